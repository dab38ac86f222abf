"""The archive: open it, and its stores."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.archive.captures import SqliteCaptures
from pipeline.archive.database import Database
from pipeline.archive.failures import newer_version, translated
from pipeline.archive.jobs import SqliteJobs
from pipeline.archive.meaning import SqliteMeaning
from pipeline.archive.passages import SqlitePassages
from pipeline.archive.recordings import SqliteRecordings
from pipeline.archive.schema import MIGRATION_SET, STEPS
from pipeline.archive.scrub import finish_scrub
from pipeline.archive.shelf import SqliteShelf
from pipeline.archive.transcripts import SqliteTranscripts
from pipeline.archive.vocabulary import SqliteVocabulary

if TYPE_CHECKING:  # at run time it would load numpy, which listing has no use for
    from pipeline.ports import Clock


def open_archive(path: Path, key: bytes, clock: Clock) -> SqliteArchive:
    """Open the archive at `path`, or make an empty one there.

    Several processes may have it open, and several threads may share what is returned.

    Args:
        path: of the file; its folder is made if it is missing.
        key: 32 bytes, see `pipeline.archive.keys`.
        clock: tells when a lease runs out.

    Raises:
        ArchiveError: wrong key, damage, or written by a newer version; nothing was changed.
        StorageError: the disk is full or the system refuses the file.
    """
    database = Database(path, key)
    try:
        applied = _applied(database)
        if applied - set(STEPS):
            raise newer_version(path)
        database.prepare()
        if applied != set(STEPS):
            _migrate(database)
        finish_scrub(database)
    except BaseException:
        database.close()
        raise
    return SqliteArchive(database, clock)


class SqliteArchive:
    """Implements `Archive`."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self.recordings = SqliteRecordings(database, clock)
        self.transcripts = SqliteTranscripts(database, clock)
        self.jobs = SqliteJobs(database, clock)
        self.vocabulary = SqliteVocabulary(database)
        self.meaning = SqliteMeaning(database)
        self.passages = SqlitePassages(database)
        self.captures = SqliteCaptures(database)
        self.shelf = SqliteShelf(database, clock)

    def transaction(self) -> AbstractContextManager[None]:
        """All or nothing for what is done inside; the stores' own transactions join it."""
        return self._database.transaction()

    def hold_little(self) -> None:
        """Keep less of the file in memory: for one of many connections, which reads lists."""
        self._database.hold_little()

    def close(self) -> None:
        """Close the file; a second time does nothing."""
        self._database.close()


def _applied(database: Database) -> set[str]:
    kept = "SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'"
    if database.row(kept) is None:
        return set()
    sql = "SELECT name FROM _sqlite_migrations WHERE migration_set = ?"
    return {name for (name,) in database.rows(sql, (MIGRATION_SET,))}


def _migrate(database: Database) -> None:
    # These two cost half a second, once in the life of an archive and once an update.
    import sqlite_utils  # noqa: PLC0415

    from pipeline.archive.migrations import migrations  # noqa: PLC0415

    # One transaction around all: of two processes that find a step missing, the second waits
    # here and then finds nothing left to do.
    with database.transaction(), translated(database.path):
        migrations.apply(sqlite_utils.Database(database.connection, execute_plugins=False))
