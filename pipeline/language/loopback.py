"""HTTP to a server on this machine, and to no other; every mishap becomes a `ModelError`."""

import http.client
import json
import socket
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from pipeline.domain.errors import InputError, ModelError
from pipeline.domain.saying import Said, say
from pipeline.offline import is_loopback

TITLE = say("The language model's server failed")
_LONGEST_LINE = 1 << 20
_LONGEST_BODY = 4 << 20
_START = say("Start it, or take `server` out of the settings.")


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait for a server, in seconds.

    Attributes:
        connect: for the connection.
        first: for the first piece of a response: it reads the prompt meanwhile.
        between: from one piece to the next.
    """

    connect: float = 2.0
    first: float = 120.0
    between: float = 30.0


class RejectedError(Exception):
    """The server answered, with an HTTP status that isn't 200.

    Attributes:
        status: the status.
        error: what it means to the user.
    """

    def __init__(self, status: int, error: ModelError) -> None:
        super().__init__(str(error))
        self.status = status
        self.error = error


class LoopbackServer:
    """A server by its address; each request has a connection of its own."""

    def __init__(self, url: str, patience: Patience) -> None:
        """Take an address apart; raises `InputError` if it isn't one of this machine."""
        try:
            parts = urlsplit(url)
            host, port = parts.hostname or "", parts.port or 80
        except ValueError:
            parts, host, port = urlsplit(""), "", 80
        has_login = parts.username is not None or parts.password is not None
        if parts.scheme != "http" or not is_loopback(host) or has_login or parts.query:
            raise InputError(
                "The server's address can't be used",
                say("“{url}” isn't a plain http address of this machine.", url=url[:200]),
                "Set `server` to one such as http://127.0.0.1:8080/v1.",
            )
        self.url = url
        self.base = parts.path.rstrip("/") or "/v1"
        self._host, self._port = host, port
        self._patience = patience

    def post(self, path: str, body: object) -> Any:
        """Send JSON and return the JSON that comes back.

        Args:
            path: from the server's root on, as "/v1/models".
            body: what is sent.

        Raises:
            ModelError: down, too slow, or nonsense.
            RejectedError: a status other than 200.
        """
        with self._exchange(path, body) as (_, response):
            _demand_type(response, "application/json")
            data = response.read(_LONGEST_BODY + 1)
            if len(data) > _LONGEST_BODY:
                raise _nonsense(say("more than it was asked for"))
            return _parsed(data)

    def events(self, path: str, body: object) -> Generator[Any, None, None]:
        """Send JSON and yield the JSON of each server-sent event until "[DONE]".

        Ends without "[DONE]" where the server closes the connection: the caller knows whether
        it had everything. Raises as `post`.
        """
        with self._exchange(path, body) as (connection, response):
            _demand_type(response, "text/event-stream")
            deadline = time.monotonic() + self._patience.first
            while line := self._line(connection, response, deadline):
                field, _, data = line.strip().partition(b":")
                if field != b"data":
                    continue
                if data.strip() == b"[DONE]":
                    return
                yield _parsed(data)
                deadline = time.monotonic() + self._patience.between

    def _line(
        self,
        connection: http.client.HTTPConnection,
        response: http.client.HTTPResponse,
        deadline: float,
    ) -> bytes:
        left = deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        if connection.sock is not None:
            connection.sock.settimeout(left)
        line = response.readline(_LONGEST_LINE)
        if len(line) == _LONGEST_LINE:
            raise _nonsense(say("a line without end"))
        return line

    @contextmanager
    def _exchange(
        self, path: str, body: object
    ) -> Generator[tuple[http.client.HTTPConnection, http.client.HTTPResponse]]:
        connection = http.client.HTTPConnection(
            self._host, self._port, timeout=self._patience.connect
        )
        response: http.client.HTTPResponse | None = None
        try:
            self._connect(connection)
            connection.request(
                "POST",
                path,
                json.dumps(body).encode(),
                {"Content-Type": "application/json", "Connection": "keep-alive"},
            )
            response = connection.getresponse()
            if response.status != http.client.OK:
                raise self._rejection(response)
            yield connection, response
        except TimeoutError as error:
            raise ModelError(
                TITLE,
                say("{url} answered too slowly.", url=self.url),
                "Wait until it is less busy, or give it a smaller model.",
            ) from error
        except (OSError, http.client.HTTPException) as error:
            raise ModelError(
                TITLE,
                say(
                    "The connection to {url} broke off ({reason}).",
                    url=self.url,
                    reason=_in_words(error),
                ),
                _START,
            ) from error
        finally:
            if response is not None:
                response.close()
            connection.close()

    def _connect(self, connection: http.client.HTTPConnection) -> None:
        try:
            connection.connect()
        except OSError as error:
            raise ModelError(
                "The language model's server isn't there",
                say("Nothing answers at {url} ({reason}).", url=self.url, reason=_in_words(error)),
                _START,
            ) from error
        there: socket.socket = connection.sock
        if not is_loopback(there.getpeername()[0]):  # a hosts file may send "localhost" elsewhere
            raise InputError(
                "The server's address can't be used",
                say("{url} leads to another machine.", url=self.url),
            )
        there.settimeout(self._patience.first)

    def _rejection(self, response: http.client.HTTPResponse) -> RejectedError:
        if 300 <= response.status < 400:
            what = say(
                "{url} sends elsewhere (status {status}), where nobody follows.",
                url=self.url,
                status=response.status,
            )
            return RejectedError(response.status, ModelError(TITLE, what, "Correct `server`."))
        said = _shown(response.read(2000).decode("utf-8", "replace"))
        what = say(
            "{url} answered with status {status}: {said}",
            url=self.url,
            status=response.status,
            said=said,
        )
        return RejectedError(
            response.status,
            ModelError(TITLE, what, "Look at its log; check `server` and `server-model`."),
        )


def told(body: Any) -> ModelError:
    """What a server means that sends an error in place of a response."""
    error = body.get("error") if isinstance(body, dict) else body
    message = error.get("message") if isinstance(error, dict) else error
    return ModelError(
        TITLE, say("It says: {message}", message=_shown(str(message))), "Look at its log."
    )


def _demand_type(response: http.client.HTTPResponse, wanted: str) -> None:
    found = response.headers.get_content_type()
    if found != wanted:
        raise _nonsense(
            say("“{found}” where {wanted} was expected", found=_shown(found), wanted=wanted)
        )


def _parsed(data: bytes) -> Any:
    try:
        return json.loads(data)
    except (ValueError, RecursionError) as error:
        raise _nonsense(say("something that isn't JSON")) from error


def _nonsense(what: Said) -> ModelError:
    return ModelError(
        TITLE,
        say("It sent {what}.", what=what),
        "Check that `server` is one that speaks the OpenAI protocol.",
    )


def _shown(text: str) -> str:
    """Foreign text on one short line, without anything that steers a terminal."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:300]


def _in_words(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return _shown(str(error)) or type(error).__name__
