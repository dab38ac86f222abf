"""What the tests of minutes read from small meetings."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from pipeline.domain.meaning import Claim, Extract, Minutes, Template
from pipeline.domain.speech import Transcript
from pipeline.domain.tasks import LocalModel, MinutesTask
from pipeline.domain.work import InstalledModel, Notice, Progress, Remembered, Role
from pipeline.language.addressees import People
from pipeline.language.committing import commitments
from pipeline.language.deciding import Settling, settlings
from pipeline.language.lines import Line, in_pieces, lines_of
from pipeline.language.minutes import write_minutes
from pipeline.language.signs import Signs, signs_of
from pipeline.language.taking_on import Commitment
from tests.fakes.embedder import FakeTextEmbedder
from tests.fakes.language import FakeLanguageModel
from tests.unit.language.talk import MONDAY, turns

Spoken = tuple[str, str]
PARTS = ("brief", "chapters", "decisions", "actions", "questions", "figures")
PLAIN = Template("plain", "Plain", PARTS)
REF = LocalModel(InstalledModel("fake", Role.LANGUAGE_MODEL, Path("/none"), "0" * 64, ()))
EMBEDDER = InstalledModel("fake", Role.TEXT_EMBEDDER, Path("/none"), "0" * 64, ())


def english() -> Signs:
    """The signs of English."""
    signs = signs_of("en")
    assert signs is not None
    return signs


def lines(*spoken: Spoken) -> tuple[Line, ...]:
    """The lines of a meeting."""
    return lines_of(in_pieces(turns(*spoken)), english())


def settled(*spoken: Spoken) -> tuple[Settling, ...]:
    """What a meeting settles."""
    return settlings(lines(*spoken), english())


def taken_on(
    *spoken: Spoken, names: dict[str, str] | None = None, held_on: date | None = MONDAY
) -> tuple[Commitment, ...]:
    """What people take on in a meeting; `names` are folded names and whose they are."""
    labels = tuple(sorted({speaker for speaker, _ in spoken}))
    return commitments(lines(*spoken), english(), People(labels, names or {}), held_on)


def task_of(
    transcript: Transcript,
    *,
    template: Template = PLAIN,
    language: str | None = None,
    spoken: str | None = "en",
    known: tuple[tuple[str, str], ...] = (),
) -> MinutesTask:
    """A task to write minutes of a meeting that was held on a Monday."""
    return MinutesTask(REF, EMBEDDER, transcript, MONDAY, template, language, spoken, known)


def written(
    task: MinutesTask, model: FakeLanguageModel
) -> tuple[Minutes, list[Progress | Notice | Remembered]]:
    """The minutes, and what was told on the way."""
    told: list[Progress | Notice | Remembered] = []
    steps = write_minutes(task, model, FakeTextEmbedder())
    while True:
        try:
            told.append(next(steps))
        except StopIteration as end:
            return end.value, told


def responses(told: Sequence[Progress | Notice | Remembered]) -> tuple[tuple[str, str], ...]:
    """The model's responses among what was told, ready to be known next time."""
    return tuple((one.key, one.response) for one in told if isinstance(one, Remembered))


def claims_of(minutes: Minutes) -> list[Claim]:
    """All claims of all sections."""
    return [
        *minutes.brief,
        *minutes.figures,
        *(d.claim for d in minutes.decisions),
        *(a.claim for a in minutes.actions),
        *(q.claim for q in minutes.questions),
        *(claim for section in minutes.sections for claim in section.claims),
    ]


def with_extract(ask: str) -> Template:
    """A template that looks for something else, and has no brief."""
    return Template(
        "risky", "Risky", ("decisions", "risks"), extracts=(Extract("risks", "R", ask),)
    )
