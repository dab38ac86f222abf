"""Questions to the archive, one at a time and in conversation."""

import io
import signal
from pathlib import Path

import pytest

from app.service.ask import Scope
from pipeline.domain.capture import Captured
from pipeline.domain.tasks import AnswerTask, EmbedTask, ReadyTask
from pipeline.domain.work import JobOptions
from tests.fakes.engine import Script
from tests.fakes.engine_language import language_model
from tests.unit.app.house import House
from tests.unit.app.meetings import hold
from tests.unit.app.shell import Said, typed
from tests.unit.app.test_reading import ID, indexed

RENT = "How much rent?"


class Typist(io.StringIO):
    """A terminal at which somebody types these lines."""

    def isatty(self) -> bool:
        return True


def talk(house: House, monkeypatch: pytest.MonkeyPatch, *lines: str) -> Said:
    monkeypatch.setattr("sys.stdin", Typist("\n".join(lines) + "\n"))
    return typed(house, "ask")


def answers(house: House) -> list[AnswerTask]:
    return [task for task, _ in house.engine.runs if isinstance(task, AnswerTask)]


def test_an_answer_cites_moments_by_number(house: House) -> None:
    indexed(house)
    said = typed(house, "ask", *RENT.split())
    assert said.code == 0, said.err
    lines = said.out.splitlines()
    assert lines[0] == "Ben: “Ben told me that the rent is 900 euros.” [1]"
    source = lines[lines.index("") + 1]
    assert source.startswith("[1] Budget, 2026-09-07 10:00, 0:04 · Ben: “Ben told me")
    assert source.endswith(ID)


def test_evidence_is_whole_turns_with_their_neighbours_and_decisions(house: House) -> None:
    indexed(house)
    typed(house, "ask", "warehouse kept until June")
    (task,) = answers(house)
    assert task.evidence[0].score >= task.evidence[-1].score
    best = task.evidence[0]
    assert best.meeting.recording_id == ID
    assert [turn.id for turn in best.turns] == [2, 3, 4]
    places = [(e.meeting.recording_id, t.id) for e in task.evidence for t in e.turns]
    assert len(places) == len(set(places))
    for part in task.evidence:
        ids = [turn.id for turn in part.turns]
        assert ids == list(range(ids[0], ids[-1] + 1))
    # What replaced a decision comes along.
    decided = {r.decision.id for e in task.evidence for r in e.decisions}
    assert decided == {"d" * 16, "b" * 16}


def test_json_has_sentences_and_sources(house: House) -> None:
    indexed(house)
    told = typed(house, "ask", RENT, "--json").json
    assert (told["question"], told["is_discussed"]) == (RENT, True)
    assert told["sentences"][0]["sources"] == [1]
    assert told["sources"][0]["quote"] == "Ben told me that the rent is 900 euros."
    assert told["sources"][0]["recording"] == ID


def test_what_was_not_said_is_not_discussed(house: House) -> None:
    indexed(house)
    said = typed(house, "ask", "Zebras?")
    assert (said.code, said.out) == (0, "Not discussed in the archive.\n")
    told = typed(house, "ask", "Zebras?", "--json").json
    assert told == {"question": "Zebras?", "is_discussed": False, "sentences": [], "sources": []}


def test_an_empty_archive_needs_no_language_model(house: House) -> None:
    said = typed(house, "ask", "Anything?")
    assert said.out == "Not discussed in the archive.\n"
    assert answers(house) == []


def test_filters_hold(house: House) -> None:
    indexed(house)
    for words in (
        ("--meeting", "change"),
        ("--from", "2026-10-01"),
        ("--to", "2026-01-01"),
        ("--speaker", "nobody"),
    ):
        assert "900" not in typed(house, "ask", RENT, *words).out, words
    assert "900" in typed(house, "ask", RENT, "--meeting", "budget", "--speaker", "ben").out
    assert typed(house, "ask", RENT, "--meeting", "gone").code == 4
    assert typed(house, "ask", RENT, "--from", "2026-10-01", "--to", "2026-01-01").code == 3


@pytest.mark.parametrize("question", ["x" * 50_000, "   ", "?!"])
def test_questions_that_are_none(house: House, question: str) -> None:
    indexed(house)
    said = typed(house, "ask", question)
    assert (said.code, said.out) == (3, "")
    assert house.engine.runs == []


