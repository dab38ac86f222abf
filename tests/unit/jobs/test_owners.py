"""A dead owner is told from a living one, and from one that can't be judged."""

import os
import subprocess
import sys

import pytest

from pipeline.jobs.owners import is_gone, this_process


def test_this_process_lives_and_its_name_is_its_own():
    assert not is_gone(this_process())
    assert this_process() != this_process()
    assert this_process().split(":")[1] == str(os.getpid())


def test_a_process_of_this_system_that_ended_is_gone():
    command = "from pipeline.jobs.owners import this_process; print(this_process())"
    name = subprocess.run(
        [sys.executable, "-c", command], capture_output=True, text=True, check=True
    ).stdout.strip()
    assert is_gone(name)


@pytest.mark.parametrize("owner", ["", "x", "a:b", "otherhost:999999:ab", "::", "h:-1:r"])
def test_nobody_else_is_called_gone(owner: str):
    assert not is_gone(owner)
