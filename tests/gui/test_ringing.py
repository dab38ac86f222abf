"""What has the focus is ringed while keys are used, and not after a click."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.gui.ringing import Ringing
from app.gui.tab import Tab
from app.gui.theme import Theme


def _classed(words: str, name: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("class", name)
    return button


def _controls() -> list[QWidget]:
    box = QComboBox()
    box.addItem("One")
    classes = ("", "primary", "record", "quiet", "chip", "filter", "filter-on")
    return [*(_classed(f"A {c} button", c) for c in classes), Tab("A tab"), QCheckBox("Yes"), box]


CONTROLS = range(10)


class Desk(QWidget):
    """A field, and controls below it."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.controls = _controls()
        layout = QVBoxLayout(self)
        for widget in (self.field, *self.controls):
            layout.addWidget(widget)

    def click(self, widget: QWidget) -> None:
        """As a mouse does: the window has it first."""
        place = widget.mapTo(self, QPoint(8, widget.height() // 2))
        handle = self.windowHandle()
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        QTest.mouseMove(handle, QPoint(self.width() - 1, self.height() - 1))

    def key(self, key: Qt.Key) -> None:
        """As a keyboard does."""
        QTest.keyClick(self.windowHandle(), key)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Iterator[Desk]:
    made = Desk()
    qtbot.addWidget(made)
    Ringing(theme.app, made)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    made.field.setFocus()
    yield made
    if (popup := QApplication.activePopupWidget()) is not None:
        popup.close()


def _picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


@pytest.mark.parametrize("place", CONTROLS)
def test_a_control_is_ringed_by_tab_and_not_by_a_click(desk: Desk, place: int) -> None:
    control = desk.controls[place]
    plain = _picture(control)
    for _ in range(place + 1):
        desk.key(Qt.Key.Key_Tab)
    assert control.hasFocus()
    ringed = _picture(control)
    assert ringed != plain
    desk.field.setFocus()
    assert _picture(control) == plain
    desk.click(control)
    if isinstance(control, QComboBox):
        desk.key(Qt.Key.Key_Escape)  # its list goes
        desk.click(desk.field)
        control.setFocus()
    elif isinstance(control, Tab | QCheckBox):
        desk.click(control)  # as it was
    assert control.hasFocus()
    assert _picture(control) == plain


def test_the_first_key_after_a_click_shows_where_keys_go(desk: Desk) -> None:
    button = desk.controls[0]
    plain = _picture(button)
    desk.click(button)
    assert _picture(button) == plain
    desk.key(Qt.Key.Key_Control)  # held for a click
    assert _picture(button) == plain
    desk.key(Qt.Key.Key_Left)
    desk.field.setFocus()
    button.setFocus()
    assert _picture(button) != plain
    desk.click(button)
    assert button.hasFocus()
    assert _picture(button) == plain


def test_a_field_shows_the_focus_after_a_click(desk: Desk) -> None:
    desk.click(desk.controls[0])
    plain = _picture(desk.field)
    desk.click(desk.field)
    assert desk.field.hasFocus()
    assert _picture(desk.field) != plain
