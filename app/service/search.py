"""Finding what was said and what was decided, by words and by meaning."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.service.moments import Likeness, Moments
from pipeline.archive.query import asked_for, is_exact
from pipeline.domain.errors import EngineError, InputError, ModelError
from pipeline.domain.saying import NO_WORDS, Said, say
from pipeline.domain.search import PassageKind, SearchHit, SearchQuery

if TYPE_CHECKING:
    from app.service.ports import Reader
    from pipeline.ports import Archive

OpenReader = Callable[[], "Reader"]

_PASSAGES = 20
"""Beyond so many passages the likeness is one of words that everybody uses."""

_K = 60
"""As in `pipeline.archive.fusion`."""

_CLAIMS = tuple(kind for kind in PassageKind if kind is not PassageKind.SPEECH)


@dataclass(frozen=True, slots=True)
class Found:
    """What a search gave.

    Attributes:
        hits: best first.
        note: why it was by words alone, or not everywhere by meaning, and what to do; empty
            where all is well.
    """

    hits: tuple[SearchHit, ...]
    note: Said = NO_WORDS


def search(
    archive: Archive, query: SearchQuery, open_reader: OpenReader, *, words_only: bool = False
) -> Found:
    """Look for turns and claims, by words and by meaning.

    Phrases, prefixes and NEAR are meant as typed: what they find, they find by words.

    Args:
        archive: where to look.
        query: what is asked; filters hold before ranking.
        open_reader: gives whoever reads what is typed; not called where words are enough.
        words_only: don't look for meaning.

    Raises:
        InputError: nothing is asked, or the days are the wrong way round.
    """
    _check(query)
    if is_exact(query.text) or not asked_for(query.text).strip():
        return Found(_joined(_exact_turns(archive, query), _exact_claims(archive, query), query))
    if words_only:
        return _by_words(archive, query)
    embedders = archive.passages.models()
    if not embedders:
        return _by_words(archive, query, _unread(archive, ""))
    try:
        with closing(open_reader()) as reader:
            if reader.digest in embedders:
                return _by_words_and_meaning(archive, query, reader)
            return _by_words(archive, query, _unread(archive, reader.digest))
    except (ModelError, EngineError) as error:
        note = say("Only words were looked for, not meaning. {reason}", reason=error.told)
        return _by_words(archive, query, note)


def _by_words(archive: Archive, query: SearchQuery, note: Said = NO_WORDS) -> Found:
    passages = archive.passages.search(replace(query, limit=_PASSAGES), None, "")
    moments = Moments(archive, query).of(passages, None)
    return Found(_joined(_exact_turns(archive, query), moments, query), note)


def _by_words_and_meaning(archive: Archive, query: SearchQuery, reader: Reader) -> Found:
    """The embedder loads in its process while words are looked for in this one."""
    with ThreadPoolExecutor(1) as pool:
        reading = pool.submit(reader.embed, (asked_for(query.text),), is_query=True)
        exact = _exact_turns(archive, query)
        archive.passages.search(replace(query, limit=1), None, "")  # loads what both need
        vector = reading.result()
    found = archive.passages.search(replace(query, limit=_PASSAGES), vector, reader.digest)
    moments = Moments(archive, query).of(found, Likeness(vector, reader.embed))
    return Found(_joined(exact, moments, query), _unread(archive, reader.digest))


def _exact_turns(archive: Archive, query: SearchQuery) -> Sequence[SearchHit]:
    """Turns in which all that was typed occurs."""
    if query.kinds and PassageKind.SPEECH not in query.kinds:
        return ()
    return archive.transcripts.search(query)


def _exact_claims(archive: Archive, query: SearchQuery) -> Sequence[SearchHit]:
    kinds = tuple(kind for kind in _CLAIMS if not query.kinds or kind in query.kinds)
    if not kinds:
        return ()
    found = archive.passages.search(replace(query, kinds=kinds), None, "")
    return Moments(archive, query).of(found, None)


def _joined(
    exact: Sequence[SearchHit], moments: Sequence[SearchHit], query: SearchQuery
) -> tuple[SearchHit, ...]:
    """Merge by reciprocal ranks; a turn that both found is one hit, shown as the first has it."""
    scores: dict[tuple[str, int, str | None], float] = {}
    hits: dict[tuple[str, int, str | None], SearchHit] = {}
    for ranking in (exact, moments):
        here: set[tuple[str, int, str | None]] = set()
        for hit in ranking:
            key = (hit.recording_id, hit.turn_id, hit.claim_id)
            if key in here:
                continue
            here.add(key)
            hits.setdefault(key, hit)
            scores[key] = scores.get(key, 0.0) + 1 / (_K + len(here))
    best = sorted(scores, key=lambda key: -scores[key])[: max(query.limit, 0)]
    return tuple(replace(hits[key], score=scores[key]) for key in best)


def _unread(archive: Archive, model: str) -> Said:
    """Tell that some recordings can only be found by words so far."""
    missing = len(archive.passages.missing(model))
    if not missing:
        return NO_WORDS
    return say(
        "{n} recordings are found by words alone so far; `earshot process` makes ready what is "
        "missing.",
        one="{n} recording is found by words alone so far; `earshot process` makes ready what is "
        "missing.",
        n=missing,
    )


def _check(query: SearchQuery) -> None:
    if not query.text.strip() and query.speaker is None:
        raise InputError("Nothing to search", "No words were given.", "Type what was said.")
    if query.since and query.until and query.since > query.until:
        raise InputError(
            "Days the wrong way round",
            say("{since} is after {until}.", since=query.since, until=query.until),
            "Swap --from and --to.",
        )
