"""Decisions and actions of all main minutes, as rows that are quick to find."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from pipeline.archive import codec, minutes_codec
from pipeline.archive.database import Database
from pipeline.archive.text import fold
from pipeline.domain.meaning import (
    ActionItem,
    ActionRecord,
    Claim,
    Decision,
    DecisionRecord,
    MeetingRef,
)
from pipeline.domain.naming import shown_names, with_names
from pipeline.domain.search import ClaimFilter
from pipeline.domain.speech import Speaker

Names = Mapping[str, Mapping[str, str]]
"""For each recording, the shown name of each label."""

_NEWEST_FIRST = "ORDER BY meeting_time DESC, recordings.id DESC, place"


_OPEN_OWNERS = """
SELECT recording_id, owner, count(*) FROM actions
WHERE NOT is_done AND owner IS NOT NULL AND recording_id IN (
    SELECT recording_id FROM speakers WHERE folded IN (SELECT value FROM json_each(?))
    UNION SELECT recording_id FROM actions
        WHERE fold(coalesce(owner, '')) IN (SELECT value FROM json_each(?))
    UNION SELECT recording_id FROM minutes, json_each(?) AS name
        WHERE is_main AND instr(fold(coalesce(heard_names, '')), name.value)
)
GROUP BY recording_id, owner
"""


def write_decisions(database: Database, recording_id: str, decisions: Sequence[Decision]) -> None:
    """Store decisions in place of a recording's others; those that stay keep their links."""
    ids = _different([decision.id for decision in decisions])
    _remove_others(database, "decisions", recording_id, ids)
    database.change_many(
        "INSERT INTO decisions (id, recording_id, place, claim) VALUES (?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET place = excluded.place, claim = excluded.claim",
        (
            (decision.id, recording_id, place, minutes_codec.encode_claim(decision.claim))
            for place, decision in enumerate(decisions)
        ),
    )


def write_actions(database: Database, recording_id: str, actions: Sequence[ActionItem]) -> None:
    """Store actions in place of a recording's others; those that stay keep being done."""
    ids = _different([action.id for action in actions])
    _remove_others(database, "actions", recording_id, ids)
    database.change_many(
        "INSERT INTO actions (id, recording_id, place, claim, owner, due, due_words, is_done)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, 0)"
        " ON CONFLICT DO UPDATE SET place = excluded.place, claim = excluded.claim,"
        " owner = excluded.owner, due = excluded.due, due_words = excluded.due_words",
        (
            (
                *(action.id, recording_id, place, minutes_codec.encode_claim(action.claim)),
                *(action.owner, action.due and action.due.isoformat(), action.due_words),
            )
            for place, action in enumerate(actions)
        ),
    )


def decisions(database: Database, wanted: ClaimFilter) -> list[DecisionRecord]:
    """Decisions that pass, the latest meeting first."""
    where, parameters = _where(wanted, "decisions")
    sql = f"""
        SELECT decisions.id, claim, recordings.id, title, held_at
        FROM decisions JOIN recordings ON recordings.id = decisions.recording_id
        WHERE {where} {_NEWEST_FIRST}
    """  # noqa: S608
    rows = database.rows(sql, parameters)
    names = names_of(database, {row[2] for row in rows})
    successors, predecessors = _links(database, [row[0] for row in rows])
    found = [
        DecisionRecord(
            Decision(id_, _shown(claim, names[recording_id])),
            MeetingRef(recording_id, title, codec.from_text(held_at)),
            superseded_by=successors.get(id_),
            supersedes=tuple(predecessors[id_]),
        )
        for id_, claim, recording_id, title, held_at in rows
    ]
    return [one for one in found if not (wanted.in_force and one.superseded_by)]


def actions(database: Database, wanted: ClaimFilter) -> list[ActionRecord]:
    """Actions that pass, the latest meeting first."""
    where, parameters = _where(wanted, "actions")
    sql = f"""
        SELECT actions.id, claim, owner, due, due_words, is_done, recordings.id, title, held_at
        FROM actions JOIN recordings ON recordings.id = actions.recording_id
        WHERE {where} {"AND NOT is_done" if wanted.is_open else ""} {_NEWEST_FIRST}
    """  # noqa: S608
    rows = database.rows(sql, parameters)
    names = names_of(database, {row[6] for row in rows})
    found: list[ActionRecord] = []
    for id_, claim, owner, due, due_words, is_done, recording_id, title, held_at in rows:
        people = names[recording_id]
        shown = None if owner is None else people.get(owner, with_names(owner, people))
        day = due and date.fromisoformat(due)
        action = ActionItem(id_, _shown(claim, people), shown, day, due_words)
        meeting = MeetingRef(recording_id, title, codec.from_text(held_at))
        found.append(ActionRecord(action, meeting, bool(is_done)))
    if wanted.owner is None:
        return found
    asked = fold(wanted.owner.strip())
    return [one for one in found if one.action.owner and asked in fold(one.action.owner)]


