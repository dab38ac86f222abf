"""The encrypted file: equal to plain bytes in every read, closed to every change."""

import io
import os
import resource
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.audio.encrypted import EncryptedWriter
from pipeline.audio.vault import FileAudioVault, open_encrypted
from pipeline.domain.errors import ArchiveError, StorageError

KEY = bytes(range(32))
CHUNK = 64  # small chunks, so that small examples have many of them
HEADER, TAG = 32, 16


def make_tracks(folder: Path, recording_id: str) -> list[Path]:
    vault = FileAudioVault(folder)
    journal = vault.track_path(recording_id, "journal")
    paths = [vault.track_path(recording_id, "1"), vault.track_path(recording_id, "2"), journal]
    for path in paths:
        encrypt(path, b"sound", finish=False)
    return paths


def test_removes_every_file_of_a_captured_recording_and_none_of_another(tmp_path: Path) -> None:
    gone, kept = make_tracks(tmp_path, "abc"), make_tracks(tmp_path, "abcd")
    FileAudioVault(tmp_path).remove("abc")
    assert [path for path in (*gone, *kept) if path.exists()] == kept
    with FileAudioVault(tmp_path).open_track("abcd", "1", KEY) as file:
        assert not file.read(), "not one chunk is whole"


def test_storing_a_file_leaves_a_recording_in_progress_alone(tmp_path: Path) -> None:
    kept = make_tracks(tmp_path, "abc")
    FileAudioVault(tmp_path).store("other", KEY, io.BytesIO(b"x"), lambda _: None)
    assert all(path.exists() for path in kept)


reuses_folder = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def encrypt(path: Path, plain: bytes, key: bytes = KEY, *, finish: bool = True) -> None:
    with path.open("wb") as file:
        writer = EncryptedWriter(file, key, CHUNK)
        writer.write(plain)
        if finish:
            writer.finish()


def read_all(path: Path, *, allow_unfinished: bool = False) -> bytes:
    with open_encrypted(path, KEY, allow_unfinished=allow_unfinished) as file:
        return file.read()


@reuses_folder
@given(
    plain=st.binary(max_size=5 * CHUNK),
    pieces=st.lists(st.integers(0, 3 * CHUNK), max_size=5),
    moves=st.lists(st.tuples(st.integers(0, 6 * CHUNK), st.integers(0, 3 * CHUNK)), max_size=20),
)
def test_reads_like_plain_bytes(
    tmp_path: Path, plain: bytes, pieces: list[int], moves: list[tuple[int, int]]
) -> None:
    path, twin = tmp_path / "a", io.BytesIO(plain)
    with path.open("wb") as file:
        writer, rest = EncryptedWriter(file, KEY, CHUNK), plain
        for size in pieces:
            writer.write(rest[:size])
            rest = rest[size:]
        writer.write(rest)
        writer.finish()
    with open_encrypted(path, KEY) as file:
        for offset, size in moves:
            assert file.seek(offset) == twin.seek(offset)
            assert file.read(size) == twin.read(size)
            assert file.tell() == twin.tell()
        assert file.seek(0, os.SEEK_END) == len(plain)
        assert file.seek(0) == 0
        assert file.read() == plain


@reuses_folder
@given(plain=st.binary(max_size=3 * CHUNK), data=st.data())
def test_any_flipped_bit_is_noticed(tmp_path: Path, plain: bytes, data: st.DataObject) -> None:
    path = tmp_path / "a"
    encrypt(path, plain)
    sealed = bytearray(path.read_bytes())
    place = data.draw(st.integers(0, len(sealed) - 1))
    sealed[place] ^= 1 << data.draw(st.integers(0, 7))
    path.write_bytes(sealed)
    with pytest.raises(ArchiveError, match=str(path)):
        read_all(path)


@reuses_folder
@given(plain=st.binary(max_size=4 * CHUNK), data=st.data())
def test_any_shortening_is_noticed(tmp_path: Path, plain: bytes, data: st.DataObject) -> None:
    path = tmp_path / "a"
    encrypt(path, plain)
    length = data.draw(st.integers(0, path.stat().st_size - 1))
    os.truncate(path, length)
    with pytest.raises(ArchiveError, match=str(path)):
        read_all(path)


@pytest.mark.parametrize("extra", [1, TAG, TAG + 5, CHUNK + TAG])
def test_any_lengthening_is_noticed(tmp_path: Path, extra: int) -> None:
    path = tmp_path / "a"
    encrypt(path, b"x" * 100)
    path.write_bytes(path.read_bytes() + bytes(extra))
    with pytest.raises(ArchiveError):
        read_all(path)


