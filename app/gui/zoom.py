"""Another text size, while the window is open: every measure grows or shrinks with the text.

Widgets take their measures from `Theme.px` when they are made. A text size that is chosen later
multiplies what they took: margins, spaces, fixed sizes, fonts and lengths in style sheets of their
own. Hairlines stay hairlines.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QBoxLayout,
    QFormLayout,
    QGridLayout,
    QHeaderView,
    QLayout,
    QStyle,
    QTableView,
    QWidget,
)

_HAIRLINE = 2
_LARGEST = 16_777_215
"""Qt's word for "no limit"."""

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly

_LENGTH = re.compile(r"(?<![\w.])(-?\d+)px")


def zoom(widgets: Iterable[QWidget], ratio: float) -> None:
    """Multiply the measures of widgets; those that are not ours to set are left alone.

    Args:
        widgets: all that shall grow; children are not looked for.
        ratio: new text size over the old one.
    """
    usual = _Usual.of(QApplication.style())
    for widget in widgets:
        _zoom_box(widget, ratio)
        _zoom_font(widget, ratio)
        if sheet := widget.styleSheet():
            grown = _LENGTH.sub(lambda m: f"{_times(int(m[1]), ratio)}px", sheet)
            if grown != sheet:
                widget.setStyleSheet(grown)
        if isinstance(widget, QAbstractButton):
            size = widget.iconSize()
            widget.setIconSize(QSize(_times(size.width(), ratio), _times(size.height(), ratio)))
        if isinstance(widget, QTableView):
            _zoom_table(widget, ratio)
        if (layout := widget.layout()) is not None:
            for one in _layouts(layout):
                _zoom_layout(one, usual, ratio)


def settle(widgets: Iterable[QWidget]) -> None:
    """Have widgets measured again after the text size changed."""
    for widget in widgets:
        widget.updateGeometry()
        if isinstance(widget, QAbstractItemView):
            widget.scheduleDelayedItemsLayout()
        widget.update()


def _zoom_box(widget: QWidget, ratio: float) -> None:
    least, most = widget.minimumSize(), widget.maximumSize()
    # the greater bound first when growing: Qt keeps the least below the most
    widget.setMaximumSize(_times(most.width(), ratio), _times(most.height(), ratio))
    if not widget.isWindow():
        widget.setMinimumSize(_times(least.width(), ratio), _times(least.height(), ratio))
    margins = widget.contentsMargins()
    if not margins.isNull():
        widget.setContentsMargins(_grown(margins, QMargins(), ratio))


def _zoom_font(widget: QWidget, ratio: float) -> None:
    font = widget.font()
    if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont) and font.pixelSize() > 0:
        font.setPixelSize(max(1, round(font.pixelSize() * ratio)))
        widget.setFont(font)


def _zoom_table(table: QTableView, ratio: float) -> None:
    rows, header = table.verticalHeader(), table.horizontalHeader()
    rows.setDefaultSectionSize(_times(rows.defaultSectionSize(), ratio))
    header.setMinimumSectionSize(_times(header.minimumSectionSize(), ratio))
    for column in range(header.count()):
        if header.sectionResizeMode(column) == QHeaderView.ResizeMode.Interactive:
            header.resizeSection(column, _times(header.sectionSize(column), ratio))


@dataclass(frozen=True, slots=True)
class _Usual:
    """What a layout has where nobody set it; it doesn't grow.

    Attributes:
        margins: around it.
        across, down: between what lies beside and below each other.
    """

    margins: QMargins
    across: int
    down: int

    @classmethod
    def of(cls, style: QStyle) -> _Usual:
        metric = QStyle.PixelMetric
        sides = (
            *(metric.PM_LayoutLeftMargin, metric.PM_LayoutTopMargin),
            *(metric.PM_LayoutRightMargin, metric.PM_LayoutBottomMargin),
        )
        return cls(
            QMargins(*(style.pixelMetric(side) for side in sides)),
            style.pixelMetric(metric.PM_LayoutHorizontalSpacing),
            style.pixelMetric(metric.PM_LayoutVerticalSpacing),
        )


def _zoom_layout(layout: QLayout, usual: _Usual, ratio: float) -> None:
    layout.setContentsMargins(_grown(layout.contentsMargins(), usual.margins, ratio))
    if isinstance(layout, QGridLayout | QFormLayout):
        if layout.horizontalSpacing() != usual.across:
            layout.setHorizontalSpacing(_times(layout.horizontalSpacing(), ratio))
        if layout.verticalSpacing() != usual.down:
            layout.setVerticalSpacing(_times(layout.verticalSpacing(), ratio))
    elif layout.spacing() not in (usual.across, usual.down, -1):
        layout.setSpacing(_times(layout.spacing(), ratio))
    if isinstance(layout, QGridLayout):
        for column in range(layout.columnCount()):
            layout.setColumnMinimumWidth(column, _times(layout.columnMinimumWidth(column), ratio))
    if isinstance(layout, QBoxLayout):
        _zoom_spaces(layout, ratio)
    layout.invalidate()


def _zoom_spaces(layout: QBoxLayout, ratio: float) -> None:
    owner = layout.parentWidget()
    others = [*(owner.findChildren(QWidget, options=_DIRECT) if owner else ()), *_layouts(layout)]
    taken = {layout.indexOf(other) for other in others}
    for place in set(range(layout.count())) - taken:
        item = layout.itemAt(place)
        space = item.spacerItem() if item is not None else None
        if space is not None:
            size, policy = space.sizeHint(), space.sizePolicy()
            space.changeSize(
                _times(size.width(), ratio),
                _times(size.height(), ratio),
                policy.horizontalPolicy(),
                policy.verticalPolicy(),
            )


def _layouts(layout: QLayout) -> list[QLayout]:
    """A layout, and all within it that belong to the same widget.

    They are asked for as objects, not by their places: what `itemAt` hands out outlives the item,
    and is taken for what comes to lie at its address.
    """
    return [layout, *layout.findChildren(QLayout)]


def _grown(margins: QMargins, usual: QMargins, ratio: float) -> QMargins:
    def one(here: int, there: int) -> int:
        return here if here == there else _times(here, ratio)

    return QMargins(
        one(margins.left(), usual.left()),
        one(margins.top(), usual.top()),
        one(margins.right(), usual.right()),
        one(margins.bottom(), usual.bottom()),
    )


def _times(length: int, ratio: float) -> int:
    if abs(length) <= _HAIRLINE or length >= _LARGEST:
        return length
    return min(_LARGEST, round(length * ratio))
