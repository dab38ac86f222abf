"""The first run, by clicks and keys: models, microphone, consent."""

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.gui.desks import Desks
from app.gui.settings.first_run import FirstRun, is_first
from app.gui.settings.starter import StarterView
from app.gui.theme import Mode, Theme
from app.gui.window import MainWindow
from models.messages import InstallReport
from models.store import FileModelStore
from pipeline.domain.errors import ModelError, StorageError
from pipeline.domain.tasks import ServedModel
from pipeline.domain.work import Progress
from tests.fakes.weights import put_models
from tests.gui.pages import click
from tests.unit.app.house import House


class Fetching:
    """Stands in for the process that fetches models: half comes, the rest when it may."""

    def __init__(self, house: House) -> None:
        self._house = house
        self.may_go_on = threading.Event()
        self.error: ModelError | None = None
        self.count = 0

    def __call__(
        self,
        store: FileModelStore,
        names: Sequence[str],
        *,
        kit: Path | None = None,
        only: str | None = None,
    ) -> Iterator[Progress | InstallReport]:
        self.count += 1
        yield Progress("Fetching", 700e6, 1400e6)
        self.may_go_on.wait(10)
        if self.error is not None:
            raise self.error
        put_models(store)
        yield InstallReport(tuple(names), 42)


@pytest.fixture
def fetching(gui_home: House) -> Iterator[Fetching]:
    made = Fetching(gui_home)
    vars(gui_home)["install"] = made
    yield made
    made.may_go_on.set()


def _begin(window: MainWindow, qtbot: QtBot) -> StarterView:
    window.show_page("first-run")
    starter = window.first_run.starter
    qtbot.waitUntil(lambda: bool(starter.words.text()))
    return starter


def test_with_no_models_there_is_one_sentence_and_one_button(
    window: MainWindow, qtbot: QtBot
) -> None:
    starter = _begin(window, qtbot)
    assert starter.words.text().startswith("5 model")
    assert "1.4 GB" in starter.words.text()
    assert not starter.here.isVisible()
    assert starter.install.text() == "Install the starter set"
    assert "Nothing else is fetched unless you ask" in starter.origin.text()
    run = window.first_run
    assert not run.next.isVisible()
    assert run.skip.isVisible()
    assert not run.models.isVisible()


def test_what_is_here_already_is_named(window: MainWindow, qtbot: QtBot, gui_home: House) -> None:
    put_models(gui_home.store, "whisper-base", "minilm-l6-v2")
    starter = _begin(window, qtbot)
    assert starter.here.text() == (
        "Here already: Speech to words, Search by meaning."
        " Missing: Who spoke when, Telling voices apart, Minutes and answers."
    )
    assert starter.install.text() == "Install what is missing"
    assert starter.origin.text().startswith("1.2 GB")


def test_where_all_is_here_one_goes_on(window: MainWindow, qtbot: QtBot, gui_home: House) -> None:
    put_models(gui_home.store)
    starter = _begin(window, qtbot)
    assert starter.words.text().startswith("All that Earshot works with is on this machine.")
    assert "Whisper base" in starter.here.text()
    for hidden in (starter.install, starter.file, starter.origin, window.first_run.skip):
        assert not hidden.isVisible()
    click(window.first_run.next)
    assert window.first_run.count.text() == "Step 2 of 3"


def test_a_server_fills_the_role_of_the_language_model(gui_home: House) -> None:
    put_models(gui_home.store, "whisper-base", "segmentation-3.0", "campplus-zh-en", "minilm-l6-v2")
    assert [role.value for role in gui_home.earshot.models.outfit().lacking] == ["language-model"]
    served = ServedModel("http://127.0.0.1:8080/v1", "house-model")
    table = f'[language-model]\nserver = "{served.url}"\nserver-model = "{served.name}"\n'
    gui_home.home.settings.parent.mkdir(parents=True, exist_ok=True)
    gui_home.home.settings.write_text(table, "utf-8")
    outfit = gui_home.earshot.models.outfit()
    assert outfit.lacking == ()
    assert outfit.titles[-1] == "house-model"
    assert outfit.left > 1e9


def test_models_are_installed_by_keys_alone(
    window: MainWindow, qtbot: QtBot, fetching: Fetching
) -> None:
    starter = _begin(window, qtbot)
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.waitUntil(starter.install.hasFocus)
    said: list[str] = []
    starter.announcer.said.connect(lambda text, _: said.append(text))
    QTest.keyClick(starter.install, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: starter.bar.value() == 500)
    assert starter.step.text() == "Fetching"
    assert starter.bytes.text() == "700.0 MB of 1.4 GB"
    assert starter.cancel.hasFocus()
    assert not starter.install.isVisible()
    run = window.first_run
    assert run.next.isVisible(), "one can go on meanwhile"
    assert run.next.property("class") == ""
    fetching.may_go_on.set()
    qtbot.waitUntil(lambda: starter.is_complete)
    qtbot.waitUntil(run.next.hasFocus)
    assert run.next.property("class") == "primary"
    assert said == ["The models are installed."]
    QTest.keyClick(run.next, Qt.Key.Key_Space)
    assert run.count.text() == "Step 2 of 3"


