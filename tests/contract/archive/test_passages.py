"""The index of passages, the same in every archive."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

import numpy as np
import pytest

from pipeline.domain.errors import InputError, NotFoundError
from pipeline.domain.search import Passage, PassageKind, SearchQuery
from pipeline.ports import Archive, Vectors
from tests.contract.archive.claims import hint, minutes
from tests.contract.archive.house import KEY, fill, recording, save

MODEL, DIMENSIONS = "m" * 64, 70
SPEECH, DECISION = PassageKind.SPEECH, PassageKind.DECISION


def towards(*directions: int) -> Vectors:
    """A vector for each direction; different ones have nothing in common."""
    vectors = np.full((len(directions), DIMENSIONS), -0.01, dtype=np.float32)
    for row, direction in enumerate(directions):
        vectors[row, direction::10] = 1
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def speech(number: int, first: int, last: int, text: str) -> Passage:
    return Passage(recording(number).id, SPEECH, first, last, text)


def meeting(archive: Archive, number: int) -> None:
    """Three turns by two speakers in two windows, and a decision."""
    fill(archive, number, ("S1", "the budget"), ("S1", "for apples"), ("S2", "and pears"))
    index(
        archive,
        number,
        speech(number, 1, 2, "Speaker 1: the budget\nSpeaker 1: for apples"),
        speech(number, 2, 3, "Speaker 1: for apples\nSpeaker 2: and pears"),
        Passage(recording(number).id, DECISION, 3, 3, "Speaker 2 buys pears.", f"d{number}"),
    )


def index(archive: Archive, number: int, *passages: Passage, model: str = MODEL) -> None:
    """Store passages; the first looks in direction 1, the next in 2, and so on."""
    vectors = towards(*range(1, len(passages) + 1))
    archive.passages.save(recording(number).id, passages, vectors, model)


def found(
    archive: Archive,
    text: str,
    direction: int | None = None,
    model: str = MODEL,
    **changes: object,
) -> list[tuple[int, int, PassageKind]]:
    """Number of the meeting, first turn and kind of what is found, best first."""
    vector = None if direction is None else towards(direction)
    hits = archive.passages.search(replace(SearchQuery(text), **changes), vector, model)
    assert [h.score for h in hits] == sorted((h.score for h in hits), reverse=True)
    return [(int(p.recording_id[3:]), p.first_turn, p.kind) for p in (h.passage for h in hits)]


def test_a_passage_is_found_by_any_of_its_words(archive: Archive) -> None:
    meeting(archive, 1)
    assert found(archive, "budget zebra") == [(1, 1, SPEECH)]
    assert set(found(archive, "budget pears")) == {(1, 1, SPEECH), (1, 2, SPEECH), (1, 3, DECISION)}
    assert found(archive, "zebra") == []
    assert found(archive, "BÚDGET?") == [(1, 1, SPEECH)]
    (hit,) = archive.passages.search(SearchQuery("budget"), None, MODEL)
    made = recording(1)
    assert (hit.title, hit.held_at) == (made.title, made.held_at)
    text = "Speaker 1: the budget\nSpeaker 1: for apples"
    assert hit.passage == speech(1, 1, 2, text)
    (hit,) = archive.passages.search(SearchQuery("buys"), None, MODEL)
    assert (hit.passage.claim_id, hit.passage.kind) == ("d1", DECISION)


def test_words_without_matter_count_where_there_are_no_others(archive: Archive) -> None:
    meeting(archive, 1)
    assert found(archive, "what about the budget") == [(1, 1, SPEECH)]
    assert set(found(archive, "for")) == {(1, 1, SPEECH), (1, 2, SPEECH)}


def test_a_phrase_must_stand_there(archive: Archive) -> None:
    meeting(archive, 1)
    assert found(archive, '"for apples" budget') == [(1, 1, SPEECH), (1, 2, SPEECH)]
    assert found(archive, '"apples budget" budget') == []
    assert found(archive, "NEAR(pears apples, 3) budget") == [(1, 2, SPEECH)]
    assert set(found(archive, "budg*")) == {(1, 1, SPEECH)}


@pytest.mark.parametrize(
    "text",
    ["", " ", '* " ( ) : ^ + - ,', '"', "a OR", "NOT", "NEAR(", "text:", "\0", "\udcff", "\ue000",
     "'; DROP TABLE passages", 'speaker:""', 'zebra:"', "z " * 30_000, "-" * 50_000],
)  # fmt: skip
def test_nothing_that_is_typed_fails(archive: Archive, text: str) -> None:
    meeting(archive, 1)
    assert found(archive, text) == []
    assert len(found(archive, text, 1)) == 3, "the vector counts alone"


def test_a_passage_is_found_by_meaning(archive: Archive) -> None:
    meeting(archive, 1)
    assert found(archive, "", 2)[0] == (1, 2, SPEECH)
    assert found(archive, "zebra", 3)[0] == (1, 3, DECISION)
    assert found(archive, "budget", 1)[0] == (1, 1, SPEECH)
    assert set(found(archive, "budget", 2)[:2]) == {(1, 1, SPEECH), (1, 2, SPEECH)}
    assert len(found(archive, "", 2)) == 3
    assert found(archive, "", 2, limit=1) == [(1, 2, SPEECH)]
    assert found(archive, "budget", 2, limit=0) == found(archive, "budget", limit=-1) == []


def test_what_another_model_embedded_is_found_by_words(archive: Archive) -> None:
    meeting(archive, 1)
    fill(archive, 2, ("S1", "the budget"))
    index(archive, 2, speech(2, 1, 1, "the budget"), model="other")
    assert {number for number, _, _ in found(archive, "", 1)} == {1}
    assert {number for number, _, _ in found(archive, "", 1, model="other")} == {2}
    assert {number for number, _, _ in found(archive, "budget", 1)} == {1, 2}
    assert found(archive, "", 1, model="third") == []


def test_vectors_of_another_size_are_passed_over(archive: Archive) -> None:
    meeting(archive, 1)
    vector = np.ones((1, 128), dtype=np.float32)
    assert archive.passages.search(SearchQuery(""), vector, MODEL) == []
    assert len(archive.passages.search(SearchQuery("budget"), vector, MODEL)) == 1


@pytest.mark.parametrize("direction", [None, 1])
def test_filters_hold_before_ranking(archive: Archive, direction: int | None) -> None:
    for number in (1, 2, 3):
        meeting(archive, number)
    archive.recordings.set_details(recording(3).id, held_at=datetime(2026, 2, 9, 23, 59))

    def numbers(**changes: object) -> set[int]:
        return {n for n, _, _ in found(archive, "budget apples pears", direction, **changes)}

    assert numbers() == {1, 2, 3}
    assert numbers(limit=1, recording_id=recording(2).id) == {2}
    assert numbers(recording_id="nothing") == set()
    assert numbers(since=date(2026, 2, 2)) == {2, 3}
    assert numbers(until=date(2026, 2, 2)) == {1, 2}
    assert numbers(since=date(2026, 2, 3), until=date(2026, 2, 8)) == set()
    assert numbers(since=date(2026, 2, 9), until=date(2026, 2, 9)) == {3}
    wanted = "budget apples pears"
    assert {k for _, _, k in found(archive, wanted, direction, kinds=(DECISION,))} == {DECISION}
    assert found(archive, wanted, direction, kinds=(PassageKind.ACTION,)) == []
    kinds = (DECISION, SPEECH)
    assert {k for _, _, k in found(archive, wanted, direction, kinds=kinds)} == set(kinds)


@pytest.mark.parametrize("direction", [None, 1])
def test_a_passage_belongs_to_all_who_talk_in_it(archive: Archive, direction: int | None) -> None:
    meeting(archive, 1)
    meeting(archive, 2)
    archive.transcripts.rename_speaker(recording(1).id, "S2", "José Silva")

    def places(text: str, **changes: object) -> set[tuple[int, int]]:
        return {(n, turn) for n, turn, _ in found(archive, text, direction, **changes)}

    wanted = "budget apples pears"
    assert places(wanted, speaker="jose") == {(1, 2), (1, 3)}
    assert places(wanted + " speaker:SILVA") == {(1, 2), (1, 3)}
    assert places(wanted, speaker="speaker 1") == {(1, 1), (1, 2), (2, 1), (2, 2)}
    assert places(wanted + " speaker:silva", speaker="speaker 1") == {(1, 2)}
    assert places(wanted, speaker="nobody") == set()
    archive.meaning.save(minutes(2, names=(hint(2, "S2", "Zoë"),)), is_main=True)
    assert places(wanted, speaker="zoe") == {(2, 2), (2, 3)}, "a name that others call them"


def test_a_new_name_is_found_and_the_old_one_is_not(archive: Archive) -> None:
    meeting(archive, 1)
    archive.meaning.save(minutes(1, names=(hint(1, "S2", "Rui"),)), is_main=True)
    archive.transcripts.rename_speaker(recording(1).id, "S2", "Eva")
    assert set(found(archive, "eva")) == {(1, 2, SPEECH), (1, 3, DECISION)}
    assert found(archive, '"speaker 2"') == []
    texts = [h.passage.text for h in archive.passages.search(SearchQuery("pears"), None, MODEL)]
    assert set(texts) == {"Speaker 1: for apples\nEva: and pears", "Eva buys pears."}
    assert archive.passages.missing(MODEL) == [], "no model is needed for that"


def test_it_is_known_what_is_missing(archive: Archive) -> None:
    for number in (1, 2):
        fill(archive, number, ("S1", "apples"))
    archive.recordings.add(recording(3), KEY)
    first, second = recording(1).id, recording(2).id
    assert archive.passages.missing(MODEL) == [second, first], "what has no transcript is not"
    index(archive, 2, speech(2, 1, 1, "apples"))
    assert archive.passages.missing(MODEL) == [first]
    assert archive.passages.missing("other") == [second, first]
    index(archive, 1)
    assert archive.passages.missing(MODEL) == [], "a silent meeting has none"
    save(archive, second, ("S1", "pears"))
    assert archive.passages.missing(MODEL) == [second]
    assert found(archive, "apples") == [(2, 1, SPEECH)], "better an old one than none"
    index(archive, 2, speech(2, 1, 1, "pears"))
    assert archive.passages.missing(MODEL) == []
    assert found(archive, "apples") == []
    index(archive, 2, speech(2, 1, 7, "from a transcript that is no more"))
    assert archive.passages.missing(MODEL) == [second]
    assert found(archive, "transcript") == [(2, 1, SPEECH)]
    assert found(archive, "transcript", speaker="speaker") == []


def test_passages_belong_to_a_transcript(archive: Archive) -> None:
    archive.recordings.add(recording(1), KEY)
    for id_ in ("nothing", recording(1).id):
        with pytest.raises(NotFoundError):
            archive.passages.save(id_, [], towards(), MODEL)
    save(archive, recording(1).id, ("S1", "apples"))
    with pytest.raises(InputError):
        index(archive, 1, speech(1, 1, 1, "half \ud800"))
    with pytest.raises(ValueError, match="vectors"):
        archive.passages.save(recording(1).id, [], towards(1), MODEL)


def test_a_search_in_between_sees_what_holds(archive: Archive) -> None:
    meeting(archive, 1)
    assert len(found(archive, "pears", 1)) == 3
    for number in (2, 3):
        with pytest.raises(ZeroDivisionError), archive.transaction():
            fill(archive, number, ("S1", f"plums {number}"))
            index(archive, number, speech(number, 1, 1, f"plums {number}"))
            assert found(archive, "plums") == [(number, 1, SPEECH)]
            archive.recordings.delete(recording(1).id)
            assert found(archive, "pears", 1) == [(number, 1, SPEECH)]
            raise ZeroDivisionError
        assert found(archive, "plums") == []
        assert len(found(archive, "pears", 1)) == 3


def test_deletion_takes_the_passages(archive: Archive) -> None:
    meeting(archive, 1)
    meeting(archive, 2)
    archive.recordings.delete(recording(1).id)
    assert {n for n, _, _ in found(archive, "budget pears", 1)} == {2}
    fill(archive, 1, ("S1", "else"))
    assert {n for n, _, _ in found(archive, "budget pears", 1)} == {2}
    assert archive.passages.missing(MODEL) == [recording(1).id]


def test_vectors_are_kept_by_texts(archive: Archive) -> None:
    fill(archive, 1, ("S1", "apples"), ("S2", "pears"))
    id_ = recording(1).id
    assert archive.passages.vectors(id_, MODEL) == {}
    vectors = np.random.default_rng(1).standard_normal((2, DIMENSIONS)).astype(np.float32)
    vectors[0, :5] = (1e-6, -1e-6, 0, 3e-5, -3e-5)  # less than a step
    passages = [speech(1, 1, 1, "apples"), speech(1, 2, 2, "pears")]
    archive.passages.save(id_, passages, vectors, MODEL)
    once = archive.passages.vectors(id_, MODEL)
    assert archive.passages.vectors(id_, "another") == {}
    assert once.keys() == {"apples", "pears"}
    for text, vector in zip(("apples", "pears"), vectors, strict=True):
        assert np.allclose(once[text], vector, atol=0.03)
        assert ((once[text] > 0) == (vector > 0)).all(), "the signs are all that a search looks at"
    archive.passages.save(id_, passages, np.stack([once["apples"], once["pears"]]), MODEL)
    twice = archive.passages.vectors(id_, MODEL)
    for text in once:
        assert np.allclose(twice[text], once[text], rtol=1e-5, atol=1e-9)


def test_passages_that_change_in_part_are_found_as_if_all_were_new(archive: Archive) -> None:
    fill(archive, 1, *((f"S{n % 2 + 1}", f"word{n}") for n in range(6)))
    id_ = recording(1).id
    texts = [f"word{n}" for n in range(6)]
    for changed in ({2: "plums"}, {2: "plums", 5: "figs"}, {}, {0: "figs", 1: "plums"}):
        for count in (6, 4, 6):
            said = [changed.get(n, texts[n]) for n in range(count)]
            passages = [speech(1, n + 1, n + 1, text) for n, text in enumerate(said)]
            archive.passages.save(id_, passages, towards(*range(count)), MODEL)
            for n, text in enumerate(said):
                assert found(archive, text) == [(1, n + 1, SPEECH)]
                assert found(archive, "zzz", n)[0] == (1, n + 1, SPEECH)
            for gone in {*texts, "plums", "figs"} - set(said):
                assert found(archive, gone) == []


def test_many_speakers_are_told_apart(archive: Archive) -> None:
    labels = [f"S{n}" for n in range(1, 131)]
    fill(archive, 1, *((label, "apples") for label in labels))
    windows: Sequence[Passage] = [speech(1, n, n, "apples") for n in range(1, 131)]
    vectors = towards(*(n % 10 for n in range(130)))
    archive.passages.save(recording(1).id, windows, vectors, MODEL)
    assert found(archive, "apples", speaker="speaker 128") == [(1, 128, SPEECH)]
    assert found(archive, "apples", speaker="speaker 64") == [(1, 64, SPEECH)]
