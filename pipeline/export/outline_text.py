"""Outlines as plain text and as Markdown."""

from pipeline.export.md import escape
from pipeline.export.outline import Entry, Outline, Part


def outline_to_txt(outline: Outline) -> str:
    """Write plain text to read; ends with a line break."""
    blocks = ["\n".join([outline.title, *outline.about])]
    blocks += [block for part in outline.parts if (block := _txt_part(part))]
    if outline.notes:
        blocks.append("\n".join(outline.notes))
    return "\n\n".join(blocks) + "\n"


def outline_to_md(outline: Outline) -> str:
    """Write Markdown; ends with a line break."""
    blocks = [f"# {escape(outline.title)}"]
    if outline.about:
        blocks.append("\n".join(f"- {escape(line)}" for line in outline.about))
    for part in outline.parts:
        blocks += _md_part(part)
    if outline.notes:
        blocks += ["---", *(escape(note) for note in outline.notes)]
    return "\n\n".join(blocks) + "\n"


def _txt_part(part: Part) -> str:
    if part.level > 1:
        return f"=== {part.heading}"
    if not part.entries:
        return ""
    lines = [part.heading]
    for entry in part.entries:
        lead = "" if part.is_prose else f"{entry.lead or '-'} "
        lines.append(f"  {lead}{_line(entry)}")
        lines += [f"      {detail}" for detail in _details(entry)]
    return "\n".join(lines)


def _md_part(part: Part) -> list[str]:
    if part.level > 1:
        return [f"## {escape(part.heading)}"]
    if not part.entries:
        return []
    blocks = [f"### {escape(part.heading)}"]
    if part.is_prose:
        return [*blocks, " ".join(_md_line(entry) for entry in part.entries)]
    lines: list[str] = []
    for entry in part.entries:
        lead = f"{_md_lead(entry.lead)} " if entry.lead else ""
        lines.append(f"- {lead}{_md_line(entry)}")
        lines += [f"  - {escape(detail)}" for detail in _details(entry)]
    return [*blocks, "\n".join(lines)]


def _line(entry: Entry) -> str:
    return f"{entry.shown} {entry.cited}".rstrip()


def _md_line(entry: Entry) -> str:
    return f"{escape(entry.shown)} {escape(entry.cited)}".rstrip()


def _md_lead(lead: str) -> str:
    """Boxes are task-list marks in Markdown; anything else stands as it is."""
    return {"☐": "[ ]", "✓": "[x]"}.get(lead, escape(lead))


def _details(entry: Entry) -> list[str]:
    quote = [f"“{entry.quote}”"] if entry.quote else []
    return [*quote, *entry.notes]
