"""The page of settings: what holds here, and what may be changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QSettings, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.gui import dates
from app.gui.language import NAMES, SYSTEM
from app.gui.settings.models import ModelsView
from app.gui.settings.rows import Locks, Place, Section
from app.gui.settings.terms import TermsView
from app.gui.tab import Tab
from app.gui.theme import Mode

if TYPE_CHECKING:
    from app.gui.desks import Desks
    from app.gui.theme import Theme
    from app.service.earshot import Earshot
    from app.service.privacy import Privacy
    from app.settings import Settings
    from app.settings_edit import Value

_SCALES = (100, 115, 130, 150, 175, 200)
LANGUAGES = ("en", "de", "fr", "es", "pt", "zh", "ja", "ar")


class SettingsPage(QWidget):
    """All settings.

    Signals:
        failed: carries what went wrong.

    Args of the constructor:
        desks: ask the service.
        theme: colours and measures; changed here.
        state: keeps the appearance.
        refused: tells how many attempts to connect were refused.
        locks: settings that can't be changed here, and why.
    """

    failed = Signal(object)

    def __init__(
        self,
        desks: Desks,
        theme: Theme,
        state: QSettings,
        refused: Callable[[], int],
        locks: Locks | None = None,
    ) -> None:
        super().__init__()
        self._desks, self._theme, self._state = desks, theme, state
        self._refused, self._locks = refused, locks or {}
        self._began_with = str(state.value("window/language", SYSTEM))
        title = QLabel(self.tr("Settings"))
        title.setProperty("class", "title")
        self.models = ModelsView(desks, theme)
        self.models.failed.connect(self.failed)
        self.terms = TermsView(desks.reading, theme)
        self.terms.failed.connect(self.failed)
        self._general = _Pane(theme)
        self._record = _Pane(theme)
        self._privacy = _Pane(theme)
        self.stack = QStackedWidget()
        self.tabs: list[QPushButton] = []
        row = QHBoxLayout()
        row.setSpacing(theme.px(20))
        for words, pane in (
            (self.tr("General"), self._general),
            (self.tr("Recording"), self._record),
            (self.tr("Models"), self.models),
            (self.tr("Vocabulary"), self.terms),
            (self.tr("Privacy"), self._privacy),
        ):
            tab = Tab(words)
            tab.setAutoExclusive(True)
            tab.clicked.connect(lambda _=False, pane=pane: self._turn(pane))
            self.tabs.append(tab)
            row.addWidget(tab)
            self.stack.addWidget(_scrolled(pane, words, theme))
        row.addStretch()
        self.tabs[0].setChecked(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(40), theme.px(24), theme.px(24), 0)
        layout.setSpacing(theme.px(12))
        layout.addWidget(title)
        layout.addLayout(row)
        layout.addWidget(self.stack, 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Ask what holds now."""
        refused = self._refused()

        def look(earshot: Earshot) -> tuple[Any, ...]:
            templates = [file.name for file in earshot.reading.list_templates()]
            return earshot.settings, templates, earshot.privacy(refused)

        self._desks.reading.ask(look, self._fill, self.failed.emit, key="settings")
        self.models.refresh()
        self.terms.refresh()

    def _turn(self, pane: QWidget) -> None:
        for place in range(self.stack.count()):
            area = self.stack.widget(place)
            if isinstance(area, QScrollArea) and area.widget() is pane:
                self.stack.setCurrentIndex(place)

    def _fill(self, found: tuple[Settings, list[str], Privacy]) -> None:
        settings, templates, privacy = found
        self._general.fill(self._make_general(settings, templates))
        self._record.fill(self._make_record(settings))
        self._privacy.fill(self._make_privacy(privacy))

    def _change(self, place: Place, value: Value) -> None:
        changes = {place: value}
        self._desks.reading.ask(
            lambda e: e.change_settings(changes), None, self._on_refused, key=f"set {place}"
        )

    def _on_refused(self, error: object) -> None:
        self.failed.emit(error)
        self.refresh()

    def _section(self, title: str) -> Section:
        return Section(self._theme, title, self._change, self._locks)

    def _make_general(self, settings: Settings, templates: list[str]) -> list[QWidget]:
        look = Section(self._theme, self.tr("Appearance"), self._change_look, self._locks)
        modes = (
            (self.tr("As the system"), Mode.SYSTEM.value),
            (self.tr("Light"), Mode.LIGHT.value),
            (self.tr("Dark"), Mode.DARK.value),
        )
        tongues = [(self.tr("As the system"), SYSTEM), *((name, c) for c, name in NAMES.items())]
        wish = str(self._state.value("window/language", SYSTEM))
        wish = wish if wish in NAMES else SYSTEM
        self.language = look.choice(("window", "language"), self.tr("Language"), tongues, wish)
        look.choice(("window", "mode"), self.tr("Colours"), modes, self._theme.mode.value)
        scales = [(dates.per_cent(scale / 100), scale) for scale in _SCALES]
        present = round(self._theme.scale * 100)
        look.choice(("window", "scale"), self.tr("Text size"), scales, present)
        self.language_note = look.words(
            self.tr("Another language takes hold when the window is opened next.")
        )
        self.language_note.setVisible(wish != self._began_with)
        speech = self._section(self.tr("Speech"))
        languages = [(self.tr("Find out for each meeting"), None), *_languages()]
        spoken = settings.languages[0] if len(settings.languages) == 1 else None
        box = speech.choice(("", "languages"), self.tr("Language spoken"), languages, spoken)
        box.activated.disconnect()
        box.activated.connect(
            lambda n: self._change(("", "languages"), [box.itemData(n)] if n else None)
        )
        minutes = self._section(self.tr("Minutes"))
        minutes.choice(
            ("minutes", "template"),
            self.tr("Template"),
            [(name, name) for name in templates],
            settings.minutes.template,
        )
        minutes.choice(
            ("minutes", "language"),
            self.tr("Language"),
            [(self.tr("That of the meeting"), None), *_languages()],
            settings.minutes.language,
        )
        minutes.flag(
            ("minutes", "automatic"),
            self.tr("Write minutes of each meeting by itself"),
            settings.minutes.automatic,
        )
        return [look, speech, minutes]

    def _make_record(self, settings: Settings) -> list[QWidget]:
        chosen = settings.recording
        what = self._section(self.tr("What is recorded"))
        rates = [(f"{rate // 1000} kHz", rate) for rate in (16_000, 24_000, 48_000)]
        what.choice(("recording", "rate"), self.tr("Quality"), rates, chosen.rate)
        what.flag(
            ("recording", "live"), self.tr("Show the words while they are spoken"), chosen.live
        )
        what.flag(
            ("recording", "you"), self.tr("Call the microphone's main speaker You"), chosen.you
        )
        consent = self._section(self.tr("Consent"))
        consent.text(
            ("recording", "consent"),
            self.tr("To read out before a recording"),
            chosen.consent,
            self.tr("Nothing, if you leave it empty"),
        )
        consent.flag(
            ("recording", "consent-required"),
            self.tr("Record only after somebody acknowledged it"),
            chosen.consent_required,
        )
        return [what, consent]

    def _make_privacy(self, privacy: Privacy) -> list[QWidget]:
        stored = self._section(self.tr("What is stored where"))
        names = {
            "archive": self.tr("Words, minutes, names (encrypted)"),
            "audio": self.tr("Sound (encrypted)"),
            "models": self.tr("Models"),
            "logs": self.tr("Reports on bugs"),
        }
        for place in privacy.stored:
            size = self.locale().formattedDataSize(place.bytes)
            path = QLabel(f"{size}\n{place.path}")
            path.setWordWrap(True)
            stored.row(names[place.what], path)
        if privacy.protection:
            stored.words(privacy.protection)
        network = self._section(self.tr("Network"))
        words = self.tr("Earshot refuses every connection that leaves this machine.")
        refused = self.tr("%n attempt(s) were refused since it started.", None, privacy.refused)
        network.words(f"{words} {refused}")
        return [stored, network]

    def _change_look(self, place: Place, value: Value) -> None:
        if place[1] == "language":
            self._state.setValue("window/language", str(value))
            self.language_note.setVisible(value != self._began_with)
            return
        if place[1] == "mode":
            self._theme.choose(mode=Mode(str(value)))
        else:
            self._theme.choose(scale=float(str(value)) / 100)
        self._state.setValue("window/mode", self._theme.mode.value)
        self._state.setValue("window/scale", round(self._theme.scale * 100))


class _Pane(QWidget):
    """Sections under each other."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        px = theme.px
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, px(12), px(24), px(24))
        self._layout.addStretch()

    def fill(self, sections: list[QWidget]) -> None:
        """Show these in place of what was there."""
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for section in sections:
            self._layout.addWidget(section)
        self._layout.addStretch()


def _scrolled(pane: QWidget, name: str, theme: Theme) -> QScrollArea:
    area = QScrollArea()
    area.setAccessibleName(name)
    area.setWidgetResizable(True)
    area.setWidget(pane)
    pane.setMaximumWidth(theme.px(860))
    return area


def _languages() -> list[tuple[str, Value]]:
    return [(QLocale(code).nativeLanguageName(), code) for code in LANGUAGES]
