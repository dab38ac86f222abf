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


@migrations(name="002_meaning")
def meaning(db: Database) -> None:
    """Minutes, their decisions and actions, remembered calls, passages and their index."""
    for statement in _MEANING.rstrip().rstrip(";").split(";\n\n"):
        db.execute(statement)
    for number, (name, event) in enumerate(_WATCHED, start=1):
        change = f"UPDATE states SET stamp = random() WHERE name = '{name}'"  # noqa: S608
        db.execute(f"CREATE TRIGGER watch_{number} AFTER {event} BEGIN {change}; END")


@migrations(name="003_captures")
def captures(db: Database) -> None:
    """Recordings that are captured here, from their first moment on."""
    for statement in _CAPTURES.rstrip().split(";\n\n"):
        db.execute(statement)


@migrations(name="004_looks")
def looks(db: Database) -> None:
    """Which meetings the user looked at."""
    db.execute(
        "CREATE TABLE looks (recording_id TEXT PRIMARY KEY REFERENCES recordings"
        " ON DELETE CASCADE, seen_at TEXT NOT NULL) STRICT, WITHOUT ROWID"
    )


@migrations(name="005_claim_lists")
def claim_lists(db: Database) -> None:
    """What decisions and actions are looked for and sorted by, beside them."""
    for table in _LISTED:
        db.execute(f"ALTER TABLE {table} ADD COLUMN folded TEXT")  # NULL: to be made anew
        db.execute(f"ALTER TABLE {table} ADD COLUMN person TEXT")  # who settled it, or owns it
        index = f"CREATE INDEX unfolded_{table} ON {table} (recording_id) WHERE folded IS NULL"
        db.execute(index)
    for number, event in enumerate(_TOLD_APART, start=1):
        row = "OLD" if event.startswith("DELETE") else "NEW"
        changes = "; ".join(
            f"UPDATE {table} SET folded = NULL"  # noqa: S608
            f" WHERE recording_id = {row}.recording_id AND folded IS NOT NULL"
            for table in _LISTED
        )
        db.execute(f"CREATE TRIGGER unfold_{number} AFTER {event} BEGIN {changes}; END")


@migrations(name="006_reasons")
def reasons(db: Database) -> None:
    """Why a job failed, in a form that can be said in another language."""
    db.execute("ALTER TABLE jobs ADD COLUMN error_said TEXT NOT NULL DEFAULT ''")


@migrations(name="007_revisions")
def revisions(db: Database) -> None:
    """Revisions that share turns, and what was done to make them."""
    for statement in _REVISIONS.strip().split(";\n\n"):
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

