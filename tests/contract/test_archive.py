"""What every archive does: the encrypted one on disk, and the one in memory."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from pipeline.domain.errors import InputError, NotFoundError
from pipeline.domain.search import SearchQuery, VocabularyTerm
from pipeline.domain.sound import Recording, TimeSpan, Track, TrackSource
from pipeline.domain.speech import SpeakerSpan, Turn, Word
from pipeline.domain.work import (
    Checkpoint,
    JobOptions,
    JobState,
    Role,
    SpeakerCount,
    StageRecord,
)
from pipeline.ports import Archive
from tests.fakes.archive import FakeArchive
from tests.fakes.clock import FakeClock

KEY = bytes(range(32))


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(params=["memory", "encrypted"])
def archive(request: pytest.FixtureRequest, tmp_path: Path, clock: FakeClock) -> Iterator[Archive]:
    if request.param == "memory":
        opened: Archive = FakeArchive(clock)
    else:
        store = pytest.importorskip("pipeline.archive.store")
        opened = store.open_archive(tmp_path / "home" / "archive.db", KEY, clock)
    yield opened
    opened.close()


def recording(number: int, **changes: object) -> Recording:
    made = Recording(
        id=f"rec{number:09d}",
        title=f"Meeting {number}",
        held_at=datetime(2026, 2, number, 10, 30),
        duration_ms=60_000,
        language=None,
        tracks=(Track("1", TrackSource.FILE, 0), Track("2", TrackSource.FILE, 1)),
        content_sha256=f"{number:064x}",
        source_name=f"meeting {number}.wav",
        added_at=datetime(2026, 3, 1, 12, 0, 0, 123456, tzinfo=UTC),
        tags=("board", "lisbon"),
    )
    return replace(made, **changes)


def turn(number: int, speaker: str, text: str) -> Turn:
    start = number * 1_000
    words = tuple(
        Word(TimeSpan(start + 10 * i, start + 10 * i + 9), word, 1 / (i + 3))
        for i, word in enumerate(text.split(" "))
    )
    return Turn(number, speaker, "1", words)


def fill(archive: Archive, number: int, *texts: tuple[str, str], **changes: object) -> Recording:
    made = recording(number, **changes)
    archive.recordings.add(made, KEY)
    save(archive, made.id, *texts)
    return made


def save(archive: Archive, recording_id: str, *texts: tuple[str, str]) -> None:
    turns = [turn(i, speaker, text) for i, (speaker, text) in enumerate(texts, start=1)]
    labels = list(dict.fromkeys(speaker for speaker, _ in texts))
    archive.transcripts.save(recording_id, labels, turns, [SpeakerSpan(TimeSpan(0, 5), "S1")])


def found(archive: Archive, text: str, **changes: object) -> set[tuple[str, int]]:
    hits = archive.transcripts.search(replace(SearchQuery(text), **changes))
    return {(hit.recording_id, hit.turn_id) for hit in hits}


def turns_found(archive: Archive, text: str) -> list[int]:
    return sorted(turn_id for _, turn_id in found(archive, text))


class TestRecordings:
    def test_comes_back_as_it_went_in(self, archive: Archive) -> None:
        first = recording(1, language="pt", title="عربي 🎉 Résumé", held_at=None, tags=())
        archive.recordings.add(first, KEY)
        assert archive.recordings.get(first.id) == first
        assert archive.recordings.with_content(first.content_sha256) == first
        assert archive.recordings.with_content("0" * 64) is None
        assert archive.recordings.key_of(first.id) == KEY

    def test_keeps_the_zone_of_a_meeting(self, archive: Archive) -> None:
        zoned = datetime(2026, 2, 1, 10, 30, tzinfo=UTC) + timedelta(microseconds=5)
        archive.recordings.add(recording(1, held_at=zoned), KEY)
        assert archive.recordings.get("rec").held_at == zoned

    def test_refuses_the_same_bytes_twice(self, archive: Archive) -> None:
        archive.recordings.add(recording(1), KEY)
        with pytest.raises(InputError, match="rec000000001"):
            archive.recordings.add(recording(2, content_sha256=recording(1).content_sha256), KEY)
        with pytest.raises(InputError):
            archive.recordings.add(recording(1, content_sha256="f" * 64), KEY)
        assert len(archive.recordings.all()) == 1

    def test_is_found_by_an_unambiguous_beginning(self, archive: Archive) -> None:
        for id_ in ("abc111111111", "abd222222222", "ab"):
            archive.recordings.add(recording(1, id=id_, content_sha256=id_), KEY)
        assert archive.recordings.get("abc").id == "abc111111111"
        assert archive.recordings.get(" ABD2 ").id == "abd222222222"
        assert archive.recordings.get("ab").id == "ab"
        with pytest.raises(NotFoundError, match=r"abc111111111.*abd222222222"):
            archive.recordings.get("a")

    @pytest.mark.parametrize("reference", ["", " ", "%", "_", "'; --", "\0", "\udcff", "r" * 9999])
    def test_names_nothing_by_odd_references(self, archive: Archive, reference: str) -> None:
        archive.recordings.add(recording(1), KEY)
        with pytest.raises(NotFoundError) as caught:
            archive.recordings.get(reference)
        assert len(str(caught.value)) < 500

    def test_keeps_a_title_of_any_length(self, archive: Archive) -> None:
        long = recording(1, title="é" * 10_000)
        archive.recordings.add(long, KEY)
        assert archive.recordings.get(long.id).title == long.title

    @pytest.mark.parametrize("field", ["title", "source_name"])
    def test_refuses_half_a_surrogate_pair(self, archive: Archive, field: str) -> None:
        with pytest.raises(InputError):
            archive.recordings.add(recording(1, **{field: "broken \udcff"}), KEY)
        assert archive.recordings.all() == []

    def test_lists_the_latest_meeting_first(self, archive: Archive) -> None:
        archive.recordings.add(recording(2), KEY)
        archive.recordings.add(recording(3, held_at=None), KEY)  # added on 1 March
        archive.recordings.add(recording(1), KEY)
        listed = archive.recordings.all()
        assert [line.title for line in listed] == ["Meeting 3", "Meeting 2", "Meeting 1"]

    def test_lists_what_is_known_of_each(self, archive: Archive) -> None:
        made = fill(archive, 1, ("S2", "hello there"), ("S1", "hello"), ("S2", "again"))
        archive.transcripts.rename_speaker(made.id, "S1", "Ana")
        (line,) = archive.recordings.all()
        assert line.speakers == ("Speaker 1", "Ana")
        assert (line.turns, line.duration_ms, line.tags) == (3, 60_000, ("board", "lisbon"))
        assert line.held_at == made.held_at

    def test_lists_how_the_latest_job_stands(self, archive: Archive, clock: FakeClock) -> None:
        archive.recordings.add(recording(1), KEY)

        def state() -> str:
            return archive.recordings.all()[0].state

        assert state() == "queued"
        job = archive.jobs.enqueue(recording(1).id, JobOptions())
        archive.jobs.claim("me", 60)
        assert state() == "running"
        clock.advance(60)
        assert state() == "queued", "whoever had it is gone"
        archive.jobs.finish(job.id, "me", error="no disk")
        assert state() == "failed"

    def test_changes_what_is_given_and_leaves_the_rest(self, archive: Archive) -> None:
        archive.recordings.add(recording(1), KEY)
        id_ = recording(1).id
        moment = datetime(2025, 1, 1, 8)
        changed = archive.recordings.set_details(id_, title="New", tags=["b", "a", "b"])
        assert changed == recording(1, title="New", tags=("a", "b"))
        changed = archive.recordings.set_details(id_, held_at=moment, language="en")
        assert changed == recording(1, title="New", tags=("a", "b"), held_at=moment, language="en")
        assert archive.recordings.get(id_) == changed
        with pytest.raises(InputError):
            archive.recordings.set_details(id_, title="\ud800")
        with pytest.raises(NotFoundError):
            archive.recordings.set_details("nothing", title="x")

    def test_deletes_all_that_derives(self, archive: Archive) -> None:
        made = fill(archive, 1, ("S1", "a secret"))
        kept = fill(archive, 2, ("S1", "a secret"))
        archive.transcripts.rename_speaker(made.id, "S1", "Ana")
        job = archive.jobs.enqueue(made.id, JobOptions())
        archive.jobs.add_checkpoint(made.id, "diarize:1", "f", Checkpoint(0, b"x"))
        archive.jobs.complete_stage(stage_record(made.id), b"y")
        archive.recordings.delete(made.id)
        assert found(archive, "secret") == {(kept.id, 1)}
        assert [line.recording_id for line in archive.recordings.all()] == [kept.id]
        assert archive.transcripts.load(made.id) is None
        assert archive.jobs.stage(made.id, "transcribe:1") is None
        assert archive.jobs.checkpoints(made.id, "diarize:1", "f") == []
        for gone in (
            lambda: archive.recordings.get(made.id),
            lambda: archive.recordings.key_of(made.id),
            lambda: archive.recordings.delete(made.id),
            lambda: archive.jobs.get(job.id),
        ):
            with pytest.raises(NotFoundError):
                gone()
        archive.recordings.add(made, KEY)
        assert archive.transcripts.load(made.id) is None, "nothing comes back with the same id"


def stage_record(recording_id: str, fingerprint: str = "f" * 64) -> StageRecord:
    return StageRecord(
        recording_id=recording_id,
        stage="transcribe:1",
        fingerprint=fingerprint,
        models=((Role.TRANSCRIBER, "whisper-base", "d" * 64),),
        finished_at=datetime(2026, 3, 2, 9, 0, 0, 5, tzinfo=UTC),
        elapsed_ms=1234,
    )


class TestTranscripts:
    def test_comes_back_as_it_went_in(self, archive: Archive) -> None:
        made = recording(1)
        archive.recordings.add(made, KEY)
        turns = (turn(3, "S1", "Olá, 🎉 it's \0 fine"), turn(4, "S2", "\ue000 x"))
        spans = (SpeakerSpan(TimeSpan(0, 9), "S1"), SpeakerSpan(TimeSpan(4, 9), "S2"))
        assert archive.transcripts.load(made.id) is None
        saved = archive.transcripts.save(made.id, ["S1", "S2"], turns, spans)
        assert (saved.turns, saved.spans, saved.revision) == (turns, spans, 1)
        assert [(s.label, s.name) for s in saved.speakers] == [
            ("S1", "Speaker 1"),
            ("S2", "Speaker 2"),
        ]
        assert archive.transcripts.load(made.id) == saved

    def test_a_meeting_of_silence_has_no_turns(self, archive: Archive) -> None:
        archive.recordings.add(recording(1), KEY)
        archive.transcripts.save(recording(1).id, [], [], [])
        loaded = archive.transcripts.load(recording(1).id)
        assert loaded is not None
        assert (loaded.speakers, loaded.turns, loaded.spans) == ((), (), ())
        assert archive.recordings.all()[0].state == "done"

    def test_a_new_revision_takes_the_place_of_the_last(self, archive: Archive) -> None:
        made = fill(archive, 1, ("S1", "apples"), ("S1", "pears"))
        save(archive, made.id, ("S1", "plums"))
        loaded = archive.transcripts.load(made.id)
        assert loaded is not None
        assert (loaded.revision, [t.text for t in loaded.turns]) == (2, ["plums"])
        assert turns_found(archive, "apples") == []
        assert turns_found(archive, "plums") == [1]

    def test_a_given_name_survives_processing_again(self, archive: Archive) -> None:
        made = fill(archive, 1, ("S1", "one"), ("S2", "two"))
        archive.transcripts.rename_speaker(made.id, "S2", "  Ana\n Berg ")
        save(archive, made.id, ("S1", "one"))
        save(archive, made.id, ("S2", "two"), ("S1", "one"), ("S3", "three"))
        loaded = archive.transcripts.load(made.id)
        assert loaded is not None
        assert [s.label for s in loaded.speakers] == ["S2", "S1", "S3"]
        assert [s.name for s in loaded.speakers] == ["Ana Berg", "Speaker 2", "Speaker 3"]

    def test_every_turn_has_a_speaker_with_a_name(self, archive: Archive) -> None:
        archive.recordings.add(recording(1), KEY)
        turns = [turn(1, "S2", "two"), turn(2, "S1", "one"), turn(3, "S2", "more")]
        saved = archive.transcripts.save(recording(1).id, ["S1"], turns, [])
        assert [(s.label, s.name) for s in saved.speakers] == [
            ("S1", "Speaker 1"),
            ("S2", "Speaker 2"),
        ]
        assert archive.transcripts.load(recording(1).id) == saved

    def test_no_two_speakers_get_the_same_number(self, archive: Archive) -> None:
        made = fill(archive, 1, ("S1", "one"), ("S2", "two"))
        archive.transcripts.rename_speaker(made.id, "S1", "Speaker 2")
        save(archive, made.id, ("S1", "one"), ("S2", "two"))
        loaded = archive.transcripts.load(made.id)
        assert loaded is not None
        assert [s.name for s in loaded.speakers] == ["Speaker 2", "Speaker 3"]

    def test_renames_by_label_or_present_name(self, archive: Archive) -> None:
        made = fill(archive, 1, ("S1", "one"), ("S2", "two"))
        renamed = archive.transcripts.rename_speaker(made.id, "s1", "José")
        assert renamed == archive.transcripts.load(made.id)
        assert renamed.name_of("S1") == "José"
        assert archive.transcripts.rename_speaker(made.id, "jose", "Ana").name_of("S1") == "Ana"
        archive.transcripts.rename_speaker(made.id, "S2", "Ana")
        with pytest.raises(NotFoundError, match=r"S1.*S2"):
            archive.transcripts.rename_speaker(made.id, "Ana", "Rui")
        with pytest.raises(NotFoundError, match="S1"):
            archive.transcripts.rename_speaker(made.id, "Nobody", "Rui")

    def test_refuses_a_rename_that_makes_no_sense(self, archive: Archive) -> None:
        made = fill(archive, 1, ("S1", "one"))
        archive.recordings.add(recording(2), KEY)
        for name in ("", " \n", "\udcff"):
            with pytest.raises(InputError):
                archive.transcripts.rename_speaker(made.id, "S1", name)
        for id_ in (recording(2).id, "nothing"):
            with pytest.raises(NotFoundError):
                archive.transcripts.rename_speaker(id_, "S1", "Ana")

    def test_belongs_to_a_recording(self, archive: Archive) -> None:
        with pytest.raises(NotFoundError):
            archive.transcripts.save("nothing", ["S1"], [turn(1, "S1", "x")], [])


class TestSearch:
    @pytest.mark.parametrize(
        ("text", "turns"),
        [
            ("budget", [1, 3]),
            ("BUDGET", [1, 3]),
            ("budget lisbon", [1]),
            ("lisbon budget", [1]),
            ('"lisbon budget"', []),
            ('"budget for lisbon"', [1]),
            ("“budget for Lisbon”", [1]),
            ("budg", []),
            ("budg*", [1, 3]),
            ('"budget for lis"*', [1]),
            ("naive", [2]),
            ("naïve cafe", [2]),
            ("café", [2]),
            ("NEAR(budget lisbon, 1)", [1]),
            ("NEAR(lisbon budget)", [1]),
            ("NEAR(approve lisbon, 1)", []),
            ("NEAR(approve lisbon, 5)", [1]),
            ("well-known", [2]),
            ("budget nothing", []),
            ("", []),
            ("   ", []),
            ('* " ( ) : ^ + - ,', []),
            ("budget OR lisbon", []),
            ("budget NOT lisbon", []),
            ("-budget", [1, 3]),
            ("text:budget", []),
            ("budget)", [1, 3]),
            ('budget"', [1, 3]),
            ("'budget'; DROP TABLE turns", []),
        ],
    )
    def test_finds_what_was_typed(self, archive: Archive, text: str, turns: list[int]) -> None:
        fill(
            archive,
            1,
            ("S1", "We approve the budget for Lisbon."),
            ("S2", "A naïve, well-known café"),
            ("S1", "Budget, budget!"),
        )
        assert turns_found(archive, text) == turns

    def test_tells_where_and_by_whom(self, archive: Archive) -> None:
        made = fill(archive, 1, ("S1", "nothing here"), ("S2", "the whole budget it is"))
        archive.transcripts.rename_speaker(made.id, "S2", "Ana")
        (hit,) = archive.transcripts.search(SearchQuery("budget"))
        assert (hit.recording_id, hit.title, hit.held_at) == (made.id, made.title, made.held_at)
        assert (hit.turn_id, hit.speaker) == (2, "Ana")
        assert hit.span == turn(2, "S2", "the whole budget it is").span
        assert [(p.text, p.is_hit) for p in hit.snippet] == [
            ("the whole ", False),
            ("budget", True),
            (" it is", False),
        ]

    def test_no_markers_leak_out_of_the_text(self, archive: Archive) -> None:
        fill(archive, 1, ("S1", "a \ue000budget\ue001 \0 b"))
        (hit,) = archive.transcripts.search(SearchQuery("budget"))
        assert [p.text for p in hit.snippet if p.is_hit] == ["budget"]

    def test_puts_the_better_match_first(self, archive: Archive) -> None:
        fill(
            archive,
            1,
            ("S1", "budget " + "and other matters " * 20),
            ("S1", "budget budget budget"),
            ("S1", "nothing of that kind"),
        )
        hits = archive.transcripts.search(SearchQuery("budget"))
        assert [hit.turn_id for hit in hits] == [2, 1]
        assert hits[0].score > hits[1].score
        assert len(archive.transcripts.search(SearchQuery("budget", limit=1))) == 1
        assert archive.transcripts.search(SearchQuery("budget", limit=0)) == []

    def test_finds_a_speaker_by_name(self, archive: Archive) -> None:
        made = fill(archive, 1, ("S1", "the budget"), ("S2", "the budget"), ("S2", "the end"))
        assert turns_found(archive, 'speaker:"Speaker 2" budget') == [2]
        archive.transcripts.rename_speaker(made.id, "S2", "José Silva")
        assert turns_found(archive, "speaker:jose budget") == [2]
        assert turns_found(archive, 'budget SPEAKER:"jose silva"') == [2]
        assert turns_found(archive, 'speaker:"Speaker 2" budget') == []
        assert turns_found(archive, "speaker:silva") == [2, 3]
        assert turns_found(archive, "silva") == [], "names are not said words"
        assert turns_found(archive, "speaker:nobody budget") == []
        assert found(archive, "budget", speaker="SILVA") == {(made.id, 2)}
        assert found(archive, "speaker:jose budget", speaker="Speaker") == set()

    def test_a_speaker_alone_is_told_in_order(self, archive: Archive) -> None:
        old = fill(archive, 1, ("S1", "a"), ("S2", "b"), ("S1", "c"), ("S3", "d"))
        new = fill(archive, 2, ("S1", "e"), ("S2", "f"))
        archive.transcripts.rename_speaker(old.id, "S3", "Ana")
        hits = archive.transcripts.search(SearchQuery("speaker:speaker", recording_id=old.id))
        assert [hit.turn_id for hit in hits] == [1, 2, 3]
        assert [hit.snippet[0].is_hit for hit in hits] == [False] * 3
        assert found(archive, "speaker:ana") == {(old.id, 4)}
        assert len(found(archive, "speaker:speaker", limit=4)) == 4
        assert found(archive, 'speaker:"speaker 2"') == {(old.id, 2), (new.id, 2)}

    def test_narrows_by_day_and_recording(self, archive: Archive) -> None:
        first = fill(archive, 1, ("S1", "budget"))
        second = fill(archive, 2, ("S1", "budget"))
        undated = fill(archive, 3, ("S1", "budget"), held_at=None)  # added on 1 March
        by = {1: (first.id, 1), 2: (second.id, 1), 3: (undated.id, 1)}
        assert found(archive, "budget") == {by[1], by[2], by[3]}
        assert found(archive, "budget", since=date(2026, 2, 2)) == {by[2], by[3]}
        assert found(archive, "budget", until=date(2026, 2, 2)) == {by[1], by[2]}
        day = date(2026, 2, 2)
        assert found(archive, "budget", since=day, until=day) == {by[2]}
        assert found(archive, "budget", recording_id=second.id) == {by[2]}
        assert found(archive, "budget", recording_id="nothing") == set()
        archive.recordings.set_details(first.id, held_at=datetime(2026, 2, 2, 9))
        assert found(archive, "budget", since=day, until=day) == {by[1], by[2]}


class TestJobs:
    OPTIONS = JobOptions(("pt", "en"), SpeakerCount(2, 4), ((Role.TRANSCRIBER, "whisper-base"),))

    @pytest.fixture(autouse=True)
    def some_recordings(self, archive: Archive) -> None:
        for number in (1, 2, 3):
            archive.recordings.add(recording(number), KEY)

    def enqueue(self, archive: Archive, number: int) -> int:
        return archive.jobs.enqueue(recording(number).id, self.OPTIONS).id

    def test_one_recording_is_queued_once(self, archive: Archive) -> None:
        job = archive.jobs.enqueue(recording(1).id, self.OPTIONS)
        assert (job.state, job.options, job.owner) == (JobState.QUEUED, self.OPTIONS, None)
        assert archive.jobs.enqueue(recording(1).id, JobOptions()) == job
        assert archive.jobs.get(job.id) == job
        assert archive.jobs.latest(recording(1).id) == job
        assert archive.jobs.latest(recording(2).id) is None
        with pytest.raises(NotFoundError):
            archive.jobs.enqueue("nothing", JobOptions())

    def test_the_oldest_free_job_is_claimed(self, archive: Archive, clock: FakeClock) -> None:
        first, second, third = (self.enqueue(archive, n) for n in (3, 1, 2))
        assert [job.id for job in archive.jobs.pending()] == [first, second, third]
        job = archive.jobs.claim("me", 30)
        assert job is not None
        assert (job.id, job.owner, job.state) == (first, "me", JobState.RUNNING)
        assert job.lease_until == clock.now() + timedelta(seconds=30)
        chosen = archive.jobs.claim("you", 30, job_id=third)
        assert chosen is not None and chosen.id == third
        assert archive.jobs.claim("you", 30, job_id=first) is None
        assert archive.jobs.claim("you", 30, job_id=999) is None
        last = archive.jobs.claim("you", 30)
        assert last is not None and last.id == second
        assert archive.jobs.claim("you", 30) is None

    def test_a_lease_that_ran_out_frees_the_job(self, archive: Archive, clock: FakeClock) -> None:
        job_id = self.enqueue(archive, 1)
        archive.jobs.claim("me", 30)
        clock.advance(20)
        assert archive.jobs.renew(job_id, "me", 30, "diarize:1", 0.5)
        clock.advance(20)
        assert archive.jobs.claim("you", 30) is None
        clock.advance(10)
        taken = archive.jobs.claim("you", 30)
        assert taken is not None
        assert (taken.owner, taken.stage, taken.fraction) == ("you", "diarize:1", 0.5)
        assert not archive.jobs.renew(job_id, "me", 30, "attribute", 0.9)
        archive.jobs.finish(job_id, "me", error="too late")
        archive.jobs.release(job_id, "me")
        assert archive.jobs.get(job_id) == taken

    @pytest.mark.parametrize(
        ("error", "cancelled", "state", "fraction"),
        [
            ("", False, JobState.DONE, 1.0),
            ("no disk", False, JobState.FAILED, 0.25),
            ("", True, JobState.CANCELLED, 0.25),
        ],
    )
    def test_ends(
        self, archive: Archive, error: str, cancelled: bool, state: JobState, fraction: float
    ) -> None:
        job_id = self.enqueue(archive, 1)
        archive.jobs.claim("me", 30)
        archive.jobs.renew(job_id, "me", 30, "transcribe:1", 0.25)
        archive.jobs.finish(job_id, "me", error=error, cancelled=cancelled)
        job = archive.jobs.get(job_id)
        assert (job.state, job.error, job.fraction) == (state, error, fraction)
        assert (job.owner, job.lease_until, job.stage) == (None, None, "transcribe:1")
        assert archive.jobs.pending() == []
        assert archive.jobs.claim("me", 30) is None

    def test_a_stopped_job_waits_in_its_place(self, archive: Archive) -> None:
        first = self.enqueue(archive, 1)
        self.enqueue(archive, 2)
        archive.jobs.claim("me", 30)
        archive.jobs.add_checkpoint(recording(1).id, "diarize:1", "f", Checkpoint(0, b"x"))
        archive.jobs.release(first, "me")
        assert archive.jobs.get(first).state is JobState.QUEUED
        again = archive.jobs.claim("you", 30)
        assert again is not None and again.id == first
        assert archive.jobs.checkpoints(recording(1).id, "diarize:1", "f")

    def test_a_failed_job_is_retried(self, archive: Archive) -> None:
        job_id = self.enqueue(archive, 1)
        archive.jobs.claim("me", 30)
        assert archive.jobs.retry(job_id).state is JobState.RUNNING, "no harm to a running one"
        archive.jobs.finish(job_id, "me", error="no disk")
        retried = archive.jobs.retry(job_id)
        assert (retried.state, retried.error) == (JobState.QUEUED, "")
        archive.jobs.claim("me", 30)
        archive.jobs.finish(job_id, "me")
        with pytest.raises(InputError):
            archive.jobs.retry(job_id)

    def test_a_retry_never_makes_a_second_active_job(self, archive: Archive) -> None:
        old = self.enqueue(archive, 1)
        archive.jobs.claim("me", 30)
        archive.jobs.finish(old, "me", cancelled=True)
        new = self.enqueue(archive, 1)
        assert new > old
        assert archive.jobs.retry(old).id == new
        assert [job.id for job in archive.jobs.pending()] == [new]
        latest = archive.jobs.latest(recording(1).id)
        assert latest is not None and latest.id == new

    @pytest.mark.parametrize("job_id", [0, -1, 999, 2**80])
    def test_an_unknown_job_is_told(self, archive: Archive, job_id: int) -> None:
        calls: list[Callable[[], object]] = [
            lambda: archive.jobs.get(job_id),
            lambda: archive.jobs.retry(job_id),
        ]
        for call in calls:
            with pytest.raises(NotFoundError):
                call()

    def test_a_result_counts_for_its_fingerprint(self, archive: Archive) -> None:
        id_ = recording(1).id
        assert archive.jobs.stage(id_, "transcribe:1") is None
        for fingerprint, result in (("a" * 64, b"first"), ("b" * 64, b"")):
            record = stage_record(id_, fingerprint)
            archive.jobs.complete_stage(record, result)
            assert archive.jobs.stage(id_, "transcribe:1") == record
            assert archive.jobs.stage_result(id_, "transcribe:1", fingerprint) == result
        assert archive.jobs.stage_result(id_, "transcribe:1", "a" * 64) is None
        assert archive.jobs.stage_result(id_, "attribute", "b" * 64) is None
        with pytest.raises(NotFoundError):
            archive.jobs.complete_stage(stage_record("nothing"), b"")

    def test_parts_go_when_their_stage_is_done_or_changes(self, archive: Archive) -> None:
        id_, jobs = recording(1).id, archive.jobs
        second, first = Checkpoint(1, b"b\0"), Checkpoint(0, b"")
        for part in (second, first):
            jobs.add_checkpoint(id_, "transcribe:1", "a", part)
        jobs.add_checkpoint(id_, "transcribe:2", "a", first)
        assert jobs.checkpoints(id_, "transcribe:1", "a") == [first, second]
        assert jobs.checkpoints(id_, "transcribe:1", "b") == []
        jobs.add_checkpoint(id_, "transcribe:1", "b", replace(first, payload=b"new"))
        assert jobs.checkpoints(id_, "transcribe:1", "a") == []
        jobs.add_checkpoint(id_, "transcribe:1", "b", replace(first, payload=b"newer"))
        assert jobs.checkpoints(id_, "transcribe:1", "b") == [Checkpoint(0, b"newer")]
        jobs.complete_stage(stage_record(id_), b"")
        assert jobs.checkpoints(id_, "transcribe:1", "b") == []
        assert jobs.checkpoints(id_, "transcribe:2", "a") == [first]
        with pytest.raises(NotFoundError):
            jobs.add_checkpoint("nothing", "transcribe:1", "a", first)


class TestVocabulary:
    def test_holds_everywhere_or_for_a_tag(self, archive: Archive) -> None:
        words = archive.vocabulary
        everywhere, tagged = VocabularyTerm("Alfama"), VocabularyTerm("Alfama", "lisbon")
        assert words.add(everywhere)
        assert words.add(tagged)
        assert words.add(VocabularyTerm("EBITDA", "board"))
        assert not words.add(VocabularyTerm(" Alfama\n", ""))
        assert not words.add(tagged)
        assert [t.text for t in words.all()] == ["Alfama", "Alfama", "EBITDA"]
        assert words.all([]) == [everywhere]
        assert words.all(["lisbon", "other"]) == [everywhere, tagged]
        assert words.remove(everywhere)
        assert not words.remove(everywhere)
        assert words.all(["lisbon"]) == [tagged]

    @pytest.mark.parametrize("text", ["", " ", "...", "\udcff"])
    def test_refuses_what_nobody_can_say(self, archive: Archive, text: str) -> None:
        with pytest.raises(InputError):
            archive.vocabulary.add(VocabularyTerm(text))
        assert not archive.vocabulary.remove(VocabularyTerm(text))


class TestTransactions:
    def test_all_or_nothing(self, archive: Archive) -> None:
        fill(archive, 1, ("S1", "before"))
        with pytest.raises(ZeroDivisionError), archive.transaction():
            archive.recordings.set_details(recording(1).id, title="Never")
            save(archive, recording(1).id, ("S1", "never"))
            archive.recordings.add(recording(2), KEY)
            raise ZeroDivisionError
        assert archive.recordings.get(recording(1).id).title == "Meeting 1"
        assert turns_found(archive, "before") == [1]
        assert turns_found(archive, "never") == []
        assert len(archive.recordings.all()) == 1

    def test_a_failure_inside_takes_back_only_itself(self, archive: Archive) -> None:
        with archive.transaction():
            archive.recordings.add(recording(1), KEY)
            with pytest.raises(ZeroDivisionError), archive.transaction():
                archive.recordings.add(recording(2), KEY)
                raise ZeroDivisionError
            with pytest.raises(InputError):
                archive.recordings.add(recording(1), KEY)
        assert [line.title for line in archive.recordings.all()] == ["Meeting 1"]

    def test_a_deletion_can_be_taken_back(self, archive: Archive) -> None:
        fill(archive, 1, ("S1", "before"))
        with pytest.raises(ZeroDivisionError), archive.transaction():
            archive.recordings.delete(recording(1).id)
            raise ZeroDivisionError
        assert turns_found(archive, "before") == [1]
        assert archive.recordings.key_of(recording(1).id) == KEY

    def test_threads_share_an_archive(self, archive: Archive) -> None:
        for number in range(1, 9):
            archive.recordings.add(recording(number), KEY)
            archive.jobs.enqueue(recording(number).id, JobOptions())

        def work(name: str) -> list[int]:
            claimed: list[int] = []
            while job := archive.jobs.claim(name, 60):
                with archive.transaction():
                    save(archive, job.recording_id, ("S1", f"word by {name}"))
                    archive.jobs.finish(job.id, name)
                claimed.append(job.id)
            return claimed

        with ThreadPoolExecutor(4) as pool:
            done = list(pool.map(work, ("ana", "rui", "eva", "max")))
        assert sorted(job for claimed in done for job in claimed) == list(range(1, 9))
        assert len(found(archive, "word")) == 8
