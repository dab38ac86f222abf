"""Where in the window one can do something about what went wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.gui.bridge import OurBugError
from pipeline.domain.errors import DiskFullError, EngineError, ModelError

if TYPE_CHECKING:
    from app.gui.bridge import Desk
    from app.gui.window import MainWindow
    from app.settings import Home
    from pipeline.domain.errors import EarshotError

Way = tuple[str, Callable[[], None]]
"""The words on a button, and what it does."""


class WaysOut(QObject):
    """Leads from an error to the place where it can be mended.

    Args of the constructor:
        window: whose pages are shown.
        desk: knows where things lie.
        show_folder: shows a folder in the system's file manager.
    """

    def __init__(
        self, window: MainWindow, desk: Desk, show_folder: Callable[[Path], object]
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self.show_folder = window, desk, show_folder

    def of(self, error: EarshotError) -> Way | None:
        """The way out of an error; None where there is none, or one stands there already."""
        match error:
            case ModelError():
                run = self._window.first_run
                shown = (self._window.settings.models, run.models, run.starter)
                is_there = any(models.isVisible() for models in shown)
                return None if is_there else (self.tr("Models…"), self.to_models)
            case DiskFullError():
                return self.tr("What takes up room…"), self.to_storage
            case EngineError() | OurBugError():
                return self.tr("Reports…"), self.to_reports
            case _:
                return None

    def to_models(self) -> None:
        """Show which models are here."""
        self._window.show_page("settings")
        self._window.settings.open_tab(self._window.settings.models)

    def to_storage(self) -> None:
        """Show what is stored where, and how large it is."""
        self._window.show_page("settings")
        self._window.settings.open_tab(self._window.settings.storage)

    def to_queue(self) -> None:
        """Show what failed."""
        self._window.show_page("queue")

    def to_reports(self) -> None:
        """Show the folder of reports."""
        self._to_folder(lambda home: home.logs)

    def to_sound(self) -> None:
        """Show the folder in which sound lies."""
        self._to_folder(lambda home: home.audio)

    def _to_folder(self, which: Callable[[Home], Path]) -> None:
        """Show a folder, or the one above it that is there."""

        def show(folder: Path) -> None:
            self.show_folder(next(f for f in (folder, *folder.parents) if f.is_dir()))

        self._desk.ask(lambda earshot: which(earshot.home), show, self._window.tell)
