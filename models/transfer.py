"""Downloads over HTTP that go on where they stopped."""

import http.client
import ssl
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from io import FileIO
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from models.blobs import storage_errors

_BLOCK = 1 << 18


class TransferError(Exception):
    """A place didn't give what was asked.

    Attributes:
        reason: what happened, without credentials.
        status: of HTTP, where it came to that; 0 otherwise.
    """

    def __init__(self, reason: str, status: int = 0) -> None:
        super().__init__(reason)
        self.reason = reason
        self.status = status


class NoRangesError(TransferError):
    """The server hands out whole files only."""


@dataclass(frozen=True, slots=True)
class Connection:
    """How to reach servers, as pip's configuration and the system say.

    Attributes:
        proxy: address of a proxy; None takes the system's.
        certificates: a file of certificate authorities to trust; None takes the system's.
        client_certificate: a file with our own certificate and key.
        trusted_hosts: names, some with ports, whose certificates aren't checked.
        timeout_s: seconds without a byte after which an attempt has failed.
        retries: attempts in a row without a byte after which a download has failed.
    """

    proxy: str | None = None
    certificates: Path | None = None
    client_certificate: Path | None = None
    trusted_hosts: tuple[str, ...] = ()
    timeout_s: float = 30.0
    retries: int = 5


class HttpClient:
    """Reads ranges of bytes; counts what came over the wire in `received`."""

    def __init__(
        self,
        connection: Connection,
        headers_for: Callable[[str], Mapping[str, str]] = lambda _: {},
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._connection = connection
        self._headers_for = headers_for
        self._sleep = sleep
        self.received = 0

    def tail(self, url: str, size: int) -> tuple[bytes, int]:
        """Read the last bytes of a file; returns them and the length of the whole file.

        Raises:
            NoRangesError: the server would send all of it.
            TransferError: any other failure.
        """
        return self._patiently(lambda: self._tail(url, size))

    def download(self, url: str, target: Path, start: int, stop: int) -> Iterator[int]:
        """Append bytes `start` to `stop` of a file to `target`, after those that are there.

        Yields the length of `target` so far. What has come stays there when it fails.
        """
        failures = 0
        while (have := target.stat().st_size if target.exists() else 0) < stop - start:
            reached = have
            try:
                for reached in self._append(url, target, start + have, stop):
                    yield reached
                problem = TransferError(f"{shown(url)}: the connection ended early")
            except (OSError, http.client.HTTPException) as error:
                problem = _translate(url, error)
            failures = 1 if reached > have else failures + 1
            if reached < stop - start:
                self._give_up_or_wait(problem, failures)

    def _patiently(self, attempt: Callable[[], tuple[bytes, int]]) -> tuple[bytes, int]:
        failures = 0
        while True:
            try:
                return attempt()
            except NoRangesError:
                raise
            except TransferError as problem:
                failures += 1
                self._give_up_or_wait(problem, failures)

    def _give_up_or_wait(self, problem: TransferError, failures: int) -> None:
        final = 400 <= problem.status < 500 and problem.status not in (408, 429)
        if final or failures > self._connection.retries:
            raise problem
        self._sleep(min(0.5 * 2 ** (failures - 1), 10.0))

    def _tail(self, url: str, size: int) -> tuple[bytes, int]:
        try:
            with self._open(url, f"bytes=-{size}") as response:
                if response.status != http.HTTPStatus.PARTIAL_CONTENT:
                    raise NoRangesError(f"{shown(url)}: the server doesn't send parts of files")
                body = response.read()
                total = response.headers.get("Content-Range", "").rpartition("/")[2]
        except (OSError, http.client.HTTPException) as error:
            raise _translate(url, error) from error
        self.received += len(body)
        if not total.isdigit():
            raise NoRangesError(f"{shown(url)}: the server doesn't say how long the file is")
        return body, int(total)

    def _append(self, url: str, target: Path, start: int, stop: int) -> Iterator[int]:
        wanted_bytes = f"bytes={start}-{stop - 1}"
        with self._open(url, wanted_bytes) as response, _open_to_append(target) as out:
            if response.status == http.HTTPStatus.PARTIAL_CONTENT:
                wanted = f"bytes {start}-"
                if not response.headers.get("Content-Range", "").startswith(wanted):
                    raise TransferError(f"{shown(url)}: the server sent another part", 400)
            elif start:
                self._skip(response, start)
            left = stop - start
            while left and (block := response.read1(min(_BLOCK, left))):
                with storage_errors(target.parent):
                    out.write(block)
                left -= len(block)
                self.received += len(block)
                yield out.tell()

    def _skip(self, response: http.client.HTTPResponse, count: int) -> None:
        while count and (block := response.read(min(_BLOCK, count))):
            count -= len(block)
            self.received += len(block)

    def _open(self, url: str, wanted: str) -> http.client.HTTPResponse:
        if urlsplit(url).scheme not in ("http", "https"):
            raise TransferError(f"{shown(url)}: not an address of the web", 400)
        request = urllib.request.Request(url, headers={"Accept-Encoding": "identity"})  # noqa: S310
        request.add_header("Range", wanted)
        for name, value in self._headers_for(url).items():
            # Credentials are for this host; a redirection may lead to another.
            request.add_unredirected_header(name, value)
        handlers: list[urllib.request.BaseHandler] = [
            urllib.request.HTTPSHandler(context=self._context(url))
        ]
        if proxy := self._connection.proxy:
            address = proxy if "://" in proxy else f"http://{proxy}"
            handlers.append(urllib.request.ProxyHandler({"http": address, "https": address}))
        opener = urllib.request.build_opener(*handlers)
        return opener.open(request, timeout=self._connection.timeout_s)

    def _context(self, url: str) -> ssl.SSLContext:
        connection = self._connection
        try:
            context = self._trusting_context()
        except OSError as error:
            files = (connection.certificates, connection.client_certificate)
            names = " or ".join(str(path) for path in files if path)
            raise TransferError(f"the certificates in {names} can't be used: {error}") from error
        parts = urlsplit(url)
        if {parts.hostname, parts.netloc.rpartition("@")[2]} & set(connection.trusted_hosts):
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        return context

    def _trusting_context(self) -> ssl.SSLContext:
        connection = self._connection
        context = ssl.create_default_context()
        if connection.certificates:
            is_folder = connection.certificates.is_dir()
            context.load_verify_locations(
                cafile=None if is_folder else connection.certificates,
                capath=connection.certificates if is_folder else None,
            )
        if connection.client_certificate:
            context.load_cert_chain(connection.client_certificate)
        return context


def shown(url: str) -> str:
    """An address for messages: without user, password and query."""
    parts = urlsplit(url)
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))


def _open_to_append(target: Path) -> FileIO:
    """Without a buffer of our own, so that a full disk is noticed where it is written to."""
    with storage_errors(target.parent):
        return target.open("ab", buffering=0)


def _translate(url: str, error: OSError | http.client.HTTPException) -> TransferError:
    if isinstance(error, urllib.error.HTTPError):
        with error:
            return TransferError(f"{shown(url)}: HTTP {error.code} {error.reason}", error.code)
    reason = error.reason if isinstance(error, urllib.error.URLError) else error
    return TransferError(f"{shown(url)}: {reason or type(reason).__name__}")
