import re
from pathlib import Path

import pytest

from installer.constraints import normalised, read
from installer.layout import Layout
from installer.packages import (
    BUILD_SETTINGS,
    SETS,
    WITHOUT_MATRIX_TILES,
    build_environment,
    contained_in,
    requirements,
    what_to_install,
)
from models.catalogue import load_catalogue

ROOT = Path(__file__).resolve().parents[3]


def test_a_pin_is_read_with_its_size_and_section(tmp_path: Path) -> None:
    path = tmp_path / "constraints.txt"
    path.write_text(
        "# talk\n\n## tools: first\npip==26.3  # 1951 kB\n## run: then\nA_b.C==1+x  # 7 kB\n"
    )
    pip, other = read(path)
    assert (pip.requirement, pip.bytes, pip.section) == ("pip==26.3", 1_951_000, "tools")
    assert (other.name, other.version, other.section) == ("a-b-c", "1+x", "run")


@pytest.mark.parametrize("line", ["numpy>=2  # 5 kB", "numpy==2.4.6", "numpy==2  # 5 MB"])
def test_a_line_that_pins_nothing_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "constraints.txt"
    path.write_text(f"## run: it\n{line}\n")
    with pytest.raises(ValueError, match="line 2: not a pin"):
        read(path)


def test_every_declared_requirement_is_pinned_once() -> None:
    pins = [pin.name for pin in read(ROOT / "constraints.txt")]
    declared = requirements(ROOT / "pyproject.toml", "dev")
    assert len(pins) == len(set(pins))
    assert {normalised(re.split(r"[\[;]", line)[0]) for line in declared} <= set(pins)


def test_set_up_downloads_at_most_2_19_gb() -> None:
    """It was 1.8 GB before language models ran (107 MB to build llama.cpp) and Qt (256 MB)."""
    needed = {"tools", "run", "build", "test"}
    packages = [p.bytes for p in read(ROOT / "constraints.txt") if p.section in needed]
    weights = [passport.size for passport in load_catalogue().starter]
    assert 400e6 < sum(packages) < 900e6
    # Weights are compressed on their way: 3.6 % was measured for the whole starter set.
    assert sum(packages) + 0.965 * sum(weights) < 2.19e9


def test_on_linux_each_pin_is_asked_for_and_nothing_else() -> None:
    asked = what_to_install(Layout(ROOT), "test", "linux")
    assert asked[0] == "--no-deps"
    spare = {p.requirement for p in read(ROOT / "constraints.txt") if p.section == "spare"}
    assert spare
    assert not spare & set(asked)
    assert {"torch==2.13.0", "llama-cpp-python==0.3.36", "pytest==9.2.0"} <= set(asked)


def test_the_users_settings_for_building_hold_beside_ours(tmp_path: Path) -> None:
    nowhere = tmp_path / "cpuinfo"
    assert build_environment({}, nowhere)["CMAKE_ARGS"] == BUILD_SETTINGS
    both = build_environment({"CMAKE_ARGS": "-DGGML_CUDA=on"}, nowhere)["CMAKE_ARGS"]
    assert both.split() == [BUILD_SETTINGS, "-DGGML_CUDA=on"]


def test_matrix_tiles_are_left_out_where_the_processor_has_them(tmp_path: Path) -> None:
    cpuinfo = tmp_path / "cpuinfo"
    cpuinfo.write_text("flags\t\t: fpu avx512_vnni amx_tile amx_int8\n")
    told = build_environment({"CMAKE_ARGS": "-DGGML_CUDA=on"}, cpuinfo)["CMAKE_ARGS"]
    assert told.split() == [BUILD_SETTINGS, *WITHOUT_MATRIX_TILES.split(), "-DGGML_CUDA=on"]
    cpuinfo.write_text("flags\t\t: fpu avx512_vnni\n")
    assert build_environment({}, cpuinfo)["CMAKE_ARGS"] == BUILD_SETTINGS


def test_elsewhere_pip_works_out_what_a_platform_needs() -> None:
    asked = what_to_install(Layout(ROOT), "run", "darwin")
    assert asked[0] == "--constraint"
    assert "faster-whisper" in asked


def test_a_larger_set_contains_the_smaller_ones() -> None:
    assert contained_in("run") == ("run",)
    assert contained_in("dev") == tuple(SETS)
