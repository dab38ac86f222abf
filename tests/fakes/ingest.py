"""Looking at files without decoding any."""

from collections.abc import Iterator
from pathlib import Path

from pipeline.domain.errors import InputError
from pipeline.domain.sound import Track, TrackSource
from pipeline.domain.tasks import Inspection
from pipeline.domain.work import Notice, Progress


class FakeInspector:
    """Implements `Ingest`: every file is a minute long, unless its bytes begin with "bad"."""

    def __init__(self) -> None:
        self.inspected: list[Path] = []

    def inspect(self, source: Path) -> Iterator[Progress | Notice | Inspection]:
        """See `Ingest.inspect`."""
        self.inspected.append(source)
        if source.read_bytes().startswith(b"bad"):
            raise InputError("Can't read it", "It is no audio.", "Choose another file.")
        yield Progress("reading the file", 30, 60)
        yield Inspection(60_000, (Track("1", TrackSource.FILE),))
