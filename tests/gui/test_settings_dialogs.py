"""The dialogs of the settings: passports and imports of models, templates, folders."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

import tests.unit.app.house as toys
from app.gui.settings.import_dialog import suggested
from app.gui.settings.models import ModelsView
from app.gui.settings.page import SettingsPage
from app.gui.settings.privacy import Reveal
from app.gui.settings.template_dialog import TemplateDialog
from app.gui.settings.templates import TemplateRow, TemplatesView
from app.gui.window import MainWindow
from models.importing import import_model
from pipeline.domain.errors import ModelError
from pipeline.domain.work import InstalledModel, Progress, Role
from tests.gui.pages import click
from tests.unit.app.house import House


def _button(widget: object, words: str) -> QPushButton:
    found = [b for b in widget.findChildren(QPushButton) if b.text() == words]  # type: ignore[attr-defined]
    (button,) = found
    return button


@pytest.fixture
def models(window: MainWindow, qtbot: QtBot) -> ModelsView:
    window.show_page("settings")
    page = window.settings
    page.open_tab(page.models)
    qtbot.waitUntil(lambda: len(page.models.rows) > 5)
    return page.models


@pytest.fixture
def templates(window: MainWindow, qtbot: QtBot) -> TemplatesView:
    window.show_page("settings")
    page = window.settings
    page.open_tab(page.templates)
    qtbot.waitUntil(lambda: len(page.templates.rows) > 5)
    return page.templates


def _template(view: TemplatesView, name: str) -> TemplateRow:
    (row,) = [row for row in view.rows if row.name == name]
    return row


def _type(editor: TemplateDialog, text: str) -> None:
    editor.text.selectAll()
    editor.text.insertPlainText(text)


def _put(house: House, name: str) -> Path:
    """A model that the catalogue doesn't know, as an import leaves it."""
    source = house.folder / f"{name}.gguf"
    source.write_bytes(b"GGUF of our own")
    for _ in import_model(house.store, source, name=name, role=Role.LANGUAGE_MODEL):
        pass
    return source


def test_a_passport_tells_all_that_is_known_of_a_model(models: ModelsView, qtbot: QtBot) -> None:
    click(models.rows[0].passport)
    qtbot.waitUntil(lambda: models.passport is not None)
    dialog = models.passport
    assert dialog is not None
    text = dialog.text()
    assert "Speech to words" in text
    assert "Licence" in text
    click(dialog.copy)
    assert QGuiApplication.clipboard().text() == text
    assert not dialog.check.isVisible()
    assert not dialog.remove.isVisible()
    dialog.reject()


