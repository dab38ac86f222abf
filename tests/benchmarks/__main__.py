"""Measure all parts, or those that are named: `python -m tests.benchmarks speech doors`."""

import sys

from tests.benchmarks import doors, load, long, page, speech
from tests.benchmarks.lab import machine

PARTS = {"speech": speech.run, "long": long.run, "doors": doors.run, "load": load.run}


def main() -> None:
    """Measure, keep, and write the page."""
    for part in sys.argv[1:] or PARTS:
        print(f"measuring {part} …", flush=True)
        page.keep(part, PARTS[part](), machine())
        page.write(tuple(PARTS))
    print(page.PAGE.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
