"""Files and folders that are dragged into the window: anywhere in it, and it says what happens."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

if TYPE_CHECKING:
    from app.gui.theme import Theme


class Dropping(QObject):
    """Takes what is dropped on a window, whichever page is shown.

    Args of the constructor:
        window: hands its events on to `enter`, `leave` and `drop`.
        place: over which the hint lies.
        theme: colours and measures.

    Signals:
        given: carries the paths.
    """

    given = Signal(list)

    def __init__(self, window: QWidget, place: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._place, self._theme = place, theme
        self.hint = QLabel(self.tr("Let go to bring it in"), place)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hint.hide()
        window.setAcceptDrops(True)
        for field in window.findChildren(QLineEdit):
            field.setAcceptDrops(False)  # or a file that is dropped there becomes its own name

    def enter(self, event: QDropEvent) -> None:
        """Something is dragged over the window: say what letting go of it does."""
        if not _paths(event.mimeData()):
            return
        event.acceptProposedAction()
        t, px = self._theme.tokens, self._theme.px
        self.hint.setFont(self._theme.font(22, bold=True))
        self.hint.setStyleSheet(
            f"background: {t.accent_ground}; color: {t.accent};"
            f" border: 2px dashed {t.accent}; border-radius: {px(12)}px;"
        )
        edge = px(16)
        self.hint.setGeometry(self._place.rect().adjusted(edge, edge, -edge, -edge))
        self.hint.show()
        self.hint.raise_()

    def leave(self) -> None:
        """It was dragged away."""
        self.hint.hide()

    def drop(self, event: QDropEvent) -> None:
        """It was let go."""
        self.hint.hide()
        paths = _paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.given.emit(paths)


def _paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
