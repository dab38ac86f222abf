"""A job goes through its stages once, whatever interrupts it."""

from contextlib import suppress
from typing import Any

import pytest

from pipeline.domain.errors import EngineError, InputError, ModelError, StorageError
from pipeline.domain.search import VocabularyTerm
from pipeline.domain.tasks import DiarizeTask, TranscribeTask
from pipeline.domain.work import (
    Checkpoint,
    JobOptions,
    JobState,
    Notice,
    Progress,
    Role,
    SpeakerCount,
)
from pipeline.jobs.events import JobProgress
from tests.fakes.engine import Script
from tests.unit.jobs.house import TWO_TRACKS, House

EXPECTED = ["transcribe-0", "transcribe-1", "transcribe-2"]


def state_of(house: House, job_id: int = 1) -> JobState:
    return house.archive.jobs.get(job_id).state


def run_until(house: House, checkpoints: int) -> Any:
    """Start the job and stop pulling once so many parts were computed."""
    stream = house.runner().run()
    done = 0
    for _ in stream:
        done = len(house.computed("transcribe")) + len(house.computed("diarize"))
        if done >= checkpoints:
            return stream
    raise AssertionError(f"the job ended after {done} parts")


def test_a_job_becomes_a_transcript(house: House):
    house.add()
    events = list(house.runner().run())
    assert house.words() == EXPECTED
    assert state_of(house) is JobState.DONE
    assert house.archive.recordings.get("meeting").language == "en"
    fractions = [e.fraction for e in events if isinstance(e, JobProgress)]
    assert fractions == sorted(fractions)
    assert fractions[0] == 0.0
    assert fractions[-1] == 1.0
    stages = list(dict.fromkeys(e.stage for e in events if isinstance(e, JobProgress)))
    assert stages == ["transcribe:1", "diarize:1", "attribute"]


def test_without_a_free_job_nothing_happens(house: House):
    house.add()
    assert house.archive.jobs.claim("other:1:b", 60) is not None
    assert list(house.runner().run()) == []
    assert house.engine.runs == []


def test_what_is_committed_is_not_done_again(house: House):
    house.add()
    list(house.runner().run())
    job = house.archive.jobs.enqueue("meeting", JobOptions())
    list(house.runner().run(job.id))
    assert state_of(house, job.id) is JobState.DONE
    assert len(house.engine.runs) == 2
    transcript = house.archive.transcripts.load("meeting")
    assert transcript is not None
    assert transcript.revision == 1


def test_another_wish_runs_only_what_depends_on_it(house: House):
    house.add()
    list(house.runner().run())
    house.archive.jobs.enqueue("meeting", JobOptions(speakers=SpeakerCount(2, 2)))
    list(house.runner().run())
    assert [type(task) for task, _ in house.engine.runs] == [
        TranscribeTask,
        DiarizeTask,
        DiarizeTask,
    ]
    transcript = house.archive.transcripts.load("meeting")
    assert transcript is not None
    assert transcript.revision == 2


@pytest.mark.parametrize("parts", range(1, 6))
def test_closing_puts_the_job_back_and_the_next_run_goes_on(house: House, parts: int):
    house.add()
    run_until(house, parts).close()
    assert state_of(house) is JobState.QUEUED
    list(house.runner("here:2:b").run())
    assert house.words() == EXPECTED
    assert house.computed("transcribe") == [0, 1, 2]
    assert house.computed("diarize") == [0, 1, 2]


def test_ctrl_c_puts_the_job_back(house: House):
    house.add()
    stream = run_until(house, 2)
    with pytest.raises(KeyboardInterrupt):
        stream.throw(KeyboardInterrupt())
    assert state_of(house) is JobState.QUEUED
    assert house.engine.called_off == 1


def test_a_killed_process_loses_only_the_part_in_progress(house: House):
    house.add()
    stream = run_until(house, 2)  # never closed: as after kill -9
    assert list(house.runner("here:2:b").run()) == []
    house.clock.advance(1000)
    list(house.runner("here:2:b").run())
    assert house.words() == EXPECTED
    assert house.computed("transcribe") == [0, 1, 2]
    with suppress(StopIteration):
        next(stream)
    assert state_of(house) is JobState.DONE


def test_a_dead_engine_is_tried_again_from_the_last_checkpoint(house: House):
    house.add(script=Script(trouble="die", at=2))
    events = list(house.runner().run())
    assert [e for e in events if isinstance(e, Notice)]
    assert house.words() == EXPECTED
    assert house.computed("transcribe") == [0, 1, 2]
    assert [len(done) for _, done in house.engine.runs] == [0, 2, 0]


def test_an_engine_that_dies_twice_at_one_place_fails_the_job_in_words(house: House):
    house.add(script=Script(trouble="die", at=2, times=9))
    with pytest.raises(EngineError):
        list(house.runner().run())
    assert len(house.engine.runs) == 2
    job = house.archive.jobs.get(1)
    assert job.state is JobState.FAILED
    assert job.error.startswith("The engine stopped: ")


def test_an_engine_that_gets_further_each_time_is_tried_on(house: House):
    house.add(script=Script(parts=4))
    deaths = {1, 3}

    def die_after(item: object) -> None:
        if isinstance(item, Progress) and int(item.completed) in deaths and item.total:
            deaths.discard(int(item.completed))
            raise EngineError("The engine stopped", "It did.", "Again.")

    house.engine.on_item = die_after
    list(house.runner().run())
    assert house.computed("transcribe") == [0, 1, 2, 3]
    assert state_of(house) is JobState.DONE


