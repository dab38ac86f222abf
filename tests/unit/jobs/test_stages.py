"""A fingerprint changes with everything that decides the result, and with nothing else."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pipeline.domain.sound import Recording, Track, TrackSource
from pipeline.domain.tasks import AudioRef, DiarizeTask, TranscribeTask
from pipeline.domain.work import Device, JobOptions, Role, SpeakerCount
from pipeline.jobs.fingerprint import fingerprint
from pipeline.jobs.stages import Plan, plan_for
from tests.unit.jobs.house import NO_WISHES, ONE_TRACK, SETTINGS, TWO_TRACKS, ToyModels

RECORDING = Recording(
    id="meeting",
    title="T",
    held_at=None,
    duration_ms=60_000,
    language=None,
    tracks=ONE_TRACK,
    content_sha256="ab" * 32,
    source_name="a.wav",
    added_at=datetime(2026, 3, 1, tzinfo=UTC),
)


def plan(
    recording: Recording = RECORDING,
    options: JobOptions = NO_WISHES,
    vocabulary: tuple[str, ...] = (),
    device: Device = Device.AUTO,
    folder: str = "x",
) -> Plan:
    return plan_for(
        recording,
        audio=[AudioRef(Path(folder), b"k", t.channel, 60_000) for t in recording.tracks],
        options=options,
        settings=replace(SETTINGS, device=device),
        vocabulary=vocabulary,
        models=ToyModels(),
    )


def prints(made: Plan) -> dict[str, str]:
    named = {stage.name: stage.fingerprint for stage in made.engine_stages}
    return {**named, "attribute": made.attribute_fingerprint}


def changed(made: Plan) -> set[str]:
    before, after = prints(plan()), prints(made)
    return {name for name in before if before[name] != after[name]}


def test_the_order_of_keys_does_not_matter_and_the_value_is_known():
    assert fingerprint({"a": 1, "b": ["x"]}) == fingerprint({"b": ["x"], "a": 1})
    assert fingerprint({}) == "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"


@pytest.mark.parametrize(
    ("made", "stages"),
    [
        (plan(), set()),
        (plan(device=Device.CUDA), set()),
        (plan(folder="elsewhere"), set()),
        (plan(replace(RECORDING, title="Other", language="pt", tags=("x",))), set()),
        (plan(options=JobOptions(languages=("pt",))), {"transcribe:1", "attribute"}),
        (plan(vocabulary=("Earshot",)), {"transcribe:1", "attribute"}),
        (plan(options=JobOptions(speakers=SpeakerCount(2, 2))), {"diarize:1", "attribute"}),
        (
            plan(options=JobOptions(models=((Role.TRANSCRIBER, "big"),))),
            {"transcribe:1", "attribute"},
        ),
        (
            plan(options=JobOptions(models=((Role.SPEAKER_EMBEDDER, "big"),))),
            {"diarize:1", "attribute"},
        ),
        (
            plan(replace(RECORDING, content_sha256="cd" * 32)),
            {"transcribe:1", "diarize:1", "attribute"},
        ),
        (
            plan(replace(RECORDING, tracks=(Track("1", TrackSource.FILE, 0),))),
            {"transcribe:1", "diarize:1", "attribute"},
        ),
    ],
)
def test_what_changes_which_fingerprint(made: Plan, stages: set[str]):
    assert changed(made) == stages


def test_order_of_the_vocabulary_matters():
    assert prints(plan(vocabulary=("a", "b"))) != prints(plan(vocabulary=("b", "a")))


def test_each_track_is_transcribed_and_diarized():
    made = plan(replace(RECORDING, tracks=TWO_TRACKS), JobOptions(speakers=SpeakerCount(3, 4)))
    names = [stage.name for stage in made.engine_stages]
    assert names == ["transcribe:1", "transcribe:2", "diarize:1", "diarize:2"]
    assert len({stage.fingerprint for stage in made.engine_stages}) == 4
    assert [s.task.audio.channel for s in made.engine_stages] == [0, 1, 0, 1]
    hints = [s.task.speakers for s in made.engine_stages if isinstance(s.task, DiarizeTask)]
    assert hints == [SpeakerCount(1, 4)] * 2


def test_the_hint_of_speakers_reaches_the_task_of_a_single_track():
    made = plan(options=JobOptions(speakers=SpeakerCount(3, 4), languages=("pt", "en")))
    transcribe, diarize = (stage.task for stage in made.engine_stages)
    assert isinstance(transcribe, TranscribeTask)
    assert transcribe.languages == ("pt", "en")
    assert isinstance(diarize, DiarizeTask)
    assert diarize.speakers == SpeakerCount(3, 4)
