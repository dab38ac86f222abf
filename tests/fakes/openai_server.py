"""A small server with the OpenAI protocol, on loopback, that does what the test wrote down."""

import json
import math
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from pipeline.ports import LanguageModel, Message

Answers = Callable[["Exchange"], None]


@dataclass
class FakeServer:
    """What the server does, and what it was asked.

    Attributes:
        url: its base, once it runs.
        answers: by path; another path gets a 404.
        asked: (path, body) of each request.
        release: set to let an answer go on that waits for it.
        hung_up: set once a client closed the connection in the middle of an answer.
    """

    url: str = ""
    answers: dict[str, Answers] = field(default_factory=dict[str, Answers])
    asked: list[tuple[str, Any]] = field(default_factory=list[tuple[str, Any]])
    release: threading.Event = field(default_factory=threading.Event)
    hung_up: threading.Event = field(default_factory=threading.Event)


class Exchange:
    """One request, and the means to answer it."""

    def __init__(self, handler: BaseHTTPRequestHandler, body: Any, server: FakeServer) -> None:
        self.body = body
        self.server = server
        self._handler = handler

    def start(self, kind: str, status: int = 200, **headers: str) -> None:
        """Send status and headers."""
        self._handler.send_response(status)
        for name, value in {"content-type": kind, **headers}.items():
            self._handler.send_header(name, value)
        self._handler.end_headers()

    def write(self, data: str | bytes) -> None:
        """Send a part of the body at once."""
        self._handler.wfile.write(data.encode() if isinstance(data, str) else data)
        self._handler.wfile.flush()

    def event(self, content: str | None = None, reason: str | None = None) -> None:
        """Send a piece of a streamed response."""
        delta = {} if content is None else {"content": content}
        choice = {"index": 0, "delta": delta, "finish_reason": reason}
        self.write(f"data: {json.dumps({'choices': [choice]})}\n\n")

    def reply(self, body: object, status: int = 200) -> None:
        """Send a whole JSON answer."""
        self.start("application/json", status)
        self.write(json.dumps(body))


def says(pieces: Sequence[str], reason: str = "stop") -> Answers:
    """Stream these pieces, then the reason to end."""

    def answer(exchange: Exchange) -> None:
        exchange.start("text/event-stream")
        for piece in pieces:
            exchange.event(piece)
        exchange.event(reason=reason)
        exchange.write("data: [DONE]\n\n")

    return answer


@contextmanager
def serving(server: FakeServer) -> Iterator[FakeServer]:
    """Run it, on a free port, until the end of the block."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers["content-length"])
            body = json.loads(self.rfile.read(length))
            server.asked.append((self.path, body))
            answer = server.answers.get(self.path, lambda exchange: exchange.reply({}, 404))
            try:
                answer(Exchange(self, body, server))
            except ConnectionError:
                server.hung_up.set()

        def log_message(self, *_: object) -> None:
            pass

    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    server.url = f"http://127.0.0.1:{httpd.server_port}/v1"
    try:
        yield server
    finally:
        server.release.set()
        httpd.shutdown()
        thread.join()
        httpd.server_close()


def chatting(model: LanguageModel) -> FakeServer:
    """A server in front of a `LanguageModel` that counts, follows schemas and tells shares."""

    def complete(exchange: Exchange) -> None:
        body = exchange.body
        messages = [Message(m["role"], m["content"]) for m in body["messages"]]
        if body.get("logprobs"):
            exchange.reply(_with_shares(model, messages))
            return
        form = body.get("response_format")
        schema = json.dumps(form["json_schema"]["schema"]) if form else None
        said = model.stream(messages, limit=body["max_tokens"], schema=schema)
        exchange.start("text/event-stream")
        while True:
            try:
                exchange.event(next(said))
            except StopIteration as end:
                exchange.event(reason="length" if end.value.is_cut else "stop")
                exchange.write("data: [DONE]\n\n")
                return

    def template(exchange: Exchange) -> None:
        texts = [m["content"] for m in exchange.body["messages"]]
        exchange.reply({"prompt": " ".join(f"<{text}>" for text in texts)})

    def tokenize(exchange: Exchange) -> None:
        exchange.reply({"tokens": list(range(len(exchange.body["content"].split())))})

    return FakeServer(
        answers={
            "/v1/chat/completions": complete,
            "/apply-template": template,
            "/tokenize": tokenize,
        }
    )


def _with_shares(model: LanguageModel, messages: Sequence[Message]) -> object:
    options = ["Yes", "No"]
    shares = model.choose(messages, options)
    listed = [
        {"token": option, "logprob": math.log(share)}
        for option, share in zip(options, shares, strict=True)
    ]
    choice = {"logprobs": {"content": [{"token": "Yes", "top_logprobs": listed}]}}
    return {"choices": [choice]}
