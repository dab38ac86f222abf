"""A small world of models: bytes, wheels, a catalogue over them, and a server on loopback."""

import contextlib
import hashlib
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from models.catalogue import Catalogue, load_catalogue
from models.store import FileModelStore

ENTRY = """
[[model]]
name = "{name}"
role = "{role}"
licence = "MIT"
languages = ["en"]
upstream = "someone/{name}"
"""


def sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def entry(name: str, files: dict[str, bytes], role: str = "transcriber") -> str:
    """A catalogue entry whose files are on the hub only."""
    text = ENTRY.format(name=name, role=role)
    for file, content in files.items():
        text += f'[[model.file]]\nname = "{file}"\nsha256 = "{sha(content)}"\n'
        text += f'size = {len(content)}\nhub = "{file}"\n'
    return text


def catalogue_of(folder: Path, *entries: str, hub: str = "http://127.0.0.1:1") -> Catalogue:
    path = folder / "some.toml"
    path.write_text(f'format = 1\nhub = "{hub}"\n' + "".join(entries), encoding="utf-8")
    return load_catalogue(built_in=path)


def fill_store(store: FileModelStore, name: str, files: dict[str, bytes]) -> None:
    """Put a model's right bytes into a store, as an installation would."""
    store.partial.mkdir(parents=True, exist_ok=True)
    for content in files.values():
        fresh = store.partial / "fresh"
        fresh.write_bytes(content)
        store.blobs.adopt(fresh, sha(content))
    store.publish(store.passport(name))


def wheel_of(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, content in members.items():
            archive.writestr(member, content)
    return path


@dataclass
class Site:
    """What the server serves and how badly; and what it was asked."""

    files: dict[str, bytes] = field(default_factory=dict)
    redirects: dict[str, str] = field(default_factory=dict)
    statuses: list[int] = field(default_factory=list)  # answered to the next requests
    cuts: list[int] = field(default_factory=list)  # bytes after which the next bodies end
    ranges: bool = True
    holds: dict[str, int] = field(default_factory=dict)  # bytes after which a body waits
    let_go: threading.Event = field(
        default_factory=threading.Event
    )  # ends the waiting, and the body
    types: dict[str, str] = field(default_factory=dict)
    asked: list[tuple[str, str, str]] = field(default_factory=list)  # path, range, authorization
    url: str = ""


@contextlib.contextmanager
def serving(site: Site) -> Iterator[Site]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            _answer(self, site)

        do_HEAD = do_GET  # noqa: N815

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    site.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield site
    finally:
        site.let_go.set()
        server.shutdown()
        thread.join()
        server.server_close()


def _answer(handler: BaseHTTPRequestHandler, site: Site) -> None:
    wanted = handler.headers.get("Range", "")
    site.asked.append((handler.path, wanted, handler.headers.get("Authorization", "")))
    if site.statuses and (status := site.statuses.pop(0)) >= 400:
        handler.send_error(status)
        return
    if target := site.redirects.get(handler.path):
        handler.send_response(302)
        handler.send_header("Location", target)
        handler.end_headers()
        return
    body = site.files.get(handler.path)
    if body is None:
        handler.send_error(404)
        return
    start, stop = 0, len(body)
    if wanted and site.ranges:
        first, _, last = wanted.removeprefix("bytes=").partition("-")
        start = int(first) if first else max(0, stop - int(last))
        stop = min(stop, int(last) + 1) if first and last else stop
        handler.send_response(206)
        handler.send_header("Content-Range", f"bytes {start}-{stop - 1}/{len(body)}")
    else:
        handler.send_response(200)
    if site.ranges:
        handler.send_header("Accept-Ranges", "bytes")
    handler.send_header("Content-Type", site.types.get(handler.path, "application/octet-stream"))
    handler.send_header("Content-Length", str(stop - start))
    handler.end_headers()
    if handler.command == "GET":
        stop = min(stop, start + site.cuts.pop(0)) if site.cuts else stop
        if (held := site.holds.get(handler.path)) is not None:
            handler.wfile.write(body[start : start + held])
            handler.wfile.flush()
            site.let_go.wait(timeout=60)
            return
        handler.wfile.write(body[start:stop])
