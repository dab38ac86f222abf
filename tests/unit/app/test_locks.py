"""What is locked can't be changed by any door."""

from pathlib import Path

import pytest

from app.service.locks import Lock
from pipeline.domain.errors import InputError
from pipeline.domain.work import Role
from tests.unit.app.house import House

_REASON = "The works council asked for it."


def test_a_locked_setting_keeps_its_value_and_says_why(tmp_path: Path) -> None:
    house = House(tmp_path)
    house.locks.append(Lock("recording", "consent-required", _REASON))

    with pytest.raises(InputError) as caught:
        house.earshot.change_settings(
            {("recording", "rate"): 48_000, ("recording", "consent-required"): False}
        )
    assert "recording.consent-required" in caught.value.what
    assert _REASON in caught.value.what
    assert house.earshot.settings.recording.rate == 16_000
    assert not house.home.settings.exists()

    house.earshot.change_settings({("recording", "rate"): 48_000})
    assert house.earshot.settings.recording.rate == 48_000


def test_a_locked_model_stays(tmp_path: Path) -> None:
    house = House(tmp_path)
    house.locks.append(Lock("models", "transcriber", _REASON))

    with pytest.raises(InputError, match=r"models\.transcriber"):
        house.earshot.models.use(Role.TRANSCRIBER, "whisper-small")
