"""Lists of all decisions and of all actions: narrowed and sorted by SQL, told by their ids.

A claim is stored with markers in place of names, so what it is looked for and sorted by stands
beside it in columns of its own. Triggers empty them when names, minutes or turns of the meeting
change (see `migrations`), and they are filled before they are next asked for.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.archive import minutes_codec
from pipeline.archive.claims import names_of
from pipeline.archive.database import Database
from pipeline.archive.deciders import deciders
from pipeline.archive.text import fold
from pipeline.domain.listing import ClaimList, ClaimListing, ClaimMark, ClaimSort, ClaimWord
from pipeline.domain.naming import with_names

_AT_ONCE = 500
"""So many meetings have their columns filled in one transaction: others may write between."""

_BY_COLUMNS = (ClaimSort.TEXT, ClaimSort.PERSON, ClaimSort.STATE)


@dataclass(frozen=True, slots=True)
class _Table:
    """How SQL reads one kind of claims.

    Attributes:
        name: of the table.
        source: where they are, with their meetings.
        is_current: what holds, or is to do.
        texts: in which a word may stand.
        days: which are shown.
        marks: when each is shown.
        keys: by which they are sorted.
    """

    name: str
    source: str
    is_current: str
    texts: tuple[str, ...]
    days: tuple[str, ...]
    marks: Mapping[ClaimMark, str]
    keys: Mapping[ClaimSort, tuple[str, ...]]


def list_decisions(database: Database, wanted: ClaimListing) -> ClaimList:
    """Which decisions pass, in their order."""
    if _needs_columns(wanted):
        fill_decisions(database)
    return _list(database, wanted, _DECISIONS)


def list_actions(database: Database, wanted: ClaimListing) -> ClaimList:
    """Which actions pass, in their order."""
    if _needs_columns(wanted):
        fill_actions(database)
    return _list(database, wanted, _ACTIONS)


def claim_days(database: Database) -> list[date]:
    """The days of meetings, and those by which something is due."""
    return [date.fromisoformat(day) for (day,) in database.rows(_DAYS)]


def fill_decisions(database: Database) -> None:
    """Fill the columns of decisions that have none."""
    while some := _unfilled(database, "decisions"):
        with database.transaction():
            sql = (
                "SELECT id, claim, recording_id FROM decisions"
                " WHERE recording_id IN (SELECT value FROM json_each(?))"
            )
            rows = database.rows(sql, (json.dumps(some),))
            names = names_of(database, set(some))
            settled = deciders(database, [id_ for id_, _, _ in rows])
            database.change_many(
                "UPDATE decisions SET folded = ?, person = ? WHERE id = ?",
                (
                    (_folded(claim, names[recording_id]), fold(settled.get(id_, "")), id_)
                    for id_, claim, recording_id in rows
                ),
            )


def fill_actions(database: Database) -> None:
    """Fill the columns of actions that have none."""
    while some := _unfilled(database, "actions"):
        with database.transaction():
            sql = (
                "SELECT id, claim, owner, recording_id FROM actions"
                " WHERE recording_id IN (SELECT value FROM json_each(?))"
            )
            rows = database.rows(sql, (json.dumps(some),))
            names = names_of(database, set(some))
            database.change_many(
                "UPDATE actions SET folded = ?, person = ? WHERE id = ?",
                (
                    (_folded(claim, people), fold(_owner(owner, people)), id_)
                    for id_, claim, owner, recording_id in rows
                    for people in (names[recording_id],)
                ),
            )


def _unfilled(database: Database, table: str) -> list[str]:
    sql = f"SELECT DISTINCT recording_id FROM {table} WHERE folded IS NULL LIMIT {_AT_ONCE}"  # noqa: S608
    return [recording_id for (recording_id,) in database.rows(sql)]


def _folded(claim: str, names: Mapping[str, str]) -> str:
    return fold(" ".join(with_names(minutes_codec.decode_claim(claim).text, names).split()))


def _owner(owner: str | None, names: Mapping[str, str]) -> str:
    return "" if owner is None else names.get(owner, with_names(owner, names))


def _needs_columns(wanted: ClaimListing) -> bool:
    return bool(wanted.words) or wanted.sort in _BY_COLUMNS


def _list(database: Database, wanted: ClaimListing, table: _Table) -> ClaimList:
    conditions = [table.is_current] if wanted.current_only else []
    values: list[object] = []
    for word in wanted.words:
        condition, asked = _has(word, wanted.today, table)
        conditions.append(f"({condition})")
        values += asked
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    direction = " DESC" if wanted.descending else ""
    keys = [f"{key}{direction}" for key in table.keys[wanted.sort]]
    order = ", ".join((*keys, "recordings.meeting_time DESC", "recordings.id DESC", "claims.place"))
    with database.snapshot():
        rows = database.rows(f"{table.source} {where} ORDER BY {order}", values)
        ((total,),) = database.rows(f"SELECT count(*) FROM {table.name}")  # noqa: S608
    return ClaimList(tuple(id_ for (id_,) in rows), total)


def _has(word: ClaimWord, today: date, table: _Table) -> tuple[str, Sequence[object]]:
    """Whether a claim has a word in what is shown of it."""
    parts = [f"instr({text}, ?)" for text in table.texts]
    values: list[object] = [word.text] * len(parts)
    if word.days:
        days = json.dumps([day.isoformat() for day in word.days])
        parts += [f"{day} IN (SELECT value FROM json_each(?))" for day in table.days]  # noqa: S608
        values += [days] * len(table.days)
    for mark in word.marks & table.marks.keys():
        parts.append(table.marks[mark])
        values += [today.isoformat()] * table.marks[mark].count("?")
    return " OR ".join(parts), values


_DAYS = """
SELECT substr(held_at, 1, 10) FROM recordings WHERE held_at IS NOT NULL
UNION SELECT due FROM actions WHERE due IS NOT NULL
"""

_TITLE = "fold(recordings.title)"

_HELD_ON = "substr(recordings.held_at, 1, 10)"

_KEYS = {
    ClaimSort.MEETING_TIME: (),
    ClaimSort.TEXT: ("claims.folded",),
    ClaimSort.TITLE: (_TITLE,),
    ClaimSort.DAY: ("iif(recordings.held_at IS NULL, '', recordings.meeting_time)",),
    ClaimSort.PERSON: ("claims.person = ''", "claims.person"),
}

_DECISIONS = _Table(
    name="decisions",
    source="""
        SELECT claims.id FROM decisions AS claims
        JOIN recordings ON recordings.id = claims.recording_id
        LEFT JOIN decisions AS later ON later.id = (
            SELECT direct.id FROM replacements
            JOIN decisions AS direct ON direct.id = replacements.later
            JOIN recordings AS held ON held.id = direct.recording_id
            WHERE earlier = claims.id ORDER BY held.meeting_time, direct.place, direct.id LIMIT 1
        )
        LEFT JOIN recordings AS after ON after.id = later.recording_id
    """,
    is_current="later.id IS NULL",
    texts=("claims.folded", _TITLE, "claims.person", "later.folded"),
    days=(_HELD_ON, "substr(after.held_at, 1, 10)"),
    marks={ClaimMark.CURRENT: "later.id IS NULL", ClaimMark.PAST: "later.id IS NOT NULL"},
    keys={
        **_KEYS,
        ClaimSort.STATE: ("later.id IS NOT NULL", "after.meeting_time", "later.folded"),
    },
)

_ACTIONS = _Table(
    name="actions",
    source="""
        SELECT claims.id FROM actions AS claims
        JOIN recordings ON recordings.id = claims.recording_id
    """,
    is_current="NOT is_done",
    texts=("claims.folded", _TITLE, "claims.person", "iif(due IS NULL, fold(due_words), '')"),
    days=(_HELD_ON, "due"),
    marks={
        ClaimMark.CURRENT: "NOT is_done",
        ClaimMark.PAST: "is_done",
        ClaimMark.NOBODY: "claims.person = ''",
        ClaimMark.OVERDUE: "(due < ? AND NOT is_done)",
    },
    keys={
        **_KEYS,
        ClaimSort.STATE: ("is_done",),
        ClaimSort.DUE: ("due IS NULL", "due"),
    },
)
