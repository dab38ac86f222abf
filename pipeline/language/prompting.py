"""Spoken text as a part of a prompt: quoted, numbered, and never more than text."""

import re
import unicodedata
from collections.abc import Mapping, Sequence

from pipeline.domain.speech import Turn

_INERT = str.maketrans({"<": "‹", ">": "›", "[": "(", "]": ")", "{": "(", "}": ")", "\uff5c": "/"})
# Joiners shape letters in Persian and Hindi; every other format character only hides text.
_JOINERS = "\u200c\u200d"
_MARKER = re.compile(r"S(\d+)")
_LANGUAGES = {
    "en": "English",
    "de": "German",
    "fr": "French",
    "es": "Spanish",
    "pt": "Portuguese",
    "it": "Italian",
    "nl": "Dutch",
    "pl": "Polish",
    "zh": "Chinese",
    "ja": "Japanese",
    "ko": "Korean",
    "ru": "Russian",
    "ar": "Arabic",
}


def plain(text: str) -> str:
    """Text that can't be taken for anything but text.

    A model's control tokens are written with angle or square brackets (`<|im_end|>`, `[INST]`,
    `<start_of_turn>`), and so are our line numbers and markers: brackets become others that mean
    nothing to a tokenizer. Line breaks, control and invisible characters become blanks, so that
    what was said can't pretend to be a line of its own.

    Returns:
        The same words on one line, without blanks around.
    """
    kept = (c if _is_visible(c) else " " for c in text.translate(_INERT))
    return " ".join("".join(kept).split())


def speaker_name(label: str) -> str:
    """What a prompt calls the speaker "S2": "Speaker 2"; another label stays as it is."""
    found = _MARKER.fullmatch(label)
    return f"Speaker {found[1]}" if found else plain(label)


def name_of_language(code: str) -> str:
    """What a prompt calls a language, by its ISO 639-1 code; the code itself where it has none."""
    return _LANGUAGES.get(code, code)


def turn_lines(
    turns: Sequence[Turn], first_number: int = 1, names: Mapping[str, str] | None = None
) -> str:
    """Turns as numbered lines, "[3] Speaker 2: words".

    Args:
        turns: in order of time.
        first_number: of the first line; the following lines count on.
        names: what a label is called instead of "Speaker 2".

    Returns:
        One line a turn, without a line break at the end.
    """
    return "\n".join(
        turn_line(turn, number, names) for number, turn in enumerate(turns, first_number)
    )


def turn_line(turn: Turn, number: int, names: Mapping[str, str] | None = None) -> str:
    """One turn as a numbered line; see `turn_lines`."""
    name = (names or {}).get(turn.speaker)
    return f"[{number}] {plain(name) if name else speaker_name(turn.speaker)}: {plain(turn.text)}"


def _is_visible(character: str) -> bool:
    return character in _JOINERS or not unicodedata.category(character).startswith("C")
