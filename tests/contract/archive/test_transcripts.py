"""Transcripts and speakers' names, as every archive keeps them."""

import pytest

from pipeline.domain.errors import InputError, NotFoundError
from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import SpeakerSpan
from pipeline.ports import Archive
from tests.contract.archive.house import KEY, fill, recording, save, turn, turns_found


def test_comes_back_as_it_went_in(archive: Archive) -> None:
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


def test_a_meeting_of_silence_has_no_turns(archive: Archive) -> None:
    archive.recordings.add(recording(1), KEY)
    archive.transcripts.save(recording(1).id, [], [], [])
    loaded = archive.transcripts.load(recording(1).id)
    assert loaded is not None
    assert (loaded.speakers, loaded.turns, loaded.spans) == ((), (), ())
    assert archive.recordings.all()[0].state == "done"


def test_a_new_revision_takes_the_place_of_the_last(archive: Archive) -> None:
    made = fill(archive, 1, ("S1", "apples"), ("S1", "pears"))
    save(archive, made.id, ("S1", "plums"))
    loaded = archive.transcripts.load(made.id)
    assert loaded is not None
    assert (loaded.revision, [t.text for t in loaded.turns]) == (2, ["plums"])
    assert turns_found(archive, "apples") == []
    assert turns_found(archive, "plums") == [1]


def test_a_given_name_survives_processing_again(archive: Archive) -> None:
    made = fill(archive, 1, ("S1", "one"), ("S2", "two"))
    archive.transcripts.rename_speaker(made.id, "S2", "  Ana\n Berg ")
    save(archive, made.id, ("S1", "one"))
    save(archive, made.id, ("S2", "two"), ("S1", "one"), ("S3", "three"))
    loaded = archive.transcripts.load(made.id)
    assert loaded is not None
    assert [s.label for s in loaded.speakers] == ["S2", "S1", "S3"]
    assert [s.name for s in loaded.speakers] == ["Ana Berg", "Speaker 2", "Speaker 3"]


def test_a_likely_name_holds_until_somebody_gives_one(archive: Archive) -> None:
    made = recording(1)
    archive.recordings.add(made, KEY)
    turns = [turn(1, "S1", "one"), turn(2, "S2", "two")]

    def names(likely: dict[str, str]) -> list[str]:
        saved = archive.transcripts.save(made.id, ["S1", "S2"], turns, [], names=likely)
        assert archive.transcripts.load(made.id) == saved
        return [speaker.name for speaker in saved.speakers]

    assert names({"S2": "You"}) == ["Speaker 1", "You"]
    assert names({"S1": "You"}) == ["You", "Speaker 2"], "it was a guess, and the guess changed"
    archive.transcripts.rename_speaker(made.id, "You", "Ana")
    assert names({"S1": "You"}) == ["Ana", "Speaker 2"]
    archive.transcripts.rename_speaker(made.id, "S2", "You")
    assert names({"S1": "You"}) == ["Ana", "You"]
    archive.transcripts.rename_speaker(made.id, "S1", "Speaker 9")
    assert names({"S9": "Nobody"}) == ["Speaker 9", "You"]


def test_every_turn_has_a_speaker_with_a_name(archive: Archive) -> None:
    archive.recordings.add(recording(1), KEY)
    turns = [turn(1, "S2", "two"), turn(2, "S1", "one"), turn(3, "S2", "more")]
    saved = archive.transcripts.save(recording(1).id, ["S1"], turns, [])
    assert [(s.label, s.name) for s in saved.speakers] == [
        ("S1", "Speaker 1"),
        ("S2", "Speaker 2"),
    ]
    assert archive.transcripts.load(recording(1).id) == saved


def test_no_two_speakers_get_the_same_number(archive: Archive) -> None:
    made = fill(archive, 1, ("S1", "one"), ("S2", "two"))
    archive.transcripts.rename_speaker(made.id, "S1", "Speaker 2")
    save(archive, made.id, ("S1", "one"), ("S2", "two"))
    loaded = archive.transcripts.load(made.id)
    assert loaded is not None
    assert [s.name for s in loaded.speakers] == ["Speaker 2", "Speaker 3"]


def test_renames_by_label_or_present_name(archive: Archive) -> None:
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


def test_refuses_a_rename_that_makes_no_sense(archive: Archive) -> None:
    made = fill(archive, 1, ("S1", "one"))
    archive.recordings.add(recording(2), KEY)
    for name in ("", " \n", "\udcff"):
        with pytest.raises(InputError):
            archive.transcripts.rename_speaker(made.id, "S1", name)
    for id_ in (recording(2).id, "nothing"):
        with pytest.raises(NotFoundError):
            archive.transcripts.rename_speaker(id_, "S1", "Ana")


def test_belongs_to_a_recording(archive: Archive) -> None:
    with pytest.raises(NotFoundError):
        archive.transcripts.save("nothing", ["S1"], [turn(1, "S1", "x")], [])


def test_an_excerpt_has_the_turns_between_two_in_the_order_of_the_meeting(
    archive: Archive,
) -> None:
    made = recording(1)
    archive.recordings.add(made, KEY)
    assert archive.transcripts.excerpt(made.id, 1, 1) is None
    # a turn that was split has an id that is greater than those after it
    turns = [turn(n, s, f"word {n}") for n, s in ((1, "S1"), (7, "S2"), (2, "S1"), (3, "S2"))]
    saved = archive.transcripts.save(made.id, ["S1", "S2"], turns, [])
    archive.transcripts.rename_speaker(made.id, "S2", "Ana")
    found = archive.transcripts.excerpt(made.id, 7, 3)
    assert found is not None
    assert found.turns == saved.turns[1:]
    assert [s.name for s in found.speakers] == ["Speaker 1", "Ana"]
    for first, last in ((3, 7), (1, 9), (9, 1)):
        none = archive.transcripts.excerpt(made.id, first, last)
        assert none is not None
        assert none.turns == ()
