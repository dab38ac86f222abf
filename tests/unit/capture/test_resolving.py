import pytest

from pipeline.capture.resolving import default_of, resolve
from pipeline.domain.capture import AudioDevice
from pipeline.domain.errors import DeviceError
from pipeline.domain.sound import TrackSource

MIC, SYSTEM = TrackSource.MICROPHONE, TrackSource.SYSTEM
DEVICES = (
    AudioDevice("a", "Jabra Evolve 40", MIC, 16_000, False),
    AudioDevice("b", "Jabra Evolve", MIC, 16_000, True),
    AudioDevice("c", "Webcam", MIC, 48_000, False),
    AudioDevice("d", "Webcam", MIC, 48_000, False),
    AudioDevice("e", "Speakers", SYSTEM, 48_000, False),
)


@pytest.mark.parametrize(
    ("wish", "expected"),
    [("a", "a"), ("jabra evolve", "b"), ("EVOLVE 40", "a"), ("default", "b"), ("d", "d")],
)
def test_a_device_is_found(wish: str, expected: str) -> None:
    assert resolve(DEVICES, wish, MIC).id == expected


@pytest.mark.parametrize("wish", ["jabra", "webcam"])
def test_a_name_that_fits_two_is_asked_about(wish: str) -> None:
    with pytest.raises(DeviceError, match="2 devices") as error:
        resolve(DEVICES, wish, MIC)
    assert "id" in error.value.todo


@pytest.mark.parametrize("wish", ["speakers", "", "  ", "x"])
def test_a_name_that_fits_none_is_refused_with_what_there_is(wish: str) -> None:
    with pytest.raises(DeviceError, match="Jabra Evolve 40"):
        resolve(DEVICES, wish, MIC)


def test_the_first_is_default_where_the_system_does_not_say() -> None:
    found = default_of(DEVICES, SYSTEM)
    assert found is not None
    assert found.id == "e"
    assert default_of(DEVICES[:4], SYSTEM) is None
    with pytest.raises(DeviceError, match="No sound output"):
        resolve(DEVICES[:4], "default", SYSTEM)


def test_an_id_of_the_other_kind_is_meant_where_nothing_else_fits() -> None:
    output = next(device for device in DEVICES if device.source is SYSTEM)
    assert resolve(DEVICES, output.id, MIC) == output
