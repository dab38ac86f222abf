"""Reference transcripts and speaker spans, read from STM, RTTM and CTM files."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pipeline.domain.errors import InputError
from pipeline.domain.saying import say
from pipeline.domain.sound import TimeSpan

_STM_NO_SPEAKER = "inter_segment_gap"
_STM_IGNORED = "ignore_time_segment_in_scoring"


@dataclass(frozen=True, slots=True)
class Utterance:
    """What one person said without a break, as somebody wrote it down.

    Attributes:
        session: the recording's name in the file.
        speaker: a name or a label.
        span: when.
        text: as written; may be empty.
    """

    session: str
    speaker: str
    span: TimeSpan
    text: str


@dataclass(frozen=True, slots=True)
class Voice:
    """That somebody was speaking.

    Attributes:
        session: the recording's name in the file.
        speaker: a name or a label.
        span: when.
    """

    session: str
    speaker: str
    span: TimeSpan


_Item = TypeVar("_Item", Utterance, Voice)


def load_stm(path: Path) -> tuple[Utterance, ...]:
    """Read an STM file: `session channel speaker start end [<label>] text`, times in seconds.

    Returns the utterances of all sessions, ordered as in the file. Raises `InputError`.
    """
    found: list[Utterance] = []
    for number, line in _lines(path):
        parts = line.split(maxsplit=5)
        if len(parts) < 5:
            raise _broken(path, number, "an STM line has at least five fields")
        session, _, speaker, start, end = parts[:5]
        text = parts[5] if len(parts) > 5 else ""
        if text.startswith("<") and ">" in text:
            text = text.partition(">")[2].strip()
        if speaker == _STM_NO_SPEAKER or text.lower() == _STM_IGNORED:
            continue
        span = _span(path, number, start, end)
        found.append(Utterance(session, speaker, span, text))
    return tuple(found)


def load_ctm(path: Path) -> tuple[Utterance, ...]:
    """Read a CTM file: `session channel start duration word [...]`; the channel is the speaker.

    Returns an utterance a word. Raises `InputError`.
    """
    found: list[Utterance] = []
    for number, line in _lines(path):
        parts = line.split()
        if len(parts) < 5:
            raise _broken(path, number, "a CTM line has at least five fields")
        session, channel, start, duration, word = parts[:5]
        span = _span(path, number, start, duration, is_duration=True)
        found.append(Utterance(session, channel, span, word))
    return tuple(found)


def load_rttm(path: Path) -> tuple[Voice, ...]:
    """Read the SPEAKER lines of an RTTM file.

    Returns the spans of all sessions, ordered as in the file. Raises `InputError`.
    """
    found: list[Voice] = []
    for number, line in _lines(path):
        parts = line.split()
        if parts[0] != "SPEAKER":
            continue
        if len(parts) < 8:
            raise _broken(path, number, "a SPEAKER line has at least eight fields")
        span = _span(path, number, parts[3], parts[4], is_duration=True)
        if span.duration_ms:
            found.append(Voice(parts[1], parts[7], span))
    return tuple(found)


def of_session(items: Sequence[_Item], name: str, path: Path) -> tuple[_Item, ...]:
    """Pick one recording's items out of a file that may hold several.

    A file with a single session needs no matching name. Raises `InputError` where none of
    several sessions is called `name`.
    """
    sessions = {item.session for item in items}
    if len(sessions) <= 1:
        return tuple(items)
    if name not in sessions:
        listed = ", ".join(sorted(sessions)[:5])
        raise InputError(
            "Reference without this recording",
            say(
                "{name} holds {count} recordings ({listed}, ...), none called {name_2}.",
                name=path.name,
                count=len(sessions),
                listed=listed,
                name_2=name,
            ),
            "Give the audio file the name that the reference uses.",
        )
    return tuple(item for item in items if item.session == name)


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(
            "Reference can't be read",
            say("{name} isn't a UTF-8 text file.", name=path.name),
            "Convert it.",
        ) from error
    except OSError as error:
        raise InputError(
            "Reference can't be read",
            say("{path}: {reason}.", path=path, reason=error.strerror or error),
            "Check the path and its permissions.",
        ) from error
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip() and not line.startswith(";;"):
            yield number, line.strip()


def _span(path: Path, number: int, start: str, end: str, is_duration: bool = False) -> TimeSpan:
    try:
        start_ms = round(float(start) * 1000)
        end_ms = round((float(end) + (float(start) if is_duration else 0.0)) * 1000)
        return TimeSpan(start_ms, end_ms)
    except (ValueError, OverflowError) as error:
        raise _broken(path, number, f"{start} and {end} are no times in seconds") from error


def _broken(path: Path, number: int, why: str) -> InputError:
    return InputError(
        "Reference can't be read",
        say("{name}, line {number}: {reason}.", name=path.name, number=number, reason=why),
        "Mend that line.",
    )
