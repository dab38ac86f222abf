"""What is turned round by hand where people read from right to left."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.gui.meeting.flow import FlowText, Run
from app.gui.reading import amid, direction_of, leading, listed, mirror, own_way, plain, sides
from app.gui.theme import Theme

ARABIC = "قرار قصير"


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _inked(widget: QWidget) -> list[int]:
    """Where a widget has words, in pixels from its left edge."""
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    widget.render(image)
    ground = image.pixel(image.width() // 2, 0)
    found = [
        x
        for x in range(image.width())
        if any(image.pixel(x, y) != ground for y in range(image.height()))
    ]
    assert found
    return found


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
    # Qt turns the side of a text round by itself
    sheet = "QFrame { border-left: 1px; padding-right: 2px; text-align: left; margin-top: 3px; }"
    turned = "QFrame { border-right: 1px; padding-left: 2px; text-align: left; margin-top: 3px; }"
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


def test_what_is_built_later_is_turned_once_and_what_was_turned_stays(
    mirrored: None, qtbot: QtBot
) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    column = QVBoxLayout(root)
    column.setContentsMargins(1, 0, 3, 0)
    mirror(root)
    later = QFrame()
    row = QHBoxLayout(later)
    row.setContentsMargins(5, 0, 7, 0)
    later.setContentsMargins(2, 0, 4, 0)
    column.addWidget(later)
    for _ in range(2):
        mirror(root)
        for layout, sides_ in ((column, (3, 1)), (row, (7, 5)), (later, (4, 2))):
            margins = layout.contentsMargins()
            assert (margins.left(), margins.right()) == sides_


@pytest.mark.parametrize(
    ("side", "is_right"),
    [
        (Qt.AlignmentFlag.AlignLeading, True),
        (Qt.AlignmentFlag.AlignTrailing, False),
        (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute, False),
    ],
)
@pytest.mark.parametrize("text", [ARABIC, "A short one"])
def test_words_of_any_script_begin_where_the_window_s_do(
    mirrored: None, theme: Theme, qtbot: QtBot, text: str, side: Qt.AlignmentFlag, is_right: bool
) -> None:
    label = QLabel(text)
    qtbot.addWidget(label)
    label.setAlignment(side)
    mirror(label)
    label.resize(600, 30)
    inked = _inked(label)
    assert (min(inked) > 300) == is_right
    assert (max(inked) < 300) != is_right


@pytest.mark.parametrize(
    ("part", "text", "direction"),
    [
        (ARABIC, " keeps it.", Qt.LayoutDirection.LeftToRight),
        ("Ana", f" {ARABIC}", Qt.LayoutDirection.RightToLeft),
        ("Ana", " keeps it.", Qt.LayoutDirection.LeftToRight),
    ],
)
def test_a_name_leaves_a_sentence_its_direction(
    part: str, text: str, direction: Qt.LayoutDirection
) -> None:
    made = amid(part, text) + text
    assert direction_of(made) == direction
    assert plain(made) == part + text


@pytest.mark.parametrize(("text", "is_right"), [(ARABIC, True), ("A short one", False)])
def test_a_sentence_stands_on_its_own_side_in_any_window(
    theme: Theme, qtbot: QtBot, text: str, is_right: bool
) -> None:
    flow = FlowText(theme, [Run(text)])
    qtbot.addWidget(flow)
    flow.resize(600, flow.heightForWidth(600))
    inked = _inked(flow)
    assert (min(inked) > 300) == is_right
    assert (max(inked) < 300) != is_right
