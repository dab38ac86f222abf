"""Pictures of every page of the window, from the three sample meetings: `make screenshots`.

The meetings are processed once, into `.cache/screenshots`; the pictures go to `docs/screenshots`.
`python -m tests.screenshots dark library queue` takes those pages in that look; `--home` takes an
archive that is ready, `--out` another folder for the pictures.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.gui.run import build
from app.gui.theme import Mode, Theme
from app.gui.window import MainWindow
from app.settings import Home, find_home
from app.wiring import open_earshot
from pipeline.domain.shelf import ShelfFilter
from tests.benchmarks.minutes_lisbon import measure

ROOT = Path(__file__).resolve().parent.parent
_TITLE = "Lisbon office, weekly"
_QUESTION = "How long do we keep recordings?"
_WAIT_MS = 90_000


@dataclass(frozen=True, slots=True)
class Look:
    """One way in which each page is shown.

    Attributes:
        name: part of the file's name.
        mode: light or dark.
        width, height: of the window.
        scale: of the text.
        language: of the words; Arabic is read from right to left.
        has_contrast: as for those who asked for more of it.
    """

    name: str
    mode: Mode
    width: int = 1280
    height: int = 800
    scale: float = 1.0
    language: str = "en"
    has_contrast: bool = False


LOOKS = (
    Look("light", Mode.LIGHT),
    Look("dark", Mode.DARK),
    Look("large", Mode.LIGHT, 1920, 1080),
    Look("200", Mode.LIGHT, 1920, 1080, 2.0),
    Look("small-200", Mode.LIGHT, 1280, 800, 2.0),
    Look("contrast", Mode.LIGHT, has_contrast=True),
    Look("contrast-dark", Mode.DARK, has_contrast=True),
    Look("arabic", Mode.LIGHT, language="ar"),
)


def main() -> None:
    """Process what isn't processed, and take the pictures: all, or those that are named."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    wishes = _wishes()
    home = Home(wishes.home or ROOT / ".cache" / "screenshots", find_home().models)
    wishes.out.mkdir(parents=True, exist_ok=True)
    if wishes.home is None:
        _prepare(home)
    app = QApplication(["earshot"])
    looks = [look for look in LOOKS if look.name in wishes.names] or LOOKS
    pages = [name for name in _PAGES if name in wishes.names] or list(_PAGES)
    for look in looks:
        _take(app, home, look, pages, wishes.out)


def _wishes() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    known = [*(look.name for look in LOOKS), *_PAGES]
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(known))
    parser.add_argument("--home", type=Path, help="an archive that holds the three meetings")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "screenshots")
    wishes = parser.parse_args()
    for name in wishes.names:
        if name not in known:
            parser.error(f"there is no look and no page “{name}”")
    return wishes


def _prepare(home: Home) -> None:
    """Process the meetings; those of an earlier run are there, with another title."""
    if _is_prepared(home):
        return
    measure(home.folder, is_prepared=True)
    earshot = open_earshot(home, _Nobody())
    for summary in earshot.list_recordings():
        earshot.set_details(summary.recording_id, title=_TITLE, tags=("Lisbon office",))
    earshot.set_seen([s.recording_id for s in earshot.list_recordings()[1:]])
    earshot.close()


def _is_prepared(home: Home) -> bool:
    if not home.folder.exists():
        return False
    earshot = open_earshot(home, _Nobody())
    try:
        return [s.title for s in earshot.list_recordings()] == [_TITLE] * 3
    finally:
        earshot.close()


def _take(app: QApplication, home: Home, look: Look, pages: Sequence[str], folder: Path) -> None:
    state = QSettings(str(home.folder / "window.ini"), QSettings.Format.IniFormat)
    state.setValue("window/language", look.language)
    state.setValue("window/mode", look.mode.value)
    state.setValue("window/scale", round(look.scale * 100))
    state.sync()
    window, close = build(app, home, lambda asker: open_earshot(home, asker))
    try:
        theme = app.findChildren(Theme)[-1]
        theme.choose(has_contrast=look.has_contrast)
        window.resize(look.width, look.height)
        window.show()
        for name in pages:
            _PAGES[name](window)
            _settle(400)
            path = folder / f"{name}-{look.name}.png"
            window.grab().save(str(path))
            print(path, flush=True)
        window.close()
    finally:
        close()


def _library(window: MainWindow) -> None:
    window.show_page("library")
    window.library.choose(ShelfFilter())
    _until(lambda: window.library.model.rowCount() == 3)


def _meeting(window: MainWindow) -> None:
    window.open_meeting(
        window.library.model.index(0, 0).data(Qt.ItemDataRole.UserRole + 2), 111_000
    )
    _settle(2500)


def _found(window: MainWindow) -> None:
    window.show_page("search")
    window.search.focus()
    window.search.field.clear()
    QTest.keyClicks(window.search.field, "agency")
    _settle(4000)


def _answered(window: MainWindow) -> None:
    window.search.field.clear()
    QTest.keyClicks(window.search.field, _QUESTION)
    QTest.keyClick(window.search.field, Qt.Key.Key_Return)
    _settle(25_000)


def _page(name: str) -> Callable[[MainWindow], None]:
    def show(window: MainWindow) -> None:
        window.show_page(name)
        _settle(900)

    return show


_PAGES: dict[str, Callable[[MainWindow], None]] = {
    "library": _library,
    "meeting": _meeting,
    "search": _found,
    "answer": _answered,
    "catch-up": _page("catch-up"),
    "decisions": _page("decisions"),
    "actions": _page("actions"),
    "record": _page("record"),
    "queue": _page("queue"),
    "settings": _page("settings"),
    "first-run": _page("first-run"),
}


def _until(is_so: Callable[[], bool]) -> None:
    clock = QElapsedTimer()
    clock.start()
    while not is_so():
        if clock.elapsed() > _WAIT_MS:
            sys.exit("the window didn't come to what it should show")
        _settle(50)


def _settle(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


class _Nobody:
    def passphrase(self, is_new: bool) -> str:
        raise AssertionError("nobody is there to type one")

    def asks_again(self) -> bool:
        return False

    def tell(self, note: str) -> None:
        """Nobody listens."""


if __name__ == "__main__":
    main()
