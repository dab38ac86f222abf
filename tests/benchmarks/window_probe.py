"""A window in a process of its own, which tells what it costs: `... window_probe start|use|type`.

Each line on standard output is one JSON object with what was measured. Times are of the system's
monotonic clock, which the process that started this one can read as well.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

# As `app.__main__` does it: the network is refused before anything else is imported.
from pipeline.offline import quiet_environment, refuse_network

GUARD = refuse_network()
quiet_environment()

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from app.gui.run import build  # noqa: E402
from app.gui.tidy import Tidy  # noqa: E402
from app.settings import find_home  # noqa: E402
from app.wiring import open_earshot  # noqa: E402

if TYPE_CHECKING:
    from app.gui.window import MainWindow

LONGEST_S = 120.0
WORDS = ("revenue", "margin", "guidance", "customers", "inventory", "pricing", "dividend", "europe")


class Paints(QObject):
    """Notes when a widget has been painted, and how long that took.

    Args of the constructor:
        widget: whose painting.
        counts: whether a paint counts.
    """

    def __init__(self, widget: QWidget, counts: Callable[[], bool]) -> None:
        super().__init__(widget)
        self._counts = counts
        self._is_inside = False
        self.ends: list[float] = []
        self.ms: list[float] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() != QEvent.Type.Paint or self._is_inside:
            return False
        self._is_inside = True
        begun = time.monotonic()
        QApplication.sendEvent(watched, event)
        self._is_inside = False
        if self._counts():
            self.ends.append(time.monotonic())
            self.ms.append(1_000 * (self.ends[-1] - begun))
        return True


class Pulse(QObject):
    """Notes the longest time for which the event loop did not come round."""

    def __init__(self) -> None:
        super().__init__()
        self.longest_ms = 0.0
        self._last = time.monotonic()
        self._timer = QTimer(self, interval=5)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def begin(self) -> None:
        """Count from now."""
        self._last, self.longest_ms = time.monotonic(), 0.0

    def _beat(self) -> None:
        now = time.monotonic()
        self.longest_ms = max(self.longest_ms, 1_000 * (now - self._last) - 5)
        self._last = now


def main() -> None:
    """Open the window on the home of the environment, do what is asked, tell, and end."""
    wish = sys.argv[1]
    app = QApplication(["earshot"])
    home = find_home()
    window, close = build(app, home, lambda asker: open_earshot(home, asker), GUARD.refused)
    model = window.library.model
    paints = Paints(window.library.list.viewport(), lambda: model.rowCount() > 0)
    window.show()
    tidy = Tidy(app)
    wait(lambda: bool(paints.ends))
    wait_turn()
    ratio = window.devicePixelRatio()
    screen = window.screen().availableGeometry()
    tell(
        painted=paints.ends[0],
        idle=time.monotonic(),
        rows=model.rowCount(),
        total=model.total,
        rss_mb=rss_mb(),
        modules=sorted(sys.modules),
        ratio=ratio,
        fits=window.width() <= screen.width() and window.height() <= screen.height(),
    )
    if wish == "use":
        use(window, paints)
    elif wish == "type":
        type_words(window)
    window.close()
    close()
    tidy.stop()


def use(window: MainWindow, paints: Paints) -> None:
    """Scroll through all meetings as a wheel does, open the latest one, look at every page."""
    view, model, pulse = window.library.list, window.library.model, Pulse()
    bar = view.verticalScrollBar()
    pulse.begin()
    paints.ms.clear()
    frames: list[float] = []
    while bar.value() < bar.maximum() or model.rowCount() < model.total:
        begun = time.monotonic()
        bar.setValue(bar.value() + 120)
        view.viewport().repaint()
        QApplication.processEvents()
        frames.append(1_000 * (time.monotonic() - begun))
        if bar.value() == bar.maximum() and model.rowCount() < model.total:
            before = model.rowCount()
            wait(lambda before=before: model.rowCount() > before)
    tell(
        rows=model.rowCount(),
        frames=len(frames),
        frame_ms=frames,
        paint_ms=list(paints.ms),
        stall_ms=pulse.longest_ms,
        rss_mb=rss_mb(),
    )
    bar.setValue(0)
    wait_turn()
    pulse.begin()
    begun = time.monotonic()
    corner = view.visualRect(model.index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=corner)
    page = window.meeting
    drawn = Paints(page.view.viewport(), lambda: page.model.rowCount() > 0)
    wait(lambda: bool(drawn.ends))
    opened = 1_000 * (drawn.ends[0] - begun)
    inner = page.view.verticalScrollBar()
    turns: list[float] = []
    while inner.value() < inner.maximum():
        begun = time.monotonic()
        inner.setValue(inner.value() + 120)
        page.view.viewport().repaint()
        QApplication.processEvents()
        turns.append(1_000 * (time.monotonic() - begun))
    tell(opened_ms=opened, turn_ms=turns, stall_ms=pulse.longest_ms, rss_mb=rss_mb())
    for name in ("search", "catch-up", "decisions", "actions", "queue", "record", "settings"):
        pulse.begin()
        window.show_page(name)
        wait_ms(1_000)
        tell(page=name, stall_ms=pulse.longest_ms, rss_mb=rss_mb())


def type_words(window: MainWindow) -> None:
    """Type words into the search, letter by letter, and time each letter's hits by words.

    A letter alone isn't searched for.
    """
    window.show_page("search")
    search = window.search
    search.focus()
    pulse = Pulse()
    pulse.begin()
    taken: list[float] = []
    shown: list[float] = []
    search.model.modelReset.connect(lambda: shown.append(time.monotonic()))
    for word in WORDS:
        search.field.clear()
        QTest.keyClicks(search.field, word[0])
        wait_ms(600)
        for letter in word[1:]:
            pressed = time.monotonic()
            before = len(shown)
            QTest.keyClicks(search.field, letter)
            wait(lambda before=before: len(shown) > before)
            taken.append(1_000 * (shown[before] - pressed))
    tell(letters=taken, stall_ms=pulse.longest_ms, rss_mb=rss_mb())


def tell(**measured: object) -> None:
    """One line for whoever started this."""
    print(json.dumps(measured), flush=True)


def wait(is_so: Callable[[], bool]) -> None:
    """Until something holds; ends the process where it never does."""
    end = time.monotonic() + LONGEST_S
    while not is_so():
        if time.monotonic() > end:
            sys.exit("the window didn't come to what was waited for")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)


def wait_turn() -> None:
    """Until the event loop has nothing left that was waiting."""
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    loop.exec()


def wait_ms(ms: int) -> None:
    """Let the window work for so long."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def rss_mb() -> float:
    """Memory that this process holds, in MB; 0 where the system doesn't say."""
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(x.split()[1]) * 1024 / 1e6 for x in lines if x.startswith("VmRSS")), 0.0)


if __name__ == "__main__":
    main()
