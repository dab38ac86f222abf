"""Models that seem to be there: files of the right names and sizes, with nothing in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from models.store import FileModelStore


def put_models(store: FileModelStore, *names: str) -> None:
    """Put models into a folder of them; without names, the whole starter set."""
    for name in names or [passport.name for passport in store.catalogue.starter]:
        for file in store.passport(name).files:
            path = store.folder / name / file.name
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("wb") as whole:
                whole.truncate(file.size)  # takes up no room
