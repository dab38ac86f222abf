"""Recording by the window: pickers, consent, the time, notes, the end, and closing meanwhile."""

from types import SimpleNamespace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.gui.window import MainWindow
from pipeline.domain.capture import CaptureWarning, WarningKind
from pipeline.domain.live import LiveText
from pipeline.domain.sound import TimeSpan, TrackSource
from pipeline.domain.speech import Word
from tests.fakes.recorder import level
from tests.gui.pages import click
from tests.unit.app.house import House
from tests.unit.app.test_record import crash

_SAID = "We move in May."


def _open(window: MainWindow, qtbot: QtBot) -> None:
    click(window.sidebar.record)
    qtbot.waitUntil(lambda: window.record.setup.pickers[TrackSource.MICROPHONE].count() > 1)


def test_devices_are_offered_and_the_default_is_named(window: MainWindow, qtbot: QtBot) -> None:
    _open(window, qtbot)
    texts = {
        source: [picker.itemText(n) for n in range(picker.count())]
        for source, picker in window.record.setup.pickers.items()
    }
    assert texts[TrackSource.MICROPHONE] == [
        "As the system is set: Desk microphone",
        "Desk microphone",
        "Don't record it",
    ]
    meter = window.record.setup.meters[TrackSource.MICROPHONE]
    qtbot.waitUntil(lambda: meter.share > 0.5)


def test_a_recording_is_followed_and_kept(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    gui_home.recorder.events = [
        level(1000),
        CaptureWarning(WarningKind.SILENT_TRACK, 1500, "Nobody is heard on “Desk microphone”."),
    ]
    words = tuple(Word(TimeSpan(n, n + 1), text, 1.0) for n, text in enumerate(_SAID.split()))
    gui_home.live_words = [
        LiveText(TrackSource.MICROPHONE, 1000, words[:2], "in", is_end=False),
        LiveText(TrackSource.MICROPHONE, 1000, words[2:], "", is_end=True),
    ]
    times: list[str] = []
    window.recording.levels.connect(lambda _: times.append(window.sidebar.record.hint))
    _open(window, qtbot)
    window.record.setup.live.setChecked(True)
    QTest.keyClicks(window.record.setup.title, "Quarter review")
    with qtbot.waitSignal(window.recording.began):
        click(window.record.setup.record)
    progress = window.record.progress
    qtbot.waitUntil(lambda: "Nobody is heard" in progress.warning.text())
    qtbot.waitUntil(lambda: not window.recording.is_busy)
    assert progress.title.text() == "Quarter review"
    assert progress.text.toPlainText().splitlines() == ["0:01 You We move in May."]
    assert times == ["0:01"]
    assert window.sidebar.record.hint == "Ctrl R"
    window.show_page("library")
    qtbot.waitUntil(lambda: window.library.model.total == 4 and not window.works.is_busy)
    titles = {s.title for s in gui_home.archive.recordings.all()}
    assert "Quarter review" in titles


def test_consent_comes_first_where_it_is_required(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    gui_home.home.folder.mkdir(exist_ok=True)
    gui_home.home.settings.write_text("[recording]\nconsent-required = true\n")
    _open(window, qtbot)
    qtbot.waitUntil(window.record.setup.consent.isVisible)
    assert not window.record.setup.record.isEnabled()
    window.record.setup.consent.click()
    assert window.record.setup.record.isEnabled()


def test_where_recording_is_forbidden_the_window_says_so(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    gui_home.home.folder.mkdir(exist_ok=True)
    gui_home.home.settings.write_text("[recording]\nallowed = false\n")
    _open(window, qtbot)
    assert not window.record.setup.record.isEnabled()
    assert "forbid" in window.record.setup.missing.text()


def test_without_a_device_there_is_nothing_to_record_and_it_is_said(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    gui_home.sound.found = []
    gui_home.sound.lacks = "No sound server runs."
    setup = window.record.setup
    click(window.sidebar.record)
    qtbot.waitUntil(setup.nothing.isVisible)
    assert setup.missing.text() == "No sound server runs."
    assert not setup.record.isEnabled()
    QTest.keyClick(setup.title, Qt.Key.Key_Return)
    assert not window.recording.is_busy


def test_who_chooses_no_device_is_told(window: MainWindow, qtbot: QtBot) -> None:
    _open(window, qtbot)
    setup = window.record.setup
    qtbot.waitUntil(setup.record.isEnabled)
    for picker in setup.pickers.values():
        picker.setCurrentIndex(picker.count() - 1)
    assert not setup.record.isEnabled()
    assert setup.nothing.isVisible()
    setup.pickers[TrackSource.SYSTEM].setCurrentIndex(0)
    assert setup.record.isEnabled()
    assert not setup.nothing.isVisible()


def test_keys_alone_record(window: MainWindow, qtbot: QtBot, gui_home: House) -> None:
    window.show_page("decisions")
    QTest.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    setup = window.record.setup
    qtbot.waitUntil(lambda: setup.record.isEnabled() and setup.isVisible())
    qtbot.waitUntil(lambda: setup.pickers[TrackSource.MICROPHONE].count() > 1)
    assert window.focusWidget() is setup.title
    with qtbot.waitSignal(window.recording.began):
        QTest.keyClick(setup.title, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.recording.is_busy)


def test_the_strip_and_the_tray_pause_and_go_on(window: MainWindow, qtbot: QtBot) -> None:
    calls: list[str] = []
    recording = window.recording
    session = SimpleNamespace(
        title="Board",
        is_paused=False,
        pause=lambda: calls.append("pause"),
        resume=lambda: calls.append("resume"),
        bookmark=lambda: calls.append("bookmark"),
    )
    recording._session = session  # type: ignore[assignment]  # pyright: ignore
    recording.changed.emit()
    assert window.tray.pause.isVisible()
    click(window.strip.pause)
    qtbot.waitUntil(lambda: calls == ["pause"])
    session.is_paused = recording.is_paused = True
    recording.changed.emit()
    assert window.tray.icon.toolTip() == "Earshot pauses"
    assert window.tray.pause.text() == "Go on"
    window.tray.pause.trigger()
    qtbot.waitUntil(lambda: calls == ["pause", "resume"])
    QTest.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: calls == ["pause", "resume", "bookmark"])
    recording._session = None  # pyright: ignore[reportPrivateUsage]
    recording.changed.emit()
    assert not window.tray.pause.isVisible()


def test_what_a_crash_left_is_brought_in_at_the_start(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    captured = crash(gui_home)
    window.works.work()
    qtbot.waitUntil(lambda: "Recovered" in window.notice.words.text())
    assert captured.title in window.notice.words.text()
    qtbot.waitUntil(lambda: window.library.model.total == 4)
