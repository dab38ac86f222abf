r"""Original audio at rest: encrypted in chunks, seekable, every byte and its place proved.

The file format, version 1:

    header   32 bytes: magic "EARSHOT\0", version (2), zero (2), chunk size (4), salt (16)
    chunks   each `chunk size` bytes encrypted, plus its tag (16)
    final    what is left, 0 to `chunk size` - 1 bytes, encrypted under the final mark, plus tag

Numbers are big-endian. The file's own key is HMAC-SHA256(meeting's key, header), so that no two
files share one; each chunk is AES-256-GCM with the header as associated data and the nonce
index (8 bytes), zeros (3), mark (1: 1 if final). That is the STREAM construction (Hoang,
Reyhanitabar, Rogaway, Vizár 2015). A chunk that is changed, moved or comes from elsewhere fails
its tag; a file that is cut short lacks its final chunk. Nothing in the header needs a later
visit, so a recorder can append chunk by chunk, and after a crash all whole chunks can be read
with `allow_unfinished`. Such a file is never appended to: a torn chunk's nonce would serve twice.
"""

import errno
import hmac
import io
import os
import secrets
import struct
from collections import OrderedDict
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from pipeline.domain.errors import ArchiveError, DiskFullError, EarshotError, StorageError
from pipeline.domain.saying import Said, say

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

CHUNK_BYTES = 64 << 10
"""Plain bytes in a chunk of a stored file."""

_HEADER = struct.Struct(">8sHHI16s")
_MAGIC, _VERSION, _TAG_BYTES = b"EARSHOT\0", 1, 16
_LARGEST_CHUNK = 16 << 20
_CACHED_CHUNKS = 4
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def open_encrypted(path: Path, key: bytes, allow_unfinished: bool = False) -> BinaryIO:
    """Open an encrypted file for reading at any offset.

    Args:
        path: of the file.
        key: 32 bytes, the meeting's.
        allow_unfinished: also read a file without its end, up to its last whole chunk.

    Raises:
        ArchiveError: the file is missing, or was made with another key, altered or cut short;
            later, when a read meets an altered chunk.
        StorageError: the system refuses the file.
    """
    with storage_errors(path):
        try:
            file = path.open("rb", buffering=0)
        except FileNotFoundError:
            what = say("There is no {path}.", path=path)
            todo = say(
                "Restore it from a backup, bring the same file in again, or delete the recording."
            )
            raise ArchiveError("The audio is gone", what, todo) from None
        try:
            return io.BufferedReader(EncryptedReader(file, path, key, allow_unfinished))
        except BaseException:
            file.close()
            raise


class EncryptedWriter:
    """Encrypts a stream onto the end of a file that it was the first to write to."""

    def __init__(self, file: BinaryIO, key: bytes, chunk_bytes: int = CHUNK_BYTES) -> None:
        """Write the header. Smaller chunks lose less in a crash and cost a tag each."""
        header = _HEADER.pack(_MAGIC, _VERSION, 0, chunk_bytes, secrets.token_bytes(16))
        self._cipher = _Chunks(key, header)
        self._file, self._chunk_bytes = file, chunk_bytes
        self._index, self._waiting = 0, bytearray()
        file.write(header)

    def write(self, data: bytes) -> None:
        """Append plain bytes; what doesn't fill a chunk waits for more."""
        self._waiting += data
        while len(self._waiting) >= self._chunk_bytes:
            self._emit(bytes(self._waiting[: self._chunk_bytes]), final=False)
            del self._waiting[: self._chunk_bytes]

    def finish(self) -> None:
        """Write the final chunk. Flushing, syncing and closing is the owner's."""
        self._emit(bytes(self._waiting), final=True)

    def _emit(self, plain: bytes, *, final: bool) -> None:
        self._file.write(self._cipher.encrypt(self._index, plain, final=final))
        self._index += 1


