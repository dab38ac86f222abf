"""Words of a growing recording, by the real model in the real engine, as it is spoken."""

import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from pipeline.domain.live import Speed
from pipeline.domain.sound import TimeSpan, TrackSource
from pipeline.domain.tasks import SpeedTask
from pipeline.domain.work import Role
from pipeline.engine.client import EngineClient
from pipeline.ports import SAMPLE_RATE
from pipeline.scoring.normalize import normalizer_for
from pipeline.scoring.reference import Utterance, load_stm
from pipeline.scoring.words import normalized, wer
from tests.benchmarks.live_run import LiveRun, listen_paced, load, warm
from tests.real_models import locate

pytestmark = pytest.mark.models

_END_MS = 9_000
_LENGTH_S = 13
"""Nobody speaks in the last four seconds; there is a faint hum."""


@pytest.fixture(scope="module")
def engine() -> Iterator[EngineClient]:
    with closing(EngineClient(is_patient=True)) as engine:
        yield engine


@pytest.fixture(scope="module")
def heard(
    engine: EngineClient, samples_dir: Path, tmp_path_factory: pytest.TempPathFactory
) -> LiveRun:
    model, folder = locate(Role.TRANSCRIBER, "whisper-base"), tmp_path_factory.mktemp("live")
    hum = np.random.default_rng(1).normal(0, 1e-4, _LENGTH_S * SAMPLE_RATE).astype(np.float32)
    speech = load(samples_dir / "lisbon" / "lisbon-1.flac")[: _END_MS * SAMPLE_RATE // 1000]
    others, you = hum.copy(), hum
    others[: len(speech)] += speech
    warm(engine, model, folder)
    sounds = {TrackSource.SYSTEM: others, TrackSource.MICROPHONE: you}
    return listen_paced(engine, model, sounds, folder)


def test_the_words_are_those_that_were_said(heard: LiveRun, samples_dir: Path) -> None:
    said = [
        u for u in load_stm(samples_dir / "lisbon" / "lisbon-1.stm") if u.span.end_ms <= _END_MS
    ]
    text = " ".join(shown.word.text for shown in heard.shown)
    live = [Utterance("", "A", TimeSpan(0, 1), text)]
    normalize = normalizer_for("en")
    errors = wer(normalized(said, normalize), normalized(live, normalize))
    assert errors.length > 15
    assert (errors.rate or 0) <= 0.2, text


def test_they_come_while_it_is_recorded_in_order_and_nothing_in_silence(heard: LiveRun) -> None:
    assert {shown.source for shown in heard.shown} == {TrackSource.SYSTEM}
    ends = [shown.word.span.end_ms for shown in heard.shown]
    starts = [shown.word.span.start_ms for shown in heard.shown]
    assert starts == sorted(starts)
    assert max(ends) <= _END_MS + 500
    assert all(shown.at_ms >= end - 100 for shown, end in zip(heard.shown, ends, strict=True))
    assert heard.shown[0].at_ms < _LENGTH_S * 1000
    assert heard.end.words == len(heard.shown)


def test_the_engine_steps_back_behind_the_recorder(engine: EngineClient, heard: LiveRun) -> None:
    assert engine.pid is not None
    mine = os.getpriority(os.PRIO_PROCESS, 0)
    assert os.getpriority(os.PRIO_PROCESS, engine.pid) > mine


def test_the_speed_of_the_machine_is_measured(engine: EngineClient, samples_dir: Path) -> None:
    model = locate(Role.TRANSCRIBER, "whisper-base")
    task = SpeedTask(model, samples_dir / "lisbon" / "lisbon-1.flac", limit_ms=2000)
    *_, speed = engine.run(task)
    assert isinstance(speed, Speed)
    assert 0 < speed.short_ms < speed.long_ms
    assert speed.passes >= 1
