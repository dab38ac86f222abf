"""A model's passport: where it comes from, what its licence is, and the hash of every file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.gui.reading import listed, mirror
from app.gui.settings.roles import role_names
from app.gui.told import told
from pipeline.domain.work import Progress

if TYPE_CHECKING:
    from app.gui.bridge import Desk, Ticket
    from app.gui.theme import Theme
    from app.service.models import PassportView
    from pipeline.domain.errors import EarshotError


class PassportDialog(QDialog):
    """All that is known of a model; its bytes can be read again, and it can be removed.

    Args of the constructor:
        passport: what is known.
        desk: reads every byte; takes seconds to minutes.
        theme: colours and measures.
        is_chosen: what is in use can't be removed.

    Signals:
        removal_wished: carries its name.
        checked: every byte was read.
    """

    removal_wished = Signal(str)
    checked = Signal()

    def __init__(
        self,
        passport: PassportView,
        desk: Desk,
        theme: Theme,
        *,
        is_chosen: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._passport, self._desk, self._theme = passport, desk, theme
        self._ticket: Ticket | None = None
        self.setWindowTitle(passport.title)
        title = QLabel(passport.title)
        title.setProperty("class", "title")
        title.setWordWrap(True)
        self.facts = self._make_facts()
        self.state = QLabel()
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.hide()
        is_here = passport.state != "absent"
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.check = buttons.addButton(self.tr("Check every byte"), role.ActionRole)
        self.check.clicked.connect(self._check)
        self.check.setVisible(is_here)
        self.remove = buttons.addButton(self.tr("Remove…"), role.ActionRole)
        self.remove.setProperty("class", "danger")
        self.remove.clicked.connect(self._ask_removal)
        self.remove.setVisible(is_here and not is_chosen)
        self.copy = buttons.addButton(self.tr("Copy"), role.ActionRole)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text()))
        buttons.addButton(self.tr("Close"), role.RejectRole)
        buttons.rejected.connect(self.reject)
        self.finished.connect(self._stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(24),) * 4)
        layout.setSpacing(theme.px(10))
        for widget in (title, self.facts, self.state, self.bar, buttons):
            layout.addWidget(widget)
        layout.setStretchFactor(self.facts, 1)
        self.resize(QSize(theme.px(640), theme.px(520)))
        mirror(self)

    def text(self) -> str:
        """The whole passport as lines of text."""
        lines = [f"{name}: {value}" for name, value in self._rows()]
        files = [f"{file.name}  {file.size}  {file.sha256}" for file in self._passport.files]
        return "\n".join([*lines, *files])

    def _rows(self) -> list[tuple[str, str]]:
        p = self._passport
        tongues = self.tr("all languages") if "*" in p.languages else listed(p.languages)
        revision = f"{p.upstream} ({p.revision})" if p.upstream and p.revision else p.upstream
        rows = [
            (self.tr("Name"), p.name),
            (self.tr("Used for"), role_names()[p.role]),
            (self.tr("Good for"), told(p.purpose)),
            (self.tr("Languages"), tongues),
            (self.tr("Needs"), told(p.memory)),
            (self.tr("Licence"), p.licence),
            (self.tr("From"), revision or self.tr("this machine, taken as it was")),
            (self.tr("Identity"), p.digest),
            (self.tr("Missing"), told(p.missing)),
        ]
        return [(name, value) for name, value in rows if value]

    def _make_facts(self) -> QScrollArea:
        px = self._theme.px
        inner = QWidget()
        form = QFormLayout(inner)
        form.setContentsMargins(px(12), px(10), px(16), px(10))
        form.setHorizontalSpacing(px(20))
        form.setVerticalSpacing(px(8))
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, value in self._rows():
            label = QLabel(name)
            label.setProperty("class", "soft")
            form.addRow(label, _value(_broken(value) if value == self._passport.digest else value))
        if self._passport.files:
            heading = QLabel(self.tr("Files, with their SHA-256"))
            heading.setProperty("class", "section")
            heading.setContentsMargins(0, px(8), 0, 0)
            form.addRow(heading)
        for file in self._passport.files:
            size = self.locale().formattedDataSize(file.size, 1)
            words = _value(f"{file.name} · {size}\n{_broken(file.sha256)}")
            words.setFont(self._theme.font(12, tabular=True))
            form.addRow(words)
        area = QScrollArea()
        area.setProperty("class", "ringed")
        area.setWidgetResizable(True)
        area.setAccessibleName(self.windowTitle())
        area.setWidget(inner)
        return area

    def _check(self) -> None:
        name = self._passport.name
        self.check.setEnabled(False)
        self.bar.setValue(0)
        self.bar.show()
        self._say(self.tr("Reading every byte…"), is_wrong=False)
        self._ticket = self._desk.follow(
            lambda e: e.models.verify([name]), self._on_step, self._on_end, self._on_error
        )

    def _on_step(self, event: object) -> None:
        if isinstance(event, Progress):
            share = event.completed / event.total if event.total else 0
            self.bar.setValue(round(1000 * share))
            return
        problems = tuple(getattr(event, "problems", ()))
        if problems:
            self._say("\n".join(map(told, problems)), is_wrong=True)
        else:
            self._say(self.tr("Every byte is as it should be."), is_wrong=False)

    def _on_end(self, _: object) -> None:
        self._ticket = None
        self.bar.hide()
        self.check.setEnabled(True)
        self.checked.emit()

    def _on_error(self, error: EarshotError) -> None:
        self._on_end(None)
        self._say(told(error.told), is_wrong=True)

    def _stop(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
            self._ticket = None

    def _say(self, words: str, *, is_wrong: bool) -> None:
        self.state.setProperty("class", "error" if is_wrong else "small")
        self.state.style().polish(self.state)
        self.state.setText(words)

    def _ask_removal(self) -> None:
        box = QMessageBox(self)
        words = self.tr("Remove “%1” from this machine?")
        box.setText(words.replace("%1", self._passport.title))
        box.setInformativeText(self.tr("It has to be fetched or imported again to be used."))
        away = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(self.tr("Leave it"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)

        def removed() -> None:
            self.removal_wished.emit(self._passport.name)
            self.accept()

        away.clicked.connect(removed)
        box.finished.connect(box.deleteLater)
        box.open()


def _value(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _broken(digest: str) -> str:
    """A hash with places at which a line may end."""
    return "\u200b".join(digest[at : at + 16] for at in range(0, len(digest), 16))