def test_bad_sound_is_not_tried_again_but_can_be_retried(house: House):
    house.add(script=Script(trouble="input"))
    with pytest.raises(InputError):
        list(house.runner().run())
    assert len(house.engine.runs) == 1
    assert house.archive.jobs.get(1).error == "Bad sound: It can't be heard. Try another."
    house.archive.jobs.retry(1)
    list(house.runner().run())
    assert house.computed("transcribe") == [0, 1, 2]


def test_a_missing_model_fails_before_any_work_and_can_be_retried(house: House):
    house.add()
    house.models.missing.add("toy")
    with pytest.raises(ModelError):
        list(house.runner().run())
    assert "Install toy." in house.archive.jobs.get(1).error
    assert house.engine.runs == []
    house.models.missing.clear()
    house.archive.jobs.retry(1)
    list(house.runner().run())
    assert state_of(house) is JobState.DONE


def test_a_lost_lease_stops_at_once_and_commits_nothing(house: House):
    house.add()
    before: list[object] = []

    def suspended(item: object) -> None:
        if item == Checkpoint(1, b"transcribe-1"):
            house.clock.advance(1000)
            assert house.archive.jobs.claim("other:1:b", 90) is not None
            before.append(house.archive.state.checkpoints)

    house.engine.on_item = suspended
    events = list(house.runner().run())
    assert isinstance(events[-1], Notice)
    assert [len(parts) for parts in house.archive.state.checkpoints.values()] == [1]
    assert house.archive.jobs.get(1).owner == "other:1:b"
    assert house.engine.called_off == 1
    assert house.words() == []


def test_the_lease_is_renewed_while_a_stage_only_reports(house: House):
    job = house.add(script=Script(parts=1, reports=20))
    house.engine.on_item = lambda _: house.clock.advance(30)
    for _ in house.runner().run():
        assert house.archive.jobs.claim("other:1:b", 90, job.id) is None
    assert state_of(house) is JobState.DONE


def test_a_deleted_recording_stops_the_work(house: House):
    house.add()

    def delete(item: object) -> None:
        if isinstance(item, Checkpoint) and item.index == 1:
            house.archive.recordings.delete("meeting")

    house.engine.on_item = delete
    events = list(house.runner().run())
    assert isinstance(events[-1], Notice)
    assert house.archive.state.checkpoints == {}


def test_a_full_disk_fails_the_job_in_words(house: House, monkeypatch: pytest.MonkeyPatch):
    house.add()

    def full(*_: object) -> None:
        raise StorageError("The disk is full", "Nothing can be written.", "Make room.")

    monkeypatch.setattr(house.archive.jobs, "add_checkpoint", full)
    with pytest.raises(StorageError):
        list(house.runner().run())
    assert "Make room." in house.archive.jobs.get(1).error


def test_a_bug_fails_the_job_without_its_text(house: House):
    house.add()

    def bug(_: object) -> None:
        raise RuntimeError("a secret")

    house.engine.on_item = bug
    with pytest.raises(EngineError):
        list(house.runner().run())
    assert "secret" not in house.archive.jobs.get(1).error


def test_two_tracks_keep_their_channels_and_meet_in_the_transcript(house: House):
    house.add(tracks=TWO_TRACKS)
    list(house.runner().run())
    assert [task.audio.channel for task, _ in house.engine.runs] == [0, 1, 0, 1]
    transcript = house.archive.transcripts.load("meeting")
    assert transcript is not None
    assert [turn.track for turn in transcript.turns] == ["1"] * 3 + ["2"] * 3


def test_a_language_that_the_user_set_stays(house: House):
    house.add(language="pt")
    list(house.runner().run())
    assert house.archive.recordings.get("meeting").language == "pt"


def test_vocabulary_of_the_tag_comes_before_what_holds_everywhere(house: House):
    for term in (VocabularyTerm("all"), VocabularyTerm("mine", "x"), VocabularyTerm("no", "y")):
        house.archive.vocabulary.add(term)
    house.add(tags=("x",))
    list(house.runner().run())
    task = house.engine.runs[0][0]
    assert isinstance(task, TranscribeTask)
    assert task.vocabulary == ("mine", "all")


def test_a_stage_records_models_and_the_time_of_all_tries(house: House):
    house.add()
    house.engine.on_item = lambda item: house.clock.advance(isinstance(item, Checkpoint))
    run_until(house, 2).close()
    list(house.runner().run())
    record = house.archive.jobs.stage("meeting", "transcribe:1")
    assert record is not None
    assert record.elapsed_ms == 3000
    assert record.models == ((Role.TRANSCRIBER, "toy", "transcriber:toy"),)


def test_the_remaining_time_is_learnt_from_the_pace(house: House):
    house.add(script=Script(parts=10))
    house.engine.on_item = lambda item: house.clock.advance(10 * isinstance(item, Checkpoint))
    events = [e for e in house.runner().run() if isinstance(e, JobProgress)]
    halfway = next(e for e in events if e.stage == "transcribe:1" and e.stage_fraction == 0.9)
    assert halfway.elapsed_ms == 90_000
    assert halfway.remaining_ms is not None
    assert halfway.remaining_ms > 100_000  # the other stages cost more than this one did
    assert events[-1].remaining_ms == 0
