"""Naming, tagging, exporting and deleting meetings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app.gui.library.facts_dialog import FactsDialog
from app.gui.library.tagging import Tagging
from app.gui.naming import shown
from app.service.export import ending_of

if TYPE_CHECKING:
    from app.gui.bridge import Desk
    from app.gui.theme import Theme
    from app.service.earshot import Earshot
    from app.service.tagging import TagUse
    from pipeline.domain.sound import Recording
    from pipeline.export.formats import ExportFormat


class Chores(QObject):
    """Asks before it destroys, and where to write.

    Signals:
        done: carries a line about what was done.
        deleted: carries the ids of what is gone.
        failed: carries what went wrong.
    """

    done = Signal(str)
    deleted = Signal(list)
    failed = Signal(object)

    def __init__(self, desk: Desk, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._theme, self._window = desk, theme, window
        self.tagging: Tagging | None = None
        self.facts: FactsDialog | None = None

    def tag(self, ids: Sequence[str]) -> None:
        """Let the user choose the tags of meetings."""
        if ids:
            self._desk.ask(
                lambda e: e.shelf.tag_uses(ids),
                lambda uses: self._offer(ids, uses),
                self.failed.emit,
            )

    def edit(self, id_: str) -> None:
        """Let the user change what a meeting is called, and when it was."""
        self._desk.ask(lambda e: e.show(id_).recording, self._offer_facts, self.failed.emit)

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

    def export(self, ids: Sequence[str], form: ExportFormat | None) -> None:
        """Write transcripts into a folder, or one into a file.

        Args:
            ids: of which meetings.
            form: the format of transcripts; None writes minutes.
        """
        if len(ids) == 1:
            id_ = ids[0]
            self._desk.ask(
                lambda e: e.export_name(id_),
                lambda name: self._ask_file(id_, form, name),
                self.failed.emit,
            )
        elif ids:
            self._ask_folder(tuple(ids), form)

    def _ask_file(self, id_: str, form: ExportFormat | None, name: str) -> None:
        ending = ending_of(form)
        dialog = self._dialog(self.tr("Export"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.setNameFilter(f"{ending.upper()} (*.{ending})")
        dialog.selectFile(f"{name}.{ending}")

        def chosen(path: str) -> None:
            # the dialog has asked whether a file that is there may go
            self._ask(lambda e: e.papers.write(id_, form, Path(path)))

        dialog.fileSelected.connect(chosen)
        dialog.open()

    def _ask_folder(self, ids: Sequence[str], form: ExportFormat | None) -> None:
        dialog = self._dialog(self.tr("Export into a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)

        def chosen(folder: str) -> None:
            self._ask(lambda e: e.papers.write_all(ids, form, Path(folder)), of=len(ids))

        dialog.fileSelected.connect(chosen)
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _offer_facts(self, stored: Recording) -> None:
        recording = shown(stored)
        dialog = self.facts = FactsDialog(recording, self._theme, self._window)
        dialog.finished.connect(dialog.deleteLater)

        def changed(_: object) -> None:
            self.done.emit(self.tr("Changed the title or date."))

        def accepted() -> None:
            # what wasn't changed stays as it is stored, which may not be as it is shown
            typed, held_at = dialog.title.text(), dialog.held_at
            title = typed if typed != recording.title else None
            if title is not None or held_at is not None:
                self._desk.ask(
                    lambda e: e.shelf.set_details(recording.id, title=title, held_at=held_at),
                    changed,
                    self.failed.emit,
                )

        dialog.accepted.connect(accepted)
        dialog.open()

    def _offer(self, ids: Sequence[str], uses: Sequence[TagUse]) -> None:
        dialog = self.tagging = Tagging(uses, len(ids), self._theme, self._window)
        dialog.finished.connect(dialog.deleteLater)

        def tagged(_: object) -> None:
            self.done.emit(self.tr("Changed the tags of %n meeting(s).", None, len(ids)))

        def accepted() -> None:
            added, removed = dialog.added, dialog.removed
            if added or removed:
                self._desk.ask(lambda e: e.shelf.tag(ids, added, removed), tagged, self.failed.emit)

        dialog.accepted.connect(accepted)
        dialog.open()

    def _delete(self, ids: tuple[str, ...]) -> None:
        def work(earshot: Earshot) -> None:
            for id_ in ids:
                earshot.shelf.delete(id_)

        def gone(_: object) -> None:
            self.deleted.emit(list(ids))
            self.done.emit(self.tr("Deleted %n meeting(s).", None, len(ids)))

        self._desk.ask(work, gone, self.failed.emit)

    def _ask(self, work: Callable[[Earshot], Sequence[Path]], of: int = 1) -> None:
        """Have files written, and tell where they are, or how many there was nothing for."""

        def told(written: Sequence[Path]) -> None:
            if of == 1:
                self.done.emit(self.tr("Written: %1").replace("%1", written[0].name))
                return
            words = self.tr("%n file(s) were written.", None, len(written))
            if left := of - len(written):
                words += " " + self.tr("For %n meeting(s) there is nothing yet.", None, left)
            self.done.emit(words)

        self._desk.ask(work, told, self.failed.emit)
