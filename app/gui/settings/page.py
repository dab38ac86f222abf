"""The page of settings: what holds here, and what may be changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.gui.centring import Centring
from app.gui.fade import Fade
from app.gui.flow_row import FlowRow
from app.gui.reading import mirror
from app.gui.settings.general import Appearance, Maker, general
from app.gui.settings.models import ModelsView
from app.gui.settings.privacy import Reveal, privacy
from app.gui.settings.recording import RecordingPane
from app.gui.settings.rows import Locks, Place
from app.gui.settings.templates import TemplatesView
from app.gui.settings.terms import TermsView
from app.gui.tab import Tab

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.gui.desks import Desks
    from app.gui.theme import Theme
    from app.service.earshot import Earshot
    from app.service.locks import Lock
    from app.service.privacy import Privacy
    from app.service.templates import TemplateLine
    from app.settings import Settings
    from app.settings_edit import Value
    from pipeline.domain.capture import AudioDevice

    _Found = tuple[Settings, Sequence[TemplateLine], Privacy, Sequence[Lock]]


_WIDEST = 836


def reveal(folder: Path) -> object:
    """Show a folder in the system's file manager."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class SettingsPage(QWidget):
    """All settings.

    Signals:
        failed: carries what went wrong.

    Args of the constructor:
        desks: ask the service.
        theme: colours and measures; changed here.
        state: keeps the appearance.
        refused: tells how many attempts to connect were refused.
        show_folder: shows a folder in the system's file manager.
    """

    failed = Signal(object)

    def __init__(
        self,
        desks: Desks,
        theme: Theme,
        state: QSettings,
        refused: Callable[[], int],
        show_folder: Reveal = reveal,
    ) -> None:
        super().__init__()
        self._desks, self._theme = desks, theme
        self._refused, self._reveal = refused, show_folder
        self._look = Appearance(theme, state)
        title = QLabel(self.tr("Settings"))
        title.setProperty("class", "title")
        self.models = ModelsView(desks, theme)
        self.templates = TemplatesView(desks.reading, theme)
        self.terms = TermsView(desks.reading, theme)
        for part in (self.models, self.templates, self.terms):
            part.failed.connect(self.failed)
        self.templates.changed.connect(self.refresh)
        self._general = _Pane(theme)
        self._record, self._devices = _Pane(theme), RecordingPane()
        self.storage = _Pane(theme)
        self.stack = QStackedWidget()
        self.tabs: list[QPushButton] = []
        row = FlowRow(space=theme.px(20), line_space=0)
        for words, pane in (
            (self.tr("General"), self._general),
            (self.tr("Recording"), self._record),
            (self.tr("Models"), self.models),
            (self.tr("Templates"), self.templates),
            (self.tr("Vocabulary"), self.terms),
            (self.tr("Privacy"), self.storage),
        ):
            tab = Tab(words)
            tab.setAutoExclusive(True)
            tab.clicked.connect(lambda _=False, pane=pane: self._turn(pane))
            self.tabs.append(tab)
            row.addWidget(tab)
            self.stack.addWidget(_scrolled(pane, words, theme))
        self.tabs[0].setChecked(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(24), theme.px(24), theme.px(24), 0)
        layout.setSpacing(theme.px(12))
        head = QVBoxLayout()
        head.setSpacing(theme.px(12))
        head.addWidget(title)
        head.addLayout(row)
        layout.addLayout(head)
        layout.addWidget(self.stack, 1)
        middle = Centring(self.stack, theme, _WIDEST, 16)
        middle.add(head)
        for place in range(self.stack.count()):
            area = self.stack.widget(place)
            pane = area.widget() if isinstance(area, QScrollArea) else None
            if isinstance(area, QScrollArea) and pane is not None:
                middle.add(pane.layout(), area.viewport(), frame=1)  # the ring of the focus

    @property
    def language(self) -> QComboBox | None:
        """What the window speaks; None before it was asked for."""
        return self._look.language

    @property
    def language_note(self) -> QLabel | None:
        """Says that another language takes hold later."""
        return self._look.note

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Ask what holds now."""
        refused = self._refused()

        def look(earshot: Earshot) -> _Found:
            templates = earshot.reading.template_lines()
            return earshot.settings, templates, earshot.privacy(refused), earshot.locks

        self._desks.reading.ask(look, self._fill, self.failed.emit, key="settings")
        self.models.refresh()
        self.terms.refresh()

    def open_tab(self, pane: QWidget) -> None:
        """Turn to `models`, `templates`, `terms` or `storage`."""
        self.tabs[self._place_of(pane)].click()

    def _place_of(self, pane: QWidget) -> int:
        areas = (self.stack.widget(place) for place in range(self.stack.count()))
        return [area.widget() for area in areas if isinstance(area, QScrollArea)].index(pane)

    def _turn(self, pane: QWidget) -> None:
        self.stack.setCurrentIndex(self._place_of(pane))

    def _fill(self, found: _Found) -> None:
        settings, templates, kept, locked = found
        locks: Locks = {lock.place: lock.reason for lock in locked}
        maker = Maker(self._theme, self._change, locks)
        look = self._look.section(maker)
        self._general.fill([look, *general(maker, settings, templates)])
        self._record.fill(self._devices.sections(maker, settings.recording, self._after))
        refused = self.tr("%n attempt(s) were refused since it started.", None, kept.refused)
        self.storage.fill(privacy(maker, kept, refused, self._reveal))
        self.templates.show_lines(templates, settings.minutes.template, locks)
        # what can't be looked for is told where one records
        self._desks.listening.ask(
            lambda e: e.recording.devices()[0], self._offer, lambda _: None, key="devices"
        )

    def _after(self, minutes: int) -> str:
        return self.tr("After %n minute(s)", None, minutes)

    def _offer(self, devices: Sequence[AudioDevice]) -> None:
        self._devices.offer(devices)

    def _change(self, place: Place, value: Value) -> None:
        changes = {place: value}
        self._desks.reading.ask(
            lambda e: e.change_settings(changes), None, self._on_refused, key=f"set {place}"
        )

    def _on_refused(self, error: object) -> None:
        self.failed.emit(error)
        self.refresh()


class _Pane(QWidget):
    """Sections under each other."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        px = theme.px
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, px(12), px(24), px(24))
        self._layout.addStretch()

    def fill(self, sections: Sequence[QWidget]) -> None:
        """Show these in place of what was there."""
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for section in sections:
            self._layout.addWidget(section)
        self._layout.addStretch()
        mirror(self)


def _scrolled(pane: QWidget, name: str, theme: Theme) -> QScrollArea:
    area = QScrollArea()
    area.setAccessibleName(name)
    area.setProperty("class", "ringed")
    area.setWidgetResizable(True)
    area.setWidget(pane)
    Fade(area, theme)
    return area
