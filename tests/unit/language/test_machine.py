from pathlib import Path

import pytest

from pipeline.language.machine import free_memory, left_in_group, pages_of_vm_stat, physical_cores

VM_STAT = """Mach Virtual Memory Statistics: (page size of 16384 bytes)
Pages free:                               10000.
Pages active:                            900000.
Pages inactive:                           20000.
Pages speculative:                         3000.
"""


def test_this_machine_has_memory_and_cores() -> None:
    assert physical_cores() >= 1
    assert (free_memory() or 1 << 30) > 1 << 20


def test_macos_counts_pages_that_can_be_had() -> None:
    assert pages_of_vm_stat(VM_STAT) == 33_000 * 16_384


@pytest.mark.parametrize("told", ["", "nonsense", "page size of 16384 bytes\nPages active: 3."])
def test_what_is_no_such_list_tells_nothing(told: str) -> None:
    assert pages_of_vm_stat(told) is None


def group(folder: Path, limit: str) -> Path:
    (folder / "memory.max").write_text(limit + "\n")
    (folder / "memory.current").write_text("3000\n")
    (folder / "memory.stat").write_text("anon 1500\ninactive_file 1000\n")
    return folder


def test_a_containers_limit_holds_less_what_it_uses_and_can_not_drop(tmp_path: Path) -> None:
    assert left_in_group(group(tmp_path, "10000")) == 8000


def test_a_container_without_a_limit_sets_none(tmp_path: Path) -> None:
    assert left_in_group(group(tmp_path, "max")) is None
    assert left_in_group(tmp_path / "none") is None
