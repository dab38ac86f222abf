"""The models that Earshot starts with: what they are, what is here, one button for the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.gui.announcer import Announcer
from app.gui.flow_row import FlowRow
from app.gui.reading import leading, listed
from app.gui.search.wrapped import WrappedLabel
from app.gui.settings.roles import role_names
from app.gui.told import in_full, told
from pipeline.domain.work import Progress

if TYPE_CHECKING:
    from app.gui.desks import Desks
    from app.gui.settings.installing import Installing
    from app.gui.theme import Theme
    from app.service.models import Outfit
    from pipeline.domain.errors import EarshotError

_BAR = 420
_BEGUN = Progress("", 0, 0)


class StarterView(QWidget):
    """One sentence and one button; what is under way; what went wrong; or that all is there.

    Args of the constructor:
        desks: ask the service.
        theme: colours and measures.
        installing: fetches and imports.

    Signals:
        changed: something began or ended, or is known now.
        all_wished: the list of all models is to be shown.
        failed: carries why nothing is known.
    """

    changed = Signal()
    all_wished = Signal()
    failed = Signal(object)

    def __init__(self, desks: Desks, theme: Theme, installing: Installing) -> None:
        super().__init__()
        self._desk, self._installing = desks.reading, installing
        self._outfit: Outfit | None = None
        self._error: EarshotError | None = None
        self._is_stopped = self._is_news = False
        self.announcer = Announcer(self)
        self.words = self._label("empty")
        self.here = self._label("")
        self.trouble = self._label("error")
        self.origin = self._label("small")
        self.step = self._label("")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setMaximumWidth(theme.px(_BAR))
        self.bar.setAccessibleName(self.tr("Models"))
        self.bytes = self._label("small")
        self.meanwhile = self._label("small")
        self.install = QPushButton()
        self.install.setProperty("class", "primary")
        self.install.clicked.connect(lambda: installing.fetch((), starter=True))
        self.file = QPushButton(self.tr("Import a file or kit…"))
        self.file.clicked.connect(lambda: installing.pick_file(self))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self._stop)
        self.all = QPushButton(self.tr("All models…"))
        self.all.clicked.connect(self.all_wished)
        self._lay_out(theme)
        installing.add_teller(self)
        installing.began.connect(self._on_began)
        installing.progressed.connect(self._on_step)
        installing.ended.connect(self._on_ended)
        self._on_step(_BEGUN)
        self._paint()

    @property
    def is_complete(self) -> bool:
        """Whether every role is filled."""
        return self._outfit is not None and not self._outfit.lacking

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._installing.is_busy

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Ask what is here."""
        self._desk.ask(lambda e: e.models.outfit(), self._take, self.failed.emit, key="outfit")

    def show_failure(self, error: EarshotError) -> None:
        """Say why it failed, and what to do, in the place where it was asked for."""
        self._error = error
        self.announcer.say(in_full(error), is_urgent=True)
        self._paint()

    def take_focus(self) -> bool:
        """Have keys go to what is to be done here; False where nothing is."""
        for button in (self.install, self.cancel, self.file):
            if button.isVisibleTo(self):
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def _label(self, look: str) -> WrappedLabel:
        label = WrappedLabel()
        label.setProperty("class", look)
        label.setAlignment(leading())
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _lay_out(self, theme: Theme) -> None:
        px = theme.px
        buttons = FlowRow(space=px(8))
        for button in (self.install, self.file, self.cancel, self.all):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        for widget in (self.words, self.here, self.trouble):
            layout.addWidget(widget)
        layout.addSpacing(px(8))
        for widget in (self.step, self.bar, self.bytes):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        layout.addSpacing(px(4))
        for widget in (self.origin, self.meanwhile):
            layout.addWidget(widget)
        layout.addStretch()

    def _take(self, outfit: Outfit) -> None:
        had_lacked = self._outfit is not None and not self.is_complete
        self._outfit = outfit
        self._paint()
        self.changed.emit()
        if self._is_news and had_lacked:  # a file may have brought one of five
            words = self.tr("The models are installed.")
            self.announcer.say(words if self.is_complete else self.here.text())
        self._is_news = False

    def _stop(self) -> None:
        self._is_stopped = True
        self._installing.stop()

    def _on_began(self) -> None:
        self._error, self._is_stopped = None, False
        self._on_step(_BEGUN)
        self._paint()
        self.changed.emit()

    def _on_step(self, progress: Progress) -> None:
        total = progress.total
        self.step.setText(told(progress.step) or self.tr("Beginning…"))
        self.bar.setValue(round(1000 * progress.completed / total) if total else 0)
        words = self.tr("%1 of %2").replace("%1", _size(progress.completed))
        self.bytes.setText(words.replace("%2", _size(total)) if total else " ")

    def _on_ended(self, is_done: bool) -> None:
        self._paint()
        self.changed.emit()
        self._is_news = is_done
        self.refresh()

    def _paint(self) -> None:
        """Show what belongs to the present state."""
        outfit, is_busy = self._outfit, self.is_busy
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self.window())
        can_fetch = outfit is not None and outfit.left > 0
        lacks = outfit is not None and not self.is_complete
        for widget, is_shown in (
            (self.words, outfit is not None),
            (self.here, outfit is not None and bool(outfit.filled) and not is_busy),
            (self.trouble, self._error is not None and not is_busy),
            *((part, is_busy) for part in (self.step, self.bar, self.bytes, self.cancel)),
            (self.meanwhile, is_busy or self._is_stopped),
            (self.install, lacks and can_fetch and not is_busy),
            (self.file, lacks and not is_busy),
            (self.origin, lacks and can_fetch and not is_busy),
        ):
            widget.setVisible(is_shown)
        look = "quiet" if lacks or is_busy else ""  # alone, it begins where the words do
        if self.all.property("class") != look:
            self.all.setProperty("class", look)
            self.all.style().polish(self.all)
        if outfit is not None:
            self._say(outfit)
        if had_focus:
            self.take_focus()

    def _say(self, outfit: Outfit) -> None:
        roles = role_names()
        if self.is_complete:
            self.words.setText(
                self.tr("All that Earshot works with is on this machine. Nothing is to be fetched.")
            )
            self.here.setText(listed(outfit.titles))
        else:
            words = self.tr(
                "%n model(s) do the work, all on this machine: they turn speech into words, tell"
                " voices apart, search by meaning, and write minutes. They take up %1.",
                None,
                outfit.count,
            )
            self.words.setText(words.replace("%1", _size(outfit.size)))
            here = self.tr("Here already: %1. Missing: %2.")
            here = here.replace("%1", listed(roles[role] for role in outfit.filled))
            self.here.setText(here.replace("%2", listed(roles[r] for r in outfit.lacking)))
        self.trouble.setText(in_full(self._error) if self._error is not None else "")
        goes_on = self.tr("You can go on meanwhile; what has come is kept.")
        self.meanwhile.setText(
            goes_on if self.is_busy else self.tr("Stopped. What has come is kept.")
        )
        words = self.tr("Install the starter set")
        if self._error is not None and self._installing.is_fetched:
            words = self.tr("Try again")
        elif outfit.filled:
            words = self.tr("Install what is missing")
        self.install.setText(words)
        words = self.tr(
            "%1 come from the Python package index or else from the model hub, and every byte is"
            " checked. Nothing else is fetched unless you ask for it."
        )
        self.origin.setText(words.replace("%1", _size(outfit.left)))


def _size(count: float) -> str:
    """Bytes as people count them: "1.4 GB"."""
    return QLocale().formattedDataSize(round(count), 1, QLocale.DataSizeFormat.DataSizeSIFormat)
