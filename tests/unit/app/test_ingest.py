"""Taking files in: what is kept, what is recognised, what leaves nothing behind."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest

from app.service.ingest import TakenIn, take_in
from app.service.requests import ProcessRequest
from pipeline.domain.errors import EarshotError, InputError, StorageError
from pipeline.domain.work import JobState, Progress, SpeakerCount
from tests.unit.app.house import House


def taken(house: House, request: ProcessRequest, languages: tuple[str, ...] = ()) -> TakenIn:
    *steps, last = take_in(
        request, house.archive, house.vault, house.inspector, house.clock, languages=languages
    )
    assert isinstance(last, TakenIn)
    assert not any(isinstance(step, TakenIn) for step in steps)
    return last


def refused(house: House, request: ProcessRequest) -> EarshotError:
    with pytest.raises(EarshotError) as caught:
        taken(house, request)
    assert house.archive.recordings.all() == []
    assert house.archive.jobs.pending() == []
    assert house.vault.files() == []
    return caught.value


def test_a_file_becomes_a_recording_with_a_key_and_a_job(house: House) -> None:
    request = ProcessRequest(
        house.media("board, mäy 🎙.wav"),
        held_at=datetime(2026, 3, 1, 14),
        languages=("en",),
        speakers=SpeakerCount(2, 4),
        tags=("b", "a", "b", " "),
    )
    result = taken(house, request)
    recording = result.recording
    assert (recording.title, recording.source_name) == ("board, mäy 🎙", "board, mäy 🎙.wav")
    assert (recording.language, recording.tags) == ("en", ("a", "b"))
    assert (recording.duration_ms, len(recording.id)) == (60_000, 12)
    assert len(house.archive.recordings.key_of(recording.id)) == 32
    assert house.vault.files() == [recording.id]
    assert result.is_new
    assert result.job is not None
    assert result.job.options.speakers == SpeakerCount(2, 4)


def test_every_recording_has_its_own_key(house: House) -> None:
    first = taken(house, ProcessRequest(house.media("a.wav")))
    second_file = house.folder / "b.wav"
    second_file.write_bytes(b" " + house.media("a.wav").read_bytes())
    second = taken(house, ProcessRequest(second_file))
    keys = [house.archive.recordings.key_of(t.recording.id) for t in (first, second)]
    assert keys[0] != keys[1]


def test_progress_is_told_in_bytes(house: House) -> None:
    steps = list(
        take_in(
            ProcessRequest(house.media()),
            house.archive,
            house.vault,
            house.inspector,
            house.clock,
        )
    )
    told = [(s.step, s.completed == s.total) for s in steps if isinstance(s, Progress)]
    assert ("taking its fingerprint", True) in told
    assert ("encrypting", True) in told


def test_the_settings_languages_hold_where_none_is_named(house: House) -> None:
    result = taken(house, ProcessRequest(house.media()), ("en", "de"))
    assert result.job is not None
    assert result.job.options.languages == ("en", "de")
    assert result.recording.language is None


def finish(house: House, result: TakenIn, error: str = "") -> None:
    assert result.job is not None
    claimed = house.archive.jobs.claim("me", 60, result.job.id)
    assert claimed is not None
    house.archive.jobs.finish(claimed.id, "me", error)


def test_the_same_bytes_are_recognised_under_any_name(house: House) -> None:
    first = taken(house, ProcessRequest(house.media()))
    copy = house.folder / "copy.mp3"
    copy.write_bytes(house.media().read_bytes())
    waiting = taken(house, ProcessRequest(copy))
    assert (waiting.recording, waiting.is_new, waiting.job) == (first.recording, False, first.job)
    finish(house, first)
    done = taken(house, ProcessRequest(copy))
    assert (done.recording.id, done.is_new, done.job) == (first.recording.id, False, None)
    assert len(house.inspector.inspected) == 1


def test_a_failed_job_is_tried_again(house: House) -> None:
    first = taken(house, ProcessRequest(house.media()))
    finish(house, first, "no memory")
    second = taken(house, ProcessRequest(house.media()))
    assert second.job is not None
    assert first.job is not None
    assert (second.job.id, second.job.state) == (first.job.id, JobState.QUEUED)


def test_other_wishes_for_a_known_recording_make_a_new_job(house: House) -> None:
    request = ProcessRequest(house.media(), speakers=SpeakerCount(3, 3))
    first = taken(house, request)
    finish(house, first)
    assert taken(house, request).job is None
    more = taken(house, ProcessRequest(house.media(), speakers=SpeakerCount(4, 4)))
    assert more.job is not None
    assert more.job.options.speakers == SpeakerCount(4, 4)
    finish(house, more)
    again = taken(house, ProcessRequest(house.media(), again=True))
    assert again.job is not None
    assert again.job.options == more.job.options


def test_a_file_that_is_no_audio_leaves_nothing(house: House) -> None:
    path = house.folder / "notes.wav"
    path.write_text("bad: a text file")
    assert refused(house, ProcessRequest(path)).title == "Can't read it"


def test_a_full_disk_leaves_nothing(house: House) -> None:
    house.vault.fails_with = StorageError("Disk full", "No space.", "Free some.")
    assert refused(house, ProcessRequest(house.media())).exit_code == 7


def test_an_archive_that_refuses_leaves_no_audio(house: House) -> None:
    class Refusing:
        def __getattr__(self, name: str) -> object:
            return getattr(house.archive, name)

        @property
        def jobs(self) -> object:
            raise StorageError("Disk full", "No space.", "Free some.")

    steps = take_in(
        ProcessRequest(house.media()),
        Refusing(),  # type: ignore[arg-type]
        house.vault,
        house.inspector,
        house.clock,
    )
    with pytest.raises(StorageError):
        list(steps)
    assert house.vault.files() == []
    assert house.archive.recordings.all() == []


def test_stopping_in_the_middle_leaves_nothing(house: House) -> None:
    steps = take_in(
        ProcessRequest(house.media()), house.archive, house.vault, house.inspector, house.clock
    )
    for step in steps:
        if isinstance(step, Progress) and step.step == "encrypting":
            break
    steps.close()
    assert house.vault.files() == []
    assert house.archive.recordings.all() == []


def test_a_file_that_changes_while_it_is_read_is_refused(house: House) -> None:
    path = house.media()
    steps = take_in(ProcessRequest(path), house.archive, house.vault, house.inspector, house.clock)
    with pytest.raises(InputError, match="written to"):
        for step in steps:
            if isinstance(step, Progress) and step.step == "reading the file":
                path.write_text('{"parts": 1}')
    assert house.vault.files() == []


def test_empty_missing_and_folder(house: House) -> None:
    empty = house.folder / "empty.wav"
    empty.touch()
    assert refused(house, ProcessRequest(empty)).title == "File is empty"
    assert refused(house, ProcessRequest(house.folder / "gone.wav")).title == "File not found"
    assert refused(house, ProcessRequest(house.folder)).title == "Not a file"


@contextmanager
def as_nobody() -> Iterator[None]:
    """Root may read everything, so for a while it isn't root."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(before)


