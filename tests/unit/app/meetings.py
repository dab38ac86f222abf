"""Meetings with minutes, laid into a house of fakes without any processing."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from pipeline.domain.meaning import (
    ActionItem,
    Chapter,
    Citation,
    Claim,
    Decision,
    Minutes,
    NameHint,
    OpenQuestion,
    Section,
    Support,
)
from pipeline.domain.sound import Recording, TimeSpan, Track, TrackSource
from pipeline.domain.speech import Transcript, Turn, Word
from tests.unit.app.house import House

BUDGET = (
    "S1: Good morning, let us decide about the warehouse.",
    "S2: Ben told me that the rent is 900 euros.",
    "S1: Then it is decided, we keep the warehouse until June.",
    "S2: I will send the contract to the landlord by Friday.",
    "S1: Tell Anna that the warehouse stays. I need her answer by Monday.",
    "S2: Who pays for the heating? Nobody knows.",
)
CHANGED = (
    "S1: About the warehouse, we decided to keep it.",
    "S2: We change that, we leave the warehouse in March.",
)


def turns_of(lines: Sequence[str]) -> tuple[Turn, ...]:
    """Turns of "S1: words", a word every half second."""
    turns: list[Turn] = []
    at = 0
    for number, line in enumerate(lines, start=1):
        label, _, text = line.partition(": ")
        words: list[Word] = []
        for word in text.split():
            words.append(Word(TimeSpan(at, at + 450), word, 1.0))
            at += 500
        turns.append(Turn(number, label, "1", tuple(words)))
    return tuple(turns)


def hold(
    house: House,
    lines: Sequence[str] = BUDGET,
    *,
    id_: str = "budget000001",
    title: str = "Budget",
    held_at: datetime | None = datetime(2026, 9, 7, 10),
) -> Transcript:
    """Bring a meeting into the archive, as if it had been processed."""
    recording = Recording(
        id=id_,
        title=title,
        held_at=held_at,
        duration_ms=60_000,
        language="en",
        tracks=(Track("1", TrackSource.FILE),),
        content_sha256=f"{id_:0<64}",
        source_name="meeting.wav",
        added_at=datetime(2026, 11, 1, tzinfo=UTC),
    )
    house.archive.recordings.add(recording, b"k" * 32)
    turns = turns_of(lines)
    return house.archive.transcripts.save(id_, ("S1", "S2"), turns, ())


def cite(transcript: Transcript, turn_id: int, words: str) -> Citation:
    """Cite words of a turn that are there."""
    turn = next(turn for turn in transcript.turns if turn.id == turn_id)
    texts, wanted = [word.text for word in turn.words], words.split()
    at = next(i for i in range(len(texts)) if texts[i : i + len(wanted)] == wanted)
    span = TimeSpan(turn.words[at].span.start_ms, turn.words[at + len(wanted) - 1].span.end_ms)
    return Citation(transcript.recording_id, turn_id, span, words)


def claim(
    transcript: Transcript,
    turn_id: int,
    words: str,
    text: str,
    support: Support = Support.PARAPHRASED,
) -> Claim:
    return Claim(text, (cite(transcript, turn_id, words),), support)


def minutes_of(transcript: Transcript, **changes: object) -> Minutes:
    """The minutes of `BUDGET`."""
    t = transcript
    whole = Minutes(
        recording_id=t.recording_id,
        revision=t.revision,
        template="general",
        language="en",
        brief=(
            claim(t, 3, "we keep the warehouse until June.", "{S1} keeps the warehouse."),
            claim(t, 2, "the rent is 900 euros.", "the rent is 900 euros.", Support.QUOTED),
            claim(t, 6, "Nobody knows.", "Heating is unclear.", Support.WEAK),
        ),
        chapters=(Chapter("The warehouse", TimeSpan(0, 20_000), 1, 6),),
        decisions=(
            Decision(
                "d" * 16,
                claim(t, 3, "Then it is decided,", "The warehouse is kept until June."),
            ),
        ),
        actions=(
            ActionItem(
                "a" * 16,
                claim(t, 4, "I will send the contract", "Send the contract to the landlord."),
                "S2",
                date(2026, 9, 11),
                "by Friday",
            ),
        ),
        questions=(OpenQuestion("e" * 16, claim(t, 6, "Who pays", "Who pays for the heating?")),),
        figures=(claim(t, 2, "900 euros.", "The rent is 900 euros."),),
        sections=(Section("risks", "Risks", (claim(t, 5, "Tell Anna", "{S2} may leave."),)),),
        names=(NameHint("S2", "Ben", (cite(t, 2, "Ben told me"),)),),
        dropped=2,
    )
    return replace(whole, **changes)  # type: ignore[arg-type]


def with_minutes(house: House, **changes: object) -> Transcript:
    """The budget meeting with its main minutes."""
    transcript = hold(house)
    house.archive.meaning.save(minutes_of(transcript, **changes), is_main=True)
    return transcript
