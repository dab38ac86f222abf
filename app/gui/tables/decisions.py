"""The page of all decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.gui.tables import kinds
from app.gui.tables.page import PickPath, TablePage, pick_path
from app.service.claim_rows import with_deciders

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.gui.bridge import Desk
    from app.gui.theme import Theme
    from app.service.claim_rows import DecisionRow

translate = QCoreApplication.translate


_AT_ONCE = 200
"""Of so many decisions it is asked at once who settled them; lists and letters go between."""


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
            desk, theme, kinds.decisions(), titles=titles, widths=(0, 160, 80, 110, 230), pick=pick
        )
        self._names: dict[str, str] = {}

    def refresh(self) -> None:
        """Ask the service again; who settled what follows."""
        self._desk.ask(
            lambda earshot: earshot.reading.decision_rows(),
            self._take,
            self.failed.emit,
            key="decisions",
        )

    def _take(self, rows: tuple[DecisionRow, ...]) -> None:
        self.show_rows(with_deciders(rows, self._names))
        ids = [row.id for row in rows]
        self._ask_deciders(ids, {})

    def _ask_deciders(self, ids: list[str], found: dict[str, str]) -> None:
        some, rest = ids[:_AT_ONCE], ids[_AT_ONCE:]

        def take(names: Mapping[str, str]) -> None:
            found.update(names)
            if rest:
                self._ask_deciders(rest, found)
                return
            self._names = found
            self.show_rows(with_deciders(self.model.everything, found))

        if some:
            self._desk.ask(
                lambda earshot: earshot.reading.deciders(some),
                take,
                self.failed.emit,
                key="deciders",
            )