def test_a_file_without_permission(house: House) -> None:
    path = house.media()
    path.chmod(0)
    with as_nobody(), pytest.raises(EarshotError) as caught:
        taken(house, ProcessRequest(path))
    error = caught.value
    assert house.archive.recordings.all() == []
    assert (error.title, error.exit_code) == ("File can't be read", 3)
    assert "may not read" in error.what


@pytest.mark.parametrize(
    ("changes", "title"),
    [
        ({"title": "x" * 10_000}, "Title too long"),
        ({"title": " \t\n"}, "No title"),
        ({"title": "half \ud800"}, "Unreadable title"),
        ({"languages": ("english",)}, "Unknown language"),
        ({"tags": ("t" * 1000,)}, "Tag too long"),
    ],
)
def test_wrong_wishes_are_refused_before_anything_is_read(
    house: House, changes: dict[str, object], title: str
) -> None:
    assert refused(house, ProcessRequest(house.media(), **changes)).title == title  # type: ignore[arg-type]
    assert house.inspector.inspected == []


def test_control_characters_in_a_title_are_blanked(house: House) -> None:
    result = taken(house, ProcessRequest(house.media(), title=" A\x1b[31m\tB\n"))
    assert result.recording.title == "A [31m B"


def test_names_that_are_no_text_still_have_a_title(house: House) -> None:
    path = Path(os.fsdecode(os.fsencode(house.folder) + b"/caf\xe9.wav"))
    path.write_bytes(house.media().read_bytes())
    assert taken(house, ProcessRequest(path)).recording.title == "caf\ufffd"


def test_the_same_file_makes_up_for_lost_sound(house: House) -> None:
    first = taken(house, ProcessRequest(house.media()))
    finish(house, first, "The audio is gone")
    house.vault.remove(first.recording.id)
    again = taken(house, ProcessRequest(house.media()))
    assert (again.recording, again.is_new) == (first.recording, False)
    assert again.job is not None
    assert again.job.state is JobState.QUEUED
    key = house.archive.recordings.key_of(first.recording.id)
    with house.vault.open(first.recording.id, key) as sound:
        assert sound.read() == house.media().read_bytes()


def test_lost_sound_stays_lost_where_the_disk_is_full(house: House) -> None:
    first = taken(house, ProcessRequest(house.media()))
    house.vault.remove(first.recording.id)
    house.vault.fails_with = StorageError("Disk full", "No space.", "Free some.")
    with pytest.raises(StorageError):
        taken(house, ProcessRequest(house.media()))
    assert house.vault.files() == []
    assert [s.recording_id for s in house.archive.recordings.all()] == [first.recording.id]
