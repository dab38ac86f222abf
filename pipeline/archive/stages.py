"""The stages of a job that are done, and the parts of those that aren't yet."""

from collections.abc import Sequence
from datetime import datetime

from pipeline.archive import codec, rules
from pipeline.archive.database import Database
from pipeline.domain.work import Checkpoint, StageRecord


class SqliteStages:
    """The half of `JobStore` that keeps results."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def stage(self, recording_id: str, stage: str) -> StageRecord | None:
        """What was done last in this stage, if anything."""
        sql = (
            "SELECT fingerprint, models, finished_at, elapsed_ms FROM stages"
            " WHERE recording_id = ? AND stage = ?"
        )
        row = self._database.row(sql, (recording_id, stage))
        if row is None:
            return None
        fingerprint, models, finished_at, elapsed_ms = row
        return StageRecord(
            recording_id=recording_id,
            stage=stage,
            fingerprint=fingerprint,
            models=codec.decode_models(models),
            finished_at=datetime.fromisoformat(finished_at),
            elapsed_ms=elapsed_ms,
        )

    def stage_result(self, recording_id: str, stage: str, fingerprint: str) -> bytes | None:
        """The committed result of a stage, if it was made under this fingerprint."""
        sql = "SELECT result FROM stages WHERE recording_id = ? AND stage = ? AND fingerprint = ?"
        row = self._database.row(sql, (recording_id, stage, fingerprint))
        return None if row is None else bytes(row[0])

    def complete_stage(self, record: StageRecord, result: bytes) -> None:
        """Commit a stage's result with its record; its checkpoints go.

        Raises:
            NotFoundError: the recording was deleted meanwhile.
        """
        with self._database.transaction():
            self._require_recording(record.recording_id)
            self._database.change(
                "INSERT OR REPLACE INTO stages VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    record.recording_id,
                    record.stage,
                    record.fingerprint,
                    codec.encode_models(record.models),
                    codec.to_text(record.finished_at),
                    record.elapsed_ms,
                    result,
                ),
            )
            sql = "DELETE FROM checkpoints WHERE recording_id = ? AND stage = ?"
            self._database.change(sql, (record.recording_id, record.stage))

    def add_checkpoint(
        self, recording_id: str, stage: str, fingerprint: str, checkpoint: Checkpoint
    ) -> None:
        """Commit a part of a stage; parts made under another fingerprint go.

        Raises:
            NotFoundError: the recording was deleted meanwhile.
        """
        with self._database.transaction():
            self._require_recording(recording_id)
            sql = (
                "DELETE FROM checkpoints WHERE recording_id = ? AND stage = ? AND fingerprint != ?"
            )
            self._database.change(sql, (recording_id, stage, fingerprint))
            self._database.change(
                "INSERT OR REPLACE INTO checkpoints VALUES (?, ?, ?, ?, ?)",
                (recording_id, stage, fingerprint, checkpoint.index, checkpoint.payload),
            )

    def checkpoints(self, recording_id: str, stage: str, fingerprint: str) -> Sequence[Checkpoint]:
        """The committed parts, by index."""
        sql = (
            "SELECT part, payload FROM checkpoints"
            " WHERE recording_id = ? AND stage = ? AND fingerprint = ? ORDER BY part"
        )
        rows = self._database.rows(sql, (recording_id, stage, fingerprint))
        return [Checkpoint(part, bytes(payload)) for part, payload in rows]

    def _require_recording(self, recording_id: str) -> None:
        if not self._database.rows("SELECT 1 FROM recordings WHERE id = ?", (recording_id,)):
            raise rules.no_recording(recording_id)
