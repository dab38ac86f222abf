"""Transcripts in revisions, and the names of their speakers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from types import MappingProxyType
from typing import TYPE_CHECKING

from pipeline.archive import codec, minutes_codec, rules
from pipeline.archive.database import Database
from pipeline.archive.passage_rows import rename_in_passages
from pipeline.archive.revising import (
    hide_all,
    history,
    note_change,
    restore,
    revise,
    stored,
    write_speakers,
)
from pipeline.archive.schema import turn_rows
from pipeline.archive.search import search
from pipeline.archive.text import fold
from pipeline.archive.turn_sets import (
    read_few_turns,
    read_turns,
    slots_of,
    voices_of,
    write_turns,
)
from pipeline.domain.naming import shown_names
from pipeline.domain.revisions import Change, ChangeKind, Revision
from pipeline.domain.search import SearchHit, SearchQuery
from pipeline.domain.speech import Speaker, SpeakerSpan, Transcript, Turn

if TYPE_CHECKING:
    from pipeline.ports import Clock

_NO_NAMES: Mapping[str, str] = MappingProxyType({})


class SqliteTranscripts:
    """Implements `TranscriptStore`. All revisions are kept; the index holds the latest."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def save(
        self,
        recording_id: str,
        speakers: Sequence[str],
        turns: Sequence[Turn],
        spans: Sequence[SpeakerSpan],
        names: Mapping[str, str] = _NO_NAMES,
    ) -> Transcript:
        """Store the next revision, index it for search, and return it.

        `speakers` are labels by order of first speech. A speaker keeps the name the user gave
        to the same label; another has its name of `names`, or is called "Speaker N".

        Raises:
            NotFoundError: there is no such recording.
            InputError: a word holds bytes that are not text.
        """
        with self._database.transaction():
            if not self._database.rows("SELECT 1 FROM recordings WHERE id = ?", (recording_id,)):
                raise rules.no_recording(recording_id)
            revision = self._retire(recording_id) + 1
            sql = (
                "INSERT INTO transcripts (recording_id, revision, is_latest, turn_count, spans)"
                " VALUES (?, ?, 1, ?, ?) RETURNING id"
            )
            values = (recording_id, revision, len(turns), codec.encode_spans(spans))
            ((set_id,),) = self._database.rows(sql, values)
            self._database.change("UPDATE transcripts SET turn_set = id WHERE id = ?", (set_id,))
            labels = list(dict.fromkeys([*speakers, *(turn.speaker for turn in turns)]))
            places = {label: place for place, label in enumerate(labels)}
            write_turns(self._database, set_id, places, enumerate(turns))
            write_speakers(self._database, recording_id, places, names)
            note_change(self._database, recording_id, revision, self._now(ChangeKind.PROCESSED))
            named = self._speakers(recording_id)
        return Transcript(recording_id, revision, named, tuple(turns), tuple(spans))

    def revise(
        self, recording_id: str, replaced: Mapping[int, Sequence[Turn]], kind: ChangeKind
    ) -> int:
        """Store the next revision, with other turns in place of some; return its number.

        What stays is shared with the revision before, so this takes as long as what changes.

        Args:
            recording_id: whose.
            replaced: for the id of each turn that changes what stands in its place, in order of
                time; nothing where it goes.
            kind: what is done.

        Raises:
            NotFoundError: no transcript, or no such turn in the latest revision.
            InputError: a word holds bytes that are not text.
        """
        with self._database.transaction():
            return revise(self._database, recording_id, replaced, self._now(kind))

    def restore(self, recording_id: str, revision: int) -> int:
        """Store the next revision, the same as an earlier one; return its number.

        Raises:
            NotFoundError: there is no such revision.
        """
        with self._database.transaction():
            change = self._now(ChangeKind.RESTORED, str(revision))
            return restore(self._database, recording_id, revision, change)

    def load(self, recording_id: str, revision: int | None = None) -> Transcript | None:
        """A revision, or the latest; None where there is none. Names are always the present ones.

        A speaker who is in no turn of the latest revision has the label for a name.
        """
        with self._database.snapshot():
            found = stored(self._database, recording_id, revision)
            if found is None:
                return None
            sql = "SELECT spans FROM transcripts WHERE id = ?"
            ((spans,),) = self._database.rows(sql, (found.set_id,))
            speakers = self._speakers(recording_id)
            turns = read_turns(self._database, found.set_id, found.slots)
        if revision is not None:
            speakers = rules.speakers_of(turns, speakers)
        return Transcript(recording_id, found.number, speakers, turns, codec.decode_spans(spans))

    def excerpt(self, recording_id: str, first_turn: int, last_turn: int) -> Transcript | None:
        """The latest revision with no other turns than those from one to another, and no spans.

        To read the words of all turns takes a hundred times as long. It has no turns where one
        of both isn't in it; None where there is no transcript.
        """
        with self._database.snapshot():
            found = stored(self._database, recording_id)
            if found is None:
                return None
            speakers, places = self._speakers(recording_id), self._places(recording_id)
            ends = {first_turn, last_turn}
            at = slots_of(self._database, found.set_id, found.slots, ends, places)
            slots: list[int] = []
            if at.keys() == ends:
                first, last = (found.slots.index(at[turn]) for turn in (first_turn, last_turn))
                slots = found.slots[first : last + 1]
            turns = read_few_turns(self._database, found.set_id, slots, places)
        return Transcript(recording_id, found.number, speakers, turns, ())

    def turn_after(self, recording_id: str, turn: int) -> int | None:
        """The id of the turn after one of the latest revision; None where none follows."""
        with self._database.snapshot():
            found = stored(self._database, recording_id)
            if found is None:
                return None
            places = self._places(recording_id)
            at = slots_of(self._database, found.set_id, found.slots, {turn}, places)
            after = found.slots.index(at[turn]) + 1 if turn in at else len(found.slots)
            few = found.slots[after : after + 1]
            turns = read_few_turns(self._database, found.set_id, few, places)
        return turns[0].id if turns else None

    def revisions(self, recording_id: str) -> Sequence[Revision]:
        """All of them with how they came to be, the first one first."""
        with self._database.snapshot():
            return history(self._database, recording_id)

    def labels(self, recording_id: str) -> Set[str]:
        """Those of the speakers in any revision: one that came back would bring its name along."""
        with self._database.snapshot():
            sets = self._sets(recording_id)
            return {label for set_id in sets for label in voices_of(self._database, set_id)}

    def last_turn(self, recording_id: str) -> int:
        """The greatest id of a turn in any revision, 0 without one: ids are never used again."""
        greatest = 0
        for set_id in self._sets(recording_id):
            sql = "SELECT MAX(turn) FROM turns WHERE id BETWEEN ? AND ?"
            ((found,),) = self._database.rows(sql, turn_rows(set_id))
            greatest = max(greatest, found or 0)
        return greatest

    def rename_speaker(self, recording_id: str, speaker: str, name: str) -> Transcript:
        """Give a speaker, known by label or shown name, another name; search follows.

        The revision stays: no turn changes, so what was cited stands.

        Raises:
            NotFoundError: no such recording, no transcript yet, or not one such speaker.
            InputError: the name is empty or not text.
        """
        with self._database.transaction():
            transcript = self.load(recording_id)
            if transcript is None:
                sql = "SELECT 1 FROM recordings WHERE id = ?"
                known = self._database.rows(sql, (recording_id,))
                raise (rules.no_transcript if known else rules.no_recording)(recording_id)
            shown = self._shown(transcript)
            label = rules.find_speaker(transcript.speakers, speaker, shown).label
            cleaned = rules.clean_name(name)
            sql = (
                "UPDATE speakers SET name = ?, folded = ?, is_given = 1"
                " WHERE recording_id = ? AND label = ?"
            )
            self._database.change(sql, (cleaned, fold(cleaned), recording_id, label))
            old = (transcript.name_of(label), shown[label])
            change = self._now(ChangeKind.RENAMED)  # not how: an old name is to be gone
            note_change(self._database, recording_id, transcript.revision, change)
            rename_in_passages(self._database, recording_id, dict.fromkeys(old, cleaned))
            renamed = self._speakers(recording_id)
        return Transcript(
            recording_id, transcript.revision, renamed, transcript.turns, transcript.spans
        )

    def search(self, query: SearchQuery) -> Sequence[SearchHit]:
        """Turns that match, best first; never fails on what was typed."""
        return search(self._database, query)

    def _shown(self, transcript: Transcript) -> dict[str, str]:
        sql = "SELECT heard_names FROM minutes WHERE recording_id = ? AND is_main"
        row = self._database.row(sql, (transcript.recording_id,))
        heard = minutes_codec.decode_names(row[0]) if row else ()
        return shown_names(transcript.speakers, heard)

    def _retire(self, recording_id: str) -> int:
        """Take the latest revision out of the index; return its number, 0 if there is none."""
        found = stored(self._database, recording_id)
        if found is None:
            return 0
        hide_all(self._database, found.set_id)
        sql = "UPDATE transcripts SET is_latest = 0 WHERE recording_id = ? AND is_latest"
        self._database.change(sql, (recording_id,))
        return found.number

    def _now(self, kind: ChangeKind, detail: str = "") -> Change:
        return Change(kind, self._clock.now(), detail)

    def _sets(self, recording_id: str) -> list[int]:
        sql = "SELECT DISTINCT turn_set FROM transcripts WHERE recording_id = ?"
        return [set_id for (set_id,) in self._database.rows(sql, (recording_id,))]

    def _places(self, recording_id: str) -> list[int]:
        """Of the speakers, in the row ids of the latest revision's turns."""
        sql = "SELECT place FROM speakers WHERE recording_id = ? AND place IS NOT NULL"
        return [place for (place,) in self._database.rows(sql, (recording_id,))]

    def _speakers(self, recording_id: str) -> tuple[Speaker, ...]:
        sql = (
            "SELECT label, name FROM speakers"
            " WHERE recording_id = ? AND place IS NOT NULL ORDER BY place"
        )
        rows = self._database.rows(sql, (recording_id,))
        return tuple(Speaker(label, name) for label, name in rows)
