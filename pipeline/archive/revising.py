"""A revision of a meeting's words beside the earlier ones: only what it changes is written."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pipeline.archive import codec, rules
from pipeline.archive.database import Database
from pipeline.archive.schema import TURN_BITS, turn_rows
from pipeline.archive.text import fold, storable
from pipeline.archive.turn_sets import (
    hide_turns,
    index_turns,
    pack_slots,
    row_ids,
    slots_of,
    speaking,
    unpack_slots,
    voices_of,
    write_turns,
)
from pipeline.domain.errors import NotFoundError
from pipeline.domain.revisions import Change, ChangeKind, Revision
from pipeline.domain.saying import say
from pipeline.domain.speech import Turn


@dataclass(frozen=True, slots=True)
class Stored:
    """A revision as it is stored.

    Attributes:
        number: of the revision.
        set_id: of the turns that it shares with others.
        slots: of its turns in the set, in order.
    """

    number: int
    set_id: int
    slots: list[int]


def stored(database: Database, recording_id: str, revision: int | None = None) -> Stored | None:
    """A revision, or the latest."""
    which = "is_latest" if revision is None else "revision = ?"
    sql = (
        "SELECT revision, turn_set, slots, turn_count FROM transcripts"  # noqa: S608
        f" WHERE recording_id = ? AND {which}"
    )
    parameters = (recording_id,) if revision is None else (recording_id, revision)
    found = database.row(sql, parameters)
    if found is None:
        return None
    number, set_id, slots, count = found
    return Stored(number, set_id, unpack_slots(slots, count))


def revise(
    database: Database,
    recording_id: str,
    replaced: Mapping[int, Sequence[Turn]],
    change: Change,
) -> int:
    """The next revision, with other turns in place of some of the latest; returns its number.

    Raises:
        NotFoundError: no transcript, or no such turn in it.
        InputError: a word holds bytes that are not text.
    """
    present = stored(database, recording_id)
    if present is None:
        raise rules.no_transcript(recording_id)
    set_id, voices = present.set_id, voices_of(database, present.set_id)
    known = [voice.place for voice in voices.values()]
    gone = slots_of(database, set_id, present.slots, set(replaced), known)
    if missing := replaced.keys() - gone.keys():
        raise NotFoundError(
            "No such turn",
            say("There is no turn {turn_id} in these words.", turn_id=min(missing)),
            "",
        )
    free = max(voice.last_slot for voice in voices.values()) + 1
    if free + sum(map(len, replaced.values())) > 1 << TURN_BITS:
        raise ValueError("no meeting is corrected so often")
    places = {label: voice.place for label, voice in voices.items()}
    fresh: dict[int, list[int]] = {}
    added: list[tuple[int, Turn]] = []
    for turn_id, turns in replaced.items():
        fresh[gone[turn_id]] = list(range(free, free + len(turns)))
        for slot, turn in enumerate(turns, start=free):
            places.setdefault(turn.speaker, max(places.values()) + 1)
            added.append((slot, turn))
        free += len(turns)
    hide_turns(database, row_ids(database, set_id, list(fresh), known))
    write_turns(database, set_id, places, added)
    slots = [slot for old in present.slots for slot in fresh.get(old, (old,))]
    return _add(database, recording_id, Stored(present.number + 1, set_id, slots), change)


def restore(database: Database, recording_id: str, wanted: int, change: Change) -> int:
    """The next revision, with the turns of an earlier one; raises `NotFoundError`."""
    present, earlier = stored(database, recording_id), stored(database, recording_id, wanted)
    if present is None or earlier is None:
        raise NotFoundError(
            "No such revision", say("There is no revision {wanted}.", wanted=wanted), ""
        )
    is_shared = present.set_id == earlier.set_id
    places = [voice.place for voice in voices_of(database, earlier.set_id).values()]
    shown = set(present.slots) if is_shared else set[int]()
    wished = set(earlier.slots)
    if is_shared:
        hide_turns(database, row_ids(database, present.set_id, [*(shown - wished)], places))
    else:
        hide_all(database, present.set_id)
    index_turns(database, row_ids(database, earlier.set_id, [*(wished - shown)], places))
    made = Stored(present.number + 1, earlier.set_id, earlier.slots)
    return _add(database, recording_id, made, change)


def hide_all(database: Database, set_id: int) -> None:
    """Find none of a set's turns any longer."""
    database.change("DELETE FROM turn_index WHERE rowid BETWEEN ? AND ?", turn_rows(set_id))


def note_change(database: Database, recording_id: str, revision: int, change: Change) -> None:
    """Write down what was done."""
    database.change(
        "INSERT INTO changes (recording_id, revision, made_at, kind, detail)"
        " VALUES (?, ?, ?, ?, ?)",
        (
            *(recording_id, revision, codec.to_text(change.made_at)),
            *(change.kind.value, storable(change.detail, "name")),
        ),
    )


def history(database: Database, recording_id: str) -> list[Revision]:
    """All revisions with what was done, the first one first."""
    changes: dict[int, list[Change]] = {}
    sql = "SELECT revision, kind, made_at, detail FROM changes WHERE recording_id = ? ORDER BY id"
    for revision, kind, text, detail in database.rows(sql, (recording_id,)):
        made_at = codec.from_text(text)
        assert made_at is not None  # noqa: S101 - the column can't be empty
        changes.setdefault(revision, []).append(Change(ChangeKind(kind), made_at, detail))
    sql = "SELECT revision, turn_count FROM transcripts WHERE recording_id = ? ORDER BY revision"
    return [
        Revision(number, count, tuple(changes.get(number, ())))
        for number, count in database.rows(sql, (recording_id,))
    ]


def write_speakers(
    database: Database, recording_id: str, places: Mapping[str, int], likely: Mapping[str, str]
) -> None:
    """Store who talks in the latest revision, at which places; names that the user gave stay."""
    labels = sorted(places, key=places.__getitem__)
    sql = "SELECT label, name FROM speakers WHERE recording_id = ? AND is_given"
    given: dict[str, str] = dict(database.rows(sql, (recording_id,)))
    known = {label: rules.clean_name(likely[label]) for label in labels if label in likely}
    named = rules.name_speakers(labels, given, known)
    database.change("DELETE FROM speakers WHERE recording_id = ?", (recording_id,))
    names = given | {speaker.label: speaker.name for speaker in named}
    database.change_many(
        "INSERT INTO speakers VALUES (?, ?, ?, ?, ?, ?)",
        (
            (recording_id, label, places.get(label), name, fold(name), label in given)
            for label, name in names.items()
        ),
    )


def _add(database: Database, recording_id: str, made: Stored, change: Change) -> int:
    """Make a revision the latest; its turns are written, and are all that the index has."""
    sql = "SELECT label, name FROM speakers WHERE recording_id = ? AND place IS NOT NULL"
    names: dict[str, str] = dict(database.rows(sql, (recording_id,)))
    sql = "UPDATE transcripts SET is_latest = 0 WHERE recording_id = ? AND is_latest"
    database.change(sql, (recording_id,))
    database.change(
        "INSERT INTO transcripts"
        " (recording_id, revision, is_latest, turn_count, spans, turn_set, slots)"
        " VALUES (?, ?, 1, ?, x'', ?, ?)",
        (recording_id, made.number, len(made.slots), made.set_id, pack_slots(made.slots)),
    )
    voices = voices_of(database, made.set_id)
    there = speaking(database, made.set_id, voices)
    places = {label: voices[label].place for label in there}
    write_speakers(database, recording_id, places, names)
    note_change(database, recording_id, made.number, change)
    return made.number
