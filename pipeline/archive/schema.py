"""What must be known of the tables without loading what makes them."""

MIGRATION_SET = "earshot"

STEPS = ("001_first_floor",)
"""The names of all migrations, in order: tells without sqlite-utils whether one is missing."""

PLACE_BITS = 24
"""A turn's row id is its transcript's id, shifted by so many bits, plus its place.

So the index can be narrowed to transcripts by arithmetic on its row ids; looking up a million
rows of another table would cost a second.
"""


def turn_rows(transcript_id: int) -> tuple[int, int]:
    """First and last possible row id of a transcript's turns."""
    first = transcript_id << PLACE_BITS
    return first, first + (1 << PLACE_BITS) - 1
