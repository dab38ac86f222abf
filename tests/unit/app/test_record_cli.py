"""`record`, `devices`, `recover` as they are typed."""

import io
from dataclasses import replace

import pytest
from rich.console import Console

from app.cli import parse
from app.cli.record_keys import Controls
from app.cli.record_view import open_view
from app.service.record import RecordRequest
from pipeline.domain.capture import (
    CaptureReport,
    CaptureWarning,
    Gap,
    GapReason,
    Levels,
    Mark,
    MarkKind,
    WarningKind,
)
from pipeline.domain.errors import DeviceError, ModelError
from pipeline.domain.live import LiveText
from pipeline.domain.sound import TimeSpan, TrackSource
from pipeline.domain.speech import Word
from tests.fakes.recorder import MICROPHONE, level
from tests.unit.app.house import House
from tests.unit.app.shell import typed
from tests.unit.app.test_record import crash, set_recording


@pytest.fixture(autouse=True)
def nobody_types(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())


def test_a_meeting_is_recorded_and_processed(house: House) -> None:
    warning = CaptureWarning(WarningKind.DEVICE_LOST, 65_000, "The headset is gone.", "1")
    house.recorder.events = [level(0), warning]
    said = typed(house, "record", "--title", "Budget")
    assert said.code == 0, said.err
    assert "Recording “Budget”; Ctrl-C ends it." in said.err
    assert "1:05 The headset is gone." in said.err
    assert "✓ Budget · 1 min recorded" in said.out
    assert "earshot show" in said.out
    (listed,) = house.earshot.shelf.all()
    assert listed.state == "done"
    assert listed.speakers == ("You",)


def test_it_can_wait_to_be_processed(house: House) -> None:
    said = typed(house, "record", "--later", "--json")
    assert said.code == 0
    assert said.json["state"] == "queued"
    assert said.json["capture"]["ended_by"] == "stopped"
    assert said.json["recording"]["tracks"][0]["source"] == "microphone"
    assert [r.state for r in house.earshot.shelf.all()] == ["queued"]


def test_one_document_where_it_is_processed_too(house: House) -> None:
    assert typed(house, "record", "--json").json["state"] == "done"


def test_a_missing_model_costs_no_recording(house: House) -> None:
    house.models.missing.add("whisper-base")
    said = typed(house, "record")
    assert said.code == ModelError.exit_code
    assert len(house.archive.jobs.pending()) == 1


def test_errors_are_told_as_ever(house: House) -> None:
    house.recorder.fails_with = DeviceError("Nothing to record from", "No microphone.", "Get one.")
    said = typed(house, "record")
    assert said.code == 10
    assert said.err.splitlines()[-3:] == ["Nothing to record from", "No microphone.", "→ Get one."]
    assert typed(house, "record", "--mic", "none", "--system", "none").code == 3
    assert typed(house, "record", "--for", "soon").code == 2


def test_nobody_can_be_asked_here(house: House) -> None:
    set_recording(house, 'consent = "All agree."\nconsent-required = true')
    said = typed(house, "record")
    assert said.code == 3
    assert "All agree." in said.err
    assert "--consent-given" in said.err
    assert not house.recorder.captures
    assert typed(house, "record", "--consent-given", "--later").code == 0
    (id_,) = house.archive.state.captures
    shown = typed(house, "show", id_)
    assert "Acknowledged before: “All agree.”" in shown.out


def test_nothing_recorded_is_said(house: House) -> None:
    house.recorder.frames = 0
    said = typed(house, "record")
    assert said.code == 0
    assert "Nothing was recorded" in said.err
    assert typed(house, "record", "--json").json["recording"] is None


def test_live_words_are_shown(house: House) -> None:
    word = Word(TimeSpan(100, 200), "Hello.", 0.9)
    house.live_words = [LiveText(TrackSource.SYSTEM, 100, (word,), "", True)]
    assert "0:00  Others: Hello." in typed(house, "record", "--live", "--later").err


def test_devices(house: House) -> None:
    said = typed(house, "devices")
    assert "Desk microphone" in said.out
    assert "default" in said.out
    house.sound.found, house.sound.lacks = [MICROPHONE], "No output can be recorded."
    assert "No output can be recorded." in typed(house, "devices").err
    told = typed(house, "devices", "--json").json
    assert told["missing"] == "No output can be recorded."
    assert told["devices"][0]["source"] == "microphone"


def test_levels_of_devices(house: House) -> None:
    house.sound.refuses = {"out"}
    said = typed(house, "devices", "--levels", "--json").json
    assert [device["peak_db"] for device in said["devices"]] == [-6.0, None]
    assert "in use" in typed(house, "devices", "--levels").out


