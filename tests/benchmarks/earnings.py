"""Earnings calls of the corpus as meetings: real speech of 169 calls, 1.4 million words."""

import csv
import io
import os
import tarfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Turn, Word

_ARCHIVE = Path("earnings") / "earnings21_22_text.tar.gz"
_REFERENCES = ("nlp_references", "force_aligned_nlp_references")
_SENTENCE_ENDS = (".", "?", "!")

FEWEST_WORDS, MOST_WORDS = 12, 40
"""A turn ends with the sentence after so many words, and after so many at the latest.

A manager's monologue of ten minutes is one turn in the references; a recogniser and a reader
have it in pieces.
"""

_WORD_MS = 320


@dataclass(frozen=True, slots=True)
class Call:
    """One call.

    Attributes:
        name: of its file.
        speakers: labels by order of first speech.
        names: for some labels who it is.
        turns: what was said.
    """

    name: str
    speakers: tuple[str, ...]
    names: tuple[tuple[str, str], ...]
    turns: tuple[Turn, ...]


def read_calls() -> tuple[Call, ...]:
    """All calls, always in the same order."""
    path = Path(os.environ["EARSHOT_CORPUS"]) / _ARCHIVE
    texts: dict[str, str] = {}
    people: dict[tuple[str, str], str] = {}
    with tarfile.open(path) as archive:
        for member in archive:
            inside = PurePosixPath(member.name)
            file = archive.extractfile(member)
            if file is None:
                continue
            if inside.parent.name in _REFERENCES and inside.suffix == ".nlp":
                texts[inside.name.split(".")[0]] = file.read().decode()
            elif inside.name == "speaker-metadata.csv":
                for row in csv.DictReader(io.StringIO(file.read().decode())):
                    people[row["file_id"], row["speaker_id"]] = row["speaker_name"]
    return tuple(_call(name, texts[name], people) for name in sorted(texts))


def _call(name: str, text: str, people: dict[tuple[str, str], str]) -> Call:
    labels: dict[str, str] = {}
    turns: list[Turn] = []
    at = 0
    for speaker, words in _turns(text):
        label = labels.setdefault(speaker, f"S{len(labels) + 1}")
        spoken = tuple(
            Word(TimeSpan(at + _WORD_MS * i, at + _WORD_MS * i + 300), word, 0.9)
            for i, word in enumerate(words)
        )
        at += _WORD_MS * len(words)
        turns.append(Turn(len(turns) + 1, label, "1", spoken))
    known = [(label, people.get((name, speaker), "")) for speaker, label in labels.items()]
    names = tuple((label, who) for label, who in known if who and who.lower() != "unknown")
    return Call(name, tuple(labels.values()), names, tuple(turns))


def _turns(text: str) -> Iterator[tuple[str, Sequence[str]]]:
    rows = csv.DictReader(io.StringIO(text), delimiter="|", quoting=csv.QUOTE_NONE)
    speaker, words = "", list[str]()
    for row in rows:
        word = row["token"] + (row["punctuation"] or "")
        is_end = len(words) >= FEWEST_WORDS and words[-1].endswith(_SENTENCE_ENDS)
        if words and (row["speaker"] != speaker or is_end or len(words) >= MOST_WORDS):
            yield speaker, words
            words = []
        speaker = row["speaker"]
        words.append(word)
    if words:
        yield speaker, words
