"""The recorder, by real capture: load, kill -9, devices that go, a process that stands still.

Each is as short as it can be and still prove it; `python -m tests.benchmarks capture` takes long.
"""

import os
import random
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.capture.timeline import Timeline
from pipeline.domain.capture import EndReason, GapReason
from tests.e2e.capturing import (
    RATE,
    busy_cores,
    heard_spans,
    matched,
    offsets_ms,
    recorder_process,
)
from tests.e2e.sound import SoundServer, needs_sound, sound_server, speech, write_wave

pytestmark = needs_sound
SEED = 20_261_123


@pytest.fixture
def server() -> Iterator[SoundServer]:
    """A room whose sound a microphone hears, and which is the system's sound too."""
    with sound_server() as server:
        server.load_sink("room", "Room")
        server.load_microphone("desk", "room")
        server.set_default_source("desk")
        yield server


def test_loaded_cores_lose_nothing(server: SoundServer, tmp_path: Path) -> None:
    played = speech(32.0)
    wave = write_wave(tmp_path / "speech.wav", played)
    with (
        busy_cores(),
        server.playing(wave, "room"),
        recorder_process(
            *(server, tmp_path / "audio", "loaded"),
            microphone="desk",
            system="room.monitor",
            for_ms=30_000,
        ) as recorder,
    ):
        report = recorder.end(60)
        tracks = [(track, recorder.samples(track)) for track in report.tracks]
    assert report.reason is EndReason.TIME
    assert report.overruns == 0
    assert report.gaps == ()
    for track, samples in tracks:
        assert abs(len(samples) / RATE - 30.0) < 0.05
        assert track.frames == len(samples)
    matches = [matched(played, samples, 4.0, 28.0) for _, samples in tracks]
    assert [match.jumps for match in matches] == [(), ()]
    (microphone, _), (system, _) = tracks
    assert max(map(abs, offsets_ms(matches[0], microphone, matches[1], system))) < 20


@pytest.mark.skipif(os.name != "posix", reason="needs kill -9")
def test_killed_at_any_moment_less_than_a_second_is_lost(
    server: SoundServer, tmp_path: Path
) -> None:
    chooser, played = random.Random(SEED), speech(12.0)
    wave = write_wave(tmp_path / "speech.wav", played)
    for number in range(5):
        with (
            server.playing(wave, "room"),
            recorder_process(
                *(server, tmp_path / "audio", f"killed-{number}"),
                microphone="desk",
                system="room.monitor",
            ) as recorder,
        ):
            recorder.run_until(chooser.uniform(2.5, 5.0))
            died = recorder.now()
            recorder.kill()
            report = recorder.report()
            assert report.reason is EndReason.CRASH
            for track in report.tracks:
                assert -0.1 <= died - track.points[-1].at_ms / 1000 <= 1.0
                samples = recorder.samples(track, is_finished=False)
                assert len(samples) == track.frames
                (start, end) = heard_spans(samples)[-1]
                assert end == pytest.approx(len(samples) / RATE, abs=0.01)
                assert end - start > 1.0


def test_devices_go_come_back_and_change_while_it_records(
    server: SoundServer, tmp_path: Path
) -> None:
    wave = write_wave(tmp_path / "speech.wav", speech(30.0))
    headset = server.load_sink("headset", "Headset")
    server.load_microphone("lap", "room")
    with (
        server.playing(wave, "room"),
        recorder_process(
            *(server, tmp_path / "audio", "changing"),
            microphone="default",
            system="headset.monitor",
        ) as recorder,
    ):
        with server.playing(wave, "headset"):
            recorder.run_until(4.0)
            gone = recorder.now()
            server.unload(headset)
        assert recorder.hear("device-lost").split()[2] == "2"
        recorder.run_until(gone + 5.0)
        back = recorder.now()
        server.load_sink("headset", "Headset")
        with server.playing(wave, "headset"):
            recorder.hear("device-back")
            recorder.run_until(recorder.now() + 3.0)
            switched = recorder.now()
            server.set_default_source("lap")
            recorder.hear("device-changed")
            recorder.run_until(recorder.now() + 2.0)
            report = recorder.stop()
        microphone, system = report.tracks
        samples = recorder.samples(system)
    assert (microphone.devices, system.devices) == (("desk", "lap"), ("Headset",))
    line = Timeline(system.points, RATE)
    (gap,) = (g for g in report.gaps if g.track == "2" and g.span.end_ms > gone * 1000)
    assert gap.reason is GapReason.DEVICE
    assert gap.span.start_ms / 1000 == pytest.approx(gone, abs=0.1)
    spans = heard_spans(samples)
    ends = [line.at_ms(end * RATE) / 1000 for _, end in spans]
    starts = [line.at_ms(start * RATE) / 1000 for start, _ in spans]
    assert min(abs(end - gap.span.start_ms / 1000) for end in ends) < 0.1
    assert min(abs(start - gap.span.end_ms / 1000) for start in starts) < 0.1
    assert back < gap.span.end_ms / 1000 < back + 2.5
    changes = [g for g in report.gaps if g.track == "1" and g.span.start_ms > 1000]
    assert all(abs(g.span.start_ms / 1000 - switched) < 1.0 for g in changes)
    assert sum(g.span.duration_ms for g in changes) < 1500


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="needs SIGSTOP")
def test_a_process_that_stood_still_for_three_seconds_has_them_nevertheless(
    server: SoundServer, tmp_path: Path
) -> None:
    played = speech(16.0)
    wave = write_wave(tmp_path / "speech.wav", played)
    with (
        server.playing(wave, "room"),
        recorder_process(
            *(server, tmp_path / "audio", "stopped"), microphone="desk", system="room.monitor"
        ) as recorder,
    ):
        recorder.run_until(4.0)
        recorder.process.send_signal(signal.SIGSTOP)
        recorder.run_until(7.0)
        recorder.process.send_signal(signal.SIGCONT)
        recorder.run_until(10.0)
        report = recorder.stop()
        tracks = [(track, recorder.samples(track)) for track in report.tracks]
    assert report.overruns == 0
    assert [gap for gap in report.gaps if gap.span.start_ms > 2500] == []
    for _, samples in tracks:
        assert matched(played, samples, 4.0, 9.0).jumps == ()


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0 or not shutil.which("mount"),
    reason="mounts a file system of its own, which only root may",
)
def test_a_full_disk_ends_it_well(server: SoundServer, tmp_path: Path) -> None:
    folder, played = tmp_path / "small", speech(12.0)
    wave = write_wave(tmp_path / "speech.wav", played)
    folder.mkdir()
    mount = ("mount", "-t", "tmpfs", "-o", "size=20m", "tmpfs", str(folder))
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no file system may be mounted here")
    try:
        with (
            server.playing(wave, "room"),
            recorder_process(
                *(server, folder / "audio", "full"), microphone="desk", system="room.monitor"
            ) as recorder,
        ):
            recorder.run_until(4.0)
            with (folder / "somebody else's").open("wb", buffering=0) as file:
                while file.write(bytes(1 << 16)) == 1 << 16 and shutil.disk_usage(folder).free:
                    pass
            full = recorder.now()
            report = recorder.end()
            tracks = [(track, recorder.samples(track)) for track in report.tracks]
    finally:
        subprocess.run(("umount", str(folder)), check=True)
    assert report.reason is EndReason.DISK
    for track, samples in tracks:
        assert track.points[-1].at_ms / 1000 > full - 0.5
        assert matched(played, samples, 2.0, full - 1.5).jumps == ()
