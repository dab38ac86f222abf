"""What every vault does: the encrypted one on disk, and the one in memory."""

import io
from pathlib import Path

import pytest

from pipeline.audio.vault import FileAudioVault
from pipeline.domain.errors import ArchiveError, InputError
from pipeline.ports import AudioVault
from tests.fakes.vault import FakeAudioVault

KEY, OTHER_KEY = bytes(range(32)), bytes(32)
CONTENT = bytes(range(251)) * 1_000
ID = "abc123abc123"


@pytest.fixture(params=["memory", "encrypted"])
def vault(request: pytest.FixtureRequest, tmp_path: Path) -> AudioVault:
    return FakeAudioVault() if request.param == "memory" else FileAudioVault(tmp_path / "audio")


def read(vault: AudioVault, recording_id: str = ID) -> bytes:
    with vault.open(recording_id, KEY) as file:
        return file.read()


class FailsHalfway(io.RawIOBase):
    """A source on a disk that dies."""

    def __init__(self) -> None:
        self.blocks = [CONTENT[:100_000]]

    def read(self, size: int = -1) -> bytes:
        if not self.blocks:
            raise OSError(5, "Input/output error")
        return self.blocks.pop()


def test_what_goes_in_comes_out(vault: AudioVault) -> None:
    told: list[int] = []
    vault.store(ID, KEY, io.BytesIO(CONTENT), told.append)
    assert read(vault) == CONTENT
    assert told == sorted(told)
    assert told[-1] == len(CONTENT)


def test_is_read_from_anywhere(vault: AudioVault) -> None:
    vault.store(ID, KEY, io.BytesIO(CONTENT), lambda _: None)
    with vault.open(ID, KEY) as file:
        assert file.seekable()
        assert file.seek(-10, io.SEEK_END) == len(CONTENT) - 10
        assert file.read(100) == CONTENT[-10:]
        assert file.seek(65_530) == 65_530
        assert file.read(12) == CONTENT[65_530:65_542]
        assert file.tell() == 65_542


def test_starts_where_the_source_stands(vault: AudioVault) -> None:
    source = io.BytesIO(CONTENT)
    source.seek(7)
    vault.store(ID, KEY, source, lambda _: None)
    assert read(vault) == CONTENT[7:]


def test_needs_the_right_key(vault: AudioVault) -> None:
    vault.store(ID, KEY, io.BytesIO(CONTENT), lambda _: None)
    with pytest.raises(ArchiveError, match=ID):
        vault.open(ID, OTHER_KEY)


def test_storing_again_takes_the_place(vault: AudioVault) -> None:
    vault.store(ID, OTHER_KEY, io.BytesIO(b"old"), lambda _: None)
    vault.store(ID, KEY, io.BytesIO(b""), lambda _: None)
    assert read(vault) == b""


def test_what_is_removed_is_gone(vault: AudioVault) -> None:
    vault.store(ID, KEY, io.BytesIO(CONTENT), lambda _: None)
    vault.remove(ID)
    vault.remove(ID)
    with pytest.raises(ArchiveError, match=ID):
        vault.open(ID, KEY)


def test_all_or_nothing(vault: AudioVault) -> None:
    vault.store(ID, KEY, io.BytesIO(b"before"), lambda _: None)
    with pytest.raises(InputError):
        vault.store(ID, KEY, FailsHalfway(), lambda _: None)

    def stop(done: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        vault.store(ID, KEY, io.BytesIO(CONTENT), stop)
    assert read(vault) == b"before"


@pytest.mark.parametrize("name", ["", "..", "../up", "a/b", "a\0b", ".hidden"])
def test_an_id_is_no_path(vault: AudioVault, name: str) -> None:
    with pytest.raises(ValueError, match="recording's id"):
        vault.path_of(name)


def test_the_tracks_of_a_recording_are_its_own_files(vault: AudioVault) -> None:
    whole, first, second = vault.path_of(ID), vault.track_path(ID, "1"), vault.track_path(ID, "2")
    assert len({whole, first, second}) == 3
    assert {path.parent for path in (whole, first, second)} == {whole.parent}
    assert first.name == f"{ID}.1.earshot"
    with pytest.raises(ArchiveError, match=ID):
        vault.open_track(ID, "1", KEY)


def test_a_track_can_be_stored_and_goes_with_the_rest(vault: AudioVault) -> None:
    vault.store(ID, KEY, io.BytesIO(CONTENT), lambda _: None)
    vault.store(ID, KEY, io.BytesIO(b"levels"), lambda _: None, track_id="wave")
    with vault.open_track(ID, "wave", KEY) as file:
        assert file.read() == b"levels"
    assert read(vault) == CONTENT
    vault.remove(ID)
    with pytest.raises(ArchiveError, match=ID):
        vault.open_track(ID, "wave", KEY)
