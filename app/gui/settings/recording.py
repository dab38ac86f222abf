"""What the tab "Recording" holds: devices, live text, when it ends by itself, consent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from app.service.record import NONE
from pipeline.domain.sound import TrackSource

if TYPE_CHECKING:
    from app.gui.settings.general import Maker
    from app.gui.settings.rows import Section
    from app.settings import RecordingChoice
    from app.settings_edit import Value
    from pipeline.domain.capture import AudioDevice

translate = QCoreApplication.translate

After = Callable[[int], str]
"""Says in words: after so many minutes."""

_DEFAULT = "default"
_RATES = (16_000, 24_000, 48_000)
_STOP_MIN = (10, 30, 60, 120)


class RecordingPane:
    """Sections about recording; devices are offered as soon as they are known."""

    def __init__(self) -> None:
        self._boxes: dict[TrackSource, QComboBox] = {}

    def sections(self, maker: Maker, chosen: RecordingChoice, after: After) -> list[QWidget]:
        """As the settings are now; `after` says a number of minutes in words."""
        return [
            self._devices(maker, chosen),
            _live(maker, chosen),
            _ending(maker, chosen, after),
            _consent(maker, chosen),
        ]

    def offer(self, devices: Sequence[AudioDevice]) -> None:
        """Add what is connected to what can be chosen."""
        for source, box in self._boxes.items():
            for device in devices:
                if device.source is not source or box.findData(device.id) >= 0:
                    continue
                named = box.findData(device.name)
                if named >= 0:
                    box.setItemText(named, device.name)
                else:
                    box.insertItem(box.count() - 1, device.name, device.id)

    def _devices(self, maker: Maker, chosen: RecordingChoice) -> Section:
        what = maker.section(translate("SettingsPage", "What is recorded"))
        for source, key, name, present in (
            (
                TrackSource.MICROPHONE,
                "microphone",
                translate("SettingsPage", "Your microphone"),
                chosen.microphone,
            ),
            (
                TrackSource.SYSTEM,
                "system",
                translate("SettingsPage", "The other side's sound"),
                chosen.system,
            ),
        ):
            options: list[tuple[str, Value]] = [
                (translate("SettingsPage", "As the system is set"), _DEFAULT),
                (translate("SettingsPage", "Don't record it"), NONE),
            ]
            if present not in (_DEFAULT, NONE):
                options.insert(1, (present, present))
            self._boxes[source] = what.choice(("recording", key), name, options, present)
        rates: list[tuple[str, Value]] = [(f"{rate // 1000} kHz", rate) for rate in _RATES]
        quality = translate("SettingsPage", "Quality")
        what.choice(("recording", "rate"), quality, rates, chosen.rate)
        what.flag(
            ("recording", "you"),
            translate("SettingsPage", "Call the microphone's main speaker You"),
            chosen.you,
        )
        return what


def _live(maker: Maker, chosen: RecordingChoice) -> Section:
    live = maker.section(translate("SettingsPage", "Live text"))
    live.flag(
        ("recording", "live"),
        translate("SettingsPage", "Show the words while they are spoken"),
        chosen.live,
    )
    live.words(
        translate(
            "SettingsPage",
            "They come some seconds after they were said, and are replaced by better ones when"
            " the meeting is over. Where this machine is too slow for it, a recording says so"
            " and goes on without.",
        )
    )
    return live


def _ending(maker: Maker, chosen: RecordingChoice, after: After) -> Section:
    ending = maker.section(translate("SettingsPage", "When nobody speaks"))
    minutes: list[tuple[str, Value]] = [(after(count), count) for count in _STOP_MIN]
    silence_s = chosen.watch.stop_after_silence_s
    ending.choice(
        ("recording", "stop-after-silence"),
        translate("SettingsPage", "End the recording"),
        [*minutes, (translate("SettingsPage", "Never by itself"), 0)],
        round((silence_s or 0) / 60),
    )
    return ending


def _consent(maker: Maker, chosen: RecordingChoice) -> Section:
    consent = maker.section(translate("SettingsPage", "Consent"))
    consent.text(
        ("recording", "consent"),
        translate("SettingsPage", "To read out before a recording"),
        chosen.consent,
        translate("SettingsPage", "Nothing, if you leave it empty"),
    )
    consent.flag(
        ("recording", "consent-required"),
        translate("SettingsPage", "Record only after somebody acknowledged it"),
        chosen.consent_required,
    )
    return consent
