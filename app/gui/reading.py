"""Which way people read: what Qt doesn't turn round by itself where that is from right to left."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QMargins, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLayout, QLineEdit, QWidget

translate = QCoreApplication.translate

_ISOLATE, _END, _FROM_RIGHT = "\u2068", "\u2069", "\u200f"
_DONE = "mirrored"
_SIDE = re.compile(r"(?<=-)(left|right)(?=:)")


def is_mirrored() -> bool:
    """Whether people read from right to left here."""
    return QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def own_way(text: str) -> str:
    """A text that is read its own way amid another: full stop and dots stay at its own end."""
    return f"{_ISOLATE}{text}{_END}" if text and is_mirrored() else text


def direction_of(text: str) -> Qt.LayoutDirection:
    """The direction in which a text is read, whatever the direction of the window."""
    is_mirrored = text.isascii() is False and _is_right_to_left(text)
    return Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight


def amid(part: str, text: str) -> str:
    """A part that is to stand in a text, and leaves that its direction and the order of its words.

    A name in Arabic before a sentence in English would make a sentence of Arabic of it.
    """
    is_same = direction_of(part) == direction_of(text)
    return part if is_same or not part else f"{_ISOLATE}{part}{_END}"


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
    """Turn round what a widget and all in it have of uneven margins, and where words begin.

    What was turned already stays: rows that are built later are turned by those who build them.
    """
    if not is_mirrored():
        return
    for one in (*root.findChildren(QLayout), root, *root.findChildren(QWidget)):
        if one.property(_DONE):
            continue
        one.setProperty(_DONE, True)
        margins = one.contentsMargins()
        if margins.left() != margins.right():
            one.setContentsMargins(_turned(margins))
        if isinstance(one, QLineEdit):
            one.setAlignment(leading() | Qt.AlignmentFlag.AlignVCenter)
        elif isinstance(one, QLabel) and one.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            _turn_words(one)


def _turn_words(label: QLabel) -> None:
    """Qt puts the words of a label on the side of their script; here they stand as all others."""
    side = label.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
    height = label.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
    if side == Qt.AlignmentFlag.AlignLeft:
        label.setAlignment(leading() | height)
    elif side == Qt.AlignmentFlag.AlignRight:
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        label.setAlignment(left | height)


def _is_right_to_left(text: str) -> bool:
    """By the first letter that has a direction, and stands for itself."""
    depth = 0
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        depth += (kind in {"FSI", "LRI", "RLI"}) - (kind == "PDI")
        if kind in {"L", "R", "AL"} and depth <= 0:
            return kind != "L"
    return False


def _turned(margins: QMargins) -> QMargins:
    return QMargins(margins.right(), margins.top(), margins.left(), margins.bottom())
