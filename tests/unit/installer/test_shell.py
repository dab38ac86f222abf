import sys
from pathlib import Path

import pytest

from installer.errors import SetupError
from installer.shell import lines


def test_lines_come_as_they_are_said_and_are_kept(tmp_path: Path) -> None:
    log = tmp_path / "cache" / "log"
    code = "import os; print('one'); print('two', os.environ['FROM_US'])"
    command = (sys.executable, "-c", code)
    said = lines(command, log, purpose="Trying", todo="", env={"FROM_US": "three"})
    assert [line for line in said if line is not None] == ["one", "two three"]
    assert "one\ntwo three" in log.read_text()


def test_nobody_is_asked_for_input(tmp_path: Path) -> None:
    command = (sys.executable, "-c", "import sys; sys.stdin.read(); input()")
    with pytest.raises(SetupError, match="EOFError"):
        list(lines(command, tmp_path / "log", purpose="Trying", todo=""))


def test_a_failure_tells_what_was_said_last_and_what_to_do(tmp_path: Path) -> None:
    command = (sys.executable, "-c", "print('no space left'); raise SystemExit(3)")
    with pytest.raises(SetupError) as caught:
        list(lines(command, tmp_path / "log", purpose="Installing packages", todo="Make room."))
    error = caught.value
    assert error.title == "Installing packages failed"
    assert "status 3" in error.what
    assert "no space left" in error.what
    assert error.todo.startswith("Make room.")
    assert error.exit_code != 0


def test_a_program_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="no-such-program can't be run"):
        list(lines(("no-such-program",), tmp_path / "log", purpose="Trying", todo=""))


def test_stopping_early_ends_the_program(tmp_path: Path) -> None:
    code = "import itertools\nfor n in itertools.count(): print(n, flush=True)"
    said = lines((sys.executable, "-c", code), tmp_path / "log", purpose="Trying", todo="")
    assert next(said) is not None
    said.close()
