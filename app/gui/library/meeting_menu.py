"""What can be done to meetings as a whole, as a menu: in the list, and on a meeting's page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pipeline.export.formats import ExportFormat

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from app.gui.library.chores import Chores

translate = QCoreApplication.translate


def fill_menu(menu: QMenu, chores: Chores, ids: Sequence[str]) -> None:
    """Add what can be done to these meetings."""
    if len(ids) == 1:
        menu.addAction(translate("library", "Title and date…"), lambda: chores.edit(ids[0]))
    menu.addAction(translate("library", "Tags…"), lambda: chores.tag(ids))
    add_exports(menu.addMenu(translate("library", "Export")), chores, ids)
    menu.addSeparator()
    menu.addAction(translate("library", "Delete…"), lambda: chores.delete(ids))


def add_exports(menu: QMenu, chores: Chores, ids: Sequence[str]) -> None:
    """Add what can be written of these meetings."""
    for words, form in (
        (translate("library", "Minutes…"), None),
        (translate("library", "Transcript to read (Markdown)…"), ExportFormat.MD),
        (translate("library", "Transcript to read (text)…"), ExportFormat.TXT),
        (translate("library", "Captions (SRT)…"), ExportFormat.SRT),
        (translate("library", "Captions (VTT)…"), ExportFormat.VTT),
        (translate("library", "Transcript for programs (JSON)…"), ExportFormat.JSON),
    ):
        menu.addAction(words, lambda f=form: chores.export(ids, f))
