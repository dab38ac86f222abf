import shutil
from pathlib import Path

import pytest

from installer.errors import SetupError
from installer.system import Need, apt_percent, install, missing
from pipeline.domain.work import Notice, Progress

NICE = Need("PortAudio", "to play sound", "libportaudio2", "portaudio", lambda: False, False)
MUST = Need("a C++ compiler", "to build meeteval", "g++", "gcc-c++", lambda: False, True)
THERE = Need("make", "to make", "make", "make", lambda: True, True)


@pytest.fixture
def bare_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A search path with nothing on it."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def apt_that(folder: Path, script: str) -> None:
    for name in ("sudo", "apt-get"):
        tool = folder / name
        tool.write_text(f"#!{shutil.which('sh', path='/bin:/usr/bin')}\n{script}\n")
        tool.chmod(0o755)


def test_only_what_is_missing_is_asked_for() -> None:
    assert missing((NICE, THERE, MUST)) == (NICE, MUST)


def test_without_apt_a_missing_compiler_stops_set_up(bare_path: Path, tmp_path: Path) -> None:
    with pytest.raises(SetupError) as caught:
        list(install((NICE, MUST), tmp_path / "log"))
    assert "a C++ compiler is missing (to build meeteval)" in caught.value.what
    assert "apt-get install libportaudio2 g++" in caught.value.todo
    assert "dnf install portaudio gcc-c++" in caught.value.todo


def test_without_apt_a_missing_loudspeaker_is_only_noted(bare_path: Path, tmp_path: Path) -> None:
    (notice,) = install((NICE,), tmp_path / "log")
    assert isinstance(notice, Notice)
    assert "Earshot works without it" in notice.text


def test_apt_is_followed_by_its_status_lines(bare_path: Path, tmp_path: Path) -> None:
    apt_that(bare_path, "echo dlstatus:1:40.0:Retrieving; echo pmstatus:g++:50.0:Unpacking")
    seen = [item for item in install((MUST,), tmp_path / "log") if isinstance(item, Progress)]
    assert seen[-1].step == "g++"
    assert [item.completed for item in seen] == sorted(item.completed for item in seen)
    assert "install --no-install-recommends g++" in (tmp_path / "log").read_text()


def test_a_failing_apt_stops_set_up_and_says_why(bare_path: Path, tmp_path: Path) -> None:
    apt_that(bare_path, "echo E: no such mirror; exit 100")
    with pytest.raises(SetupError) as caught:
        list(install((MUST,), tmp_path / "log"))
    assert "status 100" in caught.value.what
    assert "no such mirror" in caught.value.what


def test_a_failing_apt_is_only_noted_where_nothing_depends_on_it(
    bare_path: Path, tmp_path: Path
) -> None:
    apt_that(bare_path, "exit 100")
    last = list(install((NICE,), tmp_path / "log"))[-1]
    assert isinstance(last, Notice)
    assert "status 100" in last.text


@pytest.mark.parametrize(
    ("line", "percent"),
    [
        ("pmstatus:libopus0:5.8824:Unpacking libopus0 (amd64)", 5.8824),
        ("dlstatus:9:100.0000:Retrieving file 9 of 9", 100.0),
        ("Reading package lists...", None),
        ("Get:1 http://mirror.example bookworm InRelease", None),
        ("pmstatus:x:no number:y", None),
    ],
)
def test_status_lines_are_told_from_others(line: str, percent: float | None) -> None:
    assert apt_percent(line) == percent
