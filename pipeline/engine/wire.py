"""Messages on a pipe: eight bytes of length, then a pickle that can hold nothing but our values.

A pickle is a program. The child parses media that anybody may have made, so the parent reads
what comes from it with an unpickler that knows a short list of classes by name and refuses
the rest, and then checks every field against its annotation.
"""

import io
import pickle
import struct
from collections.abc import Iterable
from enum import Enum
from typing import Any, Protocol, TypeVar

from pipeline.engine.shape import misfit

MESSAGE_LIMIT = 256 * 1024 * 1024
"""Bytes; the words of a day of speech are a tenth of it."""

_LENGTH = struct.Struct(">Q")
_T = TypeVar("_T")


class WireError(Exception):
    """What came through the pipe isn't a message of ours."""


class _Readable(Protocol):
    def read(self, size: int, /) -> bytes | None: ...


class _Writable(Protocol):
    def write(self, data: memoryview, /) -> int | None: ...


class _Pickler(pickle.Pickler):
    def reducer_override(self, obj: object, /) -> Any:
        # Python 3.11.0 to 3.11.3 would name `getattr` for these, which no message may.
        return (type(obj), (obj.value,)) if isinstance(obj, Enum) else NotImplemented


class _Unpickler(pickle.Unpickler):
    def __init__(self, data: bytes, classes: Iterable[type]) -> None:
        super().__init__(io.BytesIO(data))
        self._classes = {(c.__module__, c.__qualname__): c for c in classes}

    def find_class(self, module_name: str, global_name: str, /) -> type:
        found = self._classes.get((module_name, global_name))
        if found is None:
            raise WireError(f"a message names {module_name}.{global_name}")
        return found


def encode(message: object) -> bytes:
    """Turn a message into the bytes that go through the pipe, length first."""
    buffer = io.BytesIO()
    _Pickler(buffer, protocol=5).dump(message)
    body = buffer.getvalue()
    return _LENGTH.pack(len(body)) + body


def decode(body: bytes, kind: type[_T] | object, classes: Iterable[type]) -> object:
    """Read a message back.

    Args:
        body: without its length.
        kind: the class, or union of classes, that it must be.
        classes: all classes that may occur in it.

    Raises:
        WireError: if it is anything else, or a field holds what it can't hold.
    """
    try:
        message: object = _Unpickler(body, classes).load()
    except WireError:
        raise
    except Exception as error:  # a broken pickle may raise anything at all
        raise WireError(f"a message can't be read: {type(error).__name__}") from error
    if problem := misfit(message, kind):
        raise WireError(f"a {type(message).__name__} holds what it can't hold: {problem}")
    return message


def send(stream: _Writable, message: object) -> None:
    """Write one message; raises OSError if nobody reads any more."""
    rest = memoryview(encode(message))
    while rest:
        rest = rest[stream.write(rest) or 0 :]


def receive(stream: _Readable, kind: object, classes: Iterable[type]) -> object | None:
    """Read one message; None at the end of the stream; raises `WireError`."""
    head = _read(stream, _LENGTH.size)
    if not head:
        return None
    if len(head) < _LENGTH.size:
        raise WireError("a message ends within its length")
    (length,) = _LENGTH.unpack(head)
    if length > MESSAGE_LIMIT:
        raise WireError(f"a message of {length} bytes")
    body = _read(stream, length)
    if len(body) < length:
        raise WireError("a message ends early")
    return decode(body, kind, classes)


def _read(stream: _Readable, size: int) -> bytes:
    parts = bytearray()
    while len(parts) < size:
        part = stream.read(min(size - len(parts), 1 << 20))
        if not part:
            break
        parts += part
    return bytes(parts)
