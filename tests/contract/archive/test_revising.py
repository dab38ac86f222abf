"""Revisions that share what stays, as every archive keeps them."""

import random

import pytest

from pipeline.domain.errors import NotFoundError
from pipeline.domain.revisions import ChangeKind
from pipeline.domain.speech import Transcript, Turn
from pipeline.ports import Archive
from tests.contract.archive.house import fill, found, save, turn, turns_found

REWORDED, SPLIT, ASSIGNED = ChangeKind.REWORDED, ChangeKind.SPLIT, ChangeKind.ASSIGNED


def present(archive: Archive, id_: str, revision: int | None = None) -> Transcript:
    made = archive.transcripts.load(id_, revision)
    assert made is not None
    return made


def texts(archive: Archive, id_: str, revision: int | None = None) -> list[tuple[int, str, str]]:
    return [(t.id, t.speaker, t.text) for t in present(archive, id_, revision).turns]


@pytest.fixture
def id_(archive: Archive) -> str:
    return fill(archive, 1, ("S1", "apples"), ("S2", "pears"), ("S1", "plums"), ("S1", "figs")).id


def test_what_changes_takes_the_place_of_what_was(archive: Archive, id_: str) -> None:
    revise = archive.transcripts.revise
    assert revise(id_, {2: [turn(2, "S2", "two pears")]}, REWORDED) == 2
    assert revise(id_, {3: [turn(3, "S1", "a"), turn(9, "S1", "b")], 4: ()}, SPLIT) == 3
    assert revise(id_, {9: [turn(9, "S3", "b")]}, ASSIGNED) == 4
    assert texts(archive, id_) == [
        *((1, "S1", "apples"), (2, "S2", "two pears")),
        *((3, "S1", "a"), (9, "S3", "b")),
    ]
    assert [t.text for t in present(archive, id_, 1).turns] == ["apples", "pears", "plums", "figs"]
    assert [t.text for t in present(archive, id_, 2).turns][1:] == ["two pears", "plums", "figs"]
    assert [t.speaker for t in present(archive, id_, 3).turns] == ["S1", "S2", "S1", "S1"]
    assert present(archive, id_).spans == present(archive, id_, 1).spans
    assert [s.label for s in present(archive, id_).speakers] == ["S1", "S2", "S3"]
    assert [s.name for s in present(archive, id_).speakers] == [f"Speaker {n}" for n in (1, 2, 3)]
    assert archive.transcripts.last_turn(id_) == 9
    assert archive.transcripts.labels(id_) == {"S1", "S2", "S3"}


def test_only_the_latest_is_found(archive: Archive, id_: str) -> None:
    archive.transcripts.revise(id_, {2: [turn(2, "S2", "oranges")]}, REWORDED)
    archive.transcripts.revise(id_, {1: ()}, ChangeKind.JOINED)
    assert turns_found(archive, "pears") == turns_found(archive, "apples") == []
    assert turns_found(archive, "oranges") == [2]
    assert turns_found(archive, "plums") == [3]
    archive.transcripts.restore(id_, 1)
    assert turns_found(archive, "pears") == [2]
    assert turns_found(archive, "apples") == [1]
    assert turns_found(archive, "oranges") == []
    archive.transcripts.revise(id_, {2: [turn(2, "S1", "pears")]}, ASSIGNED)
    assert found(archive, 'speaker:"Speaker 1"') == {(id_, n) for n in (1, 2, 3, 4)}
    assert found(archive, 'speaker:"Speaker 2"') == set()


def test_who_talks_no_more_is_gone_and_comes_back_by_name(archive: Archive, id_: str) -> None:
    archive.transcripts.rename_speaker(id_, "S2", "Ben")
    archive.transcripts.revise(id_, {2: [turn(2, "S1", "pears")]}, ChangeKind.UNITED)
    assert [s.label for s in present(archive, id_).speakers] == ["S1"]
    archive.transcripts.restore(id_, 1)
    speakers = present(archive, id_).speakers
    assert [(s.label, s.name) for s in speakers] == [("S1", "Speaker 1"), ("S2", "Ben")]
    assert found(archive, "speaker:ben") == {(id_, 2)}