_MEANING = """
CREATE TABLE minutes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    recording_id TEXT NOT NULL REFERENCES recordings ON DELETE CASCADE,
    template TEXT NOT NULL,
    language TEXT NOT NULL,
    is_main INTEGER NOT NULL,
    heard_names TEXT NOT NULL, -- what is needed of them without unpacking all
    content TEXT NOT NULL,
    UNIQUE (recording_id, template, language)
) STRICT;

CREATE UNIQUE INDEX one_main_minutes ON minutes (recording_id) WHERE is_main;

CREATE TABLE decisions ( -- of the main minutes
    id TEXT PRIMARY KEY,
    recording_id TEXT NOT NULL REFERENCES recordings ON DELETE CASCADE,
    place INTEGER NOT NULL,
    claim TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX decisions_of_recording ON decisions (recording_id);

CREATE TABLE replacements (
    earlier TEXT NOT NULL REFERENCES decisions ON DELETE CASCADE,
    later TEXT NOT NULL REFERENCES decisions ON DELETE CASCADE,
    PRIMARY KEY (earlier, later)
) STRICT, WITHOUT ROWID;

CREATE INDEX replacements_by_later ON replacements (later);

CREATE TABLE actions ( -- of the main minutes
    id TEXT PRIMARY KEY,
    recording_id TEXT NOT NULL REFERENCES recordings ON DELETE CASCADE,
    place INTEGER NOT NULL,
    claim TEXT NOT NULL,
    owner TEXT,
    due TEXT,
    due_words TEXT NOT NULL,
    is_done INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX actions_of_recording ON actions (recording_id);

CREATE TABLE calls ( -- of a language model
    id INTEGER PRIMARY KEY,
    recording_id TEXT NOT NULL REFERENCES recordings ON DELETE CASCADE,
    key TEXT NOT NULL,
    response TEXT NOT NULL,
    UNIQUE (recording_id, key)
) STRICT;

CREATE TABLE passage_sets (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    stamp INTEGER NOT NULL, -- random: tells what is kept in memory from what is here now
    recording_id TEXT NOT NULL UNIQUE REFERENCES recordings ON DELETE CASCADE,
    transcript_id INTEGER NOT NULL, -- from which they were made; 0: not from one that is here
    model TEXT NOT NULL,
    dimensions INTEGER NOT NULL,
    kinds BLOB NOT NULL, -- the packed columns have an item a passage, see passage_codec.py
    lengths BLOB NOT NULL,
    labels TEXT NOT NULL,
    voices BLOB NOT NULL,
    signs BLOB NOT NULL
) STRICT;

CREATE TABLE passages (
    id INTEGER PRIMARY KEY, -- see schema.py
    kind TEXT NOT NULL,
    first_turn INTEGER NOT NULL,
    last_turn INTEGER NOT NULL,
    claim_id TEXT,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE vectors (
    id INTEGER PRIMARY KEY, -- that of the passage
    vector BLOB NOT NULL
) STRICT;

CREATE VIRTUAL TABLE passage_index USING fts5 (
    text, content = 'passages', content_rowid = 'id',
    tokenize = 'porter unicode61 remove_diacritics 2'
);

INSERT INTO passage_index (passage_index, rank) VALUES ('secure-delete', 1);

CREATE VIRTUAL TABLE passage_terms USING fts5vocab (passage_index, row);

CREATE VIRTUAL TABLE passage_words USING fts5vocab (passage_index, instance);

CREATE TABLE states (name TEXT PRIMARY KEY, stamp INTEGER NOT NULL) STRICT, WITHOUT ROWID;

INSERT INTO states VALUES ('passages', 0), ('speakers', 0);
"""
"""States get a random stamp at each change, and not a number that is raised: taking a transaction
back and making another must not lead to the same stamp."""

_WATCHED = (
    ("passages", "INSERT ON passage_sets"),
    ("passages", "DELETE ON passage_sets"),
    ("passages", "UPDATE OF meeting_time ON recordings"),
    ("speakers", "INSERT ON speakers"),
    ("speakers", "UPDATE ON speakers"),
    ("speakers", "DELETE ON speakers"),
    ("speakers", "INSERT ON minutes"),
    ("speakers", "UPDATE ON minutes"),
    ("speakers", "DELETE ON minutes"),
)
"""What search keeps in memory, and the changes after which it must look again."""

_CAPTURES = """
CREATE TABLE captures (
    number INTEGER PRIMARY KEY, -- in the order of their beginning, whatever the clock said
    recording_id TEXT NOT NULL UNIQUE, -- there is no recording before it has ended
    title TEXT NOT NULL,
    started_at TEXT NOT NULL,
    consent TEXT NOT NULL,
    report TEXT, -- NULL while it is captured, and after a crash
    audio_key BLOB NOT NULL
) STRICT;

CREATE INDEX unfinished_captures ON captures (number) WHERE report IS NULL
"""

_LISTED = ("decisions", "actions")

_TOLD_APART = (
    "INSERT ON speakers",
    "UPDATE ON speakers",
    "DELETE ON speakers",
    "INSERT ON minutes",
    "UPDATE ON minutes",
    "DELETE ON minutes",
    "INSERT ON transcripts",
    "UPDATE OF claim ON decisions",
    "UPDATE OF claim, owner ON actions",
)
"""What changes how people are called in a meeting, who says its turns, or what was settled."""

_REVISIONS = """
ALTER TABLE transcripts ADD COLUMN turn_set INTEGER NOT NULL DEFAULT 0 /* see turn_sets.py */;

ALTER TABLE transcripts ADD COLUMN slots TEXT;

UPDATE transcripts SET turn_set = id;

CREATE INDEX latest_turn_sets ON transcripts (turn_set) WHERE is_latest;

CREATE TABLE changes (
    id INTEGER PRIMARY KEY,
    recording_id TEXT NOT NULL REFERENCES recordings ON DELETE CASCADE,
    revision INTEGER NOT NULL, -- which it made, or which held
    made_at TEXT NOT NULL,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;

CREATE INDEX changes_of_recording ON changes (recording_id)
"""
