"""The plan for a recording: which stages, in which order, decided by what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.domain.sound import Recording, Track, TrackSource
from pipeline.domain.tasks import AudioRef, DiarizeTask, EngineTask, TranscribeTask
from pipeline.domain.work import InstalledModel, JobOptions, Role, SpeakerCount, StageName
from pipeline.jobs.fingerprint import fingerprint
from pipeline.jobs.settings import JobSettings

if TYPE_CHECKING:
    from pipeline.ports import ModelStore

OUTPUT_VERSION = {
    StageName.TRANSCRIBE: 1,
    StageName.DIARIZE: 1,
    StageName.ATTRIBUTE: 1,
    StageName.INDEX: 1,
    StageName.MINUTES: 4,
}
"""Raise a stage's number when the code gives another result for the same input."""

_COST = {
    StageName.TRANSCRIBE: (2.0, 0.06),
    StageName.DIARIZE: (6.0, 0.05),
    StageName.INDEX: (0.5, 0.006),
    StageName.MINUTES: (3.0, 0.13),
}
"""Seconds to load and seconds a second of audio, measured with the starter set on two cores."""

_ATTRIBUTE_COST_S = 0.2


@dataclass(frozen=True, slots=True)
class EngineStage:
    """A stage on one track that needs models.

    Attributes:
        name: "transcribe:1".
        track: the track's id.
        fingerprint: of its result.
        models: those that it uses.
        task: what the engine is asked to do.
        cost_s: about how long it takes.
    """

    name: str
    track: str
    fingerprint: str
    models: tuple[InstalledModel, ...]
    task: EngineTask
    cost_s: float


@dataclass(frozen=True, slots=True)
class Plan:
    """All stages of one recording.

    Attributes:
        engine_stages: in their order.
        attribute_fingerprint: of the transcript.
        attribute_cost_s: about how long attribution takes.
    """

    engine_stages: tuple[EngineStage, ...]
    attribute_fingerprint: str
    attribute_cost_s: float = _ATTRIBUTE_COST_S


def plan_for(
    recording: Recording,
    *,
    audio: Sequence[AudioRef],
    options: JobOptions,
    settings: JobSettings,
    vocabulary: Sequence[str],
    models: ModelStore,
) -> Plan:
    """Plan the processing of a recording.

    Args:
        recording: what is processed.
        audio: the sound of each of its tracks, in their order.
        options: what the user asked for.
        settings: what holds otherwise.
        vocabulary: terms to listen for, most important first.
        models: where the models are found.

    Raises:
        ModelError: a model isn't there.
    """
    names = {**dict(settings.models), **dict(options.models)}
    transcriber, segmentation, embedder = (
        models.locate(role, names[role])
        for role in (Role.TRANSCRIBER, Role.SEGMENTATION, Role.SPEAKER_EMBEDDER)
    )
    speakers = _hint_for_a_track(options.speakers, len(recording.tracks))
    tracks = list(zip(recording.tracks, audio, strict=True))
    transcribing = [
        _stage(
            StageName.TRANSCRIBE,
            recording,
            track,
            (transcriber,),
            TranscribeTask(ref, transcriber, options.languages, tuple(vocabulary), settings.device),
            languages=list(options.languages),
            vocabulary=list(vocabulary),
        )
        for track, ref in tracks
    ]
    diarizing = [
        _stage(
            StageName.DIARIZE,
            recording,
            track,
            (segmentation, embedder),
            DiarizeTask(ref, segmentation, embedder, speakers, settings.device),
            speakers=[speakers.minimum, speakers.maximum],
        )
        for track, ref in tracks
    ]
    stages = (*transcribing, *diarizing)
    whole = fingerprint(
        {
            "stage": StageName.ATTRIBUTE,
            "version": OUTPUT_VERSION[StageName.ATTRIBUTE],
            "upstream": [[stage.name, stage.fingerprint] for stage in stages],
        }
    )
    return Plan(stages, whole)


def meaning_costs(recording: Recording) -> dict[str, float]:
    """About how many seconds the stages after the transcript take, by their names."""
    stages = (StageName.INDEX, StageName.MINUTES)
    return {stage.value: _cost(stage, recording) for stage in stages}


def _cost(stage: StageName, recording: Recording) -> float:
    load_s, rate = _COST[stage]
    return load_s + rate * recording.duration_ms / 1000


def _stage(
    stage: StageName,
    recording: Recording,
    track: Track,
    models: tuple[InstalledModel, ...],
    task: EngineTask,
    **options: Sequence[str] | Sequence[int | None],
) -> EngineStage:
    return EngineStage(
        name=f"{stage}:{track.id}",
        track=track.id,
        fingerprint=fingerprint(
            {
                "stage": stage,
                "version": OUTPUT_VERSION[stage],
                "content": recording.content_sha256,
                "channel": track.channel,
                **({} if track.source is TrackSource.FILE else {"track": track.id}),
                "models": [[model.role, model.digest] for model in models],
                "options": options,
            }
        ),
        models=models,
        task=task,
        cost_s=_cost(stage, recording),
    )


def _hint_for_a_track(speakers: SpeakerCount, tracks: int) -> SpeakerCount:
    # The user counts the people of the meeting; one track may carry any share of them.
    return speakers if tracks == 1 else SpeakerCount(1, speakers.maximum)
