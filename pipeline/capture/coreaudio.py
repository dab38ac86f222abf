"""macOS: microphones by PortAudio, and the system's sound by a virtual device if there is one.

Core Audio hands no program what others play; a virtual device does, which the system plays to
and Earshot records from.
"""

from typing import Any

from pipeline.capture.portaudio import PortAudioSystem
from pipeline.domain.saying import say
from pipeline.domain.sound import TrackSource

_VIRTUAL = (
    "blackhole",
    "loopback audio",
    "soundflower",
    "background music",
    "vb-cable",
    "ishowu audio capture",
    "groundcontrol",
)
NO_SYSTEM_SOUND = say(
    "macOS hands no program what others play. For the other side's sound install a virtual "
    "device such as BlackHole, let a Multi-Output Device in Audio MIDI Setup play to it and to "
    "your headphones, and record it; or record the microphone alone."
)


def kind_of(name: str) -> TrackSource:
    """A known virtual device carries the system's sound; everything else is a microphone."""
    is_virtual = any(each in name.lower() for each in _VIRTUAL)
    return TrackSource.SYSTEM if is_virtual else TrackSource.MICROPHONE


def open_coreaudio(library: Any) -> PortAudioSystem:
    """What can be recorded on macOS; `library` is the module `sounddevice`."""
    return PortAudioSystem(
        library, host="Core Audio", kind=kind_of, no_system_sound=NO_SYSTEM_SOUND
    )
