"""Minutes are made once, from what is there, and never at the transcript's cost."""

from collections.abc import Generator
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar

import pytest

from pipeline.domain.errors import EngineError, ModelError, NotFoundError
from pipeline.domain.meaning import Template
from pipeline.domain.tasks import EmbedTask, MinutesTask, ServedModel
from pipeline.domain.work import JobState, Notice, Remembered, Role
from pipeline.engine.client import EngineClient
from pipeline.jobs.events import JobProgress
from pipeline.jobs.settings import MinutesSettings
from tests.fakes.engine import Script
from tests.unit.jobs.house import SETTINGS, House

TALK = ("hello", "we decided on retention", "it is late", "she shall send it", "good bye")
_T = TypeVar("_T")


def make(house: House, recording_id: str = "meeting", **wish: Any) -> Any:
    """Make minutes outside of a job, and return them."""
    return drain(house.scribes().maker.make(recording_id, **wish))[1]


def drain(steps: Generator[Any, None, _T]) -> tuple[list[Any], _T]:
    told: list[Any] = []
    while True:
        try:
            told.append(next(steps))
        except StopIteration as over:
            return told, over.value


def tasks(house: House, kind: type[_T]) -> list[_T]:
    return [task for task, _ in house.engine.runs if isinstance(task, kind)]


def test_minutes_are_the_last_stage_of_a_job(house: House):
    house.add()
    events = list(house.runner(settings=SETTINGS).run())
    stages = list(dict.fromkeys(e.stage for e in events if isinstance(e, JobProgress)))
    assert stages == ["transcribe:1", "diarize:1", "attribute", "index", "minutes"]
    fractions = [e.fraction for e in events if isinstance(e, JobProgress)]
    assert fractions == sorted(fractions)
    assert (fractions[0], fractions[-1]) == (0.0, 1.0)
    assert house.archive.jobs.get(1).state is JobState.DONE
    minutes = house.archive.meaning.load("meeting")
    assert minutes is not None
    assert (minutes.template, minutes.language, minutes.revision) == ("general", "en", 1)
    record = house.archive.jobs.stage("meeting", "minutes")
    assert record is not None
    assert [role for role, _, _ in record.models] == [Role.LANGUAGE_MODEL, Role.TEXT_EMBEDDER]
    assert house.archive.passages.missing("text-embedder:reader") == []


def test_claims_of_the_minutes_are_in_the_index_under_their_chapters(house: House):
    house.add_talk("meeting", *TALK)
    make(house)
    passages = house.index()
    assert [p.text for p in passages if p.claim_id] == ["{S1}: we decided on retention"]
    assert "About hello\nSpeaker 1: we decided on retention" in [p.text for p in passages]


def test_what_is_up_to_date_is_read_and_not_made(house: House):
    house.add_talk("meeting", *TALK)
    first = make(house)
    runs = len(house.engine.runs)
    assert make(house) == first
    assert len(house.engine.runs) == runs


@pytest.mark.parametrize("name", ["writer", "reader"])
def test_a_missing_model_leaves_the_transcript_and_says_what_to_do(house: House, name: str):
    house.add()
    house.models.missing.add(name)
    events = list(house.runner(settings=SETTINGS).run())
    notices = [e.text for e in events if isinstance(e, Notice)]
    assert any(f"Install {name}." in text for text in notices)
    assert any("earshot minutes meeting" in text for text in notices)
    assert house.archive.jobs.get(1).state is JobState.DONE
    assert house.words() == ["transcribe-0", "transcribe-1", "transcribe-2"]
    assert house.archive.meaning.load("meeting") is None
    house.models.missing.clear()
    assert make(house).revision == 1


def test_an_engine_that_fails_at_minutes_leaves_the_transcript(house: House):
    house.add()
    house.script_writer(Script(stage="ask", trouble="die", at=1, times=9))
    events = list(house.runner(settings=SETTINGS).run())
    assert house.archive.jobs.get(1).state is JobState.DONE
    assert [e for e in events if isinstance(e, Notice) and "no minutes yet" in e.text]
    assert house.archive.jobs.stage("meeting", "minutes") is None
    with pytest.raises(EngineError):
        make(house)
    house.script_writer()
    make(house)
    assert house.asked() == [0, 1]  # the first window was remembered from the job


