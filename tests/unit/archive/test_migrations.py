"""An archive that an earlier version made keeps all that is in it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
import sqlite_utils
from sqlite_utils import Migrations

from pipeline.archive import codec, minutes_codec
from pipeline.archive import migrations as steps
from pipeline.archive.codec import encode_options
from pipeline.archive.database import Database
from pipeline.archive.schema import MIGRATION_SET, STEPS
from pipeline.archive.store import SqliteArchive, open_archive
from pipeline.domain.listing import ClaimListing, ClaimSort, ClaimWord
from pipeline.domain.revisions import ChangeKind, Revision
from pipeline.domain.search import ClaimFilter, Passage, PassageKind, SearchQuery, VocabularyTerm
from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import SpeakerSpan
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
    # today's code writes some of these tables as the first version did
    made = recording(1)
    archive.recordings.add(made, KEY)
    database.change(
        "INSERT INTO jobs (recording_id, options, state, error) VALUES (?, ?, 'failed', ?)",
        (made.id, encode_options(JobOptions(("pt",))), "The disk is full: No room."),
    )
    archive.vocabulary.add(VocabularyTerm("Alfama"))
    _revision(database, 1, "the budget", "apples and plums")
    _revision(database, 2, "the budget", "apples and pears")
    database.change("INSERT INTO speakers VALUES (?, 'S1', 0, 'Ana', 'ana', 1)", (made.id,))
    archive.close()
    return path


def _revision(database: Database, number: int, *texts: str) -> None:
    """A revision of one speaker, as versions wrote it before revisions shared turns."""
    id_ = recording(1).id
    database.change("UPDATE transcripts SET is_latest = 0")
    database.change("DELETE FROM turn_index")
    sql = (
        "INSERT INTO transcripts (recording_id, revision, is_latest, turn_count, spans)"
        " VALUES (?, ?, 1, ?, ?) RETURNING id"
    )
    values = (id_, number, len(texts), codec.encode_spans([SpeakerSpan(TimeSpan(0, 9), "S1")]))
    ((transcript_id,),) = database.rows(sql, values)
    for place, turn in enumerate(turns_of(texts)):
        row = (transcript_id << 36) + place
        span, words = turn.span, codec.encode_words(turn.words)
        columns = (row, turn.id, "S1", "1", span.start_ms, span.end_ms, words)
        database.change("INSERT INTO turns VALUES (?, ?, ?, ?, ?, ?, ?)", columns)
        database.change("INSERT INTO turn_index (rowid, text) VALUES (?, ?)", (row, turn.text))


def test_corrections_of_an_earlier_version_go_on(first_version: Path) -> None:
    archive, id_ = open_archive(first_version, KEY, FakeClock()), recording(1).id
    before = archive.transcripts.revisions(id_)
    assert before == [Revision(1, 2), Revision(2, 2)], "nobody wrote down how they came to be"
    (_, second) = turns_of(("", "oranges"))
    assert archive.transcripts.revise(id_, {2: [second]}, ChangeKind.REWORDED) == 3
    texts: list[list[str]] = []
    for number in (1, 2, 3):
        transcript = archive.transcripts.load(id_, number)
        assert transcript is not None
        assert transcript.spans == (SpeakerSpan(TimeSpan(0, 9), "S1"),)
        texts.append([turn.text for turn in transcript.turns])
    first = "the budget"
    assert texts == [[first, "apples and plums"], [first, "apples and pears"], [first, "oranges"]]
    assert archive.transcripts.restore(id_, 1) == 4
    assert [h.turn_id for h in archive.transcripts.search(SearchQuery("plums"))] == [2]
    assert not archive.transcripts.search(SearchQuery("oranges OR pears"))
    made = [change.kind for line in archive.transcripts.revisions(id_) for change in line.changes]
    assert made == [ChangeKind.REWORDED, ChangeKind.RESTORED]
    archive.close()


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
