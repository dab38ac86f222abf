"""Measure all parts, or those that are named: `python -m tests.benchmarks speech doors`.

A name stands for all parts that begin with it and a dash: "minutes" for "minutes-lisbon" and so on.
"""

import sys

from tests.benchmarks import (
    answers,
    answers_qmsum,
    answers_written,
    capture,
    doors,
    live,
    load,
    long,
    minutes,
    minutes_real,
    page,
    replacing,
    retrieval,
    speech,
    window,
)
from tests.benchmarks.lab import machine

PARTS = {
    "speech": speech.run,
    "long": long.run,
    "doors": doors.run,
    "retrieval": retrieval.run,
    "capture": capture.run,
    "live": live.run,
    "load": load.run,
    "window": window.run,
    "minutes-lisbon": minutes.lisbon,
    "minutes-written": minutes.written,
    "minutes-ami": minutes_real.ami,
    "minutes-hour": minutes_real.hour,
    "replacing": replacing.run,
    "answers-lisbon": answers.run,
    "answers-written": answers_written.run,
    "answers-qmsum": answers_qmsum.run,
}


def main() -> None:
    """Measure, keep, and write the page."""
    wanted = sys.argv[1:] or list(PARTS)
    unknown = [name for name in wanted if not any(_is_meant(part, name) for part in PARTS)]
    if unknown:
        sys.exit(f"no such part: {', '.join(unknown)}; there are {', '.join(PARTS)}")
    for part, measure in PARTS.items():
        if not any(_is_meant(part, name) for name in wanted):
            continue
        print(f"measuring {part} …", flush=True)
        page.keep(part, measure(), machine())
        page.write(tuple(PARTS))
    print(page.PAGE.read_text(encoding="utf-8"))


def _is_meant(part: str, name: str) -> bool:
    return part == name or part.startswith(f"{name}-")


if __name__ == "__main__":
    main()
