"""Processing, the library, play, models, exams and the doctor, over toy engines."""

from datetime import datetime
from pathlib import Path

import pytest

from app.service.doctor import Finding, Health
from app.service.evaluate import ExamResult
from app.service.process import FileRefused, FileTaken, ProcessEvent
from app.service.requests import ProcessRequest
from pipeline.domain.errors import (
    EarshotError,
    InputError,
    ModelError,
    NotFoundError,
)
from pipeline.domain.search import SearchQuery, VocabularyTerm
from pipeline.domain.work import JobState, Notice, Role
from pipeline.export.formats import ExportFormat
from pipeline.jobs.events import JobFinished
from tests.fakes.engine import Script
from tests.unit.app.house import House
from tests.unit.app.meetings import hold


def processed(house: House, *names: str) -> list[ProcessEvent]:
    requests = [ProcessRequest(house.folder / name) for name in names]
    return list(house.earshot.process(requests))


def finished(events: list[ProcessEvent]) -> list[JobFinished]:
    return [event for event in events if isinstance(event, JobFinished)]


def one(house: House, name: str = "meeting.wav") -> str:
    house.media(name)
    (end,) = finished(processed(house, name))
    assert end.state is JobState.DONE
    return end.recording_id


def test_a_file_becomes_a_transcript_that_can_be_searched(house: House) -> None:
    recording_id = one(house)
    view = house.earshot.show(recording_id[:4])
    assert view.transcript is not None
    assert [turn.text for turn in view.transcript.turns] == [f"transcribe-{n}" for n in range(3)]
    hits = house.earshot.search(SearchQuery("transcribe")).hits
    assert {hit.recording_id for hit in hits} == {recording_id}


def test_a_bad_file_does_not_keep_the_others_from_being_processed(house: House) -> None:
    house.media("a.wav")
    (house.folder / "b.wav").write_text("bad")
    house.media("c.wav", Script(parts=1))
    events = processed(house, "a.wav", "b.wav", "c.wav")
    (refused,) = [event for event in events if isinstance(event, FileRefused)]
    assert refused.source.name == "b.wav"
    assert [end.state for end in finished(events)] == [JobState.DONE, JobState.DONE]


def test_the_same_file_named_twice_is_processed_once(house: House) -> None:
    house.media("a.wav")
    events = processed(house, "a.wav", "a.wav")
    assert len([event for event in events if isinstance(event, FileTaken)]) == 2
    assert len(finished(events)) == 1
    assert len(house.archive.recordings.all()) == 1


def test_a_job_that_fails_is_told_and_can_be_tried_again(house: House) -> None:
    house.media("a.wav", Script(trouble="input"))
    (failed,) = finished(processed(house, "a.wav"))
    assert isinstance(failed.error, InputError)
    (done,) = finished(processed(house, "a.wav"))
    assert (done.state, done.recording_id) == (JobState.DONE, failed.recording_id)


def test_what_was_stopped_goes_on_without_a_name(house: House) -> None:
    house.media("a.wav")
    events = house.earshot.process([ProcessRequest(house.folder / "a.wav")])
    for event in events:
        if isinstance(event, FileTaken):
            break
    events.close()
    (job,) = house.archive.jobs.pending()
    assert job.state is JobState.QUEUED
    (end,) = finished(list(house.earshot.process([])))
    assert (end.job_id, end.state) == (job.id, JobState.DONE)


def test_a_missing_model_is_told_before_anything_is_taken_in(house: House) -> None:
    house.models.missing.add("segmentation-3.0")
    house.media("a.wav")
    with pytest.raises(ModelError, match=r"segmentation-3\.0"):
        processed(house, "a.wav")
    assert house.archive.recordings.all() == []
    assert list(house.earshot.process([])) == []


def test_a_machine_without_models_is_told_one_command(house: House) -> None:
    house.models.missing |= {"whisper-base", "segmentation-3.0", "campplus-zh-en"}
    house.media("a.wav")
    with pytest.raises(ModelError, match="earshot models install --starter") as caught:
        processed(house, "a.wav")
    assert len(caught.value.what.splitlines()) == 3


def test_deleting_leaves_neither_row_nor_sound(house: House) -> None:
    recording_id = one(house)
    house.earshot.shelf.delete(recording_id)
    assert house.earshot.shelf.all() == []
    assert house.vault.files() == []
    with pytest.raises(NotFoundError):
        house.earshot.show(recording_id)


