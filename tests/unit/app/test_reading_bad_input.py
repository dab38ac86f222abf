"""Minutes, briefs, answers and search where there is little to read, or something is in the way."""

from datetime import datetime
from pathlib import Path

import pytest

from pipeline.domain.tasks import MinutesTask
from tests.fakes.gguf import SMALL, gguf
from tests.unit.app.house import House
from tests.unit.app.meetings import hold, with_minutes
from tests.unit.app.shell import typed
from tests.unit.app.test_reading import ID, indexed

READING = (
    ("digest",),
    ("decisions",),
    ("actions",),
    ("brief", "--for", "Anna"),
    ("decisions", "--about", "the rent"),
    ("search", "rent"),
    ("ask", "How much rent?"),
)
BACKWARDS = ("--since", "2026-11-02", "--until", "2026-11-01")


@pytest.mark.parametrize("words", READING, ids=" ".join)
@pytest.mark.parametrize("lines", [(), ("S1: Hm.",)], ids=["nobody speaks", "one turn"])
def test_next_to_nothing_was_said(
    house: House, words: tuple[str, ...], lines: tuple[str, ...]
) -> None:
    hold(house, lines)
    typed(house, "minutes", ID)
    said = typed(house, *words)
    assert said.code == 0
    assert said.out or said.err, "it says that there is nothing"


@pytest.mark.parametrize("words", READING, ids=" ".join)
def test_days_the_wrong_way_round_are_refused(house: House, words: tuple[str, ...]) -> None:
    with_minutes(house)
    days = BACKWARDS
    if words[0] in {"search", "ask"}:
        days = ("--from", "2026-11-02", "--to", "2026-11-01")
    said = typed(house, *words, *days)
    assert (said.code, said.out) == (3, "")
    assert "2026-11-02 is after 2026-11-01" in said.err
    assert "→ " in said.err


@pytest.mark.parametrize("words", READING, ids=" ".join)
def test_a_meeting_that_is_not_there_is_told(house: House, words: tuple[str, ...]) -> None:
    with_minutes(house)
    said = typed(house, *words, "--meeting", "nothing")
    assert (said.code, said.out) == (4, "")
    assert "nothing" in said.err


def test_a_language_that_the_model_does_not_know_is_told_with_what_to_do(house: House) -> None:
    hold(house)
    house.models.unknown_languages.add("fi")
    house.archive.recordings.set_details(ID, language="fi")
    said = typed(house, "minutes", ID)
    assert (said.code, said.out) == (5, "")
    assert "doesn't know the language “fi”" in said.err
    assert "→ " in said.err
    assert typed(house, "show", ID).code == 0, "the transcript stands"


def test_a_file_that_is_in_the_way_is_told_before_minutes_are_made(
    house: House, tmp_path: Path
) -> None:
    hold(house)
    (taken := tmp_path / "m.md").write_text("mine")
    said = typed(house, "minutes", ID, "-o", str(taken))
    assert (said.code, "--force" in said.err) == (3, True)
    said = typed(house, "minutes", ID, "-o", str(tmp_path / "gone" / "m.md"))
    assert (said.code, "Check the path" in said.err) == (3, True)
    assert house.engine.runs == []
    assert taken.read_text() == "mine"
    assert typed(house, "minutes", ID, "-o", str(taken), "--force").code == 0
    assert any(isinstance(task, MinutesTask) for task, _ in house.engine.runs)


@pytest.mark.parametrize("words", [("x" * 50_000,), ("how",) * 16_000])
def test_a_question_of_fifty_thousand_characters(house: House, words: tuple[str, ...]) -> None:
    indexed(house)
    said = typed(house, "ask", *words)
    assert (said.code, said.out) == (3, "")
    assert "at most 2,000" in said.err
    assert house.engine.runs == []


def test_another_embedder_loses_no_hit_and_says_what_to_do(house: House) -> None:
    indexed(house)
    house.home.folder.mkdir(parents=True, exist_ok=True)
    house.home.settings.write_text('[models]\ntext-embedder = "another"\n')
    for words in (("search", "warehouse"), ("decisions", "--about", "warehouse")):
        said = typed(house, *words)
        assert said.code == 0
        assert "warehouse" in said.out.lower()
    assert "earshot process" in typed(house, "search", "warehouse").err


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"not a model", "isn't a GGUF file"),
        (gguf()[:60], "damaged or cut short"),
        (gguf(SMALL | {"general.type": "adapter"}), "of the kind “adapter”"),
    ],
)
def test_weights_that_are_no_language_model_are_not_imported(
    house: House, tmp_path: Path, content: bytes, what: str
) -> None:
    (path := tmp_path / "ours.gguf").write_bytes(content)
    order = ("models", "import", str(path), "--name", "ours", "--role", "language-model")
    said = typed(house, *order)
    assert said.code == 5
    assert what in said.err
    assert "→ " in said.err
    path.write_bytes(gguf())
    assert typed(house, *order).code == 0


def test_a_folder_of_several_files_is_no_language_model(house: House, tmp_path: Path) -> None:
    for name in ("a.gguf", "b.gguf"):
        (tmp_path / name).write_bytes(gguf())
    said = typed(
        house, *("models", "import", str(tmp_path), "--name", "ours", "--role", "language-model")
    )
    assert (said.code, "2 files" in said.err) == (5, True)


def test_briefs_for_nobody_and_ticks_on_nothing(house: House) -> None:
    with_minutes(house)
    hold(house, ("S1: Hello.",), id_="other0000001", held_at=datetime(2026, 9, 8, 9))
    assert typed(house, "brief", "--for", "  ").code == 3
    assert typed(house, "actions", "--done", "").code in {3, 4}
    assert typed(house, "actions", "--owner", "nobody at all").code == 0
    assert typed(house, "decisions", "--since", "tomorrow").code == 2
