"""Meetings of the AMI corpus: what was said, word by word, and what others wrote of it."""

from __future__ import annotations

import os
import re
import tarfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Transcript, Turn, Word
from tests.benchmarks.minutes_text import transcript_with

_ID = "{http://nite.sourceforge.net/}id"
_RANGE = re.compile(r"#id\(([^)]+)\)(?:\.\.id\(([^)]+)\))?")
_NOTHING = re.compile(r"\W*NA\W*")


@dataclass(frozen=True, slots=True)
class AmiMeeting:
    """One meeting.

    Attributes:
        name: as in the corpus.
        transcript: turns of speakers "A" to "D", named so; ids from 1.
        decisions: sentences that an annotator wrote.
        actions: sentences that an annotator wrote.
        decided_at: for each stretch in which something was decided, the ids of its turns; another
            annotator marked them, without reference to the sentences; empty where nobody did.
    """

    name: str
    transcript: Transcript
    decisions: tuple[str, ...]
    actions: tuple[str, ...]
    decided_at: tuple[frozenset[int], ...]


@dataclass(frozen=True, slots=True)
class _Spoken:
    id: str
    who: str
    start_ms: int
    end_ms: int
    text: str


class Ami:
    """The manual annotations, read from the archive of the corpus."""

    def __init__(self, path: Path) -> None:
        self._files: dict[str, bytes] = {}
        with tarfile.open(path) as tar:
            for member in tar:
                taken = tar.extractfile(member) if member.name.endswith(".xml") else None
                if taken is not None:
                    self._files[member.name.split("/", 1)[1]] = taken.read()

    def with_decisions(self) -> list[str]:
        """Meetings in which stretches of deciding are marked, and summaries are there; by name."""
        marked = {self._meeting(f) for f in self._files if f.startswith("decision/manual/")}
        summed = {self._meeting(f) for f in self._files if f.startswith("abstractive/")}
        return sorted(marked & summed)

    def names(self) -> list[str]:
        """All meetings of which the words are there, by name."""
        return sorted({self._meeting(f) for f in self._files if f.startswith("words/")})

    def meeting(self, name: str) -> AmiMeeting:
        """Read one meeting."""
        spoken = sorted(self._words(name), key=lambda w: (w.start_ms, w.who))
        turns, turn_of = _turns(spoken, self._segments(name))
        transcript = transcript_with(name, {w.who: w.who for w in spoken}, turns)
        return AmiMeeting(
            name,
            transcript,
            self._sentences(name, "decisions"),
            self._sentences(name, "actions"),
            self._decided_at(name, turn_of),
        )

    def _words(self, name: str) -> Iterable[_Spoken]:
        for who in "ABCDE":
            body = self._files.get(f"words/{name}.{who}.words.xml")
            kept: list[_Spoken] = []
            for word in ET.fromstring(body) if body else ():
                start, end, text = word.get("starttime"), word.get("endtime"), word.text or ""
                if word.tag != "w" or start is None or end is None or not text.strip():
                    continue
                if word.get("punc") == "true" and kept:
                    last = kept.pop()
                    kept.append(_Spoken(last.id, who, last.start_ms, last.end_ms, last.text + text))
                else:
                    times = round(float(start) * 1000), round(float(end) * 1000)
                    kept.append(_Spoken(word.get(_ID, ""), who, *times, text.strip()))
            yield from kept

    def _segments(self, name: str) -> dict[str, tuple[int, str]]:
        """For each word's id, when the utterance began that holds it, and its id."""
        found: dict[str, tuple[int, str]] = {}
        for who in "ABCDE":
            body = self._files.get(f"segments/{name}.{who}.segments.xml")
            for segment in ET.fromstring(body) if body else ():
                start = round(float(segment.get("transcriber_start", "0")) * 1000)
                for child in segment:
                    for word in _ids(child.get("href", "")):
                        found[word] = (start, segment.get(_ID, ""))
        return found

    def _sentences(self, name: str, kind: str) -> tuple[str, ...]:
        body = self._files.get(f"abstractive/{name}.abssumm.xml")
        found = ET.fromstring(body).findall(f"{kind}/sentence") if body else ()
        texts = [" ".join((s.text or "").split()) for s in found]
        return tuple(t for t in texts if t and not _NOTHING.fullmatch(t))

    def _decided_at(self, name: str, turn_of: dict[str, int]) -> tuple[frozenset[int], ...]:
        body = self._files.get(f"decision/manual/{name}.decision.xml")
        found: list[frozenset[int]] = []
        for decision in ET.fromstring(body) if body else ():
            words = [w for child in decision for w in _ids(child.get("href", ""))]
            found.append(frozenset(turn_of[w] for w in words if w in turn_of))
        return tuple(found)

    @staticmethod
    def _meeting(path: str) -> str:
        return path.rsplit("/", 1)[1].split(".", maxsplit=1)[0]


def open_ami() -> Ami | None:
    """The annotations of `EARSHOT_CORPUS`; None where they aren't there."""
    corpus = os.environ.get("EARSHOT_CORPUS")
    path = Path(corpus) / "ami-annotations" / "ami.tar.gz" if corpus else None
    return Ami(path) if path is not None and path.exists() else None


def _ids(href: str) -> list[str]:
    """All ids of a range "#id(X.words3)..id(X.words7)"."""
    match = _RANGE.search(href)
    if match is None:
        return []
    first, last = match[1], match[2] or match[1]
    stem = first.rstrip("0123456789")
    if not last.startswith(stem):
        return [first, last]
    return [f"{stem}{n}" for n in range(int(first[len(stem) :]), int(last[len(stem) :]) + 1)]


def _turns(
    spoken: list[_Spoken], segments: dict[str, tuple[int, str]]
) -> tuple[list[Turn], dict[str, int]]:
    """Utterances in order of their beginning; those of one speaker that follow are one turn."""
    utterances: dict[tuple[int, str], list[_Spoken]] = {}
    for word in spoken:
        key = segments.get(word.id, (word.start_ms, word.id))
        utterances.setdefault((key[0], word.who + key[1]), []).append(word)
    joined: list[list[_Spoken]] = []
    for _, words in sorted(utterances.items()):
        if joined and joined[-1][0].who == words[0].who:
            joined[-1] += words
        else:
            joined.append(list(words))
    turns = [
        Turn(
            number,
            words[0].who,
            "1",
            tuple(Word(TimeSpan(w.start_ms, w.end_ms), w.text, 1.0) for w in words),
        )
        for number, words in enumerate(joined, start=1)
    ]
    return turns, {w.id: t.id for t, words in zip(turns, joined, strict=True) for w in words}
