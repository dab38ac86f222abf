"""Minutes, decisions, actions and remembered calls, as every archive keeps them."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from pipeline.domain.errors import InputError, NotFoundError
from pipeline.domain.meaning import MeetingRef, Supersession
from pipeline.domain.search import ClaimFilter
from pipeline.domain.work import Remembered
from pipeline.ports import Archive
from tests.contract.archive.claims import action, claim, decision, hint, minutes
from tests.contract.archive.house import KEY, fill, recording, save

ALL = ClaimFilter()


def meeting(archive: Archive, number: int, **changes: object) -> None:
    """A meeting of two speakers with its minutes."""
    fill(archive, number, ("S1", "one"), ("S2", "two"))
    archive.meaning.save(minutes(number, **changes), is_main=True)


def decided(archive: Archive, **wanted: object) -> list[str]:
    return [one.decision.id for one in archive.meaning.decisions(replace(ALL, **wanted))]


def to_do(archive: Archive, **wanted: object) -> list[str]:
    return [one.action.id for one in archive.meaning.actions(replace(ALL, **wanted))]


def test_minutes_come_back_as_they_went_in(archive: Archive) -> None:
    made = minutes(1, names=(hint(1, "S2", "Rui"),))
    fill(archive, 1, ("S1", "one"))
    assert archive.meaning.load(made.recording_id) is None
    archive.meaning.save(made, is_main=True)
    assert archive.meaning.load(made.recording_id) == made
    archive.transcripts.rename_speaker(made.recording_id, "S1", "Ana")
    assert archive.meaning.load(made.recording_id) == made, "markers stay"
    empty = minutes(1, brief=(), chapters=(), decisions=(), actions=(), questions=(), figures=())
    archive.meaning.save(empty, is_main=True)
    assert archive.meaning.load(made.recording_id) == empty


def test_minutes_belong_to_a_recording_and_are_text(archive: Archive) -> None:
    with pytest.raises(NotFoundError):
        archive.meaning.save(minutes(1), is_main=True)
    archive.recordings.add(recording(1), KEY)
    with pytest.raises(InputError):
        archive.meaning.save(minutes(1, figures=(claim(1, "half \ud800"),)), is_main=True)
    with pytest.raises(ValueError, match="one id"):
        archive.meaning.save(minutes(1, decisions=(decision(1, "d"),) * 2), is_main=True)
    assert archive.meaning.load(recording(1).id) is None
    assert decided(archive) == []


def test_minutes_are_found_by_template_and_language(archive: Archive) -> None:
    id_, load = recording(1).id, archive.meaning.load
    fill(archive, 1, ("S1", "one"))
    board = minutes(1, template="board", decisions=(), actions=())
    archive.meaning.save(board, is_main=False)
    assert load(id_) is None
    assert load(id_, "board") == board
    main, german = minutes(1), minutes(1, language="de")
    archive.meaning.save(main, is_main=True)
    archive.meaning.save(german, is_main=False)
    assert load(id_) == load(id_, "general") == load(id_, "general", "en") == main
    assert load(id_, "general", "de") == load(id_, language="de") == german
    assert load(id_, "board", "de") is load(id_, "none") is load(id_, language="pt") is None
    assert decided(archive) == ["d1a", "d1b"], "others than the main ones don't count"


def test_main_minutes_follow_what_is_saved(archive: Archive) -> None:
    meeting(archive, 1)
    again = minutes(1, decisions=(decision(1, "d1b"), decision(1, "d1c")))
    archive.meaning.save(again, is_main=False)
    assert archive.meaning.load(recording(1).id) == again, "what was main stays so"
    assert decided(archive) == ["d1b", "d1c"]
    other = minutes(1, template="board", decisions=(decision(1, "d1d"),))
    archive.meaning.save(other, is_main=True)
    assert archive.meaning.load(recording(1).id) == other
    assert archive.meaning.load(recording(1).id, "general") == again
    assert decided(archive) == ["d1d"]


def test_claims_of_all_meetings_are_told_newest_first(archive: Archive) -> None:
    for number in (2, 1, 3):
        meeting(archive, number)
    assert decided(archive) == ["d3a", "d3b", "d2a", "d2b", "d1a", "d1b"]
    assert to_do(archive) == ["a3a", "a3b", "a2a", "a2b", "a1a", "a1b"]
    record = archive.meaning.actions(ALL)[0]
    made = recording(3)
    assert record.meeting == MeetingRef(made.id, made.title, made.held_at)
    assert (record.action.due, record.action.due_words) == (date(2026, 3, 6), "by Friday")
    assert record.action.claim.citations == minutes(3).actions[0].claim.citations
    archive.recordings.set_details(recording(1).id, held_at=datetime(2026, 2, 9), title="Moved")
    assert decided(archive)[:2] == ["d1a", "d1b"]
    assert archive.meaning.decisions(ALL)[0].meeting.title == "Moved"


def test_claims_are_filtered(archive: Archive) -> None:
    for number in (1, 2, 3):
        meeting(archive, number)
    second = date(2026, 2, 2)
    assert decided(archive, recording_id=recording(2).id) == ["d2a", "d2b"]
    assert decided(archive, since=second) == ["d3a", "d3b", "d2a", "d2b"]
    assert decided(archive, until=second) == ["d2a", "d2b", "d1a", "d1b"]
    assert to_do(archive, since=second, until=second) == ["a2a", "a2b"]
    assert decided(archive, ids=("d1b", "d3a", "nothing")) == ["d3a", "d1b"]
    assert decided(archive, ids=()) == []
    assert to_do(archive, ids=("a1a",), recording_id=recording(2).id) == []
    assert decided(archive, recording_id="nothing") == []


def test_speakers_are_shown_by_their_present_names(archive: Archive) -> None:
    meeting(archive, 1, names=(hint(1, "S2", "Rui"),))

    def shown() -> list[tuple[str, str | None]]:
        return [(a.action.claim.text, a.action.owner) for a in archive.meaning.actions(ALL)]

    assert shown()[0] == ("Speaker 1 sends it.", "Speaker 1")
    archive.transcripts.rename_speaker(recording(1).id, "S1", "Inês")
    assert shown() == [("Inês sends it.", "Inês"), ("Inês sends it.", None)]
    assert archive.meaning.decisions(ALL)[0].decision.claim.text == "Inês keeps it."
    others = (action(1, "a1", "S2", "{S2} asks {S9}."), action(1, "a2", "Dr. Who"))
    archive.meaning.save(minutes(1, actions=others, names=(hint(1, "S2", "Rui"),)), is_main=True)
    assert shown() == [("Rui asks {S9}.", "Rui"), ("Inês sends it.", "Dr. Who")]
    archive.transcripts.rename_speaker(recording(1).id, "rui", "Rui Silva")
    assert shown()[0] == ("Rui Silva asks {S9}.", "Rui Silva")


def test_actions_are_found_by_owner(archive: Archive) -> None:
    meeting(archive, 1, actions=(action(1, "a1"), action(1, "a2", None), action(1, "a3", "Zoë")))
    archive.transcripts.rename_speaker(recording(1).id, "S1", "José Silva")
    assert to_do(archive, owner="jose") == ["a1"]
    assert to_do(archive, owner=" SILVA ") == ["a1"]
    assert to_do(archive, owner="zoe") == ["a3"]
    assert to_do(archive, owner="S1") == []
    assert to_do(archive, owner="nobody") == []


def test_an_action_is_ticked_off(archive: Archive) -> None:
    meeting(archive, 1, actions=(action(1, "abc1"), action(1, "abd2")))
    done = archive.meaning.set_done("ABC", True)
    assert (done.action.id, done.is_done) == ("abc1", True)
    assert to_do(archive, is_open=True) == ["abd2"]
    assert to_do(archive) == ["abc1", "abd2"]
    assert not archive.meaning.set_done("abc1", False).is_done
    assert to_do(archive, is_open=True) == ["abc1", "abd2"]
    with pytest.raises(NotFoundError, match=r"abc1.*abd2"):
        archive.meaning.set_done("ab", True)
    for reference in ("", " ", "x", "%", "\0", "\udcff", "a" * 9_999):
        with pytest.raises(NotFoundError) as caught:
            archive.meaning.set_done(reference, True)
        assert len(str(caught.value)) < 500


def test_a_tick_stays_while_the_id_stays(archive: Archive) -> None:
    meeting(archive, 1)
    archive.meaning.set_done("a1a", True)
    changed = minutes(1, actions=(action(1, "new"), action(1, "a1a", None, "Else.")))
    archive.meaning.save(changed, is_main=True)
    records = archive.meaning.actions(ALL)
    assert [(r.action.id, r.is_done) for r in records] == [("new", False), ("a1a", True)]
    assert (records[1].action.claim.text, records[1].action.owner) == ("Else.", None)
    archive.meaning.save(minutes(1, actions=()), is_main=True)
    archive.meaning.save(minutes(1), is_main=True)
    assert to_do(archive, is_open=True) == ["a1a", "a1b"], "it went and came anew"


def links(*pairs: str) -> list[Supersession]:
    return [Supersession(*pair.split(">")) for pair in pairs]


def replaced(archive: Archive) -> dict[str, tuple[str | None, tuple[str, ...]]]:
    records = archive.meaning.decisions(ALL)
    linked = [r for r in records if r.superseded_by or r.supersedes]
    return {r.decision.id: (r.superseded_by, r.supersedes) for r in linked}


def test_a_later_decision_replaces_an_earlier_one(archive: Archive) -> None:
    for number in (1, 2, 3):
        meeting(archive, number)
    archive.meaning.link(recording(2).id, links("d1a>d2a", "d1a>nothing", "d1b>d1b"))
    assert replaced(archive) == {"d1a": ("d2a", ()), "d2a": (None, ("d1a",))}
    archive.meaning.link(recording(3).id, links("d1a>d3b", "d2a>d3b", "d2a>d3b"))
    assert replaced(archive) == {
        "d1a": ("d2a", ()),
        "d2a": ("d3b", ("d1a",)),
        "d3b": (None, ("d2a", "d1a")),
    }
    assert decided(archive, in_force=True) == ["d3a", "d3b", "d2b", "d1b"]
    (one,) = archive.meaning.decisions(ClaimFilter(ids=("d1a",)))
    assert one.superseded_by == "d2a", "the direct one, also where it is not asked for"


def test_who_settled_a_decision_is_who_says_what_it_rests_on(archive: Archive) -> None:
    for number in (1, 2):
        meeting(archive, number, names=(hint(number, "S2", "Rui"),))
    cited = {
        one.decision.id: one.decision.claim.citations[0].turn_id
        for one in archive.meaning.decisions(ALL)
    }
    archive.transcripts.rename_speaker(recording(1).id, "S1", "Ana")
    found = archive.meaning.deciders(["d1a", "d2a", "nothing"])
    for id_, number in (("d1a", 1), ("d2a", 2)):
        transcript = archive.transcripts.load(recording(number).id)
        assert transcript is not None
        labels = {turn.id: turn.speaker for turn in transcript.turns}
        called = {"S1": "Ana" if number == 1 else "Speaker 1", "S2": "Rui"}
        assert found[id_] == called[labels[cited[id_]]]
    assert set(found) == {"d1a", "d2a"}
    save(archive, recording(1).id)
    assert set(archive.meaning.deciders(["d1a", "d2a"])) == {"d2a"}, "its turn is gone"


def test_links_are_replaced_and_go_with_their_decisions(archive: Archive) -> None:
    for number in (1, 2, 3):
        meeting(archive, number)
    archive.meaning.link(recording(2).id, links("d1a>d2a", "d1b>d2b", "d2b>d3b"))
    archive.meaning.save(minutes(2, decisions=(decision(2, "d2b", "Else."),)), is_main=True)
    assert replaced(archive) == {
        "d1b": ("d2b", ()),
        "d2b": ("d3b", ("d1b",)),
        "d3b": (None, ("d2b",)),
    }
    archive.meaning.link(recording(3).id, links("d1a>d3a"))
    assert replaced(archive) == {
        "d1a": ("d3a", ()),
        "d3a": (None, ("d1a",)),
        "d1b": ("d2b", ()),
        "d2b": (None, ("d1b",)),
    }
    archive.recordings.delete(recording(3).id)
    assert replaced(archive) == {"d1b": ("d2b", ()), "d2b": (None, ("d1b",))}
    archive.meaning.link(recording(1).id, [])
    assert replaced(archive) == {}


def test_calls_are_remembered(archive: Archive) -> None:
    fill(archive, 1, ("S1", "one"))
    fill(archive, 2, ("S1", "one"))
    id_, meaning = recording(1).id, archive.meaning
    assert meaning.remembered(id_) == []
    for key, response in (("b", "first"), ("a", ""), ("c", "x\0ü"), ("b", "again")):
        meaning.remember(id_, Remembered(key, response))
    meaning.remember(recording(2).id, Remembered("b", "other"))
    assert meaning.remembered(id_) == [("b", "again"), ("a", ""), ("c", "x\0ü")]
    meaning.forget(id_, except_keys=("c", "b", "nothing"))
    assert meaning.remembered(id_) == [("b", "again"), ("c", "x\0ü")]
    meaning.forget(id_, except_keys=())
    assert meaning.remembered(id_) == []
    assert meaning.remembered(recording(2).id) == [("b", "other")]
    with pytest.raises(NotFoundError):
        meaning.remember("nothing", Remembered("b", "x"))
    with pytest.raises(InputError):
        meaning.remember(id_, Remembered("b", "\ud800"))


def test_a_new_transcript_leaves_the_minutes(archive: Archive) -> None:
    meeting(archive, 1)
    save(archive, recording(1).id, ("S2", "else"))
    loaded = archive.meaning.load(recording(1).id)
    assert loaded is not None and loaded.revision == 1
    assert decided(archive) == ["d1a", "d1b"]


def test_deletion_takes_all_meaning(archive: Archive) -> None:
    meeting(archive, 1)
    meeting(archive, 2)
    archive.meaning.set_done("a1a", True)
    archive.meaning.link(recording(1).id, links("d1a>d2a"))
    archive.meaning.remember(recording(1).id, Remembered("k", "x"))
    archive.recordings.delete(recording(1).id)
    assert archive.meaning.load(recording(1).id) is None
    assert (decided(archive), to_do(archive)) == (["d2a", "d2b"], ["a2a", "a2b"])
    assert replaced(archive) == {}
    meeting(archive, 1)
    assert archive.meaning.remembered(recording(1).id) == []
    assert "a1a" in to_do(archive, is_open=True), "nothing comes back with the same id"


def test_a_failed_save_leaves_what_was_there(archive: Archive) -> None:
    meeting(archive, 1)
    archive.meaning.set_done("a1a", True)
    with pytest.raises(ZeroDivisionError), archive.transaction():
        archive.meaning.save(minutes(1, decisions=(), actions=()), is_main=True)
        archive.meaning.remember(recording(1).id, Remembered("k", "x"))
        raise ZeroDivisionError
    assert archive.meaning.load(recording(1).id) == minutes(1)
    assert (decided(archive), to_do(archive, is_open=True)) == (["d1a", "d1b"], ["a1b"])
    assert archive.meaning.remembered(recording(1).id) == []
