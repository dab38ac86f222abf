"""Live text: is the machine fast enough, with which model, and then the words."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from pipeline.domain.errors import EarshotError
from pipeline.domain.live import LONG_S, Listened, ListenTrack, LiveLag, LiveText, Speed
from pipeline.domain.saying import Said, say, together
from pipeline.domain.tasks import ListenTask, SpeedTask
from pipeline.domain.work import Notice, Role

if TYPE_CHECKING:
    from pathlib import Path

    from app.settings import Settings
    from models.passport import Passport
    from models.store import FileModelStore
    from pipeline.ports import Engine

LONGEST_PASS_MS = 1200
"""A pass over ten seconds may take so long. Two people who talk at once are then heard in turns of
2.4 s, and a word is sure after two turns; where it takes longer, whole stretches would be skipped.
"""


@dataclass(frozen=True, slots=True)
class Trial:
    """A model, and what was measured of it on this machine.

    Attributes:
        model: its name.
        speed: what was measured.
        is_fast_enough: for live text.
    """

    model: str
    speed: Speed

    @property
    def is_fast_enough(self) -> bool:
        """Whether live text keeps up with it."""
        return self.speed.long_ms <= LONGEST_PASS_MS


@dataclass(frozen=True, slots=True)
class LiveChoice:
    """Whether there will be live text.

    Attributes:
        model: by which model; None: not on this machine.
        why: with the numbers, for people.
        trials: what was measured, the preferred model first.
    """

    model: str | None
    why: Said
    trials: tuple[Trial, ...]


class SpeedBook:
    """What was measured before, in a small file; what can't be read is measured again."""

    def __init__(self, path: Path, machine: str) -> None:
        """Name the file, and this machine as it computes: processor, cores, device."""
        self._path, self._machine = path, machine

    def read(self) -> dict[str, Speed]:
        """Speeds on this machine by the digest of the model."""
        try:
            body = json.loads(self._path.read_text(encoding="utf-8"))
            if body["machine"] != self._machine:
                return {}
            return {digest: _speed(entry) for digest, entry in body["speeds"].items()}
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return {}

    def note(self, digest: str, speed: Speed) -> None:
        """Keep a measurement; a disk that refuses costs no more than measuring again."""
        speeds = {**self.read(), digest: speed}
        body = {"machine": self._machine, "speeds": {k: asdict(v) for k, v in speeds.items()}}
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._path.write_text(json.dumps(body, indent=1) + "\n", encoding="utf-8")
        except OSError:
            return


