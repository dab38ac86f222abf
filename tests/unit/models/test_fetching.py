from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from models.fetching import fetch
from models.lock import writing
from models.passport import ModelFile, Passport
from models.sources import Piece
from models.store import FileModelStore
from models.transfer import TransferError
from pipeline.domain.errors import ModelError, StorageError
from pipeline.domain.work import Role
from tests.unit.models.test_assembly import FakePiece
from tests.unit.models.world import catalogue_of, entry, fill_store

FILES = {"a.bin": b"a" * 1000, "b.bin": b"b" * 500}
MORE = {"c.bin": b"c" * 300, "b.bin": b"b" * 500}


@dataclass
class FakeSource:
    """Has some contents by file name; may be out of reach."""

    contents: dict[str, bytes]
    broken: bool = False
    asked: list[str] = field(default_factory=list)

    def pieces(self, passport: Passport, files: Sequence[ModelFile]) -> list[tuple[Piece, ...]]:
        if self.broken:
            raise TransferError("no route to the place")
        self.asked += [file.name for file in files]
        return [
            (FakePiece(self.contents[file.name]),) if file.name in self.contents else ()
            for file in files
        ]


@pytest.fixture
def store(tmp_path: Path) -> FileModelStore:
    catalogue = catalogue_of(tmp_path, entry("m", FILES), entry("n", MORE))
    return FileModelStore(tmp_path / "models", catalogue)


def test_one_bar_over_all_models(store: FileModelStore) -> None:
    steps = list(fetch(store, ["m", "n"], [FakeSource(FILES | MORE)]))
    done = [step.completed for step in steps]
    assert done == sorted(done)
    assert (done[0], done[-1]) == (0, 2300)
    assert {step.total for step in steps} == {2300}
    assert [m.name for m in store.installed()] == ["m", "n"]


def test_what_is_there_is_not_fetched_again(store: FileModelStore) -> None:
    fill_store(store, "n", MORE)
    source = FakeSource(FILES)
    list(fetch(store, ["m"], [source]))
    assert source.asked == ["a.bin"]
    source.asked.clear()
    list(fetch(store, ["m"], [source]))
    assert source.asked == []


def test_a_damaged_model_is_mended(store: FileModelStore) -> None:
    fill_store(store, "m", FILES)
    (store.folder / "m/a.bin").write_bytes(b"x" * 1000)  # by hard link, the blob as well
    source = FakeSource(FILES)
    list(fetch(store, ["m"], [source]))
    assert source.asked == ["a.bin"]
    assert store.locate(Role.TRANSCRIBER, "m").name == "m"


def test_the_next_source_is_asked_for_what_the_first_lacks(store: FileModelStore) -> None:
    broken, half = FakeSource({}, broken=True), FakeSource({"b.bin": FILES["b.bin"]})
    rest = FakeSource(FILES)
    list(fetch(store, ["m"], [broken, half, rest]))
    assert rest.asked == ["a.bin"]


def test_without_any_source_it_says_why_and_what_to_do(store: FileModelStore) -> None:
    with pytest.raises(ModelError, match="no route to the place") as caught:
        list(fetch(store, ["m"], [FakeSource({}, broken=True)]))
    assert "a.bin" in caught.value.what
    assert "proxy" in caught.value.todo
    assert "kit" in caught.value.todo
    assert store.installed() == []


def test_wrong_bytes_show_no_model(store: FileModelStore) -> None:
    with pytest.raises(ModelError, match=r"a\.bin from somewhere"):
        list(fetch(store, ["m"], [FakeSource(FILES | {"a.bin": b"z" * 1000})]))
    assert store.installed() == []


def test_a_disk_too_small_is_told_before_anything_is_asked(store: FileModelStore) -> None:
    source = FakeSource(FILES)
    with pytest.raises(StorageError, match="too small"):
        list(fetch(store, ["m"], [source], free_bytes=lambda folder: 1000))
    assert source.asked == []


def test_an_unfinished_installation_goes_on(store: FileModelStore) -> None:
    def stop_after_the_first_file() -> Iterator[None]:
        for step in fetch(store, ["m"], [FakeSource(FILES)]):
            yield
            if step.completed >= 1000:
                return

    list(stop_after_the_first_file())
    assert store.installed() == []
    source = FakeSource(FILES)
    list(fetch(store, ["m"], [source]))
    assert "b.bin" in source.asked
    assert [m.name for m in store.installed()] == ["m"]


def test_only_one_at_a_time(store: FileModelStore) -> None:
    with writing(store.folder), pytest.raises(ModelError, match="Another Earshot"):
        list(fetch(store, ["m"], [FakeSource(FILES)]))


def test_entries_without_hashes_are_signposts(tmp_path: Path) -> None:
    text = entry("big", {}) + 'missing = "Nobody compared the bytes."\n'
    store = FileModelStore(tmp_path / "models", catalogue_of(tmp_path, text))
    with pytest.raises(ModelError, match="Nobody compared the bytes") as caught:
        list(fetch(store, ["big"], []))
    assert "someone/big" in caught.value.todo