def chunks_of(path: Path) -> tuple[bytes, list[bytes]]:
    sealed = path.read_bytes()
    body, size = sealed[HEADER:], CHUNK + TAG
    return sealed[:HEADER], [body[i : i + size] for i in range(0, len(body), size)]


def test_chunks_in_another_order_are_noticed(tmp_path: Path) -> None:
    path = tmp_path / "a"
    encrypt(path, b"a" * CHUNK + b"b" * CHUNK + b"c")
    header, (first, second, final) = chunks_of(path)
    for order in ((second, first, final), (first, first, final), (first, final)):
        path.write_bytes(header + b"".join(order))
        with pytest.raises(ArchiveError):
            read_all(path)


def test_chunks_of_another_file_are_noticed(tmp_path: Path) -> None:
    path, other = tmp_path / "a", tmp_path / "b"
    encrypt(path, b"a" * 100)
    encrypt(other, b"a" * 100)
    header, (_, final) = chunks_of(path)
    path.write_bytes(header + chunks_of(other)[1][0] + final)
    with pytest.raises(ArchiveError):
        read_all(path)
    assert chunks_of(other)[1][0] != chunks_of(path)[1][1], "no two files share a key stream"


def test_an_altered_chunk_is_met_when_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a"
    encrypt(path, b"a" * CHUNK + b"b" * CHUNK + b"c")
    sealed = bytearray(path.read_bytes())
    sealed[HEADER + CHUNK + TAG] ^= 1
    path.write_bytes(sealed)
    with open_encrypted(path, KEY) as file:
        file.seek(2 * CHUNK)
        assert file.read() == b"c"
        file.seek(CHUNK)
        with pytest.raises(ArchiveError, match=str(path)):
            file.read(1)


@reuses_folder
@given(plain=st.binary(max_size=4 * CHUNK), data=st.data())
def test_an_unfinished_file_is_read_when_asked(
    tmp_path: Path, plain: bytes, data: st.DataObject
) -> None:
    path = tmp_path / "a"
    encrypt(path, plain, finish=False)
    whole = len(plain) // CHUNK
    torn = data.draw(st.integers(0, whole * (CHUNK + TAG)))  # a crash while appending
    os.truncate(path, HEADER + torn)
    with pytest.raises(ArchiveError):
        read_all(path)
    read = read_all(path, allow_unfinished=True)
    assert read == plain[: torn // (CHUNK + TAG) * CHUNK]


@pytest.mark.parametrize("content", [b"", b"RIFF", b"RIFF" * 100, b"EARSHOT\0" + bytes(500)])
def test_foreign_files_are_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a b.wav"
    path.write_bytes(content)
    for allow_unfinished in (False, True):
        with pytest.raises(ArchiveError, match=r"a b\.wav"):
            read_all(path, allow_unfinished=allow_unfinished)


def test_nothing_can_be_read_out_of_the_stored_file(tmp_path: Path) -> None:
    vault = FileAudioVault(tmp_path / "audio")
    vault.store("abc", KEY, io.BytesIO(b"a very secret word " * 9_999), lambda _: None)
    path = vault.path_of("abc")
    assert b"secret" not in path.read_bytes()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path) -> None:
    vault = FileAudioVault(tmp_path / "audio")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, before[1]))
    try:
        with pytest.raises(StorageError, match="full"):
            vault.store("abc", KEY, io.BytesIO(bytes(1_000_000)), lambda _: None)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert list((tmp_path / "audio").iterdir()) == []


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "audio").write_bytes(b"")
    vault = FileAudioVault(tmp_path / "audio")
    with pytest.raises(StorageError, match="audio"):
        vault.store("abc", KEY, io.BytesIO(b"x"), lambda _: None)


def test_only_what_crashed_is_swept(tmp_path: Path) -> None:
    folder = tmp_path / "audio"
    vault = FileAudioVault(folder)
    folder.mkdir()
    (folder / ".dead.part").write_bytes(b"left by a crash")

    def store_another(done: int) -> None:
        vault.store("def", KEY, io.BytesIO(b"other"), lambda _: None)

    vault.store("abc", KEY, io.BytesIO(b"one"), store_another)
    assert sorted(p.name for p in folder.iterdir()) == ["abc.earshot", "def.earshot"]
    assert read_all(vault.path_of("abc")) == b"one"
