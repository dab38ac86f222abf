"""A field in the place of a turn's words, in which they are corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.gui.meeting.laying import LINE
from app.gui.reading import direction_of

if TYPE_CHECKING:
    from app.gui.theme import Theme

EDGE, ABOVE = 12, 9
"""Between the field's frame and its words, so that these stand where they stood before."""


class WordField(QTextEdit):
    """The words; its keys are the editor's."""

    key_pressed = Signal(object)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.setAccepted(False)
        self.key_pressed.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()  # it leaves the field, not the page
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in {
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        }:
            self.left.emit()


class TurnEditor(QFrame):
    """Enter keeps, Escape leaves as it was, Ctrl+Space plays the turn over and over.

    Args of the constructor:
        theme: colours and measures.
        parent: over which it lies.

    Signals:
        kept: the words are to be kept.
        dropped: they are not.
        loop_wished: play the turn over and over, or no longer.
        grown: it is higher or lower than before.
    """

    kept = Signal()
    dropped = Signal()
    loop_wished = Signal(bool)
    grown = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_over = False
        self.row_end = 0
        """Where the row that it lies over ends, in pixels of the parent."""
        px = theme.px
        self.setProperty("class", "editor")
        self.setAutoFillBackground(True)
        self.field = WordField()
        self.field.setFont(theme.font(15))
        self.field.setAcceptRichText(False)
        self.field.setTabChangesFocus(True)
        self.field.document().setDocumentMargin(0)
        self.field.setFrameShape(QFrame.Shape.NoFrame)
        self.field.setViewportMargins(0, 0, 0, 0)
        self.field.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.field.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.field.setAccessibleName(self.tr("Words of this turn"))
        self.field.key_pressed.connect(self._on_key)
        self.field.left.connect(self._on_left)
        self.field.textChanged.connect(self._fit)
        self.loop = QPushButton(self.tr("Hear it over and over"))
        self.loop.setCheckable(True)
        self.loop.toggled.connect(self.loop_wished)
        self.drop = QPushButton(self.tr("Leave as it was"))
        self.drop.clicked.connect(lambda: self._end(is_kept=False))
        self.keep = QPushButton(self.tr("Keep"))
        self.keep.clicked.connect(lambda: self._end(is_kept=True))
        row = QHBoxLayout()
        row.setSpacing(px(6))
        row.setContentsMargins(0, 0, 0, 0)
        for button, keys in (
            (self.loop, self.tr("Ctrl+Space")),
            (self.drop, self.tr("Esc")),
            (self.keep, self.tr("Enter")),
        ):
            button.setProperty("class", "mini")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the words their cursor
            button.setToolTip(keys)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.installEventFilter(self)
            hint = QLabel(keys)
            hint.setProperty("class", "hint")
            row.addWidget(button)
            row.addWidget(hint)
            if button is self.loop:
                row.addStretch()
            else:
                row.addSpacing(px(10))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(EDGE) - 1, px(ABOVE) - 1, px(EDGE) - 1, px(6))
        column.setSpacing(px(4))
        column.addWidget(self.field, 1)
        column.addLayout(row)
        self._row = row
        self.setFocusProxy(self.field)
        theme.changed.connect(self._style)
        self._style()

    def set_words(self, text: str, letter: int = -1) -> None:
        """Fill the field, and put the cursor before a letter; -1: after the last."""
        option = QTextOption()
        option.setTextDirection(direction_of(text))
        self.field.document().setDefaultTextOption(option)
        self.field.setPlainText(text)
        cursor = self.field.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        form = QTextBlockFormat()
        height = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        form.setLineHeight(self._theme.px(LINE), height)
        cursor.mergeBlockFormat(form)
        cursor.setPosition(letter if letter >= 0 else len(text))
        self.field.setTextCursor(cursor)
        self.field.document().clearUndoRedoStacks()
        self._fit()

    @property
    def words(self) -> str:
        """What was typed, on one line."""
        return " ".join(self.field.toPlainText().split())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape leaves the editor from its buttons, too; Tab past the last one keeps."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._end(is_kept=False)
                return True
        if event.type() == QEvent.Type.FocusOut:
            self._on_left()
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> None:
        has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._end(is_kept=True)
        elif event.key() == Qt.Key.Key_Escape:
            self._end(is_kept=False)
        elif event.key() == Qt.Key.Key_Space and has_control:
            self.loop.toggle()
        else:
            return
        event.accept()

    def _on_left(self) -> None:
        now = QApplication.focusWidget()
        if now is None or not (now is self or self.isAncestorOf(now)):
            self._end(is_kept=True)

    def _fit(self) -> None:
        """As high as its words; it lies over what follows."""
        px = self._theme.px
        width = self.width() - 2 * px(EDGE)
        if width <= px(40):
            return
        document = self.field.document()
        document.setTextWidth(width)
        words = max(px(LINE), round(document.size().height()))
        tools = self._row.sizeHint().height()
        before = self.height()
        self.setFixedHeight(words + px(ABOVE) + px(4) + tools + px(7))
        if self.height() != before:
            self.grown.emit()

    def place(self, left: int, top: int, width: int) -> None:
        """Put its words so that they begin at a point, and are so wide."""
        px = self._theme.px
        self.move(left - px(EDGE), top - px(ABOVE))
        self.setFixedWidth(width + 2 * px(EDGE))
        self._fit()

    def _end(self, *, is_kept: bool) -> None:
        if not self._is_over:
            self._is_over = True
            self.loop_wished.emit(False)
            # what called this may be a key of the field, which is gone when the editor is closed
            QTimer.singleShot(0, self, self.kept.emit if is_kept else self.dropped.emit)

    def _style(self) -> None:
        t, px = self._theme.tokens, self._theme.px
        self.setStyleSheet(
            f'QFrame[class="editor"] {{ background: {t.surface}; border: 1px solid {t.accent};'
            f" border-radius: {px(8)}px; }}"
            f' QPushButton[class="mini"] {{ background: transparent; border: 1px solid transparent;'
            f" border-radius: {px(4)}px; padding: {px(2)}px 0; font-size: {px(12)}px;"
            f" color: {t.soft}; }}"
            f' QPushButton[class="mini"]:hover {{ color: {t.text}; }}'
            f' QPushButton[class="mini"]:checked {{ color: {t.accent}; font-weight: 600; }}'
            f' QPushButton[class="mini"][keyed="true"]:focus {{ border-color: {t.accent}; }}'
            f' QLabel[class="hint"] {{ color: {t.soft}; font-size: {px(11)}px; }}'
        )
