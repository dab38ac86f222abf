from pathlib import Path

import pytest

from installer.constraints import Pin
from installer.pip_progress import BUILD_SHARE, FETCH_SHARE, PipProgress

PINS = (Pin("big-one", "1.0", 900, "run"), Pin("small", "2.0", 100, "run"))


def test_bytes_count_while_pip_fetches(tmp_path: Path) -> None:
    counted = PipProgress(PINS, tmp_path)
    assert counted.after("Collecting big-one==1.0").completed == 0
    counted.after("  Downloading big_one-1.0-py3-none-any.whl.metadata (2 kB)")
    assert counted.after("Progress 2000 of 2000").completed == 0
    counted.after("Downloading big_one-1.0-cp311-cp311-manylinux_2_28_x86_64.whl (35.3 MB)")
    half = counted.after("Progress 500 of 1000")
    assert half.step == "fetching big-one"
    assert half.completed == pytest.approx(FETCH_SHARE * 0.45)
    assert counted.after("Using cached small-2.0.tar.gz (1 kB)").completed == pytest.approx(
        FETCH_SHARE * 0.9
    )
    assert counted.after(None).completed == pytest.approx(FETCH_SHARE * 0.9)


def test_packages_count_while_pip_installs(tmp_path: Path) -> None:
    (tmp_path / "pip-26.3.dist-info").mkdir()
    counted = PipProgress(PINS, tmp_path)
    begun = counted.after("Installing collected packages: small, big-one")
    assert begun.completed == FETCH_SHARE + BUILD_SHARE
    (tmp_path / "small-2.0.dist-info").mkdir()
    midway = counted.after(None)
    assert begun.completed < midway.completed < 1
    (tmp_path / "big_one-1.0.dist-info").mkdir()
    assert counted.after(None).completed == 1


def test_a_wheel_from_a_folder_is_known_by_its_name(tmp_path: Path) -> None:
    counted = PipProgress(PINS, tmp_path)
    named = counted.after("Processing /some/folder/big_one-1.0%2Bcpu-py3-none-any.whl")
    assert named.step == "fetching big-one"


def test_building_is_named(tmp_path: Path) -> None:
    counted = PipProgress(PINS, tmp_path)
    building = counted.after("  Building wheel for small (pyproject.toml): started")
    assert building.step == "building small"


def test_what_takes_minutes_to_build_says_so(tmp_path: Path) -> None:
    counted = PipProgress((Pin("llama-cpp-python", "0.3.36", 900, "run"),), tmp_path)
    building = counted.after("  Building wheel for llama-cpp-python (pyproject.toml): started")
    assert building.step == "building llama-cpp-python (about five minutes on two cores)"
    assert counted.after(None) == building
