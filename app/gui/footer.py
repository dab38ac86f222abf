"""The foot of the sidebar: how far the work is, and that nothing left this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.gui.reading import sides

if TYPE_CHECKING:
    from app.gui.theme import Theme

_INSET = 10


class Footer(QWidget):
    """A hairline that fills while something is processed; below it what goes on.

    Signals:
        work_chosen: what is being processed was clicked.
    """

    work_chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._work, self._share, self._failed = ("", ""), 0.0, 0
        px = theme.px
        self.line = _Line(theme)
        self.work = ElidedButton(theme)
        self.work.clicked.connect(self.work_chosen)
        self._dot = QLabel("●")
        self.offline = QLabel()
        self.offline.setProperty("class", "small")
        self.offline.setWordWrap(True)
        said = QHBoxLayout()
        said.setContentsMargins(px(_INSET), 0, 0, 0)
        said.setSpacing(px(6))
        said.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self.offline, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.line)
        layout.addSpacing(px(10))
        layout.addWidget(self.work)
        layout.addLayout(said)
        self.work.hide()
        self.set_refused(0)
        theme.changed.connect(self._style)
        self._style()

    def set_work(self, text: str, short: str = "", share: float = 0.0) -> None:
        """Say what is being processed.

        Args:
            text: all of it, for the tip; empty: nothing is.
            short: for the line.
            share: that is done, 0 to 1.
        """
        self._work, self._share = (text, short), share if text else 0.0
        self._show_work()

    def set_failed(self, count: int) -> None:
        """Say, where nothing goes on, how many failed and wait for somebody to look at them."""
        self._failed = count
        self._show_work()

    def _show_work(self) -> None:
        text, short = self._work
        if not text and self._failed:
            text = self.tr("%n recording(s) could not be processed", None, self._failed)
        self.work.set_words(short or text, text)
        self.work.setVisible(bool(text))
        self.line.set_share(self._share)

    def set_refused(self, attempts: int) -> None:
        """Say that nothing left this machine, and what was refused."""
        words = self.tr("Offline. Nothing has left this machine.")
        if attempts:
            words = self.tr("Offline. %n attempt(s) to connect refused.", None, attempts)
        self.offline.setText(words)

    def _style(self) -> None:
        # a sign, not a word: it stands in the first line whatever follows
        self._dot.setStyleSheet(
            f"color: {self._theme.tokens.accent}; font-size: {self._theme.px(12)}px;"
        )


class ElidedButton(QPushButton):
    """A quiet button of one line, whose end gives way where there is no room."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._words = theme, ""
        self.setProperty("class", "quiet")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        # with the border its words begin where the rows above begin
        padding = f"{theme.px(2)}px {theme.px(_INSET) - 1}px"
        sheet = f"text-align: left; font-size: {theme.px(12)}px; padding: {padding};"
        self.setStyleSheet(sides(sheet))

    def set_words(self, text: str, tip: str) -> None:
        """Show other words; the tip says more."""
        self._words = text
        self.setAccessibleName(tip)
        self.setToolTip(tip)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = max(self._theme.px(40), self.width() - 2 * self._theme.px(_INSET))
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))


class _Line(QWidget):
    """A hairline; a share of it is of the accent's colour."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._share = theme, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def share(self) -> float:
        """How much of it is filled, 0 to 1."""
        return self._share

    def set_share(self, share: float) -> None:
        """Fill another share of it."""
        self._share = min(1.0, max(0.0, share))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(40), 2)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 1, self.width(), 1), self._theme.color("line"))
        done = round(self.width() * self._share)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - done if is_mirrored else 0
        painter.fillRect(QRectF(left, 0, done, 2), self._theme.color("accent"))