def test_a_death_in_the_middle_is_tried_again_with_what_was_remembered(house: House):
    house.add_talk("meeting", *TALK)
    house.script_writer(Script(stage="ask", trouble="die", at=2))
    told, minutes = drain(house.scribes().maker.make("meeting"))
    assert [item for item in told if isinstance(item, Notice)]
    assert len(minutes.decisions) == 1
    assert house.asked() == [0, 1, 2]
    assert [len(task.known) for task in tasks(house, MinutesTask)] == [0, 2]


def test_a_child_that_dies_for_real_is_followed_by_one_that_remembers(house: House):
    house.add_talk("meeting", *TALK)
    house.script_writer(Script(stage="ask", trouble="die", at=2))
    with closing(EngineClient(rooms="tests.fakes.engine")) as engine:
        house.engine = engine
        told, minutes = drain(house.scribes().maker.make("meeting"))
    assert [item for item in told if isinstance(item, Notice)]
    assert len(minutes.decisions) == 1
    assert house.asked() == [0, 1, 2]


def test_a_killed_process_goes_on_from_what_was_remembered(house: House):
    house.add()
    house.script_writer()
    stream = house.runner(settings=SETTINGS).run()
    for _ in stream:  # never closed: as after kill -9
        if house.asked() == [0, 1]:
            break
    assert house.words()
    house.clock.advance(1000)
    list(house.runner("here:2:b", SETTINGS).run())
    assert house.archive.jobs.get(1).state is JobState.DONE
    assert house.asked() == [0, 1]
    assert house.archive.meaning.load("meeting") is not None


def test_an_edit_asks_only_about_the_window_that_it_touches(house: House):
    house.add_talk("meeting", *TALK)
    house.script_writer()
    make(house)
    assert house.asked() == [0, 1, 2]
    house.say("meeting", *TALK[:3], "nobody shall send it", TALK[4])
    minutes = make(house)
    assert minutes.revision == 2
    assert [a.claim.text for a in minutes.actions] == ["{S1}: nobody shall send it"]
    assert house.asked() == [0, 1, 2, 1]
    keys = [key for key, _ in house.archive.meaning.remembered("meeting")]
    assert len(keys) == 3  # what was said before the edit is forgotten


def test_a_transcript_that_says_the_same_again_keeps_its_minutes(house: House):
    house.add_talk("meeting", *TALK)
    house.script_writer()
    make(house)
    house.say("meeting", *TALK)
    minutes = make(house)
    assert (minutes.revision, len(minutes.decisions)) == (2, 1)
    assert house.archive.meaning.load("meeting") == minutes
    assert house.asked() == [0, 1, 2]
    assert len(house.archive.meaning.remembered("meeting")) == 3
    assert any(passage.claim_id for passage in house.index())
    assert house.archive.passages.missing("text-embedder:reader") == []


def test_a_new_name_asks_nothing_but_is_found(house: House):
    house.add_talk("meeting", *TALK)
    house.script_writer()
    make(house)
    house.archive.transcripts.rename_speaker("meeting", "S1", "Inês")
    make(house)
    assert house.asked() == [0, 1, 2]
    drain(house.scribes().indexer.index("meeting"))
    assert any("Inês: hello" in passage.text for passage in house.index())


def test_another_template_makes_minutes_beside_the_main_ones(house: House):
    house.add_talk("meeting", *TALK)
    make(house)
    board = Template("board", "Board", ("brief",))
    assert make(house, template=board).template == "board"
    assert make(house, language="de").language == "de"
    main = house.archive.meaning.load("meeting")
    assert main is not None
    assert (main.template, main.language) == ("general", "en")
    assert house.archive.meaning.load("meeting", "board") is not None
    runs = len(house.engine.runs)
    make(house, template=board)
    make(house, language="de")
    make(house, language="en")  # the meeting's own
    assert len(house.engine.runs) == runs


def test_another_model_or_day_makes_them_anew(house: House):
    house.add_talk("meeting", *TALK)
    make(house)
    make(house, overrides=((Role.LANGUAGE_MODEL, "other"),))
    house.archive.recordings.set_details("meeting", held_at=datetime(2026, 3, 2, 9))
    minutes = make(house, overrides=((Role.LANGUAGE_MODEL, "other"),))
    assert len(tasks(house, MinutesTask)) == 3
    assert str(minutes.actions[0].due) == "2026-03-02"


