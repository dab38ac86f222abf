"""System libraries: a compiler with Python's headers, PortAudio, and what the window needs."""

import ctypes
import os
import shutil
import sys
import sysconfig
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from installer.errors import SetupError
from installer.shell import lines
from pipeline.domain.saying import Said
from pipeline.domain.work import Notice, Progress

PORTAUDIO = "libportaudio.so.2"
PULSE = "libpulse.so.0"
UPDATE_SHARE = 0.3

_OF_THE_WINDOW = (
    ("libEGL.so.1", "libegl1", "libglvnd-egl"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    ("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    ("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    ("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    ("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
)
"""(library, Debian package, Fedora package) that Qt's wheels expect of the system."""


@dataclass(frozen=True, slots=True)
class Need:
    """A thing that the system must bring along.

    Attributes:
        what: its name for people.
        why: what Earshot needs it for.
        package: the Debian package that has it.
        fedora: the Fedora package that has it.
        is_there: whether it is there already; fast.
        is_for_building: needed only until the packages are built, and then without fail.
    """

    what: str
    why: str
    package: str
    fedora: str
    is_there: Callable[[], bool]
    is_for_building: bool


def linux_needs() -> tuple[Need, ...]:
    """What Earshot needs of a Linux system."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    return (
        Need(
            *("PortAudio", "to play and record sound", "libportaudio2", "portaudio"),
            has_portaudio,
            False,
        ),
        Need(
            *("libpulse", "to record what others say", "libpulse0", "pulseaudio-libs"),
            partial(_loads, PULSE),
            False,
        ),
        *(
            Need(
                *(f"{library}", "to show the window", package, fedora),
                partial(_loads, library),
                False,
            )
            for library, package, fedora in _OF_THE_WINDOW
        ),
        Need(
            *("a C++ compiler", "to build llama-cpp-python and meeteval", "g++", "gcc-c++"),
            has_compiler,
            True,
        ),
        Need(
            *("Python's headers", "to build meeteval", f"python{version}-dev", "python3-devel"),
            has_headers,
            True,
        ),
    )


def has_portaudio() -> bool:
    """Whether the loader finds PortAudio."""
    return _loads(PORTAUDIO)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_compiler() -> bool:
    """Whether there is a C++ compiler."""
    return any(shutil.which(name) for name in (os.environ.get("CXX", "c++"), "g++"))


def has_headers() -> bool:
    """Whether extensions can be built for this Python."""
    return (Path(sysconfig.get_path("include")) / "Python.h").is_file()


def missing(needs: Sequence[Need]) -> tuple[Need, ...]:
    """Those needs that the system does not meet yet."""
    return tuple(need for need in needs if not need.is_there())


def install(needs: Sequence[Need], log: Path) -> Iterator[Progress | Notice]:
    """Install what is missing with apt, as root or through sudo.

    Raises:
        SetupError: something that is required can't be installed. What is only nice to have
            yields a `Notice` instead.
    """
    required = any(need.is_for_building for need in needs)
    names = " ".join(need.package for need in needs)
    todo = (
        f"Install by hand: apt-get install {names}"
        f" (Fedora: dnf install {' '.join(need.fedora for need in needs)})."
        " Then run the same command again."
    )
    apt = apt_command()
    if apt is None:
        what = "; ".join(f"{need.what} is missing ({need.why})" for need in needs)
        if required:
            raise SetupError("A system library is missing", f"{what}.", todo)
        yield Notice(Said(f"{what}. Earshot works without it. {todo}"))
        return
    try:
        yield from _apt_get(apt, [need.package for need in needs], log, todo)
    except SetupError as error:
        if required:
            raise
        yield Notice(Said(f"{error.what.splitlines()[0]} Earshot works without {names}. {todo}"))


def apt_command() -> tuple[str, ...] | None:
    """How to call apt-get with the rights it needs; None where that can't be done.

    Where nobody can be asked for a password, sudo is told not to ask.
    """
    if not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return ("apt-get",)
    if shutil.which("sudo"):
        return ("sudo", "apt-get") if sys.stdin.isatty() else ("sudo", "-n", "apt-get")
    return None


def _apt_get(
    apt: Sequence[str], packages: Sequence[str], log: Path, todo: str
) -> Iterator[Progress]:
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    if apt[0] == "sudo":
        apt = ("sudo", *apt[1:-1], "DEBIAN_FRONTEND=noninteractive", "apt-get")
    options = ("-y", "-q", "-o", "APT::Status-Fd=1", "-o", "DPkg::Lock::Timeout=120")
    purpose = "Installing system libraries"
    step = "refreshing the list of packages"
    for line in lines((*apt, *options, "update"), log, purpose=purpose, todo=todo, env=quiet):
        yield Progress(step, (apt_percent(line or "") or 0) / 100 * UPDATE_SHARE, 1)
    command = (*apt, *options, "install", "--no-install-recommends", *packages)
    done = 0.0
    for line in lines(command, log, purpose=purpose, todo=todo, env=quiet):
        percent = apt_percent(line or "")
        if percent is not None:
            is_fetching = (line or "").startswith("dlstatus")
            done = max(done, percent / 200 + (0 if is_fetching else 0.5))
        yield Progress(Said(" ".join(packages)), UPDATE_SHARE + done * (1 - UPDATE_SHARE), 1)


def apt_percent(line: str) -> float | None:
    """The percentage in a line of apt's status channel; None in any other line."""
    parts = line.split(":")
    if len(parts) < 4 or parts[0] not in {"dlstatus", "pmstatus"}:
        return None
    try:
        return float(parts[2])
    except ValueError:
        return None
