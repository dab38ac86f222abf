"""Works out from what pip says how far an installation is."""

import re
from collections.abc import Iterable
from pathlib import Path

from installer.constraints import Pin, normalised
from pipeline.domain.saying import Said
from pipeline.domain.work import Progress

FETCHING = re.compile(r"\s*(?:Downloading|Using cached|Processing) (?:\S*/)?(?P<file>[\w.+%-]+)")
RAW = re.compile(r"Progress (?P<done>\d+) of (?P<total>\d+)")
BUILDING = re.compile(r"\s*Building wheel for (?P<name>[\w.-]+)")
FETCH_SHARE, BUILD_SHARE = 0.4, 0.3
SLOW = {"llama-cpp-python": "about five minutes on two cores"}
"""What takes so long to build that one wonders whether it goes on."""


class PipProgress:
    """Adds up bytes while pip fetches, and packages while it installs.

    Args:
        pins: what will be installed.
        site_packages: where packages appear one after the other.
    """

    def __init__(self, pins: Iterable[Pin], site_packages: Path) -> None:
        self._pins = {pin.name: pin for pin in pins}
        self._site = site_packages
        self._total = max(1, sum(pin.bytes for pin in self._pins.values()))
        self._fetched: set[str] = set()
        self._current = ""
        self._part = 0.0
        self._present = self._count() if site_packages.is_dir() else 0
        self._to_install = 0
        self._step = "comparing versions"

    def after(self, line: str | None) -> Progress:
        """How far pip is after this line, or after a moment of silence."""
        if line is not None:
            self._read(line)
        return Progress(Said(self._step), self._fraction(), 1)

    def _read(self, line: str) -> None:
        if line.startswith("Installing collected packages:"):
            self._finish_current()
            self._present = self._count()
            self._to_install = line.count(",") + 1
            self._step = "installing"
        elif (match := FETCHING.match(line)) and not match["file"].endswith(".metadata"):
            self._finish_current()
            self._current = normalised(match["file"].split("-")[0])
            self._step = f"fetching {self._current}"
        elif match := RAW.match(line):
            self._part = int(match["done"]) / max(1, int(match["total"]))
        elif match := BUILDING.match(line):
            self._finish_current()
            slow = SLOW.get(normalised(match["name"]))
            self._step = f"building {match['name']}" + (f" ({slow})" if slow else "")

    def _finish_current(self) -> None:
        if self._current in self._pins:
            self._fetched.add(self._current)
        self._current, self._part = "", 0.0

    def _fraction(self) -> float:
        if self._to_install:
            done = min(1.0, (self._count() - self._present) / self._to_install)
            return FETCH_SHARE + BUILD_SHARE + done * (1 - FETCH_SHARE - BUILD_SHARE)
        fetched = sum(self._pins[name].bytes for name in self._fetched)
        if self._current in self._pins:
            fetched += round(self._part * self._pins[self._current].bytes)
        share = FETCH_SHARE + (BUILD_SHARE / 2 if self._step.startswith("building") else 0)
        return share * fetched / self._total

    def _count(self) -> int:
        return sum(1 for _ in self._site.glob("*.dist-info"))
