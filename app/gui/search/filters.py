"""The chips below the field: which meeting, who, when, what."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.gui import dates
from app.gui.flow_row import FlowRow
from app.gui.naming import asked, shown
from app.gui.naming import name as shown_name
from app.gui.search.choice import ChoicePopup
from app.gui.search.narrowing import Days, Narrowing
from pipeline.domain.search import PassageKind
from pipeline.domain.shelf import ShelfFilter

if TYPE_CHECKING:
    from app.gui.bridge import Desk
    from app.gui.theme import Theme
    from app.service.shelf import ShelfPage
    from pipeline.domain.shelf import ShelfCounts

_OFFERED = 30
_LONGEST = 28
"""Characters of a title on a chip."""


class FilterChips(QWidget):
    """Four chips, each with a list of its own.

    Args of the constructor:
        desk: knows meetings and people.
        theme: colours and measures.

    Signals:
        changed: something else is chosen; see `narrowing`.
    """

    changed = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        self.narrowing = Narrowing()
        self.meeting, self.person, self.days, self.kinds = (QPushButton() for _ in range(4))
        layout = FlowRow(self, theme.px(6))
        for chip in (self.meeting, self.person, self.days, self.kinds):
            chip.setProperty("class", "filter")
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            chip.setFixedHeight(theme.px(26))
            layout.addWidget(chip)
        layout.trail()
        self.row = layout
        self.meetings = ChoicePopup(
            theme, self._offer_meetings, self.tr("All meetings"), self.tr("Find a meeting"), self
        )
        self.people = ChoicePopup(
            theme, self._offer_people, self.tr("Anyone"), self.tr("Find a person"), self
        )
        self.meeting.clicked.connect(lambda: self.meetings.open_below(self.meeting))
        self.person.clicked.connect(lambda: self.people.open_below(self.person))
        self.meetings.chosen.connect(self._on_meeting)
        self.people.chosen.connect(self._on_person)
        self.days.setMenu(self._days_menu())
        self.kinds.setMenu(self._kinds_menu())
        self._word()

    def choose(self, narrowing: Narrowing) -> None:
        """Put other conditions into force."""
        self.narrowing = narrowing
        self._word()
        self.changed.emit()

    def _offer_meetings(
        self, text: str, show: Callable[[Sequence[tuple[object, str]]], None]
    ) -> None:
        def take(found: ShelfPage) -> None:
            page = shown(found)
            today = page.rows[0].entry.when.today().date() if page.rows else None
            show(
                [
                    (
                        (row.entry.recording_id, row.entry.title),
                        f"{row.entry.title}  ·  {dates.short_day(row.entry.when.date(), today)}",
                    )
                    for row in page.rows
                    if today is not None
                ]
            )

        wanted = ShelfFilter(text=asked(text.strip()))
        self._desk.ask(lambda earshot: earshot.shelf.page(wanted, 0, _OFFERED), take, key="offer")

    def _offer_people(
        self, text: str, show: Callable[[Sequence[tuple[object, str]]], None]
    ) -> None:
        def take(counts: ShelfCounts) -> None:
            offered = [(name, shown_name(name)) for name, _ in counts.people]
            found = [pair for pair in offered if text.casefold() in pair[1].casefold()]
            typed = text.strip()
            if typed and typed not in {words for _, words in found}:
                found.append((asked(typed), typed))  # not among the most frequent
            show(found)

        self._desk.ask(lambda earshot: earshot.shelf.counts(), take, key="offer")

    def _days_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for days, words in self._day_words().items():
            action = QAction(words, menu, checkable=True, checked=days is Days.ANY)
            action.setData(days)
            action.triggered.connect(
                lambda _=False, d=days: self.choose(replace(self.narrowing, days=d))
            )
            group.addAction(action)
            menu.addAction(action)
        return menu

    def _kinds_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for kind, words in self._kind_words().items():
            action = QAction(words, menu, checkable=True, checked=kind is None)
            action.setData(kind)
            kinds = () if kind is None else (kind,)
            action.triggered.connect(
                lambda _=False, k=kinds: self.choose(replace(self.narrowing, kinds=k))
            )
            group.addAction(action)
            menu.addAction(action)
        return menu

    def _on_meeting(self, value: tuple[str, str] | None, _: str) -> None:
        self.choose(replace(self.narrowing, meeting=tuple(value) if value else None))

    def _on_person(self, value: str | None, _: str) -> None:
        self.choose(replace(self.narrowing, person=value))

    def _word(self) -> None:
        n = self.narrowing
        title = n.meeting[1] if n.meeting else self.tr("All meetings")
        person = shown_name(n.person) if n.person else self.tr("Anyone")
        kind = n.kinds[0] if n.kinds else None
        for chip, name, words, is_wide in (
            (self.meeting, self.tr("Meeting"), title, n.meeting is None),
            (self.person, self.tr("Person"), person, n.person is None),
            (self.days, self.tr("Time"), self._day_words()[n.days], n.days is Days.ANY),
            (self.kinds, self.tr("Kind"), self._kind_words()[kind], kind is None),
        ):
            short = words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
            chip.setText(short.replace("&", "&&"))
            chip.setToolTip(words if short != words else "")
            chip.setAccessibleName(f"{name}: {words}")
            chip.setProperty("class", "filter" if is_wide else "filter-on")
            chip.style().polish(chip)
        for menu, chosen in ((self.days.menu(), n.days), (self.kinds.menu(), kind)):
            for action in menu.actions():
                action.setChecked(action.data() == chosen)

    def _day_words(self) -> dict[Days, str]:
        return {
            Days.ANY: self.tr("Any time"),
            Days.TODAY: self.tr("Today"),
            Days.WEEK: self.tr("Last 7 days"),
            Days.MONTH: self.tr("Last 30 days"),
            Days.YEAR: self.tr("Last 12 months"),
        }

    def _kind_words(self) -> dict[PassageKind | None, str]:
        return {
            None: self.tr("Everything"),
            PassageKind.SPEECH: self.tr("What was said"),
            PassageKind.DECISION: self.tr("Decisions"),
            PassageKind.ACTION: self.tr("Actions"),
            PassageKind.QUESTION: self.tr("Open questions"),
        }