def test_fetching_is_cancelled_and_gone_on_with(
    window: MainWindow, qtbot: QtBot, fetching: Fetching
) -> None:
    starter = _begin(window, qtbot)
    click(starter.install)
    qtbot.waitUntil(lambda: starter.bar.value() > 0)
    click(starter.cancel)
    assert not starter.is_busy
    assert starter.meanwhile.text() == "Stopped. What has come is kept."
    assert not starter.bar.isVisible()
    fetching.may_go_on.set()
    click(starter.install)
    qtbot.waitUntil(lambda: starter.is_complete)
    assert fetching.count == 2


def test_why_it_failed_is_said_where_it_was_asked_for(
    window: MainWindow, qtbot: QtBot, fetching: Fetching
) -> None:
    fetching.error = ModelError("It couldn't be fetched", "No answer.", "Check the network.")
    fetching.may_go_on.set()
    starter = _begin(window, qtbot)
    click(starter.install)
    qtbot.waitUntil(starter.trouble.isVisible)
    assert starter.trouble.text() == "It couldn't be fetched. No answer. Check the network."
    assert not window.notice.isVisible()
    assert starter.install.text() == "Try again"
    assert window.first_run.skip.isVisible()
    fetching.error = None
    click(starter.install)
    qtbot.waitUntil(lambda: starter.is_complete)
    assert not starter.trouble.isVisible()


def test_who_went_on_is_told_of_a_failure_by_a_notice(
    window: MainWindow, qtbot: QtBot, fetching: Fetching
) -> None:
    fetching.error = ModelError("It couldn't be fetched", "No answer.", "Check the network.")
    starter = _begin(window, qtbot)
    click(starter.install)
    qtbot.waitUntil(lambda: starter.bar.value() > 0)
    click(window.first_run.next)
    assert not starter.isVisible()
    fetching.may_go_on.set()
    qtbot.waitUntil(window.notice.isVisible)
    assert window.notice.words.text().startswith("It couldn't be fetched.")


def test_the_settings_show_what_the_first_run_began(
    window: MainWindow, qtbot: QtBot, fetching: Fetching
) -> None:
    starter = _begin(window, qtbot)
    click(starter.install)
    qtbot.waitUntil(lambda: starter.bar.value() > 0)
    window.ways_out.to_models()
    models = window.settings.models
    assert models.stop.isVisible()
    assert models.bar.value() == 500
    click(models.stop)
    assert not starter.is_busy


def test_all_models_are_a_click_away_and_back(window: MainWindow, qtbot: QtBot) -> None:
    starter = _begin(window, qtbot)
    run = window.first_run
    click(starter.all)
    qtbot.waitUntil(lambda: len(run.models.rows) > 5)
    assert run.models.isVisible()
    assert not starter.isVisible()
    click(run.back)
    assert starter.isVisible()
    assert run.count.text() == "Step 1 of 3"


def test_models_are_taken_from_a_file(
    window: MainWindow, qtbot: QtBot, gui_home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = gui_home.folder / "kit.zip"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(chosen), ""))
    put_models(gui_home.store, "minilm-l6-v2")
    starter = _begin(window, qtbot)
    said: list[str] = []
    starter.announcer.said.connect(lambda text, _: said.append(text))
    click(starter.file)
    qtbot.waitUntil(lambda: bool(said))
    assert said == [starter.here.text()], "one of five isn't all"
    assert said[0].startswith("Here already: Search by meaning.")


def test_after_a_file_that_failed_the_button_that_fetches_says_so(
    window: MainWindow, qtbot: QtBot, gui_home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> Iterator[Progress]:
        yield Progress("Importing", 1, 2)
        raise StorageError("It couldn't be kept", "The disk is full.", "Make room.")

    monkeypatch.setattr("tests.unit.app.house.import_toy", refuse)
    chosen = gui_home.folder / "kit.zip"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(chosen), ""))
    starter = _begin(window, qtbot)
    click(starter.file)
    qtbot.waitUntil(starter.trouble.isVisible)
    assert starter.trouble.text().startswith("It couldn't be kept.")
    assert starter.install.text() == "Install the starter set"


def test_the_first_run_has_three_steps_and_is_not_shown_again(
    desks: Desks, theme: Theme, qtbot: QtBot, gui_home: House, tmp_path: Path
) -> None:
    state = QSettings(str(tmp_path / "first.ini"), QSettings.Format.IniFormat)
    assert is_first(state)
    run = FirstRun(desks, theme, state, [tmp_path / "lisbon-1.flac"])
    qtbot.addWidget(run)
    run.show()
    assert run.count.text() == "Step 1 of 3"
    click(run.skip)
    qtbot.waitUntil(lambda: "hears you" in run.heard.text())
    click(run.next)
    run.required.setChecked(True)
    with qtbot.waitSignals([run.samples_wished, run.finished]):
        click(run.sample)
    qtbot.waitUntil(lambda: gui_home.earshot.settings.recording.consent_required)
    assert not is_first(state)
    assert theme.mode is Mode.LIGHT
