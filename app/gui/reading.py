"""Which way people read: what Qt doesn't turn round by itself where that is from right to left."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QMargins, Qt
from PySide6.QtWidgets import QApplication, QLayout, QLineEdit, QWidget

translate = QCoreApplication.translate

_ISOLATE, _END, _FROM_RIGHT = "\u2068", "\u2069", "\u200f"
_SIDE = re.compile(r"(?<=-)(left|right)(?=:)|(?<=text-align: )(left|right)")


def is_mirrored() -> bool:
    """Whether people read from right to left here."""
    return QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def own_way(text: str) -> str:
    """A text that is read its own way amid another: full stop and dots stay at its own end."""
    return f"{_ISOLATE}{text}{_END}" if text and is_mirrored() else text


def plain(text: str) -> str:
    """A text without the signs of its direction, for a file."""
    return text.translate({ord(sign): None for sign in (_ISOLATE, _END, _FROM_RIGHT)})


def listed(parts: Iterable[str], between: str = "") -> str:
    """Things in a line: "Ben, Chen"; empty ones are left out, and `between` replaces the comma."""
    between = between or translate("reading", ", ", "between the things of a list")
    line = between.join(own_way(part) for part in parts if part)
    # or Qt would take the line for one from left to right
    return f"{_FROM_RIGHT}{line}" if line and is_mirrored() else line


def leading() -> Qt.AlignmentFlag:
    """Where a line begins in this window, whatever the script of its text."""
    return (
        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        if is_mirrored()
        else Qt.AlignmentFlag.AlignLeft
    )


def sides(sheet: str) -> str:
    """A style sheet with left and right in place of each other, where people read that way."""
    if not is_mirrored():
        return sheet
    other = {"left": "right", "right": "left"}
    return _SIDE.sub(lambda found: other[found[0]], sheet)


def mirror(root: QWidget) -> None:
    """Turn round what a window and all in it have of uneven margins, and where fields begin."""
    if not is_mirrored():
        return
    for layout in root.findChildren(QLayout):
        layout.setContentsMargins(_turned(layout.contentsMargins()))
    for widget in root.findChildren(QWidget):
        margins = widget.contentsMargins()
        if margins.left() != margins.right():
            widget.setContentsMargins(_turned(margins))
    for field in root.findChildren(QLineEdit):
        field.setAlignment(leading() | Qt.AlignmentFlag.AlignVCenter)


def _turned(margins: QMargins) -> QMargins:
    return QMargins(margins.right(), margins.top(), margins.left(), margins.bottom())
