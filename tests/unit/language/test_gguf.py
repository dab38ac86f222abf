import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.domain.errors import ModelError
from pipeline.language.gguf import Header, read_header
from tests.fakes.gguf import SMALL, Value, gguf


def read(folder: Path, data: bytes) -> Header:
    path = folder / "model.gguf"
    path.write_bytes(data)
    return read_header(path)


def refusal(folder: Path, data: bytes) -> str:
    with pytest.raises(ModelError) as caught:
        read(folder, data)
    assert caught.value.todo
    return caught.value.what


def with_values(**changed: Value) -> dict[str, Value]:
    return {**SMALL, **{key.replace("__", "."): value for key, value in changed.items()}}


def test_a_header_is_read(tmp_path: Path) -> None:
    data = gguf()
    assert read(tmp_path, data) == Header(
        architecture="llama",
        kind="model",
        name="Small",
        context_length=2048,
        blocks=4,
        cache_bytes_per_token=4 * 2 * (8 + 8) * 2,
        vocabulary=3,
        file_bytes=len(data),
        parts=1,
    )


def test_heads_may_differ_by_layer_and_have_sizes_of_their_own(tmp_path: Path) -> None:
    values = with_values(
        llama__attention__head_count_kv=[2, 1, 0, 2],
        llama__attention__key_length=16,
        llama__attention__value_length=32,
    )
    assert read(tmp_path, gguf(values)).cache_bytes_per_token == 5 * (16 + 32) * 2


@pytest.mark.parametrize("data", [b"", b"GGU", b"PK\x03\x04 a zip", b"GGML" + bytes(64)])
def test_what_is_not_gguf_is_refused(tmp_path: Path, data: bytes) -> None:
    assert refusal(tmp_path, data) == "model.gguf isn't a GGUF file."


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="No such file"):
        read_header(tmp_path / "none.gguf")


@pytest.mark.parametrize("version", [0, 1, 4])
def test_another_version_is_refused(tmp_path: Path, version: int) -> None:
    assert f"version {version}" in refusal(tmp_path, gguf(version=version))


def test_a_file_of_the_other_byte_order_says_so(tmp_path: Path) -> None:
    assert "other byte order" in refusal(tmp_path, gguf(version=3 << 24))


def test_one_of_several_parts_is_refused(tmp_path: Path) -> None:
    assert "one of 3 parts" in refusal(tmp_path, gguf(with_values(split__count=3)))


@pytest.mark.parametrize(
    ("tensors", "keys"), [(1 << 40, 1), (1, 1 << 40), ((1 << 64) - 1, (1 << 64) - 1)]
)
def test_absurd_counts_are_refused_at_once(tmp_path: Path, tensors: int, keys: int) -> None:
    data = b"GGUF" + struct.pack("<IQQ", 3, tensors, keys) + bytes(200)
    assert "claims" in refusal(tmp_path, data)


def test_an_array_longer_than_the_file_is_refused_at_once(tmp_path: Path) -> None:
    start = b"GGUF" + struct.pack("<IQQ", 3, 0, 1) + struct.pack("<Q", 1) + b"k"
    numbers = start + struct.pack("<IIQ", 9, 5, 1 << 62) + bytes(100)
    assert "goes beyond" in refusal(tmp_path, numbers)
    texts = start + struct.pack("<IIQ", 9, 8, 1 << 62) + bytes(100)
    assert "strings" in refusal(tmp_path, texts)
    nested = start + struct.pack("<IIQ", 9, 9, 1) + bytes(100)
    assert "unknown type 9" in refusal(tmp_path, nested)


def test_a_tensor_beyond_the_end_is_refused(tmp_path: Path) -> None:
    whole = gguf()
    assert "tensors need" in refusal(tmp_path, whole[:-1])
    assert "tensors need" in refusal(
        tmp_path, gguf(tensors={"weight": (1 << 40, 1 << 20)}, data=b"")
    )


@given(st.integers(min_value=0, max_value=len(gguf()) - 1))
def test_a_file_cut_anywhere_is_refused(tmp_path_factory: pytest.TempPathFactory, at: int) -> None:
    refusal(tmp_path_factory.mktemp("cut"), gguf()[:at])


@given(st.dictionaries(st.integers(4, len(gguf()) - 1), st.integers(0, 255), max_size=6))
def test_altered_bytes_are_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, changes: dict[int, int]
) -> None:
    data = bytearray(gguf())
    for at, byte in changes.items():
        data[at] = byte
    try:
        header = read(tmp_path_factory.mktemp("altered"), bytes(data))
    except ModelError:
        return
    assert header.architecture
    assert header.cache_bytes_per_token >= 0
