"""What the tab "General" holds: appearance, the user's name, speech, minutes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QSettings
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from app.gui import dates
from app.gui.language import NAMES, SYSTEM
from app.gui.settings.rows import Locks, Place, Section
from app.gui.theme import Mode

if TYPE_CHECKING:
    from app.gui.theme import Theme
    from app.service.templates import TemplateLine
    from app.settings import Settings
    from app.settings_edit import Value

translate = QCoreApplication.translate

Change = Callable[[Place, "Value"], None]

_SCALES = (100, 115, 130, 150, 175, 200)
LANGUAGES = ("en", "de", "fr", "es", "pt", "zh", "ja", "ar")


@dataclass(frozen=True, slots=True)
class Maker:
    """What every section of the settings is made with.

    Attributes:
        theme: colours and measures.
        change: takes a place and its new value.
        locks: what can't be changed here, and why.
    """

    theme: Theme
    change: Change
    locks: Locks

    def section(self, title: str, change: Change | None = None) -> Section:
        """An empty section."""
        return Section(self.theme, title, change or self.change, self.locks)


class Appearance:
    """Language, colours and text size: kept beside the window's place, and in force at once.

    Args of the constructor:
        theme: changed here.
        state: keeps the appearance.
    """

    def __init__(self, theme: Theme, state: QSettings) -> None:
        self._theme, self._state = theme, state
        self._began_with = str(state.value("window/language", SYSTEM))
        self.language: QComboBox | None = None
        self.note: QLabel | None = None

    def section(self, maker: Maker) -> Section:
        """What can be chosen."""
        look = maker.section(translate("SettingsPage", "Appearance"), self._change)
        modes = (
            (translate("SettingsPage", "As the system"), Mode.SYSTEM.value),
            (translate("SettingsPage", "Light"), Mode.LIGHT.value),
            (translate("SettingsPage", "Dark"), Mode.DARK.value),
        )
        tongues = [
            (translate("SettingsPage", "As the system"), SYSTEM),
            *((name, code) for code, name in NAMES.items()),
        ]
        wish = str(self._state.value("window/language", SYSTEM))
        wish = wish if wish in NAMES else SYSTEM
        name = translate("SettingsPage", "Language")
        self.language = look.choice(("window", "language"), name, tongues, wish)
        name = translate("SettingsPage", "Colours")
        look.choice(("window", "mode"), name, modes, self._theme.mode.value)
        scales = [(dates.per_cent(scale / 100), scale) for scale in _SCALES]
        present = round(self._theme.scale * 100)
        look.choice(("window", "scale"), translate("SettingsPage", "Text size"), scales, present)
        self.note = look.words(
            translate("SettingsPage", "Another language takes hold when the window is opened next.")
        )
        self.note.setVisible(wish != self._began_with)
        return look

    def _change(self, place: Place, value: Value) -> None:
        if place[1] == "language":
            self._state.setValue("window/language", str(value))
            if self.note is not None:
                self.note.setVisible(value != self._began_with)
            return
        if place[1] == "mode":
            self._theme.choose(mode=Mode(str(value)))
        else:
            self._theme.choose(scale=float(str(value)) / 100)
        self._state.setValue("window/mode", self._theme.mode.value)
        self._state.setValue("window/scale", round(self._theme.scale * 100))


def general(maker: Maker, settings: Settings, templates: Sequence[TemplateLine]) -> list[QWidget]:
    """Sections about the user, speech and minutes."""
    you = maker.section(translate("SettingsPage", "You"))
    you.text(
        ("", "name"),
        translate("SettingsPage", "Your name in meetings"),
        settings.name,
        translate("SettingsPage", "As others say it; “Catch up” is told for it"),
    )
    return [you, _speech(maker, settings), _minutes(maker, settings, templates)]


def _speech(maker: Maker, settings: Settings) -> Section:
    speech = maker.section(translate("SettingsPage", "Speech"))
    find_out = translate("SettingsPage", "Find out for each meeting")
    options = [(find_out, None), *_languages()]
    spoken = settings.languages[0] if len(settings.languages) == 1 else None
    name = translate("SettingsPage", "Language spoken")
    place = ("", "languages")
    box = speech.choice(place, name, options, spoken)
    if len(settings.languages) > 1:
        tongues = ", ".join(QLocale(code).nativeLanguageName() for code in settings.languages)
        box.addItem(tongues, list(settings.languages))
        box.setCurrentIndex(box.count() - 1)
    box.activated.disconnect()

    def chosen(row: int) -> None:
        value = box.itemData(row)
        maker.change(place, [value] if isinstance(value, str) else value)

    box.activated.connect(chosen)
    return speech


def _minutes(maker: Maker, settings: Settings, templates: Sequence[TemplateLine]) -> Section:
    minutes = maker.section(translate("SettingsPage", "Minutes"))
    minutes.choice(
        ("minutes", "template"),
        translate("SettingsPage", "Template"),
        [(line.title, line.name) for line in templates if not line.problem],
        settings.minutes.template,
    )
    minutes.choice(
        ("minutes", "language"),
        translate("SettingsPage", "Language"),
        [(translate("SettingsPage", "That of the meeting"), None), *_languages()],
        settings.minutes.language,
    )
    minutes.flag(
        ("minutes", "automatic"),
        translate("SettingsPage", "Write minutes of each meeting by itself"),
        settings.minutes.automatic,
    )
    return minutes


def _languages() -> list[tuple[str, Value]]:
    return [(QLocale(code).nativeLanguageName(), code) for code in LANGUAGES]
