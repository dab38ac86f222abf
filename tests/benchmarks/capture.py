"""What a recorder loses: under load for ten minutes, killed, with devices that go, on a full disk.

By real capture of the shipped meetings, played to null sinks of a sound server of its own.
`EARSHOT_CAPTURE_MINUTES` and `EARSHOT_CAPTURE_KILLS` make it shorter.
"""

import os
import random
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from pipeline.capture.timeline import Timeline
from pipeline.capture.track_file import track_path
from pipeline.domain.capture import EndReason
from pipeline.domain.live import Listened, ListenTrack
from pipeline.domain.sound import TrackSource
from pipeline.domain.tasks import ListenTask
from pipeline.domain.work import InstalledModel, Role
from pipeline.engine.client import EngineClient
from tests.benchmarks.page import Table
from tests.e2e.capture_worker import KEY
from tests.e2e.capturing import (
    RATE,
    RecorderProcess,
    busy_cores,
    heard_spans,
    matched,
    offsets_ms,
    recorder_process,
)
from tests.e2e.sound import SoundServer, missing_tools, sound_server, speech, write_wave
from tests.real_models import locate

_SEED = 20_261_123
_MINUTES = float(os.environ.get("EARSHOT_CAPTURE_MINUTES", "10"))
_KILLS = int(os.environ.get("EARSHOT_CAPTURE_KILLS", "30"))
_STOPPED_S, _AWAY_S = 3.0, 5.0

Row = tuple[str, str, str]


def run() -> Table:
    """Record and compare."""
    if missing_tools():
        raise SystemExit(f"recording can't be measured: {missing_tools()}")
    with tempfile.TemporaryDirectory(prefix="earshot-capture-") as name:
        folder = Path(name)
        rows: list[Row] = []
        for part in (_full, _changing, _killed, _loaded):
            rows = [*part(folder), *rows]
            print(*rows, sep="\n", flush=True)
    return Table(
        "Recording",
        "Shipped meetings are played to null sinks of a PulseAudio server, and recorded by a "
        "process of its own as microphone and system sound, mono at 16,000 frames a second. Each "
        "second of what was recorded is found in what was played by cross-correlation; a jump is "
        "a place where the distance between both changes by more than half a millisecond. Both "
        "tracks hear the same sink, so that their offset is what the clocks of the tracks err.",
        ("what", "measured", "asked for"),
        tuple(rows),
    )


@contextmanager
def _room() -> Iterator[SoundServer]:
    with sound_server() as server:
        server.load_sink("room", "Room")
        server.load_microphone("desk", "room")
        server.set_default_source("desk")
        yield server


def _loaded(folder: Path) -> list[Row]:
    seconds = _MINUTES * 60
    played = speech(seconds + 10)
    wave = write_wave(folder / "long.wav", played)
    engine, model = EngineClient(is_patient=True), locate(Role.TRANSCRIBER, "whisper-base")
    with (
        closing(engine),
        _room() as server,
        busy_cores(),
        server.playing(wave, "room"),
        recorder_process(
            *(server, folder / "loaded", "loaded"),
            microphone="desk",
            system="room.monitor",
            for_ms=round(seconds * 1000),
        ) as recorder,
    ):
        heard = _listened(engine, model, recorder)
        report = recorder.end(seconds + 60)
        tracks = [(track, recorder.samples(track)) for track in report.tracks]
    matches = [matched(played, samples, 4.0, seconds - 4) for _, samples in tracks]
    offsets = offsets_ms(matches[0], tracks[0][0], matches[1], tracks[1][0])
    wrong = max(abs(len(samples) / RATE - seconds) for _, samples in tracks)
    for match in matches:
        print(f"  jumps: {match.jumps[:20]}", flush=True)
    what = f"{_MINUTES:g} minutes of both tracks with live text, all cores loaded"
    return [
        (f"{what}: overruns and gaps", f"{report.overruns} and {len(report.gaps)}", "none"),
        (f"{what}: error of the length", f"{1000 * wrong:.0f} ms", "50 ms"),
        (f"{what}: jumps", str(sum(len(match.jumps) for match in matches)), "none"),
        (f"{what}: least likeness of a second", f"{min(m.likeness for m in matches):.3f}", ""),
        (
            f"{what}: offset of the tracks",
            f"{min(offsets):.1f} to {max(offsets):.1f} ms",
            "under 20 ms",
        ),
        (
            f"{what}: live words; speech that live text skipped",
            f"{heard.words}; {heard.skipped_ms / 1000:.0f} s",
            "",
        ),
    ]


def _listened(engine: EngineClient, model: InstalledModel, recorder: RecorderProcess) -> Listened:
    """Give live text of both tracks until they end, as the recorder's door does."""
    sources = (TrackSource.MICROPHONE, TrackSource.SYSTEM)
    tracks = tuple(
        ListenTrack(track_path(recorder.folder, recorder.id, str(number)), KEY, source)
        for number, source in enumerate(sources, 1)
    )
    with closing(engine.run(ListenTask(tracks, model, ("en",), ()))) as events:
        *_, last = events
    assert isinstance(last, Listened)
    return last