def test_details_and_names_can_be_changed(house: House) -> None:
    recording_id = one(house)
    changed = house.earshot.shelf.set_details(recording_id, title=" The\nbudget ", tags=("b", "a"))
    assert (changed.title, changed.tags) == ("The budget", ("a", "b"))
    transcript = house.earshot.editing.rename_speaker(recording_id, "Speaker 1", "Ana")
    assert transcript.speakers[0].name == "Ana"
    with pytest.raises(InputError):
        house.earshot.shelf.set_details(recording_id, title="x" * 10_000)


def test_exporting(house: House) -> None:
    recording_id = one(house)
    assert "transcribe-0" in house.earshot.export_text(recording_id, ExportFormat.SRT)
    path = house.folder / "out.md"
    house.earshot.export_file(recording_id, ExportFormat.MD, path)
    assert path.read_text().startswith("# meeting")
    with pytest.raises(InputError, match="exists"):
        house.earshot.export_file(recording_id, ExportFormat.MD, path)


def test_exporting_what_is_not_processed_says_so(house: House) -> None:
    house.media("a.wav", Script(trouble="input"))
    (failed,) = finished(processed(house, "a.wav"))
    with pytest.raises(NotFoundError, match="earshot process"):
        house.earshot.export_text(failed.recording_id, ExportFormat.TXT)


def test_playing_begins_where_it_is_told(house: House) -> None:
    recording_id = one(house)
    assert list(house.earshot.play(recording_id, 3000, 6000)) == [3000, 4000, 5000]
    assert house.player.played == [(3000, 6000)]
    with pytest.raises(InputError, match="ends after"):
        list(house.earshot.play(recording_id, 60_000, None))


def test_searching_for_nothing_and_backwards_days(house: House) -> None:
    with pytest.raises(InputError, match="No words"):
        house.earshot.search(SearchQuery("  "))


def test_vocabulary_is_added_and_removed_all_or_none(house: House) -> None:
    ana, lisbon = VocabularyTerm("Ana"), VocabularyTerm("Lisbon", "board")
    assert house.earshot.add_terms([ana, lisbon, ana]) == (ana, lisbon)
    assert list(house.earshot.list_terms("board")) == [ana, lisbon]
    with pytest.raises(NotFoundError, match="Porto"):
        house.earshot.remove_terms([ana, VocabularyTerm("Porto")])
    assert list(house.earshot.list_terms()) == [ana, lisbon]


def test_models_are_listed_with_what_is_chosen(house: House) -> None:
    lines = house.earshot.models.all()
    chosen = {line.role: line.name for line in lines if line.is_chosen}
    assert chosen[Role.TRANSCRIBER] == "whisper-base"
    assert len(chosen) == len(Role)
    assert all(line.state == "absent" for line in lines)


def test_installing_the_starter_set_names_it(house: House) -> None:
    list(house.earshot.models.install(["whisper-base"], starter=True))
    ((names, kit),) = house.installed
    assert kit is None
    assert set(names) == {p.name for p in house.store.catalogue.starter}
    assert len(names) == len(set(names))
    with pytest.raises(ModelError, match="--starter"):
        house.earshot.models.install([])
    with pytest.raises(ModelError, match="no model called"):
        house.earshot.models.install(["whisper-gigantic"])


def test_a_model_that_is_not_there_cannot_be_chosen(house: House) -> None:
    with pytest.raises(ModelError):
        house.earshot.models.use(Role.TRANSCRIBER, "whisper-base")
    assert not house.home.settings.exists()


def exam(house: House, lines: int, script: Script | None = None) -> ExamResult:
    stm = house.folder / "reference.stm"
    stm.write_text("m 1 A 0 1 x\n" * lines)
    request = ProcessRequest(house.media(script=script))
    *_, result = house.earshot.evaluate(request, stm, None)
    assert isinstance(result, ExamResult)
    return result


