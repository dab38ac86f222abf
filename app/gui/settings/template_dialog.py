"""A template's text: looked at, or changed and tried while it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.gui.reading import listed, mirror
from app.gui.told import told

if TYPE_CHECKING:
    from app.gui.bridge import Desk
    from app.gui.theme import Theme
    from app.service.templates import TemplateText
    from pipeline.domain.errors import EarshotError
    from pipeline.domain.meaning import Template

_PAUSE_MS = 200
"""Typing rests for so long before the text is tried."""


class TemplateDialog(QDialog):
    """Shows one template.

    Args of the constructor:
        file: the template.
        desk: asks the service.
        theme: colours and measures.

    Signals:
        kept: the file was changed.
        copy_wished: carries its name.
    """

    kept = Signal()
    copy_wished = Signal(str)

    def __init__(
        self, file: TemplateText, desk: Desk, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._file, self._desk = file, desk
        self.setWindowTitle(file.name)
        name = QLabel(file.name)
        name.setProperty("class", "title")
        place = QLabel(
            self.tr("It came with Earshot. Copy it to change it.")
            if file.is_shipped
            else str(file.path)
        )
        place.setProperty("class", "small")
        place.setWordWrap(True)
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text = QPlainTextEdit(file.text)
        self.text.setReadOnly(file.is_shipped)
        self.text.setAccessibleName(self.tr("Template"))
        self.text.setTabChangesFocus(True)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(theme.px(13))
        self.text.setFont(font)
        self.state = QLabel()
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._try)
        self.text.textChanged.connect(self._on_typed)
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.save = buttons.addButton(self.tr("Save"), role.ApplyRole)
        self.save.setProperty("class", "primary")
        self.save.clicked.connect(self._save)
        self.save.setVisible(not file.is_shipped)
        self.save.setEnabled(False)
        self.copy = buttons.addButton(self.tr("Copy…"), role.ActionRole)
        self.copy.clicked.connect(self._wish_copy)
        self.copy.setVisible(file.is_shipped)
        self.leave = buttons.addButton(self.tr("Close"), role.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(24),) * 4)
        layout.setSpacing(theme.px(10))
        for widget in (name, place, self.text, self.state, buttons):
            layout.addWidget(widget)
        layout.setStretchFactor(self.text, 1)
        self.resize(QSize(theme.px(640), theme.px(560)))
        self._try()
        mirror(self)

    def reject(self) -> None:
        """Close; what was typed and not saved is asked about."""
        if not self.text.document().isModified():
            super().reject()
            return
        box = QMessageBox(self)
        box.setText(self.tr("What you changed isn't saved."))
        away = box.addButton(self.tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(self.tr("Go on editing"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        away.clicked.connect(self._discard)
        box.finished.connect(box.deleteLater)
        box.open()

    def _discard(self) -> None:
        self.text.document().setModified(False)
        self.reject()

    def _on_typed(self) -> None:
        self.save.setEnabled(False)
        self._pause.start()

    def _try(self) -> None:
        name, text = self._file.name, self.text.toPlainText()
        self._desk.ask(
            lambda e: e.reading.try_template(name, text),
            self._on_good,
            self._on_wrong,
            key="try template",
        )

    def _on_good(self, template: Template) -> None:
        from app.gui.settings.templates import section_names  # noqa: PLC0415 - they know us

        words = self.tr("It is in order: %1.")
        self._say(words.replace("%1", listed(section_names(template.sections))), is_wrong=False)
        self.save.setEnabled(self.text.document().isModified())

    def _on_wrong(self, error: EarshotError) -> None:
        self._say(told(error.what), is_wrong=True)
        self.save.setEnabled(False)

    def _say(self, words: str, *, is_wrong: bool) -> None:
        self.state.setProperty("class", "error" if is_wrong else "small")
        self.state.style().polish(self.state)
        self.state.setText(words)

    def _save(self) -> None:
        name, text = self._file.name, self.text.toPlainText()

        def kept(_: object) -> None:
            self.text.document().setModified(False)
            self.save.setEnabled(False)
            self._say(self.tr("Saved. New minutes are made with it."), is_wrong=False)
            self.kept.emit()

        self._desk.ask(lambda e: e.reading.write_template(name, text), kept, self._on_wrong)

    def _wish_copy(self) -> None:
        self.reject()
        self.copy_wished.emit(self._file.name)
