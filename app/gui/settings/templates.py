"""Templates of minutes: which there are, what they hold, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.gui.reading import leading, listed, mirror
from app.gui.settings.name_dialog import NameDialog
from app.gui.settings.rows import LockNote, Locks
from app.gui.settings.template_dialog import TemplateDialog
from app.gui.told import told

if TYPE_CHECKING:
    from app.gui.bridge import Desk
    from app.gui.theme import Theme
    from app.service.templates import TemplateLine, TemplateText

translate = QCoreApplication.translate

_PLACE = ("minutes", "template")


class TemplatesView(QWidget):
    """Every template.

    Args of the constructor:
        desk: asks the service.
        theme: colours and measures.

    Signals:
        failed: carries what went wrong.
        changed: a template came or changed, or another one is used.
    """

    failed = Signal(object)
    changed = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self.editor: TemplateDialog | None = None
        self.naming: NameDialog | None = None
        self.rows: list[TemplateRow] = []
        words = QLabel(
            self.tr(
                "A template says what minutes contain, in which order, and how they read."
                " Copy one to make it your own."
            )
        )
        words.setProperty("class", "soft")
        words.setWordWrap(True)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._lock = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.px(12), theme.px(24), theme.px(24))
        layout.setSpacing(theme.px(10))
        layout.addWidget(words)
        layout.addLayout(self._lock)
        layout.addLayout(self._list)
        layout.addStretch()

    def show_lines(self, lines: Sequence[TemplateLine], chosen: str, locks: Locks) -> None:
        """Show these.

        Args:
            lines: templates by name.
            chosen: the name of the one that is used where nothing else is said.
            locks: what can't be changed here, and why.
        """
        for column in (self._list, self._lock):
            while (item := column.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.deleteLater()
        self.rows = []
        reason = locks.get(_PLACE, "")
        if reason:
            self._lock.addWidget(LockNote(self._theme, reason))
        for line in lines:
            row = TemplateRow(
                line, self._theme, is_chosen=line.name == chosen, is_locked=bool(reason)
            )
            row.used.connect(self._use)
            row.opened.connect(self.open)
            row.copied.connect(self._name_copy)
            self._list.addWidget(row)
            self.rows.append(row)
        mirror(self)

    def open(self, name: str) -> None:
        """Show a template's text, to be changed where it is one's own."""
        self._desk.ask(lambda e: e.reading.template_text(name), self._show_text, self.failed.emit)

    def _show_text(self, file: TemplateText) -> None:
        dialog = self.editor = TemplateDialog(file, self._desk, self._theme, self.window())
        dialog.kept.connect(self.changed)
        dialog.copy_wished.connect(self._name_copy)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _use(self, name: str) -> None:
        self._desk.ask(
            lambda e: e.change_settings({_PLACE: name}),
            lambda _: self.changed.emit(),
            self.failed.emit,
        )

    def _name_copy(self, name: str) -> None:
        """Ask what a copy is called; a name that can't be used is refused in the dialog."""
        dialog = self.naming = NameDialog(
            self._theme,
            self.tr("Copy “%1”").replace("%1", name),
            self.tr("Lower-case letters, digits and hyphens"),
            f"my-{name}",
            self.window(),
        )

        def made(new: str) -> None:
            dialog.accept()
            self.changed.emit()
            self.open(new)

        def chosen(new: str) -> None:
            self._desk.ask(
                lambda e: e.reading.copy_template(name, new),
                lambda _: made(new),
                dialog.refuse,
            )

        dialog.chosen.connect(chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class TemplateRow(QFrame):
    """A template: its title, what it holds, whose it is, and what is wrong with it.

    Signals:
        used, opened, copied: carry its name.
    """

    used = Signal(str)
    opened = Signal(str)
    copied = Signal(str)

    def __init__(
        self, line: TemplateLine, theme: Theme, *, is_chosen: bool, is_locked: bool
    ) -> None:
        super().__init__()
        self.name = line.name
        title = QLabel(line.title)
        title.setFont(theme.font(13, bold=True))
        title.setWordWrap(True)
        title.setAlignment(leading())
        whose = self.tr("came with Earshot") if line.is_shipped else self.tr("your own")
        self.about = _soft(listed((line.name, whose), " · "))
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(title)
        words.addWidget(self.about)
        if line.sections:
            words.addWidget(_soft(listed(section_names(line.sections))))
        self.problem = _soft(told(line.problem))
        self.problem.setProperty("class", "error")
        self.problem.setVisible(bool(line.problem))
        words.addWidget(self.problem)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(10), 0, theme.px(10))
        row.setSpacing(theme.px(8))
        row.addLayout(words, 1)
        top = Qt.AlignmentFlag.AlignTop
        self.use = QPushButton(self.tr("Use"))
        self.use.clicked.connect(lambda: self.used.emit(self.name))
        self.use.setVisible(not is_chosen and not is_locked and not line.problem)
        in_use = QLabel(self.tr("In use"))
        in_use.setStyleSheet(f"color: {theme.tokens.accent}")
        in_use.setVisible(is_chosen)
        self.look = QPushButton(self.tr("Look…") if line.is_shipped else self.tr("Change…"))
        self.look.clicked.connect(lambda: self.opened.emit(self.name))
        self.copy = QPushButton(self.tr("Copy…"))
        self.copy.clicked.connect(lambda: self.copied.emit(self.name))
        self.copy.setVisible(not line.problem)
        for button in (self.use, self.look, self.copy):
            button.setAccessibleName(f"{button.text()} {line.title}")
        row.addWidget(in_use, 0, top)
        for button in (self.use, self.look, self.copy):
            row.addWidget(button, 0, top)


def section_names(sections: Sequence[str]) -> list[str]:
    """Sections of a template in words; a template's own keep their names."""
    words = {
        "brief": translate("templates", "Brief"),
        "chapters": translate("templates", "Chapters"),
        "decisions": translate("templates", "Decisions"),
        "actions": translate("templates", "Actions"),
        "questions": translate("templates", "Open questions"),
        "figures": translate("templates", "Figures"),
    }
    return [words.get(section, section) for section in sections]


def _soft(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("class", "soft")
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(leading())
    return label
