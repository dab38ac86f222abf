"""Pictures of every page of the window, and of its states: `make screenshots`.

Pages show the three sample meetings, which are processed once, into `.cache/screenshots`; states
that these don't come to are staged (`tests/staged.py`). The pictures go to `docs/screenshots`.
`python -m tests.screenshots dark library queue` takes those pages in that look; `--home` takes an
archive that is ready, `--out` another folder for the pictures.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QElapsedTimer, QEventLoop, QPoint, QRect, QSettings, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from app.gui.run import OpenEarshot, build
from app.gui.theme import Mode, Theme
from app.gui.window import MainWindow
from app.service.ask import AnswerView
from app.settings import Home, find_home
from app.wiring import open_earshot
from pipeline.domain.shelf import ShelfFilter
from tests.benchmarks.minutes_lisbon import measure
from tests.staged import STATES, stage

if TYPE_CHECKING:
    from app.gui.asker import WindowAsker
    from app.service.ask import AskEvent, Scope
    from app.service.earshot import Earshot
    from app.service.talk import Talk

ROOT = Path(__file__).resolve().parent.parent
_TITLE = "Lisbon office, weekly"
_USER = "Anna"
"""Whose window it is: she missed the last of the meetings."""

_QUESTION = "How long do we keep recordings?"
_UNANSWERED = "What colour are the chairs?"
_WAIT_MS = 600_000
_COLORS = 256


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
        pages: what is shown so; empty: every page.
    """

    name: str
    mode: Mode
    width: int = 1280
    height: int = 800
    scale: float = 1.0
    language: str = "en"
    has_contrast: bool = False
    pages: tuple[str, ...] = ()


_TELLING = ("library", "meeting", "settings")
"""A list, words with a timeline, and fields: what more contrast changes is seen in these."""

LOOKS = (
    Look("light", Mode.LIGHT),
    Look("dark", Mode.DARK),
    Look("large", Mode.LIGHT, 1920, 1080),
    Look("200", Mode.LIGHT, 1920, 1080, 2.0),
    Look("small-200", Mode.LIGHT, 1280, 800, 2.0),
    Look("contrast", Mode.LIGHT, has_contrast=True, pages=_TELLING),
    Look("contrast-dark", Mode.DARK, has_contrast=True, pages=_TELLING),
    Look("arabic", Mode.LIGHT, language="ar"),
)


