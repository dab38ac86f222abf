"""Models, as every door asks for them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from app.service.locks import refuse_locked

if TYPE_CHECKING:
    from pathlib import Path

    from app.service.models import ModelLine, Outfit, PassportView
    from app.service.parts import Parts
    from app.settings import Settings
    from models.messages import InstallReport
    from models.store import FileModelStore, Verdict
    from pipeline.domain.work import InstalledModel, Progress, Role


class ModelDesk:
    """The models of this machine: see, install, check, remove, choose.

    Args of the constructor:
        parts: install and import models, and know which choice is locked.
        store: opens the folder of models.
        settings: reads the settings.
    """

    def __init__(
        self,
        parts: Parts,
        store: Callable[[], FileModelStore],
        settings: Callable[[], Settings],
    ) -> None:
        self._parts, self._store, self._settings = parts, store, settings

    def all(self) -> tuple[ModelLine, ...]:
        """Every known model."""
        from app.service.models import list_models  # noqa: PLC0415

        return list_models(self._store(), self._settings())

    def outfit(self) -> Outfit:
        """What Earshot needs to work with, and what of it is here."""
        from app.service.models import outfit  # noqa: PLC0415

        return outfit(self._store(), self._settings())

    def passport(self, name: str) -> PassportView:
        """All that is known of a model; raises `ModelError` if it is unknown."""
        from app.service.models import passport_view  # noqa: PLC0415

        return passport_view(self._store(), name)

    def role_of(self, name: str) -> Role:
        """What a model is used for; raises `ModelError` if it is unknown."""
        return self._store().passport(name).role

    def install(
        self,
        names: Sequence[str],
        *,
        starter: bool = False,
        kit: Path | None = None,
        only: str | None = None,
    ) -> Iterator[Progress | InstallReport]:
        """Fetch models, or take them from a kit; the report comes last."""
        from app.service.models import names_to_install  # noqa: PLC0415

        wanted = names_to_install(self._store(), names, starter)
        return self._parts.install()(self._store(), wanted, kit=kit, only=only)

    def take_in(
        self, path: Path, name: str | None = None, role: Role | None = None
    ) -> Iterator[Progress | InstalledModel]:
        """Import weights from a folder, a file or a kit; the model comes last."""
        from app.service.models import check_weights  # noqa: PLC0415

        check_weights(path, role)
        return self._parts.import_model()(self._store(), path, name=name, role=role)

    def verify(self, names: Sequence[str]) -> Iterator[Progress | Verdict]:
        """Read every byte; a verdict for each model. Raises `ModelError` for an unknown name."""
        yield from self._store().verify(*names)

    def remove(self, name: str) -> int:
        """Remove a model; returns the bytes of its files."""
        return self._store().remove(name)

    def use(self, role: Role, name: str) -> Settings:
        """Make a model the one for its role.

        Raises:
            ModelError: it isn't there and whole.
            InputError: which model is used is locked.
        """
        from app.settings_edit import choose_model  # noqa: PLC0415

        refuse_locked(self._parts.locks(), [("models", role.value)])
        self._store().locate(role, name)
        return choose_model(self._parts.home.settings, role, name)
