"""Asking for the archive's passphrase from a thread that can't show anything itself."""

from __future__ import annotations

import os
import threading

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from app.gui.unlock import UnlockDialog
from pipeline.domain.errors import ArchiveError

translate = QCoreApplication.translate

_VARIABLE = "EARSHOT_PASSPHRASE"


class WindowAsker(QObject):
    """Implements `app.wiring.Asker`: asks once for all desks.

    Signals:
        told: carries a note for the user.
        unlocking: carries the dialog while it is open.
    """

    told = Signal(str)
    unlocking = Signal(object)
    _wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._answered = threading.Event()
        self._passphrase: str | None = os.environ.get(_VARIABLE)
        self._was_wrong = False
        self._dialog: UnlockDialog | None = None
        self._wanted.connect(self._show)

    def passphrase(self, is_new: bool) -> str:
        """Ask, and wait in the desk's thread; raises `ArchiveError` where nobody answers."""
        with self._lock:
            if self._passphrase is None:
                self._answered.clear()
                self._wanted.emit(is_new)
                self._answered.wait()
            if self._passphrase is None:
                raise ArchiveError(
                    translate("asker", "The archive is locked"),
                    translate("asker", "It is behind a passphrase, and none was given."),
                    translate("asker", "Choose “Unlock” to give it."),
                )
            return self._passphrase

    def tell(self, note: str) -> None:
        """Tell it in the window."""
        self.told.emit(note)

    def forget(self) -> None:
        """What was given was wrong: ask again the next time."""
        self._passphrase, self._was_wrong = None, True

    @Slot(bool)
    def _show(self, is_new: bool) -> None:
        self._dialog = UnlockDialog(is_new=is_new, was_wrong=self._was_wrong)
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()
        self.unlocking.emit(self._dialog)

    def _on_finished(self) -> None:
        if self._dialog is not None:
            self._passphrase = self._dialog.passphrase
            self._dialog.deleteLater()
            self._dialog = None
        self._answered.set()
