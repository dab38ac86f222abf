"""How what is searched quickly is packed: a column a recording, an item a passage.

All numbers are little-endian. numpy is loaded by those who need it, not by this module: a light
command that deletes a recording has no use for it.
"""

from __future__ import annotations

import json
import re
import sys
from array import array
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from pipeline.domain.search import Passage, PassageKind

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from pipeline.ports import Vectors

KINDS = tuple(PassageKind)
"""A kind is stored as its place here; append, never reorder."""

VOICE_BITS = 20
"""A voice is a label's place, shifted by so many bits, plus a passage's place."""

_WORD = re.compile(r"\w+")
_NOTHING = 1e-30
"""A row whose numbers are all smaller points nowhere: dividing by them would overflow."""

_LONGEST = (1 << 16) - 1


def pack_kinds(passages: Sequence[Passage]) -> bytes:
    """A byte each."""
    return bytes(KINDS.index(passage.kind) for passage in passages)


def pack_lengths(passages: Sequence[Passage]) -> bytes:
    """How many words each has, two bytes each; what is longer counts as 65,535."""
    counts = (sum(1 for _ in _WORD.finditer(passage.text)) for passage in passages)
    return _bytes(array("H", (min(count, _LONGEST) for count in counts)))


def pack_voices(
    passages: Sequence[Passage], spoken: Sequence[tuple[int, str]]
) -> tuple[str, bytes]:
    """Who talks in which passage: labels, and for each label the places of its passages.

    Args:
        passages: of one recording.
        spoken: (turn id, speaker's label), in order of time.

    Raises:
        KeyError: a passage covers a turn that isn't there.
    """
    place_of = {turn: place for place, (turn, _) in enumerate(spoken)}
    labels = list(dict.fromkeys(label for _, label in spoken))
    number = {label: place for place, label in enumerate(labels)}
    voices = array("I")
    for place, passage in enumerate(passages):
        first, last = place_of[passage.first_turn], place_of[passage.last_turn]
        heard = {number[label] for _, label in spoken[first : last + 1]}
        voices.extend((voice << VOICE_BITS) + place for voice in sorted(heard))
    return json.dumps(labels, ensure_ascii=False), _bytes(voices)


def pack_signs(vectors: Vectors) -> bytes:
    """A bit a number, set where it is above zero; each row filled up to a multiple of 64 bits."""
    import numpy as np  # noqa: PLC0415

    rows, dimensions = vectors.shape
    bits = np.zeros((rows, -(-dimensions // 64) * 64), dtype=bool)
    bits[:, :dimensions] = vectors > 0
    return np.packbits(bits, axis=1, bitorder="little").tobytes()


def unpack_signs(packed: bytes, dimensions: int) -> npt.NDArray[np.uint64]:
    """Back from `pack_signs`, several joined: shape (passages, 64-bit words a row)."""
    import numpy as np  # noqa: PLC0415

    return np.frombuffer(packed, dtype="<u8").reshape(-1, -(-dimensions // 64))


def pack_vectors(vectors: Vectors) -> list[bytes]:
    """For each row a float32 scale and then an int8 for each number: the number over the scale."""
    import numpy as np  # noqa: PLC0415

    largest = np.abs(vectors).max(axis=1, initial=0.0, keepdims=True)
    scale = np.where(largest > 1e-30, largest / 127, 1).astype("<f4")
    small = np.rint(vectors / scale).astype(np.int8)
    return [s.tobytes() + row.tobytes() for s, row in zip(scale, small, strict=True)]


def unpack_vectors(packed: Sequence[bytes]) -> npt.NDArray[np.float32]:
    """Back from `pack_vectors`, as near as that can be: shape (rows, dimensions)."""
    import numpy as np  # noqa: PLC0415

    rows = np.frombuffer(b"".join(packed), dtype=np.uint8).reshape(len(packed), -1)
    scale = np.ascontiguousarray(rows[:, :4]).view("<f4")
    return rows[:, 4:].view(np.int8).astype(np.float32) * scale


def restored_vectors(packed: Sequence[bytes], signs: bytes) -> npt.NDArray[np.float32]:
    """As `unpack_vectors`, but such that packing them again gives the same signs and numbers."""
    import numpy as np  # noqa: PLC0415

    vectors = unpack_vectors(packed)
    rows, dimensions = vectors.shape
    bits = np.frombuffer(signs, dtype=np.uint8).reshape(rows, -1)
    is_above = np.unpackbits(bits, axis=1, count=dimensions, bitorder="little").astype(bool)
    # what was above zero by less than half a step became zero: any number smaller than that
    least = np.abs(vectors).max(axis=1, initial=0.0, keepdims=True) / 1_000
    return np.where(is_above & (vectors == 0), np.maximum(least, _NOTHING), vectors)


def renamed(passage: str, kind: PassageKind, names: Mapping[str, str]) -> str:
    """A passage's text after speakers got other names, old name to new.

    In speech a name stands before what was said, and what was said stays; in a claim it may
    stand anywhere.
    """
    old = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    pattern = rf"^({old})(?=: )" if kind is PassageKind.SPEECH else rf"(?<!\w)({old})(?!\w)"
    return re.sub(pattern, lambda found: names[found[0]], passage, flags=re.MULTILINE)


def _bytes(numbers: array[int]) -> bytes:
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tobytes()
