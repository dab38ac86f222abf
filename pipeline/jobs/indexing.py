"""Makes recordings ready for search by meaning: passages, their vectors, and the record of both."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pipeline.domain.meaning import Chapter, Minutes
from pipeline.domain.revisions import ChangeKind
from pipeline.domain.search import Passage
from pipeline.domain.speech import Transcript
from pipeline.domain.work import InstalledModel, Notice, Progress, StageName, StageRecord
from pipeline.jobs.asking import Telling, embed, persist
from pipeline.jobs.events import JobProgress
from pipeline.jobs.fingerprint import fingerprint, passages_digest
from pipeline.jobs.meter import Meter, elapsed_ms
from pipeline.jobs.readers import Overrides, Readers
from pipeline.jobs.stages import OUTPUT_VERSION, meaning_costs

if TYPE_CHECKING:
    from pipeline.ports import Archive, Clock, Engine, Vectors

PassagesOf = Callable[[Transcript, Sequence[Chapter], Minutes | None], Sequence[Passage]]
"""Cuts a transcript into what is found as a whole: `pipeline.language.passages.passages_of`."""

Hold = Callable[[], None]
"""Called inside a transaction: raises where what is to be committed is no longer ours."""


def nobody_else() -> None:
    """A `Hold` for work that nobody else could have taken over."""


@dataclass(frozen=True, slots=True)
class Fresh:
    """Passages that aren't in the index yet."""

    transcript: Transcript
    passages: tuple[Passage, ...]
    vectors: Vectors
    record: StageRecord


class Indexer:
    """Embeds the passages of recordings, as often as they or the embedder change.

    Args of the constructor:
        archive: holds transcripts and the index.
        engine: runs the embedder.
        clock: the time.
        readers: know the embedder.
        passages_of: cuts a transcript into passages.
    """

    def __init__(
        self,
        *,
        archive: Archive,
        engine: Engine,
        clock: Clock,
        readers: Readers,
        passages_of: PassagesOf,
    ) -> None:
        self._archive = archive
        self._engine = engine
        self._clock = clock
        self._readers = readers
        self._passages_of = passages_of

    def renew(self) -> Generator[JobProgress | Notice, None, int]:
        """Index every recording that the present embedder hasn't read; returns how many.

        Each is committed by itself, so that this may be stopped and goes on where it was.

        Raises:
            ModelError: there is no embedder.
            EngineError: it failed.
        """
        missing = self._archive.passages.missing(self._readers.embedder().digest)
        recordings = [self._archive.recordings.get(recording_id) for recording_id in missing]
        meter: Meter | None = None
        costs = {r.id: meaning_costs(r)[StageName.INDEX] for r in recordings}
        for recording in recordings:
            meter = meter or Meter(0, recording, costs, self._clock)
            fraction = 0.0
            with closing(self.index(recording.id)) as steps:
                for item in itertools.chain(steps, (Progress("done", 1, 1),)):
                    if isinstance(item, Notice):
                        yield item
                        continue
                    fraction = item.completed / item.total if item.total else fraction
                    told = meter.advance(recording.id, item.step, fraction)
                    yield replace(
                        told,
                        recording_id=recording.id,
                        title=recording.title,
                        stage=StageName.INDEX,
                    )
        return len(missing)

    def index(
        self, recording_id: str, hold: Hold = nobody_else, overrides: Overrides = ()
    ) -> Telling[None]:
        """Bring a recording's passages into the index, claims of its main minutes among them.

        Nothing happens where they are there already.

        Raises:
            ModelError: there is no embedder.
            EngineError: it failed.
        """
        transcript = self._archive.transcripts.load(recording_id)
        if transcript is None:
            return
        minutes = self._archive.meaning.load(recording_id)
        if minutes is not None and not self._fit(minutes, transcript):
            minutes = None  # the turns that they cite say something else, or are gone
        embedder = self._readers.embedder(overrides)
        fresh = yield from self.prepare(transcript, minutes, embedder)
        if fresh is not None:
            with self._archive.transaction():
                hold()
                self.commit(fresh)

    def prepare(
        self, transcript: Transcript, minutes: Minutes | None, embedder: InstalledModel
    ) -> Telling[Fresh | None]:
        """Embed what isn't in the index; None where all of it is."""
        started = self._clock.now()
        chapters = minutes.chapters if minutes is not None else ()
        passages = tuple(self._passages_of(transcript, chapters, minutes))
        print_ = fingerprint(
            {
                "stage": StageName.INDEX,
                "version": OUTPUT_VERSION[StageName.INDEX],
                "embedder": embedder.digest,
                "passages": passages_digest(passages),
            }
        )
        if self._is_there(transcript.recording_id, print_, embedder):
            return None
        vectors = yield from self._embedded(transcript.recording_id, passages, embedder)
        now = self._clock.now()
        record = StageRecord(
            recording_id=transcript.recording_id,
            stage=StageName.INDEX,
            fingerprint=print_,
            models=((embedder.role, embedder.name, embedder.digest),),
            finished_at=now,
            elapsed_ms=elapsed_ms(started, now),
        )
        return Fresh(transcript, passages, vectors, record)

    def commit(self, fresh: Fresh) -> None:
        """Store passages with their record, inside a transaction of the caller's.

        Nothing is stored where the transcript has changed meanwhile: whoever changed it
        has left the recording to be indexed anew.
        """
        id_ = fresh.record.recording_id
        present = self._archive.transcripts.load(id_)
        if present is None or present.revision != fresh.transcript.revision:
            return
        ((_, _, digest),) = fresh.record.models
        self._archive.passages.save(id_, fresh.passages, fresh.vectors, digest)
        self._archive.jobs.complete_stage(fresh.record, b"")

    def _embedded(
        self, recording_id: str, passages: Sequence[Passage], embedder: InstalledModel
    ) -> Telling[Vectors]:
        """A vector for each passage; those of texts that the embedder has read are kept."""
        import numpy as np  # noqa: PLC0415 - most commands embed nothing

        known = self._archive.passages.vectors(recording_id, embedder.digest)
        texts = tuple(dict.fromkeys(p.text for p in passages if p.text not in known))
        made = yield from persist(lambda: embed(self._engine, embedder, texts), lambda: 0)
        vector_of = {**known, **dict(zip(texts, made, strict=True))}
        if not passages:
            return made
        return np.stack([vector_of[passage.text] for passage in passages])

    def _fit(self, minutes: Minutes, transcript: Transcript) -> bool:
        """Whether nothing but corrections has come since: a turn that is there is the same one."""
        if minutes.revision == transcript.revision:
            return True
        revisions = self._archive.transcripts.revisions(transcript.recording_id)
        made = {line.number: line.changes[0] for line in revisions if line.changes}
        processed = max(
            line.number
            for line in revisions
            if line.number not in made or made[line.number].kind is ChangeKind.PROCESSED
        )
        since = [change for number, change in made.items() if number > minutes.revision]
        restored = [int(c.detail) for c in since if c.kind is ChangeKind.RESTORED]
        return processed <= min([minutes.revision, *restored])

    def _is_there(self, recording_id: str, print_: str, embedder: InstalledModel) -> bool:
        stage = StageName.INDEX.value
        if self._archive.jobs.stage_result(recording_id, stage, print_) is None:
            return False
        # A transcript that was saved again has lost its passages, be it the same or not.
        return recording_id not in self._archive.passages.missing(embedder.digest)
