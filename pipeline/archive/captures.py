"""Recordings that were captured here: begun, ended, or left behind by a crash."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from pipeline.archive import rules
from pipeline.archive.captures_codec import decode_report, encode_report
from pipeline.archive.database import Database, Row
from pipeline.archive.scrub import scrub_after_commit
from pipeline.archive.text import storable
from pipeline.domain.capture import Captured, CaptureReport

_COLUMNS = "recording_id, title, started_at, consent, report"


class SqliteCaptures:
    """Implements `CaptureStore`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, captured: Captured, key: bytes) -> None:
        """Store that it begins, and its key, for good, before the first second is written."""
        values = (
            captured.recording_id,
            storable(captured.title, "title"),
            captured.started_at.isoformat(),
            storable(captured.consent, "consent"),
            None if captured.report is None else encode_report(captured.report),
        )
        with self._database.transaction():
            sql = f"INSERT INTO captures ({_COLUMNS}, audio_key) VALUES (?, ?, ?, ?, ?, ?)"  # noqa: S608
            self._database.change(sql, (*values, key))

    def end(self, report: CaptureReport) -> None:
        """Store how it ended; raises `NotFoundError` where it never began."""
        for mark in report.marks:
            storable(mark.text, "note")
        with self._database.transaction():
            sql = "UPDATE captures SET report = ? WHERE recording_id = ?"
            if not self._database.change(sql, (encode_report(report), report.recording_id)):
                raise rules.no_recording(report.recording_id)

    def get(self, recording_id: str) -> Captured | None:
        """None where a recording wasn't captured here."""
        sql = f"SELECT {_COLUMNS} FROM captures WHERE recording_id = ?"  # noqa: S608
        row = self._database.row(sql, (recording_id,))
        return None if row is None else _captured(row)

    def unfinished(self) -> Sequence[tuple[Captured, bytes]]:
        """Those without a report, with their keys, oldest first: in progress, or crashed."""
        sql = f"SELECT {_COLUMNS}, audio_key FROM captures WHERE report IS NULL ORDER BY number"  # noqa: S608
        return [(_captured(row[:-1]), bytes(row[-1])) for row in self._database.rows(sql)]

    def discard(self, recording_id: str) -> None:
        """Forget one of which nothing was recorded, and destroy its key, beyond recovery."""
        with self._database.transaction():
            sql = "DELETE FROM captures WHERE recording_id = ?"
            if self._database.change(sql, (recording_id,)):
                scrub_after_commit(self._database)


def _captured(row: Row) -> Captured:
    recording_id, title, started_at, consent, report = row
    return Captured(
        recording_id=recording_id,
        title=title,
        started_at=datetime.fromisoformat(started_at),
        consent=consent,
        report=None if report is None else decode_report(report),
    )