def test_a_question_may_come_through_a_pipe(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    indexed(house)
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{RENT}\n"))
    assert "900 euros" in typed(house, "ask").out
    monkeypatch.setattr("sys.stdin", io.StringIO("x" * 50_000))
    assert typed(house, "ask").code == 3


def test_being_ready_is_done_once_until_the_engine_rests(house: House) -> None:
    indexed(house)
    earshot = house.earshot
    for _ in range(2):
        list(earshot.talk.be_ready())
    assert len([task for task, _ in house.engine.runs if isinstance(task, ReadyTask)]) == 1
    earshot.rest()
    list(earshot.talk.be_ready())
    list(earshot.talk.ask("one", RENT, Scope()))
    list(earshot.talk.be_ready())
    assert len([task for task, _ in house.engine.runs if isinstance(task, ReadyTask)]) == 2
    assert len(answers(house)) == 1


def test_nothing_is_made_ready_while_a_job_is_worked_on(house: House) -> None:
    indexed(house)
    job = house.archive.jobs.enqueue(ID, JobOptions())
    house.archive.jobs.claim("elsewhere:1:a", 60, job.id)
    before = len(house.engine.runs)
    list(house.earshot.talk.be_ready())
    assert len(house.engine.runs) == before
    house.archive.jobs.finish(job.id, "elsewhere:1:a")
    list(house.earshot.talk.be_ready())
    assert any(isinstance(task, ReadyTask) for task, _ in house.engine.runs)


def test_nothing_is_made_ready_while_a_meeting_is_recorded(house: House) -> None:
    indexed(house)
    began = house.clock.now().astimezone()
    house.archive.captures.begin(Captured("recording001", "Talk", began, ""), b"k" * 32)
    list(house.earshot.talk.be_ready())
    assert not any(isinstance(task, ReadyTask) for task, _ in house.engine.runs)
    house.archive.captures.discard("recording001")
    list(house.earshot.talk.be_ready())
    assert any(isinstance(task, ReadyTask) for task, _ in house.engine.runs)


def test_a_conversation_keeps_the_thread(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    indexed(house)
    said = talk(house, monkeypatch, RENT, "And the landlord?", "")
    assert said.code == 0
    first, second = answers(house)
    assert first.history == ()
    assert [e.question for e in second.history] == [RENT]
    assert "900 euros" in second.history[0].answer
    assert "{" not in second.history[0].answer
    texts = [task.texts for task, _ in house.engine.runs if isinstance(task, EmbedTask)]
    assert texts[-1] == ("And the landlord? (rent)",)


def test_a_conversation_survives_mistakes_and_ends_with_the_input(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    indexed(house)
    said = talk(house, monkeypatch, "x" * 9000, RENT)
    assert said.code == 0
    assert "Question too long" in said.err
    assert "900 euros" in said.out


def test_ctrl_c_stops_an_answer_and_not_the_conversation(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    indexed(house)
    before = signal.getsignal(signal.SIGINT)
    pressed: list[bool] = []

    def press_once(item: object) -> None:
        if not pressed and answers(house):
            pressed.append(True)
            raise KeyboardInterrupt

    house.engine.on_item = press_once
    said = talk(house, monkeypatch, RENT, RENT, "")
    assert said.code == 0
    assert "Stopped." in said.err
    assert said.out.count("900 euros.” [1]") == 1
    assert answers(house)[-1].history == ()
    assert signal.getsignal(signal.SIGINT) is before


def test_ctrl_c_ends_a_single_question_with_130(house: House) -> None:
    indexed(house)

    def press(item: object) -> None:
        raise KeyboardInterrupt

    house.engine.on_item = press
    assert typed(house, "ask", RENT).code == 130


def test_without_an_embedder_words_are_looked_for(house: House) -> None:
    indexed(house)
    house.models.missing.add("minilm-l6-v2")
    said = typed(house, "ask", RENT)
    assert "Only words are looked for" in said.err
    assert "900 euros" in said.out


def test_what_another_embedder_read_is_found_by_words(house: House) -> None:
    indexed(house)
    house.home.folder.mkdir(exist_ok=True)
    house.home.settings.write_text('[models]\ntext-embedder = "other"\n')
    said = typed(house, "ask", RENT)
    assert (said.code, "900 euros" in said.out) == (0, True)
    task = next(task for task, _ in house.engine.runs if isinstance(task, EmbedTask))
    assert task.model.digest == "text-embedder:other"


def test_a_missing_language_model_is_told(house: House) -> None:
    indexed(house)
    house.models.missing.add(house.earshot.settings.models[-1][1])
    said = typed(house, "ask", RENT)
    assert (said.code, said.out) == (5, "")


def test_an_engine_that_dies_is_told(house: House, tmp_path: Path) -> None:
    indexed(house)
    made = language_model(tmp_path / "weights", Script(trouble="exit", stage="ask", at=0, times=9))
    house.models.folder = made.weights.folder
    said = typed(house, "ask", RENT)
    assert said.code == 8


def test_a_recording_of_one_turn_has_no_neighbours(house: House) -> None:
    transcript = hold(house, ("S1: The rent is high.",), id_="single000009")
    with house.workshop(house.earshot.settings, house.archive, house.vault) as shop:
        list(shop.scribes.indexer.index(transcript.recording_id))
    assert "The rent is high.” [1]" in typed(house, "ask", RENT).out
