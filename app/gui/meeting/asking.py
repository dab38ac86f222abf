"""Questions about the meeting that is shown, in a tab beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.gui.reading import mirror
from app.gui.search.ask_view import AskView
from app.service.ask import Scope

if TYPE_CHECKING:
    from app.gui.desks import Desks
    from app.gui.meeting.page import MeetingPage


class Asking(QObject):
    """Gives questions their view when somebody first wants to ask one.

    Args of the constructor:
        page: whose meeting is asked about.
        desks: ask the service.
    """

    def __init__(self, page: MeetingPage, desks: Desks) -> None:
        super().__init__(page)
        self._page, self._desks = page, desks
        self._asked_of = ""
        self.view: AskView | None = None
        page.panel.tab_chosen.connect(self._on_tab)

    def _on_tab(self, name: str) -> None:
        page = self._page
        if name != "ask" or page.meeting is None:
            return
        title = page.meeting.recording.title
        scope = Scope(meeting=page.recording_id)
        if self.view is None:
            self.view = AskView(self._desks, page.theme, scope, where=title)
            self.view.opened.connect(self._on_source)
            self.view.models_wished.connect(page.models_wished)
            page.panel.set_ask(self.view)
            mirror(self.view)
        elif self._asked_of != page.recording_id:
            self.view.start_over(scope, title)
        self._asked_of = page.recording_id
        self.view.field.setFocus()

    def _on_source(self, recording_id: str, at_ms: int) -> None:
        if recording_id == self._page.recording_id:
            self._page.show_moment(at_ms, plays=True)
        else:
            self._page.elsewhere.emit(recording_id, at_ms)