class EncryptedReader(io.RawIOBase):
    """The plain bytes of an encrypted file; wrap it in a `BufferedReader`."""

    def __init__(self, file: io.FileIO, path: Path, key: bytes, allow_unfinished: bool) -> None:
        """Read the header and prove the final chunk; raises `ArchiveError`."""
        super().__init__()
        self._path = path
        header = file.read(_HEADER.size)
        if len(header) < _HEADER.size or header[: len(_MAGIC)] != _MAGIC:
            raise self._broken(
                say("{path} is not audio of Earshot, or lost its beginning.", path=self._path)
            )
        _, version, _, self._chunk_bytes, _ = _HEADER.unpack(header)
        if version != _VERSION or not 0 < self._chunk_bytes <= _LARGEST_CHUNK:
            raise self._broken(
                say(
                    "{path} is of a version that this Earshot doesn't know, or altered.",
                    path=self._path,
                )
            )
        self._cipher = _Chunks(key, header)
        self._cache: OrderedDict[int, bytes] = OrderedDict()
        self._file, self._position = file, 0
        body = os.fstat(file.fileno()).st_size - _HEADER.size
        self._whole, rest = divmod(body, self._chunk_bytes + _TAG_BYTES)
        self._size = self._whole * self._chunk_bytes
        final = self._decrypt(self._whole, rest, final=True) if rest >= _TAG_BYTES else None
        self._final = final or b""
        self._size += len(self._final)
        self.is_finished = final is not None
        """Whether the file had its final chunk when it was opened."""
        if final is None and not allow_unfinished:
            raise self._broken(
                say("{path} was altered or cut short, or belongs to another key.", path=self._path)
            )

    def readable(self) -> bool:
        """Yes."""
        return True

    def seekable(self) -> bool:
        """Yes."""
        return True

    def tell(self) -> int:
        """The position in the plain bytes."""
        return self._position

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Move as in any file; past the end is allowed, before the beginning is a ValueError."""
        start = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self._size}[whence]
        if start + offset < 0:
            raise ValueError(f"negative seek position {start + offset}")
        self._position = start + offset
        return self._position

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        """Fill the buffer up to the end of a chunk at most; raises `ArchiveError`."""
        view = memoryview(buffer).cast("B")
        index, offset = divmod(self._position, self._chunk_bytes)
        if self._position >= self._size or not view:
            return 0
        piece = memoryview(self._chunk(index))[offset : offset + len(view)]
        view[: len(piece)] = piece
        self._position += len(piece)
        return len(piece)

    def close(self) -> None:
        """Close the file."""
        if not self.closed and hasattr(self, "_file"):
            self._file.close()
        super().close()

    def _chunk(self, index: int) -> bytes:
        if index == self._whole:
            return self._final
        plain = self._cache.get(index)
        if plain is None:
            plain = self._decrypt(index, self._chunk_bytes + _TAG_BYTES, final=False)
            if plain is None:
                raise self._broken(say("{path} was altered or damaged.", path=self._path))
            self._cache[index] = plain
            if len(self._cache) > _CACHED_CHUNKS:
                self._cache.popitem(last=False)
        self._cache.move_to_end(index)
        return plain

    def _decrypt(self, index: int, length: int, *, final: bool) -> bytes | None:
        with storage_errors(self._path):
            self._file.seek(_HEADER.size + index * (self._chunk_bytes + _TAG_BYTES))
            sealed = self._file.read(length) or b""
        return self._cipher.decrypt(index, sealed, final=final)

    @staticmethod
    def _broken(what: Said) -> ArchiveError:
        return ArchiveError("The audio can't be read", what, "Restore it from a backup.")


class _Chunks:
    """The cipher of one file."""

    def __init__(self, key: bytes, header: bytes) -> None:
        # Imported here: deleting and listing need this module, but no cipher.
        from cryptography.exceptions import InvalidTag  # noqa: PLC0415
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

        if len(key) != 32:
            raise ValueError("a meeting's key has 32 bytes")
        self._invalid, self._header = InvalidTag, header
        self._aes: Any = AESGCM(hmac.digest(key, header, "sha256"))

    def encrypt(self, index: int, plain: bytes, *, final: bool) -> bytes:
        return self._aes.encrypt(self._nonce(index, final), plain, self._header)

    def decrypt(self, index: int, sealed: bytes, *, final: bool) -> bytes | None:
        """None if it isn't this file's chunk of this index."""
        try:
            return self._aes.decrypt(self._nonce(index, final), sealed, self._header)
        except self._invalid:
            return None

    def _nonce(self, index: int, final: bool) -> bytes:
        return index.to_bytes(8, "big") + bytes((0, 0, 0, final))


@contextmanager
def storage_errors(path: Path) -> Generator[None]:
    """Tell the system's refusals in our words: `StorageError`."""
    try:
        yield
    except EarshotError:
        raise
    except OSError as error:
        if error.errno in _NO_ROOM:
            what = say("There is no room for {path}.", path=path)
            raise DiskFullError("The disk is full", what, "Free some space.") from error
        what = say(
            "The system refuses {path}: {reason}.", path=path, reason=error.strerror or error
        )
        todo = say("Check that it may be read and written, and that the disk is in order.")
        raise StorageError("The audio can't be stored or read", what, todo) from error
