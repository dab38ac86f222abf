import time

import pytest

from pipeline.capture.portaudio import PortAudioSystem
from pipeline.capture.wasapi import NO_LOOPBACK, WasapiSystem
from pipeline.domain.errors import DeviceError
from pipeline.domain.sound import TrackSource
from tests.fakes.sound_libraries import FakeInput, FakeOutput, FakePyAudioWPatch, FakeSoundDevice

MIC, SYSTEM = TrackSource.MICROPHONE, TrackSource.SYSTEM
Block = tuple[bytes, float, bool]


def system_of(library: FakePyAudioWPatch) -> WasapiSystem:
    inputs = FakeSoundDevice([FakeInput("Array")], ("Windows WASAPI",))
    microphones = PortAudioSystem(inputs, host="Windows WASAPI", look_every_s=0)
    return WasapiSystem(microphones, library, look_every_s=0)


def test_outputs_follow_microphones_under_their_own_names() -> None:
    library = FakePyAudioWPatch([FakeOutput("HDMI"), FakeOutput("Speakers")], "Speakers")
    assert [(d.id, d.name, d.source, d.is_default) for d in system_of(library).devices()] == [
        ("Array", "Array", MIC, False),
        ("Speakers [Loopback]", "Speakers", SYSTEM, True),
        ("HDMI [Loopback]", "HDMI", SYSTEM, False),
    ]


def test_silence_is_played_to_what_is_recorded_so_that_it_goes_on() -> None:
    library = FakePyAudioWPatch([FakeOutput("Speakers", 2, 44_100)], "Speakers")
    system, heard = system_of(library), list[Block]()
    stream = system.open(
        system.devices()[1], 16_000, lambda frames, when, lost: heard.append((frames, when, lost))
    )
    assert (stream.rate, stream.channels, stream.is_alive) == (44_100, 2, True)
    silence, loop = library.streams
    assert silence.settings["output"]
    assert silence.call(None, 3, {}, 0) == (bytes(12), library.paContinue)
    before = time.monotonic()
    clock = {"input_buffer_adc_time": 5.0, "current_time": 5.1}
    assert loop.call(b"\1\0\2\0", 1, clock, library.paInputOverflow) == (None, library.paContinue)
    loop.call(bytes(4 * 4410), 4410, {"input_buffer_adc_time": 0.0, "current_time": 7.0}, 0)
    after = time.monotonic()
    (frames, at, lost), (_, guessed, lost_later) = heard
    assert (frames, lost, lost_later) == (b"\1\0\2\0", True, False)
    assert before - 0.1 <= at <= after - 0.1
    assert before - 0.1 <= guessed <= after - 0.1
    stream.close()
    stream.close()
    assert silence.is_closed
    assert loop.is_closed
    assert not stream.is_alive


def test_an_output_that_was_unplugged_ends_its_stream_and_one_that_came_is_seen() -> None:
    library = FakePyAudioWPatch([FakeOutput("Speakers")], "Speakers")
    system = system_of(library)
    device = system.devices()[1]
    stream = system.open(device, 16_000, lambda *_: None)
    library.plugged = [FakeOutput("Headset")]
    assert not system.has_changed()
    library.streams[1].is_running = False
    assert not stream.is_alive
    stream.close()
    assert system.has_changed()
    assert [d.name for d in system.devices()] == ["Array", "Headset"]
    with pytest.raises(DeviceError, match="Speakers isn't there any more"):
        system.open(device, 16_000, lambda *_: None)


def test_a_refusal_leaves_no_silence_behind() -> None:
    library = FakePyAudioWPatch([FakeOutput("Speakers", refuses=True)], "Speakers")
    system = system_of(library)
    with pytest.raises(DeviceError, match="Speakers refuses: Unanticipated host error"):
        system.open(system.devices()[1], 16_000, lambda *_: None)
    assert [stream.is_closed for stream in library.streams] == [True]
    system.close()


def test_microphones_are_recorded_by_the_other_library() -> None:
    system = system_of(FakePyAudioWPatch([]))
    assert system.missing() == NO_LOOPBACK
    stream = system.open(system.devices()[0], 16_000, lambda *_: None)
    assert stream.channels == 1
    system.close()
    assert not stream.is_alive
