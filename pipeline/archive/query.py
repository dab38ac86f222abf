"""What is typed into the search: words, "phrases", prefix*, NEAR(a b, 5), speaker:name.

Our own parser stands between the keyboard and SQLite, so that no typed text can act as the
index's syntax: whatever isn't one of the forms above becomes a quoted string.
"""

import re
from dataclasses import dataclass

from pipeline.archive.text import has_word, indexable

MAX_CHARACTERS = 2_000
"""More than this is not a question; the rest is left out."""

MAX_CLAUSES = 64
"""More words than this narrow nothing; the rest is left out."""

_MAX_DISTANCE = 1_000
_DEFAULT_DISTANCE = 10

_PIECE = re.compile(
    r"""
      (?P<near>NEAR\((?P<inner>[^()]*)\))
    | (?P<who>(?i:speaker):)?"(?P<phrase>[^"]*)"(?P<star>\*?)
    | (?i:speaker):(?P<name>[^\s"]+)
    | (?P<word>[^\s"]+)
    """,
    re.VERBOSE,
)
_INNER = re.compile(r"(?P<terms>.*?)(?:,\s*(?P<distance>[0-9]{1,9})\s*)?", re.DOTALL)
_CURLY_QUOTES = str.maketrans(dict.fromkeys("\u201c\u201d\u201e", '"'))


@dataclass(frozen=True, slots=True)
class Phrase:
    """Consecutive words; a single word as well.

    Attributes:
        text: as typed, without quotes.
        prefix: whether the last word only needs to begin like this.
    """

    text: str
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Near:
    """Phrases close to each other, in any order.

    Attributes:
        phrases: at least two.
        distance: at most so many words between the first and the last.
    """

    phrases: tuple[Phrase, ...]
    distance: int


@dataclass(frozen=True, slots=True)
class ParsedQuery:
    """A question, understood.

    Attributes:
        clauses: a turn must match all of them.
        speakers: the speaker's name must contain all of them.
    """

    clauses: tuple[Phrase | Near, ...]
    speakers: tuple[str, ...]


def parse(text: str) -> ParsedQuery:
    """Understand what was typed; never fails.

    All words must occur. Nothing is widened behind the user's back: "plan" doesn't find
    "planning", "plan*" does, and no OR is tried when nothing is found.
    """
    clauses: list[Phrase | Near] = []
    speakers: list[str] = []
    for piece in _pieces(text):
        if piece["near"] is not None:
            clauses.append(_near(piece["near"], piece["inner"]))
        elif piece["name"] is not None:
            speakers.append(piece["name"])
        elif piece["who"] is not None:
            speakers.append(piece["phrase"].strip())
        else:
            clauses.append(_phrase(piece))
    found = tuple(c for c in clauses if isinstance(c, Near) or has_word(c.text))
    return ParsedQuery(found[:MAX_CLAUSES], tuple(s for s in speakers if s))


def is_exact(text: str) -> bool:
    """Whether a part of it is meant as typed: a phrase, the beginning of a word, NEAR."""
    return any(
        piece["near"] is not None
        or (piece["phrase"] is not None and piece["who"] is None)
        or (piece["word"] or "").endswith("*")
        for piece in _pieces(text)
    )


def asked_for(text: str) -> str:
    """What was typed but for `speaker:name`."""
    return " ".join(p[0] for p in _pieces(text) if p["name"] is None and p["who"] is None)


def to_fts(query: ParsedQuery) -> str:
    """Write the clauses in the syntax of FTS5; every typed character stands within quotes."""
    return " AND ".join(clause_to_fts(clause) for clause in query.clauses)


def _pieces(text: str) -> list[re.Match[str]]:
    return list(_PIECE.finditer(indexable(text)[:MAX_CHARACTERS].translate(_CURLY_QUOTES)))


def _near(typed: str, inner: str) -> Phrase | Near:
    match = _INNER.fullmatch(inner)
    terms = inner if match is None else match["terms"]
    distance = match["distance"] if match else None
    phrases = tuple(p for p in map(_phrase, _PIECE.finditer(terms)) if has_word(p.text))
    if len(phrases) < 2:
        return Phrase(typed.replace('"', " "))
    return Near(phrases[:MAX_CLAUSES], min(int(distance or _DEFAULT_DISTANCE), _MAX_DISTANCE))


def _phrase(piece: re.Match[str]) -> Phrase:
    if piece["phrase"] is not None:
        return Phrase(piece["phrase"], prefix=bool(piece["star"]))
    word = piece["word"] if piece["word"] is not None else piece[0]
    return Phrase(word.rstrip("*"), prefix=word.endswith("*"))


def clause_to_fts(clause: Phrase | Near) -> str:
    """Write one clause in the syntax of FTS5."""
    if isinstance(clause, Phrase):
        quoted = '"' + clause.text.replace('"', '""') + '"'
        return quoted + " *" if clause.prefix else quoted
    inner = " ".join(clause_to_fts(phrase) for phrase in clause.phrases)
    return f"NEAR({inner}, {clause.distance})"