def test_what_was_processed_again_shares_nothing(archive: Archive, id_: str) -> None:
    archive.transcripts.revise(id_, {2: [turn(2, "S2", "oranges")]}, REWORDED)
    save(archive, id_, ("S7", "all new"))
    assert texts(archive, id_) == [(1, "S7", "all new")]
    assert archive.transcripts.restore(id_, 2) == 4
    assert [t for _, _, t in texts(archive, id_)] == ["apples", "oranges", "plums", "figs"]
    assert turns_found(archive, "new") == []
    assert turns_found(archive, "oranges") == [2]
    assert archive.transcripts.labels(id_) == {"S1", "S2", "S7"}
    archive.recordings.delete(id_)
    assert archive.transcripts.load(id_) is None
    assert turns_found(archive, "oranges") == []


def test_what_is_not_there_is_told(archive: Archive, id_: str) -> None:
    with pytest.raises(NotFoundError):
        archive.transcripts.revise(id_, {7: ()}, REWORDED)
    with pytest.raises(NotFoundError):
        archive.transcripts.revise("nobody", {1: ()}, REWORDED)
    with pytest.raises(NotFoundError):
        archive.transcripts.restore(id_, 5)
    archive.transcripts.revise(id_, {2: ()}, ChangeKind.JOINED)
    with pytest.raises(NotFoundError):
        archive.transcripts.revise(id_, {2: ()}, REWORDED)
    assert len(archive.transcripts.revisions(id_)) == 2


def test_parts_of_a_corrected_transcript_are_read(archive: Archive, id_: str) -> None:
    archive.transcripts.revise(id_, {2: [turn(2, "S2", "p"), turn(5, "S3", "q")]}, SPLIT)
    part = archive.transcripts.excerpt(id_, 2, 3)
    assert part is not None
    assert [t.text for t in part.turns] == ["p", "q", "plums"]
    after = [archive.transcripts.turn_after(id_, n) for n in (1, 2, 5, 3, 4, 8)]
    assert after == [2, 5, 3, 4, None, None]


def test_it_is_known_what_was_done_and_when(archive: Archive, id_: str) -> None:
    archive.transcripts.revise(id_, {2: [turn(2, "S2", "oranges")]}, REWORDED)
    archive.transcripts.rename_speaker(id_, "S2", "Ben")
    archive.transcripts.restore(id_, 1)
    lines = archive.transcripts.revisions(id_)
    assert [(line.number, line.turns) for line in lines] == [(1, 4), (2, 4), (3, 4)]
    done = [[(change.kind.value, change.detail) for change in line.changes] for line in lines]
    assert done == [
        [("processed", "")],
        [("reworded", ""), ("renamed", "")],
        [("restored", "1")],
    ]
    times = [change.made_at for line in lines for change in line.changes]
    assert times == sorted(times)
    assert times[0].tzinfo is not None
    archive.recordings.delete(id_)
    assert archive.transcripts.revisions(id_) == []


@pytest.mark.parametrize("seed", range(4))
def test_any_row_of_corrections_can_be_read_back(archive: Archive, seed: int) -> None:
    chooser = random.Random(seed)
    id_ = fill(archive, 1, *((f"S{n % 3}", f"word{n}") for n in range(12))).id
    states = [texts(archive, id_)]
    for number in range(25):
        turns: list[Turn] = list(present(archive, id_).turns)
        chosen = chooser.sample(turns, min(len(turns), chooser.randint(1, 3)))
        last = archive.transcripts.last_turn(id_)
        replaced: dict[int, list[Turn]] = {}
        for place, old in enumerate(chosen, start=1):
            new = turn(old.id, f"S{chooser.randint(0, 4)}", f"new{number} {place}")
            more = [turn(last + place, old.speaker, "more")] if chooser.random() < 0.5 else []
            replaced[old.id] = [new, *more]
        if chooser.random() < 0.2:
            archive.transcripts.restore(id_, chooser.randint(1, len(states)))
        else:
            archive.transcripts.revise(id_, replaced, REWORDED)
        states.append(texts(archive, id_))
        shown = {turn_id for turn_id, _, text in states[-1] if "new" in text}
        assert set(turns_found(archive, "new*")) == shown
    assert [texts(archive, id_, number + 1) for number in range(len(states))] == states
    speaking = {speaker for _, speaker, _ in states[-1]}
    assert {s.label for s in present(archive, id_).speakers} == speaking
