import socket
import subprocess
import sys
import textwrap
from collections.abc import Generator, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pipeline.domain.errors import EarshotError, InputError, ModelError
from pipeline.domain.tasks import ServedModel
from pipeline.language.loopback import Patience
from pipeline.language.served import ServedLanguageModel, estimate_tokens
from pipeline.ports import Completion, Message
from tests.fakes.openai_server import Answers, Exchange, FakeServer, says, serving

CHAT = "/v1/chat/completions"
ASKED = [Message("system", "Be brief."), Message("user", "Who spoke?")]
SCHEMA = '{"type": "object"}'
SHORT = Patience(connect=2, first=0.2, between=0.2)


@pytest.fixture
def server() -> Iterator[FakeServer]:
    with serving(FakeServer()) as running:
        yield running


def model(server: FakeServer, patience: Patience | None = None) -> ServedLanguageModel:
    return ServedLanguageModel(ServedModel(server.url, "small"), patience)


def run(said: Generator[str, None, Completion]) -> Completion:
    pieces: list[str] = []
    while True:
        try:
            pieces.append(next(said))
        except StopIteration as end:
            assert "".join(pieces) == end.value.text
            return end.value


def failure(server: FakeServer, answer: Answers, patience: Patience | None = None) -> EarshotError:
    server.answers[CHAT] = answer
    with pytest.raises(ModelError) as caught:
        run(model(server, patience).stream(ASKED, limit=9))
    assert caught.value.title
    return caught.value


def bodies(server: FakeServer) -> list[dict[str, object]]:
    return [body for path, body in server.asked if path == CHAT]


@pytest.mark.parametrize(
    "url",
    [
        "http://192.0.2.7:8080/v1",
        "http://models.example.org/v1",
        "http://127.0.0.1.example.org/v1",
        "http://127.1/v1",
        "http://0.0.0.0:8080",
        "https://127.0.0.1:8080/v1",
        "http://user:secret@127.0.0.1/v1",
        "http://[::1",
        "http://127.0.0.1:port/v1",
        "127.0.0.1:8080",
        "file:///etc/passwd",
        "",
    ],
)
def test_only_plain_addresses_of_this_machine_are_taken(url: str) -> None:
    with pytest.raises(InputError, match="isn't a plain http address of this machine"):
        ServedLanguageModel(ServedModel(url, "small"))


def test_a_response_comes_piece_by_piece(server: FakeServer) -> None:
    server.answers[CHAT] = says(["Ben ", "spöke", "."])
    said = run(model(server).stream(ASKED, limit=9))
    assert said == Completion("Ben spöke.", is_cut=False)
    (body,) = bodies(server)
    assert body["messages"] == [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "Who spoke?"},
    ]
    expected = {"model": "small", "max_tokens": 9, "temperature": 0, "seed": 0, "stream": True}
    assert expected.items() <= body.items()
    assert "response_format" not in body


def test_a_base_without_a_path_means_v1(server: FakeServer) -> None:
    server.answers[CHAT] = says(["Yes"])
    bare = ServedLanguageModel(ServedModel(server.url.removesuffix("/v1"), "small"))
    assert run(bare.stream(ASKED, limit=9)).text == "Yes"


def test_a_response_that_was_cut_says_so(server: FakeServer) -> None:
    server.answers[CHAT] = says(["Ben"], reason="length")
    assert run(model(server).stream(ASKED, limit=1)) == Completion("Ben", is_cut=True)


def test_a_schema_is_handed_on(server: FakeServer) -> None:
    server.answers[CHAT] = says(["{}"])
    asked = model(server)
    run(asked.stream(ASKED, limit=9, schema=SCHEMA))
    form = bodies(server)[0]["response_format"]
    assert form == {
        "type": "json_schema",
        "json_schema": {"name": "response", "strict": True, "schema": {"type": "object"}},
    }
    assert asked.notes == ()


def test_a_server_that_knows_no_schemas_is_asked_in_words(server: FakeServer) -> None:
    def answer(exchange: Exchange) -> None:
        if "response_format" in exchange.body:
            exchange.reply({"error": {"message": "unknown field"}}, 400)
        else:
            says(["{}"])(exchange)

    server.answers[CHAT] = answer
    asked = model(server)
    for _ in range(2):
        assert run(asked.stream(ASKED, limit=9, schema=SCHEMA)).text == "{}"
    assert len(bodies(server)) == 3
    assert "no JSON schema" in asked.notes[0]
    last = bodies(server)[-1]["messages"]
    assert isinstance(last, list)
    assert SCHEMA in last[-1]["content"]


