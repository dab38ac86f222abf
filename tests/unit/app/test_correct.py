"""Corrections by hand, over the whole service."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.service.correct import Assign, Correction, Join, Restore, Reword, Split, Unite
from app.service.revisions import Kind, word_runs
from app.service.rewording import reworded
from pipeline.domain.errors import InputError, NotFoundError
from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Transcript, Turn, Word
from tests.unit.app.house import House
from tests.unit.app.meetings import hold, minutes_of, with_minutes

ID = "budget000001"


@pytest.fixture
def house(tmp_path: Path) -> House:
    made = House(tmp_path)
    with_minutes(made)
    return made


def _corrected(house: House, wish: Correction) -> Transcript:
    made = house.archive.transcripts.load(ID, house.earshot.editing.correct(wish))
    assert made is not None
    assert made == house.archive.transcripts.load(ID)
    return made


def _turn(text: str) -> Turn:
    words = tuple(
        Word(TimeSpan(n * 500, n * 500 + 400), word, 0.3) for n, word in enumerate(text.split())
    )
    return Turn(1, "S1", "1", words)


def test_words_that_stay_keep_their_times() -> None:
    turn = _turn("the rent is nine hundred euro a month")
    made = reworded(turn, "The rent was 900 euros a month.")
    assert made.text == "The rent was 900 euros a month."
    kept = {word.text: word for word in made.words}
    assert kept["rent"] == turn.words[1]
    assert kept["month."].span == turn.words[7].span
    assert kept["month."].probability == 0.3
    replaced = kept["was"].span, kept["900"].span, kept["euros"].span
    assert replaced[0].start_ms == turn.words[2].span.start_ms
    assert replaced[2].end_ms == turn.words[5].span.end_ms
    assert kept["900"].probability == 1.0


def test_a_word_that_was_missed_stands_in_the_pause() -> None:
    made = reworded(_turn("we keep warehouse"), "we keep the warehouse")
    assert made.words[2].span == TimeSpan(900, 1000)


@given(st.text(alphabet="abc ", min_size=1, max_size=40), st.text(alphabet="abcd ", max_size=60))
def test_any_words_stand_in_order_within_the_turn(before: str, after: str) -> None:
    if not before.split():
        return
    turn = _turn(before)
    if not after.split():
        with pytest.raises(InputError):
            reworded(turn, after)
        return
    made = reworded(turn, after)
    assert made.text == " ".join(after.split())
    starts = [word.span.start_ms for word in made.words]
    assert starts == sorted(starts)
    assert made.span.start_ms >= turn.span.start_ms
    assert made.span.end_ms <= turn.span.end_ms


def test_a_correction_makes_a_revision_and_the_minutes_are_out_of_date(house: House) -> None:
    made = _corrected(house, Reword(ID, 1, 2, "Ben told me that the rent is 800 euros."))
    assert made.revision == 2
    view = house.earshot.meeting(ID)
    assert view.turns[1].text.endswith("800 euros.")
    assert view.document is not None
    assert view.document.is_stale
    assert [line.number for line in view.revisions] == [1, 2]
    assert house.archive.transcripts.load(ID, 1) != house.archive.transcripts.load(ID, 2)


def test_what_was_changed_elsewhere_is_not_overwritten(house: House) -> None:
    house.earshot.editing.correct(Reword(ID, 1, 1, "Good evening."))
    with pytest.raises(InputError, match="Changed elsewhere"):
        house.earshot.editing.correct(Reword(ID, 1, 1, "Good night."))


def test_a_turn_is_split_and_joined_again(house: House) -> None:
    before = tuple(house.earshot.meeting(ID).turns)
    made = _corrected(house, Split(ID, 1, 1, 2))
    assert [t.text for t in made.turns[:2]] == [
        "Good morning,",
        "let us decide about the warehouse.",
    ]
    assert made.turns[1].id == 7
    joined = _corrected(house, Join(ID, 2, 1))
    assert joined.turns == before
    again = _corrected(house, Split(ID, 3, 1, 2))
    assert again.turns[1].id == 8  # an id is never used again
    for wish in (Split(ID, 4, 1, 0), Split(ID, 4, 1, 2), Join(ID, 4, 6)):
        with pytest.raises(InputError):
            house.earshot.editing.correct(wish)


def test_a_turn_is_given_to_somebody_else(house: House) -> None:
    made = _corrected(house, Assign(ID, 1, 1, "S2"))
    assert made.turns[0].speaker == "S2"
    made = _corrected(house, Assign(ID, 2, 3, None))
    assert made.turns[2].speaker == "S3"
    assert [s.name for s in made.speakers] == ["Speaker 1", "Speaker 2", "Speaker 3"]
    with pytest.raises(NotFoundError):
        house.earshot.editing.correct(Assign(ID, 3, 1, "S9"))


def test_two_speakers_are_one_person(house: House) -> None:
    house.earshot.editing.rename_speaker(ID, "S1", "Anna")
    made = _corrected(house, Unite(ID, 1, "S2", "S1"))
    assert {turn.speaker for turn in made.turns} == {"S1"}
    assert [s.name for s in made.speakers] == ["Anna"]
    document = house.earshot.meeting(ID).document
    assert document is not None
    assert document.minutes.actions[0].owner == "Anna"
    assert document.minutes.sections[0].claims[0].text == "Anna may leave."


def test_an_earlier_revision_holds_again(house: House) -> None:
    before = tuple(house.earshot.meeting(ID).turns)
    house.earshot.editing.correct(Unite(ID, 1, "S2", "S1"))
    made = _corrected(house, Restore(ID, 2, 1))
    assert made.revision == 3
    assert made.turns == before
    with pytest.raises(NotFoundError):
        house.earshot.editing.correct(Restore(ID, 3, 9))


def test_two_revisions_are_compared(house: House) -> None:
    house.earshot.editing.correct(Reword(ID, 1, 2, "Ben told me about 800 euros."))
    house.earshot.editing.correct(Split(ID, 2, 1, 2))
    found = house.earshot.editing.differences(ID, 1, 3)
    assert [(d.before and d.before[1][:12], d.after and d.after[1][:12]) for d in found] == [
        ("Good morning", "Good morning"),
        (None, "let us decid"),
        ("Ben told me ", "Ben told me "),
    ]
    assert house.earshot.editing.differences(ID, 3, 3) == ()


def test_a_meeting_without_words_has_nothing_to_correct(house: House) -> None:
    hold(house, (), id_="silent000001", title="Silence")
    with pytest.raises(NotFoundError):
        house.earshot.editing.correct(Join("silent000001", 1, 1))


def test_the_minutes_come_back_with_the_two_who_were_made_one(house: House) -> None:
    before = house.earshot.editing.main_minutes(ID)
    house.earshot.editing.correct(Unite(ID, 1, "S2", "S1"))
    after = house.earshot.editing.main_minutes(ID)
    assert after != before
    house.earshot.editing.correct(Restore(ID, 2, 1, before))
    assert house.earshot.editing.main_minutes(ID) == before
    house.earshot.editing.correct(Restore(ID, 3, 2, after))
    assert house.earshot.editing.main_minutes(ID) == after


def test_minutes_that_were_renewed_since_do_not_go_back(house: House) -> None:
    before = house.earshot.editing.main_minutes(ID)
    made = _corrected(house, Unite(ID, 1, "S2", "S1"))
    renewed = minutes_of(made)
    house.archive.meaning.save(renewed, is_main=True)
    house.earshot.editing.correct(Restore(ID, 2, 1, before))
    assert house.earshot.editing.main_minutes(ID) == renewed


def test_a_name_given_everywhere_is_taken_back_where_it_was_given(house: House) -> None:
    for id_, name in (("second000001", "Anna"), ("third0000001", "Anne")):
        hold(house, id_=id_, title=id_)
        house.earshot.editing.rename_speaker(id_, "S1", name)
    house.earshot.editing.rename_speaker(ID, "S1", "Anna")
    done = house.earshot.editing.rename_everywhere(ID, "S1", "Anna", "Anne")
    assert [naming.recording_id for naming in done] == [ID, "second000001"]
    house.earshot.editing.name_back(done)
    names = [
        loaded.name_of("S1")
        for id_ in (ID, "second000001", "third0000001")
        if (loaded := house.archive.transcripts.load(id_))
    ]
    assert names == ["Anna", "Anna", "Anne"]


def test_a_name_that_nobody_gave_changes_here_alone(house: House) -> None:
    hold(house, id_="second000001", title="Second")
    done = house.earshot.editing.rename_everywhere(ID, "S1", "Speaker 1", "Anna")
    assert [naming.recording_id for naming in done] == [ID]


@pytest.mark.parametrize(
    ("user", "names", "is_absent"),
    [
        ("Dalia", ("Anna", "Ben"), True),
        ("Anna Weber", ("Anna", "Ben"), False),
        ("ben", ("Anna", "Ben"), False),
        ("Dalia", ("Anna", "Speaker 2"), False),
        ("Dalia", ("Anna", "You"), False),
        ("", ("Anna", "Ben"), False),
    ],
)
def test_whether_the_user_was_there(
    tmp_path: Path, user: str, names: tuple[str, str], is_absent: bool
) -> None:
    house = House(tmp_path)
    hold(house)
    house.earshot.change_settings({("", "name"): user})
    for label, name in zip(("S1", "S2"), names, strict=True):
        house.earshot.editing.rename_speaker(ID, label, name)
    assert house.earshot.meeting(ID).is_user_absent is is_absent


def test_two_texts_read_as_one() -> None:
    runs = word_runs("the rent is nine hundred euro", "The rent was 900 euros a month")
    assert [(run.kind.value, run.text) for run in runs] == [
        ("same", "The rent"),
        ("gone", "is nine hundred euro"),
        ("new", "was 900 euros a month"),
    ]


@given(st.text(alphabet="ab ", max_size=30), st.text(alphabet="ab ", max_size=30))
def test_each_text_is_in_what_both_are(before: str, after: str) -> None:
    runs = word_runs(before, after)
    kept = [" ".join(r.text for r in runs if r.kind is not Kind.NEW)]
    kept.append(" ".join(r.text for r in runs if r.kind is not Kind.GONE))
    assert [text.split() for text in kept] == [before.split(), after.split()]
