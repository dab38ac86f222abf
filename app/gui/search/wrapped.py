"""A label that wraps within its greatest width, and knows how high it is then."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel


class WrappedLabel(QLabel):
    """Asked for its height at a width that it may not have, Qt's own gives too little.

    Args of the constructor:
        text: what it says.
        widest: pixels; the text wraps there.
    """

    def __init__(self, text: str = "", widest: int | None = None) -> None:
        super().__init__(text)
        self.setWordWrap(True)
        if widest is not None:
            self.setMaximumWidth(widest)

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(min(width, self.maximumWidth()))
