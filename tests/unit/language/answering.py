"""Asking a question of a model that says what it is told to."""

from collections.abc import Generator, Sequence
from pathlib import Path

from pipeline.domain.meaning import Answer, Claim, Evidence, Exchange
from pipeline.domain.tasks import AnswerTask, LocalModel
from pipeline.domain.work import InstalledModel, Notice, Progress, Role
from pipeline.language.answers import answer
from tests.fakes.language import FakeLanguageModel

REF = LocalModel(InstalledModel("fake", Role.LANGUAGE_MODEL, Path("/none"), "0" * 64, ()))


FEES = """
Anna: What did the agency take last time?
Ben: The agency took eighteen percent of the first salary.
Chen: That is a lot of money.
Ben: I would not go above fifteen percent this time.
"""


def asked(
    question: str,
    found: Sequence[Evidence],
    model: FakeLanguageModel,
    *,
    history: Sequence[Exchange] = (),
    language: str | None = None,
) -> tuple[Answer, list[Claim]]:
    task = AnswerTask(REF, question, tuple(history), tuple(found), language)
    return drained(answer(task, model))


def drained(
    told: Generator[Progress | Notice | Claim, None, Answer],
) -> tuple[Answer, list[Claim]]:
    claims: list[Claim] = []
    while True:
        try:
            event = next(told)
        except StopIteration as end:
            return end.value, claims
        if isinstance(event, Claim):
            claims.append(event)


def sure_model(*says: str) -> FakeLanguageModel:
    """A model that finds every question answered, and says these things, one a call."""
    model = FakeLanguageModel(otherwise="")
    model.prefer("Yes", 0.9)
    for text in reversed(says):
        model.say(text, times=1)
    return model
