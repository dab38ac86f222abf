"""The window in other languages: its words, their room, days and numbers, and the direction."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QSettings, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QStyle,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.gui import dates
from app.gui.counts import people
from app.gui.language import NAMES, SYSTEM, TRANSLATIONS, locale_of, speak
from app.gui.reading import leading, mirror
from app.gui.sidebar import SideButton
from app.gui.theme import Theme
from app.gui.window import MainWindow
from pipeline.domain.work import JobOptions
from tests.unit.app.house import House

PAGES = ("library", "search", "catch-up", "decisions", "actions", "record", "queue", "settings")
LIBRARY = {
    "en": "Library",
    "de": "Bibliothek",
    "es": "Biblioteca",
    "fr": "Bibliothèque",
    "pt": "Biblioteca",
    "ar": "المكتبة",
    "zh_CN": "会议库",
    "ja": "ライブラリ",
}
WEDNESDAY = {
    "en": "Wednesday 7 October",
    "de": "Mittwoch, 7. Oktober",
    "es": "miércoles, 7 de octubre",
    "fr": "mercredi 7 octobre",
    "pt": "quarta-feira, 7 de outubro",
    "ar": "الأربعاء 7 أكتوبر",
    "zh_CN": "10月7日 星期三",
    "ja": "10月7日水曜日",
}


pytestmark = pytest.mark.usefixtures("english_after")


def _shown(window: MainWindow, page: str, qtbot: QtBot) -> QWidget:
    window.show_page(page)
    if page == "settings":
        qtbot.waitUntil(lambda: bool(window.settings.findChildren(QComboBox)))
    QApplication.processEvents()
    return window.page(page)


@pytest.mark.parametrize("code", NAMES)
def test_each_language_is_loaded_and_translates(qapp: QApplication, code: str) -> None:
    assert speak(qapp, code) == code
    assert qapp.translate("Sidebar", "Library") == LIBRARY[code]
    assert qapp.translate("nowhere", "Never translated") == "Never translated"
    assert dates.day(date(2026, 10, 7), date(2026, 11, 1)) == WEDNESDAY[code]
    is_mirrored = qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert is_mirrored == (code == "ar")


@pytest.mark.parametrize("code", [code for code in NAMES if code != "en"])
def test_a_heading_is_no_button(qapp: QApplication, code: str) -> None:
    speak(qapp, code)
    assert qapp.translate("MinutesView", "Open") != qapp.translate("LibraryPage", "Open")


@pytest.mark.parametrize(
    ("code", "counted"),
    [
        ("en", {1: "1 person", 7: "7 people"}),
        ("de", {1: "1 Person", 7: "7 Personen"}),
        ("ja", {1: "1 人", 7: "7 人"}),
        ("ar", {1: "شخص واحد", 2: "شخصان", 7: "7 أشخاص", 11: "11 شخصًا", 100: "100 شخص"}),
    ],
)
def test_counts_take_the_forms_of_the_language(
    qapp: QApplication, code: str, counted: dict[int, str]
) -> None:
    speak(qapp, code)
    assert {count: people(count) for count in counted} == counted


def test_numbers_are_written_as_the_language_does(qapp: QApplication) -> None:
    speak(qapp, "de")
    assert dates.seconds(2.5, 1) == "2,5 s"
    assert QLocale().toString(12345) == "12.345"
    speak(qapp, "ar")
    assert QLocale().toString(12345) == "12,345"


def test_the_words_of_qt_s_own_dialogs_are_translated(qapp: QApplication, qtbot: QtBot) -> None:
    speak(qapp, "de")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text().replace("&", "") == "Abbrechen"


@pytest.mark.parametrize(
    ("code", "system", "wanted"),
    [
        ("de", "de_CH", "de_CH"),
        ("de", "en_US", "de_DE"),
        ("en", "en_US", "en_US"),
        ("en", "C", "en_GB"),
        ("ar", "ar_EG", "ar_AE"),
        ("zh_CN", "zh_TW", "zh_CN"),
    ],
)
def test_days_and_numbers_are_the_system_s_where_it_is_of_the_same_language(
    code: str, system: str, wanted: str
) -> None:
    assert locale_of(code, QLocale(system)).name() == wanted


@pytest.mark.parametrize("content", [None, b"", b"not a translation", "cut", "folder"])
def test_a_missing_or_broken_translation_leaves_english(
    qapp: QApplication, tmp_path: Path, content: bytes | str | None
) -> None:
    file = tmp_path / "earshot_de.qm"
    if content == "cut":
        file.write_bytes((TRANSLATIONS / "earshot_de.qm").read_bytes()[:400])
    elif content == "folder":
        file.mkdir()
    elif isinstance(content, bytes):
        file.write_bytes(content)
    assert speak(qapp, "de", tmp_path) == "de"
    assert qapp.translate("Sidebar", "Library") == "Library"


@pytest.mark.parametrize("wish", ["tlh", "", SYSTEM])
def test_an_unknown_wish_means_the_system_s_language(qapp: QApplication, wish: str) -> None:
    assert speak(qapp, wish) in NAMES


def test_another_language_takes_the_place_of_the_first(qapp: QApplication) -> None:
    speak(qapp, "ar")
    speak(qapp, "fr")
    assert qapp.translate("Sidebar", "Library") == "Bibliothèque"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    speak(qapp, "en")
    assert qapp.translate("Sidebar", "Library") == "Library"


@pytest.mark.parametrize("language", ["de"], indirect=True)
def test_nothing_is_cut_in_german(
    language: str, window: MainWindow, theme: Theme, qtbot: QtBot
) -> None:
    assert window.sidebar.pages["decisions"].text() == "Entscheidungen"
    cut: list[str] = []
    for name in PAGES:
        page = _shown(window, name, qtbot)
        for button in page.findChildren(QPushButton):
            need = button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))
            if button.isVisible() and need > button.width():
                cut.append(f"{name}: {button.text()}")
        for label in page.findChildren(QLabel):
            is_line = label.isVisible() and not label.wordWrap() and bool(label.text())
            if is_line and label.sizeHint().width() > label.width():
                cut.append(f"{name}: {label.text()}")
        for table in page.findChildren(QTableView):
            header = table.horizontalHeader()
            for place in range(header.count() if table.isVisible() else 0):
                if header.sectionSizeHint(place) > header.sectionSize(place):
                    text = table.model().headerData(place, Qt.Orientation.Horizontal)
                    cut.append(f"{name}: {text}")
    bold, small = QFontMetrics(theme.font(13, bold=True)), QFontMetrics(theme.font(11))
    for button in window.sidebar.findChildren(SideButton):
        margins = theme.px(46 if button is window.sidebar.record else 28)
        need = bold.horizontalAdvance(button.text()) + small.horizontalAdvance(button.hint)
        if need + margins > button.width():
            cut.append(f"sidebar: {button.text()}")
    assert not cut


@pytest.mark.parametrize("language", ["ar"], indirect=True)
def test_the_window_is_mirrored_in_arabic(language: str, window: MainWindow, qtbot: QtBot) -> None:
    sidebar = window.sidebar
    assert sidebar.pages["library"].text() == "المكتبة"
    assert sidebar.mapTo(window, QPoint()).x() + sidebar.width() == window.width()
    assert window.stack.mapTo(window, QPoint()).x() == 0
    looked_at = 0
    for name in PAGES:
        page = _shown(window, name, qtbot)
        assert page.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for title in page.findChildren(QLabel):
            if title.property("class") == "title" and title.isVisible():
                seen = QStyle.visualAlignment(title.layoutDirection(), title.alignment())
                assert seen & Qt.AlignmentFlag.AlignRight, name
                assert title.mapTo(window, title.rect().topRight()).x() > page.width() / 2, name
                looked_at += 1
    assert looked_at >= 5


@pytest.mark.parametrize("language", ["ar"], indirect=True)
def test_rows_that_are_built_later_begin_at_the_right(
    language: str, window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    mirror(window)
    gui_home.archive.jobs.enqueue("changed00001", JobOptions())
    window.show_page("queue")
    qtbot.waitUntil(lambda: len(window.queue.rows) == 1)
    window.open_meeting("budget000001")
    qtbot.waitUntil(lambda: window.meeting.meeting is not None)
    panel = window.meeting.panel
    values = panel.details.findChildren(QLabel)
    labels = [window.queue.rows[0].title, panel.chapters.buttons[0].title, *values]
    assert {"Warehouse", "The warehouse", "meeting.wav"} <= {label.text() for label in labels}
    assert all(label.alignment() & leading() == leading() for label in labels)
    inner = panel.chapters.buttons[0].layout().contentsMargins()
    assert inner.left() > inner.right()


@pytest.mark.parametrize("language", ["ar", "zh_CN", "ja"], indirect=True)
def test_every_button_has_words_in_every_script(
    language: str, window: MainWindow, qtbot: QtBot
) -> None:
    left = {
        button.text()
        for name in PAGES
        for button in _shown(window, name, qtbot).findChildren(QAbstractButton)
        if button.isVisible() and button.text().isascii() and button.text().strip().isalpha()
    }
    # names of people and meetings are what they are
    assert left <= {"Ben", "Chen", "Dalia", "Hello"}


def test_a_language_is_chosen_in_the_settings_and_kept(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = window.settings
    _shown(window, "settings", qtbot)
    offered = [page.language.itemText(place) for place in range(page.language.count())]
    assert offered == ["As the system", *NAMES.values()]
    assert page.language.currentText() == "As the system"
    assert not page.language_note.isVisible()
    page.language.setFocus()
    QTest.keyClicks(page.language, "Deu")
    page.language.activated.emit(page.language.currentIndex())
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    assert state.value("window/language") == "de"
    assert page.language_note.isVisible()
