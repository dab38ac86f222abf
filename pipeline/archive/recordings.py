"""Recordings and the keys of their audio."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from pipeline.archive import codec, rules
from pipeline.archive.database import Database, Row
from pipeline.archive.dates import meeting_time
from pipeline.archive.passage_rows import drop_passages
from pipeline.archive.schema import turn_rows
from pipeline.archive.scrub import scrub_after_commit
from pipeline.archive.text import storable
from pipeline.domain.search import RecordingSummary
from pipeline.domain.sound import Recording

if TYPE_CHECKING:
    from pipeline.ports import Clock

_COLUMNS = (
    "id, title, held_at, duration_ms, language, tracks, content_sha256, source_name, added_at, tags"
)


class SqliteRecordings:
    """Implements `RecordingStore`."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def add(self, recording: Recording, key: bytes) -> None:
        """Add a recording with its audio key; raises `InputError` if these bytes are there."""
        storable(recording.source_name, "file name")
        with self._database.transaction():
            sql = "SELECT id, title FROM recordings WHERE content_sha256 = ? OR id = ?"
            known = self._database.row(sql, (recording.content_sha256, recording.id))
            if known is not None:
                raise rules.same_content(*known)
            self._write(recording, key)

    def get(self, reference: str) -> Recording:
        """Find by id or by an unambiguous beginning of it, in any case.

        Raises:
            NotFoundError: none, or several, which are named then.
        """
        wanted = reference.strip().lower()
        if not (wanted.isascii() and wanted.isprintable() and wanted):
            raise rules.no_recording(reference)
        sql = f"SELECT {_COLUMNS} FROM recordings WHERE substr(id, 1, ?) = ? ORDER BY id"  # noqa: S608
        rows = self._database.rows(sql, (len(wanted), wanted))
        exact = [row for row in rows if row[0] == wanted]
        found = exact or rows
        if not found:
            raise rules.no_recording(reference)
        if len(found) > 1:
            raise rules.several_recordings(reference, [(row[0], row[1]) for row in found])
        return _recording(found[0])

    def with_content(self, sha256: str) -> Recording | None:
        """The recording made of exactly these bytes, if there is one."""
        sql = f"SELECT {_COLUMNS} FROM recordings WHERE content_sha256 = ?"  # noqa: S608
        row = self._database.row(sql, (sha256,))
        return None if row is None else _recording(row)

    def key_of(self, recording_id: str) -> bytes:
        """The 32-byte key of its audio; raises `NotFoundError`."""
        row = self._database.row("SELECT audio_key FROM recordings WHERE id = ?", (recording_id,))
        if row is None:
            raise rules.no_recording(recording_id)
        return bytes(row[0])

    def all(self) -> Sequence[RecordingSummary]:
        """Every recording, the latest meeting first.

        A recording whose worker disappeared is shown as queued: it waits for the next one.
        """
        speakers: defaultdict[str, list[str]] = defaultdict(list)
        with self._database.snapshot():
            rows = self._database.rows(_SUMMARIES, (codec.to_ms(self._clock.now()),))
            for recording_id, name in self._database.rows(_NAMES):
                speakers[recording_id].append(name)
        return [
            RecordingSummary(
                recording_id=id_,
                title=title,
                held_at=codec.from_text(held_at),
                duration_ms=duration_ms,
                speakers=tuple(speakers[id_]),
                turns=turns,
                state=state,
                tags=codec.decode_strings(tags),
            )
            for id_, title, held_at, duration_ms, turns, state, tags in rows
        ]

    def set_details(
        self,
        recording_id: str,
        *,
        title: str | None = None,
        held_at: datetime | None = None,
        language: str | None = None,
        tags: Sequence[str] | None = None,
    ) -> Recording:
        """Change what is given, leave what is None; raises `NotFoundError`."""
        with self._database.transaction():
            sql = f"SELECT {_COLUMNS} FROM recordings WHERE id = ?"  # noqa: S608
            row = self._database.row(sql, (recording_id,))
            if row is None:
                raise rules.no_recording(recording_id)
            old = _recording(row)
            new = replace(
                old,
                title=old.title if title is None else title,
                held_at=old.held_at if held_at is None else held_at,
                language=old.language if language is None else storable(language, "language"),
                tags=old.tags if tags is None else tuple(sorted(set(tags))),
            )
            self._write(new, None)
        return new

    def delete(self, recording_id: str) -> None:
        """Destroy the key and every row that derives from the recording, beyond recovery.

        What is deleted is overwritten in the file and in its index, and the write-ahead log
        is emptied after the commit. See docs/privacy.md for what that can't reach.
        """
        with self._database.transaction():
            drop_passages(self._database, recording_id)
            sql = "SELECT DISTINCT turn_set FROM transcripts WHERE recording_id = ?"
            for (set_id,) in self._database.rows(sql, (recording_id,)):
                rows = turn_rows(set_id)
                self._database.change("DELETE FROM turn_index WHERE rowid BETWEEN ? AND ?", rows)
                self._database.change("DELETE FROM turns WHERE id BETWEEN ? AND ?", rows)
            sql = "DELETE FROM captures WHERE recording_id = ?"  # it holds the key too
            self._database.change(sql, (recording_id,))
            sql = "DELETE FROM recordings WHERE id = ?"  # the rest follows by foreign keys
            if not self._database.change(sql, (recording_id,)):
                raise rules.no_recording(recording_id)
            scrub_after_commit(self._database)

    def _write(self, recording: Recording, key: bytes | None) -> None:
        """Insert, or overwrite all but the key."""
        storable(recording.title, "title")
        for tag in recording.tags:
            storable(tag, "tag")
        values = {
            "id": recording.id,
            "title": recording.title,
            "held_at": codec.to_text(recording.held_at),
            "meeting_time": codec.to_text(meeting_time(recording.held_at, recording.added_at)),
            "duration_ms": recording.duration_ms,
            "language": recording.language,
            "tracks": codec.encode_tracks(recording.tracks),
            "content_sha256": recording.content_sha256,
            "source_name": recording.source_name,
            "added_at": codec.to_text(recording.added_at),
            "tags": codec.encode_strings(recording.tags),
        }
        if key is None:
            changes = ", ".join(f"{name} = ?" for name in values)
            sql = f"UPDATE recordings SET {changes} WHERE id = ?"  # noqa: S608
            self._database.change(sql, (*values.values(), recording.id))
        else:
            names = ", ".join((*values, "audio_key"))
            marks = ", ".join("?" * (len(values) + 1))
            sql = f"INSERT INTO recordings ({names}) VALUES ({marks})"  # noqa: S608
            self._database.change(sql, (*values.values(), key))


