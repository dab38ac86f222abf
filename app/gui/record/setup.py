"""Before a recording: what is captured, with levels; a title; consent."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.gui.record.meter import LevelMeter
from app.gui.told import told
from app.service.record import NONE, RecordRequest
from pipeline.domain.sound import TrackSource

if TYPE_CHECKING:
    from app.gui.bridge import Desk, Ticket
    from app.gui.theme import Theme
    from app.service.earshot import Earshot
    from app.service.metering import DeviceLevel
    from app.service.record import Consent
    from app.settings import RecordingChoice
    from pipeline.domain.capture import AudioDevice

_DEFAULT = "default"
_NARROW, _LEAST_LETTERS = 520, 16


class RecordSetup(QWidget):
    """Asks what is to be recorded.

    Signals:
        wished: carries a `RecordRequest`.
        failed: carries what went wrong.
    """

    wished = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, listening: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._listening, self._theme = desk, listening, theme
        self._over = threading.Event()
        self._ticket: Ticket | None = None
        self.title = QLineEdit()
        self.title.setPlaceholderText(self.tr("Title (the date, if you leave it empty)"))
        self.title.setAccessibleName(self.tr("Title"))
        self.pickers = {
            TrackSource.MICROPHONE: QComboBox(),
            TrackSource.SYSTEM: QComboBox(),
        }
        names = {
            TrackSource.MICROPHONE: self.tr("Your microphone"),
            TrackSource.SYSTEM: self.tr("The other side's sound"),
        }
        self.meters = {s: LevelMeter(theme, names[s]) for s in self.pickers}
        self._form = form = QFormLayout()
        form.setVerticalSpacing(theme.px(14))
        form.setHorizontalSpacing(theme.px(24))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for source, picker in self.pickers.items():
            picker.setAccessibleName(names[source])
            picker.setPlaceholderText(self.tr("Looking for devices…"))
            shorter = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            picker.setSizeAdjustPolicy(shorter)
            picker.setMinimumContentsLength(_LEAST_LETTERS)
            picker.currentTextChanged.connect(picker.setToolTip)
            row = QVBoxLayout()
            row.setSpacing(theme.px(8))
            row.addWidget(picker)
            row.addWidget(self.meters[source])
            picker.currentIndexChanged.connect(lambda _, s=source: self._show_meter(s))
            label = QLabel(names[source])
            label.setBuddy(picker)
            label.setContentsMargins(0, theme.px(2), 0, 0)
            form.addRow(label, row)
        label = QLabel(self.tr("Title"))
        label.setBuddy(self.title)
        label.setContentsMargins(0, theme.px(2), 0, 0)
        form.addRow(label, self.title)
        self.live = QCheckBox(self.tr("Show the words while they are spoken"))
        form.addRow("", self.live)
        self.missing = QLabel()
        self.missing.setProperty("class", "soft")
        self.missing.setWordWrap(True)
        self.missing.hide()
        self.nothing = QLabel(
            self.tr("There is nothing to record. Connect a microphone, or choose a device above.")
        )
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        self.consent_text = QLabel()
        self.consent_text.setWordWrap(True)
        self.consent_text.setTextFormat(Qt.TextFormat.PlainText)
        self.consent = QCheckBox(self.tr("Everybody here was told, and agrees"))
        self.consent.toggled.connect(self._check)
        for part in (self.consent_text, self.consent):
            part.hide()  # until it is known whether there is a text
        self.record = QPushButton(self.tr("Record"))
        self.record.setProperty("class", "record")
        self.record.clicked.connect(self._wish)
        self.title.returnPressed.connect(self._wish)
        self._is_consent_required = False
        self._is_allowed = True
        self._has_looked = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(20))
        layout.addLayout(form)
        for widget in (self.missing, self.nothing, self.consent_text, self.consent):
            layout.addWidget(widget)
        layout.addWidget(self.record, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addStretch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A name stands before its control, or above it where there is no room."""
        super().resizeEvent(event)
        policy = QFormLayout.RowWrapPolicy
        is_narrow = event.size().width() < self._theme.px(_NARROW)
        self._form.setRowWrapPolicy(policy.WrapAllRows if is_narrow else policy.DontWrapRows)

    def begin(self) -> None:
        """Look for devices and show their levels; called whenever it comes into view."""
        self._desk.ask(_look, self._fill, self.failed.emit, key="devices")

    def listen(self) -> None:
        """Show levels until `rest`."""
        if self._ticket is None:
            self._over = over = threading.Event()
            self._ticket = self._listening.follow(
                lambda e: e.recording.levels(over), self._on_levels, self._rested, self._on_error
            )

    def rest(self) -> None:
        """Give the devices back."""
        self._over.set()

    def _rested(self, _: object) -> None:
        self._ticket = None

    def _on_error(self, error: object) -> None:
        self._ticket = None
        self.failed.emit(error)

    def _fill(self, found: tuple[Any, ...]) -> None:
        devices, missing, consent, choice = found
        self._has_looked = True
        self._fill_devices(devices, choice)
        self.missing.setText(told(missing))
        self.missing.setVisible(bool(missing))
        self._fill_consent(consent)
        self.live.setChecked(choice.live)
        self._is_allowed = choice.allowed
        if not choice.allowed:
            self.missing.setText(self.tr("The settings of this Earshot forbid recording."))
            self.missing.show()
        self._check()
        self.listen()

    def _fill_devices(self, devices: Sequence[AudioDevice], choice: RecordingChoice) -> None:
        chosen = {
            TrackSource.MICROPHONE: choice.microphone,
            TrackSource.SYSTEM: choice.system,
        }
        for source, picker in self.pickers.items():
            kept = picker.currentData() or chosen[source]
            picker.clear()
            here = [d for d in devices if d.source is source]
            usual = next((d.name for d in here if d.is_default), "")
            if here:
                words = self.tr("As the system is set: %1") if usual else self.tr("As set: none")
                picker.addItem(words.replace("%1", usual), _DEFAULT)
            for device in here:
                picker.addItem(device.name, device.id)
            picker.addItem(self.tr("Don't record it"), NONE)
            place = picker.findData(kept)
            picker.setCurrentIndex(max(0, place))
            self._show_meter(source)

    def _show_meter(self, source: TrackSource) -> None:
        """What isn't recorded has no level."""
        self.meters[source].setVisible(self._is_wanted(source))
        self._check()

    def _is_wanted(self, source: TrackSource) -> bool:
        return self.pickers[source].currentData() not in (None, NONE)

    def _fill_consent(self, consent: Consent) -> None:
        self._is_consent_required = consent.is_required
        self.consent_text.setText(told(consent.text))
        self.consent_text.setVisible(bool(consent.text))
        self.consent.setVisible(bool(consent.text))

    def _on_levels(self, levels: tuple[DeviceLevel, ...]) -> None:
        for source, picker in self.pickers.items():
            wished = picker.currentData()
            for one in levels:
                is_it = one.device.id == wished or (wished == _DEFAULT and one.device.is_default)
                if one.device.source is source and is_it:
                    self.meters[source].show_level(one.peak_db)
                    self.meters[source].setToolTip(told(one.problem))
                    break
            else:
                self.meters[source].show_level(None)

    def _check(self) -> None:
        has_consent = self.consent.isChecked() or not self._is_consent_required
        is_any = any(map(self._is_wanted, self.pickers))
        self.record.setEnabled(self._is_allowed and has_consent and is_any)
        self.nothing.setVisible(self._is_allowed and self._has_looked and not is_any)

    def _wish(self) -> None:
        if not self.record.isEnabled():
            return
        self.rest()
        self.wished.emit(
            RecordRequest(
                microphone=self.pickers[TrackSource.MICROPHONE].currentData() or "",
                system=self.pickers[TrackSource.SYSTEM].currentData() or "",
                title=self.title.text().strip() or None,
                has_consent=self.consent.isChecked(),
                live=self.live.isChecked(),
            )
        )


def _look(earshot: Earshot) -> tuple[Any, ...]:
    devices, missing = earshot.recording.devices()
    return devices, missing, earshot.recording.consent, earshot.settings.recording
