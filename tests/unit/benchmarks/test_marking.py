"""Minutes held against a key."""

from datetime import date

import pytest

from pipeline.domain.meaning import ActionItem, Citation, Claim, Decision, Minutes, Support
from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Transcript
from tests.benchmarks.marking import Item, Key, KeyAction, due_right, mark, owner_right
from tests.benchmarks.minutes import misses, row
from tests.benchmarks.minutes_text import transcript_of

SAID = [
    ("Ada", "We keep the terrace this year."),
    ("Bo", "I will call the agency by Friday."),
    ("Ada", "The roof garden is cut."),
]
KEY = Key(
    name="m",
    language="en",
    people=("Ada", "Bo"),
    decisions=("The terrace is kept this year (see above).", "The price is raised to 12 euros."),
    actions=(KeyAction("Bo", "call the agency", date(2026, 9, 11)),),
    must_not=("The roof garden is cut.",),
)


def talk() -> Transcript:
    return transcript_of("m", SAID)


def claim(transcript: Transcript, turn_id: int, text: str, quote: str | None = None) -> Claim:
    turn = transcript.turns[turn_id - 1]
    cited = Citation(transcript.recording_id, turn_id, turn.span, quote or turn.text)
    return Claim(text, (cited,), Support.QUOTED)


def minutes(*decisions: Claim, actions: tuple[ActionItem, ...] = ()) -> Minutes:
    made = tuple(Decision(f"{i:016x}", one) for i, one in enumerate(decisions))
    return Minutes("m", 1, "general", "en", (), (), made, actions, (), ())


def test_found_missed_and_wrong_are_told() -> None:
    said = talk()
    call = ActionItem("a", claim(said, 2, "Call the agency."), "S1", None, "")
    written = minutes(
        claim(said, 1, "{S1} keeps the terrace this year."),
        claim(said, 3, "The roof garden is cut."),
        actions=(call,),
    )
    marks = mark(KEY, written, said, {"S1": "Ada", "S2": "Bo"})
    assert marks.decided.pairs == ((0, 0),)
    assert (marks.decided.missed, marks.decided.wrong) == ((1,), (1,))
    assert (marks.owners, marks.dues) == ((False,), (False,))
    assert marks.suspects == (("The roof garden is cut.", "The roof garden is cut."),)
    lines = "\n".join(misses(marks))
    for told in (
        "decision missed: The price",
        "decision wrong: The roof garden",
        "owner wrong: Bo: call the agency (2026-09-11): shown Ada",
        "due wrong: Bo: call the agency (2026-09-11): shown none",
        "false: “The roof garden is cut.”",
    ):
        assert told in lines
    assert row("m", (marks,))[1:6] == (
        "1/2 = 0.50",
        "1/1 = 1.00",
        "0/1 = 0.00",
        "0/1 = 0.00",
        "1/2 = 0.50",
    )


def test_a_quote_must_stand_in_its_turn() -> None:
    said = talk()
    inexact = claim(said, 1, "The terrace is kept.", "We keep a terrace")
    early = Claim(
        "The terrace is kept.",
        (Citation("m", 3, TimeSpan(0, 100), "The roof garden"),),
        Support.QUOTED,
    )
    marks = mark(KEY, minutes(inexact, early, claim(said, 1, "Kept.")), said, {})
    assert marks.broken_quotes == ("We keep a terrace", "The roof garden")
    assert marks.quotes == 3


@pytest.mark.parametrize(
    ("wanted", "shown", "is_right"),
    [
        ("Bo", "Bo", True),
        ("Bo Berg", "Bo", True),
        ("Bo", "Ada", False),
        ("Bo", None, False),
        (None, None, True),
        (None, "Bo", False),
    ],
)
def test_owner(wanted: str | None, shown: str | None, is_right: bool) -> None:
    assert owner_right(KeyAction(wanted, "", None), Item("", (), owner=shown)) is is_right


DAY = date(2026, 9, 11)


@pytest.mark.parametrize(
    ("wanted", "due", "words", "is_right"),
    [
        (DAY, DAY, "by Friday", True),
        (DAY, None, "by Friday", False),
        (None, None, "soon", True),
        (None, DAY, "", False),
        ("next meeting", None, "before our next meeting", True),
        ("next meeting", DAY, "on Friday", False),
    ],
)
def test_due(wanted: date | str | None, due: date | None, words: str, is_right: bool) -> None:
    shown = Item("", (), due=due, due_words=words)
    assert due_right(KeyAction("Bo", "", wanted), shown, "en") is is_right


def test_evidence_of_the_key_must_be_cited() -> None:
    said = talk()
    key = Key("m", "en", ("Ada",), ("The terrace is kept this year.",), (), (), ((1,),), ())
    right = mark(key, minutes(claim(said, 1, "The terrace is kept this year.")), said, {})
    wrong = mark(key, minutes(claim(said, 3, "The terrace is kept this year.")), said, {})
    assert (right.decided.pairs, wrong.decided.wrong) == (((0, 0),), (0,))
