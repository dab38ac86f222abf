"""The places that weights come from. None of them is trusted: `models.assembly` checks bytes."""

import contextlib
import zipfile
import zlib
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Protocol
from urllib.parse import quote

from models.blobs import storage_errors
from models.passport import ModelFile, Passport
from models.transfer import HttpClient, TransferError, shown
from pipeline.domain.errors import ModelError
from pipeline.domain.saying import say

_BLOCK = 1 << 18


class Piece(Protocol):
    """A file, or a part of one, at some place."""

    @property
    def sha256(self) -> str:
        """What it should contain."""
        ...

    @property
    def size(self) -> int:
        """Its bytes."""
        ...

    @property
    def origin(self) -> str:
        """Where it is, for messages."""
        ...

    def fill(self, target: Path, offset: int) -> Iterator[int]:
        """Bring `target` from `offset` bytes to `offset + size`; yields bytes of the piece had.

        `target` may be longer than `offset`: what an interrupted try has left, to go on from or
        to drop. Raises `TransferError` where the place doesn't give the piece.
        """
        ...


class Source(Protocol):
    """A place where files can be looked for."""

    def pieces(self, passport: Passport, files: Sequence[ModelFile]) -> list[tuple[Piece, ...]]:
        """For each file the pieces that make it, in order; () where the place hasn't got it.

        Raises `TransferError` where the place can't be reached.
        """
        ...


@dataclass(frozen=True, slots=True)
class HubFile:
    """A whole file on a model hub."""

    client: HttpClient
    url: str
    sha256: str
    size: int

    @property
    def origin(self) -> str:
        """Its address."""
        return shown(self.url)

    def fill(self, target: Path, offset: int) -> Iterator[int]:
        """See `Piece.fill`; goes on after the bytes that are there."""
        yield from self.client.download(self.url, target, 0, offset + self.size)


class HubSource:
    """A model hub, or a mirror of one, over plain HTTPS."""

    def __init__(self, client: HttpClient, mirror: str | None = None) -> None:
        self._client = client
        self._mirror = mirror

    def pieces(self, passport: Passport, files: Sequence[ModelFile]) -> list[tuple[Piece, ...]]:
        """See `Source.pieces`; nothing is asked of the hub yet."""
        base = (self._mirror or passport.hub).rstrip("/")
        prefix = f"{base}/{quote(passport.upstream)}/resolve/{quote(passport.revision, safe='')}"
        return [
            (HubFile(self._client, f"{prefix}/{quote(file.hub)}", file.sha256, file.size),)
            if file.hub
            else ()
            for file in files
        ]


@dataclass(frozen=True, slots=True)
class KitFile:
    """A file of a kit: in a folder, or a member of a zip."""

    kit: Path
    member: str
    sha256: str
    size: int

    @property
    def origin(self) -> str:
        """Its path."""
        return str(self.kit / self.member)

    def fill(self, target: Path, offset: int) -> Iterator[int]:
        """See `Piece.fill`; begins afresh, as copying is quick."""
        with target.open("r+b" if target.exists() else "wb") as sink:
            sink.truncate(offset)
            sink.seek(offset)
            try:
                with self._open() as stream:
                    while block := stream.read(_BLOCK):
                        with storage_errors(target.parent):
                            sink.write(block)
                        yield sink.tell() - offset
            except (OSError, zipfile.BadZipFile, zlib.error, NotImplementedError) as error:
                raise TransferError(f"{self.origin}: {error}") from error

    @contextlib.contextmanager
    def _open(self) -> Generator[IO[bytes]]:
        if self.kit.is_dir():
            with (self.kit / self.member).open("rb") as stream:
                yield stream
        else:
            with zipfile.ZipFile(self.kit) as archive, archive.open(self.member) as stream:
                yield stream


class KitSource:
    """A folder, a zip or a single file that somebody carried here; also another models folder.

    A file is looked for as `blobs/<sha256>`, `<sha256>`, `<model>/<file>` and by its bare name,
    anywhere in the kit, and last by its size; of several, the one with the right size is taken.
    """

    def __init__(self, kit: Path) -> None:
        self._members = _list_kit(kit)
        self._kit = kit.parent if kit.is_file() and not _is_zip(kit) else kit

    def pieces(self, passport: Passport, files: Sequence[ModelFile]) -> list[tuple[Piece, ...]]:
        """See `Source.pieces`."""
        return [self._find(passport.name, file) for file in files]

    def _find(self, model: str, file: ModelFile) -> tuple[Piece, ...]:
        for ending in (file.sha256, f"{model}/{file.name}", file.name):
            named = [m for m in self._members if f"/{m}".endswith(f"/{ending}")]
            # Any file of this name is better than none: a wrong one is refused by name later.
            named.sort(key=lambda member: (self._members[member] != file.size, member))
            if named:
                return (KitFile(self._kit, named[0], file.sha256, file.size),)
        same_size = [m for m, size in self._members.items() if size == file.size]
        return tuple(KitFile(self._kit, member, file.sha256, file.size) for member in same_size[:1])


def _is_zip(kit: Path) -> bool:
    """By its name: PyTorch's weights are zips too, and those are files of a model."""
    return kit.suffix.lower() in (".zip", ".whl")


def _list_kit(kit: Path) -> dict[str, int]:
    try:
        if kit.is_dir():
            files = (path for path in kit.rglob("*") if path.is_file())
            return {path.relative_to(kit).as_posix(): path.stat().st_size for path in files}
        if not _is_zip(kit):
            return {kit.name: kit.stat().st_size}
        with zipfile.ZipFile(kit) as archive:
            return {i.filename: i.file_size for i in archive.infolist() if not i.is_dir()}
    except (OSError, zipfile.BadZipFile) as error:
        raise ModelError(
            "The kit can't be read",
            say("{kit}: {reason}.", kit=kit, reason=error),
            "Give a folder or a zip with the models' files.",
        ) from error