def test_a_server_stands_in_for_the_model_and_an_override_for_both(house: House):
    served = ServedModel("http://127.0.0.1:8080/v1", "theirs")
    house.models.missing.add("writer")
    house.add_talk("meeting", *TALK)
    settings = replace(SETTINGS, minutes=MinutesSettings(served=served))
    scribes = house.scribes(settings)
    drain(scribes.maker.make("meeting"))
    assert tasks(house, MinutesTask)[0].model == served
    record = house.archive.jobs.stage("meeting", "minutes")
    assert record is not None
    assert record.models[0] == (Role.LANGUAGE_MODEL, "theirs", "")


def test_a_meeting_in_which_nobody_speaks_asks_nobody(house: House):
    house.add_talk("meeting", language=None)
    minutes = make(house)
    assert (minutes.brief, minutes.decisions) == ((), ())
    assert house.engine.runs == []
    assert house.archive.passages.missing("text-embedder:reader") == []


def test_one_turn_is_a_meeting(house: House):
    house.add_talk("meeting", "we decided on retention")
    assert len(make(house).decisions) == 1


def test_a_language_that_the_model_does_not_know_is_told_with_a_model_that_does(house: House):
    house.add_talk("meeting", *TALK, language="pt")
    house.models.unknown_languages.add("pt")
    with pytest.raises(ModelError, match="doesn't know the language “pt”") as caught:
        make(house)
    assert "earshot models install polyglot" in caught.value.todo
    assert house.engine.runs == []
    assert make(house, overrides=((Role.LANGUAGE_MODEL, "polyglot"),)).language == "pt"


def test_without_a_transcript_there_is_nothing_to_write_about(house: House):
    house.add()
    with pytest.raises(NotFoundError, match="has not been processed"):
        make(house)


def test_minutes_stand_where_decisions_cannot_be_compared(house: House):
    house.add_talk("meeting", *TALK)

    def die_at_the_index(item: object) -> None:
        if isinstance(house.engine.runs[-1][0], EmbedTask):
            raise EngineError("The engine stopped", "It did.", "Again.")

    house.engine.on_item = die_at_the_index
    told, minutes = drain(house.scribes().maker.make("meeting"))
    assert [i for i in told if isinstance(i, Notice) and "could not be compared" in i.text]
    assert house.archive.meaning.load("meeting") == minutes
    assert house.archive.jobs.stage("meeting", "minutes") is None
    house.engine.on_item = lambda _: None
    house.script_writer()
    make(house)
    assert house.asked() == []
    assert house.archive.jobs.stage("meeting", "minutes") is not None


def test_a_transcript_that_is_edited_meanwhile_is_not_overwritten_in_the_index(house: House):
    house.add_talk("meeting", *TALK)
    edits = iter([lambda: house.say("meeting", "all is different")])

    def edit(item: object) -> None:
        if isinstance(item, Remembered):
            next(edits, lambda: None)()

    house.engine.on_item = edit
    make(house)
    assert house.archive.passages.missing("text-embedder:reader") == ["meeting"]


def test_a_lost_lease_keeps_minutes_from_being_committed(house: House):
    house.add()

    def suspended(item: object) -> None:
        if isinstance(item, Remembered) and house.archive.jobs.get(1).owner == "here:1:a":
            house.clock.advance(1000)
            assert house.archive.jobs.claim("other:1:b", 90) is not None

    house.engine.on_item = suspended
    events = list(house.runner(settings=SETTINGS).run())
    assert isinstance(events[-1], Notice)
    assert house.archive.meaning.remembered("meeting") == []
    assert house.archive.meaning.load("meeting") is None
    assert house.archive.jobs.get(1).owner == "other:1:b"


def test_closing_calls_the_writing_off_and_puts_the_job_back(house: House):
    house.add()
    stream = house.runner(settings=SETTINGS).run()
    next(e for e in stream if isinstance(e, JobProgress) and e.step == "writing minutes")
    stream.close()
    assert house.engine.called_off == 1
    assert house.archive.jobs.get(1).state is JobState.QUEUED


def test_minutes_can_be_switched_off(house: House):
    house.add()
    settings = replace(SETTINGS, has_minutes=False)
    events = list(house.runner(settings=settings).run())
    assert house.archive.meaning.load("meeting") is None
    assert house.archive.passages.missing("text-embedder:reader") == []
    assert not [e for e in events if isinstance(e, Notice)]
