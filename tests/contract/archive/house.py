"""A few meetings for any archive."""

from dataclasses import replace
from datetime import UTC, datetime

from pipeline.domain.search import SearchQuery
from pipeline.domain.sound import Recording, TimeSpan, Track, TrackSource
from pipeline.domain.speech import SpeakerSpan, Turn, Word
from pipeline.domain.work import Role, StageRecord
from pipeline.ports import Archive

KEY = bytes(range(32))


def recording(number: int, **changes: object) -> Recording:
    made = Recording(
        id=f"rec{number:09d}",
        title=f"Meeting {number}",
        held_at=datetime(2026, 2, number, 10, 30),
        duration_ms=60_000,
        language=None,
        tracks=(Track("1", TrackSource.FILE, 0), Track("2", TrackSource.FILE, 1)),
        content_sha256=f"{number:064x}",
        source_name=f"meeting {number}.wav",
        added_at=datetime(2026, 3, 1, 12, 0, 0, 123456, tzinfo=UTC),
        tags=("board", "lisbon"),
    )
    return replace(made, **changes)


def turn(number: int, speaker: str, text: str) -> Turn:
    start = number * 1_000
    words = tuple(
        Word(TimeSpan(start + 10 * i, start + 10 * i + 9), word, 1 / (i + 3))
        for i, word in enumerate(text.split(" "))
    )
    return Turn(number, speaker, "1", words)


def fill(archive: Archive, number: int, *texts: tuple[str, str], **changes: object) -> Recording:
    made = recording(number, **changes)
    archive.recordings.add(made, KEY)
    save(archive, made.id, *texts)
    return made


def save(archive: Archive, recording_id: str, *texts: tuple[str, str]) -> None:
    turns = [turn(i, speaker, text) for i, (speaker, text) in enumerate(texts, start=1)]
    labels = list(dict.fromkeys(speaker for speaker, _ in texts))
    archive.transcripts.save(recording_id, labels, turns, [SpeakerSpan(TimeSpan(0, 5), "S1")])


def found(archive: Archive, text: str, **changes: object) -> set[tuple[str, int]]:
    hits = archive.transcripts.search(replace(SearchQuery(text), **changes))
    return {(hit.recording_id, hit.turn_id) for hit in hits}


def turns_found(archive: Archive, text: str) -> list[int]:
    return sorted(turn_id for _, turn_id in found(archive, text))


def stage_record(recording_id: str, fingerprint: str = "f" * 64) -> StageRecord:
    return StageRecord(
        recording_id=recording_id,
        stage="transcribe:1",
        fingerprint=fingerprint,
        models=((Role.TRANSCRIBER, "whisper-base", "d" * 64),),
        finished_at=datetime(2026, 3, 2, 9, 0, 0, 5, tzinfo=UTC),
        elapsed_ms=1234,
    )
