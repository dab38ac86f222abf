"""What every store of models keeps to."""

from collections.abc import Callable
from pathlib import Path

import pytest

from models.store import FileModelStore
from pipeline.domain.errors import ModelError
from pipeline.domain.work import InstalledModel, Role
from pipeline.ports import ModelStore
from tests.fakes.model_store import FakeModelStore
from tests.unit.models.world import catalogue_of, entry, fill_store, sha

FILES = {"config.json": b"{}", "model.bin": b"weights"}


def fake(folder: Path) -> ModelStore:
    files = tuple((name, sha(content)) for name, content in FILES.items())
    return FakeModelStore(InstalledModel("m", Role.SEGMENTATION, folder, "0" * 64, files))


def real(folder: Path) -> ModelStore:
    catalogue = catalogue_of(
        folder, entry("m", FILES, "segmentation"), entry("absent", FILES, "segmentation")
    )
    store = FileModelStore(folder / "models", catalogue)
    fill_store(store, "m", FILES)
    return store


@pytest.fixture(params=[fake, real])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> ModelStore:
    make: Callable[[Path], ModelStore] = request.param
    return make(tmp_path)


def test_a_model_is_found_by_role_and_name(store: ModelStore) -> None:
    model = store.locate(Role.SEGMENTATION, "m")
    assert (model.name, model.role) == ("m", Role.SEGMENTATION)
    assert dict(model.files) == {name: sha(content) for name, content in FILES.items()}
    assert len(model.digest) == 64
    assert store.locate(Role.SEGMENTATION, "m") == model


def test_another_role_is_refused(store: ModelStore) -> None:
    with pytest.raises(ModelError, match="is a segmentation"):
        store.locate(Role.TRANSCRIBER, "m")


def test_an_absent_model_is_refused_with_what_to_do(store: ModelStore) -> None:
    with pytest.raises(ModelError, match="isn't installed") as caught:
        store.locate(Role.SEGMENTATION, "absent")
    assert "earshot models install absent" in caught.value.todo


def test_models_of_a_role_that_know_a_language_are_named_installed_first(store: ModelStore) -> None:
    assert store.knowing(Role.SEGMENTATION, "en")[0] == "m"
    assert store.knowing(Role.LANGUAGE_MODEL, "en") == []
