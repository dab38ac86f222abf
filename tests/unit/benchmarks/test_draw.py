"""The claims drawn to be read: as many as promised, whatever single meetings hold."""

from pipeline.domain.meaning import Citation, Claim, Minutes, Support
from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Transcript
from tests.benchmarks.ami import AmiMeeting
from tests.benchmarks.matching import Pairing
from tests.benchmarks.minutes_ami import SAMPLE, AmiMarks, draw

_NONE = Pairing((), (), (), ())


def _marks(name: str, claims: int) -> AmiMarks:
    said = Citation(name, 1, TimeSpan(0, 1), "so")
    figures = tuple(
        Claim(f"Number {place} of {name}", (said,), Support.QUOTED) for place in range(claims)
    )
    minutes = Minutes(name, 1, "general", "en", (), (), (), (), (), figures)
    return AmiMarks(
        AmiMeeting(name, Transcript(name, 1, (), (), ()), (), (), ()), minutes, _NONE, _NONE, 0, 0
    )


def test_what_meetings_with_few_claims_leave_open_is_drawn_from_the_others() -> None:
    drawn = draw([_marks("few", 2), _marks("none", 0), _marks("many", 60)])

    assert len(drawn) == len(set(drawn)) == SAMPLE
    assert sum(one.meeting == "few" for one in drawn) == 2


def test_a_claim_that_stays_is_drawn_again_when_another_goes() -> None:
    before = draw([_marks("one", 60), _marks("two", 60)])
    after = draw([_marks("one", 60), _marks("two", 59)])

    assert {d for d in before if d.meeting == "one"} <= set(after)
