"""What must be known of the tables without loading what makes them."""

MIGRATION_SET = "earshot"

STEPS = ("001_first_floor",)
"""The names of all migrations, in order: tells without sqlite-utils whether one is missing."""

TURN_BITS = 24
"""A row id of a turn ends in so many bits for its place in the transcript ..."""

SPEAKER_BITS = 12
"""... after so many for its speaker's place, and before those stands the transcript's id.

So the index can be narrowed to transcripts and to speakers by arithmetic on its row ids; to look
up a million rows of another table would cost a second.
"""

TRANSCRIPT_SHIFT = TURN_BITS + SPEAKER_BITS

TURN_MASK = (1 << TURN_BITS) - 1


def turn_row(transcript_id: int, speaker: int, turn: int) -> int:
    """The row id of a turn; `speaker` and `turn` are places from 0 in the transcript."""
    if not (speaker < 1 << SPEAKER_BITS and turn < 1 << TURN_BITS):
        raise ValueError("no meeting has so many speakers or turns")
    return (transcript_id << TRANSCRIPT_SHIFT) + (speaker << TURN_BITS) + turn


def turn_rows(transcript_id: int) -> tuple[int, int]:
    """First and last possible row id of a transcript's turns."""
    first = transcript_id << TRANSCRIPT_SHIFT
    return first, first + (1 << TRANSCRIPT_SHIFT) - 1