def test_an_exam_leaves_the_archive_alone(house: House) -> None:
    result = exam(house, lines=4)
    assert (result.scores.wer.value, result.scores.wer.errors) == (0.25, 1)
    assert (result.duration_ms, result.peak_mb) == (60_000, 512.0)
    assert [role for role, _ in result.models] == [
        Role.TRANSCRIBER,
        Role.SEGMENTATION,
        Role.SPEAKER_EMBEDDER,
    ]
    assert house.archive.recordings.all() == []
    (bench,) = house.benches
    assert len(bench.recordings.all()) == 1


def test_an_exam_fails_with_its_reason(house: House) -> None:
    with pytest.raises(InputError, match="Try another"):
        exam(house, 1, Script(trouble="input"))
    with pytest.raises(InputError, match="isn't there"):
        list(house.earshot.evaluate(ProcessRequest(house.media()), Path("gone.stm"), None))


def findings(house: House) -> dict[str, Finding]:
    return {finding.topic: finding for finding in house.earshot.examine()}


def test_the_doctor_looks_at_everything(house: House) -> None:
    found = findings(house)
    assert set(found) == {
        *("settings", "libraries", "compute", "archive", "microphones", "loudspeakers", "disk"),
        *(f"model: {role}" for role in Role),
    }
    assert found["model: transcriber"].health is Health.BAD
    assert "earshot models install whisper-base" in found["model: transcriber"].todo
    assert found["model: language-model"].health is Health.WARNING


def test_the_doctor_asks_a_server_and_looks_for_adapters(house: House) -> None:
    house.home.folder.mkdir()
    house.home.settings.write_text(
        '[language-model]\nadapters = ["gone.gguf"]\n'
        'server = "http://127.0.0.1:1/v1"\nserver-model = "big"\n'
    )
    found = findings(house)
    assert (found["adapter"].health, "gone.gguf" in found["adapter"].what) == (
        Health.WARNING,
        True,
    )
    assert found["language server"].health is Health.GOOD
    house.machine.server = "It doesn't answer."
    assert findings(house)["language server"].todo


def test_the_doctor_says_that_meaning_needs_an_embedder(house: House) -> None:
    house.home.folder.mkdir()
    house.home.archive.touch()
    assert "Install the text embedder" in findings(house)["index"].todo


def test_going_on_indexes_what_the_embedder_has_not_read(house: House) -> None:
    house.reads = True
    recording_id = one(house)
    assert list(house.earshot.process([])) == []
    transcript = house.earshot.show(recording_id).transcript
    assert transcript is not None
    house.archive.transcripts.save(recording_id, ("S1",), transcript.turns[:2], ())
    *_, last = house.earshot.process([])
    assert last == Notice("1 recording is ready for search by meaning now.")
    assert list(house.earshot.process([])) == []


def test_without_an_embedder_going_on_says_what_is_left(house: House) -> None:
    house.reads = True
    house.models.missing.add("minilm-l6-v2")
    one(house)
    (told,) = house.earshot.process([])
    assert isinstance(told, Notice)
    assert "Not everything is ready for search by meaning" in told.text


def test_the_doctor_goes_on_after_what_is_broken(house: House) -> None:
    house.home.folder.mkdir()
    house.home.settings.write_text("device = ")
    house.machine.missing = house.machine.silent = True
    house.machine.free = 1 << 20
    found = findings(house)
    assert found["settings"].health is Health.BAD
    assert "line 1" in found["settings"].what
    assert found["libraries"].health is Health.BAD
    assert found["sound"].health is Health.WARNING
    assert found["disk"].health is Health.WARNING


def test_an_archive_that_does_not_open_is_a_finding(house: House) -> None:
    house.home.folder.mkdir()
    house.home.archive.touch()

    class BrokenError(EarshotError):
        pass

    def fail() -> None:
        raise BrokenError("Wrong key", "It doesn't open.", "Try another.")

    house.archive.recordings.all = fail  # type: ignore[method-assign]
    found = findings(house)
    assert (found["archive"].health, found["archive"].todo) == (Health.BAD, "Try another.")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Budget: Q3/Q4?", "2026-09-07 Budget Q3 Q4"),
        ("  ..", "2026-09-07"),
        ("x" * 400, f"2026-09-07 {'x' * 120}"),
    ],
)
def test_a_file_is_called_after_day_and_title(house: House, title: str, name: str) -> None:
    hold(house, ("S1: Hello.",), title=title, held_at=datetime(2026, 9, 7, 9))
    assert house.earshot.export_name("budget000001") == name
