"""Transcripts in revisions, and the names of their speakers."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from pipeline.archive import codec, minutes_codec, rules
from pipeline.archive.database import Database, Row
from pipeline.archive.passage_rows import rename_in_passages
from pipeline.archive.schema import TURN_BITS, TURN_MASK, turn_row, turn_rows
from pipeline.archive.search import search
from pipeline.archive.text import fold, indexable, storable
from pipeline.domain.naming import shown_names
from pipeline.domain.search import SearchHit, SearchQuery
from pipeline.domain.speech import Speaker, SpeakerSpan, Transcript, Turn

_MOST_MARKS = 900
"""So many values one statement may always have."""

_NO_NAMES: Mapping[str, str] = MappingProxyType({})


class SqliteTranscripts:
    """Implements `TranscriptStore`. All revisions are kept; the index holds the latest."""

    def __init__(self, database: Database) -> None:
        self._database = database

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
            ((transcript_id,),) = self._database.rows(sql, values)
            labels = list(dict.fromkeys([*speakers, *(turn.speaker for turn in turns)]))
            self._write_turns(transcript_id, labels, turns)
            named = self._write_speakers(recording_id, labels, names)
        return Transcript(recording_id, revision, named, tuple(turns), tuple(spans))

    def load(self, recording_id: str, revision: int | None = None) -> Transcript | None:
        """A revision, or the latest; None where there is none. Names are always the present ones.

        A speaker who is in no turn of the latest revision has the label for a name.
        """
        with self._database.snapshot():
            sql = "SELECT id, revision, spans FROM transcripts WHERE recording_id = ?"
            found = (
                self._database.row(f"{sql} AND is_latest", (recording_id,))
                if revision is None
                else self._database.row(f"{sql} AND revision = ?", (recording_id, revision))
            )
            if found is None:
                return None
            transcript_id, number, spans = found
            speakers = self._speakers(recording_id)
            sql = (
                f"SELECT id & {TURN_MASK}, turn, speaker, track, start_ms, words"  # noqa: S608
                " FROM turns WHERE id BETWEEN ? AND ?"
            )
            rows = sorted(self._database.rows(sql, turn_rows(transcript_id)))
        turns = tuple(
            Turn(turn, speaker, track, codec.decode_words(words, start_ms))
            for _, turn, speaker, track, start_ms, words in rows
        )
        if revision is not None:
            speakers = rules.speakers_of(turns, speakers)
        return Transcript(recording_id, number, speakers, turns, codec.decode_spans(spans))

    def excerpt(self, recording_id: str, first_turn: int, last_turn: int) -> Transcript | None:
        """The latest revision with no other turns than those from one to another, and no spans.

        To read the words of all turns takes a hundred times as long. It has no turns where one
        of both isn't in it; None where there is no transcript.
        """
        with self._database.snapshot():
            sql = "SELECT id, revision FROM transcripts WHERE recording_id = ? AND is_latest"
            found = self._database.row(sql, (recording_id,))
            if found is None:
                return None
            transcript_id, number = found
            speakers = self._speakers(recording_id)
            first = self._place(transcript_id, len(speakers), first_turn)
            last = self._place(transcript_id, len(speakers), last_turn)
            kept: list[Row] = []
            if first is not None and last is not None:
                places = range(first, last + 1)
                ids = [turn_row(transcript_id, s, p) for p in places for s in range(len(speakers))]
                for at in range(0, len(ids), _MOST_MARKS):
                    some = ids[at : at + _MOST_MARKS]
                    sql = (
                        f"SELECT id & {TURN_MASK}, turn, speaker, track, start_ms, words"  # noqa: S608
                        f" FROM turns WHERE id IN ({', '.join('?' * len(some))})"
                    )
                    kept += sorted(self._database.rows(sql, some))
        turns = tuple(
            Turn(turn, speaker, track, codec.decode_words(words, start_ms))
            for _, turn, speaker, track, start_ms, words in kept
        )
        return Transcript(recording_id, number, speakers, turns, ())

    def revisions(self, recording_id: str) -> Sequence[tuple[int, int]]:
        """(revision, how many turns it has), the first one first."""
        sql = (
            "SELECT revision, turn_count FROM transcripts WHERE recording_id = ? ORDER BY revision"
        )
        return [(number, count) for number, count in self._database.rows(sql, (recording_id,))]

    def last_turn(self, recording_id: str) -> int:
        """The greatest id of a turn in any revision, 0 without one: ids are never used again."""
        sql = "SELECT id FROM transcripts WHERE recording_id = ?"
        greatest = 0
        for (transcript_id,) in self._database.rows(sql, (recording_id,)):
            sql = "SELECT MAX(turn) FROM turns WHERE id BETWEEN ? AND ?"
            ((found,),) = self._database.rows(sql, turn_rows(transcript_id))
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
            rename_in_passages(self._database, recording_id, dict.fromkeys(old, cleaned))
            renamed = self._speakers(recording_id)
        return Transcript(
            recording_id, transcript.revision, renamed, transcript.turns, transcript.spans
        )

    def search(self, query: SearchQuery) -> Sequence[SearchHit]:
        """Turns that match, best first; never fails on what was typed."""
        return search(self._database, query)

    def _place(self, transcript_id: int, speakers: int, turn: int) -> int | None:
        """The place of a turn, from 0; None if it isn't there.

        Before any correction a turn's id is its place and one; a look there spares reading on.
        """
        guess = turn - 1
        if 0 <= guess < 1 << TURN_BITS:
            ids = [turn_row(transcript_id, speaker, guess) for speaker in range(speakers)]
            sql = f"SELECT 1 FROM turns WHERE turn = ? AND id IN ({', '.join('?' * speakers)})"  # noqa: S608
            if self._database.rows(sql, (turn, *ids)):
                return guess
        sql = f"SELECT id & {TURN_MASK} FROM turns WHERE id BETWEEN ? AND ? AND turn = ?"  # noqa: S608
        found = self._database.row(sql, (*turn_rows(transcript_id), turn))
        return None if found is None else int(found[0])

    def _shown(self, transcript: Transcript) -> dict[str, str]:
        sql = "SELECT heard_names FROM minutes WHERE recording_id = ? AND is_main"
        row = self._database.row(sql, (transcript.recording_id,))
        heard = minutes_codec.decode_names(row[0]) if row else ()
        return shown_names(transcript.speakers, heard)

    def _retire(self, recording_id: str) -> int:
        """Take the latest revision out of the index; return its number, 0 if there is none."""
        sql = "SELECT id, revision FROM transcripts WHERE recording_id = ? AND is_latest"
        found = self._database.row(sql, (recording_id,))
        if found is None:
            return 0
        transcript_id, revision = found
        rows = turn_rows(transcript_id)
        self._database.change("DELETE FROM turn_index WHERE rowid BETWEEN ? AND ?", rows)
        self._database.change("UPDATE transcripts SET is_latest = 0 WHERE id = ?", (transcript_id,))
        return int(revision)

    def _write_turns(
        self, transcript_id: int, labels: Sequence[str], turns: Sequence[Turn]
    ) -> None:
        places = {label: place for place, label in enumerate(labels)}
        rows: list[tuple[object, ...]] = []
        texts: list[tuple[int, str]] = []
        for place, turn in enumerate(turns):
            row_id, span = turn_row(transcript_id, places[turn.speaker], place), turn.span
            texts.append((row_id, indexable(storable(turn.text, "transcript"))))
            rows.append(
                (
                    *(row_id, turn.id, turn.speaker, turn.track),
                    *(span.start_ms, span.end_ms, codec.encode_words(turn.words)),
                )
            )
        self._database.change_many("INSERT INTO turns VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
        self._database.change_many("INSERT INTO turn_index (rowid, text) VALUES (?, ?)", texts)

    def _write_speakers(
        self, recording_id: str, labels: Sequence[str], likely: Mapping[str, str]
    ) -> tuple[Speaker, ...]:
        sql = "SELECT label, name FROM speakers WHERE recording_id = ? AND is_given"
        given: dict[str, str] = dict(self._database.rows(sql, (recording_id,)))
        known = {label: rules.clean_name(likely[label]) for label in labels if label in likely}
        named = rules.name_speakers(labels, given, known)
        sql = "DELETE FROM speakers WHERE recording_id = ?"
        self._database.change(sql, (recording_id,))
        places = {speaker.label: place for place, speaker in enumerate(named)}
        names = given | {speaker.label: speaker.name for speaker in named}
        self._database.change_many(
            "INSERT INTO speakers VALUES (?, ?, ?, ?, ?, ?)",
            (
                (recording_id, label, places.get(label), name, fold(name), label in given)
                for label, name in names.items()
            ),
        )
        return named

    def _speakers(self, recording_id: str) -> tuple[Speaker, ...]:
        sql = (
            "SELECT label, name FROM speakers"
            " WHERE recording_id = ? AND place IS NOT NULL ORDER BY place"
        )
        rows = self._database.rows(sql, (recording_id,))
        return tuple(Speaker(label, name) for label, name in rows)
