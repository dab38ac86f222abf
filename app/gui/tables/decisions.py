"""The page of all decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.gui.tables import kinds
from app.gui.tables.page import PickPath, TablePage, pick_path

if TYPE_CHECKING:
    from app.gui.bridge import Desk
    from app.gui.theme import Theme

translate = QCoreApplication.translate


class DecisionsPage(TablePage):
    """What was decided in all meetings; see `TablePage`."""

    def __init__(self, desk: Desk, theme: Theme, pick: PickPath = pick_path) -> None:

        titles = (
            translate("tables", "Decisions"),
            translate("tables", "In force only"),
            translate(
                "tables", "No decisions yet. They are found when the minutes of a meeting are made."
            ),
        )
        super().__init__(
            desk,
            theme,
            kinds.decisions(),
            titles=titles,
            widths=(0, 160, 80, 110, 230),
            most={1: 260, 4: 420},
            pick=pick,
        )
