"""The sound of Linux, by a real server: what is there, what is heard, what comes and goes."""

import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from pipeline.capture.libpulse import load_libpulse
from pipeline.capture.pulse import NO_SERVER, NOT_LET_IN, PulseSystem, open_pulse
from pipeline.domain.capture import AudioDevice
from pipeline.domain.errors import DeviceError
from pipeline.domain.sound import TrackSource
from tests.e2e.sound import (
    SoundServer,
    needs_sound,
    place_of,
    sound_server,
    speech,
    write_wave,
)

pytestmark = needs_sound
RATE = 16_000
MIC, SYSTEM = TrackSource.MICROPHONE, TrackSource.SYSTEM


@pytest.fixture
def server() -> Iterator[SoundServer]:
    with sound_server() as server:
        server.load_sink("room", "Room")
        yield server


@pytest.fixture
def system(server: SoundServer) -> Iterator[PulseSystem]:
    system = PulseSystem(load_libpulse(), server.address)
    yield system
    system.close()


class Ear:
    """Keeps what is delivered, and says when there is enough or the truth of something."""

    def __init__(self) -> None:
        self.blocks: list[tuple[bytes, float, bool]] = []
        self._changed = threading.Condition()

    def __call__(self, frames: bytes, when: float, is_overrun: bool) -> None:
        with self._changed:
            self.blocks.append((frames, when, is_overrun))
            self._changed.notify_all()

    @property
    def seconds(self) -> float:
        return sum(len(frames) for frames, _, _ in self.blocks) / 2 / RATE

    def wait_for(self, seconds: float, limit: float = 20) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: self.seconds >= seconds, limit)

    def samples(self) -> np.ndarray:
        return np.frombuffer(b"".join(b for b, _, _ in self.blocks), "<i2").astype(float)

    def when(self, frame: int) -> float:
        for frames, when, _ in self.blocks:
            if frame < len(frames) // 2:
                return when + frame / RATE
            frame -= len(frames) // 2
        raise IndexError(frame)


def until(condition: Callable[[], bool], limit: float = 10) -> bool:
    """Ask until it is true or time is up: the server tells what happened when it likes to."""
    waiting, end = threading.Event(), time.monotonic() + limit
    while not condition():
        if time.monotonic() > end:
            return False
        waiting.wait(0.02)
    return True


def named(system: PulseSystem, device_id: str, source: TrackSource) -> AudioDevice:
    """Wait for a device: the server tells of it a moment after it is there."""
    found: list[AudioDevice] = []

    def is_there() -> bool:
        found[:] = [d for d in system.devices() if (d.id, d.source) == (device_id, source)]
        return bool(found)

    assert until(is_there)
    return found[0]


def test_what_loudspeakers_play_is_told_from_microphones(
    server: SoundServer, system: PulseSystem
) -> None:
    server.load_sink("headset", "Headset")
    server.load_microphone("desk", "room")
    server.set_default_source("desk")
    server.set_default_sink("headset")
    wanted = [
        ("desk", "desk", MIC, True),
        ("headset.monitor", "Headset", SYSTEM, True),
        ("room.monitor", "Room", SYSTEM, False),
    ]
    until(lambda: [(d.id, d.name, d.source, d.is_default) for d in system.devices()] == wanted)
    assert [(d.id, d.name, d.source, d.is_default) for d in system.devices()] == wanted
    assert system.missing() == ""


def test_a_monitor_that_somebody_made_the_default_source_is_a_microphone_too(
    server: SoundServer, system: PulseSystem
) -> None:
    assert [(d.id, d.source) for d in system.devices()] == [("room.monitor", SYSTEM)]
    server.load_sink("other")
    server.set_default_sink("room")
    server.set_default_source("other.monitor")
    named(system, "other.monitor", MIC)
    found = [(d.id, d.source) for d in system.devices()]
    assert found[0] == ("other.monitor", MIC)
    assert {("room.monitor", SYSTEM), ("other.monitor", SYSTEM)} == set(found[1:])


