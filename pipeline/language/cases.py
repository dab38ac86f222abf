"""What a claim is checked against, and what becomes of it."""

from dataclasses import dataclass
from datetime import date

from pipeline.domain.meaning import Citation, NameHint, Support
from pipeline.domain.speech import Turn
from pipeline.language.problems import Problem


@dataclass(frozen=True, slots=True)
class Case:
    """What a claim is checked against.

    Attributes:
        recording_id: whose turns.
        cited: the turns that are to bear the claim out.
        around: turns directly before and after them; they may hold the names, and what "it" is.
        participants: the labels of the meeting's speakers.
        names: what speakers are called, as shown or as given by the user.
        held_on: the day of the meeting; None if unknown.
        language: ISO 639-1, of the meeting.
        written: ISO 639-1, of the claim; None for that of the meeting.
        hints: which speaker is called what by others.
    """

    recording_id: str
    cited: tuple[Turn, ...]
    around: tuple[Turn, ...]
    participants: tuple[str, ...]
    names: tuple[str, ...]
    held_on: date | None
    language: str
    written: str | None = None
    hints: tuple[NameHint, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a claim.

    Attributes:
        support: how firmly it is borne out; None if it isn't.
        problems: why not; empty if it is.
        citations: the sentences that bear it out, the most telling first; empty if none does.
    """

    support: Support | None
    problems: tuple[Problem, ...]
    citations: tuple[Citation, ...]


def known_names(case: Case) -> tuple[str, ...]:
    """What speakers are called, by the user or by others."""
    return (*case.names, *(hint.name for hint in case.hints))


def names_of(label: str, case: Case) -> tuple[str, ...]:
    """What a speaker is called; names are matched to labels by place where there is one each."""
    given: tuple[str, ...] = ()
    if len(case.names) == len(case.participants) and label in case.participants:
        given = (case.names[case.participants.index(label)],)
    return (*given, *(hint.name for hint in case.hints if hint.label == label))
