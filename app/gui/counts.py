"""Counts in words, in the plural form that the language has for them."""

from __future__ import annotations

from PySide6.QtCore import QObject


class _Counts(QObject):
    # Qt's tools see that there is a plural only where a method's own tr() is called
    def people(self, count: int) -> str:
        return self.tr("%n people", None, count)


def people(count: int) -> str:
    """How many there were: "7 people"."""
    return _Counts().people(count)
