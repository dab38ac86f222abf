"""A studio for every test that records."""

from pathlib import Path

import pytest

from tests.unit.capture.studio import Studio


@pytest.fixture
def studio(tmp_path: Path) -> Studio:
    return Studio(tmp_path / "audio")
