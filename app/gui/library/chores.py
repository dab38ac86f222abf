"""Tagging, exporting and deleting what is selected in the list of meetings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app.gui.library.tagging import Tagging
from pipeline.export.formats import ExportFormat

if TYPE_CHECKING:
    from app.gui.bridge import Desk
    from app.gui.theme import Theme
    from app.service.earshot import Earshot
    from app.service.tagging import TagUse

_OFFERED = (
    ExportFormat.MD,
    ExportFormat.TXT,
    ExportFormat.SRT,
    ExportFormat.VTT,
    ExportFormat.JSON,
)


class Chores(QObject):
    """Asks before it destroys, and where to write.

    Signals:
        done: carries a line about what was done.
        failed: carries what went wrong.
    """

    done = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._theme, self._window = desk, theme, window
        self.tagging: Tagging | None = None

    def tag(self, ids: Sequence[str]) -> None:
        """Let the user choose the tags of meetings."""
        if ids:
            self._desk.ask(
                lambda e: e.tag_uses(ids), lambda uses: self._offer(ids, uses), self.failed.emit
            )

    def delete(self, ids: Sequence[str]) -> None:
        """Delete meetings for good, if the user means it."""
        if not ids:
            return
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(self.tr("Delete"))
        box.setText(self.tr("Delete %n meeting(s) for good?", None, len(ids)))
        box.setInformativeText(
            self.tr("Sound, words and minutes go, and their key with them: nobody can undo it.")
        )
        yes = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        yes.setProperty("class", "danger")
        box.setDefaultButton(box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole))

        def answered(button: object) -> None:
            if button is yes:
                self._delete(tuple(ids))
            box.deleteLater()

        box.buttonClicked.connect(answered)
        box.open()

    def export(self, ids: Sequence[str]) -> None:
        """Write transcripts into a folder, or one into a file."""
        names = ";;".join(f"{form.value.upper()} (*.{form.value})" for form in _OFFERED)
        if len(ids) == 1:
            name, chosen = QFileDialog.getSaveFileName(
                self._window, self.tr("Export"), "transcript.md", names
            )
            if name:
                form = _form_of(name, chosen)
                path = Path(name) if Path(name).suffix else Path(f"{name}.{form.value}")
                self._ask(lambda e: e.export_file(ids[0], form, path, True), path.name)
            return
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Export into a folder"))
        if folder:

            def write(earshot: Earshot) -> None:
                for id_ in ids:
                    path = Path(folder) / f"{id_}.{ExportFormat.MD.value}"
                    earshot.export_file(id_, ExportFormat.MD, path, True)

            self._ask(write, folder)

    def _offer(self, ids: Sequence[str], uses: Sequence[TagUse]) -> None:
        dialog = self.tagging = Tagging(uses, len(ids), self._theme, self._window)
        dialog.finished.connect(dialog.deleteLater)

        def tagged(_: object) -> None:
            self.done.emit(self.tr("Changed the tags of %n meeting(s).", None, len(ids)))

        def accepted() -> None:
            added, removed = dialog.added, dialog.removed
            if added or removed:
                self._desk.ask(lambda e: e.tag(ids, added, removed), tagged, self.failed.emit)

        dialog.accepted.connect(accepted)
        dialog.open()

    def _delete(self, ids: tuple[str, ...]) -> None:
        def work(earshot: Earshot) -> None:
            for id_ in ids:
                earshot.delete(id_)

        self._desk.ask(
            work,
            lambda _: self.done.emit(self.tr("Deleted %n meeting(s).", None, len(ids))),
            self.failed.emit,
        )

    def _ask(self, work: Callable[[Earshot], None], where: str) -> None:
        def told(_: object) -> None:
            self.done.emit(self.tr("Written: %1").replace("%1", where))

        self._desk.ask(work, told, self.failed.emit)


def _form_of(name: str, chosen: str) -> ExportFormat:
    ending = Path(name).suffix.lstrip(".").lower()
    known = {form.value: form for form in ExportFormat}
    by_choice = next((f for f in _OFFERED if chosen.startswith(f.value.upper())), _OFFERED[0])
    return known.get(ending, by_choice)
