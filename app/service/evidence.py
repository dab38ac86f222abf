"""From passages that were found to whole turns that a question may be answered from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pipeline.domain.meaning import DecisionRecord, Evidence, MeetingRef
from pipeline.domain.naming import shown_names
from pipeline.domain.search import ClaimFilter, PassageHit
from pipeline.domain.speech import Speaker, Transcript

if TYPE_CHECKING:
    from pipeline.ports import Archive

_MOST_WINDOWS = 30
_MOST_WORDS = 3500
_NEIGHBOURS = 1
"""Turns that are taken along before and after what was found."""


@dataclass(slots=True)
class _Window:
    """Turns of one recording by index, both ends included."""

    transcript: Transcript
    first: int
    last: int
    score: float

    @property
    def recording_id(self) -> str:
        return self.transcript.recording_id


class Gathering:
    """Collects evidence for one question.

    Args of the constructor:
        archive: holds what was said.
        scope: which decisions may come along with those they are linked to.
    """

    def __init__(self, archive: Archive, scope: ClaimFilter) -> None:
        self._archive = archive
        self._scope = scope
        self._transcripts: dict[str, Transcript | None] = {}
        self._decisions: dict[str, tuple[DecisionRecord, ...]] = {}

    def evidence(self, hits: Sequence[PassageHit]) -> tuple[Evidence, ...]:
        """Windows of whole turns around what was found, the best first.

        A window in which a decision was made brings those that it replaced, or that replaced it,
        so that what holds today and what held before are seen together.
        """
        windows: list[_Window] = []
        for rank, hit in enumerate(hits):
            self._take(windows, self._around(hit.passage.recording_id, hit, 1 / (1 + rank)))
            if len(windows) >= _MOST_WINDOWS:
                break
        for window in list(windows):
            for linked in self._linked(window):
                turns = [c.turn_id for c in linked.decision.claim.citations]
                id_ = linked.meeting.recording_id
                score = window.score * 0.9
                self._take(windows, self._window(id_, min(turns), max(turns), score))
        windows.sort(key=lambda window: -window.score)
        return tuple(self._within_budget(windows))

    def _around(self, recording_id: str, hit: PassageHit, score: float) -> _Window | None:
        return self._window(recording_id, hit.passage.first_turn, hit.passage.last_turn, score)

    def _window(self, recording_id: str, first: int, last: int, score: float) -> _Window | None:
        transcript = self._transcript(recording_id)
        if transcript is None:
            return None
        places = [at for at, turn in enumerate(transcript.turns) if first <= turn.id <= last]
        if not places:
            return None
        end = len(transcript.turns) - 1
        start, stop = max(0, places[0] - _NEIGHBOURS), min(end, places[-1] + _NEIGHBOURS)
        return _Window(transcript, start, stop, score)

    def _take(self, windows: list[_Window], new: _Window | None) -> None:
        """Add what better windows don't hold already: every turn is in one window."""
        if new is None:
            return
        taken = {
            at
            for window in windows
            if window.recording_id == new.recording_id
            for at in range(window.first, window.last + 1)
        }
        free = [at for at in range(new.first, new.last + 1) if at not in taken]
        for at in free:
            if at - 1 in free:
                windows[-1].last = at
            else:
                windows.append(_Window(new.transcript, at, at, new.score))

    def _linked(self, window: _Window) -> list[DecisionRecord]:
        ids: set[str] = set()
        for record in self._made_in(window):
            ids |= {*record.supersedes, *filter(None, [record.superseded_by])}
        if not ids:
            return []
        wanted = replace(self._scope, ids=tuple(sorted(ids)))
        return list(self._archive.meaning.decisions(wanted))

    def _within_budget(self, windows: Sequence[_Window]) -> Iterator[Evidence]:
        left = _MOST_WORDS
        for window in windows:
            made = self._evidence(window)
            words = sum(len(turn.words) for turn in made.turns)
            if words <= left:
                left -= words
                yield made

    def _evidence(self, window: _Window) -> Evidence:
        transcript = window.transcript
        recording = self._archive.recordings.get(window.recording_id)
        minutes = self._archive.meaning.load(window.recording_id)
        names = shown_names(transcript.speakers, minutes.names if minutes else ())
        return Evidence(
            meeting=MeetingRef(recording.id, recording.title, recording.held_at),
            speakers=tuple(Speaker(s.label, names[s.label]) for s in transcript.speakers),
            turns=transcript.turns[window.first : window.last + 1],
            score=window.score,
            decisions=tuple(self._made_in(window)),
        )

    def _made_in(self, window: _Window) -> list[DecisionRecord]:
        ids = {turn.id for turn in window.transcript.turns[window.first : window.last + 1]}
        return [
            record
            for record in self._decisions_of(window.recording_id)
            if any(citation.turn_id in ids for citation in record.decision.claim.citations)
        ]

    def _transcript(self, recording_id: str) -> Transcript | None:
        if recording_id not in self._transcripts:
            self._transcripts[recording_id] = self._archive.transcripts.load(recording_id)
        return self._transcripts[recording_id]

    def _decisions_of(self, recording_id: str) -> tuple[DecisionRecord, ...]:
        if recording_id not in self._decisions:
            wanted = ClaimFilter(recording_id=recording_id)
            self._decisions[recording_id] = tuple(self._archive.meaning.decisions(wanted))
        return self._decisions[recording_id]