def test_closing_hangs_up(server: FakeServer) -> None:
    def answer(exchange: Exchange) -> None:
        exchange.start("text/event-stream")
        while True:  # until the client is gone
            exchange.event("and on ")

    server.answers[CHAT] = answer
    with closing(model(server).stream(ASKED, limit=1000)) as said:
        assert next(said) == "and on "
    assert server.hung_up.wait(10)


def test_a_server_that_is_down_is_told() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # nobody listens on it
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/v1"
        down = ServedLanguageModel(ServedModel(url, "small"))
        with pytest.raises(ModelError) as caught:
            run(down.stream(ASKED, limit=9))
    assert caught.value.title == "The language model's server isn't there"
    assert url in caught.value.what
    assert "take `server` out of the settings" in caught.value.todo


def test_a_server_that_does_not_begin_is_too_slow(server: FakeServer) -> None:
    error = failure(server, _wait, SHORT)
    assert "answered too slowly" in error.what


def test_a_server_that_stops_in_the_middle_is_too_slow(server: FakeServer) -> None:
    def answer(exchange: Exchange) -> None:
        exchange.start("text/event-stream")
        exchange.event("Ben")
        _wait(exchange)

    assert "answered too slowly" in failure(server, answer, SHORT).what


def test_a_server_that_only_keeps_the_line_warm_is_too_slow(server: FakeServer) -> None:
    def answer(exchange: Exchange) -> None:
        exchange.start("text/event-stream")
        while not exchange.server.release.wait(0.02):
            exchange.write(": still there\n\n")

    assert "answered too slowly" in failure(server, answer, SHORT).what


def _wait(exchange: Exchange) -> None:
    exchange.server.release.wait()


@pytest.mark.parametrize("status", [401, 404, 429, 500, 503])
def test_a_refusal_is_told_with_what_the_server_said(server: FakeServer, status: int) -> None:
    error = failure(server, lambda exchange: exchange.reply({"error": "no \x1b[31m model"}, status))
    assert f"status {status}" in error.what
    assert "model" in error.what
    assert "\x1b" not in error.what


def test_a_redirect_is_not_followed(server: FakeServer) -> None:
    with serving(FakeServer(answers={CHAT: says(["Yes"])})) as other:

        def answer(exchange: Exchange) -> None:
            exchange.start("text/plain", 307, location=f"{other.url}/chat/completions")

        assert "sends elsewhere" in failure(server, answer).what
        assert other.asked == []


@pytest.mark.parametrize(
    ("kind", "body", "told"),
    [
        ("text/html", "<html>Hello</html>", "text/html"),
        ("text/event-stream", "data: {not json\n\n", "isn't JSON"),
        ("text/event-stream", "data: " + "[" * 200_000 + "\n\n", "isn't JSON"),
        ("text/event-stream", "data: " + "x" * (2 << 20) + "\n\n", "a line without end"),
        ("text/event-stream", 'data: {"error": {"message": "out of memory"}}\n\n', "of memory"),
        ("text/event-stream", 'data: ["strange"]\n\n', "strange"),
        ("text/event-stream", "data: [DONE]\n\n", "broke off"),
        ("text/event-stream", "", "broke off"),
        (
            "text/event-stream",
            'data: {"choices": [{"delta": {"content": "Ben"}}]}\n\n',
            "broke off",
        ),
        ("text/event-stream", "\xff\xfe\x00garbage\n\n", "broke off"),
    ],
)
def test_nonsense_is_told(server: FakeServer, kind: str, body: str, told: str) -> None:
    def answer(exchange: Exchange) -> None:
        exchange.start(kind)
        exchange.write(body)

    assert told in failure(server, answer).what


def test_a_connection_that_breaks_off_is_told(server: FakeServer) -> None:
    def answer(exchange: Exchange) -> None:
        exchange.start("text/event-stream", **{"content-length": "100000"})
        exchange.event("Ben")

    assert "broke off" in failure(server, answer).what


def test_something_that_is_not_http_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        url = f"http://127.0.0.1:{listening.getsockname()[1]}/v1"
        asked = ServedLanguageModel(ServedModel(url, "small"), SHORT)
        said = asked.stream(ASKED, limit=9)
        with pytest.raises(ModelError, match="too slowly"):
            next(said)


