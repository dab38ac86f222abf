"""What a screen reader is given: the tree of accessible things below a widget."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

R = QAccessible.Role

CONTROLS = frozenset(
    {
        *(R.Button, R.ButtonMenu, R.ButtonDropDown, R.CheckBox, R.RadioButton, R.ComboBox),
        *(R.EditableText, R.Slider, R.SpinBox, R.List, R.Table, R.Tree, R.ProgressBar, R.Link),
    }
)
"""Roles of what one acts on, or reads the state of."""


@dataclass(frozen=True)
class Spoken:
    """One thing as a screen reader has it.

    Attributes:
        name, description, value: as said.
        role: what kind of thing it is.
        widget: what it belongs to; None for a part of one.
        is_hidden: whether it is out of sight.
    """

    name: str
    description: str
    value: str
    role: QAccessible.Role
    widget: QWidget | None
    is_hidden: bool

    @property
    def where(self) -> str:
        """For the message of a failed test."""
        kind = type(self.widget).__name__ if self.widget is not None else "part"
        return f"{kind} ({self.role.name}) “{self.name}”"


def spoken(widget: QWidget) -> Iterator[Spoken]:
    """Everything visible at and below a widget, in order."""
    yield from _below(QAccessible.queryAccessibleInterface(widget))


def one(widget: QWidget) -> Spoken:
    """A widget itself."""
    return _said(QAccessible.queryAccessibleInterface(widget))


def _below(interface: QAccessibleInterface) -> Iterator[Spoken]:
    said = _said(interface)
    if said.is_hidden:
        return
    yield said
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None and child.isValid():
            yield from _below(child)


def _said(interface: QAccessibleInterface) -> Spoken:
    thing = interface.object()
    widget = thing if isinstance(thing, QWidget) else None
    return Spoken(
        interface.text(QAccessible.Text.Name),
        interface.text(QAccessible.Text.Description),
        interface.text(QAccessible.Text.Value),
        interface.role(),
        widget,
        widget is not None and not widget.isVisible(),
    )
