"""Minutes, briefs, digests, decisions, actions and templates, as they are typed."""

import signal
from datetime import datetime
from pathlib import Path

import pytest

from pipeline.domain.meaning import Decision, Minutes, Supersession
from pipeline.domain.tasks import EmbedTask, MinutesTask
from tests.unit.app.house import House
from tests.unit.app.meetings import CHANGED, claim, hold, with_minutes
from tests.unit.app.shell import typed

ID = "budget000001"


def test_stored_minutes_are_shown_without_any_model(house: House) -> None:
    with_minutes(house)
    said = typed(house, "minutes", ID)
    assert (said.code, said.err) == (0, "")
    assert house.engine.runs == []
    assert said.out == Path(__file__).with_name("minutes.txt").read_text("utf-8")


def test_in_a_window_they_say_the_same(house: House) -> None:
    with_minutes(house)
    piped, seen = (typed(house, "minutes", ID, is_terminal=kind, width=400) for kind in (0, 1))
    words = set(piped.out.split()) - {"-"}
    assert words <= set(seen.out.split())


def test_minutes_are_made_where_there_are_none(house: House) -> None:
    hold(house, ("S1: It is decided to leave.", "S2: I shall go."))
    said = typed(house, "minutes", ID)
    assert said.code == 0, said.err
    assert "writing minutes" in said.err
    assert "“It is decided to leave.”" not in said.out  # quoted claims are their own quotes
    assert "Speaker 1: It is decided to leave." in said.out
    assert [type(task).__name__ for task, _ in house.engine.runs].count("MinutesTask") == 1
    before = len(house.engine.runs)
    assert typed(house, "minutes", ID).out == said.out
    assert len(house.engine.runs) == before


def test_another_template_and_language_have_minutes_of_their_own(house: House) -> None:
    with_minutes(house)
    said = typed(house, "minutes", ID, "--template", "board", "--language", "de", "--json")
    assert said.code == 0, said.err
    assert (said.json["template"], said.json["language"]) == ("board", "de")
    (task,) = [t for t, _ in house.engine.runs if isinstance(t, MinutesTask)]
    assert [e.name for e in task.template.extracts] == ["dissent", "risks"]
    assert typed(house, "minutes", ID, "--json").json["template"] == "general"


def test_minutes_of_an_earlier_revision_are_brought_up_to_date(house: House) -> None:
    transcript = with_minutes(house)
    house.archive.transcripts.save(ID, ("S1", "S2"), transcript.turns[:4], ())
    said = typed(house, "minutes", ID, "--json")
    assert "The transcript is at revision 2" in said.err
    assert (said.json["revision"], said.json["is_stale"]) == (2, False)


def test_where_they_cannot_be_renewed_old_ones_are_shown_and_said_to_be_old(house: House) -> None:
    transcript = with_minutes(house)
    house.archive.transcripts.save(ID, ("S1", "S2"), transcript.turns, ())
    house.models.missing |= {house.earshot.settings.models[-1][1]}
    said = typed(house, "minutes", ID)
    assert said.code == 0
    assert "isn't installed" in said.err
    assert "Made from revision 1 of the transcript, which is at revision 2 now." in said.out


def test_a_missing_language_model_is_told_with_what_to_do(house: House) -> None:
    hold(house)
    house.models.missing |= {house.earshot.settings.models[-1][1]}
    said = typed(house, "minutes", ID)
    assert (said.code, said.out) == (5, "")
    assert "→ Install" in said.err


def test_a_meeting_in_which_nobody_speaks(house: House) -> None:
    hold(house, ())
    said = typed(house, "minutes", ID)
    assert (said.code, house.engine.runs) == (0, [])
    assert "Nobody speaks in this recording." in said.err
    assert typed(house, "minutes", "nothing").code == 4


def test_renaming_a_speaker_shows_at_once_everywhere(house: House) -> None:
    with_minutes(house)
    assert "Ben" in typed(house, "actions").out
    typed(house, "rename-speaker", ID, "S2", "Zoe")
    for words in (("minutes", ID), ("actions",), ("digest",), ("brief", "--for", "Zoe")):
        assert "Zoe" in typed(house, *words).out, words
    assert "is addressed as" not in typed(house, "minutes", ID).out
    assert typed(house, "actions", "--owner", "zoe", "--json").json["actions"][0]["owner"] == "Zoe"


