"""The words of turns as lines of text: how high they are, and which word is where."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextLine, QTextOption

from app.gui.meeting.wrapping import Widths, breaks
from app.gui.reading import direction_of

if TYPE_CHECKING:
    from app.gui.theme import Theme
    from pipeline.domain.speech import Turn

LINE = 23
_MOST_LETTERS = 62
_KEPT = 120
_LINE_END = "\u2028"


@dataclass(frozen=True, slots=True)
class Laid:
    """The words of a turn, laid out.

    Attributes:
        layout: of the whole text.
        begins: the first letter of each word.
    """

    layout: QTextLayout
    begins: tuple[int, ...]


class Laying:
    """Lays turns out in a column, and remembers those that were painted last.

    Args of the constructor:
        theme: colours and measures.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._kept: OrderedDict[tuple[int, int], Laid] = OrderedDict()
        self._column = 0
        self.reset()

    def reset(self) -> None:
        """Measure all again: another text size."""
        theme = self._theme
        self._font = theme.font(15)
        metrics = QFontMetricsF(self._font)
        self._widths = Widths(metrics.horizontalAdvance)
        self._ascent = metrics.ascent() + (theme.px(LINE) - metrics.height()) / 2
        self._widest = round(metrics.horizontalAdvance("0") * _MOST_LETTERS)
        self._kept.clear()

    def forget(self) -> None:
        """Other turns bear the same ids."""
        self._kept.clear()

    @property
    def column(self) -> int:
        """The width of the words."""
        return self._column

    @property
    def base(self) -> float:
        """From the top of a line to the foot of its letters."""
        return self._ascent

    def set_room(self, room: int) -> bool:
        """Take what there is for words; returns whether lines break elsewhere now."""
        column = max(self._theme.px(120), min(self._widest, room))
        if column == self._column:
            return False
        self._column = column
        self._kept.clear()
        return True

    def lines_of(self, words: Sequence[str]) -> int | None:
        """How many lines words take; None where that is known only when they are laid out."""
        begins = breaks(words, self._widths, self._column)
        return len(begins) if begins is not None else None

    def word_at(self, turn: Turn, at: QPoint) -> int:
        """The place of the word at a point of its words' rectangle; -1 for none."""
        laid = self.laid(turn)
        number = at.y() // self._theme.px(LINE)
        if not 0 <= number < laid.layout.lineCount() or at.y() < 0:
            return -1
        line = laid.layout.lineAt(number)
        box = line.naturalTextRect()
        if not box.left() - 2 <= at.x() <= box.right() + 2:
            return -1
        letter = line.xToCursor(at.x(), QTextLine.CursorPosition.CursorOnCharacter)
        return max(0, sum(1 for begin in laid.begins if begin <= letter) - 1)

    def boxes(self, layout: QTextLayout, first: int, end: int) -> list[QRectF]:
        """The rectangles of some letters, one a line."""
        found: list[QRectF] = []
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            begin = max(first, line.textStart())
            stop = min(end, line.textStart() + line.textLength())
            if begin < stop:
                one, other = _x_of(line, begin), _x_of(line, stop)
                top = number * self._theme.px(LINE)
                box = QRectF(min(one, other), top, abs(other - one), self._theme.px(LINE))
                found.append(box)
        return found

    def laid(self, turn: Turn) -> Laid:
        """The words of a turn, laid out."""
        key = (turn.id, self._column)
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        texts = [word.text for word in turn.words]
        lines = breaks(texts, self._widths, self._column)
        starts = set(lines or ())
        begins: list[int] = []
        text = ""
        for place, word in enumerate(texts):
            text += (_LINE_END if place in starts else " ") if place else ""
            begins.append(len(text))
            text += word
        found = Laid(self._lay(text, is_broken=lines is not None), tuple(begins))
        self._kept[key] = found
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return found

    def _lay(self, text: str, *, is_broken: bool) -> QTextLayout:
        layout = QTextLayout(text, self._font)
        option = QTextOption()
        direction = direction_of(text)
        option.setTextDirection(direction)
        if direction == Qt.LayoutDirection.RightToLeft:
            # to a layout left is left, whatever the direction
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        option.setWrapMode(
            QTextOption.WrapMode.ManualWrap
            if is_broken
            else QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        )
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        height = self._theme.px(LINE)
        layout.beginLayout()
        number = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._column)
            line.setPosition(QPointF(0, number * height + self._ascent - line.ascent()))
            number += 1
        layout.endLayout()
        return layout


def _x_of(line: QTextLine, letter: int) -> float:
    """Where a letter begins; Qt's wrapper returns the letter's place with it."""
    found: Any = line.cursorToX(letter)
    return float(found[0] if isinstance(found, tuple) else found)
