"""The first run: models, microphone, consent. Each step can be skipped."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.gui.centring import Centring
from app.gui.fade import Fade
from app.gui.record.meter import LevelMeter
from app.gui.search.wrapped import WrappedLabel
from app.gui.settings.installing import Installing
from app.gui.settings.models import ModelsView
from app.gui.settings.starter import StarterView
from app.gui.settings.trial import Trial
from app.gui.told import told
from pipeline.domain.sound import TrackSource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.gui.bridge import Ticket
    from app.gui.desks import Desks
    from app.gui.theme import Theme
    from app.service.metering import DeviceLevel
    from app.settings_edit import Value

_KEY = "first-run/done"
_HEARD_DB = -40.0
_WIDEST = 820
_MODELS, _MICROPHONE = range(2)


def is_first(state: QSettings) -> bool:
    """Whether nobody went through the first run here."""
    return not state.contains(_KEY)


class FirstRun(QWidget):
    """Three steps, and the samples to look at.

    Signals:
        finished: the last step is over.
        samples_wished: carries the paths of the sample meetings.
        failed: carries what went wrong.

    Args of the constructor:
        desks: ask the service.
        theme: colours and measures.
        state: keeps that it was done.
        samples: meetings that came with Earshot; may be empty.
        installing: what is under way, where another place shows it, too.
    """

    finished = Signal()
    samples_wished = Signal(list)
    failed = Signal(object)

    def __init__(
        self,
        desks: Desks,
        theme: Theme,
        state: QSettings,
        samples: Sequence[Path] = (),
        installing: Installing | None = None,
    ) -> None:
        super().__init__()
        self._desks, self._theme, self._state = desks, theme, state
        self._samples = list(samples)
        self._over = threading.Event()
        self._ticket: Ticket | None = None
        self.stack = QStackedWidget()
        self.count = QLabel()
        self.count.setProperty("class", "soft")
        installing = installing or Installing(desks.working, theme, self)
        self.starter = StarterView(desks, theme, installing)
        self.starter.failed.connect(self.failed)
        self.starter.changed.connect(self._on_models)
        self.starter.all_wished.connect(self._show_all)
        self._add(self.tr("Models"), "", self.starter)
        self._add(
            self.tr("Microphone"),
            self.tr("Say a sentence. The bar should move, and come to about its middle."),
            self._make_microphone(),
        )
        self._add(
            self.tr("Consent"),
            self.tr("Tell people before you record them. What should be read out or shown?"),
            self._make_consent(),
        )
        self.next = QPushButton()
        self.next.setProperty("class", "primary")
        self.next.clicked.connect(self._on_next)
        self.skip = QPushButton(self.tr("Skip"))
        self.skip.clicked.connect(self._go_on)
        self.sample = QPushButton(self.tr("Look at the sample meetings"))
        self.sample.clicked.connect(self._on_samples)
        self.models = ModelsView(desks, theme, installing)
        self.models.failed.connect(self.failed)
        self.back = QPushButton(self.tr("Back"))
        self.back.clicked.connect(lambda: self._show(_MODELS))
        self.pages = QStackedWidget()
        self.pages.addWidget(
            self._framed(self.count, self.stack, [self.next, self.skip, self.sample])
        )
        title = QLabel(self.tr("All models"))
        title.setProperty("class", "title")
        self._all = self._framed(title, self._scrolled(self.models), [self.back])
        self.pages.addWidget(self._all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.px(24), 0, theme.px(24))
        Centring(self, theme, _WIDEST, 40).add(layout)
        layout.setSpacing(theme.px(16))
        layout.addWidget(self.pages, 1)
        self._show(0)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._stop_listening()
        self.trial.stop()

    def _framed(self, above: QWidget, body: QWidget, buttons: Sequence[QPushButton]) -> QWidget:
        page, row = QWidget(), QHBoxLayout()
        for button in buttons:
            row.addWidget(button)
        row.addStretch()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(16))
        column.addWidget(above)
        column.addWidget(body, 1)
        column.addLayout(row)
        return page

    def _add(self, title: str, words: str, body: QWidget) -> None:
        page = QWidget()
        heading, said = QLabel(title), WrappedLabel(words)
        heading.setProperty("class", "title")
        said.setProperty("class", "empty")
        said.setVisible(bool(words))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(16))
        for widget in (heading, said):
            column.addWidget(widget)
        column.addWidget(body, 1)
        self.stack.addWidget(self._scrolled(page))

    def _scrolled(self, body: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setWidget(body)
        Fade(area, self._theme)
        return area

    def _make_microphone(self) -> QWidget:
        body = QWidget()
        self.heard = QLabel(self.tr("Nothing is heard yet."))
        self.heard.setWordWrap(True)
        self.trial = Trial(self._desks.listening)
        self.trial.setVisible(False)
        self.trial.began.connect(self._stop_listening)
        self.trial.ended.connect(self._listen)
        self.trial.failed.connect(self.failed)
        self.trial.level.connect(lambda level: self.meter.show_level(level.peak_db))
        self.meter = LevelMeter(self._theme, self.tr("Your microphone"))
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.meter)
        column.addWidget(self.heard)
        column.addWidget(self.trial)
        column.addStretch()
        return body

    def _make_consent(self) -> QWidget:
        body = QWidget()
        self.consent = QPlainTextEdit(
            self.tr("We would like to record this meeting. The recording stays on this laptop.")
        )
        self.consent.setAccessibleName(self.tr("Consent"))
        self.consent.setMaximumHeight(self._theme.px(120))
        self.required = QCheckBox(self.tr("Record only after somebody acknowledged it"))
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.consent)
        column.addWidget(self.required)
        column.addStretch()
        return body

    def _show(self, step: int) -> None:
        self.pages.setCurrentIndex(0)
        self.stack.setCurrentIndex(step)
        whole = self.stack.count()
        words = self.tr("Step %1 of %2")
        self.count.setText(words.replace("%1", str(step + 1)).replace("%2", str(whole)))
        is_last = step == whole - 1
        self.next.setText(self.tr("Finish") if is_last else self.tr("Continue"))
        self.sample.setVisible(is_last and bool(self._samples))
        self._stop_listening()
        self.trial.stop()
        self._dress()
        if step == _MICROPHONE:
            self._listen()
        if step != _MODELS or not self.starter.take_focus():
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _dress(self) -> None:
        """Of what can be pressed, one thing leads: here, or in the step itself."""
        is_first = self.stack.currentIndex() == _MODELS
        leads = not is_first or self.starter.is_complete
        look = "primary" if leads else ""
        if self.next.property("class") != look:
            self.next.setProperty("class", look)
            self.next.style().polish(self.next)
        self.next.setVisible(leads or self.starter.is_busy)
        self.skip.setVisible(not is_first or not (leads or self.starter.is_busy))

    def _on_models(self) -> None:
        """Keys go on from where they were, to what leads now."""
        focused = self.window().focusWidget()
        is_here = focused is self or self.starter.isAncestorOf(focused or self)
        self._dress()
        if is_here and not self.starter.take_focus():
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_all(self) -> None:
        self.pages.setCurrentWidget(self._all)
        self.models.refresh()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop_listening(self) -> None:
        self._over.set()

    def _listen(self) -> None:
        if self.stack.currentIndex() != _MICROPHONE or not self.isVisible():
            return
        self._over = over = threading.Event()
        self._ticket = self._desks.listening.follow(
            lambda e: e.recording.levels(over), self._on_levels, None, self.failed.emit
        )

    def _on_levels(self, levels: tuple[DeviceLevel, ...]) -> None:
        ours = [one for one in levels if one.device.source is TrackSource.MICROPHONE]
        one = next((x for x in ours if x.device.is_default), ours[0] if ours else None)
        if one is None:
            self.heard.setText(self.tr("There is no microphone. Connect one, or skip this."))
            return
        self.meter.show_level(one.peak_db)
        self.trial.device = one.device
        self.trial.setVisible(not one.problem)
        if one.problem:
            self.heard.setText(told(one.problem))
        elif one.peak_db is not None and one.peak_db > _HEARD_DB:
            words = self.tr("“%1” hears you.")
            self.heard.setText(words.replace("%1", one.device.name))

    def _on_next(self) -> None:
        if self.stack.currentIndex() == self.stack.count() - 1:
            changes: dict[tuple[str, str], Value] = {
                ("recording", "consent"): " ".join(self.consent.toPlainText().split()) or None,
                ("recording", "consent-required"): self.required.isChecked(),
            }
            self._desks.reading.ask(lambda e: e.change_settings(changes), None, self.failed.emit)
        self._go_on()

    def _go_on(self) -> None:
        step = self.stack.currentIndex() + 1
        if step < self.stack.count():
            self._show(step)
        else:
            self._over.set()
            self._state.setValue(_KEY, True)
            self.finished.emit()

    def _on_samples(self) -> None:
        self.samples_wished.emit(self._samples)
        self._on_next()


def sample_meetings() -> list[Path]:
    """The recordings that came with Earshot; none where they were left out."""
    folder = Path(__file__).resolve().parents[3] / "samples" / "lisbon"
    return sorted(folder.glob("*.opus")) or sorted(folder.glob("*.flac"))
