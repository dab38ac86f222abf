import subprocess
import zipfile
from pathlib import Path

import pytest

from installer.constraints import Pin
from installer.environment import create, pip_into, works
from installer.errors import SetupError
from installer.layout import Layout


def test_a_late_pip_reaches_over_into_the_environment(tmp_path: Path) -> None:
    layout = Layout(tmp_path)
    assert pip_into(layout, "23.0.1")[-3:] == ("--python", str(layout.python), "install")


def test_an_early_pip_is_told_the_folder(tmp_path: Path) -> None:
    layout = Layout(tmp_path)
    assert pip_into(layout, "22.0.2")[-2:] == ("--target", str(layout.site_packages))


@pytest.fixture
def tool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Pin:
    """A package in a folder, and a pip that looks nowhere else."""
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    with zipfile.ZipFile(shelf / "tool-1.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr("tool.py", "ANSWER = 42\n")
        info = "tool-1.0.dist-info"
        wheel.writestr(f"{info}/METADATA", "Metadata-Version: 2.1\nName: tool\nVersion: 1.0\n")
        wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        wheel.writestr(f"{info}/RECORD", "")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(shelf))
    return Pin("tool", "1.0", 1000, "tools")


def answer(layout: Layout, code: str) -> str:
    command = [str(layout.python), "-c", code]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_an_environment_is_made_anew_with_its_tools(tmp_path: Path, tool: Pin) -> None:
    layout = Layout(tmp_path / "project")
    layout.venv.mkdir(parents=True)
    (layout.venv / "rubbish").touch()
    assert not works(layout)
    steps = {progress.step for progress in create(layout, (tool,))}
    assert steps == {"creating the environment", "installing pip"}
    assert works(layout)
    assert not (layout.venv / "rubbish").exists()
    assert answer(layout, "import tool; print(tool.ANSWER)") == "42"
    assert answer(layout, "import sys; print(sys.prefix)") == str(layout.venv)


def test_an_environment_that_works_is_kept(tmp_path: Path, tool: Pin) -> None:
    layout = Layout(tmp_path / "project")
    list(create(layout, (tool,)))
    (layout.venv / "something of the user's").touch()
    list(create(layout, (tool,)))
    assert (layout.venv / "something of the user's").exists()


def test_what_pip_cannot_find_is_an_error_with_what_to_do(tmp_path: Path, tool: Pin) -> None:
    other = Pin("no-such-tool", "1.0", 1000, "tools")
    with pytest.raises(SetupError) as caught:
        list(create(Layout(tmp_path / "project"), (other,)))
    assert "no-such-tool" in caught.value.what
    assert "pip's settings" in caught.value.todo
