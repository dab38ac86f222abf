"""One language model at a time, kept while it is asked for, and stopped at any piece."""

from collections.abc import Generator, Sequence
from dataclasses import replace

import numpy as np
import pytest

from pipeline.domain.errors import ModelError
from pipeline.domain.tasks import (
    CompareTask,
    Embeddings,
    EmbedTask,
    LanguageModelRef,
    ServedModel,
    Verdicts,
)
from pipeline.domain.work import Notice, Progress
from pipeline.engine.language_rooms import LanguageRooms
from pipeline.engine.stoppable import CalledOffError, StoppableModel
from pipeline.ports import Completion, Message, Vectors
from tests.fakes.language import FakeLanguageModel
from tests.unit.engine.values import EMBEDDER

HERE = ServedModel("http://127.0.0.1:1/v1", "one")
THERE = replace(HERE, name="two")
QUESTION = (Message("user", "Well?"),)


class Opened(FakeLanguageModel):
    def __init__(self, ref: LanguageModelRef, notes: tuple[str, ...]) -> None:
        super().__init__()
        self.ref = ref
        self.notes = notes
        self.is_open = True

    def close(self) -> None:
        self.is_open = False


class House:
    """Opens models and remembers which."""

    def __init__(self) -> None:
        self.opened: list[Opened] = []
        self.embedded: list[int] = []
        self.fails = False
        self.is_called_off = False
        self.rooms = LanguageRooms(lambda: self.is_called_off, self.open, lambda _: self)

    def open(self, ref: LanguageModelRef) -> Opened:
        assert not any(model.is_open for model in self.opened), "two in memory"
        if self.fails:
            raise ModelError("Too big", "It is.", "Choose another.")
        self.opened.append(Opened(ref, ("It is slow.",)))
        return self.opened[-1]

    @property
    def dimensions(self) -> int:
        return 3

    def embed(self, texts: Sequence[str], *, is_query: bool = False) -> Vectors:
        self.embedded.append(len(texts))
        return np.array([[len(text), 0, is_query] for text in texts], np.float64)


def compare(house: House, ref: LanguageModelRef) -> list[object]:
    return list(house.rooms.run(CompareTask(ref, ())))


def test_a_model_stays_until_another_is_asked_for() -> None:
    house = House()
    for ref in (HERE, HERE, THERE, HERE):
        assert compare(house, ref)[-1] == Verdicts(())
    assert [model.ref for model in house.opened] == [HERE, THERE, HERE]
    assert [model.is_open for model in house.opened] == [False, False, True]
    house.rooms.close_model()
    house.rooms.close_model()
    assert not house.opened[-1].is_open


def test_what_there_is_to_know_about_a_model_is_told_once() -> None:
    house = House()
    told = [*compare(house, HERE), *compare(house, HERE)]
    assert told.count(Notice("It is slow.")) == 1
    assert told.count(Progress("loading the language model", 0, 0)) == 1
    house.opened[-1].notes = ("It is slow.", "Its template is odd.")
    assert Notice("Its template is odd.") in compare(house, HERE)


def test_a_model_that_can_not_be_opened_leaves_room_for_the_next() -> None:
    house = House()
    compare(house, HERE)
    house.fails = True
    with pytest.raises(ModelError):
        compare(house, THERE)
    house.fails = False
    assert compare(house, HERE)[-1] == Verdicts(())


def test_texts_are_embedded_in_parts_that_tell_how_far_they_are() -> None:
    house = House()
    texts = tuple("x" * number for number in range(1, 71))
    *way, made = house.rooms.embed(EmbedTask(EMBEDDER, texts, True))
    assert isinstance(made, Embeddings)
    rows = np.frombuffer(made.vectors, "<f4").reshape(made.count, made.dimensions)
    assert [row[0] for row in rows] == list(range(1, 71))
    assert rows[:, 2].all()
    assert [item.completed for item in way if isinstance(item, Progress)] == [0, 32, 64]
    assert house.embedded == [32, 32, 6]


def test_a_model_is_stopped_between_two_pieces() -> None:
    wanted = [True]
    inner = FakeLanguageModel(otherwise="one two three")
    model = StoppableModel(inner, lambda: not wanted[0])
    stream = model.stream(QUESTION, limit=10)
    assert next(stream) == "one"
    wanted[0] = False
    with pytest.raises(CalledOffError):
        next(stream)
    assert inner.closed == 1
    with pytest.raises(CalledOffError):
        next(model.stream(QUESTION, limit=10))
    with pytest.raises(CalledOffError):
        model.choose(QUESTION, ("Yes", "No"))


def test_a_model_that_nobody_stops_is_as_it_was() -> None:
    inner = FakeLanguageModel(otherwise="one two")
    model = StoppableModel(inner, lambda: False)
    pieces, completion = _drain(model.stream(QUESTION, limit=10))
    assert (pieces, completion) == (["one", " two"], Completion("one two", is_cut=False))
    assert model.count(QUESTION) == inner.count(QUESTION)
    assert (model.identity, model.context_tokens) == (inner.identity, inner.context_tokens)
    assert model.choose(QUESTION, ("Yes", "No")) == (0.5, 0.5)
    stream = model.stream(QUESTION, limit=10)
    next(stream)
    stream.close()
    assert inner.closed == 1


def _drain(stream: Generator[str, None, Completion]) -> tuple[list[str], Completion]:
    pieces: list[str] = []
    while True:
        try:
            pieces.append(next(stream))
        except StopIteration as over:
            return pieces, over.value