_SUMMARIES = """
SELECT recordings.id, title, held_at, duration_ms, coalesce(turn_count, 0),
    CASE
        WHEN jobs.lease_until_ms <= ? THEN 'queued'
        WHEN jobs.id IS NOT NULL THEN jobs.state
        WHEN transcripts.id IS NOT NULL THEN 'done'
        ELSE 'queued'
    END,
    tags
FROM recordings
LEFT JOIN transcripts ON transcripts.recording_id = recordings.id AND is_latest
LEFT JOIN jobs ON jobs.id = (SELECT max(id) FROM jobs WHERE recording_id = recordings.id)
ORDER BY meeting_time DESC, recordings.id DESC
"""

_NAMES = """
SELECT recording_id, name FROM speakers WHERE place IS NOT NULL ORDER BY recording_id, place
"""


def _recording(row: Row) -> Recording:
    id_, title, held_at, duration_ms, language, tracks, sha256, source_name, added_at, tags = row
    return Recording(
        id=id_,
        title=title,
        held_at=codec.from_text(held_at),
        duration_ms=duration_ms,
        language=language,
        tracks=codec.decode_tracks(tracks),
        content_sha256=sha256,
        source_name=source_name,
        added_at=datetime.fromisoformat(added_at),
        tags=codec.decode_strings(tags),
    )
