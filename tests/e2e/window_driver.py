"""Uses the window as somebody does on the first day: `... window_driver SOURCE`, with a display.

Each line on standard output is one JSON object about a step that was reached.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

# the probe refuses the network before anything else is imported
from tests.benchmarks.window_probe import GUARD, Pulse, tell, wait_ms, wait_turn  # isort: skip

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.gui.meeting.flow import Chip
from app.gui.run import build
from app.settings import find_home
from app.wiring import open_earshot
from tests.e2e.window_walk import click, record, until, walk

if TYPE_CHECKING:
    from app.gui.window import MainWindow

_LONGEST_S = 1500.0


def main() -> None:
    """Go through the first run, bring a recording in, hear a citation; then use every page."""
    source = Path(sys.argv[1])
    app = QApplication(["earshot"])
    home = find_home()
    window, close = build(app, home, lambda asker: open_earshot(home, asker), GUARD.refused)
    window.show()
    tell(step="shown", platform=app.platformName())
    first_run(window)
    stall_ms = process(window, source)
    hear(window, stall_ms)
    has_sound = "PULSE_SERVER" in os.environ
    walk(window, "agency", "Do we use the agency again?", can_hear=has_sound)
    if has_sound:
        record(window)
    window.close()
    close()
    tell(step="closed", refused=GUARD.refused())


def first_run(window: MainWindow) -> None:
    """Models are there; the microphone is skipped; the consent text is a line of our own."""
    run = window.first_run
    until(run.isVisible, "the first run")
    until(lambda: run.starter.is_complete, "the models")
    seen = [run.count.text()]
    click(run.next)
    seen.append(run.count.text())
    click(run.skip)
    seen.append(run.count.text())
    run.consent.setFocus()
    run.consent.selectAll()
    QTest.keyClicks(run.consent, "May we record this?")
    click(run.next)
    until(window.library.isVisible, "the library")
    tell(step="first run", seen=seen)


def process(window: MainWindow, source: Path) -> float:
    """Drop the file on the library, use the window meanwhile; the longest stop of it, in ms."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(source))])
    place = window.library.rect().center()
    copying = Qt.DropAction.CopyAction
    held = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    begun = time.monotonic()
    # Qt gives a drop only to what it was dragged into
    QApplication.sendEvent(window.library, QDragEnterEvent(place, copying, data, *held))
    QApplication.sendEvent(window.library, QDropEvent(QPointF(place), copying, data, *held))
    until(lambda: window.library.model.rowCount() == 1, "the meeting in the list")
    pulse = Pulse()
    pages = ("queue", "decisions", "actions", "catch-up", "search", "library")
    said: set[str] = set()
    number = 0
    while window.works.is_busy:
        window.show_page(pages[number % len(pages)])
        if window.library.isVisible():
            QTest.keyClicks(window.library.field, "budget")
            wait_ms(300)
            window.library.field.clear()
        said.add(window.sidebar.footer.work.accessibleName().rsplit(",", 1)[0])
        number += 1
        wait_ms(700)
        if time.monotonic() - begun > _LONGEST_S:
            sys.exit(f"not processed in time: {sorted(said)}")
    tell(
        step="processed",
        seconds=time.monotonic() - begun,
        said=sorted(said),
        stall_ms=pulse.longest_ms,
        notice=window.notice.words.text() if window.notice.isVisible() else "",
    )
    return pulse.longest_ms


def hear(window: MainWindow, stall_ms: float) -> None:
    """Open the meeting, click the first citation of its minutes."""
    window.show_page("library")
    view, model = window.library.list, window.library.model
    window.notice.hide()
    until(
        lambda: bool(model.rowCount() and model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)),
        "a line of the brief in the list",
    )
    QTest.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=view.visualRect(model.index(0, 0)).center(),
    )
    page = window.meeting
    until(lambda: page.isVisible() and page.model.rowCount() > 0, "the transcript")
    until(lambda: any(c.isVisible() for c in page.findChildren(Chip)), "the minutes' citations")
    wait_turn()
    chips = [chip for chip in page.findChildren(Chip) if chip.isVisible()]
    chip = next(c for c in chips if c.citation.span.start_ms > 1_000)
    start_ms = chip.citation.span.start_ms
    click(chip)
    until(lambda: page.player.at_ms >= start_ms, "the citation's moment")
    at_once = page.player.at_ms
    # until a second of it was heard, or it is said why not
    until(lambda: page.player.at_ms > start_ms + 1_000 or window.notice.isVisible(), "the sound")
    row = page.model.row_at(start_ms)
    tell(
        step="heard",
        turns=page.model.rowCount(),
        chips=len(chips),
        start_ms=start_ms,
        at_once_ms=at_once,
        later_ms=page.player.at_ms,
        is_playing=page.player.is_playing,
        notice=window.notice.words.text() if window.notice.isVisible() else "",
        is_in_sight=view_has(page.view.viewport(), page.view.visualRect(page.model.index(row))),
        stall_ms=stall_ms,
    )


def view_has(viewport: QWidget, box: object) -> bool:
    """Whether something of a row can be seen."""
    return viewport.rect().intersects(box)  # type: ignore[arg-type]


if __name__ == "__main__":
    main()
