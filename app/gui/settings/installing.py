"""Models that come to this machine: fetched, or taken from a file; one after another."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.gui.settings.import_dialog import ImportDialog
from pipeline.domain.errors import ModelError
from pipeline.domain.work import Progress

if TYPE_CHECKING:
    from app.gui.bridge import Desk, Ticket
    from app.gui.theme import Theme
    from app.service.earshot import Earshot
    from pipeline.domain.errors import EarshotError
    from pipeline.domain.work import Role

Steps = Callable[["Earshot"], Iterator[object]]


class Teller(Protocol):
    """A place where it is seen what became of an installation."""

    def isVisible(self) -> bool:
        """Whether it is in sight."""
        ...

    def show_failure(self, error: EarshotError) -> None:
        """Say what went wrong, and what to do."""
        ...


class Installing(QObject):
    """Shared by all places where it can be asked for, so that each shows what is under way.

    Args of the constructor:
        desk: fetches and imports.
        theme: colours and measures.

    Signals:
        began: something is under way.
        progressed: carries a `Progress`; its unit is bytes.
        ended: nothing is under way any more; carries whether it came to its end.
    """

    began = Signal()
    progressed = Signal(object)
    ended = Signal(bool)

    def __init__(self, desk: Desk, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._theme = desk, theme
        self._ticket: Ticket | None = None
        self._tellers: list[Teller] = []
        self._is_fetched = False
        self.naming: ImportDialog | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._ticket is not None

    @property
    def is_fetched(self) -> bool:
        """Whether what is under way, or was last, comes over the network."""
        return self._is_fetched

    def add_teller(self, teller: Teller) -> None:
        """Have failures told there while it is in sight; by the first where none is."""
        self._tellers.append(teller)

    def fetch(self, names: Sequence[str], *, starter: bool = False) -> None:
        """Fetch models: the one thing for which a process may connect, because it was asked to."""
        self._begin(lambda e: e.models.install(names, starter=starter), self._fail, is_fetched=True)

    def pick_file(self, within: QWidget) -> None:
        """Let the user choose weights or a kit of this machine."""
        name, _ = QFileDialog.getOpenFileName(within, self.tr("Choose a model or a kit"))
        if name:
            self.take_in(within, Path(name))

    def take_in(
        self, within: QWidget, path: Path, name: str | None = None, role: Role | None = None
    ) -> None:
        """Import weights from a file, a folder or a kit.

        Args:
            within: where a question is asked, if there is one.
            path: where they lie.
            name: what they are called; None finds out by their bytes, or asks.
            role: what they are for; needed for those that the catalogue doesn't know.
        """

        def failed(error: EarshotError) -> None:
            if name is None and isinstance(error, ModelError):
                self._end(is_done=False)
                self._ask_name(within, path)
            else:
                self._fail(error)

        self._begin(lambda e: e.models.take_in(path, name, role), failed, is_fetched=False)

    def stop(self) -> None:
        """Stop what is under way; what has come is kept."""
        if self._ticket is not None:
            self._ticket.cancel()
            self._end(is_done=False)

    def _begin(
        self, steps: Steps, failed: Callable[[EarshotError], None], *, is_fetched: bool
    ) -> None:
        if self._ticket is None:
            self._is_fetched = is_fetched
            self._ticket = self._desk.follow(
                steps, self._on_step, lambda _: self._end(is_done=True), failed
            )
            self.began.emit()

    def _on_step(self, event: object) -> None:
        if isinstance(event, Progress):
            self.progressed.emit(event)

    def _fail(self, error: EarshotError) -> None:
        self._end(is_done=False)
        seen = next((teller for teller in self._tellers if teller.isVisible()), None)
        for teller in [seen] if seen else self._tellers[:1]:
            teller.show_failure(error)

    def _end(self, *, is_done: bool) -> None:
        self._ticket = None
        self.ended.emit(is_done)

    def _ask_name(self, within: QWidget, path: Path) -> None:
        dialog = self.naming = ImportDialog(path, self._theme, within.window())
        dialog.chosen.connect(lambda name, role: self.take_in(within, path, name, role))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
