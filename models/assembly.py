"""Putting a file together from its pieces, checking every byte, going on after an interruption."""

import hashlib
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path

from models.blobs import Blobs, hash_file
from models.passport import ModelFile
from models.sources import Piece
from pipeline.domain.errors import ModelError
from pipeline.domain.saying import say

_BLOCK = 1 << 20


def assemble(
    blobs: Blobs, file: ModelFile, pieces: Sequence[Piece], partial: Path
) -> Iterator[int]:
    """Fetch a file into `blobs`; yields bytes of it had.

    Pieces that an earlier try has put into `partial` are read again and kept if they are right.

    Raises:
        ModelError: a place gave wrong bytes; they are gone.
        TransferError: a place gave nothing; what has come before stays for the next try.
    """
    target = partial / file.sha256
    kept, offset = yield from _keep_good(target, pieces)
    for piece in pieces[kept:]:
        for had in piece.fill(target, offset):
            yield offset + had
        found = _hash_range(target, offset, piece.size)
        if found != piece.sha256 or target.stat().st_size != offset + piece.size:
            size = target.stat().st_size - offset
            _truncate(target, offset)
            raise _wrong(file, piece.origin, (piece.sha256, piece.size), (found, size))
        offset += piece.size
        yield offset
    is_one = [piece.sha256 for piece in pieces] == [file.sha256]
    if not is_one and (found := hash_file(target)) != file.sha256:
        target.unlink()
        rest = " and the parts after it" if len(pieces) > 1 else ""
        raise _wrong(file, pieces[0].origin + rest, (file.sha256, file.size), (found, offset))
    blobs.adopt(target, file.sha256)


def _keep_good(target: Path, pieces: Sequence[Piece]) -> Generator[int, None, tuple[int, int]]:
    """How many pieces are in `target` already, and how many bytes these are."""
    kept = offset = 0
    size = target.stat().st_size if target.exists() else 0
    for piece in pieces:
        if offset + piece.size > size or _hash_range(target, offset, piece.size) != piece.sha256:
            break
        kept += 1
        offset += piece.size
        yield offset
    return kept, offset


def _hash_range(path: Path, start: int, length: int) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        stream.seek(start)
        while length and (block := stream.read(min(_BLOCK, length))):
            digest.update(block)
            length -= len(block)
    return digest.hexdigest()


def _truncate(path: Path, size: int) -> None:
    with path.open("r+b") as stream:
        stream.truncate(size)


def _wrong(
    file: ModelFile, origin: str, expected: tuple[str, int], found: tuple[str, int]
) -> ModelError:
    return ModelError(
        "Wrong bytes refused",
        say(
            "{name} from {origin} has SHA-256 {found} ({size:,} bytes); the catalogue "
            "wants {expected} ({expected_size:,} bytes).",
            name=file.name,
            origin=origin,
            found=found[0],
            size=found[1],
            expected=expected[0],
            expected_size=expected[1],
        ),
        "Nothing of it was kept. Try another source or a kit; if it happens again, the place has "
        "other weights than those that were checked.",
    )
