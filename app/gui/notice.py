"""A line over the page that says what went wrong and what to do; it waits to be dismissed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from app.gui.announcer import Announcer
from app.gui.reading import sides
from app.gui.sidebar import Sidebar
from app.gui.told import in_full

if TYPE_CHECKING:
    from app.gui.theme import Theme
    from pipeline.domain.errors import EarshotError


class NoticeBar(QFrame):
    """Shows the last error or note at the foot of its parent."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._token = theme, "accent"
        self.announcer = Announcer(self)
        self.setProperty("class", "notice")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(True)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.offer = QPushButton()
        self.offer.clicked.connect(self._take_up)
        self._offered: Callable[[], None] | None = None
        close = QPushButton(self.tr("Dismiss"))
        close.setProperty("class", "quiet")
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(16), theme.px(10), theme.px(10), theme.px(10))
        layout.addWidget(self.words, 1)
        layout.addWidget(self.offer, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._style)
        self._style()
        self.hide()

    def tell(
        self, error: EarshotError, offer: tuple[str, Callable[[], None]] | None = None
    ) -> None:
        """Show an error: its title, what happened, what to do.

        Args:
            error: what went wrong.
            offer: a button that leads to where it can be mended, as in `say`.
        """
        self._show(in_full(error), "record", offer)
        self.announcer.say(self.words.text(), is_urgent=True)

    def say(self, text: str, offer: tuple[str, Callable[[], None]] | None = None) -> None:
        """Show a note.

        Args:
            text: the note.
            offer: the words on a button beside it, and what it does.
        """
        self._show(text, "accent", offer)
        self.announcer.say(text)

    def _take_up(self) -> None:
        if self._offered is not None:
            self.hide()
            self._offered()

    def _show(
        self, text: str, token: str, offer: tuple[str, Callable[[], None]] | None = None
    ) -> None:
        self._token = token
        words, self._offered = offer or ("", None)
        self.offer.setText(words)
        self.offer.setVisible(bool(words))
        self._style()
        self.words.setText(text)
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()

    def setParent(self, parent: QWidget | None) -> None:  # type: ignore[override]
        super().setParent(parent)
        if parent is not None:
            parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        parent = self.parentWidget()
        layout = self.layout()
        if parent is None or layout is None:
            return
        px = self._theme.px
        side = parent.findChild(Sidebar)
        taken = side.width() if side is not None else 0
        width = min(px(720), parent.width() - taken - px(24))
        height = layout.heightForWidth(width)
        left = (parent.width() - width - taken) // 2
        if parent.layoutDirection() != Qt.LayoutDirection.RightToLeft:
            left += taken
        self.setGeometry(left, parent.height() - height - px(24), width, height)

    def _style(self) -> None:
        t, radius = self._theme.tokens, self._theme.px(8)
        sheet = (
            f'QFrame[class="notice"] {{ background: {t.surface}; border: 1px solid {t.line};'
            f" border-left: 3px solid {getattr(t, self._token)}; border-radius: {radius}px; }}"
        )
        self.setStyleSheet(sides(sheet))
