"""Results as a page: each part is kept with its date, so that one can be measured anew alone."""

import json
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "benchmarks.md"
KEPT = ROOT / "tests" / "benchmarks" / "results"

_HEAD = """# Benchmarks

What Earshot reaches, measured by `make bench`, which writes this page. Small differences are
noise: people who annotate the same meetings differ by more than a tenth in DER.
"""


@dataclass(frozen=True, slots=True)
class Table:
    """One part of the page.

    Attributes:
        title: its heading.
        note: what was measured, and how.
        columns: headings.
        rows: cells, as they are shown.
        remarks: lines below the table, as what was missed.
    """

    title: str
    note: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    remarks: tuple[str, ...] = ()


def keep(part: str, table: Table, machine: str) -> None:
    """Keep a part's result, in place of its last one."""
    KEPT.mkdir(exist_ok=True)
    body = {"date": date.today().isoformat(), "machine": machine, **asdict(table)}
    text = json.dumps(body, indent=1, ensure_ascii=False)
    (KEPT / f"{part}.json").write_text(text + "\n", encoding="utf-8")


def write(parts: tuple[str, ...]) -> None:
    """Write the page from what is kept."""
    text = _HEAD
    for part in parts:
        path = KEPT / f"{part}.json"
        if not path.exists():
            continue
        body = json.loads(path.read_text(encoding="utf-8"))
        lines = [body["columns"], ["---"] * len(body["columns"]), *body["rows"]]
        table = "\n".join("| " + " | ".join(cells) + " |" for cells in lines)
        text += f"\n## {body['title']}\n\n{body['note']}\n\n{table}\n\n"
        text += "".join(f"- {line}\n" for line in body.get("remarks", ()))
        text += "\n" if body.get("remarks") else ""
        text += f"Measured {body['date']} on {body['machine']}.\n"
    PAGE.write_text(text, encoding="utf-8")
