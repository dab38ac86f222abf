"""Every transcript comes into the index once for each embedder."""

import itertools
from dataclasses import replace

import pytest

from pipeline.domain.errors import EngineError, ModelError
from pipeline.domain.revisions import ChangeKind
from pipeline.domain.search import PassageKind
from pipeline.domain.tasks import EmbedTask
from pipeline.domain.work import Notice, Role
from pipeline.jobs.events import JobProgress
from tests.unit.jobs.house import SETTINGS, House

DIGEST = "text-embedder:reader"


def embedded(house: House) -> list[str]:
    tasks = [task for task, _ in house.engine.runs if isinstance(task, EmbedTask)]
    return [text for task in tasks for text in task.texts]


def test_recordings_that_the_embedder_has_not_read_are_read_with_progress(house: House):
    house.add_talk("a", "one", "two")
    house.add_talk("b", "three")
    events = list(house.scribes().indexer.renew())
    told = [event for event in events if isinstance(event, JobProgress)]
    assert {(e.recording_id, e.stage, e.job_id) for e in told} == {
        ("a", "index", 0),
        ("b", "index", 0),
    }
    fractions = [e.fraction for e in told]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
    assert house.archive.passages.missing(DIGEST) == []
    runs = len(house.engine.runs)
    assert list(house.scribes().indexer.renew()) == []
    assert len(house.engine.runs) == runs


def test_another_embedder_reads_everything_anew(house: House):
    house.add_talk("a", "one")
    list(house.scribes().indexer.renew())
    models = tuple((r, "other" if r is Role.TEXT_EMBEDDER else n) for r, n in SETTINGS.models)
    list(house.scribes(replace(SETTINGS, models=models)).indexer.renew())
    assert house.archive.passages.missing("text-embedder:other") == []
    assert embedded(house) == ["Speaker 1: one"] * 2


def test_what_was_read_before_a_stop_is_not_read_again(house: House):
    for name in ("a", "b", "c"):
        house.add_talk(name, name)
    stream = house.scribes().indexer.renew()
    for event in stream:
        if isinstance(event, JobProgress) and event.stage_fraction == 1.0:
            break
    stream.close()
    assert len(house.archive.passages.missing(DIGEST)) == 2
    list(house.scribes().indexer.renew())
    assert sorted(embedded(house)) == [f"Speaker 1: {name}" for name in ("a", "b", "c")]


def test_a_dead_engine_is_tried_once_more(house: House):
    house.add_talk("a", "one")
    deaths = itertools.count()

    def die_once(_: object) -> None:
        if next(deaths) == 0:
            raise EngineError("The engine stopped", "It did.", "Again.")

    house.engine.on_item = die_once
    events = list(house.scribes().indexer.renew())
    assert [event for event in events if isinstance(event, Notice)]
    assert house.archive.passages.missing(DIGEST) == []


def test_without_an_embedder_nothing_is_indexed_and_the_error_says_what_to_do(house: House):
    house.add_talk("a", "one")
    house.models.missing.add("reader")
    with pytest.raises(ModelError, match="Install reader"):
        list(house.scribes().indexer.renew())


def test_a_transcript_that_was_saved_again_is_indexed_again(house: House):
    house.add_talk("a", "one")
    list(house.scribes().indexer.renew())
    house.say("a", "one")
    list(house.scribes().indexer.renew())
    assert house.archive.passages.missing(DIGEST) == []


def test_of_a_correction_only_what_changed_is_read(house: House):
    words = [f"{'abcdefgh'[n % 8]}{n} " * 30 for n in range(12)]
    house.add_talk("a", *words)
    list(house.scribes().indexer.renew())
    before = {
        p.text: v.tobytes()
        for p, v in zip(house.index("a"), house.archive.state.passages["a"].vectors, strict=True)
    }
    first = embedded(house)
    transcript = house.archive.transcripts.load("a")
    assert transcript is not None
    old = transcript.turns[6]
    new = replace(old, words=(replace(old.words[0], text="changed"), *old.words[1:]))
    house.archive.transcripts.revise("a", {old.id: [new]}, ChangeKind.REWORDED)
    list(house.scribes().indexer.renew())
    assert house.archive.passages.missing(DIGEST) == []
    again = embedded(house)[len(first) :]
    assert 0 < len(again) < len(first) / 2
    assert all("changed" in text for text in again)
    after = {
        p.text: v.tobytes()
        for p, v in zip(house.index("a"), house.archive.state.passages["a"].vectors, strict=True)
    }
    assert {t for t in after if "changed" in t} == set(again)
    assert all(after[text] == before[text] for text in after.keys() - set(again))


def test_claims_stay_after_a_correction_and_go_with_another_processing(house: House):
    house.add_talk("a", "we decided on tea", "and so on")
    list(house.scribes().maker.make("a"))
    transcript = house.archive.transcripts.load("a")
    assert transcript is not None
    last = transcript.turns[-1]
    house.archive.transcripts.revise("a", {last.id: [last]}, ChangeKind.ASSIGNED)
    list(house.scribes().indexer.renew())
    assert PassageKind.DECISION in {passage.kind for passage in house.index("a")}
    house.archive.transcripts.restore("a", 1)
    list(house.scribes().indexer.renew())
    assert PassageKind.DECISION in {passage.kind for passage in house.index("a")}
    house.say("a", "something else", "entirely")
    house.archive.transcripts.revise("a", {last.id: [last]}, ChangeKind.REWORDED)
    list(house.scribes().indexer.renew())
    assert {passage.kind for passage in house.index("a")} == {PassageKind.SPEECH}


def test_claims_of_stale_minutes_are_not_indexed(house: House):
    house.add_talk("a", "we decided on tea")
    list(house.scribes().maker.make("a"))
    assert PassageKind.DECISION in {passage.kind for passage in house.index("a")}
    house.say("a", "something else")
    list(house.scribes().indexer.renew())
    assert {passage.kind for passage in house.index("a")} == {PassageKind.SPEECH}


def test_a_recording_without_a_transcript_is_left_alone(house: House):
    house.add("a")
    assert list(house.scribes().indexer.index("a")) == []
    assert list(house.scribes().indexer.renew()) == []
