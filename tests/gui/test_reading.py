"""What is turned round by hand where people read from right to left."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.gui.meeting.flow import FlowText, Run
from app.gui.reading import leading, listed, mirror, own_way, plain, sides
from app.gui.theme import Theme

ARABIC = "قرار قصير"


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_from_left_to_right_nothing_is_touched(qapp: QApplication, qtbot: QtBot) -> None:
    assert own_way("Done.") == "Done."
    assert listed(["Ben", "", "Chen"]) == "Ben, Chen"
    assert listed(["Ben", "3 min"], " · ") == "Ben · 3 min"
    assert sides("border-left: 1px") == "border-left: 1px"
    root = QWidget()
    qtbot.addWidget(root)
    QHBoxLayout(root).setContentsMargins(1, 2, 3, 4)
    mirror(root)
    assert root.layout().contentsMargins().left() == 1


def test_a_text_of_another_script_stays_together(mirrored: None) -> None:
    assert own_way("Done.") == "\u2068Done.\u2069"
    assert own_way("") == ""
    assert listed(["Ben", "Chen"]).startswith("\u200f")
    assert plain(listed([own_way("Ben"), "Chen"])) == "Ben, Chen"


def test_left_and_right_take_each_other_s_place(mirrored: None, qtbot: QtBot) -> None:
    sheet = "QFrame { border-left: 1px; padding-right: 2px; text-align: left; margin-top: 3px; }"
    turned = "QFrame { border-right: 1px; padding-left: 2px; text-align: right; margin-top: 3px; }"
    assert sides(sheet) == turned
    root = QWidget()
    qtbot.addWidget(root)
    row, field = QHBoxLayout(root), QLineEdit()
    row.setContentsMargins(1, 2, 3, 4)
    row.addWidget(field)
    mirror(root)
    margins = root.layout().contentsMargins()
    assert (margins.left(), margins.right()) == (3, 1)
    assert field.alignment() & leading() == leading()


@pytest.mark.parametrize(("text", "is_right"), [(ARABIC, True), ("A short one", False)])
def test_a_sentence_stands_on_its_own_side_in_any_window(
    theme: Theme, qtbot: QtBot, text: str, is_right: bool
) -> None:
    flow = FlowText(theme, [Run(text)])
    qtbot.addWidget(flow)
    flow.resize(600, flow.heightForWidth(600))
    image = QImage(600, flow.height(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    flow.render(image)
    ground = image.pixel(300, 0)
    inked = [
        x
        for x in range(image.width())
        if any(image.pixel(x, y) != ground for y in range(image.height()))
    ]
    assert inked
    assert (min(inked) > 300) == is_right
    assert (max(inked) < 300) != is_right