def test_both_tracks_hear_one_sound_at_one_time(
    server: SoundServer, system: PulseSystem, tmp_path: Path
) -> None:
    server.load_microphone("desk", "room")
    heard, played = (Ear(), Ear()), speech(7.0)
    streams = [
        system.open(named(system, "desk", MIC), RATE, heard[0]),
        system.open(named(system, "room.monitor", SYSTEM), RATE, heard[1]),
    ]
    with server.playing(write_wave(tmp_path / "speech.wav", played), "room") as player:
        player.wait()
        for ear in heard:
            ear.wait_for(8.0)
    for stream in streams:
        stream.close()
    assert not any(overrun for ear in heard for _, _, overrun in ear.blocks)
    moments: list[list[float]] = []
    for ear in heard:
        places = [
            place_of(played[begin : begin + RATE].astype(float), ear.samples())
            for begin in range(2 * RATE, 6 * RATE, RATE)
        ]
        assert all(likeness > 0.98 for _, likeness in places)
        assert np.ptp([place - n * RATE for n, (place, _) in enumerate(places)]) <= 1
        moments.append([ear.when(place) for place, _ in places])
    offsets = [abs(one - other) for one, other in zip(*moments, strict=True)]
    assert max(offsets) < 0.02


def test_a_stream_isnt_moved_to_another_source_when_its_own_goes(
    server: SoundServer, system: PulseSystem
) -> None:
    headset = server.load_sink("headset", "Headset")
    assert until(system.has_changed)
    device, ear = named(system, "headset.monitor", SYSTEM), Ear()
    stream = system.open(device, RATE, ear)
    ear.wait_for(0.1)
    server.unload(headset)
    assert until(lambda: not stream.is_alive)
    assert until(system.has_changed)
    with pytest.raises(DeviceError, match="Headset isn't there any more"):
        system.open(device, RATE, ear)
    stream.close()
    server.load_sink("headset", "Headset")
    assert until(system.has_changed)
    again = system.open(device, RATE, Ear())
    assert again.is_alive
    again.close()
    again.close()
    assert not again.is_alive


def test_a_default_that_changes_is_a_change_and_loudness_is_none(
    server: SoundServer, system: PulseSystem
) -> None:
    server.load_microphone("desk", "room")
    server.load_microphone("lap", "room")
    server.set_default_source("desk")
    until(system.has_changed)
    until(lambda: not system.has_changed())
    server.control("set-source-volume", "desk", "30%")
    server.control("set-source-mute", "desk", "1")
    assert not system.has_changed()
    server.set_default_source("lap")
    assert until(lambda: system.devices()[0].id == "lap")
    assert system.has_changed()


def test_a_server_that_ends_ends_its_streams_and_one_that_comes_is_found(tmp_path: Path) -> None:
    with sound_server() as server:
        server.load_sink("room")
        system = PulseSystem(load_libpulse(), server.address)
        device = named(system, "room.monitor", SYSTEM)
        stream = system.open(device, RATE, Ear())
    assert until(lambda: not stream.is_alive)
    assert system.has_changed()
    assert system.devices() == ()
    assert "doesn't answer" in system.missing()
    with pytest.raises(DeviceError, match="doesn't answer"):
        system.open(device, RATE, Ear())
    stream.close()
    system.close()
    system.close()


def test_without_the_library_or_a_server_there_is_no_such_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path / 'nobody'}")
    assert load_libpulse("libpulse-of-nobody.so.0") is None
    assert open_pulse(lambda: None) == NO_SERVER
    assert open_pulse() == NO_SERVER


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0 or not shutil.which("setpriv"),
    reason="starts the server of another user, which only root may",
)
def test_a_server_that_lets_nobody_in_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    with sound_server(uid=65_534) as server:
        monkeypatch.setenv("PULSE_SERVER", server.address)
        assert open_pulse() == NOT_LET_IN
        system = PulseSystem(load_libpulse(), server.address)
        assert system.devices() == ()
        assert system.missing() == NOT_LET_IN
        with pytest.raises(DeviceError, match="doesn't let Earshot in"):
            system.open(AudioDevice("x", "X", MIC, RATE, True), RATE, Ear())
        system.close()


def test_a_system_without_devices_says_what_is_missing() -> None:
    with sound_server() as server:
        system = PulseSystem(load_libpulse(), server.address)
        assert system.devices() == ()
        assert "neither a microphone nor a loudspeaker" in system.missing()
        server.load_sink("room")
        assert until(lambda: "no microphone" in system.missing())
        system.close()
