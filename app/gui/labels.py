"""Labels that say words as they are."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def words_label(text: str, kind: str) -> QLabel:
    """Words that break into lines, and are never read as markup.

    Args:
        text: plain.
        kind: a class of the style sheet.
    """
    label = QLabel(text)
    label.setProperty("class", kind)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
