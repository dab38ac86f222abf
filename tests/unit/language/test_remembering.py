import json
from collections.abc import Generator
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.domain.work import Remembered
from pipeline.language.remembering import RememberingModel
from pipeline.ports import Completion, Message
from tests.fakes.language import FakeLanguageModel

ASKED = [Message("system", "Be brief."), Message("user", "Who spoke?")]


def run(said: Generator[str, None, Completion]) -> tuple[list[str], Completion]:
    pieces: list[str] = []
    while True:
        try:
            pieces.append(next(said))
        except StopIteration as end:
            return pieces, end.value


def pairs(new: tuple[Remembered, ...]) -> list[tuple[str, str]]:
    return [(call.key, call.response) for call in new]


@pytest.mark.parametrize("limit", [2, 20])
def test_what_was_said_once_is_not_asked_again(limit: int) -> None:
    model = FakeLanguageModel(otherwise="Ben spoke about the roof.")
    first = RememberingModel(model)
    pieces, said = run(first.stream(ASKED, limit=limit))
    assert len(pieces) > 1
    assert said.is_cut == (limit == 2)
    new = first.take_new()
    assert first.take_new() == ()
    again = RememberingModel(model, pairs(new))
    assert run(again.stream(ASKED, limit=limit)) == ([said.text], said)
    assert len(model.calls) == 1
    assert again.take_new() == ()
    assert again.used == first.used == (new[0].key,)


def test_within_one_run_it_is_not_asked_again_either() -> None:
    model = FakeLanguageModel()
    remembering = RememberingModel(model)
    assert run(remembering.stream(ASKED, limit=9))[1] == run(remembering.stream(ASKED, limit=9))[1]
    assert len(model.calls) == len(remembering.take_new()) == len(remembering.used) == 1


def test_shares_are_remembered_exactly() -> None:
    model = FakeLanguageModel()
    model.prefer("Yes", 0.1 + 0.2)
    first = RememberingModel(model)
    shares = first.choose(ASKED, ["Yes", "No"])
    again = RememberingModel(FakeLanguageModel(), pairs(first.take_new()))
    assert again.choose(ASKED, ["Yes", "No"]) == shares


def test_whatever_decides_the_response_is_part_of_the_key() -> None:
    model = FakeLanguageModel()
    remembering = RememberingModel(model)
    for messages, limit, schema in [
        (ASKED, 9, None),
        (ASKED[1:], 9, None),
        ([Message("user", "Be brief."), ASKED[1]], 9, None),
        (ASKED, 8, None),
        (ASKED, 9, "{}"),
    ]:
        run(remembering.stream(messages, limit=limit, schema=schema))
    remembering.choose(ASKED, ["Yes", "No"])
    remembering.choose(ASKED, ["No", "Yes"])
    other = RememberingModel(FakeLanguageModel(identity="other"))
    run(other.stream(ASKED, limit=9))
    assert len({*remembering.used, *other.used}) == len(model.calls) + 1 == 8


def test_a_response_that_was_not_heard_to_its_end_is_not_remembered() -> None:
    model = FakeLanguageModel()
    remembering = RememberingModel(model)
    with closing(remembering.stream(ASKED, limit=9)) as said:
        next(said)
    assert remembering.take_new() == ()
    assert model.closed == 1


@pytest.mark.parametrize("body", ["{}", "[]", "3", '{"text": 1, "is_cut": false}', "not JSON"])
def test_a_memory_in_another_form_is_asked_anew(body: str) -> None:
    model = FakeLanguageModel()
    key = _key_of(model)
    _, said = run(RememberingModel(model, [(key, body)]).stream(ASKED, limit=9))
    assert said.text == "I see."


def _key_of(model: FakeLanguageModel) -> str:
    first = RememberingModel(model)
    run(first.stream(ASKED, limit=9))
    return first.used[0]


@given(st.text(), st.booleans())
def test_any_text_comes_back_as_it_was(text: str, is_cut: bool) -> None:
    model = FakeLanguageModel()
    body = json.dumps({"text": text, "is_cut": is_cut})
    known = RememberingModel(model, [(_key_of(model), body)])
    assert run(known.stream(ASKED, limit=9))[1] == Completion(text, is_cut)
