"""Commands as they are typed: answers, JSON, exit statuses, messages."""

import signal
from datetime import UTC, datetime, timedelta

import pytest

from pipeline.domain.errors import ModelError
from pipeline.domain.sound import Recording, Track, TrackSource
from pipeline.domain.work import JobState
from tests.fakes.engine import Script
from tests.unit.app.house import House
from tests.unit.app.shell import Said, typed


def done(house: House, *options: str, name: str = "meeting.wav") -> str:
    """Process a toy recording; returns its id."""
    house.media(name)
    said = typed(house, "process", str(house.folder / name), "--json", *options)
    assert said.code == 0, said.err
    (file,) = said.json["files"]
    assert file["state"] == "done"
    return file["id"]


def test_processing_tells_what_it_made_and_what_to_do_next(house: House) -> None:
    house.media()
    said = typed(house, "process", str(house.folder / "meeting.wav"), "--title", "Budget")
    assert said.code == 0
    assert said.out.splitlines()[0].startswith("✓ Budget · 1 min · 1 speaker · 3 turns")
    assert "earshot show" in said.out.splitlines()[1]
    assert "Budget: transcribing" in said.err
    assert "Budget: telling speakers apart" in said.err


def test_options_reach_the_job(house: House) -> None:
    recording_id = done(
        house,
        *("--title", "Board", "--date", "2026-11-23 14:00", "--language", "en,de", "-l", "pt"),
        *("--speakers", "2-6", "--tag", "board", "--model", "transcriber=whisper-small"),
        *("--model", "pyannote-community-1"),
    )
    job = house.archive.jobs.latest(recording_id)
    assert job is not None
    assert job.options.languages == ("en", "de", "pt")
    assert (job.options.speakers.minimum, job.options.speakers.maximum) == (2, 6)
    assert dict(job.options.models) == {
        "transcriber": "whisper-small",
        "segmentation": "pyannote-community-1",
    }
    shown = typed(house, "show", recording_id, "--json").json
    assert shown["recording"]["held_at"] == "2026-11-23T14:00:00"
    assert shown["recording"]["tags"] == ["board"]


def test_known_bytes_are_said_to_be_known(house: House) -> None:
    recording_id = done(house)
    said = typed(house, "process", str(house.media("copy.wav")))
    assert (said.code, said.out.splitlines()[0]) == (0, "✓ copy.wav is known already: “meeting”")
    again = typed(house, "process", str(house.media("copy.wav")), "--json").json
    assert again["files"] == [
        {
            "source": str(house.folder / "copy.wav"),
            "id": recording_id,
            "state": "done",
            "was_known": True,
            "error": None,
        }
    ]


def test_each_bad_file_has_its_error_and_the_first_decides_the_status(house: House) -> None:
    house.media("good.wav")
    (house.folder / "bad.wav").write_text("bad")
    house.media("broken.wav", Script(trouble="bug", times=9))
    paths = [str(house.folder / name) for name in ("bad.wav", "good.wav", "broken.wav", "gone.wav")]
    said = typed(house, "process", *paths)
    assert said.code == 3
    assert "bad.wav: Can't read it" in said.err
    assert "→ Choose another file." in said.err
    assert "gone.wav: File not found" in said.err
    assert "broken: " in said.err
    assert "✓ good" in said.out
    assert "Traceback" not in said.err


def test_a_missing_model_says_how_to_install_it(house: House) -> None:
    house.models.missing.add("whisper-base")
    said = typed(house, "process", str(house.media()))
    assert said.code == ModelError.exit_code
    assert "→ Install whisper-base." in said.err


def test_processing_nothing_with_nothing_waiting(house: House) -> None:
    said = typed(house, "process")
    assert (said.code, said.out) == (0, "")
    assert "Nothing is waiting" in said.err


