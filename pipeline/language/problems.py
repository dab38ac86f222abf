"""What can be wrong with a claim, and how a model is told."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class ProblemKind(StrEnum):
    """Which check a claim failed."""

    EMPTY = "empty"
    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    NEGATION = "negation"
    UNSETTLED = "unsettled"
    WHO = "who"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a claim isn't borne out.

    Attributes:
        kind: the check that failed.
        detail: the words of the claim that failed it; may be empty.
    """

    kind: ProblemKind
    detail: str = ""


_HINTS = {
    ProblemKind.EMPTY: "There is no sentence, or no line is cited",
    ProblemKind.NUMBER: "The cited lines don't contain this number: ",
    ProblemKind.DATE: "The cited lines don't contain this date: ",
    ProblemKind.NAME: "The cited lines don't contain this name: ",
    ProblemKind.NEGATION: "The cited lines say the opposite",
    ProblemKind.UNSETTLED: "The cited lines only ask or propose this; it is not settled there",
    ProblemKind.WHO: "The cited lines don't show that this speaker says or does this: ",
    ProblemKind.WORDS: "The cited lines don't say this",
}


def repair_hint(problems: Sequence[Problem]) -> str:
    """One sentence that tells a model what to mend; empty if there is no problem."""
    parts: list[str] = []
    for problem in problems:
        hint = _HINTS[problem.kind]
        part = hint + problem.detail if hint.endswith(": ") else hint
        if part not in parts:
            parts.append(part)
    return "; ".join(parts) + "." if parts else ""
