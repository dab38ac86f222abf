"""Picks the machine's sound system."""

import sys
from typing import Any

from pipeline.capture.portaudio import NO_LIBRARY, PortAudioSystem, load_sounddevice
from pipeline.capture.silence import NoSoundSystem
from pipeline.domain.saying import NO_WORDS, Said, together
from pipeline.ports.capture import SoundSystem


def open_sound_system() -> SoundSystem:
    """The sound of this machine; where there is none, one that says why.

    Linux: PulseAudio or PipeWire, else ALSA by PortAudio. Windows: WASAPI. macOS: Core Audio.
    """
    no_system_sound = NO_WORDS
    if sys.platform == "linux":
        from pipeline.capture.pulse import open_pulse  # noqa: PLC0415 - of this platform

        pulse = open_pulse()
        if not isinstance(pulse, Said):
            return pulse
        no_system_sound = pulse
    library: Any = load_sounddevice()
    if library is None:
        return NoSoundSystem(together(no_system_sound, NO_LIBRARY))
    if sys.platform == "win32":
        from pipeline.capture.wasapi import open_wasapi  # noqa: PLC0415 - of this platform

        return open_wasapi(library)
    if sys.platform == "darwin":
        from pipeline.capture.coreaudio import open_coreaudio  # noqa: PLC0415 - of this platform

        return open_coreaudio(library)
    return PortAudioSystem(library, no_system_sound=no_system_sound)