def test_deleting_a_meeting_takes_its_claims_along(house: House) -> None:
    with_minutes(house)
    typed(house, "delete", ID, "--yes")
    assert typed(house, "decisions", "--json").json == {"decisions": []}
    assert typed(house, "actions", "--json").json == {"actions": []}


def test_minutes_as_files(house: House, tmp_path: Path) -> None:
    with_minutes(house)
    path = tmp_path / "m.md"
    said = typed(house, "minutes", ID, "-o", str(path))
    assert (said.code, said.out) == (0, "")
    text = path.read_text()
    assert text.startswith("# Budget\n")
    assert "- \\[ \\]" not in text
    assert "- [ ] Send the contract to the landlord." in text
    assert typed(house, "minutes", ID, "-o", str(path)).code == 3
    assert typed(house, "minutes", ID, "-o", str(path), "--force").code == 0
    assert typed(house, "minutes", ID, "-o", str(tmp_path / "m.pdf")).code == 2
    json_ = typed(house, "minutes", ID, "--json")
    assert json_.out == typed(house, "minutes", ID, "--format", "json").out
    assert json_.json["decisions"][0]["citations"][0]["quote"] == "Then it is decided,"
    assert json_.json["actions"][0]["due"] == "2026-09-11"


def test_wrong_template_and_language(house: House) -> None:
    with_minutes(house)
    said = typed(house, "minutes", ID, "--template", "bord")
    assert (said.code, "Did you mean “board”?" in said.err) == (4, True)
    assert typed(house, "minutes", ID, "--language", "german").code == 3
    (house.home.templates).mkdir(parents=True)
    (house.home.templates / "mine.toml").write_text('title = "x"\nsections = ["breif"]\n')
    said = typed(house, "minutes", ID, "--template", "mine")
    assert (said.code, "line 2: sections has “breif”" in said.err) == (3, True)


def test_ctrl_c_stops_the_making_of_minutes(house: House) -> None:
    hold(house, ("S1: It is decided to leave.", "S2: I shall go."))
    house.engine.on_item = lambda _: signal.raise_signal(signal.SIGINT)
    said = typed(house, "minutes", ID)
    assert said.code == 130
    assert "The same command goes on from there." in said.err
    assert house.engine.called_off == 1


def second_meeting(house: House) -> None:
    later = hold(
        house, CHANGED, id_="change000002", title="Change", held_at=datetime(2026, 10, 5, 9, 30)
    )
    decision = Decision("b" * 16, claim(later, 2, "We change that,", "The warehouse is left."))
    made = Minutes(
        recording_id=later.recording_id,
        revision=1,
        template="general",
        language="en",
        brief=(),
        chapters=(),
        decisions=(decision,),
        actions=(),
        questions=(),
        figures=(),
    )
    house.archive.meaning.save(made, is_main=True)
    house.archive.meaning.link("change000002", [Supersession("d" * 16, "b" * 16)])


def test_decisions_name_what_they_replaced(house: House) -> None:
    with_minutes(house)
    second_meeting(house)
    said = typed(house, "decisions")
    assert (
        "Replaces: The warehouse is kept until June. (Budget, 2026-09-07 10:00 [0:08])" in said.out
    )
    assert "Replaced by: The warehouse is left. (Change, 2026-10-05 09:30 [0:04])" in said.out
    told = typed(house, "decisions", "--json").json["decisions"]
    assert [d["id"][0] for d in told] == ["b", "d"]
    assert (told[0]["supersedes"], told[1]["superseded_by"]) == (["d" * 16], "b" * 16)
    (force,) = typed(house, "decisions", "--in-force", "--json").json["decisions"]
    assert force["id"] == "b" * 16
    (early,) = typed(house, "decisions", "--until", "2026-09-30", "--json").json["decisions"]
    assert early["id"] == "d" * 16
    (one,) = typed(house, "decisions", "--meeting", "change", "--json").json["decisions"]
    assert one["id"] == "b" * 16
    assert "Replaces" in typed(house, "minutes", "change").out


def test_the_digest_ends_with_what_holds_no_longer(house: House) -> None:
    with_minutes(house)
    second_meeting(house)
    hold(house, ("S1: Hello.",), id_="silent000003", title="No minutes yet", held_at=None)
    said = typed(house, "digest", "--since", "2026-09-01")
    assert said.out.startswith("Digest since 2026-09-01\n2 meetings\n")
    assert "Holds no longer" in said.out
    assert "Now: The warehouse is left." in said.out
    assert "earshot minutes silent000003" in said.out
    told = typed(house, "digest", "--json").json
    assert told["superseded"][0]["earlier"]["id"] == "d" * 16
    assert typed(house, "digest", "--since", "2030-01-01").err == "No meeting of these days.\n"
    assert typed(house, "digest", "--since", "2026-02-01", "--until", "2026-01-01").code == 3


