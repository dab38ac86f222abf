import time

import pytest

from pipeline.capture import portaudio_stream
from pipeline.capture.coreaudio import NO_SYSTEM_SOUND, open_coreaudio
from pipeline.capture.portaudio import PortAudioSystem
from pipeline.domain.capture import AudioDevice
from pipeline.domain.errors import DeviceError
from pipeline.domain.sound import TrackSource
from pipeline.ports.capture import Deliver
from tests.fakes.sound_libraries import Clock, FakeInput, FakeSoundDevice

MIC, SYSTEM = TrackSource.MICROPHONE, TrackSource.SYSTEM
Block = tuple[bytes, float, bool]


def into(blocks: list[Block]) -> Deliver:
    return lambda frames, when, lost: blocks.append((frames, when, lost))


def the(system: PortAudioSystem, name: str) -> AudioDevice:
    return next(device for device in system.devices() if device.name == name)


def test_the_default_comes_first_and_outputs_are_left_out() -> None:
    library = FakeSoundDevice([FakeInput("Line"), FakeInput("Desk"), FakeInput("Out", channels=0)])
    library.default_names[0] = "Desk"
    found = PortAudioSystem(library).devices()
    assert [(d.id, d.rate, d.is_default) for d in found] == [
        ("Desk", 48_000, True),
        ("Line", 48_000, False),
    ]


def test_two_devices_of_one_name_have_ids_of_their_own() -> None:
    system = PortAudioSystem(FakeSoundDevice([FakeInput("USB"), FakeInput("USB")]))
    assert [(d.id, d.name) for d in system.devices()] == [("USB", "USB"), ("USB (2)", "USB")]


def test_only_the_wished_host_interface_is_offered_where_it_is_there() -> None:
    inputs = [FakeInput("Desk (MME)", 0), FakeInput("Desk", 1)]
    library = FakeSoundDevice(inputs, ("MME", "Windows WASAPI"))
    library.default_names = {0: "Desk (MME)", 1: "Desk"}
    (found,) = PortAudioSystem(library, host="Windows WASAPI").devices()
    assert (found.name, found.is_default) == ("Desk", True)


def test_blocks_are_delivered_with_the_moment_at_which_they_were_heard() -> None:
    library, heard = FakeSoundDevice([FakeInput("Desk")]), list[Block]()
    system = PortAudioSystem(library)
    stream = system.open(the(system, "Desk"), 16_000, into(heard))
    assert (stream.rate, stream.channels, stream.is_alive) == (16_000, 1, True)
    (raw,) = library.streams
    assert raw.is_started
    assert (raw.settings["dtype"], raw.settings["blocksize"]) == ("int16", 640)
    before = time.monotonic()
    raw.hear(b"\1\0" * 640, Clock(10.0, 10.25))
    raw.hear(b"\2\0" * 640, Clock(0.0, 0.0), has_lost=True)
    after = time.monotonic()
    (first, at, lost), (second, guessed, lost_later) = heard
    assert (first, lost) == (b"\1\0" * 640, False)
    assert before - 0.25 <= at <= after - 0.25
    assert (second, lost_later) == (b"\2\0" * 640, True)
    assert before - 0.04 <= guessed <= after - 0.04
    stream.close()
    stream.close()
    assert raw.is_closed
    assert not stream.is_alive


def test_a_device_that_refuses_the_rate_is_opened_at_its_own() -> None:
    desk = FakeInput("Desk", channels=2, own_rate=44_100, refuses={(16_000, 1), (44_100, 1)})
    system = PortAudioSystem(FakeSoundDevice([desk]))
    stream = system.open(the(system, "Desk"), 16_000, into([]))
    assert (stream.rate, stream.channels) == (44_100, 2)


@pytest.mark.parametrize(
    ("code", "title"),
    [(-9985, "Device in use"), (-9996, "Device gone"), (-9999, "Can't record")],
)
def test_a_refusal_says_what_to_do(code: int, title: str) -> None:
    system = PortAudioSystem(FakeSoundDevice([FakeInput("Desk", refuses=code)]))
    with pytest.raises(DeviceError) as caught:
        system.open(the(system, "Desk"), 16_000, into([]))
    assert caught.value.title == title
    assert "Desk" in caught.value.what
    assert caught.value.todo


def test_a_refusal_of_the_mac_is_taken_for_a_missing_permission(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(portaudio_stream.sys, "platform", "darwin")
    system = PortAudioSystem(FakeSoundDevice([FakeInput("Desk", refuses=-9986)]))
    with pytest.raises(DeviceError, match="privacy settings"):
        system.open(the(system, "Desk"), 16_000, into([]))


def test_what_was_plugged_in_is_seen_once_nothing_is_recorded() -> None:
    library = FakeSoundDevice([FakeInput("Desk")])
    system = PortAudioSystem(library, look_every_s=0)
    stream = system.open(the(system, "Desk"), 16_000, into([]))
    library.plugged = [FakeInput("Headset")]
    assert not system.has_changed()
    library.streams[0].unplug()
    assert not stream.is_alive
    stream.close()
    assert system.has_changed()
    assert not system.has_changed()
    assert [device.name for device in system.devices()] == ["Headset"]
    gone = AudioDevice("Desk", "Desk", MIC, 48_000, True)
    with pytest.raises(DeviceError, match="isn't there any more"):
        system.open(gone, 16_000, into([]))


def test_closing_the_system_ends_its_streams() -> None:
    system = PortAudioSystem(FakeSoundDevice([FakeInput("Desk")]))
    stream = system.open(the(system, "Desk"), 16_000, into([]))
    system.close()
    assert not stream.is_alive


def test_without_a_device_it_says_so() -> None:
    assert "no microphone" in PortAudioSystem(FakeSoundDevice([])).missing()


def test_on_a_mac_a_virtual_device_carries_the_systems_sound() -> None:
    library = FakeSoundDevice(
        [FakeInput("BlackHole 2ch"), FakeInput("MacBook Pro Microphone")], ("Core Audio",)
    )
    library.default_names[0] = "MacBook Pro Microphone"
    system = open_coreaudio(library)
    assert [(d.name, d.source, d.is_default) for d in system.devices()] == [
        ("MacBook Pro Microphone", MIC, True),
        ("BlackHole 2ch", SYSTEM, True),
    ]
    assert system.missing() == ""


def test_on_a_mac_without_one_it_says_what_to_install() -> None:
    system = open_coreaudio(FakeSoundDevice([FakeInput("Microphone")], ("Core Audio",)))
    assert system.missing() == NO_SYSTEM_SOUND
