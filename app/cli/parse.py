"""What people type, as values. A wrong value is a usage error that says what is right."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime

import typer

from pipeline.domain.work import ANY_COUNT, Role, SpeakerCount

_TIME = re.compile(r"(?:(?:(\d+):)?(\d+):)?(\d+(?:\.\d+)?)\Z")
_LENGTH = re.compile(r"(?:(\d{1,4})h)?\s*(?:(\d{1,6})m)?\s*(?:(\d{1,7})s)?\Z|(\d{1,6})\Z")
_LONGEST_S = 48 * 3600
_DATES = ("%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S")


def moment(text: str) -> int:
    """Read "12:30", "1:02:03" or "90" as milliseconds."""
    match = _TIME.match(text.strip())
    if match is None:
        raise _refused(f"“{text}” is no time; write 12:30, 1:02:03, or seconds.")
    hours, minutes, seconds = match.groups()
    return round((int(hours or 0) * 3600 + int(minutes or 0) * 60 + float(seconds)) * 1000)


def length(text: str | None) -> int | None:
    """Read "45m", "1h30m", "90s" or "45" (minutes) as milliseconds; None stays None."""
    if text is None:
        return None
    match = _LENGTH.match(text.strip().lower())
    if match is None or not any(match.groups()):
        raise _refused(f"“{text}” is no length; write 45m, 1h30m, or 90s.")
    hours, minutes, seconds, alone = (int(part or 0) for part in match.groups())
    total_s = hours * 3600 + (minutes + alone) * 60 + seconds
    if not 0 < total_s <= _LONGEST_S:
        raise _refused(f"“{text}” is no length for a recording; at most {_LONGEST_S // 3600}h.")
    return total_s * 1000


def day(text: str | None) -> date | None:
    """Read "2026-11-23" as a day; None stays None."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise _refused(f"“{text}” is no day; write 2026-11-23.") from None


def held_at(text: str | None) -> datetime | None:
    """Read "2026-11-23" or "2026-11-23 14:00" as local time; None stays None."""
    if text is None:
        return None
    for pattern in (*_DATES, "%Y-%m-%d"):
        try:
            return datetime.strptime(text, pattern)
        except ValueError:
            continue
    raise _refused(f"“{text}” is no date; write 2026-11-23 or “2026-11-23 14:00”.")


def speakers(text: str | None) -> SpeakerCount:
    """Read "4", "2-6" or "2-" as a number of people; None is no hint."""
    if text is None:
        return ANY_COUNT
    match = re.match(r"(\d{1,3})(?:(-)(\d{1,3})?)?\Z", text.strip())
    if match:
        minimum = int(match[1])
        maximum = (int(match[3]) if match[3] else None) if match[2] else minimum
        if minimum >= 1 and (maximum is None or maximum >= minimum):
            return SpeakerCount(minimum, maximum)
    raise _refused(f"“{text}” is no number of speakers; write 4, or 2-6.")


def languages(given: Sequence[str]) -> tuple[str, ...]:
    """Repeated options and comma lists as one tuple of codes, without doubles."""
    codes = (code.strip().lower() for item in given for code in item.split(","))
    return tuple(dict.fromkeys(code for code in codes if code))


def models(given: Sequence[str], role_of: Callable[[str], Role]) -> tuple[tuple[Role, str], ...]:
    """`NAME` or `ROLE=NAME` as pairs; the role of a bare name is looked up."""
    pairs: dict[Role, str] = {}
    for item in given:
        before, mark, after = item.partition("=")
        name = after if mark else before
        pairs[role(before) if mark else role_of(name)] = name
    return tuple(pairs.items())


def role(text: str) -> Role:
    """The name of a role."""
    try:
        return Role(text)
    except ValueError:
        raise _refused(f"“{text}” is no role; one of: {', '.join(Role)}.") from None


def _refused(message: str) -> typer.BadParameter:
    return typer.BadParameter(message)
