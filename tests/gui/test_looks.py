"""How the window looks to those who need large text, contrast, or another screen."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QWidget,
)

from app.gui.flow_row import FlowRow
from app.gui.sidebar import SideButton
from app.gui.theme import Mode, Theme
from app.gui.tokens import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Tokens
from app.gui.window import MainWindow
from tests.gui.pages import PAGES, show

ALL = {"light": LIGHT, "dark": DARK, "light+": LIGHT_CONTRAST, "dark+": DARK_CONTRAST}

# --- contrast ------------------------------------------------------------------------------------


def contrast(one: str, other: str) -> float:
    """As WCAG 2 measures it, 1 to 21."""

    def light(color: str) -> float:
        shares = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
        red, green, blue = (
            s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    dark, bright = sorted((light(one), light(other)))
    return (bright + 0.05) / (dark + 0.05)


def test_contrast_is_measured_as_agreed() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.478, abs=0.001)


WORDS = [
    *product(("text", "soft", "accent"), ("background", "surface", "side", "accent_ground")),
    *product(("record",), ("background", "surface", "side")),
    ("text", "mark"),
    ("on_accent", "accent"),
    ("on_record", "record"),
]
SIGNS = [
    *product(("accent",), ("background", "surface", "side", "track")),  # focus, progress
    *product(("record",), ("background", "surface")),
]


@pytest.mark.parametrize("look", ALL)
def test_words_stand_out_from_their_ground(look: str) -> None:
    tokens = ALL[look]
    weak = {
        pair: round(found, 2)
        for pair in WORDS
        if (found := contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1]))) < 4.5
    }
    assert weak == {}


@pytest.mark.parametrize("look", ALL)
def test_signs_stand_out_from_their_ground(look: str) -> None:
    tokens = ALL[look]
    weak = [p for p in SIGNS if contrast(getattr(tokens, p[0]), getattr(tokens, p[1])) < 3]
    assert weak == []


@pytest.mark.parametrize("look", ALL)
def test_a_speakers_name_can_be_read(look: str) -> None:
    tokens = ALL[look]
    grounds = (tokens.background, tokens.surface)
    weak = [p for p in product(tokens.speakers, grounds) if contrast(*p) < 4.5]
    assert weak == []
    assert len(set(tokens.speakers)) == len(tokens.speakers)


@pytest.mark.parametrize("tokens", [LIGHT_CONTRAST, DARK_CONTRAST], ids=["light", "dark"])
def test_more_contrast_is_more(tokens: Tokens) -> None:
    for ink, ground in product((tokens.text, tokens.soft), (tokens.background, tokens.surface)):
        assert contrast(ink, ground) >= 7
    for ground in (tokens.background, tokens.surface):
        assert contrast(tokens.line, ground) >= 3


def test_contrast_is_the_systems_until_it_is_chosen(qapp: QApplication) -> None:
    theme = Theme(qapp, Mode.LIGHT)
    assert not theme.has_contrast  # as these tests' system
    theme.choose(has_contrast=True)
    assert theme.tokens is LIGHT_CONTRAST
    theme.choose(mode=Mode.DARK)
    assert theme.tokens is DARK_CONTRAST
    theme.choose(has_contrast=False)
    assert theme.tokens is DARK


# --- large text ----------------------------------------------------------------------------------


def _settle() -> None:
    """Lay out what was shown, and what its new width calls for."""
    for _ in range(4):
        QApplication.processEvents()


def clipped(window: MainWindow, page: QWidget) -> list[str]:
    """Words of a page that have less room than they need, or that lie outside of it."""
    return [
        f"{type(widget).__name__} “{_text(widget)}”: {why}"
        for widget in (*_worded(page), *_worded(window.sidebar))
        if (why := _lacks(widget) or _strays(widget, window))
    ]


def _worded(within: QWidget) -> Iterator[QWidget]:
    for widget in within.findChildren(QWidget):
        is_worded = isinstance(widget, QLabel | QAbstractButton | QComboBox)
        if is_worded and widget.isVisible() and _text(widget):
            yield widget


def _text(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return widget.text()  # type: ignore[attr-defined,no-any-return]


def _lacks(widget: QWidget) -> str:
    wanted = widget.sizeHint()
    if isinstance(widget, SideButton):
        return "" if widget.shown_text == widget.text() else widget.shown_text
    if isinstance(widget, QComboBox):
        needed = widget.fontMetrics().horizontalAdvance(widget.currentText())
        return "" if needed < widget.width() else f"{needed} > {widget.width()}"
    if isinstance(widget, QLabel) and widget.wordWrap():
        height = widget.heightForWidth(widget.width())
        return "" if height <= widget.height() + 1 else f"height {height} > {widget.height()}"
    if wanted.width() > widget.width() + 1:
        return f"width {wanted.width()} > {widget.width()}"
    if isinstance(widget, QLabel | QPushButton) and wanted.height() > widget.height() + 1:
        return f"height {wanted.height()} > {widget.height()}"
    return ""


def _strays(widget: QWidget, window: MainWindow) -> str:
    """Outside of what it lies in; what scrolls may reach beyond in the way in which it scrolls."""
    box = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    above = widget.parentWidget()
    while above is not None and above is not window:
        room = QRect(above.mapTo(window, QPoint(0, 0)), above.size())
        area = above.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is above:
            across, down = area.horizontalScrollBar(), area.verticalScrollBar()
            scrolls = across.maximum() > 0 and across.isVisible()
            if not scrolls and (box.left() < room.left() or box.right() > room.right()):
                return "beyond what scrolls"
            if down.maximum() == 0 and (box.top() < room.top() or box.bottom() > room.bottom()):
                return "below what should scroll"
            box = room  # what scrolls is in sight as far as its frame is
        above = area
    inside = window.rect()
    return "" if inside.contains(box) else f"{box.getRect()} outside of the window"


@pytest.fixture
def large(qtbot, desks, qapp, tmp_path) -> Iterator[MainWindow]:  # type: ignore[no-untyped-def]
    """A window that is opened at 200 % on a screen of 1280 x 800."""
    theme = Theme(qapp, Mode.LIGHT, 2.0)
    state = QSettings(str(tmp_path / "large.ini"), QSettings.Format.IniFormat)
    made = MainWindow(desks, theme, state)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.library.model.rowCount() > 0)
    yield made
    made.close()
    theme.choose(scale=1.0)


@pytest.mark.parametrize("name", PAGES)
def test_no_word_is_lost_at_200_per_cent(qtbot, large, name) -> None:  # type: ignore[no-untyped-def]
    page = show(qtbot, large, name)
    _settle()
    assert (large.width(), large.height()) == (1280, 800)
    assert clipped(large, page) == []


def test_no_word_of_the_settings_is_lost_at_200_per_cent(qtbot, large) -> None:  # type: ignore[no-untyped-def]
    page = show(qtbot, large, "settings")
    for tab in page.tabs:  # type: ignore[attr-defined]
        qtbot.mouseClick(tab, Qt.MouseButton.LeftButton)
        _settle()
        assert clipped(large, page) == [], tab.text()


def test_no_word_of_the_first_run_is_lost_at_200_per_cent(qtbot, large) -> None:  # type: ignore[no-untyped-def]
    page = show(qtbot, large, "first-run")
    for _ in range(page.stack.count()):  # type: ignore[attr-defined]
        _settle()
        assert clipped(large, page) == []
        qtbot.mouseClick(page.skip, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]


@pytest.mark.parametrize("tab", ["brief", "chapters", "ask", "details"])
def test_no_word_beside_a_transcript_is_lost_at_200_per_cent(qtbot, large, tab) -> None:  # type: ignore[no-untyped-def]
    page = show(qtbot, large, "meeting")
    qtbot.mouseClick(large.meeting.header.swap, Qt.MouseButton.LeftButton)
    page.panel.choose(tab)  # type: ignore[attr-defined]
    _settle()
    assert clipped(large, page) == []


@pytest.mark.parametrize("name", PAGES)
def test_no_word_is_lost_at_the_smallest_size(qtbot, window, name) -> None:  # type: ignore[no-untyped-def]
    window.resize(window.minimumSize())
    page = show(qtbot, window, name)
    _settle()
    assert clipped(window, page) == []


def test_what_is_clipped_is_found(qtbot, window) -> None:  # type: ignore[no-untyped-def]
    page = show(qtbot, window, "queue")
    words = QLabel("Words that need more room than they have", page)
    words.resize(40, 20)
    words.show()
    assert any("need more room" in text for text in clipped(window, page))
    words.setText("x")
    words.move(page.width() - 4, 40)
    assert any("outside" in text for text in clipped(window, page))


def _sizes(window: MainWindow, qtbot) -> dict[str, tuple[int, int]]:  # type: ignore[no-untyped-def]
    """How large what can be seen is, by what it is and says."""
    found = {}
    for name in ("library", "record", "settings", "decisions"):
        page = show(qtbot, window, name)
        _settle()
        for number, widget in enumerate(_worded(page)):
            key = f"{name} {number} {type(widget).__name__} {_text(widget)}"
            found[key] = (widget.width(), widget.height())
    for widget in _worded(window.sidebar):
        found[f"side {_text(widget)}"] = (widget.width(), widget.height())
    index = window.library.model.index(0, 0)
    found["row"] = (0, window.library.list.visualRect(index).height())
    return found


def test_large_text_takes_hold_at_once(qtbot, window, theme, desks, tmp_path) -> None:  # type: ignore[no-untyped-def]
    """What is open grows to what it would be had it been opened so, and shrinks back."""
    before = _sizes(window, qtbot)
    theme.choose(scale=2.0)
    grown = _sizes(window, qtbot)
    state = QSettings(str(tmp_path / "fresh.ini"), QSettings.Format.IniFormat)
    fresh = MainWindow(desks, theme, state)
    qtbot.addWidget(fresh)
    fresh.resize(window.size())
    with qtbot.waitExposed(fresh):
        fresh.show()
    qtbot.waitUntil(lambda: fresh.library.model.rowCount() > 0)
    opened = _sizes(fresh, qtbot)
    fresh.close()
    assert set(grown) <= set(opened) | {k for k in grown if k.startswith("settings")}
    far = {
        key: (size, opened[key])
        for key, size in grown.items()
        if key in opened and max(abs(a - b) for a, b in zip(size, opened[key], strict=True)) > 6
    }
    assert far == {}
    theme.choose(scale=1.0)
    after = _sizes(window, qtbot)
    far = {
        key: (size, after.get(key))
        for key, size in before.items()
        if key in after and max(abs(a - b) for a, b in zip(size, after[key], strict=True)) > 2
    }
    assert far == {}


def test_chips_go_on_in_the_next_line(qtbot) -> None:  # type: ignore[no-untyped-def]
    holder = QWidget()
    qtbot.addWidget(holder)
    row = FlowRow(holder, 6)
    chips = [QPushButton(f"Chip {n}") for n in range(4)]
    for chip in chips[:3]:
        row.addWidget(chip)
    row.trail()
    row.addWidget(chips[3])
    wide = row.sizeHint().width()
    holder.resize(wide + 100, 60)
    holder.show()
    qtbot.waitExposed(holder)
    assert len({chip.y() for chip in chips}) == 1
    assert chips[3].geometry().right() == holder.width() - 1
    holder.resize(wide - 40, 120)
    _settle()
    assert chips[3].y() > chips[0].y()
    assert row.heightForWidth(wide - 40) > row.heightForWidth(wide)
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    _settle()
    assert chips[0].geometry().right() == holder.width() - 1
    assert chips[1].x() < chips[0].x()