def test_a_server_without_end_is_stopped(server: FakeServer) -> None:
    def answer(exchange: Exchange) -> None:
        exchange.start("text/event-stream")
        while True:
            exchange.event("and on " * 100)

    assert "doesn't stop talking" in failure(server, answer).what


def test_too_much_at_once_is_refused_before_anything_is_asked(server: FakeServer) -> None:
    server.answers[CHAT] = says(["Yes"])
    with pytest.raises(ModelError, match="too much at once"):
        next(model(server).stream([Message("user", "word " * 5000)], limit=9))
    assert bodies(server) == []


def test_llama_cpps_server_counts(server: FakeServer) -> None:
    server.answers["/apply-template"] = lambda e: e.reply({"prompt": "<Be brief.>"})
    server.answers["/tokenize"] = lambda e: e.reply({"tokens": [1, 2, 3, 4, 5]})
    assert model(server).count(ASKED) == 5
    assert server.asked[1][1]["content"] == "<Be brief.>"


@pytest.mark.parametrize("body", [{"error": "Unexpected endpoint"}, [], {"prompt": 3}])
def test_another_server_is_asked_once_and_then_estimated(server: FakeServer, body: object) -> None:
    server.answers["/apply-template"] = lambda e: e.reply(body)
    asked = model(server)
    estimate = sum(8 + estimate_tokens(m.text) for m in ASKED)
    assert [asked.count(ASKED), asked.count(ASKED)] == [estimate, estimate]
    assert len(server.asked) == 1


def listing(likely: dict[str, float]) -> Answers:
    tokens = [{"token": token, "logprob": share} for token, share in likely.items()]
    body = {"choices": [{"logprobs": {"content": [{"top_logprobs": tokens}]}}]}
    return lambda exchange: exchange.reply(body)


def test_probabilities_are_read_whatever_blanks_the_tokens_have(server: FakeServer) -> None:
    server.answers[CHAT] = listing({"Yes": -1.0, " Y": -1.0, "No": -2.0, "The": -0.1, " ": -0.1})
    yes, no = model(server).choose(ASKED, ["Yes", "No"])
    assert yes + no == pytest.approx(1)
    assert yes / no == pytest.approx(2 * 2.718281828)
    assert bodies(server)[0]["max_tokens"] == 1


def test_a_server_without_probabilities_is_asked_for_a_word(server: FakeServer) -> None:
    def answer(exchange: Exchange) -> None:
        if exchange.body["stream"]:
            says(['"No', '"'])(exchange)
        else:
            exchange.reply({"choices": [{"message": {"content": "No"}}]})

    server.answers[CHAT] = answer
    asked = model(server)
    assert asked.choose(ASKED, ["Yes", "No"]) == (pytest.approx(0.1), 0.9)
    assert asked.choose(ASKED, ["Yes", "No"]) == (pytest.approx(0.1), 0.9)
    assert len(bodies(server)) == 3


def test_a_word_that_is_no_option_tells_nothing(server: FakeServer) -> None:
    def answer(exchange: Exchange) -> None:
        if exchange.body["stream"]:
            says(["Perhaps"])(exchange)
        else:
            exchange.reply({"error": "logprobs"}, 400)

    server.answers[CHAT] = answer
    assert model(server).choose(ASKED, ["Yes", "No"]) == (0.5, 0.5)


def test_the_guard_against_the_network_lets_it_through(server: FakeServer, tmp_path: Path) -> None:
    server.answers[CHAT] = says(["Yes"])
    script = """
        import sys, urllib.request
        from pipeline.domain.errors import NetworkRefusedError
        from pipeline.domain.tasks import ServedModel
        from pipeline.language.served import ServedLanguageModel
        from pipeline.offline import refuse_network
        from pipeline.ports import Message

        guard = refuse_network()
        for host in ("127.0.0.1", "localhost"):
            url = sys.argv[1].replace("127.0.0.1", host)
            model = ServedLanguageModel(ServedModel(url, "small"))
            print("".join(model.stream([Message("user", "Hello?")], limit=3)))
        assert guard.refused() == 0
        try:
            urllib.request.urlopen("http://192.0.2.1/", timeout=1)
        except NetworkRefusedError:
            print("refused")
    """
    proxy = {"http_proxy": "http://192.0.2.1:3128"}
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script), server.url],
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(Path(__file__).parents[3]), **proxy},
    )
    assert done.stdout.split() == ["Yes", "Yes", "refused"], done.stderr
