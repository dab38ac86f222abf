"""The archive's key: made once, never in the wrong place, never a new one for an old archive."""

import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from pipeline.archive.keymode import KeyMode
from pipeline.archive.keys import ArchiveKey, change_mode, open_or_create, saved_mode
from pipeline.domain.errors import ArchiveError, InputError, StorageError
from tests.fakes.keyring import FakeKeyring


def no_keyring() -> None:
    return None


def never() -> str:
    raise AssertionError("no passphrase is needed here")


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


class TestFile:
    def open(self, home: Path) -> ArchiveKey:
        return open_or_create(home, None, never, no_keyring)

    def test_is_taken_where_there_is_no_keyring_and_said(self, tmp_path: Path) -> None:
        home = tmp_path / "new" / "home"
        assert saved_mode(home) is None
        made = self.open(home)
        assert (made.mode, len(made.key)) == (KeyMode.FILE, 32)
        assert "No system keyring" in made.note
        assert str(home / "archive.key") in made.note
        assert mode_of(home) == 0o700
        assert mode_of(home / "archive.key") == 0o600
        assert [p.name for p in home.iterdir()] == ["archive.key"]
        assert saved_mode(home) is KeyMode.FILE
        assert self.open(home) == ArchiveKey(made.key, KeyMode.FILE, "")

    def test_every_home_has_its_own(self, tmp_path: Path) -> None:
        assert self.open(tmp_path / "a").key != self.open(tmp_path / "b").key

    def test_is_not_shown_by_accident(self, tmp_path: Path) -> None:
        made = self.open(tmp_path)
        assert made.key.hex() not in repr(made)
        assert repr(made.key) not in repr(made)

    def test_rights_too_wide_are_mended_and_told(self, tmp_path: Path) -> None:
        made = self.open(tmp_path)
        (tmp_path / "archive.key").chmod(0o644)
        again = self.open(tmp_path)
        assert again.key == made.key
        assert "Other users could read" in again.note
        assert mode_of(tmp_path / "archive.key") == 0o600
        assert self.open(tmp_path).note == ""

    @pytest.mark.parametrize(
        "content",
        [
            b"",
            b"\xff\xfe",
            b"mode = ",
            b'mode = "other"',
            b'mode = "file"',
            b'mode = "file"\nkey = 5',
            b'mode = "file"\nkey = "abcd"',
            b'mode = "file"\nkey = "nothing"',
            b'mode = "keyring"',
            b'mode = "passphrase"\nsalt = ""',
        ],
    )
    def test_a_damaged_one_is_told_and_kept(self, tmp_path: Path, content: bytes) -> None:
        path = tmp_path / "archive.key"
        path.write_bytes(content)
        with pytest.raises(ArchiveError, match="not a key file"):
            self.open(tmp_path)
        assert path.read_bytes() == content

    def test_an_archive_without_its_key_gets_no_other(self, tmp_path: Path) -> None:
        (tmp_path / "archive.db").write_bytes(b"something")
        with pytest.raises(ArchiveError, match="no key"):
            self.open(tmp_path)
        assert not (tmp_path / "archive.key").exists()

    def test_a_folder_that_refuses_is_told(self, tmp_path: Path) -> None:
        (tmp_path / "home").write_bytes(b"a file")
        with pytest.raises((StorageError, ArchiveError), match="home"):
            self.open(tmp_path / "home")

    def test_of_many_first_starts_one_wins(self, tmp_path: Path) -> None:
        with ThreadPoolExecutor(8) as pool:
            keys = set(pool.map(lambda _: self.open(tmp_path).key, range(16)))
        assert len(keys) == 1


