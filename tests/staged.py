"""States of the window that sample meetings don't show: a house of fakes, furnished for each.

What is shown is the real window over the real service; only sound, models and archive are toys.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from app.gui.asker import LockedError
from app.gui.unlock import UnlockDialog
from app.gui.window import MainWindow
from app.service.earshot import Earshot
from app.service.locks import Lock
from pipeline.domain.capture import CaptureEnded, CaptureEvent, CaptureOrder, Levels, TrackLevel
from pipeline.domain.live import LiveText
from pipeline.domain.meaning import Minutes, Support
from pipeline.domain.saying import say
from pipeline.domain.sound import TimeSpan, TrackSource
from pipeline.domain.speech import Word
from pipeline.domain.work import JobOptions
from tests.fakes.engine import Script, Told, write_script
from tests.fakes.recorder import FakeCapture, FakeRecorder, report_of
from tests.staged_first_run import (
    all_models,
    failing_install,
    first_run,
    installing,
    lasting_install,
    some_models,
)
from tests.unit.app.house import House
from tests.unit.app.meetings import claim, hold, turns_of

Until = Callable[[Callable[[], bool]], None]
"""Waits for a condition while the window lives."""

_LONG = "Steering committee for the relocation of the harbour archive, third extraordinary session "
_PEOPLE = ("Anna", "Ben", "Chen", "Dalia", "Emeka", "Fatima", "Giorgos", "Hana", "Ines", "Jürgen")


@dataclass(slots=True)
class Stage:
    """What a state needs.

    Attributes:
        house: everything that is asked.
        opens: opens the service; raises where it can't be opened.
        refused: attempts to connect that were refused.
        over: set when the picture is taken, for whoever waits.
    """

    house: House
    opens: Callable[[], Earshot]
    refused: int = 0
    over: threading.Event = field(default_factory=threading.Event)


@dataclass(frozen=True, slots=True)
class State:
    """A picture of a state.

    Attributes:
        furnish: prepares the house before the window opens.
        show: brings the window to what is to be seen.
    """

    furnish: Callable[[Stage], None]
    show: Callable[[MainWindow, Stage, Until], None]


@contextmanager
def stage(state: State, folder: Path) -> Iterator[Stage]:
    """A furnished house; whoever still waits in it goes on when it is left."""
    house = House(folder)
    made = Stage(house, lambda: house.earshot)
    state.furnish(made)
    try:
        yield made
    finally:
        made.over.set()


# --- what is in the house ------------------------------------------------------------------------


def _meet(
    house: House, id_: str, title: str, ago: timedelta, people: Sequence[str], *said: str
) -> None:
    """A meeting with minutes; the first thing that was said is the line of its brief."""
    held_at = datetime.now().replace(hour=9, minute=0, second=0, microsecond=0) - ago
    lines = said or ("S1: Good morning.",)
    hold(house, ("S1: x",), id_=id_, title=title, held_at=held_at)
    labels = tuple(f"S{n}" for n, _ in enumerate(people, start=1))
    names = dict(zip(labels, people, strict=True))
    transcript = house.archive.transcripts.save(id_, labels, turns_of(lines), (), names)
    turn = transcript.turns[0]
    brief = claim(transcript, turn.id, turn.text, turn.text, Support.QUOTED)
    minutes = Minutes(
        recording_id=id_,
        revision=transcript.revision,
        template="general",
        language="en",
        brief=(brief,),
        chapters=(),
        decisions=(),
        actions=(),
        questions=(),
        figures=(),
        sections=(),
        names=(),
        dropped=0,
    )
    house.archive.meaning.save(minutes, is_main=True)


def _office(house: House) -> None:
    """A week of meetings, some of them read."""
    day = timedelta(days=1)
    _meet(
        house,
        *("port0renewal", "Port authority, renewal", 1 * day - timedelta(hours=5)),
        *(("Chen", "Marta", "Paulo"), "S1: They renew for two years if recordings stay here."),
    )
    _meet(
        house,
        *("ines0first00", "Ines, first interview", 3 * day - timedelta(hours=7)),
        *(("Dalia", "Ines"), "S2: Six years at the railway, timetable data, and free in April."),
    )
    _meet(
        house,
        *("standup00000", "Stand-up", 3 * day),
        *(_PEOPLE[:7], "S1: Migration of the first forty recordings is finished."),
    )
    _meet(
        house,
        *("board0000000", "Board, preparation", 4 * day - timedelta(hours=4)),
        *(("Anna", "Marta"), "S2: Hosting goes to the product budget."),
    )
    house.archive.shelf.set_seen(["standup00000", "board0000000", "ines0first00"], True)


def _wait(house: House, id_: str, title: str, hour: int, script: Script) -> int:
    """A meeting of today that is still to be processed; returns its job."""
    held_at = datetime.now().replace(hour=hour, minute=0, second=0, microsecond=0)
    hold(house, ("S1: x",), id_=id_, title=title, held_at=held_at)
    del house.archive.state.transcripts[id_]
    path = house.vault.path_of(id_)
    path.parent.mkdir(exist_ok=True)
    write_script(path, script)
    return house.archive.jobs.enqueue(id_, JobOptions()).id


def _nothing(stage: Stage) -> None:
    """An archive that holds nothing."""


def _furnished(stage: Stage) -> None:
    _office(stage.house)


def _at_work(stage: Stage) -> None:
    """One is transcribed, and held where a third is done; one waits; one failed."""
    house = stage.house
    _office(house)
    job = _wait(house, "harbour00000", "Harbour master, survey", 7, Script())
    house.archive.jobs.claim("me", 60, job)
    error = say("There is no room left for {path}.", path="archive.db")
    house.archive.jobs.finish(job, "me", error=error)
    _wait(house, "quarter00000", "Quarter review", 9, Script(parts=30))
    _wait(house, "untitled0000", "Untitled recording", 11, Script())
    told = 0

    def hold_up(_: Told) -> None:
        nonlocal told
        house.clock.advance(1.1)
        told += 1
        if told > 52:
            stage.over.wait()

    house.engine.on_item = hold_up


class _Lasting(FakeCapture):
    """Goes on until it is stopped, or the picture is taken."""

    over: threading.Event

    def events(self) -> Generator[CaptureEvent, None, None]:
        yield from _drained(self)
        self.over.wait()
        yield CaptureEnded(report_of(self.order))


class _LastingRecorder(FakeRecorder):
    over: threading.Event

    def start(self, order: CaptureOrder, key: bytes) -> FakeCapture:
        for track in report_of(order).tracks:
            self.write(order.recording_id, track.id)
        capture = _Lasting(order, self.events, self.frames)
        capture.over = self.over
        return capture


def _drained(capture: FakeCapture) -> Iterator[CaptureEvent]:
    """The events that were put in, without the end that follows them."""
    for event in FakeCapture.events(capture):
        if isinstance(event, CaptureEnded):
            return
        yield event


def _studio(stage: Stage) -> None:
    house = stage.house
    _office(house)
    recorder = _LastingRecorder(house.vault.track_path, write_script)
    recorder.over = stage.over
    at_ms = 728_000
    levels = (
        TrackLevel("1", TrackSource.MICROPHONE, -24.0, -14.0, True),
        TrackLevel("2", TrackSource.SYSTEM, -30.0, -21.0, True),
    )
    recorder.events = [Levels(at_ms, levels)]
    house.recorder = recorder
    house.live_words = [
        _heard(TrackSource.MICROPHONE, 702_000, "Then let us take the second floor in May."),
        _heard(TrackSource.SYSTEM, 709_000, "At the same price, that was the condition."),
        _heard(TrackSource.MICROPHONE, 716_000, "Yes. I will write it to the landlord today."),
    ]


def _heard(source: TrackSource, at_ms: int, text: str) -> LiveText:
    words = tuple(
        Word(TimeSpan(at_ms + 300 * n, at_ms + 300 * n + 250), word, 1.0)
        for n, word in enumerate(text.split())
    )
    return LiveText(source, at_ms, words, "", True)


def _named(people: Sequence[str], title: str) -> Callable[[Stage], None]:
    def furnish(stage: Stage) -> None:
        said = [
            f"S{n % len(people) + 1}: {_SAID[n % len(_SAID)]}" for n in range(max(8, len(people)))
        ]
        _meet(stage.house, "named0000000", title, timedelta(days=1), people, *said)

    return furnish


_SAID = (
    "We keep the warehouse until June, and look at it again when the survey is there.",
    "Who pays for the heating until then?",
    "The landlord does, that is in the contract, but only up to nine hundred euros.",
    "Then I will write to them this week and ask for the rest.",
    "Fine with me.",
)


def _locked(stage: Stage) -> None:
    _office(stage.house)
    reason = "Your organisation has decided this."
    stage.house.locks = [
        Lock("recording", "consent-required", reason),
        Lock("minutes", "automatic", reason),
        Lock("window", "language", reason),
        Lock("models", "language-model", reason),
    ]


def _refused(stage: Stage) -> None:
    _office(stage.house)
    stage.refused = 3


def _behind_a_passphrase(stage: Stage) -> None:
    def locked() -> Earshot:
        raise LockedError(
            "Your archive is locked",
            "It is behind a passphrase, and none was given.",
            "Choose “Unlock…” to give it.",
        )

    stage.opens = locked


# --- what is shown of it -------------------------------------------------------------------------


def _library(window: MainWindow, stage: Stage, until: Until) -> None:
    window.show_page("library")
    wanted = len(stage.house.archive.recordings.all())
    until(lambda: window.library.model.rowCount() == wanted and not window.library.isHidden())


def _chosen(window: MainWindow, stage: Stage, until: Until) -> None:
    """A row is chosen by keys, so that its frame is seen."""
    _library(window, stage, until)
    window.library.list.setFocus()
    window.library.list.setCurrentIndex(window.library.model.index(1, 0))


def _working(window: MainWindow, stage: Stage, until: Until) -> None:
    _library(window, stage, until)
    window.works.work()
    until(lambda: window.sidebar.footer.line.share > 0.3)
    window.library.refresh()
    until(lambda: any("%" in text for text in _spoken(window)))


def _spoken(window: MainWindow) -> list[str]:
    from PySide6.QtCore import Qt  # noqa: PLC0415 - only here

    model = window.library.model
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(n, 0).data(role)) for n in range(model.rowCount())]


def _queue(window: MainWindow, stage: Stage, until: Until) -> None:
    window.works.work()
    until(lambda: window.sidebar.footer.line.share > 0.3)
    window.show_page("queue")
    until(lambda: len(window.queue.rows) == 3)


def _record(window: MainWindow, stage: Stage, until: Until) -> None:
    window.show_page("record")
    meter = window.record.setup.meters[TrackSource.MICROPHONE]
    until(lambda: meter.share > 0.5)


def _recording(window: MainWindow, stage: Stage, until: Until) -> None:
    _record(window, stage, until)
    window.record.setup.title.setText("Second floor")
    window.record.setup.live.setChecked(True)
    window.record.setup.record.click()
    until(lambda: window.record.progress.time.text() == "12:08")
    until(lambda: "landlord" in window.record.progress.text.toPlainText())
    window.notice.hide()


def _meeting(window: MainWindow, stage: Stage, until: Until) -> None:
    _library(window, stage, until)
    window.open_meeting("named0000000", 1_000)
    until(lambda: window.meeting.model.rowCount() > 0)


def _settings(window: MainWindow, stage: Stage, until: Until) -> None:
    window.show_page("settings")
    until(lambda: window.settings.language is not None)


def _trouble(window: MainWindow, stage: Stage, until: Until) -> None:
    until(window.library.trouble.button.isVisible)


def _unlock(window: MainWindow, stage: Stage, until: Until) -> None:
    _trouble(window, stage, until)
    dialog = UnlockDialog(is_new=False, was_wrong=True, parent=window)
    dialog.open()
    until(dialog.isVisible)


def _who(window: MainWindow, stage: Stage, until: Until) -> None:
    window.show_page("catch-up")
    until(window.catch_up.that_is_me.isVisible)


STATES: Mapping[str, State] = {
    "queue": State(_at_work, _queue),
    "record": State(_studio, _record),
    "recording": State(_studio, _recording),
    "empty-library": State(_nothing, _library),
    "empty-queue": State(_furnished, lambda window, *_: window.show_page("queue")),
    "chosen-row": State(_furnished, _chosen),
    "processing": State(_at_work, _working),
    "refused": State(_refused, _library),
    "policy": State(_locked, _settings),
    "locked": State(_behind_a_passphrase, _trouble),
    "passphrase": State(_behind_a_passphrase, _unlock),
    "who-are-you": State(_furnished, _who),
    "long-names": State(_named((_LONG + "A", _LONG + "B"), _LONG * 3), _meeting),
    "long-title": State(_named((_LONG + "A", _LONG + "B"), _LONG * 3), _library),
    "one-speaker": State(_named(("Anna",), "Dictation"), _meeting),
    "first-run-nothing": State(_nothing, first_run),
    "first-run-partly": State(some_models, first_run),
    "first-run-installing": State(
        lasting_install, installing(lambda window: window.first_run.starter.bar.value() > 0)
    ),
    "first-run-failed": State(
        failing_install, installing(lambda window: window.first_run.starter.trouble.isVisible())
    ),
    "first-run-done": State(all_models, first_run),
    "ten-speakers": State(_named(_PEOPLE, "Round table"), _meeting),
}
