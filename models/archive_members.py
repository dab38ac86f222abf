"""Single members of a zip, taken from a file or from a distance without the rest of it."""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

from models.transfer import HttpClient, TransferError, shown

_BLOCK = 1 << 18
_TAIL = 1 << 16
_LOCAL_HEADER = struct.Struct("<4s5H3L2H")


class Wheel(Protocol):
    """Gives its members one by one."""

    def copy(self, member: str, scratch: Path, sink: BinaryIO) -> Iterator[int]:
        """Write a member's content to `sink`; yields roughly how many of its bytes are had.

        `scratch` is a file name beside `sink` where an interrupted download is kept and found.
        Raises `TransferError` where the member can't be had.
        """
        ...


class LocalWheel:
    """A wheel on this machine."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def copy(self, member: str, scratch: Path, sink: BinaryIO) -> Iterator[int]:
        """See `Wheel.copy`; nothing is kept in `scratch`."""
        try:
            with zipfile.ZipFile(self._path) as archive, archive.open(member) as stream:
                while block := stream.read(_BLOCK):
                    sink.write(block)
                    yield stream.tell()
        except (KeyError, zipfile.BadZipFile, zlib.error, NotImplementedError) as error:
            raise TransferError(f"{self._path}: {member}: {error}") from error


@dataclass(frozen=True, slots=True)
class _Extent:
    """Where a member lies in a zip: header and data, bytes `start` to `stop`."""

    start: int
    stop: int
    info: zipfile.ZipInfo


class RemoteWheel:
    """A wheel on a server that sends parts of files: only the wanted members are fetched."""

    def __init__(self, client: HttpClient, url: str) -> None:
        self._client = client
        self._url = url
        self._extents: dict[str, _Extent] = {}

    def copy(self, member: str, scratch: Path, sink: BinaryIO) -> Iterator[int]:
        """See `Wheel.copy`; raises `NoRangesError` where the server sends whole files only."""
        if not self._extents:
            self._extents = self._read_directory()
        if (extent := self._extents.get(member)) is None:
            raise TransferError(f"{shown(self._url)} has no {member}")
        length = extent.stop - extent.start
        if scratch.exists() and scratch.stat().st_size > length:
            scratch.unlink()
        for have in self._client.download(self._url, scratch, extent.start, extent.stop):
            yield extent.info.file_size * have // length
        try:
            _inflate(scratch, extent.info, sink)
        except (zlib.error, struct.error, ValueError) as error:
            raise TransferError(f"{shown(self._url)}: {member}: {error}") from error
        finally:
            # Whether good or bad, these bytes have served: a second try starts afresh.
            scratch.unlink()

    def _read_directory(self) -> dict[str, _Extent]:
        """Read the list at the zip's end.

        The wanted bytes of a member end where the next one begins, which takes in a local
        header of any length without having read it.
        """
        tail, total = self._client.tail(self._url, _TAIL)
        try:
            with zipfile.ZipFile(_TailFile(tail, total)) as archive:
                infos = sorted(archive.infolist(), key=lambda info: info.header_offset)
                end = archive.start_dir
        except (zipfile.BadZipFile, OSError) as error:
            raise TransferError(f"{shown(self._url)}: {error}") from error
        stops = [*(info.header_offset for info in infos), end][1:]
        return {
            info.filename: _Extent(info.header_offset, stop, info)
            for info, stop in zip(infos, stops, strict=True)
        }


class _TailFile(io.RawIOBase):
    """The end of a file, at the positions that it has in the whole."""

    def __init__(self, tail: bytes, total: int) -> None:
        super().__init__()
        self._tail = tail
        self._total = total
        self._at = 0

    def seekable(self) -> bool:
        return True

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._total}[whence]
        if base + offset < 0:
            raise OSError("before the start of the file")
        self._at = base + offset
        return self._at

    def read(self, size: int = -1) -> bytes:
        start = self._at - (self._total - len(self._tail))
        if start < 0:
            raise OSError(f"the list of members is longer than {_TAIL} bytes")
        stop = len(self._tail) if size < 0 else start + size
        block = self._tail[start:stop]
        self._at += len(block)
        return block


def _inflate(source: Path, info: zipfile.ZipInfo, sink: BinaryIO) -> None:
    """Write the content of a member, given its local header and data."""
    with source.open("rb") as stream:
        header = _LOCAL_HEADER.unpack(stream.read(_LOCAL_HEADER.size))
        if header[0] != b"PK\x03\x04":
            raise ValueError("not a member of a zip")
        stream.seek(header[-2] + header[-1], io.SEEK_CUR)
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise ValueError(f"compressed in a way that isn't known ({info.compress_type})")
        unpack = zlib.decompressobj(-15) if info.compress_type else None
        left = info.compress_size
        while left and (block := stream.read(min(_BLOCK, left))):
            left -= len(block)
            sink.write(unpack.decompress(block) if unpack else block)
        sink.write(unpack.flush() if unpack else b"")
