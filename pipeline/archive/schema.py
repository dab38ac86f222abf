"""What must be known of the tables without loading what makes them."""

MIGRATION_SET = "earshot"

STEPS = (
    "001_first_floor",
    "002_meaning",
    "003_captures",
    "004_looks",
    "005_claim_lists",
    "006_reasons",
    "007_revisions",
)
"""The names of all migrations, in order: tells without sqlite-utils whether one is missing."""

TURN_BITS = 24
"""A row id of a turn ends in so many bits for its slot: its place, before any correction ..."""

SPEAKER_BITS = 12
"""... after so many for its speaker's place, and before those stands the id of the set of turns,
which is that of the first transcript in it (see `turn_sets`).

So the index can be narrowed to transcripts and to speakers by arithmetic on its row ids; to look
up a million rows of another table would cost a second.
"""

TRANSCRIPT_SHIFT = TURN_BITS + SPEAKER_BITS

TURN_MASK = (1 << TURN_BITS) - 1


def turn_row(set_id: int, speaker: int, slot: int) -> int:
    """The row id of a turn; `speaker` and `slot` are places from 0 in the set."""
    if not (speaker < 1 << SPEAKER_BITS and slot < 1 << TURN_BITS):
        raise ValueError("no meeting has so many speakers or turns")
    return (set_id << TRANSCRIPT_SHIFT) + (speaker << TURN_BITS) + slot


def turn_rows(set_id: int) -> tuple[int, int]:
    """First and last possible row id of a set of turns."""
    first = set_id << TRANSCRIPT_SHIFT
    return first, first + (1 << TRANSCRIPT_SHIFT) - 1


TOKENIZER = "porter unicode61 remove_diacritics 2"
"""How the index of passages breaks text into words; changing it needs a new index."""

PASSAGE_BITS = 20
"""A row id of a passage ends in so many bits for its place, after the id of its set."""


def passage_row(set_id: int, passage: int) -> int:
    """The row id of a passage; `passage` is its place from 0 in the set."""
    if passage >= 1 << PASSAGE_BITS:
        raise ValueError("no meeting has so many passages")
    return (set_id << PASSAGE_BITS) + passage


def passage_rows(set_id: int) -> tuple[int, int]:
    """First and last possible row id of a set's passages."""
    first = set_id << PASSAGE_BITS
    return first, first + (1 << PASSAGE_BITS) - 1