def main() -> None:
    """Process what isn't processed, and take the pictures: all, or those that are named."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    wishes = _wishes()
    home = Home(wishes.home or ROOT / ".cache" / "screenshots", find_home().models)
    wishes.out.mkdir(parents=True, exist_ok=True)
    looks = [look for look in LOOKS if look.name in wishes.names]
    names = [name for name in (*_PAGES, *STATES) if name in wishes.names]
    app = QApplication(["earshot"])
    for look in looks or LOOKS:
        wanted = names or _usual(look)
        if any(name in _PAGES for name in wanted):
            if wishes.home is None and not _is_prepared(home):
                measure(home.folder, is_prepared=True)
            _arrange(home)
            _take_pages(app, home, look, [n for n in wanted if n in _PAGES], wishes.out)
        for name in wanted:
            if name in STATES:
                _take_state(app, name, look, wishes.out)


def _usual(look: Look) -> Sequence[str]:
    """States beyond the pages are drawn for one look, unless they are asked for."""
    return look.pages or [*_PAGES, *(STATES if look.name == "light" else _STAGED_PAGES)]


def _wishes() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    known = [*(look.name for look in LOOKS), *_PAGES, *STATES]
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(known))
    parser.add_argument("--home", type=Path, help="an archive that holds the three meetings")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "screenshots")
    wishes = parser.parse_args()
    for name in wishes.names:
        if name not in known:
            parser.error(f"there is no look and no page “{name}”")
    return wishes


def _arrange(home: Home) -> None:
    """Whose window it is, and what is new to them: the last meeting."""
    earshot = open_earshot(home, _Nobody())
    ids = [summary.recording_id for summary in earshot.shelf.all()]
    for recording_id in ids:
        earshot.shelf.set_details(recording_id, title=_TITLE, tags=("Lisbon office",))
    earshot.change_settings({("", "name"): _USER})
    earshot.shelf.set_seen(ids[1:])
    earshot.shelf.set_seen(ids[:1], is_seen=False)
    earshot.close()


def _is_prepared(home: Home) -> bool:
    """Whether the meetings were processed; those of an earlier run have another title."""
    if not home.folder.exists():
        return False
    earshot = open_earshot(home, _Nobody())
    try:
        return [s.title for s in earshot.shelf.all()] == [_TITLE] * 3
    finally:
        earshot.close()


def _take_pages(
    app: QApplication, home: Home, look: Look, pages: Sequence[str], folder: Path
) -> None:
    def opens(asker: WindowAsker) -> Earshot:
        earshot = open_earshot(home, asker)
        vars(earshot)["talk"] = _Remembering(earshot.talk)
        return earshot

    with _window(app, home, look, opens) as window:
        for name in pages:
            _PAGES[name](window)
            _settle(400)
            _keep(window, folder / f"{name}-{look.name}.png")


def _take_state(app: QApplication, name: str, look: Look, folder: Path) -> None:
    state = STATES[name]
    with TemporaryDirectory() as place, stage(state, Path(place)) as staged:
        home = staged.house.home
        opened = _window(app, home, look, lambda _: staged.opens(), staged.refused)
        with opened as window:
            state.show(window, staged, _until)
            _settle(400)
            _keep(window, folder / f"{name}-{look.name}.png")
            staged.over.set()
            _until(lambda: not window.recording.is_busy)


@contextmanager
def _window(
    app: QApplication, home: Home, look: Look, opens: OpenEarshot, refused: int = 0
) -> Iterator[MainWindow]:
    """A window that is shown in a look."""
    home.folder.mkdir(parents=True, exist_ok=True)
    state = QSettings(str(home.folder / "window.ini"), QSettings.Format.IniFormat)
    state.setValue("window/language", look.language)
    state.setValue("window/mode", look.mode.value)
    state.setValue("window/scale", round(look.scale * 100))
    state.setValue("first-run/done", True)
    state.remove("window/geometry")
    state.sync()
    window, close = build(app, home, opens, lambda: refused)
    try:
        theme = app.findChildren(Theme)[-1]
        theme.choose(has_contrast=look.has_contrast)
        window.resize(look.width, look.height)
        window.show()
        yield window
        window.close()
    finally:
        close()


def _keep(window: MainWindow, path: Path) -> None:
    """Save what is shown, dialogs in front of it, in as few colours as a small file has."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            painter.fillRect(image.rect(), Qt.GlobalColor.transparent)
            corner = QPoint(window.width() - dialog.width(), window.height() - dialog.height()) / 2
            painter.drawPixmap(corner, dialog.grab())
            painter.setPen(QColor(128, 128, 128))
            painter.drawRect(QRect(corner, dialog.size()))
    painter.end()
    palette = _palette(image)
    image.convertToFormat(
        QImage.Format.Format_Indexed8, palette, Qt.ImageConversionFlag.ThresholdDither
    ).save(str(path), "PNG", 0)
    print(path, flush=True)


