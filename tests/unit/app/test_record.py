"""Recording as every door sees it: agreed to, captured, kept, processed; or recovered."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.service.keeping import Discarded, Kept, NotRecovered
from app.service.record import RecordRequest
from pipeline.domain.capture import (
    Captured,
    CaptureEnded,
    CaptureOrder,
    CaptureWarning,
    EndReason,
    Levels,
    MarkKind,
    WarningKind,
)
from pipeline.domain.errors import ArchiveError, DeviceError, InputError
from pipeline.domain.live import LiveText
from pipeline.domain.sound import TimeSpan, TrackSource
from pipeline.domain.speech import Word
from pipeline.domain.work import JobState, Notice
from tests.fakes.recorder import MICROPHONE, level, report_of
from tests.unit.app.house import House

PLAIN = RecordRequest()
KEY = bytes(range(32))


def recorded(house: House, request: RecordRequest = PLAIN) -> Kept:
    *_, last = house.earshot.recording.start(request).events()
    assert isinstance(last, Kept)
    return last


def set_recording(house: House, lines: str) -> None:
    house.home.folder.mkdir(exist_ok=True)
    house.home.settings.write_text(f"[recording]\n{lines}\n")


def crash(house: House, number: int = 1, **found: object) -> Captured:
    """A capture whose recorder died, an hour ago."""
    began = house.clock.now().astimezone() - timedelta(hours=1)
    captured = Captured(f"crashed{number:05d}", f"Crashed {number}", began, "Agreed.")
    house.archive.captures.begin(captured, KEY)
    order = CaptureOrder(captured.recording_id, "default", "default")
    report = report_of(order, reason=EndReason.CRASH)
    for track in report.tracks:
        house.recorder.write(captured.recording_id, track.id)
    house.recorder.left[captured.recording_id] = found.get("left", report)  # type: ignore[assignment]
    return captured


def test_what_was_recorded_is_kept_and_queued(house: House) -> None:
    house.recorder.events = [
        level(0),
        CaptureWarning(WarningKind.SILENT_TRACK, 50, "Nobody is heard."),
    ]
    session = house.earshot.recording.start(RecordRequest(title=" Budget\n2027 "))
    events = list(session.events())
    assert isinstance(events[2], CaptureEnded)
    kept = events[-1]
    assert isinstance(kept, Kept)
    assert kept.recording.id == session.recording_id
    assert kept.recording.title == "Budget 2027"
    assert [(t.id, t.source) for t in kept.recording.tracks] == [
        ("1", TrackSource.MICROPHONE),
        ("2", TrackSource.SYSTEM),
    ]
    local = house.clock.now().astimezone().replace(tzinfo=None)
    assert kept.recording.held_at == local
    assert kept.recording.duration_ms == 60_000
    assert kept.job is not None
    assert kept.job.state is JobState.QUEUED
    assert not house.archive.captures.unfinished()
    captured = house.earshot.show(kept.recording.id).captured
    assert captured is not None
    assert captured.report == report_of(CaptureOrder(kept.recording.id, "default", "default"))


def test_it_is_processed_as_two_tracks_and_whoever_records_is_you(house: House) -> None:
    kept = recorded(house)
    list(house.earshot.process([]))
    transcript = house.earshot.show(kept.recording.id).transcript
    assert transcript is not None
    assert {turn.track for turn in transcript.turns} == {"1", "2"}
    assert [speaker.name for speaker in transcript.speakers] == ["You"]


def test_nobody_is_you_where_the_settings_say_so() -> None:
    from app.settings import parse_settings  # noqa: PLC0415
    from app.wiring.workshop import job_settings  # noqa: PLC0415
    from tests.conftest import REPOSITORY  # noqa: PLC0415

    path = REPOSITORY / "nowhere.toml"
    assert job_settings(parse_settings("", path), []).you == "You"
    assert not job_settings(parse_settings("[recording]\nyou = false", path), []).you


def test_a_captured_meeting_is_played_with_all_its_tracks(house: House) -> None:
    kept = recorded(house)
    list(house.earshot.play(kept.recording.id, 0, 2_000))
    (audio,) = house.player.heard
    report = report_of(CaptureOrder(kept.recording.id, "default", "default"))
    assert [ref.path for ref in audio] == [
        house.vault.track_path(kept.recording.id, track) for track in ("1", "2")
    ]
    assert [ref.points for ref in audio] == [track.points for track in report.tracks]
    assert not any(ref.allow_unfinished for ref in audio)


def test_deleting_takes_every_track(house: House) -> None:
    kept = recorded(house)
    assert len(house.vault.files()) == 2
    house.earshot.shelf.delete(kept.recording.id)
    assert not house.vault.files()
    assert house.archive.captures.get(kept.recording.id) is None


def test_the_settings_can_forbid_it(house: House) -> None:
    set_recording(house, "allowed = false")
    with pytest.raises(InputError, match="forbid"):
        house.earshot.recording.start(PLAIN)
    assert not house.recorder.captures
    assert not house.archive.captures.unfinished()


@pytest.mark.parametrize("own", ["", "Alle wissen Bescheid."])
def test_nothing_is_captured_before_consent_and_it_is_stored(house: House, own: str) -> None:
    set_recording(house, f'consent = "{own}"\nconsent-required = true')
    desk = house.earshot.recording
    assert desk.consent.is_required
    assert desk.consent.text
    with pytest.raises(InputError, match=own or "agrees"):
        desk.start(PLAIN)
    assert not house.recorder.captures
    kept = recorded(house, RecordRequest(has_consent=True))
    captured = house.archive.captures.get(kept.recording.id)
    assert captured is not None
    assert captured.consent == desk.consent.text


def test_a_recorder_that_cannot_start_leaves_nothing(house: House) -> None:
    house.recorder.fails_with = DeviceError("Nothing to record from", "No microphone.", "")
    with pytest.raises(DeviceError):
        house.earshot.recording.start(PLAIN)
    assert not house.archive.captures.unfinished()


def test_a_capture_without_a_frame_is_discarded(house: House) -> None:
    house.recorder.frames = 0
    *_, last = house.earshot.recording.start(PLAIN).events()
    assert isinstance(last, Discarded)
    assert not house.archive.captures.unfinished()
    assert not house.earshot.shelf.all()
    assert not house.vault.files()


def test_a_track_that_lost_its_end_is_not_kept_as_whole(house: House) -> None:
    house.recorder.frames = 10_000_000
    session = house.earshot.recording.start(PLAIN)
    with pytest.raises(ArchiveError, match="shorter"):
        list(session.events())
    assert len(house.archive.captures.unfinished()) == 1, "and recover can try again"


def test_marks_pauses_and_the_end_reach_the_recorder(house: House) -> None:
    house.recorder.events = [level(ms) for ms in range(0, 2_000, 100)]
    session = house.earshot.recording.start(PLAIN)
    for event in session.events():
        match event:
            case Levels(at_ms=300):
                session.bookmark()
                assert session.note("  ask\x07 Ana ") is not None
                assert session.note("  ") is None
            case Levels(at_ms=400):
                session.pause()
                assert session.is_paused
                session.resume()
                session.keep_going()
            case Levels(at_ms=500):
                session.stop()
            case Levels(at_ms=at_ms):
                assert at_ms < 600
            case _:
                pass
    assert house.recorder.captures[0].calls == ["pause", "resume", "keep going", "stop"]
    captured = house.archive.captures.get(session.recording_id)
    assert captured is not None
    assert captured.report is not None
    marks = [(mark.at_ms, mark.kind, mark.text) for mark in captured.report.marks]
    assert marks == [(300, MarkKind.BOOKMARK, ""), (300, MarkKind.NOTE, "ask Ana")]


@pytest.mark.parametrize(
    ("mic", "system", "expected"),
    [
        ("", "", ("default", "default")),
        ("usb", "None", ("usb", None)),
        ("none", "Headphones", (None, "Headphones")),
    ],
)
def test_what_is_wished_is_asked_of_the_recorder(
    house: House, mic: str, system: str, expected: tuple[str | None, str | None]
) -> None:
    recorded(house, RecordRequest(mic, system, stop_after_ms=5_000))
    order = house.recorder.captures[0].order
    assert (order.microphone, order.system) == expected
    assert (order.rate, order.stop_after_ms) == (16_000, 5_000)


def test_nothing_at_all_cannot_be_recorded(house: House) -> None:
    with pytest.raises(InputError, match="Neither"):
        house.earshot.recording.start(RecordRequest("none", "none"))


def test_the_microphone_is_enough_where_system_sound_cannot_be_had(house: House) -> None:
    house.sound.found, house.sound.lacks = [MICROPHONE], "No output can be recorded."
    session = house.earshot.recording.start(PLAIN)
    assert Notice("No output can be recorded.") in list(session.events())
    assert house.recorder.captures[0].order.system is None
    recorded(house, RecordRequest(system="Headphones"))
    assert house.recorder.captures[1].order.system == "Headphones", "asked for by name"


def live_word(text: str) -> LiveText:
    word = Word(TimeSpan(100, 200), text, 0.9)
    return LiveText(TrackSource.MICROPHONE, 100, (word,), "", True)


def test_live_text_comes_among_the_events(house: House) -> None:
    house.live_words = [live_word("Hello")]
    events = list(house.earshot.recording.start(RecordRequest(live=True)).events())
    assert live_word("Hello") in events
    assert Notice("whisper-base hears 2 tracks.") in events
    assert isinstance(events[-1], Kept)


def test_without_live_text_the_recording_is_the_same(house: House) -> None:
    house.live_model = None
    events = list(house.earshot.recording.start(RecordRequest(live=True)).events())
    assert Notice("There is no live text. Too slow.") in events
    assert isinstance(events[-1], Kept)


def test_what_a_crash_left_is_kept(house: House) -> None:
    captured = crash(house)
    (kept,) = (item for item in house.earshot.recover() if isinstance(item, Kept))
    assert kept.recording.id == captured.recording_id
    assert kept.recording.title == "Crashed 1"
    (job,) = house.archive.jobs.pending()
    assert job.recording_id == captured.recording_id
    assert not list(house.earshot.recover())
    list(house.earshot.play(captured.recording_id, 0, 1_000))
    assert all(ref.allow_unfinished for ref in house.player.heard[0])


def test_one_that_cannot_be_read_holds_up_no_other(house: House) -> None:
    broken = crash(house, 1, left=ArchiveError("Broken", "Altered."))
    empty, fine = crash(house, 2, left=None), crash(house, 3)
    found = [item for item in house.earshot.recover() if not hasattr(item, "step")]
    assert [type(item) for item in found] == [NotRecovered, Discarded, Kept]
    assert [c.recording_id for c, _ in house.archive.captures.unfinished()] == [broken.recording_id]
    assert house.archive.captures.get(empty.recording_id) is None
    assert house.archive.recordings.get(fine.recording_id)


def test_a_recording_in_progress_is_left_alone(house: House) -> None:
    crash(house)
    house.recorder.is_busy = True
    assert not list(house.earshot.recover())
    assert house.archive.captures.unfinished()


def test_what_is_about_to_be_recorded_is_left_alone_for_a_moment(house: House) -> None:
    captured = replace(crash(house, left=None), recording_id="new", started_at=house.clock.now())
    house.archive.captures.begin(captured, KEY)
    list(house.earshot.recover())
    assert [c.recording_id for c, _ in house.archive.captures.unfinished()] == ["new"]
    house.clock.advance(11)
    assert list(house.earshot.recover()) == [Discarded(captured)]


def test_one_that_died_before_a_sound_was_written_is_named_at_once(house: House) -> None:
    captured = crash(house)
    order = CaptureOrder(captured.recording_id, "default", "default")
    house.recorder.left[captured.recording_id] = report_of(order, 0, EndReason.CRASH)
    captured = house.archive.captures.unfinished()[0][0]
    assert list(house.earshot.recover()) == [Discarded(captured)]
    assert not house.vault.files()
    assert not house.archive.captures.unfinished()


def test_two_processes_keep_it_once(house: House) -> None:
    session = house.earshot.recording.start(PLAIN)
    events = session.events()
    for event in events:
        if isinstance(event, CaptureEnded):
            # The recorder has let go; another process sees a capture without a report.
            house.recorder.left[session.recording_id] = replace(
                event.report, reason=EndReason.CRASH
            )
            (theirs,) = (item for item in house.earshot.recover() if isinstance(item, Kept))
            *_, ours = events
            assert ours == theirs
    assert len(house.earshot.shelf.all()) == 1
    assert len(house.archive.jobs.pending()) == 1


def test_a_session_discarded_meanwhile_is_kept_all_the_same(house: House) -> None:
    session = house.earshot.recording.start(PLAIN)
    house.archive.captures.discard(session.recording_id)
    *_, last = session.events()
    assert isinstance(last, Kept)


def test_two_silences_of_one_length_are_two_recordings(house: House) -> None:
    assert recorded(house).recording.content_sha256 != recorded(house).recording.content_sha256


def test_a_clock_set_back_while_recording_changes_no_length(house: House) -> None:
    session = house.earshot.recording.start(PLAIN)
    began = house.clock.now()
    house.clock.advance(-86_400)
    *_, kept = session.events()
    assert isinstance(kept, Kept)
    assert kept.recording.duration_ms == 60_000
    assert kept.recording.held_at == began.astimezone().replace(tzinfo=None)


def test_levels_of_devices(house: House) -> None:
    found, missing = house.earshot.recording.devices()
    assert [device.name for device in found] == ["Desk microphone", "Headphones"]
    assert not missing
