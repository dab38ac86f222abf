"""Writes small GGUF files, right ones and wrong ones."""

import struct
from collections.abc import Mapping

Value = int | float | str | list[int] | list[str]

SMALL: Mapping[str, Value] = {
    "general.architecture": "llama",
    "general.type": "model",
    "general.name": "Small",
    "llama.context_length": 2048,
    "llama.block_count": 4,
    "llama.embedding_length": 64,
    "llama.attention.head_count": 8,
    "llama.attention.head_count_kv": 2,
    "tokenizer.ggml.tokens": ["a", "b", "c"],
    "tokenizer.chat_template": "{{ messages }}",
}


def gguf(
    values: Mapping[str, Value] = SMALL,
    *,
    version: int = 3,
    tensors: Mapping[str, tuple[int, ...]] | None = None,
    data: bytes | None = None,
) -> bytes:
    """A file with these values and float32 tensors of these shapes, one after the other."""
    shapes = {"weight": (8, 4)} if tensors is None else tensors
    parts = [b"GGUF", struct.pack("<IQQ", version, len(shapes), len(values))]
    parts += [_string(key) + _value(value) for key, value in values.items()]
    offset = 0
    for name, shape in shapes.items():
        extents = struct.pack(f"<{len(shape)}Q", *shape)
        parts += [_string(name), struct.pack("<I", len(shape)), extents]
        parts.append(struct.pack("<IQ", 0, offset))
        size = 4
        for extent in shape:
            size *= extent
        offset += -(-size // 32) * 32
    header = b"".join(parts)
    padding = b"\0" * (-len(header) % 32)
    return header + padding + (b"\0" * offset if data is None else data)


def _string(text: str) -> bytes:
    data = text.encode()
    return struct.pack("<Q", len(data)) + data


def _value(value: Value) -> bytes:
    match value:
        case str():
            return struct.pack("<I", 8) + _string(value)
        case float():
            return struct.pack("<If", 6, value)
        case int():
            return struct.pack("<Ii", 5, value)
        case list() if value and isinstance(value[0], int):
            return struct.pack(f"<IIQ{len(value)}i", 9, 5, len(value), *value)
        case list():
            texts = b"".join(_string(str(text)) for text in value)
            return struct.pack("<IIQ", 9, 8, len(value)) + texts