def _palette(image: QImage) -> list[int]:
    """The colours that fill most, and of the others those farthest from all that are taken."""
    counted = Counter(memoryview(image.constBits()).cast("B").cast("I"))
    found = [color for color, _ in counted.most_common(_COLORS // 2)]
    rest: dict[int, int] = {}
    for color, _ in counted.most_common():
        rest.setdefault(color & 0xF0F0F0, color)  # one for all that are nearly the same
    far = {color: min(_distance(color, taken) for taken in found) for color in rest.values()}
    while far and len(found) < _COLORS:
        farthest = max(far, key=far.__getitem__)
        found.append(farthest)
        del far[farthest]
        far = {color: min(d, _distance(color, farthest)) for color, d in far.items()}
    return found


def _distance(one: int, other: int) -> int:
    return sum((((one >> at) & 255) - ((other >> at) & 255)) ** 2 for at in (0, 8, 16))


def _library(window: MainWindow) -> None:
    window.show_page("library")
    window.library.field.clear()
    window.library.choose(ShelfFilter())
    _until(lambda: window.library.model.rowCount() == 3)


def _nothing_found(window: MainWindow) -> None:
    _library(window)
    window.library.field.setText("harbour")
    _until(lambda: window.library.model.total == 0)
    _settle(400)


def _caught_up(window: MainWindow) -> None:
    window.show_page("catch-up")
    _until(lambda: bool(window.catch_up.meetings))


def _meeting(window: MainWindow) -> None:
    _library(window)
    last = window.library.model.index(0, 0)
    window.open_meeting(last.data(Qt.ItemDataRole.UserRole + 2), 111_000)
    _until(lambda: bool(window.meeting.panel.brief.claims))
    _settle(3000)  # its sound is drawn as it is decoded


def _found(window: MainWindow) -> None:
    window.show_page("search")
    window.search.focus()
    window.search.field.clear()
    QTest.keyClicks(window.search.field, "agency")
    _settle(4000)


def _asked(question: str) -> Callable[[MainWindow], None]:
    """The answer, from the model once, and as it was then in every further look."""

    def show(window: MainWindow) -> None:
        window.show_page("search")
        window.search.field.clear()
        QTest.keyClicks(window.search.field, question)
        QTest.keyClick(window.search.field, Qt.Key.Key_Return)
        answers = window.search.answers
        _until(lambda: not answers.is_asking)
        (exchange,) = answers.exchanges
        _until(lambda: exchange.has_also, at_most_ms=60_000)  # there may be nothing
        told, seconds = _Remembering.told[question]
        if isinstance(told[-1], AnswerView) and told[-1].is_discussed:
            exchange.note.setText(exchange._check_words(told[-1], seconds))

    return show


class _Remembering:
    """Implements what the window asks of `Talk`: each question goes to the models once."""

    told: ClassVar[dict[str, tuple[Sequence[AskEvent], float]]] = {}
    """What was told to a question, and how many seconds it took."""

    def __init__(self, talk: Talk) -> None:
        self._talk = talk

    def ask(self, thread: str, question: str, scope: Scope) -> Iterator[AskEvent]:
        if question not in self.told:
            begun = time.monotonic()
            told = tuple(self._talk.ask(thread, question, scope))
            self.told[question] = (told, time.monotonic() - begun)
        yield from self.told[question][0]

    def rest(self) -> None:
        self._talk.rest()


def _page(name: str) -> Callable[[MainWindow], None]:
    def show(window: MainWindow) -> None:
        window.show_page(name)
        _settle(1500)

    return show


_PAGES: dict[str, Callable[[MainWindow], None]] = {
    "library": _library,
    "catch-up": _caught_up,
    "nothing-found": _nothing_found,
    "meeting": _meeting,
    "search": _found,
    "answer": _asked(_QUESTION),
    "not-discussed": _asked(_UNANSWERED),
    "decisions": _page("decisions"),
    "actions": _page("actions"),
    "settings": _page("settings"),
    "first-run": _page("first-run"),
}

_STAGED_PAGES = ("record", "queue")
"""They need devices, and something to do."""


def _until(is_so: Callable[[], bool], at_most_ms: int | None = None) -> None:
    """Wait for what must come; or for what may come, for so long."""
    clock = QElapsedTimer()
    clock.start()
    while not is_so():
        if at_most_ms is not None and clock.elapsed() > at_most_ms:
            return
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
