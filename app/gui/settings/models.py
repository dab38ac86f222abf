"""Models: which are here, for what, with which licence; install, import, choose."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.gui.reading import leading, listed
from app.gui.tab_order import tab_after
from pipeline.domain.work import Progress, Role

if TYPE_CHECKING:
    from app.gui.bridge import Desk, Ticket
    from app.gui.desks import Desks
    from app.gui.theme import Theme
    from app.service.models import ModelLine


class ModelsView(QWidget):
    """Every known model, role by role.

    Signals:
        failed: carries what went wrong.
        changed: a model came, or was chosen.
    """

    failed = Signal(object)
    changed = Signal()

    def __init__(self, desks: Desks, theme: Theme) -> None:
        super().__init__()
        self._desk: Desk = desks.reading
        self._slow: Desk = desks.working
        self._theme = theme
        self._ticket: Ticket | None = None
        self.step = QLabel()
        self.step.setProperty("class", "soft")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.starter = QPushButton(self.tr("Install the starter set"))
        self.starter.setProperty("class", "primary")
        self.starter.clicked.connect(lambda: self.install((), starter=True))
        self.file = QPushButton(self.tr("Import a file or kit…"))
        self.file.clicked.connect(self.pick_file)
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.clicked.connect(self._stop)
        row = QHBoxLayout()
        for button in (self.starter, self.file, self.stop):
            row.addWidget(button)
        row.addStretch()
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.px(12), theme.px(24), theme.px(24))
        layout.setSpacing(theme.px(10))
        layout.addLayout(row)
        layout.addWidget(self.step)
        layout.addWidget(self.bar)
        layout.addLayout(self._list)
        layout.addStretch()
        self._show_busy(False)

    @property
    def rows(self) -> list[ModelRow]:
        """As shown."""
        items = (self._list.itemAt(n) for n in range(self._list.count()))
        found = (item.widget() for item in items if item is not None)
        return [row for row in found if isinstance(row, ModelRow)]

    def refresh(self) -> None:
        """Ask what is here."""
        self._desk.ask(lambda e: e.list_models(), self._fill, self.failed.emit, key="models")

    def install(self, names: Sequence[str], *, starter: bool = False) -> None:
        """Fetch models: the one thing for which a process may connect, because it was asked to."""
        if self._ticket is None:
            self._show_busy(True)
            self._ticket = self._slow.follow(
                lambda e: e.install_models(names, starter=starter),
                self._on_step,
                self._on_end,
                self._on_error,
            )

    def pick_file(self) -> None:
        """Let the user choose weights or a kit of this machine."""
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a model or a kit"))
        if name:
            self.take_in(Path(name))

    def take_in(self, path: Path) -> None:
        """Import weights from a file, a folder or a kit."""
        if self._ticket is None:
            self._show_busy(True)
            self._ticket = self._slow.follow(
                lambda e: e.import_model(path), self._on_step, self._on_end, self._on_error
            )

    def use(self, role: Role, name: str) -> None:
        """Make a model the one for its role."""
        self._desk.ask(lambda e: e.use_model(role, name), self._on_end, self._on_error)

    def _fill(self, lines: Sequence[ModelLine]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        roles = {
            Role.TRANSCRIBER: self.tr("Speech to words"),
            Role.SEGMENTATION: self.tr("Who spoke when"),
            Role.SPEAKER_EMBEDDER: self.tr("Telling voices apart"),
            Role.TEXT_EMBEDDER: self.tr("Search by meaning"),
            Role.LANGUAGE_MODEL: self.tr("Minutes and answers"),
        }
        role = None
        for line in lines:
            if line.role is not role:
                role = line.role
                heading = QLabel(roles[role])
                heading.setProperty("class", "section")
                heading.setContentsMargins(0, self._theme.px(18), 0, self._theme.px(4))
                self._list.addWidget(heading)
            row = ModelRow(line, self._theme)
            row.installed.connect(lambda name: self.install((name,)))
            row.used.connect(self.use)
            self._list.addWidget(row)
        has_all = all(line.state == "installed" for line in lines if line.is_starter)
        self.starter.setVisible(not has_all)
        tab_after(self.stop, *self.rows)

    def _on_step(self, event: object) -> None:
        if isinstance(event, Progress):
            self.step.setText(event.step)
            share = event.completed / event.total if event.total else 0
            self.bar.setValue(round(1000 * share))

    def _on_end(self, _: object) -> None:
        self._ticket = None
        self._show_busy(False)
        self.refresh()
        self.changed.emit()

    def _on_error(self, error: object) -> None:
        self._ticket = None
        self._show_busy(False)
        self.failed.emit(error)

    def _stop(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
            self._on_end(None)

    def _show_busy(self, is_busy: bool) -> None:
        self.bar.setVisible(is_busy)
        self.step.setVisible(is_busy)
        self.stop.setVisible(is_busy)
        self.starter.setEnabled(not is_busy)
        self.file.setEnabled(not is_busy)


class ModelRow(QFrame):
    """A model's passport in two lines.

    Signals:
        installed: carries its name.
        used: carries its role and name.
    """

    installed = Signal(str)
    used = Signal(object, str)

    def __init__(self, line: ModelLine, theme: Theme) -> None:
        super().__init__()
        title = QLabel(line.title)
        title.setFont(theme.font(13, bold=True))
        title.setAlignment(leading())
        size = self.locale().formattedDataSize(line.size) if line.size else ""
        known = self.tr("all languages") if "*" in line.languages else listed(line.languages)
        facts = " · ".join(part for part in (line.name, size, line.licence, known) if part)
        about = QLabel("\n".join(part for part in (facts, line.missing or line.purpose) if part))
        about.setProperty("class", "soft")
        about.setWordWrap(True)
        about.setAlignment(leading())
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(title)
        words.addWidget(about)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, theme.px(8), 0, theme.px(8))
        layout.setSpacing(theme.px(24))
        layout.addLayout(words, 1)
        top = Qt.AlignmentFlag.AlignTop
        if line.is_chosen and line.state == "installed":
            chosen = QLabel(self.tr("In use"))
            chosen.setStyleSheet(f"color: {theme.tokens.accent}")
            layout.addWidget(chosen, 0, top)
        elif line.state == "installed":
            self._button(layout, self.tr("Use"), line).clicked.connect(
                lambda: self.used.emit(line.role, line.name)
            )
        elif not line.missing:
            words_ = self.tr("Repair") if line.state == "damaged" else self.tr("Install")
            self._button(layout, words_, line).clicked.connect(
                lambda: self.installed.emit(line.name)
            )

    def _button(self, layout: QHBoxLayout, words: str, line: ModelLine) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(f"{words}: {line.title}")
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return button
