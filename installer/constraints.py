"""Reads `constraints.txt`: the exact version and the size of every package."""

import re
from dataclasses import dataclass
from pathlib import Path

LINE = re.compile(r"(?P<name>[\w.-]+)==(?P<version>[\w.!+-]+)\s*#\s*(?P<kilobytes>\d+) kB\s*$")
SECTION = re.compile(r"## (?P<name>[a-z]+):")


@dataclass(frozen=True, slots=True)
class Pin:
    """A package as it is installed.

    Attributes:
        name: normalised: lower case, words joined by "-".
        version: exact.
        bytes: what is downloaded for it on Linux, rounded to 1,000.
        section: what it is needed for: "tools", "torch", "run", "build", "test", "dev" or
            "windows"; or "spare".
    """

    name: str
    version: str
    bytes: int
    section: str

    @property
    def requirement(self) -> str:
        """As pip takes it."""
        return f"{self.name}=={self.version}"


def normalised(name: str) -> str:
    """A package's name in the one spelling that is compared."""
    return re.sub(r"[-_.]+", "-", name).lower()


def read(path: Path) -> tuple[Pin, ...]:
    """Read all pins; raises `ValueError` with the line that can't be read."""
    pins: list[Pin] = []
    section = ""
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if heading := SECTION.match(line):
            section = heading["name"]
        elif match := LINE.match(line):
            size = int(match["kilobytes"]) * 1000
            pins.append(Pin(normalised(match["name"]), match["version"], size, section))
        elif line.strip() and not line.startswith("#"):
            raise ValueError(f"{path.name}, line {number}: not a pin: {line}")
    return tuple(pins)