def test_ctrl_c_stops_cleanly_and_the_next_run_goes_on(house: House) -> None:
    before = signal.getsignal(signal.SIGINT)  # ignored, where a shell runs us in the background
    house.media()
    sent: list[bool] = []

    def interrupt_once() -> None:
        if not sent:
            sent.append(True)
            signal.raise_signal(signal.SIGINT)

    original = house.engine.run

    def run(task: object, done: object = ()) -> object:
        for item in original(task, done):  # type: ignore[arg-type]
            yield item
            interrupt_once()

    house.engine.run = run  # type: ignore[method-assign,assignment]
    said = typed(house, "process", str(house.folder / "meeting.wav"))
    assert said.code == 130
    assert "go on with: earshot process" in said.err
    (job,) = house.archive.jobs.pending()
    assert job.state is JobState.QUEUED
    assert signal.getsignal(signal.SIGINT) is before
    again = typed(house, "process")
    assert (again.code, again.out.splitlines()[0][:9]) == (0, "✓ meeting")


def test_a_long_list_shows_the_latest_and_how_to_see_the_rest(house: House) -> None:
    for number in range(103):
        made = Recording(
            id=f"{number:012d}",
            title=f"Meeting {number}",
            held_at=datetime(2026, 1, 1) + timedelta(days=number),
            duration_ms=60_000,
            language="en",
            tracks=(Track("1", TrackSource.FILE),),
            content_sha256=f"{number:064d}",
            source_name="meeting.wav",
            added_at=datetime(2026, 6, 1, tzinfo=UTC),
        )
        house.archive.recordings.add(made, b"k" * 32)
    said = typed(house, "list")
    assert len(said.out.splitlines()) == 1 + 100
    assert "Meeting 102" in said.out.splitlines()[1]
    assert "3 older ones: earshot list --limit 103" in said.err
    assert len(typed(house, "list", "--limit", "103").out.splitlines()) == 1 + 103
    assert len(typed(house, "list", "--limit", "2").out.splitlines()) == 1 + 2
    assert len(typed(house, "list", "--json").json["recordings"]) == 103


def test_the_list_is_readable_and_its_json_complete(house: House) -> None:
    assert "earshot process FILE" in typed(house, "list").err
    recording_id = done(house, "--date", "2026-11-23")
    head, line = typed(house, "list", width=80).out.splitlines()
    assert head.split() == ["ID", "Date", "Title", "Length", "Speakers"]
    assert line.split() == [recording_id, "2026-11-23", "meeting", "1", "min", "1", "speaker"]
    house.earshot.editing.rename_speaker(recording_id, "S1", "Ana")
    assert typed(house, "list").out.splitlines()[1].endswith("1 min  Ana")
    house.earshot.editing.rename_speaker(recording_id, "S1", "Speaker 1")
    (told,) = typed(house, "list", "--json").json["recordings"]
    assert told == {
        "id": recording_id,
        "title": "meeting",
        "held_at": "2026-11-23T00:00:00",
        "duration_ms": 60_000,
        "speakers": ["Speaker 1"],
        "turns": 3,
        "state": "done",
        "tags": [],
    }


def test_show_has_a_line_a_turn(house: House) -> None:
    recording_id = done(house)
    said = typed(house, "show", recording_id[:5])
    assert said.out.splitlines()[0] == "meeting"
    assert said.out.splitlines()[-1].split() == ["0:02", "Speaker", "1", "transcribe-2"]
    told = typed(house, "show", recording_id, "--json").json
    assert told["transcript"]["turns"][2] == {
        "id": 3,
        "speaker": "S1",
        "name": "Speaker 1",
        "start_ms": 2000,
        "end_ms": 2900,
        "text": "transcribe-2",
    }


def test_a_failed_recording_says_why(house: House) -> None:
    house.media("a.wav", Script(trouble="input"))
    said = typed(house, "process", str(house.folder / "a.wav"), "--json")
    assert said.code == 3
    (file,) = said.json["files"]
    assert file["error"] == {
        "title": "Bad sound",
        "what": "It can't be heard.",
        "todo": "Try another.",
    }
    shown = typed(house, "show", file["id"])
    assert "It can't be heard." in shown.err


