"""A sentence with what belongs to it: chips that play its evidence flow on where it ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy

from app.gui.dates import offset
from app.gui.reading import direction_of
from app.gui.search.chips import arrow

if TYPE_CHECKING:
    from app.gui.theme import Theme
    from pipeline.domain.meaning import Citation


@dataclass(frozen=True, slots=True)
class Run:
    """Some words of one kind.

    Attributes:
        text: with the blanks around it.
        color: a token.
        is_bold: weight 600.
    """

    text: str
    color: str = "text"
    is_bold: bool = False


class Chip(QPushButton):
    """Plays a quote.

    Args of the constructor:
        citation: what is played.
    """

    def __init__(self, citation: Citation) -> None:
        super().__init__(f"{arrow()} {offset(citation.span.start_ms)}")
        self.citation = citation
        self.setProperty("class", "chip")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        quote = f"“{citation.quote}”"
        self.setToolTip(quote)
        name = self.tr("Play %1: %2").replace("%1", offset(citation.span.start_ms))
        self.setAccessibleName(name.replace("%2", quote))


class FlowText(QLabel):
    """Words, then chips, then notes in smaller letters below.

    Args of the constructor:
        theme: colours and measures.
        runs: the words.
        citations: a chip each.
        notes: a line each, soft.
        size: of the words in pixels; (13.5, 20) or (14, 21).

    Signals:
        cited: a chip was chosen; carries its citation.
    """

    cited = Signal(object)

    def __init__(
        self,
        theme: Theme,
        runs: Sequence[Run],
        citations: Sequence[Citation] = (),
        notes: Sequence[str] = (),
        *,
        size: tuple[float, float] = (13.5, 20),
    ) -> None:
        super().__init__()
        self._theme, self._runs, self._notes, self._size = theme, runs, notes, size
        self.setText(" ".join(["".join(run.text for run in runs), *notes]))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._chips = [Chip(citation) for citation in citations]
        for chip in self._chips:
            chip.setParent(self)
            chip.clicked.connect(lambda _=False, c=chip: self.cited.emit(c.citation))
        theme.changed.connect(self._on_theme)

    @property
    def chips(self) -> Sequence[Chip]:
        """The buttons, in their order."""
        return self._chips

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(width, None)

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 100 else self._theme.px(320)
        return QSize(self._theme.px(120), self._place(width, None))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(80), self._theme.px(20))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place(self.width(), None, moves=True)
        super().resizeEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        self._place(self.width(), QPainter(self))

    def _on_theme(self) -> None:
        self.updateGeometry()
        self._place(self.width(), None, moves=True)
        self.update()

    def _place(self, width: int, painter: QPainter | None, *, moves: bool = False) -> int:
        """Lay all out in a width; paint it, or move the chips; returns the height."""
        px = self._theme.px
        height = px(self._size[1])
        lines, end = self._lines("".join(r.text for r in self._runs), width, painter, 0)
        y = max(0, lines - 1) * height
        x = end
        for chip in self._chips:
            chip.ensurePolished()
            size = chip.sizeHint()
            if x + px(5) + size.width() > width and x > px(5):
                x, y = -px(5), y + height  # it begins where the words begin
            if moves:
                left = width - x - px(5) - size.width() if self._is_mirrored else x + px(5)
                chip.setGeometry(
                    left, y + (height - size.height()) // 2, size.width(), size.height()
                )
            x += px(5) + size.width()
        y += height
        for note in self._notes:
            count, _ = self._lines(note, width, painter, y, is_note=True)
            y += count * px(18)
        return y

    @property
    def _is_mirrored(self) -> bool:
        """Chips follow the words, so they go the way in which these are read."""
        words = "".join(run.text for run in self._runs)
        return direction_of(words) == Qt.LayoutDirection.RightToLeft

    def _lines(
        self, text: str, width: int, painter: QPainter | None, top: int, *, is_note: bool = False
    ) -> tuple[int, int]:
        """Lay out a text, and paint it; returns how many lines, and where the last one ends."""
        theme, px = self._theme, self._theme.px
        font = theme.font(12 if is_note else self._size[0])
        height = px(18 if is_note else self._size[1])
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        direction = direction_of(text)
        option.setTextDirection(direction)
        if direction == Qt.LayoutDirection.RightToLeft:
            # to a layout left is left, whatever the direction
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.setTextOption(option)
        if not is_note:
            layout.setFormats(self._formats())
        metrics = QFontMetricsF(font)
        ascent = metrics.ascent() + (height - metrics.height()) / 2
        layout.beginLayout()
        count, end = 0, 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(20, width))
            line.setPosition(QPointF(0, count * height + ascent - line.ascent()))
            end = line.naturalTextWidth()
            count += 1
        layout.endLayout()
        if painter is not None:
            painter.setPen(theme.color("soft" if is_note else "text"))
            layout.draw(painter, QPointF(0, top))
        return count, round(end)

    def _formats(self) -> list[QTextLayout.FormatRange]:
        found: list[QTextLayout.FormatRange] = []
        at = 0
        for run in self._runs:
            one = QTextLayout.FormatRange()
            one.start, one.length = at, len(run.text)
            form = QTextCharFormat()
            form.setForeground(self._theme.color(run.color))
            if run.is_bold:
                form.setFontWeight(QFont.Weight.DemiBold)
            one.format = form
            found.append(one)
            at += len(run.text)
        return found


__all__ = ["Chip", "FlowText", "Run"]
