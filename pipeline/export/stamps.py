"""How times and names are written in files."""

from collections.abc import Sequence

from pipeline.domain.speech import Speaker


def clock(ms: int) -> str:
    """Write a time for people, rounded down: "0:07", "12:30", "1:02:03"."""
    seconds = ms // 1000
    hours, minutes = seconds // 3600, seconds // 60 % 60
    if hours:
        return f"{hours}:{minutes:02}:{seconds % 60:02}"
    return f"{minutes}:{seconds % 60:02}"


def duration(ms: int) -> str:
    """Write a length for people, rounded: "8 s", "4 min 20 s", "1 h 5 min"."""
    seconds = round(ms / 1000)
    if seconds < 60:
        return f"{seconds} s"
    if seconds < 3600:
        return f"{seconds // 60} min {seconds % 60} s" if seconds % 60 else f"{seconds // 60} min"
    minutes = round(seconds / 60)
    return f"{minutes // 60} h {minutes % 60} min" if minutes % 60 else f"{minutes // 60} h"


def seconds(ms: int) -> str:
    """Write a time in seconds to the millisecond: "3.364"."""
    return f"{ms // 1000}.{ms % 1000:03}"


def one_line(text: str) -> str:
    """Replace every run of blanks and line breaks by one blank."""
    return " ".join(text.split())


def tokens(speakers: Sequence[Speaker]) -> dict[str, str]:
    """Names without blanks, for formats whose fields are parted by blanks.

    Returns a token for each label; two speakers never share one.
    """
    found: dict[str, str] = {}
    for speaker in speakers:
        token = "_".join(speaker.name.split()) or speaker.label
        while token in found.values():
            token = f"{token}_{speaker.label}"
        found[speaker.label] = token
    return found