def test_a_brief_is_for_one_person(house: House) -> None:
    with_minutes(house)
    said = typed(house, "brief", "--for", "Anna")
    assert "For Anna to answer" in said.out
    assert "Tell Anna that the warehouse stays. I need her answer by Monday.” [0:18]" in said.out
    assert "The warehouse is kept until June." in said.out
    told = typed(house, "brief", "--for", "Ben", "--json").json
    (meeting,) = told["meetings"]
    assert meeting["was_there"] is True  # others call Speaker 2 so
    assert [a["owner"] for a in meeting["actions"]] == ["Ben"]
    assert typed(house, "brief", "--for", "?").code == 3
    assert house.engine.runs == []


def test_actions_are_ticked_off_by_a_short_code(house: House) -> None:
    with_minutes(house)
    assert "☐ Send the contract" in typed(house, "actions").out
    assert typed(house, "actions", "--done", "aaaa").out == (
        "Done: Send the contract to the landlord.\n"
    )
    assert "✓ Send the contract" in typed(house, "minutes", ID).out
    assert typed(house, "actions", "--open", "--json").json == {"actions": []}
    again = typed(house, "actions", "--not-done", "aaaa", "--json").json
    assert (again["is_done"], again["meeting"]["recording"]) == (False, ID)
    assert typed(house, "actions", "--done", "ffff").code == 4
    assert typed(house, "actions", "--done", "a", "--not-done", "a").code == 2


def indexed(house: House) -> None:
    with_minutes(house)
    second_meeting(house)
    with house.workshop(house.earshot.settings, house.archive, house.vault) as shop:
        for id_ in (ID, "change000002"):
            list(shop.scribes.indexer.index(id_))
    house.engine.runs.clear()


def test_claims_about_a_matter_are_found_by_words_and_meaning(house: House) -> None:
    indexed(house)
    found = typed(house, "decisions", "--about", "the warehouse is kept", "--json")
    assert next(d["id"][0] for d in found.json["decisions"]) == "d"
    assert all(isinstance(task, EmbedTask) for task, _ in house.engine.runs)
    (one,) = typed(house, "actions", "--about", "contract", "--json").json["actions"]
    assert one["id"] == "a" * 16
    nothing = typed(house, "decisions", "--about", "zebras elsewhere")
    assert (nothing.out, "No decision about this was found." in nothing.err) == ("", True)
    assert typed(house, "decisions", "--about", "  ").code == 3


def test_without_an_embedder_words_alone_find_them(house: House) -> None:
    indexed(house)
    house.models.missing |= {"minilm-l6-v2"}
    said = typed(house, "decisions", "--about", "warehouse", "--json")
    assert "Only words are looked for" in said.err
    assert {d["id"][0] for d in said.json["decisions"]} == {"d", "b"}


def test_templates_are_listed_copied_and_checked(house: House) -> None:
    bare, listed = typed(house, "templates"), typed(house, "templates", "list")
    assert bare.out == listed.out
    assert "●  general" in listed.out
    assert typed(house, "templates", "copy", "general", "mine").code == 0
    path = house.home.templates / "mine.toml"
    assert str(path) in typed(house, "templates", width=300).out
    assert typed(house, "templates", "check", str(path)).code == 0
    assert typed(house, "templates", "copy", "general", "mine").code == 3
    assert typed(house, "templates", "copy", "general", "../mine").code == 3
    assert typed(house, "templates", "copy", "generel", "other").code == 4
    path.write_text(path.read_text().replace("sections", "section"))
    broken = typed(house, "templates", "check", str(path))
    assert (broken.code, "did you mean “sections”?" in broken.err) == (3, True)
    assert typed(house, "templates", "check", "gone.toml").code == 3
    assert typed(house, "templates", "list", "--json").json["templates"][0]["name"] == "board"


@pytest.mark.parametrize("name", ["decisions", "actions", "digest"])
def test_an_empty_archive_has_nothing_to_say(house: House, name: str) -> None:
    said = typed(house, name)
    assert (said.code, said.out) == (0, "")
    assert said.err
