"""After a deletion: nothing of it stays in the write-ahead log.

`secure_delete` zeroes what is deleted in the file itself, but the log still holds pages from
before. Emptying it may have to wait for another process that is reading, so the chore is written
down in the transaction that deletes, and taken up again at the next opening.
"""

from pipeline.archive.database import Database

_CHORE = "empty the log"


def scrub_after_commit(database: Database) -> None:
    """Empty the log as soon as the present transaction is committed."""
    database.change("INSERT OR IGNORE INTO chores VALUES (?)", (_CHORE,))
    database.after_commit(lambda: finish_scrub(database))


def finish_scrub(database: Database) -> None:
    """Empty the log if a deletion asks for it and nobody is reading it just now."""
    if database.row("SELECT 1 FROM chores WHERE name = ?", (_CHORE,)) is None:
        return
    emptied = database.row("PRAGMA wal_checkpoint(TRUNCATE)")
    if emptied is not None and emptied[0] == 0:
        database.change("DELETE FROM chores WHERE name = ?", (_CHORE,))
