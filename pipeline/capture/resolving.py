"""Which device somebody means."""

from collections.abc import Sequence

from pipeline.domain.capture import AudioDevice
from pipeline.domain.errors import DeviceError
from pipeline.domain.saying import say, together
from pipeline.domain.sound import TrackSource

DEFAULT = "default"
"""Follows the system's choice."""

_KINDS = {TrackSource.MICROPHONE: say("microphone"), TrackSource.SYSTEM: say("sound output")}
_LIST = say("`earshot devices` lists what is there.")


def default_of(devices: Sequence[AudioDevice], source: TrackSource) -> AudioDevice | None:
    """What the system uses; the first one where it doesn't say; None where there is none."""
    fitting = [device for device in devices if device.source == source]
    return next((device for device in fitting if device.is_default), (fitting or [None])[0])


def resolve(devices: Sequence[AudioDevice], wish: str, source: TrackSource) -> AudioDevice:
    """Find a device by its id, its name, or a part of its name that fits no other.

    Args:
        devices: what there is.
        wish: an id, a name or a part of one, in either case; "default".
        source: what it has to capture.

    Raises:
        DeviceError: nothing fits, or several devices do.
    """
    kind = _KINDS[source]
    fitting = [device for device in devices if device.source == source]
    if wish == DEFAULT:
        if default := default_of(devices, source):
            return default
        todo = together(say("Plug one in."), _LIST)
        raise DeviceError(
            say("No {kind}", kind=kind), say("There is no {kind} to record from.", kind=kind), todo
        )
    folded = wish.strip().casefold()
    for found in (
        [device for device in fitting if device.id == wish],
        [device for device in devices if device.id == wish][:1],  # of the other kind, on purpose
        [device for device in fitting if device.name.casefold() == folded],
        [device for device in fitting if folded and folded in device.name.casefold()],
    ):
        if len(found) == 1:
            return found[0]
        if found:
            names = ", ".join(f'"{device.name}" ({device.id})' for device in found)
            what = say(
                '"{wish}" fits {count} devices: {names}.', wish=wish, count=len(found), names=names
            )
            todo = say("Give the whole name, or the id in brackets.")
            raise DeviceError(say("Which {kind}?", kind=kind), what, todo)
    there = ", ".join(f'"{device.name}"' for device in fitting) or say("none")
    what = say(
        'No {kind} is called "{wish}". There is: {there}.', kind=kind, wish=wish, there=there
    )
    raise DeviceError(say("No such {kind}", kind=kind), what, _LIST)
