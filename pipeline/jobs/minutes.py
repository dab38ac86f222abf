"""Makes the minutes of a recording: as the last stage of its job, or when somebody asks."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.domain.errors import EarshotError
from pipeline.domain.meaning import Minutes, Template
from pipeline.domain.saying import say
from pipeline.domain.sound import Recording
from pipeline.domain.tasks import MinutesTask
from pipeline.domain.work import Notice, Progress, Remembered, StageName, StageRecord
from pipeline.jobs.asking import Telling, ask, part_of, persist
from pipeline.jobs.events import JobProgress
from pipeline.jobs.indexing import Hold, Indexer, nobody_else
from pipeline.jobs.meter import Meter, elapsed_ms
from pipeline.jobs.orders import MinutesOrder, order_minutes
from pipeline.jobs.readers import Overrides, Readers, record_of
from pipeline.jobs.settings import MinutesSettings
from pipeline.jobs.stages import meaning_costs
from pipeline.jobs.superseding import Linker

if TYPE_CHECKING:
    from pipeline.ports import Archive, Clock, Engine

_WRITTEN = 0.9
"""The share of the work that is writing; the rest is the index and the decisions of others."""


class MinutesMaker:
    """Writes minutes, brings their claims into the index and finds what their decisions replace.

    What the language model says is committed as it comes, so that neither a crash nor an edit
    costs more than the windows it touches.

    Args of the constructor:
        archive: holds transcripts and minutes.
        engine: runs the models.
        clock: the time.
        readers: know the models.
        indexer: brings claims into the index.
        settings: which minutes are a recording's main ones.
    """

    def __init__(
        self,
        *,
        archive: Archive,
        engine: Engine,
        clock: Clock,
        readers: Readers,
        indexer: Indexer,
        settings: MinutesSettings,
    ) -> None:
        self._archive = archive
        self._engine = engine
        self._clock = clock
        self._readers = readers
        self._indexer = indexer
        self._settings = settings
        self._linker = Linker(archive, engine)

    def make(
        self,
        recording_id: str,
        *,
        template: Template | None = None,
        language: str | None = None,
        overrides: Overrides = (),
    ) -> Generator[JobProgress | Notice, None, Minutes]:
        """Make minutes outside of a job, or read them where they are up to date.

        Args:
            recording_id: whose.
            template: None for that of the settings. Only the settings' template and language
                make a recording's main minutes.
            language: ISO 639-1, of the minutes; None for that of the settings.
            overrides: (role, model name) pairs that hold instead of the settings.

        Raises:
            NotFoundError: there is no such recording, or no transcript of it yet.
            ModelError: a model is missing, or doesn't know the language.
            EngineError: the engine failed twice at the same place.
        """
        recording = self._archive.recordings.get(recording_id)
        costs = {StageName.MINUTES.value: meaning_costs(recording)[StageName.MINUTES]}
        meter = Meter(0, recording, costs, self._clock)
        steps = self.write(recording, template=template, language=language, overrides=overrides)
        yield meter.advance(StageName.MINUTES, "starting", 0.0)
        fraction = 0.0
        with closing(steps):
            while True:
                try:
                    item = next(steps)
                except StopIteration as over:
                    yield meter.advance(StageName.MINUTES, "done", 1.0)
                    return over.value
                if isinstance(item, Progress):
                    fraction = item.completed / item.total if item.total else fraction
                    yield meter.advance(StageName.MINUTES, item.step, fraction)
                else:
                    yield item

    def write(
        self,
        recording: Recording,
        hold: Hold = nobody_else,
        *,
        template: Template | None = None,
        language: str | None = None,
        overrides: Overrides = (),
    ) -> Telling[Minutes]:
        """Make minutes as `make` does, the progress going from 0 to 1.

        `hold` is called in every transaction, and keeps it from being committed by raising.
        """
        order = order_minutes(
            recording,
            self._archive.transcripts.load(recording.id),
            settings=self._settings,
            readers=self._readers,
            template=template,
            language=language,
            overrides=overrides,
            started=self._clock.now(),
        )
        stored = self._stored(order)
        if stored is not None and stored.revision == order.transcript.revision:
            return stored
        seen: dict[str, None] = {}
        known = dict(self._archive.meaning.remembered(recording.id))

        def remember(call: Remembered) -> None:
            seen[call.key] = None
            if known.get(call.key) != call.response:
                known[call.key] = call.response
                with self._archive.transaction():
                    hold()
                    self._archive.meaning.remember(recording.id, call)

        def attempt() -> Telling[Minutes]:
            task = MinutesTask(
                model=order.model,
                embedder=order.embedder,
                transcript=order.transcript,
                held_on=order.held_on,
                template=order.template,
                language=order.language,
                spoken=recording.language,
                known=tuple(known.items()),
            )
            return ask(self._engine, task, Minutes, remember)

        if stored is not None:  # the same was said, under another number
            minutes = replace(stored, revision=order.transcript.revision)
            seen |= dict.fromkeys(known)
        elif order.transcript.turns:
            writing = persist(attempt, lambda: len(known))
            minutes = yield from part_of(writing, 0.0, _WRITTEN if order.is_main else 1.0)
        else:
            minutes = _nothing_said(order)
        if order.is_main:
            yield from part_of(self._settle(order, minutes, hold, remember, seen), _WRITTEN, 1.0)
        else:
            with self._archive.transaction():
                hold()
                self._archive.meaning.save(minutes, is_main=False)
                self._archive.jobs.complete_stage(self._record(order), b"")
        return minutes

    def _settle(
        self,
        order: MinutesOrder,
        minutes: Minutes,
        hold: Hold,
        remember: Callable[[Remembered], None],
        seen: dict[str, None],
    ) -> Telling[None]:
        """Index and compare the main minutes, and commit all of it at once."""
        archive, id_ = self._archive, order.recording.id
        try:
            fresh = yield from part_of(
                self._indexer.prepare(order.transcript, minutes, order.embedder), 0.0, 0.5
            )
            links = yield from part_of(
                self._linker.links(order.recording, minutes, order.model, order.embedder, remember),
                0.5,
                1.0,
            )
        except EarshotError as error:
            with archive.transaction():
                hold()
                archive.meaning.save(minutes, is_main=True)
            yield Notice(
                say(
                    "The minutes of “{title}” are there, but their decisions could not be compared "
                    "with earlier ones: {reason}",
                    title=order.recording.title,
                    reason=error.told,
                )
            )
            return
        with archive.transaction():
            hold()
            archive.meaning.save(minutes, is_main=True)
            if fresh is not None:
                self._indexer.commit(fresh)
            archive.meaning.link(id_, links)
            archive.meaning.forget(id_, except_keys=tuple(seen))
            archive.jobs.complete_stage(self._record(order), b"")

    def _stored(self, order: MinutesOrder) -> Minutes | None:
        """Minutes that were made to the same order before, if they are still there."""
        id_ = order.recording.id
        if self._archive.jobs.stage_result(id_, order.stage, order.fingerprint) is None:
            return None
        if not order.is_main:
            return self._archive.meaning.load(id_, order.template.name, order.language)
        main = self._archive.meaning.load(id_)
        return main if main is not None and main.template == order.template.name else None

    def _record(self, order: MinutesOrder) -> StageRecord:
        now = self._clock.now()
        return StageRecord(
            recording_id=order.recording.id,
            stage=order.stage,
            fingerprint=order.fingerprint,
            models=record_of(order.model, order.embedder),
            finished_at=now,
            elapsed_ms=elapsed_ms(order.started, now),
        )


def _nothing_said(order: MinutesOrder) -> Minutes:
    """The minutes of a meeting without turns; no model need be loaded for them."""
    return Minutes(
        recording_id=order.recording.id,
        revision=order.transcript.revision,
        template=order.template.name,
        language=order.language or order.recording.language or "en",
        brief=(),
        chapters=(),
        decisions=(),
        actions=(),
        questions=(),
        figures=(),
    )