def _killed(folder: Path) -> list[Row]:
    chooser = random.Random(_SEED)
    wave = write_wave(folder / "some.wav", speech(25.0))
    missing: list[float] = []
    with _room() as server:
        for number in range(_KILLS):
            with (
                server.playing(wave, "room"),
                recorder_process(
                    *(server, folder / "killed", f"killed-{number}"),
                    microphone="desk",
                    system="room.monitor",
                ) as recorder,
            ):
                recorder.run_until(chooser.uniform(2.0, 12.0))
                died = recorder.now()
                recorder.kill()
                report = recorder.report()
                assert report.reason is EndReason.CRASH
                missing += [died - track.points[-1].at_ms / 1000 for track in report.tracks]
                for track in report.tracks:
                    assert len(recorder.samples(track, is_finished=False)) == track.frames
    told = f"{min(missing):.2f} to {max(missing):.2f} s"
    return [(f"killed at {_KILLS} moments: missing at the end", told, "1.0 s")]


def _changing(folder: Path) -> list[Row]:
    played = speech(60.0)
    wave = write_wave(folder / "some.wav", played)
    with _room() as server:
        headset = server.load_sink("headset", "Headset")
        server.load_microphone("lap", "room")
        with (
            server.playing(wave, "room"),
            recorder_process(
                *(server, folder / "changing", "changing"),
                microphone="default",
                system="headset.monitor",
            ) as recorder,
        ):
            with server.playing(wave, "headset"):
                recorder.run_until(8.0)
                gone = recorder.now()
                server.unload(headset)
            recorder.run_until(gone + _AWAY_S)
            back = recorder.now()
            server.load_sink("headset", "Headset")
            with server.playing(wave, "headset"):
                recorder.hear("device-back")
                recorder.run_until(back + 8)
                server.set_default_source("lap")
                recorder.hear("device-changed")
                recorder.run_until(recorder.now() + 5)
                recorder.process.send_signal(signal.SIGSTOP)
                recorder.run_until(recorder.now() + _STOPPED_S)
                recorder.process.send_signal(signal.SIGCONT)
                recorder.run_until(recorder.now() + 5)
                report = recorder.stop()
            system = report.tracks[1]
            spans = heard_spans(recorder.samples(system))
    line = Timeline(system.points, RATE)
    gap = next(g for g in report.gaps if g.track == "2" and g.span.end_ms > gone * 1000)
    ends = [line.at_ms(end * RATE) for _, end in spans]
    starts = [line.at_ms(start * RATE) for start, _ in spans]
    errors = (
        abs(gap.span.start_ms - gone * 1000),
        min(abs(end - gap.span.start_ms) for end in ends),
        min(abs(start - gap.span.end_ms) for start in starts),
    )
    switched = sum(
        g.span.duration_ms for g in report.gaps if g.track == "1" and g.span.start_ms > 1000
    )
    later = [g for g in report.gaps if g.track == "2" and g.span.start_ms > gap.span.end_ms]
    return [
        ("sink gone for 5 s: error of the gap", f"{max(errors):.0f} ms", "100 ms"),
        (
            "sink gone for 5 s: recorded again after it came back",
            f"{gap.span.end_ms - back * 1000:.0f} ms",
            "",
        ),
        ("default source switched: missing", f"{switched} ms", ""),
        (f"stopped for {_STOPPED_S:g} s: gaps in the system's sound", str(len(later)), "as true"),
    ]


def _full(folder: Path) -> list[Row]:
    small = folder / "small"
    small.mkdir()
    mount = ("mount", "-t", "tmpfs", "-o", "size=20m", "tmpfs", str(small))
    what = "a file system of 20 MB, 48,000 frames a second"
    if not hasattr(os, "geteuid") or os.geteuid() or subprocess.run(mount, check=False).returncode:
        return [(what, "not measured: only root may mount", "")]
    wave = write_wave(folder / "long.wav", speech(140.0))
    try:
        with (
            _room() as server,
            server.playing(wave, "room"),
            recorder_process(
                *(server, small / "audio", "full"),
                microphone="desk",
                system="room.monitor",
                rate=48_000,
            ) as recorder,
        ):
            report = recorder.end(180)
            ended = recorder.now()
            tracks = [(track, recorder.samples(track)) for track in report.tracks]
    finally:
        subprocess.run(("umount", str(small)), check=True)
    plays = min(len(samples) / 48_000 for _, samples in tracks)
    told = f"ended ({report.reason.value}) after {ended:.0f} s; {plays:.1f} s play"
    return [(what, told, "ends cleanly, all of it plays")]
