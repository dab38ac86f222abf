"""The project's own Python environment, with a pip that we know."""

import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from importlib import metadata
from importlib.util import find_spec

from installer.constraints import Pin
from installer.errors import SetupError
from installer.layout import Layout
from installer.shell import lines
from pipeline.domain.work import Progress

PIP_THAT_REACHES_OVER = (22, 3)
"""The first with the option --python."""


def works(layout: Layout) -> bool:
    """Whether the environment's Python starts and is the version that set-up runs under."""
    if not layout.python.exists():
        return False
    code = "import sys; print('%d.%d' % sys.version_info[:2])"
    answer = subprocess.run(
        [str(layout.python), "-c", code], capture_output=True, text=True, check=False
    )
    return answer.stdout.strip() == f"{sys.version_info.major}.{sys.version_info.minor}"


def create(layout: Layout, tools: tuple[Pin, ...]) -> Iterator[Progress]:
    """Make the environment and put `tools` (pip and setuptools) into it.

    One that works with this Python is kept; what is left of another is removed first.
    The running Python's pip installs them from outside, so Debian's separate package for
    `ensurepip` isn't needed.

    Raises:
        SetupError: this Python has no pip, or one that is too old, or no way to the index.
    """
    if find_spec("pip") is None:
        raise SetupError(
            "pip is missing",
            f"{sys.executable} has no pip.",
            "Install it (Debian: apt-get install python3-pip) and run the same command again.",
        )
    if not works(layout):
        yield from _make(layout)
    todo = "Check the connection and pip's settings (python3 -m pip config list)."
    what = ("--disable-pip-version-check", *(pin.requirement for pin in tools))
    command = (*pip_into(layout, metadata.version("pip")), *what)
    for _ in lines(command, layout.log, purpose="Installing pip", todo=todo):
        yield Progress("installing pip", 1, 3)


def pip_into(layout: Layout, version: str) -> Sequence[str]:
    """How the running Python's pip, of this version, installs into the environment."""
    pip = (sys.executable, "-m", "pip")
    major, minor = (int(part) for part in version.split(".")[:2])
    if (major, minor) >= PIP_THAT_REACHES_OVER:
        return (*pip, "--python", str(layout.python), "install")
    return (*pip, "install", "--upgrade", "--target", str(layout.site_packages))


def _make(layout: Layout) -> Iterator[Progress]:
    yield Progress("creating the environment", 0, 3)
    if layout.venv.exists():
        shutil.rmtree(layout.venv)
    todo = "Check that the folder can be written to, and that this Python has the module venv."
    make = (sys.executable, "-m", "venv", "--without-pip", str(layout.venv))
    for _ in lines(make, layout.log, purpose="Creating the environment", todo=todo):
        yield Progress("creating the environment", 0, 3)