def open_of(database: Database, names: Sequence[str]) -> int:
    """How many open actions have an owner who is shown by one of these names, case aside.

    Only meetings in which one of them occurs are looked into; no claim is read.
    """
    wanted = {fold(name.strip()) for name in names}
    occurs = json.dumps(sorted(wanted))
    rows = database.rows(_OPEN_OWNERS, (occurs,) * 3)
    shown = names_of(database, {recording_id for recording_id, _, _ in rows})
    return sum(count for id_, owner, count in rows if fold(shown[id_].get(owner, owner)) in wanted)


def _different(ids: Sequence[str]) -> Sequence[str]:
    if len(set(ids)) != len(ids):
        raise ValueError(f"two claims with one id: {ids}")
    return ids


def _remove_others(database: Database, table: str, recording_id: str, kept: Sequence[str]) -> None:
    sql = (
        f"DELETE FROM {table} WHERE recording_id = ?"  # noqa: S608
        " AND id NOT IN (SELECT value FROM json_each(?))"
    )
    database.change(sql, (recording_id, json.dumps(list(kept))))


def _where(wanted: ClaimFilter, table: str) -> tuple[str, list[object]]:
    conditions: list[tuple[str, object]] = [("?", True)]
    if wanted.ids is not None:
        ids = json.dumps(list(wanted.ids))
        among = "IN (SELECT value FROM json_each(?))"
        conditions.append((f"{table}.id {among}", ids))
    if wanted.recording_id is not None:
        conditions.append(("recordings.id = ?", wanted.recording_id))
    if wanted.since is not None:
        conditions.append(("substr(meeting_time, 1, 10) >= ?", wanted.since.isoformat()))
    if wanted.until is not None:
        conditions.append(("substr(meeting_time, 1, 10) <= ?", wanted.until.isoformat()))
    return " AND ".join(text for text, _ in conditions), [value for _, value in conditions]


def names_of(database: Database, recordings: set[str]) -> Names:
    """The shown names of the speakers of recordings."""
    wanted = (json.dumps(sorted(recordings)),)
    among = "recording_id IN (SELECT value FROM json_each(?))"
    speakers: defaultdict[str, list[Speaker]] = defaultdict(list)
    sql = f"SELECT recording_id, label, name FROM speakers WHERE {among}"  # noqa: S608
    for recording_id, label, name in database.rows(sql, wanted):
        speakers[recording_id].append(Speaker(label, name))
    sql = f"SELECT recording_id, heard_names FROM minutes WHERE is_main AND {among}"  # noqa: S608
    heard = {id_: minutes_codec.decode_names(packed) for id_, packed in database.rows(sql, wanted)}
    return {id_: shown_names(speakers[id_], heard.get(id_, ())) for id_ in recordings}


def _links(
    database: Database, ids: Sequence[str]
) -> tuple[dict[str, str], defaultdict[str, list[str]]]:
    """The decision that replaced each of some, and those that each replaced, the latest first."""
    sql = """
        WITH wanted AS MATERIALIZED (SELECT value AS id FROM json_each(?)),
        links AS (
            SELECT earlier, later FROM replacements WHERE earlier IN (SELECT id FROM wanted)
            UNION SELECT earlier, later FROM replacements WHERE later IN (SELECT id FROM wanted)
        )
        SELECT earlier, later FROM links
        JOIN decisions AS a ON a.id = earlier JOIN recordings AS ra ON ra.id = a.recording_id
        JOIN decisions AS b ON b.id = later JOIN recordings AS rb ON rb.id = b.recording_id
        ORDER BY rb.meeting_time, b.place, later, ra.meeting_time DESC, a.place DESC, earlier
    """
    successors: dict[str, str] = {}
    predecessors: defaultdict[str, list[str]] = defaultdict(list)
    for earlier, later in database.rows(sql, (json.dumps(list(ids)),)):
        successors.setdefault(earlier, later)  # the first to replace it is the direct one
        predecessors[later].append(earlier)
    return successors, predecessors


def _shown(packed: str, names: Mapping[str, str]) -> Claim:
    claim = minutes_codec.decode_claim(packed)
    return replace(claim, text=with_names(claim.text, names))