class TestPassphrase:
    def test_opens_with_the_same_words_only(self, tmp_path: Path) -> None:
        made = open_or_create(tmp_path, KeyMode.PASSPHRASE, lambda: "três palavras", no_keyring)
        assert (made.mode, made.note) == (KeyMode.PASSPHRASE, "")
        content = (tmp_path / "archive.key").read_text()
        assert made.key.hex() not in content
        decomposed = "tre\u0302s palavras"
        assert open_or_create(tmp_path, None, lambda: decomposed, no_keyring).key == made.key
        for wrong in ("tres palavras", "", "\udcff"):
            with pytest.raises(ArchiveError, match="Wrong passphrase"):
                open_or_create(tmp_path, None, lambda wrong=wrong: wrong, no_keyring)

    @pytest.mark.parametrize("empty", ["", "  \n"])
    def test_can_not_be_empty(self, tmp_path: Path, empty: str) -> None:
        with pytest.raises(InputError):
            open_or_create(tmp_path, KeyMode.PASSPHRASE, lambda: empty, no_keyring)
        assert saved_mode(tmp_path) is None

    def test_can_be_changed_while_the_key_stays(self, tmp_path: Path) -> None:
        made = open_or_create(tmp_path, KeyMode.PASSPHRASE, lambda: "old", no_keyring)
        changed = change_mode(tmp_path, made, KeyMode.PASSPHRASE, lambda: "new", no_keyring)
        assert changed.key == made.key
        assert open_or_create(tmp_path, None, lambda: "new", no_keyring).key == made.key
        with pytest.raises(ArchiveError, match="Wrong passphrase"):
            open_or_create(tmp_path, None, lambda: "old", no_keyring)

    def test_can_take_the_place_of_a_key_file(self, tmp_path: Path) -> None:
        made = open_or_create(tmp_path, KeyMode.FILE, never, no_keyring)
        change_mode(tmp_path, made, KeyMode.PASSPHRASE, lambda: "new", no_keyring)
        assert saved_mode(tmp_path) is KeyMode.PASSPHRASE
        assert made.key.hex() not in (tmp_path / "archive.key").read_text()
        assert mode_of(tmp_path / "archive.key") == 0o600

    def test_a_forged_file_can_not_take_all_memory(self, tmp_path: Path) -> None:
        open_or_create(tmp_path, KeyMode.PASSPHRASE, lambda: "words", no_keyring)
        path = tmp_path / "archive.key"
        path.write_text(path.read_text().replace("= 65536", "= 99999999999"))
        with pytest.raises(ArchiveError, match="not a key file"):
            open_or_create(tmp_path, None, lambda: "words", no_keyring)


class TestKeyring:
    def test_is_taken_if_it_answers(self, tmp_path: Path) -> None:
        ring = FakeKeyring()
        made = open_or_create(tmp_path, None, never, lambda: ring)
        assert (made.mode, made.note) == (KeyMode.KEYRING, "")
        assert list(ring.secrets.values()) == [made.key.hex()]
        assert made.key.hex() not in (tmp_path / "archive.key").read_text()
        assert open_or_create(tmp_path, None, never, lambda: ring) == made

    def test_locked_makes_way_for_a_file_at_first_only(self, tmp_path: Path) -> None:
        ring = FakeKeyring()
        ring.locked = True
        first = open_or_create(tmp_path / "a", None, never, lambda: ring)
        assert first.mode is KeyMode.FILE
        with pytest.raises(ArchiveError):
            open_or_create(tmp_path / "b", KeyMode.KEYRING, never, lambda: ring)
        ring.locked = False
        open_or_create(tmp_path / "c", None, never, lambda: ring)
        ring.locked = True
        with pytest.raises(ArchiveError, match="locked"):
            open_or_create(tmp_path / "c", None, never, lambda: ring)

    def test_chosen_but_missing_is_told(self, tmp_path: Path) -> None:
        with pytest.raises(ArchiveError, match="keyring"):
            open_or_create(tmp_path, KeyMode.KEYRING, never, no_keyring)
        assert saved_mode(tmp_path) is None

    def test_a_lost_entry_is_told(self, tmp_path: Path) -> None:
        ring = FakeKeyring()
        open_or_create(tmp_path, None, never, lambda: ring)
        for broken in ({}, dict.fromkeys(ring.secrets, "zz"), dict.fromkeys(ring.secrets, "ab")):
            ring.secrets = broken
            with pytest.raises(ArchiveError, match="no entry"):
                open_or_create(tmp_path, None, never, lambda: ring)

    def test_forgets_what_moves_elsewhere(self, tmp_path: Path) -> None:
        ring = FakeKeyring()
        made = open_or_create(tmp_path, None, never, lambda: ring)
        changed = change_mode(tmp_path, made, KeyMode.FILE, never, lambda: ring)
        assert "archive.key" in changed.note
        assert ring.secrets == {}
        assert open_or_create(tmp_path, None, never, no_keyring).key == made.key


def test_a_key_file_is_read_without_heavy_libraries(tmp_path: Path) -> None:
    """What `list` pays for: nothing that it doesn't use."""
    open_or_create(tmp_path, KeyMode.FILE, never, no_keyring)
    code = (
        "import sys; from pathlib import Path\n"
        "from pipeline.archive.keys import open_or_create, ARCHIVE_FILE\n"
        "from pipeline.archive.store import open_archive\n"
        "home = Path(sys.argv[1])\n"
        "key = open_or_create(home, None, input).key\n"
        "open_archive(home / ARCHIVE_FILE, key, None).close()\n"
        "loaded = set(sys.modules)\n"
        "open_archive(home / ARCHIVE_FILE, key, None).close()\n"
        "print('numpy' in loaded, *sorted({'cryptography', 'keyring', 'argon2'} & loaded))\n"
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    first, second = (
        subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
        for _ in range(2)
    )
    assert first[1:] == []
    assert second == ["False"], "sqlite-utils is loaded only to make the tables"
