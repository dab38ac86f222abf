"""Minutes of the archive in memory."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from pipeline.archive import rules
from pipeline.archive.dates import meeting_time
from pipeline.archive.minutes_codec import encode_minutes
from pipeline.archive.text import fold, storable
from pipeline.domain.listing import ClaimList, ClaimListing
from pipeline.domain.meaning import (
    ActionItem,
    ActionRecord,
    Claim,
    DecisionRecord,
    MeetingRef,
    Minutes,
    Supersession,
)
from pipeline.domain.naming import shown_names, with_names
from pipeline.domain.search import ClaimFilter
from pipeline.domain.sound import Recording
from pipeline.domain.work import Remembered
from tests.fakes.archive_lists import listed_actions, listed_decisions

if TYPE_CHECKING:
    from tests.fakes.archive import FakeArchive


@dataclass
class MeaningState:
    """What is kept of meaning."""

    minutes: dict[str, list[Minutes]] = field(default_factory=dict)
    main: dict[str, tuple[str, str]] = field(default_factory=dict)
    done: set[str] = field(default_factory=set)
    links: set[Supersession] = field(default_factory=set)
    calls: dict[str, dict[str, str]] = field(default_factory=dict)

    def drop(self, recording_id: str) -> None:
        """Forget all of a recording."""
        self.minutes.pop(recording_id, None)
        self.main.pop(recording_id, None)
        self.calls.pop(recording_id, None)
        self.tidy()

    def main_minutes(self, recording_id: str) -> Minutes | None:
        """The main minutes."""
        key = self.main.get(recording_id)
        all_ = self.minutes.get(recording_id, [])
        return next((m for m in all_ if (m.template, m.language) == key), None)

    def tidy(self) -> None:
        """Forget ticks and links of what is gone."""
        kept = [m for m in map(self.main_minutes, self.main) if m]
        decisions = {d.id for m in kept for d in m.decisions}
        self.done &= {a.id for m in kept for a in m.actions}
        self.links = {k for k in self.links if {k.earlier, k.later} <= decisions}


class FakeMeaning:
    def __init__(self, archive: FakeArchive) -> None:
        self._archive = archive

    @property
    def _state(self) -> MeaningState:
        return self._archive.state.meaning

    def save(self, minutes: Minutes, *, is_main: bool) -> None:
        storable(encode_minutes(minutes), "minutes")
        self._archive.find(minutes.recording_id)
        for ids in ([d.id for d in minutes.decisions], [a.id for a in minutes.actions]):
            if len(set(ids)) != len(ids):
                raise ValueError("two claims with one id")
        key = (minutes.template, minutes.language)
        kept = self._state.minutes.setdefault(minutes.recording_id, [])
        kept[:] = [m for m in kept if (m.template, m.language) != key] + [minutes]
        if is_main:
            self._state.main[minutes.recording_id] = key
        self._state.tidy()

    def load(
        self, recording_id: str, template: str | None = None, language: str | None = None
    ) -> Minutes | None:
        main = self._state.main_minutes(recording_id)
        if template is None:
            if main is None:
                return None
            template, language = main.template, language or main.language
        found = [
            m
            for m in self._state.minutes.get(recording_id, [])
            if m.template == template and language in (None, m.language)
        ]
        return main if main in found else (found or [None])[-1]

    def decisions(self, wanted: ClaimFilter) -> Sequence[DecisionRecord]:
        order = {
            d.id: (meeting_time(r.held_at, r.added_at), r.id, -place)
            for r, m in self._meetings(ClaimFilter())
            for place, d in enumerate(m.decisions)
        }
        found: list[DecisionRecord] = []
        for recording, minutes in self._meetings(wanted):
            for decision in minutes.decisions:
                if wanted.ids is not None and decision.id not in wanted.ids:
                    continue
                later = [k.later for k in self._state.links if k.earlier == decision.id]
                later.sort(key=lambda id_: (order[id_][0], -order[id_][2]))
                earlier = [k.earlier for k in self._state.links if k.later == decision.id]
                earlier.sort(key=lambda id_: (order[id_][0], -order[id_][2]), reverse=True)
                shown = replace(decision, claim=self._shown(recording.id, decision.claim))
                if later and wanted.in_force:
                    continue
                meeting = _meeting(recording)
                successor = later[0] if later else None
                found.append(DecisionRecord(shown, meeting, successor, tuple(earlier)))
        return found

    def deciders(self, ids: Sequence[str]) -> Mapping[str, str]:
        found: dict[str, str] = {}
        for record in self.decisions(ClaimFilter(ids=tuple(ids))):
            id_ = record.meeting.recording_id
            transcript = self._archive.transcripts.load(id_)
            cited = record.decision.claim.citations[0].turn_id
            for turn in transcript.turns if transcript else ():
                if turn.id == cited:
                    found[record.decision.id] = self._names(id_)[turn.speaker]
        return found

    def actions(self, wanted: ClaimFilter) -> Sequence[ActionRecord]:
        found: list[ActionRecord] = []
        for recording, minutes in self._meetings(wanted):
            for action in minutes.actions:
                record = self._record(recording, action)
                owner = record.action.owner
                if (
                    (wanted.ids is None or action.id in wanted.ids)
                    and not (wanted.is_open and record.is_done)
                    and (wanted.owner is None or fold(wanted.owner.strip()) in fold(owner or "\0"))
                ):
                    found.append(record)
        return found

    def list_decisions(self, wanted: ClaimListing) -> ClaimList:
        records = self.decisions(ClaimFilter())
        settled = self.deciders([record.decision.id for record in records])
        return listed_decisions(records, settled, wanted)

    def list_actions(self, wanted: ClaimListing) -> ClaimList:
        return listed_actions(self.actions(ClaimFilter()), wanted)

    def claim_days(self) -> Sequence[date]:
        held = {r.held_at.date() for r in self._archive.state.recordings.values() if r.held_at}
        due = {r.action.due for r in self.actions(ClaimFilter()) if r.action.due}
        return sorted(held | due)

    def set_done(self, action_id: str, is_done: bool) -> ActionRecord:
        everything = [record.action.id for record in self.actions(ClaimFilter())]
        wanted = action_id.strip().lower()
        ids = sorted(id_ for id_ in everything if wanted and id_.startswith(wanted))
        found = rules.find_action(action_id, ids)
        (self._state.done.add if is_done else self._state.done.discard)(found)
        (record,) = self.actions(ClaimFilter(ids=(found,)))
        return record

    def link(self, recording_id: str, links: Sequence[Supersession]) -> None:
        main = self._state.main_minutes(recording_id)
        own = {d.id for d in main.decisions} if main else set()
        kept = {k for k in self._state.links if not own & {k.earlier, k.later}}
        self._state.links = kept | {k for k in links if k.earlier != k.later}
        self._state.tidy()

    def remembered(self, recording_id: str) -> Sequence[tuple[str, str]]:
        return list(self._state.calls.get(recording_id, {}).items())

    def remember(self, recording_id: str, call: Remembered) -> None:
        storable(call.response, "response")
        self._archive.find(recording_id)
        self._state.calls.setdefault(recording_id, {})[call.key] = call.response

    def forget(self, recording_id: str, *, except_keys: Sequence[str]) -> None:
        calls = self._state.calls.get(recording_id, {})
        self._state.calls[recording_id] = {k: v for k, v in calls.items() if k in except_keys}

    def _meetings(self, wanted: ClaimFilter) -> Iterator[tuple[Recording, Minutes]]:
        everything = [self._archive.find(id_) for id_ in self._state.main]
        everything.sort(key=lambda r: (meeting_time(r.held_at, r.added_at), r.id), reverse=True)
        for recording in everything:
            day = meeting_time(recording.held_at, recording.added_at).date()
            minutes = self._state.main_minutes(recording.id)
            if (
                minutes is not None
                and wanted.recording_id in (None, recording.id)
                and (wanted.since is None or wanted.since <= day)
                and (wanted.until is None or day <= wanted.until)
            ):
                yield recording, minutes

    def _names(self, recording_id: str) -> dict[str, str]:
        transcript = self._archive.transcripts.load(recording_id)
        minutes = self._state.main_minutes(recording_id)
        return shown_names(
            transcript.speakers if transcript else (), minutes.names if minutes else ()
        )

    def _shown(self, recording_id: str, claim: Claim) -> Claim:
        return replace(claim, text=with_names(claim.text, self._names(recording_id)))

    def _record(self, recording: Recording, action: ActionItem) -> ActionRecord:
        names = self._names(recording.id)
        owner = action.owner and names.get(action.owner, with_names(action.owner, names))
        shown = replace(action, claim=self._shown(recording.id, action.claim), owner=owner)
        return ActionRecord(shown, _meeting(recording), action.id in self._state.done)


def _meeting(recording: Recording) -> MeetingRef:
    return MeetingRef(recording.id, recording.title, recording.held_at)