def test_search_groups_hits_and_says_where_there_are_none(house: House) -> None:
    recording_id = done(house)
    said = typed(house, "search", "transcribe")
    assert said.out.splitlines()[0] == f"meeting  {recording_id}"
    assert len(said.out.splitlines()) == 4
    hits = typed(house, "search", "transcribe", "--limit", "1", "--json").json["hits"]
    assert hits[0]["recording"] == recording_id
    assert any(part["is_hit"] for part in hits[0]["snippet"])
    nothing = typed(house, "search", "unheard")
    assert (nothing.code, nothing.out) == (0, "")
    assert nothing.err.splitlines()[0] == "Nothing found."
    assert "1 recording is found by words alone so far; `earshot process`" in nothing.err


@pytest.mark.parametrize(
    "text", ["'; DROP TABLE turns; --", '"', "NEAR(", "a AND OR", "*", "%", "—"]
)
def test_search_takes_any_text(house: House, text: str) -> None:
    done(house)
    assert typed(house, "search", "--", text).code in (0, 3)


def test_renaming_and_editing(house: House) -> None:
    recording_id = done(house)
    assert "Ana" in typed(house, "rename-speaker", recording_id, "Speaker 1", "Ana").out
    assert "Ana" in typed(house, "show", recording_id).out
    missing = typed(house, "rename-speaker", recording_id, "Zoe", "Ana")
    assert (missing.code, "Nobody here is “Zoe”" in missing.err) == (4, True)
    edited = typed(house, "edit", recording_id, "--title", "Budget", "--tag", "b", "--json").json
    assert (edited["title"], edited["tags"]) == ("Budget", ["b"])


def test_delete_asks_where_somebody_can_answer(house: House) -> None:
    recording_id = done(house)
    assert typed(house, "delete", recording_id).code == 2
    said = typed(house, "delete", recording_id, "--yes")
    assert (said.code, said.out) == (0, f"Deleted “meeting” ({recording_id}).\n")
    assert typed(house, "show", recording_id).code == 4


def test_export_to_a_file_and_to_standard_output(house: House) -> None:
    recording_id = done(house)
    path = house.folder / "out.srt"
    said = typed(house, "export", recording_id, "-o", str(path))
    assert (said.code, said.out) == (0, "")
    assert path.read_text() == typed(house, "export", recording_id, "-f", "srt").out
    assert typed(house, "export", recording_id, "-o", str(path)).code == 3
    assert typed(house, "export", recording_id, "-o", str(path), "--force").code == 0
    assert typed(house, "export", recording_id, "-o", str(house.folder / "x.pdf")).code == 2


def test_play_follows_the_turns(house: House) -> None:
    recording_id = done(house)
    said = typed(house, "play", recording_id, "--at", "0:01", "--until", "3")
    assert house.player.played == [(1000, 3000)]
    assert [line.split()[-1] for line in said.out.splitlines()] == ["transcribe-1", "transcribe-2"]
    assert typed(house, "play", recording_id, "--at", "2:00").code == 3
    house.player.is_broken = True
    broken = typed(house, "play", recording_id)
    assert (broken.code, "→ Connect one." in broken.err) == (10, True)


def test_vocabulary(house: House) -> None:
    assert typed(house, "vocabulary", "add", "Ana", "Lisbon HQ").out == "Added 2 terms.\n"
    assert typed(house, "vocabulary", "add", "Ana").out == "Added 0 terms; 1 known already.\n"
    typed(house, "vocabulary", "add", "Porto", "--tag", "board")
    assert typed(house, "vocabulary", "list").out == "Ana\nLisbon HQ\nPorto  board\n"
    assert typed(house, "vocabulary", "list", "--json").json["terms"][2] == {
        "text": "Porto",
        "tag": "board",
    }
    assert typed(house, "vocabulary", "remove", "Porto").code == 4
    assert typed(house, "vocabulary", "remove", "Porto", "--tag", "board").code == 0


