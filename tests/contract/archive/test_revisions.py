"""Earlier revisions, as every archive keeps them."""

from pipeline.ports import Archive
from tests.contract.archive.house import fill, save, turn


def test_every_revision_can_be_read_again(archive: Archive) -> None:
    made = fill(archive, 1, ("S1", "apples"), ("S2", "pears"))
    save(archive, made.id, ("S1", "plums"))
    first = archive.transcripts.load(made.id, 1)
    second = archive.transcripts.load(made.id, 2)
    assert first is not None
    assert (first.revision, [t.text for t in first.turns]) == (1, ["apples", "pears"])
    assert second == archive.transcripts.load(made.id)
    assert archive.transcripts.load(made.id, 3) is None
    lines = archive.transcripts.revisions(made.id)
    assert [(line.number, line.turns) for line in lines] == [(1, 2), (2, 1)]
    assert archive.transcripts.revisions("nobody") == []


def test_an_earlier_revision_shows_present_names(archive: Archive) -> None:
    made = fill(archive, 1, ("S1", "apples"), ("S2", "pears"))
    save(archive, made.id, ("S1", "plums"))
    archive.transcripts.rename_speaker(made.id, "S1", "Ana")
    first = archive.transcripts.load(made.id, 1)
    assert first is not None
    assert first.name_of("S1") == "Ana"
    assert first.name_of("S2") == "S2"


def test_ids_of_turns_that_are_gone_count(archive: Archive) -> None:
    made = fill(archive, 1, ("S1", "one"))
    assert archive.transcripts.last_turn("nobody") == 0
    archive.transcripts.save(made.id, ["S1"], [turn(1, "S1", "one"), turn(9, "S1", "two")], ())
    archive.transcripts.save(made.id, ["S1"], [turn(1, "S1", "one")], ())
    assert archive.transcripts.last_turn(made.id) == 9
