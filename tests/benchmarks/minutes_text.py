"""Minutes of meetings that were written down: text in, with the speakers' names."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Generator, Iterable, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from app.settings import Settings, find_home
from models.catalogue import load_catalogue
from models.store import FileModelStore
from pipeline.domain.meaning import Minutes
from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Speaker, Transcript, Turn, Word
from pipeline.domain.tasks import LocalModel, MinutesTask
from pipeline.domain.work import Remembered, Role
from pipeline.engine.client import EngineClient
from pipeline.language.templates import load_template

_WORD_MS = 300
_PAUSE_MS = 400


@dataclass(slots=True)
class Desk:
    """Writes minutes of texts in the engine's process, with the models of the settings.

    Attributes:
        engine: does it.
        store: finds the weights.
        folder: keeps what the model said, so that a second look at the same meeting is quick;
            None keeps nothing.
        seconds: that the last minutes took.
        calls: of the model, that the last minutes needed.
    """

    engine: EngineClient
    store: FileModelStore
    folder: Path | None
    seconds: float = field(default=0.0, init=False)
    calls: int = field(default=0, init=False)

    def minutes(self, transcript: Transcript, held_on: date | None, spoken: str) -> Minutes:
        """Write minutes in the general template."""
        names = Settings()
        kept = self._kept(transcript)
        task = MinutesTask(
            model=LocalModel(
                self.store.locate(Role.LANGUAGE_MODEL, names.model(Role.LANGUAGE_MODEL))
            ),
            embedder=self.store.locate(Role.TEXT_EMBEDDER, names.model(Role.TEXT_EMBEDDER)),
            transcript=transcript,
            held_on=held_on,
            template=load_template("general", ()),
            language=None,
            spoken=spoken,
            known=tuple(kept.items()),
        )
        started = time.monotonic()
        used: dict[str, str] = {}
        with closing(self.engine.run(task)) as steps:
            for step in steps:
                if isinstance(step, Remembered):
                    used[step.key] = step.response
                    self._keep(transcript, kept | used)
                if isinstance(step, Minutes):
                    self.seconds, self.calls = time.monotonic() - started, len(used)
                    return step
        raise AssertionError("the engine ended without minutes")

    def _kept(self, transcript: Transcript) -> dict[str, str]:
        path = self._path(transcript)
        if path is None or not path.exists():
            return {}
        return dict(json.loads(path.read_text(encoding="utf-8")))

    def _keep(self, transcript: Transcript, calls: dict[str, str]) -> None:
        path = self._path(transcript)
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(calls, ensure_ascii=False), encoding="utf-8")

    def _path(self, transcript: Transcript) -> Path | None:
        said = "\n".join(turn.text for turn in transcript.turns)
        name = hashlib.sha256(said.encode()).hexdigest()[:16]
        return None if self.folder is None else self.folder / f"{name}.json"


@contextmanager
def open_desk(folder: Path | None = None) -> Generator[Desk, None, None]:
    """A desk with an engine of its own."""
    store = FileModelStore(find_home().models, load_catalogue())
    with closing(EngineClient()) as engine:
        yield Desk(engine, store, folder)


def transcript_of(name: str, utterances: Iterable[tuple[str, str]]) -> Transcript:
    """A transcript of (speaker, text), a turn each; ids from 1, words take time."""
    labels: dict[str, str] = {}
    turns: list[Turn] = []
    now = 0
    for speaker, text in utterances:
        label = labels.setdefault(speaker, f"S{len(labels) + 1}")
        words: list[Word] = []
        for word in text.split():
            words.append(Word(TimeSpan(now, now + _WORD_MS), word, 1.0))
            now += _WORD_MS
        turns.append(Turn(len(turns) + 1, label, "1", tuple(words)))
        now += _PAUSE_MS
    return transcript_with(name, labels, turns)


def transcript_with(name: str, labels: dict[str, str], turns: Sequence[Turn]) -> Transcript:
    """A transcript with speakers (name to label)."""
    speakers = tuple(Speaker(label, who) for who, label in labels.items())
    return Transcript(name, 1, speakers, tuple(turns), ())
