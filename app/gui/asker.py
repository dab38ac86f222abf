"""Asking for the archive's passphrase from a thread that can't show anything itself."""

from __future__ import annotations

import os
import threading

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.gui.told import told
from app.gui.unlock import UnlockDialog
from pipeline.domain.errors import ArchiveError
from pipeline.domain.saying import Said

_VARIABLE = "EARSHOT_PASSPHRASE"


class LockedError(ArchiveError):
    """Nobody gave the passphrase."""


class WindowAsker(QObject):
    """Implements `app.wiring.Asker`: asks once for all desks.

    Who calls it off isn't asked again before `unlock`.

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
        self._is_declined = False
        self._is_closed = False
        self._was_wrong = False
        self._given = threading.local()
        self._dialog: UnlockDialog | None = None
        self._wanted.connect(self._show)

    def passphrase(self, is_new: bool) -> str:
        """Ask, and wait in the desk's thread; raises `LockedError` where nobody answers."""
        with self._lock:
            if self._passphrase is None and not self._is_declined and not self._is_closed:
                self._answered.clear()
                self._wanted.emit(is_new)
                self._answered.wait()
            if self._passphrase is None:
                raise LockedError(
                    Said(self.tr("Your archive is locked")),
                    Said(self.tr("It is behind a passphrase, and none was given.")),
                    Said(self.tr("Choose “Unlock…” to give it.")),
                )
            self._given.passphrase = self._passphrase
            return self._passphrase

    def asks_again(self) -> bool:
        """What this thread was given is wrong: forget it, unless another is known by now."""
        with self._lock:
            if self._passphrase == self._given.passphrase:
                self._passphrase, self._was_wrong = None, True
        return not self._is_closed

    def tell(self, note: str) -> None:
        """Tell it in the window."""
        self.told.emit(told(note))

    def unlock(self) -> None:
        """Who called it off wants to be asked after all."""
        self._is_declined = self._was_wrong = False

    def close(self) -> None:
        """Let every thread go that waits for an answer."""
        self._is_closed = True
        self._answered.set()

    @Slot(bool)
    def _show(self, is_new: bool) -> None:
        if self._is_closed:
            return
        window = self.parent()
        self._dialog = UnlockDialog(
            is_new=is_new,
            was_wrong=self._was_wrong,
            parent=window if isinstance(window, QWidget) else None,
        )
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()
        self.unlocking.emit(self._dialog)

    def _on_finished(self) -> None:
        if self._dialog is not None:
            self._passphrase = self._dialog.passphrase
            self._is_declined = self._passphrase is None
            self._dialog.deleteLater()
            self._dialog = None
        self._answered.set()
