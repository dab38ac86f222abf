"""Runs a job: stage after stage, each committed with the record that it is done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, cast

from pipeline.domain.errors import EarshotError
from pipeline.domain.saying import Said, say
from pipeline.domain.sound import Recording, TrackSource
from pipeline.domain.speech import Diarization, SpeakerSpan, Transcription, Turn
from pipeline.domain.tasks import TranscribeTask
from pipeline.domain.work import Job, Notice, StageName, StageRecord
from pipeline.jobs import codec
from pipeline.jobs.audio import audio_of
from pipeline.jobs.events import JobProgress
from pipeline.jobs.lease import Lease, LeaseLostError
from pipeline.jobs.meter import Meter, elapsed_ms
from pipeline.jobs.scribes import Scribes
from pipeline.jobs.settings import JobSettings
from pipeline.jobs.stage_runner import StageRunner
from pipeline.jobs.stages import Plan, plan_for

if TYPE_CHECKING:
    from pipeline.ports import Archive, AudioVault, Clock, Engine, ModelStore


class Attributed(Protocol):
    """Words given to speakers."""

    @property
    def speakers(self) -> tuple[str, ...]:
        """Labels by order of first speech."""
        ...

    @property
    def turns(self) -> tuple[Turn, ...]:
        """Ordered by start."""
        ...

    @property
    def spans(self) -> tuple[SpeakerSpan, ...]:
        """With overlap, ordered by start."""
        ...


Attribute = Callable[
    [Mapping[str, Transcription], Mapping[str, Diarization], Mapping[str, TrackSource]], Attributed
]
"""Gives words to speakers; all mappings are by track id."""


@dataclass(frozen=True, slots=True)
class _Heard:
    """The results of the engine, by track id."""

    transcriptions: dict[str, Transcription]
    diarizations: dict[str, Diarization]


class JobRunner:
    """Processes the recordings of one archive, one at a time.

    Args of the constructor:
        archive: holds jobs, results and transcripts.
        engine: does the work that needs models.
        vault: holds the audio.
        models: knows where the weights are.
        clock: the time.
        owner: this process, from `pipeline.jobs.owners.this_process`.
        settings: models, device, lease.
        attribute: `pipeline.speakers.attribution.attribute`.
        scribes: make something of the transcript.
    """

    def __init__(
        self,
        *,
        archive: Archive,
        engine: Engine,
        vault: AudioVault,
        models: ModelStore,
        clock: Clock,
        owner: str,
        settings: JobSettings,
        attribute: Attribute,
        scribes: Scribes,
    ) -> None:
        self._archive = archive
        self._engine = engine
        self._vault = vault
        self._models = models
        self._clock = clock
        self._owner = owner
        self._settings = settings
        self._attribute = attribute
        self._scribes = scribes

    def run(self, job_id: int | None = None) -> Generator[JobProgress | Notice, None, None]:
        """Claim this job, or the oldest free one, and process it.

        Nothing is yielded if there is none to claim. Otherwise as `process`.
        """
        job = self.claim(job_id)
        if job is not None:
            yield from self.process(job)

    def claim(self, job_id: int | None = None) -> Job | None:
        """Take this job, or the oldest free one; None if there is none."""
        return self._archive.jobs.claim(self._owner, self._settings.lease_seconds, job_id)

    def process(self, job: Job) -> Generator[JobProgress | Notice, None, None]:
        """Do what is left of a job that was claimed.

        Closing the generator, or Ctrl-C, puts the job back into the queue with its
        checkpoints. When the lease is lost it ends with a notice and commits nothing more.

        Raises:
            EarshotError: why the job failed; it is noted in the job, which can be retried.
        """
        try:
            yield from self._do_stages(job)
        except LeaseLostError:
            yield Notice("Another Earshot process has this recording now; this one lets go of it.")
        except EarshotError as error:
            self._fail(job, error.in_full, error)
            raise
        except Exception as bug:
            words = say("An error in Earshot itself: {kind}.", kind=type(bug).__name__)
            self._fail(job, words, bug)
            raise
        except BaseException:  # Ctrl-C, or the door closed the generator
            self._archive.jobs.release(job.id, self._owner)
            raise

    def _do_stages(self, job: Job) -> Generator[JobProgress | Notice, None, None]:
        jobs = self._archive.jobs
        recording = self._archive.recordings.get(job.recording_id)
        lease = Lease(jobs, job.id, self._owner, self._settings.lease_seconds, self._clock)
        plan = self._plan(job, recording)
        meter = Meter(job.id, recording, self._costs(job, recording, plan), self._clock)
        for stage in plan.engine_stages:
            if jobs.stage_result(recording.id, stage.name, stage.fingerprint) is not None:
                meter.skip(stage.name)
        runner = StageRunner(
            archive=self._archive,
            engine=self._engine,
            clock=self._clock,
            recording_id=recording.id,
            lease=lease,
            meter=meter,
        )
        heard = _Heard({}, {})
        for stage in plan.engine_stages:
            stored = jobs.stage_result(recording.id, stage.name, stage.fingerprint)
            is_speech = isinstance(stage.task, TranscribeTask)
            if stored is None:
                result = yield from runner.run(stage)
                yield meter.advance(stage.name, "done", 1.0)
            elif is_speech:
                result = codec.decode_transcription(stored)
            else:
                result = codec.decode_diarization(stored)
            if is_speech:
                heard.transcriptions[stage.track] = cast(Transcription, result)
            else:
                heard.diarizations[stage.track] = cast(Diarization, result)
        yield meter.advance(StageName.ATTRIBUTE, "giving words to speakers", 0.0)
        recording = self._complete(recording, plan, lease, heard, meter)
        yield meter.advance(StageName.ATTRIBUTE, "done", 1.0)
        yield from self._scribes.work(recording, job.options.models, lease, meter)
        with self._archive.transaction():
            lease.hold((StageName.ATTRIBUTE, *self._scribes.stages)[-1], 1.0)
            jobs.finish(job.id, self._owner)

    def _costs(self, job: Job, recording: Recording, plan: Plan) -> dict[str, float]:
        return {
            **{stage.name: stage.cost_s for stage in plan.engine_stages},
            StageName.ATTRIBUTE.value: plan.attribute_cost_s,
            **self._scribes.costs(recording, job.options.models),
        }

    def _plan(self, job: Job, recording: Recording) -> Plan:
        audio = audio_of(recording, self._archive, self._vault)
        # A term for this kind of meeting matters more than one that holds everywhere.
        terms = self._archive.vocabulary.all(recording.tags)
        vocabulary = [t.text for t in sorted(terms, key=lambda term: term.tag is None)]
        return plan_for(
            recording,
            audio=audio,
            options=job.options,
            settings=self._settings,
            vocabulary=vocabulary,
            models=self._models,
        )

    def _complete(
        self,
        recording: Recording,
        plan: Plan,
        lease: Lease,
        heard: _Heard,
        meter: Meter,
    ) -> Recording:
        """Attribute, commit the transcript with its record; return the recording, in its language.

        From here on the transcript is there, whatever becomes of the stages that read it.
        """
        jobs, stage = self._archive.jobs, StageName.ATTRIBUTE.value
        is_there = jobs.stage_result(recording.id, stage, plan.attribute_fingerprint) is not None
        started = self._clock.now()
        sources = {track.id: track.source for track in recording.tracks}
        whole = (
            None if is_there else self._attribute(heard.transcriptions, heard.diarizations, sources)
        )
        finished = self._clock.now()
        with self._archive.transaction():
            lease.hold(stage, meter.fraction)
            if whole is not None:
                self._archive.transcripts.save(
                    *(recording.id, whole.speakers, whole.turns, whole.spans),
                    names=self._likely_names(whole.turns, sources),
                )
                took_ms = elapsed_ms(started, finished)
                jobs.complete_stage(
                    StageRecord(
                        recording.id, stage, plan.attribute_fingerprint, (), finished, took_ms
                    ),
                    b"",
                )
            language = _main_language(list(heard.transcriptions.values()))
            if recording.language is None and language is not None:
                return self._archive.recordings.set_details(recording.id, language=language)
        return recording

    def _likely_names(
        self, turns: Sequence[Turn], sources: Mapping[str, TrackSource]
    ) -> dict[str, str]:
        """Who says most into the recorder's microphone is whoever records."""
        words: Counter[str] = Counter()
        for turn in turns:
            if sources.get(turn.track) is TrackSource.MICROPHONE:
                words[turn.speaker] += len(turn.words)
        return (
            {words.most_common(1)[0][0]: self._settings.you} if words and self._settings.you else {}
        )

    def _fail(self, job: Job, words: Said, cause: Exception) -> None:
        try:
            self._archive.jobs.finish(job.id, self._owner, words)
        except EarshotError as error:  # a full disk, say; the lease will run out by itself
            cause.add_note(str(error))


def _main_language(transcriptions: Sequence[Transcription]) -> str | None:
    words: Counter[str] = Counter()
    for transcription in transcriptions:
        if transcription.language is not None:
            words[transcription.language] += sum(len(s.words) for s in transcription.segments)
    return words.most_common(1)[0][0] if words else None
