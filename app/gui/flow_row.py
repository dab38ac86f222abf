"""A row of chips that goes on in the next line where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowRow(QLayout):
    """Lays widgets out like words, each as wide as it wants to be.

    Args of the constructor:
        parent: whose layout it is; None where it is put into another one.
        space: between widgets, in pixels.
        line_space: between lines; None: as between widgets.
    """

    def __init__(
        self, parent: QWidget | None = None, space: int = 6, line_space: int | None = None
    ) -> None:
        super().__init__(parent)
        self._line_space = line_space
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(space)
        self._items: list[QLayoutItem] = []
        self._trails_from: int | None = None

    def trail(self) -> None:
        """What is added from now on stands at the trailing edge, where its line has room."""
        self._trails_from = len(self._items)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        height = sum(max(item.sizeHint().height() for _, item in line) for line in lines)
        return height + max(0, len(lines) - 1) * self._between()

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for _, item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        least = QSize(0, 0)
        for _, item in self._shown():
            least = least.expandedTo(item.minimumSize())
        return least

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        parent = self.parentWidget()
        is_mirrored = (
            parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        )
        y = rect.top()
        for line in self._lines(rect.width()):
            used = sum(self._width(item, rect.width()) for _, item in line)
            spare = rect.width() - used - self.spacing() * (len(line) - 1)
            height = max(item.sizeHint().height() for _, item in line)
            x, has_trailed = 0, False
            for place, item in line:
                trails = self._trails_from is not None and place >= self._trails_from
                if trails and not has_trailed:
                    x, has_trailed = x + max(0, spare), True
                width = self._width(item, rect.width())
                left = rect.right() - x - width + 1 if is_mirrored else rect.left() + x
                own = item.sizeHint().height()
                item.setGeometry(QRect(QPoint(left, y + (height - own) // 2), QSize(width, own)))
                x += width + self.spacing()
            y += height + self._between()

    def _between(self) -> int:
        return self.spacing() if self._line_space is None else self._line_space

    def _shown(self) -> list[tuple[int, QLayoutItem]]:
        return [(n, item) for n, item in enumerate(self._items) if not item.isEmpty()]

    def _width(self, item: QLayoutItem, room: int) -> int:
        return min(item.sizeHint().width(), room)

    def _lines(self, room: int) -> list[list[tuple[int, QLayoutItem]]]:
        lines: list[list[tuple[int, QLayoutItem]]] = []
        x = 0
        for place, item in self._shown():
            width = self._width(item, room)
            if not lines or x + width > room:
                lines.append([])
                x = 0
            lines[-1].append((place, item))
            x += width + self.spacing()
        return lines
