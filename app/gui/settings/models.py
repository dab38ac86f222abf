"""Models: which are here, for what, with which licence; install, import, choose."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.gui.reading import mirror
from app.gui.settings.installing import Installing
from app.gui.settings.model_row import ModelRow
from app.gui.settings.passport import PassportDialog
from app.gui.settings.roles import role_names
from app.gui.settings.rows import LockNote
from app.gui.tab_order import tab_after
from app.gui.told import told

if TYPE_CHECKING:
    from app.gui.bridge import Desk
    from app.gui.desks import Desks
    from app.gui.settings.import_dialog import ImportDialog
    from app.gui.theme import Theme
    from app.service.locks import Lock
    from app.service.models import ModelLine, PassportView
    from pipeline.domain.errors import EarshotError
    from pipeline.domain.work import Progress, Role


class ModelsView(QWidget):
    """Every known model, role by role.

    Args of the constructor:
        desks: ask the service.
        theme: colours and measures.
        installing: what is under way, where another place shows it, too.

    Signals:
        failed: carries what went wrong.
        changed: a model came, or was chosen.
    """

    failed = Signal(object)
    changed = Signal()

    def __init__(self, desks: Desks, theme: Theme, installing: Installing | None = None) -> None:
        super().__init__()
        self._desk: Desk = desks.reading
        self._slow: Desk = desks.working
        self._theme = theme
        self.installing = installing or Installing(desks.working, theme, self)
        self.installing.add_teller(self)
        self.installing.began.connect(lambda: self._show_busy(True))
        self.installing.progressed.connect(self._on_step)
        self.installing.ended.connect(self._on_ended)
        self.passport: PassportDialog | None = None
        self.rows: list[ModelRow] = []
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
        self.stop.clicked.connect(self.installing.stop)
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
        self._show_busy(self.installing.is_busy)

    def refresh(self) -> None:
        """Ask what is here."""
        self._desk.ask(
            lambda e: (e.models.all(), e.locks), self._fill, self.failed.emit, key="models"
        )

    @property
    def naming(self) -> ImportDialog | None:
        """Asks what weights are called that aren't known."""
        return self.installing.naming

    def install(self, names: Sequence[str], *, starter: bool = False) -> None:
        """Fetch models."""
        self.installing.fetch(names, starter=starter)

    def pick_file(self) -> None:
        """Let the user choose weights or a kit of this machine."""
        self.installing.pick_file(self)

    def take_in(self, path: Path) -> None:
        """Import weights from a file, a folder or a kit."""
        self.installing.take_in(self, path)

    def show_failure(self, error: EarshotError) -> None:
        """Have it told."""
        self.failed.emit(error)

    def show_passport(self, name: str, *, is_chosen: bool) -> None:
        """Show all that is known of a model."""

        def show(found: PassportView) -> None:
            dialog = self.passport = PassportDialog(
                found, self._slow, self._theme, is_chosen=is_chosen, parent=self.window()
            )
            dialog.removal_wished.connect(self._remove)
            dialog.checked.connect(self.refresh)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        self._desk.ask(lambda e: e.models.passport(name), show, self.failed.emit)

    def use(self, role: Role, name: str) -> None:
        """Make a model the one for its role."""
        self._desk.ask(lambda e: e.models.use(role, name), self._on_changed, self.failed.emit)

    def _remove(self, name: str) -> None:
        self._desk.ask(lambda e: e.models.remove(name), self._on_changed, self.failed.emit)

    def _fill(self, found: tuple[Sequence[ModelLine], Sequence[Lock]]) -> None:
        lines, locks = found
        reasons = {lock.place: lock.reason for lock in locks}
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.rows = []
        roles = role_names()
        role = None
        for line in lines:
            if line.role is not role:
                role = line.role
                heading = QLabel(roles[role])
                heading.setProperty("class", "section")
                heading.setContentsMargins(0, self._theme.px(18), 0, self._theme.px(4))
                self._list.addWidget(heading)
                if reason := reasons.get(("models", role.value)):
                    self._list.addWidget(LockNote(self._theme, reason))
            is_locked = ("models", line.role.value) in reasons
            row = ModelRow(line, self._theme, is_locked=is_locked)
            row.installed.connect(lambda name: self.install((name,)))
            row.used.connect(self.use)
            row.looked_at.connect(
                lambda name, is_chosen=line.is_chosen: self.show_passport(name, is_chosen=is_chosen)
            )
            self._list.addWidget(row)
            self.rows.append(row)
        has_all = all(line.state == "installed" for line in lines if line.is_starter)
        self.starter.setVisible(not has_all)
        mirror(self)
        tab_after(self.stop, *self.rows)

    def _on_step(self, progress: Progress) -> None:
        self.step.setText(told(progress.step))
        share = progress.completed / progress.total if progress.total else 0
        self.bar.setValue(round(1000 * share))

    def _on_changed(self, _: object) -> None:
        self.refresh()
        self.changed.emit()

    def _on_ended(self, is_done: bool) -> None:
        self._show_busy(False)
        self.refresh()
        if is_done:
            self.changed.emit()

    def _show_busy(self, is_busy: bool) -> None:
        self.bar.setVisible(is_busy)
        self.step.setVisible(is_busy)
        self.stop.setVisible(is_busy)
        self.starter.setEnabled(not is_busy)
        self.file.setEnabled(not is_busy)
