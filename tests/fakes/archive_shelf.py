"""The shelf of the archive in memory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from pipeline.archive.dates import meeting_time
from pipeline.archive.text import fold
from pipeline.domain.meaning import DecisionRecord
from pipeline.domain.naming import is_default_name
from pipeline.domain.search import ClaimFilter
from pipeline.domain.shelf import ShelfCounts, ShelfEntry, ShelfFilter

if TYPE_CHECKING:
    from tests.fakes.archive import FakeArchive


class FakeShelf:
    """Implements `ShelfStore` by going through everything."""

    def __init__(self, archive: FakeArchive) -> None:
        self._archive = archive

    def stamp(self) -> object:
        return object()  # anything may have changed

    def count(self, wanted: ShelfFilter) -> int:
        return len(self._entries(wanted))

    def page(self, wanted: ShelfFilter, offset: int, limit: int) -> Sequence[ShelfEntry]:
        return self._entries(wanted)[max(0, offset) : max(0, offset) + max(0, limit)]

    def counts(self, own: Sequence[str] = ()) -> ShelfCounts:
        entries = self._entries(ShelfFilter())
        tags = Counter(tag for e in entries for tag in e.tags)
        people = Counter(n for e in entries for _, n in e.speakers if not is_default_name(n))
        in_force: Sequence[DecisionRecord] = self._archive.meaning.decisions(
            ClaimFilter(in_force=True)
        )
        to_do = self._archive.meaning.actions(ClaimFilter(is_open=True))
        wanted = {fold(name) for name in own}
        return ShelfCounts(
            meetings=len(entries),
            unseen=len(self._entries(ShelfFilter(unseen=True))),
            decisions=len(in_force),
            actions=len(to_do),
            failed=sum(e.state == "failed" for e in entries),
            tags=tuple(tags.most_common(12)),
            people=tuple(sorted(people.items(), key=lambda p: (-p[1], p[0]))[:12]),
            mine=sum(fold(r.action.owner or "") in wanted for r in to_do) if own else None,
        )

    def set_seen(self, recording_ids: Sequence[str], is_seen: bool) -> None:
        known = {id_ for id_ in recording_ids if id_ in self._archive.state.recordings}
        if is_seen:
            self._archive.state.seen |= known
        else:
            self._archive.state.seen -= known

    def _entries(self, wanted: ShelfFilter) -> list[ShelfEntry]:
        return [e for e in map(self._entry, self._ids()) if self._fits(e, wanted)]

    def _ids(self) -> list[str]:
        return [summary.recording_id for summary in self._archive.recordings.all()]

    def _entry(self, id_: str) -> ShelfEntry:
        archive = self._archive
        recording = archive.find(id_)
        job = archive.jobs.latest(id_)
        transcript = archive.transcripts.load(id_)
        summary = next(s for s in archive.recordings.all() if s.recording_id == id_)
        return ShelfEntry(
            recording_id=id_,
            title=recording.title,
            when=meeting_time(recording.held_at, recording.added_at),
            is_dated=recording.held_at is not None,
            duration_ms=recording.duration_ms,
            speakers=tuple((s.label, s.name) for s in transcript.speakers) if transcript else (),
            state=summary.state,
            stage=job.stage if job else "",
            fraction=job.fraction if job else 0,
            error=job.error if job else "",
            tags=recording.tags,
            is_seen=id_ in archive.state.seen,
            revision=transcript.revision if transcript else None,
        )

    def _fits(self, entry: ShelfEntry, wanted: ShelfFilter) -> bool:
        transcript = self._archive.transcripts.load(entry.recording_id)
        said = " ".join(t.text for t in transcript.turns) if transcript else ""
        names = " ".join(name for _, name in entry.speakers)
        words = _words(" ".join((entry.title, *entry.tags, names, said)))
        return (
            all(any(w.startswith(fold(p)) for w in words) for p in wanted.text.split())
            and (wanted.tag is None or wanted.tag in entry.tags)
            and (wanted.person is None or wanted.person in {n for _, n in entry.speakers})
            and not (wanted.unseen and (entry.is_seen or transcript is None))
        )


def _words(text: str) -> list[str]:
    return "".join(c if c.isalnum() else " " for c in fold(text)).split()