@pytest.mark.parametrize("words", [("list",), ("process",), ("record", "--later")])
def test_a_crash_is_made_good_at_the_next_start(house: House, words: tuple[str, ...]) -> None:
    crash(house)
    said = typed(house, *words)
    assert said.code == 0, said.err
    assert len([line for line in said.err.splitlines() if "Recovered “Crashed 1”" in line]) == 1
    assert "Recovered" not in typed(house, "list").err


def test_recover(house: House) -> None:
    assert "Nothing was left" in typed(house, "recover").err
    captured = crash(house)
    house.recorder.is_busy = True
    assert "is being recorded now" in typed(house, "recover").err
    house.recorder.is_busy = False
    (told,) = typed(house, "recover", "--json").json["recovered"]
    assert (told["id"], told["outcome"]) == (captured.recording_id, "kept")


def test_show_tells_marks_and_what_is_missing(house: House) -> None:
    captured = crash(house)
    report = house.recorder.left[captured.recording_id]
    assert isinstance(report, CaptureReport)
    house.recorder.left[captured.recording_id] = replace(
        report,
        gaps=(Gap("2", TimeSpan(5_000, 9_000), GapReason.DEVICE),),
        marks=(Mark(1_000, MarkKind.BOOKMARK), Mark(62_000, MarkKind.NOTE, "ask [Ana]")),
        pauses=((30_000, 90_000),),
        silent_from_ms=50_000,
    )
    said = typed(house, "recover")
    assert said.code == 0
    shown = typed(house, "show", captured.recording_id).out
    for line in (
        "Missing on the system's sound: 0:05–0:09, there was no device.",
        "Paused at 0:30 for 1 min 30 s.",
        "Nothing is heard from 0:50 to the end.",
        "interrupted by a crash",
        "0:01  Bookmark",
        "1:02  Note      ask [Ana]",
    ):
        assert line in shown, shown
    told = typed(house, "show", captured.recording_id, "--json").json["capture"]
    assert told["marks"][1] == {"at_ms": 62_000, "kind": "note", "text": "ask [Ana]"}
    assert told["gaps"][0]["reason"] == "device"


def test_keys_mean_what_the_hint_says(house: House) -> None:
    house.recorder.events = [level(0)]
    session = house.earshot.recording.start(RecordRequest())
    controls = Controls(session)
    assert controls.press(" ") == ["Paused; space goes on."]
    assert session.is_paused
    assert controls.press(" b") == ["Recording goes on.", "Bookmark at 0:00."]
    assert not controls.press("n")
    assert not controls.press("Askk")
    assert controls.typed == "Askk"
    assert controls.press("\x7f Q b\n") == ["Note at 0:00: Ask Q b"], "keys are letters in a note"
    assert controls.typed is None
    assert not controls.press("nx\x1b")
    assert controls.press("k") == ["The recording goes on."]
    assert not controls.press("xq")
    assert house.recorder.captures[0].calls == ["pause", "resume", "keep going", "stop"]
    assert [mark.text for mark in house.recorder.captures[0].marks] == ["", "Ask Q b"]


def test_a_terminal_shows_time_levels_and_keys() -> None:
    out = io.StringIO()
    console = Console(file=out, force_terminal=True, width=80, color_system=None)
    with open_view(console, "Bud\x1bget", has_keys=True) as view:
        levels = level(65_000)
        view.levels(levels, None)
        closed = Levels(66_000, (levels.tracks[0], replace(levels.tracks[1], is_open=False)))
        view.levels(closed, "ask A")
        view.say("A warning.")
    text = out.getvalue()
    for part in (
        "● 1:05",
        "microphone",
        "-20 dB",
        "space pause",
        "no device",
        "Note: ask A▏",
        "A warning.",
    ):
        assert part in text, text
    assert "Bud\x1bget" not in text


@pytest.mark.parametrize(
    ("text", "ms"),
    [
        ("45m", 2_700_000),
        ("1h30m", 5_400_000),
        ("90s", 90_000),
        ("45", 2_700_000),
        ("1H 2m 3s", 3_723_000),
    ],
)
def test_lengths(text: str, ms: int) -> None:
    assert parse.length(text) == ms


@pytest.mark.parametrize("text", ["", "m", "0", "-5m", "49h", "1.5h", "h1"])
def test_what_is_no_length(text: str) -> None:
    with pytest.raises(Exception, match="no length"):
        parse.length(text)