def test_models(house: House) -> None:
    lines = typed(house, "models", "list", "--json").json["models"]
    assert {"whisper-base", "segmentation-3.0"} <= {line["name"] for line in lines}
    assert " ●  whisper-base" in typed(house, "models", "list").out
    said = typed(house, "models", "install", "--starter")
    assert said.code == 0
    assert said.out.startswith("Installed: whisper-base")
    assert "Fetching" in said.err
    assert typed(house, "models", "install").code == 5
    assert typed(house, "models", "use", "transcriber", "whisper-base").code == 5
    assert typed(house, "models", "use", "ears", "whisper-base").code == 2
    assert typed(house, "models", "verify", "whisper-base").code == 5
    assert typed(house, "models", "remove", "whisper-base").code == 5
    imported = typed(house, "models", "import", str(house.folder), "--json").json
    assert imported == {"name": "whisper-base", "role": "transcriber", "digest": "d" * 64}


def test_evaluate(house: House) -> None:
    stm = house.folder / "r.stm"
    stm.write_text("m 1 A 0 1 x\n" * 4)
    words = ("evaluate", "--audio", str(house.media()), "--reference", str(stm))
    said = typed(house, *words)
    assert said.code == 0
    assert "cpWER          25.0%  1 error in 4 words" in said.out
    told = typed(house, *words, "--json").json
    assert told["wer"] == {"rate": 0.25, "errors": 1, "total": 4, "unit": "words"}
    assert (told["der"]["collar_s"], told["der_reference"], told["peak_mb"]) == (0.25, "stm", 512.0)
    assert typed(house, "list", "--json").json == {"recordings": []}
    missing = typed(house, "evaluate", "--audio", "x.wav", "--reference", "gone.stm")
    assert missing.code == 3


def test_doctor(house: House) -> None:
    said = typed(house, "doctor")
    assert said.code == 1
    assert "✗  model: transcriber" in said.out
    assert "→ Run `earshot models install whisper-base`." in said.out
    told = typed(house, "doctor", "--json").json["findings"]
    assert {"topic", "health", "what", "todo"} == set(told[0])


def usage(house: House, *words: str) -> Said:
    said = typed(house, *words)
    assert said.code == 2
    return said


def test_usage_errors_end_with_2(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    wav = str(house.media())
    usage(house, "process", wav, "--speakers", "many")
    usage(house, "process", wav, "--date", "tomorrow")
    usage(house, "process", wav, wav, "--title", "x")
    usage(house, "process", wav, "--model", "ears=x")
    usage(house, "search", "x", "--from", "23.11.2026")
    usage(house, "play", "x", "--at", "noon")
    usage(house, "lisst")
    told = capsys.readouterr().err
    assert "“many” is no number of speakers; write 4, or 2-6." in told
    assert "Did you mean 'list'?" in told
    assert house.archive.recordings.all() == []


def test_no_arguments_show_help(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    assert typed(house).code == 0
    assert "Transcribe files and find out who spoke." in capsys.readouterr().out


def test_a_bug_is_a_short_message_and_a_report_without_what_was_said(house: House) -> None:
    def fail() -> None:
        raise ZeroDivisionError("".join(reversed("terces")))

    house.archive.recordings.all = fail  # type: ignore[method-assign]
    said = typed(house, "list")
    assert said.code == 1
    assert "Earshot has a bug: ZeroDivisionError." in said.err
    assert "Traceback" not in said.err
    (report,) = house.home.logs.iterdir()
    text = report.read_text()
    assert "ZeroDivisionError" in text
    assert "list_recordings" in text
    assert "secret" not in text


def test_text_from_files_cannot_steer_the_terminal(house: House) -> None:
    recording_id = done(house)
    house.earshot.editing.rename_speaker(recording_id, "S1", "A\x1b]0;o\x07[bold]x[/]")
    said = typed(house, "show", recording_id, is_terminal=True)
    assert "\x1b]0" not in said.out
    assert "\x07" not in said.out
    assert "[bold]x" in said.out
