"""The tables, step by step; imported only when a step is missing (see `store`).

A step that was released is never changed. Append the next one, and its name to `schema.STEPS`.
"""

from sqlite_utils import Database, Migrations

from pipeline.archive.schema import MIGRATION_SET

migrations = Migrations(MIGRATION_SET)


@migrations(name="001_first_floor")
def first_floor(db: Database) -> None:
    """Recordings, transcripts, their index, jobs, vocabulary."""
    for statement in _FIRST_FLOOR.split(";\n\n"):
        db.execute(statement)


_FIRST_FLOOR = """
CREATE TABLE recordings (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    held_at TEXT,
    meeting_time TEXT NOT NULL, -- local, see dates.py: orders and filters
    duration_ms INTEGER NOT NULL,
    language TEXT,
    tracks TEXT NOT NULL,
    content_sha256 TEXT NOT NULL UNIQUE,
    source_name TEXT NOT NULL,
    added_at TEXT NOT NULL,
    tags TEXT NOT NULL,
    audio_key BLOB NOT NULL
) STRICT;

CREATE TABLE transcripts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    recording_id TEXT NOT NULL REFERENCES recordings ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    is_latest INTEGER NOT NULL,
    turn_count INTEGER NOT NULL,
    spans BLOB NOT NULL,
    UNIQUE (recording_id, revision)
) STRICT;

CREATE UNIQUE INDEX one_latest_transcript ON transcripts (recording_id) WHERE is_latest;

CREATE TABLE turns (
    id INTEGER PRIMARY KEY, -- see schema.py
    turn INTEGER NOT NULL,
    speaker TEXT NOT NULL,
    track TEXT NOT NULL,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL,
    words BLOB NOT NULL
) STRICT;

CREATE VIRTUAL TABLE turn_index USING fts5 (
    text, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);

INSERT INTO turn_index (turn_index, rank) VALUES ('secure-delete', 1);

CREATE TABLE speakers (
    recording_id TEXT NOT NULL REFERENCES recordings ON DELETE CASCADE,
    label TEXT NOT NULL,
    place INTEGER, -- in the latest transcript; NULL if the label isn't in it
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    is_given INTEGER NOT NULL, -- by the user
    PRIMARY KEY (recording_id, label)
) STRICT, WITHOUT ROWID;

CREATE TABLE jobs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    recording_id TEXT NOT NULL REFERENCES recordings ON DELETE CASCADE,
    options TEXT NOT NULL,
    state TEXT NOT NULL,
    owner TEXT,
    lease_until_ms INTEGER, -- since 1970, UTC
    stage TEXT NOT NULL DEFAULT '',
    fraction REAL NOT NULL DEFAULT 0,
    error TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX jobs_of_recording ON jobs (recording_id);

CREATE UNIQUE INDEX one_active_job ON jobs (recording_id) WHERE state IN ('queued', 'running');

CREATE TABLE stages (
    recording_id TEXT NOT NULL REFERENCES recordings ON DELETE CASCADE,
    stage TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    models TEXT NOT NULL,
    finished_at TEXT NOT NULL,
    elapsed_ms INTEGER NOT NULL,
    result BLOB NOT NULL,
    PRIMARY KEY (recording_id, stage)
) STRICT;

CREATE TABLE checkpoints (
    recording_id TEXT NOT NULL REFERENCES recordings ON DELETE CASCADE,
    stage TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    part INTEGER NOT NULL,
    payload BLOB NOT NULL,
    PRIMARY KEY (recording_id, stage, fingerprint, part)
) STRICT;

CREATE TABLE vocabulary (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL,
    tag TEXT NOT NULL, -- empty: everywhere
    UNIQUE (text, tag)
) STRICT;

CREATE TABLE chores (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID
"""
