import hashlib
from pathlib import Path

import pytest

from models.store import FileModelStore, Presence, Verdict
from pipeline.domain.errors import ModelError
from pipeline.domain.work import Progress, Role
from tests.unit.models.world import catalogue_of, entry, fill_store, sha

FILES = {"config.json": b"{}", "deep/model.bin": b"weights" * 1000}
OTHER = {"config.json": b"{}", "other.bin": b"other"}


@pytest.fixture
def store(tmp_path: Path) -> FileModelStore:
    catalogue = catalogue_of(tmp_path, entry("m", FILES), entry("n", OTHER, "segmentation"))
    store = FileModelStore(tmp_path / "models", catalogue)
    fill_store(store, "m", FILES)
    return store


def test_a_found_model_says_where_it_is_and_what_it_is(store: FileModelStore) -> None:
    model = store.locate(Role.TRANSCRIBER, "m")
    assert {name: (model.folder / name).read_bytes() for name, _ in model.files} == FILES
    lines = "".join(f"{name}\0{sha(content)}\n" for name, content in sorted(FILES.items()))
    assert model.digest == hashlib.sha256(lines.encode()).hexdigest()


def test_a_missing_file_is_named_with_what_to_do(store: FileModelStore) -> None:
    (store.folder / "m/deep/model.bin").unlink()
    with pytest.raises(ModelError, match=r"model\.bin is missing") as caught:
        store.locate(Role.TRANSCRIBER, "m")
    assert "earshot models install m" in caught.value.todo


def test_a_truncated_file_is_told_by_size(store: FileModelStore) -> None:
    path = store.folder / "m/deep/model.bin"
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(ModelError, match=r"6,999 bytes; it should have 7,000"):
        store.locate(Role.TRANSCRIBER, "m")
    assert store.presence(store.passport("m")) is Presence.DAMAGED
    assert store.installed() == []


def test_an_altered_file_is_told_by_hash(store: FileModelStore) -> None:
    path = store.folder / "m/deep/model.bin"
    altered = path.read_bytes()[:-1] + b"!"
    path.write_bytes(altered)
    with pytest.raises(ModelError) as caught:
        store.locate(Role.TRANSCRIBER, "m")
    for told in ("model.bin", sha(altered), sha(FILES["deep/model.bin"])):
        assert told in caught.value.what


def test_other_roles_and_names_are_refused(store: FileModelStore) -> None:
    with pytest.raises(ModelError, match="m is a transcriber"):
        store.locate(Role.SEGMENTATION, "m")
    with pytest.raises(ModelError, match="n isn't installed"):
        store.locate(Role.SEGMENTATION, "n")
    with pytest.raises(ModelError, match="no model called"):
        store.locate(Role.SEGMENTATION, "x")


def test_verify_reads_everything_and_judges_each_model(store: FileModelStore) -> None:
    fill_store(store, "n", OTHER)
    (store.folder / "n/other.bin").write_bytes(b"ohter")
    seen = list(store.verify())
    verdicts = {seen.name: seen.problems for seen in seen if isinstance(seen, Verdict)}
    assert verdicts["m"] == ()
    assert len(verdicts["n"]) == 1
    assert "other.bin" in verdicts["n"][0]
    steps = [step for step in seen if isinstance(step, Progress)]
    assert steps[-1].completed == steps[-1].total == 7004 + 5 - 0 + 0
    assert [m.name for m in store.installed()] == ["m", "n"]


def test_removing_frees_what_nobody_else_uses(store: FileModelStore) -> None:
    fill_store(store, "n", OTHER)
    assert store.remove("m") == 7002
    assert not (store.folder / "m").exists()
    left = {path.name for path in (store.folder / "blobs").iterdir()}
    assert left == {sha(b"{}"), sha(b"other")}
    assert store.locate(Role.SEGMENTATION, "n").name == "n"
    with pytest.raises(ModelError, match="isn't installed"):
        store.remove("m")


def test_removing_takes_an_unfinished_installation_too(store: FileModelStore) -> None:
    begun = store.partial / sha(OTHER["other.bin"])
    begun.write_bytes(b"oth")
    store.remove("n")
    assert not begun.exists()
    with pytest.raises(ModelError, match="isn't installed"):
        store.remove("n")


def test_what_killed_processes_left_is_tidied_and_what_can_be_used_stays(
    store: FileModelStore,
) -> None:
    (store.partial / "n.1234").mkdir()
    (store.partial / "n.1234/other.bin").write_bytes(b"oth")
    (store.partial / "import.1234").write_bytes(b"w")
    begun = store.partial / sha(OTHER["other.bin"])
    begun.write_bytes(b"oth")
    store.tidy()
    assert list(store.partial.iterdir()) == [begun]


def test_a_folder_that_was_filled_and_not_shown_is_invisible(
    store: FileModelStore, tmp_path: Path
) -> None:
    unfinished = store.partial / "n.1234"
    unfinished.mkdir(parents=True)
    (unfinished / "other.bin").write_bytes(b"oth")
    assert store.presence(store.passport("n")) is Presence.ABSENT
    assert [m.name for m in store.installed()] == ["m"]


def test_publishing_again_replaces_what_was_damaged(store: FileModelStore) -> None:
    path = store.folder / "m/deep/model.bin"
    path.unlink()
    path.write_bytes(b"bad")
    assert not store.is_published(store.passport("m"))
    store.publish(store.passport("m"))
    assert store.locate(Role.TRANSCRIBER, "m").name == "m"
    assert store.is_published(store.passport("m"))
    assert list(store.partial.iterdir()) == []


def test_looking_needs_no_right_to_write(tmp_path: Path) -> None:
    store = FileModelStore(tmp_path / "nowhere", catalogue_of(tmp_path, entry("m", FILES)))
    assert store.installed() == []
    assert list(store.verify()) == []
    with pytest.raises(ModelError):
        store.locate(Role.TRANSCRIBER, "m")
    assert not (tmp_path / "nowhere").exists()


def test_models_are_known_by_their_languages(tmp_path: Path) -> None:
    def of(name: str, languages: str) -> str:
        text = entry(name, {"a.gguf": name.encode()}, "language-model")
        return text.replace('["en"]', languages)

    catalogue = catalogue_of(
        tmp_path, of("en", '["en"]'), of("pt", '["pt"]'), of("many", '["*"]'), of("silent", "[]")
    )
    store = FileModelStore(tmp_path / "models", catalogue)
    fill_store(store, "many", {"a.gguf": b"many"})
    assert store.knowing(Role.LANGUAGE_MODEL, "pt") == ["many", "pt", "silent"]
    assert store.knowing(Role.LANGUAGE_MODEL, "fi") == ["many", "silent"]
    assert store.knowing(Role.TRANSCRIBER, "en") == []