class LiveDesk:
    """Decides on live text and gives it. One listening at a time."""

    def __init__(
        self,
        *,
        settings: Settings,
        store: FileModelStore,
        engine: Engine,
        book: SpeedBook,
        speech: Path,
    ) -> None:
        """Put together.

        Args:
            settings: device, languages, and the preferred transcriber.
            store: finds models.
            engine: one of its own, that steps back behind everything else.
            book: keeps what was measured.
            speech: a sound file with ten seconds of speech.
        """
        self._settings, self._store = settings, store
        self._engine, self._book, self._speech = engine, book, speech

    def decide(self, languages: Sequence[str] | None = None, *, anew: bool = False) -> LiveChoice:
        """Choose the model, after about five seconds of measuring where it wasn't fast before.

        The user's transcriber is preferred, then the smaller ones that are installed, the largest
        first, as far as they know the languages.

        Args:
            languages: of this recording; None for those of the settings.
            anew: measure again.

        Raises:
            ModelError: a model was altered.
            EngineError: the measurement failed.
        """
        wanted = self._settings.languages if languages is None else tuple(languages)
        trials: list[Trial] = []
        for passport in self._candidates(wanted):
            trials.append(self._trial(passport, anew=anew))
            if trials[-1].is_fast_enough:
                break
        return _choice(tuple(trials))

    def listen(
        self,
        tracks: Sequence[ListenTrack],
        model: str,
        *,
        vocabulary: Sequence[str] = (),
        languages: Sequence[str] | None = None,
        is_over: Callable[[], bool] = lambda: False,
    ) -> Generator[LiveText | LiveLag | Notice, None, None]:
        """Give the words of tracks that are recorded now, until their files are finished.

        Never fails: where live text fails, the last thing is a notice, and the recording goes on.
        It waits between words, so iterate in a thread of its own; `is_over` is asked there about
        every second, and ends it early.

        Args:
            tracks: the microphone's, the system's, or both.
            model: as `decide` chose.
            vocabulary: terms to listen for, most important first.
            languages: of this recording; None for those of the settings.
            is_over: whether nobody wants it any more.
        """
        try:
            task = ListenTask(
                tuple(tracks),
                self._store.locate(Role.TRANSCRIBER, model),
                self._settings.languages if languages is None else tuple(languages),
                tuple(vocabulary),
                device=self._settings.device,
            )
            with closing(self._engine.run(task)) as events:
                for event in events:
                    if isinstance(event, LiveText | LiveLag | Notice):
                        yield event
                    if is_over() or isinstance(event, Listened):
                        return
        except EarshotError as error:
            yield Notice(
                say(
                    "Live text has ended; the recording goes on. {title}: {what}",
                    title=error.title,
                    what=error.what,
                )
            )

    def _trial(self, passport: Passport, *, anew: bool) -> Trial:
        known = None if anew else self._book.read().get(passport.digest)
        if known is not None and (trial := Trial(passport.name, known)).is_fast_enough:
            # That it was too slow may have been the fault of something else that ran just then.
            return trial
        model = self._store.locate(Role.TRANSCRIBER, passport.name)
        task = SpeedTask(model, self._speech, device=self._settings.device)
        with closing(self._engine.run(task)) as events:
            speed = next(event for event in events if isinstance(event, Speed))
        self._book.note(passport.digest, speed)
        return Trial(passport.name, speed)

    def _candidates(self, languages: Sequence[str]) -> list[Passport]:
        """Installed transcribers that know the languages: the user's, then smaller ones."""
        installed = [
            self._store.passport(model.name)
            for model in self._store.installed()
            if model.role is Role.TRANSCRIBER
        ]
        fitting = [p for p in installed if _knows(p, languages)]
        chosen = self._settings.model(Role.TRANSCRIBER)
        first = [p for p in fitting if p.name == chosen]
        most = first[0].size if first else float("inf")
        rest = [p for p in fitting if p.name != chosen and p.size < most]
        return [*first, *sorted(rest, key=lambda p: -p.size)]


def _knows(passport: Passport, languages: Sequence[str]) -> bool:
    """A model of few languages is for those who have declared no others."""
    if "*" in passport.languages:
        return True
    return bool(languages) and set(languages) <= set(passport.languages)


def _choice(trials: tuple[Trial, ...]) -> LiveChoice:
    if not trials:
        why = say(
            "No installed model knows the language. Declare it, or run "
            "`earshot models install whisper-base`."
        )
        return LiveChoice(None, why, trials)
    told = together(
        *(
            say(
                "{model} hears {heard} s of speech in {seconds:.1f} s.",
                model=trial.model,
                heard=LONG_S,
                seconds=trial.speed.long_ms / 1000,
            )
            for trial in trials
        ),
        say("{seconds:.1f} s is the most that live text can take.", seconds=LONGEST_PASS_MS / 1000),
    )
    if trials[-1].is_fast_enough:
        return LiveChoice(trials[-1].model, told, trials)
    why = together(say("This machine is too slow for live text."), told)
    return LiveChoice(None, why, trials)


def _speed(entry: Mapping[str, object]) -> Speed:
    numbers = [entry["short_ms"], entry["long_ms"], entry["passes"]]
    if not all(type(n) is int and n >= 0 for n in numbers):
        raise ValueError("no speed")
    short, long, passes = (int(str(n)) for n in numbers)
    return Speed(short, long, passes)
