"""The sentences of an answer as running text, with real buttons where it cites."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QRect, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QImage,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QTextEdit

from app.gui.reading import direction_of, plain
from app.gui.search.chips import chip_text, cite_chip
from pipeline.domain.meaning import Support
from pipeline.domain.quoting import in_quotation_marks

if TYPE_CHECKING:
    from app.gui.theme import Theme
    from app.service.ask import Sentence, Source

_SIZE, _LINE, _WIDEST = 16, 26, 720
_HOLE = "\ufffc"


class AnswerText(QTextEdit):
    """Grows with its sentences and never scrolls.

    Signals:
        cited: a chip was pressed; carries the `Source`.
    """

    cited = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sentences: list[Sentence] = []
        self._chips: list[tuple[int, QPushButton]] = []
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(theme.px(_WIDEST))
        self.setAccessibleName(self.tr("Answer"))
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        theme.changed.connect(self._fill)
        self._fill()

    @property
    def chips(self) -> Sequence[QPushButton]:
        """Its citation chips, in the order of reading."""
        return [button for _, button in self._chips]

    def add(self, sentence: Sentence) -> None:
        """Write one more sentence."""
        self._sentences.append(sentence)
        self._fill()

    def show_all(self, sentences: Sequence[Sentence]) -> None:
        """Write these in place of what stood there."""
        self._sentences = list(sentences)
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        text = self.textCursor().selectedText().replace(_HOLE, "")
        data.setText(plain(" ".join(text.split())))
        return data

    def _fill(self) -> None:
        theme = self._theme
        self.setStyleSheet("QTextEdit { background: transparent; border: none; padding: 0; }")
        self.setFont(theme.font(_SIZE))
        document = self.document()
        document.clear()
        document.setDefaultFont(theme.font(_SIZE))
        blank = QImage(1, 1, QImage.Format.Format_ARGB32)
        blank.fill(Qt.GlobalColor.transparent)
        document.addResource(QTextDocument.ResourceType.ImageResource, "hole", blank)
        for _, button in self._chips:
            button.deleteLater()
        self._chips = []
        cursor = QTextCursor(document)
        lines = QTextBlockFormat()
        lines.setLineHeight(theme.px(_LINE), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        said = " ".join(in_quotation_marks(sentence.claim) for sentence in self._sentences)
        lines.setLayoutDirection(direction_of(said))
        cursor.setBlockFormat(lines)
        usual, soft = QTextCharFormat(), QTextCharFormat()
        usual.setForeground(theme.color("text"))
        soft.setForeground(theme.color("soft"))
        for sentence in self._sentences:
            cursor.insertText(in_quotation_marks(sentence.claim), usual)
            if sentence.claim.support is Support.WEAK:
                cursor.insertText(" " + self.tr("(weakly borne out)"), soft)
            for source in sentence.sources:
                self._chip(cursor, source)
            cursor.insertText(" ", usual)
        self._place()

    def _chip(self, cursor: QTextCursor, source: Source) -> None:
        theme = self._theme
        button = cite_chip(
            source.citation, held_at=source.held_at, who=source.speaker, parent=self.viewport()
        )
        button.clicked.connect(lambda _=False, s=source: self.cited.emit(s))
        text = chip_text(source.citation.span.start_ms, source.held_at, date.today())
        width = QFontMetrics(theme.font(11)).horizontalAdvance(text) + theme.px(16)
        hole = QTextImageFormat()
        hole.setName("hole")
        hole.setWidth(width + theme.px(5))
        hole.setHeight(1)
        button.resize(width, theme.px(19))
        self._chips.append((cursor.position(), button))
        cursor.insertImage(hole)
        button.show()

    def _place(self) -> None:
        """Lay the text out for the present width, and the chips into their holes."""
        document = self.document()
        document.setTextWidth(max(1, self.viewport().width()))
        height = round(document.size().height()) if self._sentences else 0
        self.setFixedHeight(height)
        for at, button in self._chips:
            block = document.findBlock(at)
            layout = block.layout()
            line = layout.lineForTextPosition(at - block.position())
            if not line.isValid():
                continue
            one, _ = line.cursorToX(at - block.position())  # type: ignore[misc]
            other, _ = line.cursorToX(at - block.position() + 1)  # type: ignore[misc]
            origin = document.documentLayout().blockBoundingRect(block).topLeft()
            left = origin.x() + min(one, other) + self._theme.px(4)
            capitals = QFontMetrics(self._theme.font(_SIZE)).capHeight()
            middle = line.y() + line.ascent() - capitals / 2
            top = origin.y() + middle - button.height() / 2
            button.setGeometry(QRect(round(left), round(top), button.width(), button.height()))