def test_weights_that_are_not_known_are_asked_about(
    models: ModelsView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    taken: list[tuple[str | None, Role | None]] = []

    def take_in(
        store: object, path: Path, *, name: str | None = None, role: Role | None = None
    ) -> Iterator[Progress | InstalledModel]:
        taken.append((name, role))
        if name is None:
            raise ModelError("Unknown model", "Nothing in the catalogue has these bytes.")
        yield InstalledModel(name, role or Role.TRANSCRIBER, path, "d" * 64, (("a", "b"),))

    monkeypatch.setattr(toys, "import_toy", take_in)
    path = tmp_path / "Our Model v2.gguf"
    models.take_in(path)
    qtbot.waitUntil(lambda: models.naming is not None)
    dialog = models.naming
    assert dialog is not None
    assert dialog.field.text() == "our-model-v2"
    assert dialog.role.currentText() == "Minutes and answers"
    dialog.field.setText("house-model")
    click(dialog.take)
    qtbot.waitUntil(lambda: len(taken) == 2)
    assert taken == [(None, None), ("house-model", Role.LANGUAGE_MODEL)]
    qtbot.waitUntil(models.file.isEnabled)


@pytest.mark.parametrize(
    ("file", "name"),
    [("Whisper (large) v3.bin", "whisper-large-v3"), ("...", ""), ("ümlaut.GGUF", "mlaut")],
)
def test_a_name_is_made_of_the_files(file: str, name: str) -> None:
    assert suggested(file) == name


def test_a_role_is_given_to_another_model_and_that_one_can_be_checked_and_removed(
    window: MainWindow, models: ModelsView, qtbot: QtBot, gui_home: House
) -> None:
    _put(gui_home, "house-model")
    models.refresh()
    qtbot.waitUntil(lambda: any("house-model" in b for b in _names(models)))
    click(next(b for b in models.findChildren(QPushButton) if b.accessibleName() in _uses(models)))
    qtbot.waitUntil(
        lambda: (Role.LANGUAGE_MODEL, "house-model") in gui_home.earshot.settings.models
    )
    models.show_passport("house-model", is_chosen=False)
    qtbot.waitUntil(lambda: models.passport is not None)
    dialog = models.passport
    assert dialog is not None
    with qtbot.waitSignal(dialog.checked):
        click(dialog.check)
    assert dialog.state.text() == "Every byte is as it should be."
    click(dialog.remove)
    (box,) = dialog.findChildren(QMessageBox)
    click(_button(box, "Remove"))
    qtbot.waitUntil(lambda: not any("house-model" in name for name in _names(models)))
    assert not (gui_home.home.models / "house-model").exists()


def _names(models: ModelsView) -> list[str]:
    return [row.passport.accessibleName() for row in models.rows]


def _uses(models: ModelsView) -> list[str]:
    buttons = models.findChildren(QPushButton)
    return [b.accessibleName() for b in buttons if b.accessibleName() == "Use: house-model"]


def test_a_template_is_copied_changed_and_used(
    templates: TemplatesView, qtbot: QtBot, gui_home: House
) -> None:
    click(_template(templates, "board").copy)
    naming = templates.naming
    assert naming is not None
    naming.field.setText("Our Board")
    click(naming.keep)
    qtbot.waitUntil(lambda: naming.words.property("class") == "error")
    assert naming.isVisible()
    naming.field.setText("our-board")
    click(naming.keep)
    qtbot.waitUntil(lambda: templates.editor is not None)
    editor = templates.editor
    assert editor is not None
    _type(editor, "sections = 7")
    qtbot.waitUntil(lambda: editor.state.property("class") == "error")
    assert not editor.save.isEnabled()
    shipped = gui_home.earshot.reading.template_text("stand-up").text
    _type(editor, shipped)
    qtbot.waitUntil(editor.save.isEnabled)
    assert editor.state.text().startswith("It is in order")
    with qtbot.waitSignal(editor.kept):
        click(editor.save)
    click(editor.leave)
    assert gui_home.earshot.reading.template_text("our-board").text == shipped
    qtbot.waitUntil(lambda: any(row.name == "our-board" for row in templates.rows))
    click(_template(templates, "our-board").use)
    qtbot.waitUntil(lambda: gui_home.earshot.settings.minutes.template == "our-board")


def test_what_was_typed_into_a_template_isnt_lost_unasked(
    templates: TemplatesView, qtbot: QtBot, gui_home: House
) -> None:
    gui_home.earshot.reading.copy_template("general", "mine")
    templates.open("mine")
    qtbot.waitUntil(lambda: templates.editor is not None)
    editor = templates.editor
    assert editor is not None
    QTest.keyClicks(editor.text, "# more")
    click(editor.leave)
    (box,) = editor.findChildren(QMessageBox)
    click(_button(box, "Go on editing"))
    assert editor.isVisible()
    assert editor.text.toPlainText().startswith("# more")
    qtbot.waitUntil(lambda: not editor.findChildren(QMessageBox))
    click(editor.leave)
    (box,) = editor.findChildren(QMessageBox)
    with qtbot.waitSignal(editor.finished):
        click(_button(box, "Discard"))
    assert "# more" not in gui_home.earshot.reading.template_text("mine").text


def test_a_template_that_came_with_earshot_is_only_looked_at(
    templates: TemplatesView, qtbot: QtBot
) -> None:
    click(_template(templates, "general").look)
    qtbot.waitUntil(lambda: templates.editor is not None)
    editor = templates.editor
    assert editor is not None
    assert editor.text.isReadOnly()
    assert not editor.save.isVisible()
    click(editor.copy)
    assert templates.naming is not None
    assert templates.naming.isVisible()
    templates.naming.reject()


def test_what_is_stored_is_shown_in_its_folder(
    window: MainWindow, qtbot: QtBot, gui_home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    gui_home.home.models.mkdir(parents=True, exist_ok=True)
    seen: list[Path] = []
    show: Reveal = seen.append
    monkeypatch.setattr(window.settings, "_reveal", show)
    window.show_page("settings")
    page: SettingsPage = window.settings
    name = "Show in its folder: Models"
    qtbot.waitUntil(lambda: any(b.accessibleName() == name for b in _all(page)))
    page.tabs[-1].click()
    click(next(b for b in _all(page) if b.accessibleName() == name))
    assert seen == [gui_home.home.models]


def test_recording_offers_what_is_connected(
    window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    window.show_page("settings")
    page = window.settings
    page.tabs[1].click()
    qtbot.waitUntil(lambda: any(_is_device(box) for box in page.findChildren(QComboBox)))
    box = next(box for box in page.findChildren(QComboBox) if _is_device(box))
    box.setFocus()
    place = box.findText("Don't record it")
    box.setCurrentIndex(place)
    box.activated.emit(place)
    qtbot.waitUntil(lambda: gui_home.earshot.settings.recording.microphone == "none")


def _is_device(box: QComboBox) -> bool:
    return box.accessibleName() == "Your microphone" and box.count() > 2


def _all(page: SettingsPage) -> list[QPushButton]:
    return page.findChildren(QPushButton)
