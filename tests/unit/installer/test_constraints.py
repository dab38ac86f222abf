from pathlib import Path

import pytest

from installer.constraints import normalised, read
from installer.packages import SETS, contained_in, requirements

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
    assert {normalised(line.partition("[")[0]) for line in declared} <= set(pins)


def test_the_download_of_packages_leaves_room_for_weights() -> None:
    sizes = [pin.bytes for pin in read(ROOT / "constraints.txt") if pin.section != "dev"]
    assert 400e6 < sum(sizes) < 600e6


def test_a_larger_set_contains_the_smaller_ones() -> None:
    assert contained_in("run") == ("run",)
    assert contained_in("dev") == tuple(SETS)
