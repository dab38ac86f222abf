"""Decisions and actions of all meetings."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from app.service.study import Meaning, embedded, meaning_of
from pipeline.domain.errors import InputError
from pipeline.domain.meaning import ActionRecord, DecisionRecord
from pipeline.domain.saying import say
from pipeline.domain.search import ClaimFilter, PassageHit, PassageKind, SearchQuery
from pipeline.domain.work import Notice, Progress

if TYPE_CHECKING:
    from app.service.study import OpenStudy, Study
    from pipeline.ports import Archive

_MOST = 200
_LIKELY = 12
_NEAR = 0.35
"""The inner product from which on a claim found by meaning alone is about the matter."""

_NEAR_WITH_WORDS = 0.25
"""The same, where it also shares a word with what was asked."""


@dataclass(frozen=True, slots=True)
class ClaimQuery:
    """Which decisions or actions are wanted.

    Attributes:
        about: what they are about, in words; None for all.
        meeting: a recording, by id or the beginning of it; None for all.
        since: only meetings of this day or later.
        until: only meetings of this day or earlier.
        owner: only actions of this owner.
        in_force: only decisions that none replaced.
        is_open: only actions that are not done.
    """

    about: str | None = None
    meeting: str | None = None
    since: date | None = None
    until: date | None = None
    owner: str | None = None
    in_force: bool = False
    is_open: bool = False


Told = Progress | Notice


def decisions(
    archive: Archive, query: ClaimQuery, open_study: OpenStudy
) -> Generator[Told, None, Sequence[DecisionRecord]]:
    """Decisions, the latest meeting first; with `about`, the most telling first.

    Raises:
        NotFoundError: no such meeting.
        InputError: the days are the wrong way round, or nothing was asked.
    """
    wanted = _filter(archive, query)
    if query.about is None:
        return archive.meaning.decisions(wanted)
    ids = yield from _about(archive, query.about, wanted, PassageKind.DECISION, open_study)
    found = {r.decision.id: r for r in archive.meaning.decisions(replace(wanted, ids=ids))}
    return [found[id_] for id_ in ids if id_ in found]


def actions(
    archive: Archive, query: ClaimQuery, open_study: OpenStudy
) -> Generator[Told, None, Sequence[ActionRecord]]:
    """Actions, in the same order; raises the same errors."""
    wanted = _filter(archive, query)
    if query.about is None:
        return archive.meaning.actions(wanted)
    ids = yield from _about(archive, query.about, wanted, PassageKind.ACTION, open_study)
    found = {r.action.id: r for r in archive.meaning.actions(replace(wanted, ids=ids))}
    return [found[id_] for id_ in ids if id_ in found]


def set_done(archive: Archive, action_id: str, is_done: bool) -> ActionRecord:
    """Tick an action off, or on again; raises `NotFoundError`."""
    return archive.meaning.set_done(action_id, is_done)


def check_days(since: date | None, until: date | None) -> None:
    """Refuse days that are the wrong way round; raises `InputError`."""
    if since and until and since > until:
        raise InputError(
            "Days the wrong way round",
            say("{since} is after {until}.", since=since, until=until),
            "Swap the first day and the last.",
        )


def _filter(archive: Archive, query: ClaimQuery) -> ClaimFilter:
    check_days(query.since, query.until)
    recording = None if query.meeting is None else archive.recordings.get(query.meeting)
    return ClaimFilter(
        recording_id=recording.id if recording else None,
        since=query.since,
        until=query.until,
        owner=query.owner,
        in_force=query.in_force,
        is_open=query.is_open,
    )


def _about(
    archive: Archive, about: str, wanted: ClaimFilter, kind: PassageKind, open_study: OpenStudy
) -> Generator[Told, None, tuple[str, ...]]:
    """Ids of the claims on a matter: those found by words, and those near enough in meaning."""
    if not about.strip():
        raise InputError("Nothing to look for", "No words were given.", "Say what it is about.")
    query = SearchQuery(
        text=about,
        since=wanted.since,
        until=wanted.until,
        recording_id=wanted.recording_id,
        limit=_MOST,
        kinds=(kind,),
    )
    by_words = archive.passages.search(query, None, "")
    with open_study() as study:
        meaning = yield from meaning_of(about, study)
        if meaning.vector is None:
            hits = list(by_words)
        else:
            query = replace(query, limit=_LIKELY)
            likely = archive.passages.search(query, meaning.vector, meaning.model)
            hits = yield from _on_the_matter(likely, by_words[:_LIKELY], meaning, study)
    ids = [hit.passage.claim_id for hit in hits]
    return tuple(dict.fromkeys(id_ for id_ in ids if id_ is not None))


def _on_the_matter(
    likely: Sequence[PassageHit], by_words: Sequence[PassageHit], meaning: Meaning, study: Study
) -> Generator[Told, None, list[PassageHit]]:
    """Those near in meaning to what was asked, the nearest first; nearer where no word is shared.

    The index ranks, and has a nearest to anything: how near that is, is looked at here.
    """
    shared = {hit.passage.claim_id for hit in by_words}
    hits = list({hit.passage.claim_id: hit for hit in (*likely, *by_words)}.values())
    if not hits or meaning.vector is None:
        return []
    texts = tuple(hit.passage.text for hit in hits)
    rows = yield from embedded(texts, study.scribes.readers.embedder(), study)
    scored = [(float(row @ meaning.vector[0]), hit) for row, hit in zip(rows, hits, strict=True)]
    scored.sort(key=lambda pair: -pair[0])
    return [
        hit
        for score, hit in scored
        if score >= (_NEAR_WITH_WORDS if hit.passage.claim_id in shared else _NEAR)
    ]
