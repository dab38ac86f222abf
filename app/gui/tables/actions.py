"""The page of all actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.gui.tables import kinds
from app.gui.tables.page import PickPath, TablePage, pick_path

if TYPE_CHECKING:
    from app.gui.bridge import Desk
    from app.gui.theme import Theme

translate = QCoreApplication.translate


class ActionsPage(TablePage):
    """What is to be done after all meetings; see `TablePage`. A tick is kept at once."""

    def __init__(self, desk: Desk, theme: Theme, pick: PickPath = pick_path) -> None:

        titles = (
            translate("tables", "Actions"),
            translate("tables", "Open only"),
            translate(
                "tables", "No actions yet. They are found when the minutes of a meeting are made."
            ),
        )
        super().__init__(
            desk,
            theme,
            kinds.actions(),
            titles=titles,
            widths=(56, 0, 130, 140, 160, 80),
            most={4: 300},
            pick=pick,
        )
        self.model.ticked.connect(self._tick)

    def _tick(self, id_: str, is_done: bool) -> None:
        self._desk.ask(
            lambda earshot: earshot.reading.set_done(id_, is_done),
            lambda _: self.refresh(),
            self.failed.emit,
        )
