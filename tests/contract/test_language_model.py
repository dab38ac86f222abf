"""What every language model does: the fake, one behind a server, and a real one."""

import json
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from functools import cache

import pytest

from pipeline.domain.errors import ModelError
from pipeline.domain.tasks import LocalModel, ServedModel
from pipeline.domain.work import Device, Role
from pipeline.language.opening import OpenedModel, open_language_model
from pipeline.language.remembering import RememberingModel
from pipeline.ports import Completion, LanguageModel, Message
from tests.fakes.language import FakeLanguageModel
from tests.fakes.openai_server import chatting, serving
from tests.real_models import locate

SYSTEM = Message(
    "system",
    "You take minutes. The meeting:\n"
    "[1] Speaker 1: Shall we keep recordings for eighteen months?\n"
    "[2] Speaker 2: Yes, eighteen months. That is decided.\n"
    "[3] Speaker 1: Good. Then I will write to the office in Porto by Friday.",
)
QUESTION = Message("user", "How long are recordings kept? Answer in one short sentence.")
OTHER = Message("user", "Who will write to the office in Porto?")
CHOICE = Message("user", "Are recordings kept for eighteen months? Answer Yes or No.")
SCHEMA = json.dumps(
    {
        "type": "object",
        "properties": {
            "text": {"type": "string", "maxLength": 80},
            "line": {"type": "integer", "minimum": 1, "maximum": 9},
        },
        "required": ["text", "line"],
        "additionalProperties": False,
    }
)


def scripted() -> FakeLanguageModel:
    fake = FakeLanguageModel()
    fake.say("Recordings are kept for eighteen months.")
    fake.say("Speaker 1 will.", when=lambda prompt: OTHER.text in prompt)
    fake.say('{"text": "Eighteen months.", "line": 2}', when=lambda prompt: "JSON" in prompt)
    fake.say(" eighteen months.", when=lambda prompt: prompt.endswith("kept for"))
    fake.prefer("Yes", 0.8, when=lambda prompt: CHOICE.text in prompt)
    return fake


@cache
def _real() -> OpenedModel:
    weights = locate(Role.LANGUAGE_MODEL, "qwen2.5-coder-1.5b-instruct-q4_k_m")
    return open_language_model(LocalModel(weights, context_tokens=1024, device=Device.CPU))


@contextmanager
def _opened(kind: str) -> Iterator[LanguageModel]:
    match kind:
        case "fake":
            yield scripted()
        case "remembering":
            yield RememberingModel(scripted())
        case "served":
            with serving(chatting(scripted())) as server:
                yield open_language_model(ServedModel(server.url, "small"))
        case _:
            yield _real()


REAL = pytest.param("real", marks=pytest.mark.models)


@pytest.fixture(params=["fake", "remembering", "served", REAL])
def model(request: pytest.FixtureRequest) -> Iterator[LanguageModel]:
    with _opened(request.param) as opened:
        yield opened


def run(said: Generator[str, None, Completion]) -> Completion:
    """All of a response; its pieces together are its text."""
    pieces: list[str] = []
    while True:
        try:
            pieces.append(next(said))
        except StopIteration as end:
            assert "".join(pieces) == end.value.text
            return end.value


def test_it_answers_from_what_it_was_told(model: LanguageModel) -> None:
    said = run(model.stream([SYSTEM, QUESTION], limit=40))
    assert "eighteen months" in said.text.lower()
    assert not said.is_cut


def test_it_says_the_same_again_whatever_was_asked_between(model: LanguageModel) -> None:
    first = run(model.stream([SYSTEM, QUESTION], limit=40))
    assert run(model.stream([SYSTEM, QUESTION], limit=40)) == first
    run(model.stream([SYSTEM, OTHER], limit=7))
    model.choose([CHOICE], ["Yes", "No"])
    with closing(model.stream([OTHER], limit=40)) as abandoned:
        next(abandoned)
    assert run(model.stream([SYSTEM, QUESTION], limit=40)) == first


def test_it_stops_at_the_limit_and_says_so(model: LanguageModel) -> None:
    whole = run(model.stream([SYSTEM, QUESTION], limit=40))
    cut = run(model.stream([SYSTEM, QUESTION], limit=2))
    assert cut.is_cut
    assert cut.text
    assert whole.text.startswith(cut.text)
    assert len(cut.text) < len(whole.text)


def test_it_goes_on_with_what_the_assistant_began(model: LanguageModel) -> None:
    begun = Message("assistant", "Recordings are kept for")
    said = run(model.stream([SYSTEM, QUESTION, begun], limit=20))
    assert said.text.startswith(" eighteen months")


def test_a_schema_holds(model: LanguageModel) -> None:
    asked = Message("user", QUESTION.text + " As JSON, with the number of the line.")
    said = run(model.stream([SYSTEM, asked], limit=60, schema=SCHEMA))
    assert not said.is_cut
    found = json.loads(said.text)
    assert set(found) == {"text", "line"}
    assert "eighteen months" in found["text"].lower()
    assert 1 <= found["line"] <= 9


def test_a_schema_does_not_hold_for_the_next_call(model: LanguageModel) -> None:
    before = run(model.stream([SYSTEM, QUESTION], limit=40))
    run(model.stream([SYSTEM, QUESTION], limit=40, schema='{"type": "boolean"}'))
    assert run(model.stream([SYSTEM, QUESTION], limit=40)) == before


def test_it_chooses_and_its_shares_sum_to_one(model: LanguageModel) -> None:
    shares = model.choose([SYSTEM, CHOICE], ["Yes", "No"])
    assert sum(shares) == pytest.approx(1)
    assert shares[0] > 0.6
    assert model.choose([SYSTEM, CHOICE], ["Yes", "No"]) == shares


@pytest.mark.parametrize("options", [["Yes"], ["Yes", "Yes"], []])
def test_it_chooses_only_among_options_that_differ(
    model: LanguageModel, options: list[str]
) -> None:
    with pytest.raises(ValueError, match="begin differently"):
        model.choose([SYSTEM, CHOICE], options)


def test_it_counts_the_whole_prompt(model: LanguageModel) -> None:
    short, long = model.count([QUESTION]), model.count([SYSTEM, QUESTION])
    assert 0 < short < long
    assert long > len(SYSTEM.text.split())


Ask = Callable[[LanguageModel, list[Message]], object]


@pytest.mark.parametrize(
    "ask",
    [
        lambda model, messages: next(model.stream(messages, limit=9)),
        lambda model, messages: model.choose(messages, ["Yes", "No"]),
    ],
    ids=["stream", "choose"],
)
def test_what_does_not_fit_is_refused(model: LanguageModel, ask: Ask) -> None:
    long = Message("user", "and another word " * model.context_tokens)
    with pytest.raises(ModelError) as caught:
        ask(model, [SYSTEM, long])
    assert "don't fit" in caught.value.what


def test_a_prompt_that_fits_leaves_no_room_for_a_large_limit(model: LanguageModel) -> None:
    with pytest.raises(ModelError):
        next(model.stream([QUESTION], limit=model.context_tokens))


def test_its_identity_stays(model: LanguageModel) -> None:
    before = model.identity
    run(model.stream([QUESTION], limit=3))
    assert model.identity == before != ""
