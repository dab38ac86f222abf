import zipfile
from pathlib import Path

import pytest

from models.fetching import fetch
from models.importing import import_model
from models.sources import KitSource
from models.store import FileModelStore
from pipeline.domain.errors import EarshotError, InputError, ModelError, StorageError
from pipeline.domain.work import InstalledModel, Role
from tests.unit.models.world import catalogue_of, entry, fill_store, sha

FILES = {"config.json": b"{}", "deep/model.bin": b"weights" * 1000}
ONE = {"one.gguf": b"gguf" * 99}
SIGNPOST = entry("big", {}) + 'missing = "Not compared."\n'


@pytest.fixture
def store(tmp_path: Path) -> FileModelStore:
    catalogue = catalogue_of(
        tmp_path, entry("m", FILES), entry("one", ONE, "language-model"), SIGNPOST
    )
    return FileModelStore(tmp_path / "models", catalogue)


def write(folder: Path, files: dict[str, bytes]) -> Path:
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def take(store: FileModelStore, path: Path, **options: object) -> InstalledModel:
    *_, last = import_model(store, path, **options)  # type: ignore[arg-type]
    assert isinstance(last, InstalledModel)
    return last


@pytest.mark.parametrize("shape", ["by path", "by hash", "flat", "blobs", "zip", "renamed"])
def test_a_kit_of_any_shape_serves(tmp_path: Path, store: FileModelStore, shape: str) -> None:
    kit = tmp_path / "kit"
    if shape == "by path":
        write(kit, {f"m/{name}": content for name, content in FILES.items()})
    elif shape == "by hash":
        write(kit, {sha(content): content for content in FILES.values()})
    elif shape == "flat":
        write(kit, {"x/config.json": b"{ }"} | FILES)
    elif shape == "blobs":
        other = FileModelStore(kit, store.catalogue)
        fill_store(other, "m", FILES)
    elif shape == "renamed":
        write(kit, {"a": b"{}", "b": FILES["deep/model.bin"]})
    else:
        kit = tmp_path / "kit.zip"
        with zipfile.ZipFile(kit, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in FILES.items():
                archive.writestr(f"top/m/{name}", content)
    list(fetch(store, ["m"], [KitSource(kit)]))
    model = store.locate(Role.TRANSCRIBER, "m")
    assert (model.folder / "deep/model.bin").read_bytes() == FILES["deep/model.bin"]


def test_a_kit_with_other_bytes_is_refused_by_name(tmp_path: Path, store: FileModelStore) -> None:
    kit = write(tmp_path / "kit", FILES | {"deep/model.bin": b"wrong"})
    with pytest.raises(ModelError, match=r"model\.bin from .*kit") as caught:
        list(fetch(store, ["m"], [KitSource(kit)]))
    assert sha(b"wrong") in caught.value.what
    assert store.installed() == []


@pytest.mark.parametrize("name", ["kit.zip", "kit"])
def test_what_is_no_kit(tmp_path: Path, name: str) -> None:
    (tmp_path / "kit.zip").write_bytes(b"no zip")
    with pytest.raises(ModelError, match="kit can't be read"):
        KitSource(tmp_path / name)


def test_a_known_model_is_recognised_by_its_bytes(tmp_path: Path, store: FileModelStore) -> None:
    model = take(store, write(tmp_path / "x", FILES))
    assert (model.name, model.role) == ("m", Role.TRANSCRIBER)
    odd = write(tmp_path / "y", {"download (1).bin": ONE["one.gguf"]}) / "download (1).bin"
    assert take(store, odd).files == (("one.gguf", sha(ONE["one.gguf"])),)
    assert store.folder.joinpath("one/one.gguf").read_bytes() == ONE["one.gguf"]


def test_a_stranger_needs_a_name_and_a_role(tmp_path: Path, store: FileModelStore) -> None:
    path = write(tmp_path / "x", {"w.bin": b"mine"})
    with pytest.raises(ModelError, match="no model of the catalogue") as caught:
        take(store, path)
    assert "--role" in caught.value.todo
    with pytest.raises(InputError, match="transcriber"):
        take(store, path, name="mine")
    with pytest.raises(InputError, match="name of lower-case"):
        take(store, path, name="../mine", role=Role.TRANSCRIBER)


def test_a_stranger_is_pinned_as_it_is(tmp_path: Path, store: FileModelStore) -> None:
    path = write(tmp_path / "x", {"sub/w “ü”.bin": b"mine", ".git/notes": b"no"})
    model = take(store, path, name="mine", role=Role.TRANSCRIBER)
    assert model.files == (("sub/w “ü”.bin", sha(b"mine")),)
    again = FileModelStore(store.folder, store.catalogue)
    assert again.locate(Role.TRANSCRIBER, "mine") == model
    (model.folder / "sub/w “ü”.bin").write_bytes(b"evil")
    with pytest.raises(ModelError, match="was altered"):
        again.locate(Role.TRANSCRIBER, "mine")
    again.remove("mine")
    with pytest.raises(ModelError, match="no model called"):
        again.locate(Role.TRANSCRIBER, "mine")
    assert list((store.folder / "blobs").iterdir()) == []


def test_a_signpost_takes_files_under_its_own_role(tmp_path: Path, store: FileModelStore) -> None:
    model = take(store, write(tmp_path / "x", {"model.bin": b"big"}), name="big")
    assert (model.role, model.name) == (Role.TRANSCRIBER, "big")
    assert store.passport("big").licence == "MIT"
    assert store.locate(Role.TRANSCRIBER, "big") == model


def test_a_pinned_model_never_stands_for_a_listed_one(
    tmp_path: Path, store: FileModelStore
) -> None:
    take(store, write(tmp_path / "x", {"w.bin": b"mine"}), name="mine", role=Role.TRANSCRIBER)
    (store.folder / "passports/mine.toml").rename(store.folder / "passports/m.toml")
    text = (store.folder / "passports/m.toml").read_text().replace('"mine"', '"m"')
    (store.folder / "passports/m.toml").write_text(text)
    assert store.passport("m").files[0].name == "config.json"


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"name": "m", "role": Role.SEGMENTATION}, ModelError),
        ({"name": "m"}, ModelError),
        ({"name": "new", "role": Role.SEGMENTATION, "free_bytes": lambda _: 10}, StorageError),
    ],
)
def test_a_failed_import_leaves_nothing(
    tmp_path: Path, store: FileModelStore, options: dict[str, object], error: type[EarshotError]
) -> None:
    path = write(tmp_path / "x", {"w.bin": b"mine"})
    with pytest.raises(error):
        take(store, path, **options)
    assert store.installed() == []
    assert {p.name for p in store.passports()} == {"m", "one", "big"}


def test_nothing_there(tmp_path: Path, store: FileModelStore) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match="isn't there"):
        take(store, tmp_path / "none")
    with pytest.raises(InputError, match="no files"):
        take(store, tmp_path / "empty", name="new", role=Role.SEGMENTATION)
