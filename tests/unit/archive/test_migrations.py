"""An archive that an earlier version made keeps all that is in it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
import sqlite_utils
from sqlite_utils import Migrations

from pipeline.archive import migrations as steps
from pipeline.archive import minutes_codec
from pipeline.archive.codec import encode_options
from pipeline.archive.database import Database
from pipeline.archive.schema import MIGRATION_SET, STEPS
from pipeline.archive.store import SqliteArchive, open_archive
from pipeline.domain.listing import ClaimListing, ClaimSort, ClaimWord
from pipeline.domain.search import ClaimFilter, Passage, PassageKind, SearchQuery, VocabularyTerm
from pipeline.domain.work import JobOptions
from tests.contract.archive.claims import claim, minutes
from tests.contract.archive.house import recording
from tests.fakes.clock import FakeClock
from tests.unit.archive.conftest import KEY, fill, turns_of

SECOND = (
    "minutes", "decisions", "replacements", "actions", "calls",
    "passage_sets", "passages", "vectors", "passage_terms", "passage_words", "passage_index",
    "states",
)  # fmt: skip


@pytest.fixture
def first_version(path: Path) -> Path:
    """An archive as the first version left it, with a meeting in it."""
    database = Database(path, KEY)
    only_first = Migrations(MIGRATION_SET)
    only_first(name=STEPS[0])(steps.first_floor)
    with database.transaction():
        only_first.apply(sqlite_utils.Database(database.connection, execute_plugins=False))
    names = database.rows("SELECT name FROM sqlite_master")
    assert not {name for (name,) in names} & set(SECOND)
    database.prepare()
    archive = SqliteArchive(database, FakeClock())
    # today's code writes these tables as the first version did, but for jobs
    made = recording(1)
    archive.recordings.add(made, KEY)
    database.change(
        "INSERT INTO jobs (recording_id, options, state, error) VALUES (?, ?, 'failed', ?)",
        (made.id, encode_options(JobOptions(("pt",))), "The disk is full: No room."),
    )
    archive.vocabulary.add(VocabularyTerm("Alfama"))
    archive.transcripts.save(made.id, ["S1"], turns_of(("the budget", "apples and pears")), [])
    database.change("UPDATE speakers SET name = 'Ana', folded = 'ana', is_given = 1")
    archive.close()
    return path


def test_everything_is_there_and_the_new_works(first_version: Path) -> None:
    archive = open_archive(first_version, KEY, FakeClock())
    made = recording(1)
    assert archive.recordings.get("rec") == made
    assert archive.recordings.key_of(made.id) == KEY
    transcript = archive.transcripts.load(made.id)
    assert transcript is not None
    assert [t.text for t in transcript.turns] == ["the budget", "apples and pears"]
    assert transcript.name_of("S1") == "Ana"
    assert [h.turn_id for h in archive.transcripts.search(SearchQuery("pears speaker:ana"))] == [2]
    job = archive.jobs.latest(made.id)
    assert job is not None and job.options == JobOptions(("pt",))
    assert (job.error, job.error.values) == ("The disk is full: No room.", ())
    assert archive.vocabulary.all() == [VocabularyTerm("Alfama")]

    assert archive.passages.missing("m") == [made.id]
    assert archive.meaning.load(made.id) is None
    archive.meaning.save(minutes(1), is_main=True)
    assert archive.meaning.load(made.id) == minutes(1)
    passage = Passage(made.id, PassageKind.SPEECH, 1, 2, "Ana: the budget\nAna: apples and pears")
    archive.passages.save(made.id, [passage], np.ones((1, 8), dtype=np.float32), "m")
    assert [h.passage for h in archive.passages.search(SearchQuery("pear"), None, "m")] == [passage]
    archive.close()


def test_two_openings_migrate_once(first_version: Path) -> None:
    archives = [open_archive(first_version, KEY, FakeClock()) for _ in range(2)]
    applied = archives[0].meaning._database.rows("SELECT name FROM _sqlite_migrations ORDER BY id")
    assert tuple(name for (name,) in applied) == STEPS
    for archive in archives:
        archive.close()


def test_a_migration_that_fails_leaves_the_first_version(
    first_version: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(steps, "_WATCHED", (("passages", "INSERT ON nothing"),))
    with pytest.raises(Exception, match="nothing"):
        open_archive(first_version, KEY, FakeClock())
    monkeypatch.undo()
    archive = open_archive(first_version, KEY, FakeClock())
    assert archive.recordings.get("rec") == recording(1)
    fill(archive, 2, "words")
    archive.close()


def test_claims_of_an_earlier_version_are_listed(path: Path) -> None:
    database = Database(path, KEY)
    earlier = Migrations(MIGRATION_SET)
    for name, step in zip(
        STEPS[:4], (steps.first_floor, steps.meaning, steps.captures, steps.looks), strict=True
    ):
        earlier(name=name)(step)
    with database.transaction():
        earlier.apply(sqlite_utils.Database(database.connection, execute_plugins=False))
    made = recording(1)
    SqliteArchive(database, FakeClock()).recordings.add(made, KEY)
    database.change("INSERT INTO speakers VALUES (?, 'S1', 0, 'Ana', 'ana', 1)", (made.id,))
    for place, id_ in enumerate(("a1", "a2")):
        text = minutes_codec.encode_claim(claim(1, ("{S1} calls.", "A call.")[place]))
        row = (id_, made.id, place, text, "S1")
        database.change("INSERT INTO actions VALUES (?, ?, ?, ?, ?, NULL, '', 1)", row)
        database.change("INSERT INTO decisions VALUES (?, ?, ?, ?)", (f"d{id_}", *row[1:4]))
    database.close()
    archive = open_archive(path, KEY, FakeClock())
    by_text = ClaimListing(date(2026, 3, 1), sort=ClaimSort.TEXT)
    assert archive.meaning.list_actions(by_text).ids == ("a2", "a1")
    assert archive.meaning.list_decisions(by_text).ids == ("da2", "da1")
    named = replace(by_text, words=(ClaimWord("ana"),))
    assert archive.meaning.list_decisions(named).ids == ("da1",)
    assert [one.is_done for one in archive.meaning.actions(ClaimFilter())] == [True, True]
    archive.close()
