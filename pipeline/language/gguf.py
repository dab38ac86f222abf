"""The header of a GGUF file, read by ourselves before llama.cpp gets to see it.

The format: magic, version, counts, key-values, one line a tensor, then the tensors' data, aligned.
Numbers are little-endian; strings have a 64-bit length in front. Counts come from a foreign file,
so that each is held against a limit and against the bytes that are there before it is believed.
"""

import mmap
import struct
from dataclasses import dataclass
from pathlib import Path

from pipeline.domain.errors import ModelError
from pipeline.domain.saying import Said, say

_MAGIC = b"GGUF"
_VERSIONS = (2, 3)
_MOST_KEYS = 10_000
_MOST_TENSORS = 100_000
_MOST_STRINGS = 8_000_000
_LONGEST_NAME = 65_536
_KEPT_STRING = 65_536
_KEPT_NUMBERS = 4_096
_STRING, _ARRAY = 8, 9
_NUMBERS = {
    **{0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?"},
    **{10: "Q", 11: "q", 12: "d"},
}
_TODO = say(
    "Fetch or import the model again; earshot models verify says whether bytes were altered."
)

_BLOCKS = {
    **{0: (1, 4), 1: (1, 2), 2: (32, 18), 3: (32, 20), 6: (32, 22), 7: (32, 24), 8: (32, 34)},
    **{10: (256, 84), 11: (256, 110), 12: (256, 144), 13: (256, 176), 14: (256, 210)},
    **{15: (256, 292), 16: (256, 66), 17: (256, 74), 18: (256, 98), 19: (256, 50), 20: (32, 18)},
    **{21: (256, 110), 22: (256, 82), 23: (256, 136), 24: (1, 1), 25: (1, 2), 26: (1, 4)},
    **{27: (1, 8), 28: (1, 8), 29: (256, 56), 30: (1, 2), 34: (256, 54), 35: (256, 66)},
    **{39: (32, 17)},
}
"""Elements and bytes of a block of each type of tensor, by the type's number in the format."""

Value = int | float | str | tuple[int | float, ...]


@dataclass(frozen=True, slots=True)
class Header:
    """What a GGUF file says about itself.

    Attributes:
        architecture: as "qwen2"; empty if it doesn't say.
        kind: "model", or "adapter" for a LoRA adapter.
        name: for people; empty if it doesn't say.
        context_length: tokens that the model was trained for; 0 if it doesn't say.
        blocks: layers.
        cache_bytes_per_token: of keys and values in half precision, over all layers.
        vocabulary: number of tokens; 0 if it doesn't say.
        file_bytes: size of the file.
        parts: files over which the model is split.
    """

    architecture: str
    kind: str
    name: str
    context_length: int
    blocks: int
    cache_bytes_per_token: int
    vocabulary: int
    file_bytes: int
    parts: int


def read_header(path: Path) -> Header:
    """Read and check a header.

    Raises:
        ModelError: not GGUF, another version, damaged, cut short, or one of several parts.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as stream:
            if stream.read(4) != _MAGIC:
                raise _refusal(
                    say("{name} isn't a GGUF file.", name=path.name),
                    say("Convert it to GGUF, or choose another."),
                )
            with mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as data:
                return _checked(path, _Reader(data, size).header())
    except _DamageError as error:
        raise _refusal(
            say("{name} is damaged or cut short: {reason}.", name=path.name, reason=error), _TODO
        ) from error
    except OSError as error:
        raise ModelError(
            "Can't read the language model",
            say("{path}: {reason}.", path=path, reason=error.strerror),
            _TODO,
        ) from error


class _DamageError(Exception):
    """The bytes can't be a GGUF file."""


class _Reader:
    """Reads from the front to the end of the header."""

    def __init__(self, data: mmap.mmap, size: int) -> None:
        self._data = data
        self._size = size
        self._at = len(_MAGIC)

    def header(self) -> Header:
        version = self._integer("I")
        if version not in _VERSIONS:
            hint = ", made for a machine of the other byte order" if version >= 1 << 24 else ""
            raise _DamageError(f"version {version}{hint}; known are 2 and 3")
        tensors = self._bounded(self._integer("Q"), _MOST_TENSORS, "tensors")
        keys = self._bounded(self._integer("Q"), _MOST_KEYS, "keys")
        values: dict[str, Value] = {}
        lengths: dict[str, int] = {}
        for _ in range(keys):
            key = self._string(_LONGEST_NAME)
            value, length = self._value(self._integer("I"))
            values[key] = value
            lengths[key] = length
        self._check_tensors(tensors, values)
        return _described(values, lengths, self._size)

    def _check_tensors(self, count: int, values: dict[str, Value]) -> None:
        """Hold the place of each tensor's data against the size of the file."""
        end = 0
        for _ in range(count):
            name = self._string(_LONGEST_NAME)
            shape = [self._integer("Q") for _ in range(self._bounded(self._integer("I"), 4, name))]
            kind, offset = self._integer("I"), self._integer("Q")
            elements = 1
            for extent in shape:
                elements *= extent
            per_block, block_bytes = _BLOCKS.get(kind, (1, 0))
            end = max(end, offset + elements // per_block * block_bytes)
        alignment = _whole(values.get("general.alignment"), 32) or 32
        start = -(-self._at // alignment) * alignment
        if start + end > self._size:
            raise _DamageError(f"{self._size} bytes where its tensors need {start + end}")

    def _value(self, kind: int) -> tuple[Value, int]:
        """A value, and its length where it is an array; long arrays are stepped over."""
        if kind == _STRING:
            return self._string(_KEPT_STRING), 0
        if kind == _ARRAY:
            return self._array()
        return self._number(kind), 0

    def _array(self) -> tuple[Value, int]:
        kind, count = self._integer("I"), self._integer("Q")
        if kind == _STRING:
            for _ in range(self._bounded(count, _MOST_STRINGS, "strings")):
                self._string(0)
            return (), count
        width = struct.calcsize(_format(kind))
        if count > _KEPT_NUMBERS:
            self._step(count * width)
            return (), count
        return tuple(self._number(kind) for _ in range(count)), count

    def _number(self, kind: int) -> int | float:
        value: int | float = struct.unpack(_format(kind), self._take(_format(kind)))[0]
        return value

    def _string(self, kept: int) -> str:
        """A string; one longer than `kept` bytes is stepped over and comes cut."""
        length = self._integer("Q")
        start = self._at
        self._step(length)
        return self._data[start : start + min(length, kept)].decode("utf-8", "replace")

    def _integer(self, letter: str) -> int:
        return int(struct.unpack("<" + letter, self._take("<" + letter))[0])

    def _take(self, form: str) -> bytes:
        start = self._at
        self._step(struct.calcsize(form))
        return self._data[start : self._at]

    def _step(self, count: int) -> None:
        if count > self._size - self._at:
            raise _DamageError(f"its header goes beyond its {self._size} bytes")
        self._at += count

    @staticmethod
    def _bounded(count: int, most: int, what: str) -> int:
        if count > most:
            raise _DamageError(f"it claims {count} {what[:60]}")
        return count


def _format(kind: int) -> str:
    if kind not in _NUMBERS:
        raise _DamageError(f"it has a value of the unknown type {kind}")
    return "<" + _NUMBERS[kind]


def _described(values: dict[str, Value], lengths: dict[str, int], size: int) -> Header:
    architecture = str(values.get("general.architecture", ""))

    def number(key: str) -> int:
        return _whole(values.get(f"{architecture}.{key}"), 0)

    blocks, heads = number("block_count"), number("attention.head_count")
    width = number("embedding_length") // heads if heads else 0
    per_head = (number("attention.key_length") or width) + (
        number("attention.value_length") or width
    )
    of_layers = values.get(f"{architecture}.attention.head_count_kv")
    if isinstance(of_layers, tuple):
        cached_heads = sum(_whole(value, 0) for value in of_layers)
    else:
        cached_heads = (_whole(of_layers, 0) or heads) * blocks
    return Header(
        architecture=architecture,
        kind=str(values.get("general.type", "model")),
        name=str(values.get("general.name", "")),
        context_length=number("context_length"),
        blocks=blocks,
        cache_bytes_per_token=2 * cached_heads * per_head,
        vocabulary=lengths.get("tokenizer.ggml.tokens", 0),
        file_bytes=size,
        parts=_whole(values.get("split.count"), 1),
    )


def _whole(value: Value | None, default: int) -> int:
    """A count; what is no count, or an absurd one, is the default."""
    is_count = isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 1 << 40
    return value if isinstance(value, int) and is_count else default


def _checked(path: Path, header: Header) -> Header:
    if header.parts > 1:
        todo = say(
            "Join its parts with llama.cpp's llama-gguf-split --merge and import the result."
        )
        raise _refusal(
            say("{name} is one of {parts} parts of a model.", name=path.name, parts=header.parts),
            todo,
        )
    if not header.architecture:
        raise _refusal(say("{name} doesn't say which architecture it has.", name=path.name), _TODO)
    return header


def _refusal(what: Said, todo: Said) -> ModelError:
    return ModelError("Can't load the language model", what, todo)
