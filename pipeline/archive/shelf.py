"""The list of meetings, page by page, as a window scrolls through it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import datetime
from sys import intern
from typing import TYPE_CHECKING

from pipeline.archive import codec
from pipeline.archive.claims import open_of
from pipeline.archive.database import Database, Row
from pipeline.archive.query import Phrase, clause_to_fts
from pipeline.archive.schema import TRANSCRIPT_SHIFT
from pipeline.archive.text import fold, has_word
from pipeline.domain.shelf import ShelfCounts, ShelfEntry, ShelfFilter

if TYPE_CHECKING:
    from pipeline.ports import Clock

_MOST_TAGS = 12
_MOST_PEOPLE = 12
_MOST_HITS = 20_000
"""Of a word that is said more often, the first so many turns tell in which meetings."""


class SqliteShelf:
    """Implements `ShelfStore`."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        database.connection.create_function("fold", 1, fold, deterministic=True)

    def stamp(self) -> object:
        """Equal to an earlier one only if nothing in the archive has changed since."""
        now = codec.to_ms(self._clock.now())
        with self._database.snapshot():
            # the first tells of other connections, the second of this one, the third of time
            others = self._database.row("PRAGMA data_version")
            gone = self._database.row(_RUN_OUT, (now,))
            return others, self._database.connection.total_changes, gone

    def count(self, wanted: ShelfFilter) -> int:
        """How many meetings there are of this kind."""
        where, values = self._where(wanted)
        row = self._database.row(f"SELECT count(*) FROM recordings {where}", values)  # noqa: S608
        return row[0] if row else 0

    def page(self, wanted: ShelfFilter, offset: int, limit: int) -> Sequence[ShelfEntry]:
        """A stretch of the list, the latest meeting first."""
        where, values = self._where(wanted)
        now = codec.to_ms(self._clock.now())
        with self._database.snapshot():
            rows = self._database.rows(
                _PAGE.format(where=where), (now, *values, max(0, limit), max(0, offset))
            )
            speakers: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
            marks = ", ".join("?" * len(rows))
            names = (
                "SELECT recording_id, label, name FROM speakers WHERE place IS NOT NULL"  # noqa: S608
                f" AND recording_id IN ({marks}) ORDER BY recording_id, place"
            )
            for id_, label, name in self._database.rows(names, [row[0] for row in rows]):
                # a window keeps thousands of lines, and the same few people are in most
                speakers[id_].append((intern(label), intern(name)))
        return [_entry(row, tuple(speakers[row[0]])) for row in rows]

    def counts(self, own: Sequence[str] = ()) -> ShelfCounts:
        """How many meetings, decisions, actions, tags and people."""
        with self._database.snapshot():
            tags: Counter[str] = Counter()
            for (packed,) in self._database.rows("SELECT tags FROM recordings WHERE tags <> '[]'"):
                tags.update(codec.decode_strings(packed))
            people = self._database.rows(_PEOPLE, (_MOST_PEOPLE,))
            numbers = self._database.row(_NUMBERS)
            mine = open_of(self._database, own) if own else None
        meetings, unseen, decisions, actions, failed = numbers or (0, 0, 0, 0, 0)
        return ShelfCounts(
            meetings=meetings,
            unseen=unseen,
            decisions=decisions,
            actions=actions,
            tags=tuple(tags.most_common(_MOST_TAGS)),
            people=tuple((name, count) for name, count in people),
            failed=failed,
            mine=mine,
        )

    def set_seen(self, recording_ids: Sequence[str], is_seen: bool) -> None:
        """Note that somebody looked at meetings, or take it back."""
        with self._database.transaction():
            for id_ in recording_ids:
                if is_seen:
                    sql = (
                        "INSERT OR REPLACE INTO looks (recording_id, seen_at)"
                        " SELECT id, ? FROM recordings WHERE id = ?"
                    )
                    self._database.change(sql, (codec.to_text(self._clock.now()), id_))
                else:
                    self._database.change("DELETE FROM looks WHERE recording_id = ?", (id_,))

    def _where(self, wanted: ShelfFilter) -> tuple[str, list[object]]:
        conditions: list[str] = []
        values: list[object] = []
        for word in wanted.text.split():
            begins = fold(word).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
            sql = _WORD
            values += (f"% {begins}%", f"% {begins}%")
            if has_word(word):
                sql += f" OR {_SAID}"
                values += [clause_to_fts(Phrase(word, prefix=True)), _MOST_HITS]
            conditions.append(f"({sql})")
        if wanted.tag is not None:
            conditions.append(
                "EXISTS (SELECT 1 FROM json_each(recordings.tags) AS tag WHERE tag.value = ?)"
            )
            values.append(wanted.tag)
        if wanted.person is not None:
            conditions.append(
                "recordings.id IN (SELECT recording_id FROM speakers"
                " WHERE name = ? AND place IS NOT NULL)"
            )
            values.append(wanted.person)
        if wanted.unseen:
            conditions.append(_UNSEEN)
        return ("WHERE " + " AND ".join(conditions) if conditions else ""), values


def _entry(row: Row, speakers: tuple[tuple[str, str], ...]) -> ShelfEntry:
    (id_, title, when, held_at, duration_ms, state, stage, fraction, error, said) = row[:10]
    tags, is_seen, revision = row[10:]
    return ShelfEntry(
        recording_id=id_,
        title=title,
        when=datetime.fromisoformat(when),
        is_dated=held_at is not None,
        duration_ms=duration_ms,
        speakers=speakers,
        state=state,
        stage=stage,
        fraction=fraction,
        error=codec.decode_said(error, said),
        tags=codec.decode_strings(tags),
        is_seen=bool(is_seen),
        revision=revision,
    )


_WORD = (
    "' ' || fold(title) || replace(fold(recordings.tags), '\"', ' ') LIKE ? ESCAPE '\\'"
    " OR recordings.id IN (SELECT recording_id FROM speakers WHERE place IS NOT NULL"
    " AND ' ' || folded LIKE ? ESCAPE '\\')"
)

_SAID = (
    "recordings.id IN (SELECT recording_id FROM transcripts WHERE is_latest AND turn_set IN"  # noqa: S608
    f" (SELECT rowid >> {TRANSCRIPT_SHIFT} FROM turn_index WHERE turn_index MATCH ? LIMIT ?))"
)

_UNSEEN = (
    "recordings.id NOT IN (SELECT recording_id FROM looks)"
    " AND EXISTS (SELECT 1 FROM transcripts WHERE recording_id = recordings.id AND is_latest)"
)

_PAGE = """
SELECT recordings.id, title, meeting_time, held_at, duration_ms,
    CASE
        WHEN jobs.lease_until_ms <= ? THEN 'queued'
        WHEN jobs.id IS NOT NULL THEN jobs.state
        WHEN EXISTS (SELECT 1 FROM transcripts WHERE recording_id = recordings.id AND is_latest)
            THEN 'done'
        ELSE 'queued'
    END,
    coalesce(jobs.stage, ''), coalesce(jobs.fraction, 0), coalesce(jobs.error, ''),
    coalesce(jobs.error_said, ''), tags,
    EXISTS (SELECT 1 FROM looks WHERE recording_id = recordings.id),
    (SELECT revision FROM transcripts WHERE recording_id = recordings.id AND is_latest)
FROM recordings
LEFT JOIN jobs ON jobs.id = (SELECT max(id) FROM jobs WHERE recording_id = recordings.id)
{where}
ORDER BY meeting_time DESC, recordings.id DESC
LIMIT ? OFFSET ?
"""

_RUN_OUT = "SELECT count(*) FROM jobs WHERE lease_until_ms <= ?"

_PEOPLE = """
SELECT name, count(*) FROM speakers
WHERE place IS NOT NULL AND is_given
GROUP BY folded ORDER BY count(*) DESC, name LIMIT ?
"""

_NUMBERS = f"""
SELECT
    (SELECT count(*) FROM recordings),
    (SELECT count(*) FROM recordings WHERE {_UNSEEN}),
    (SELECT count(*) FROM decisions WHERE id NOT IN (SELECT earlier FROM replacements)),
    (SELECT count(*) FROM actions WHERE NOT is_done),
    (SELECT count(*) FROM jobs WHERE state = 'failed'
        AND id IN (SELECT max(id) FROM jobs GROUP BY recording_id))
"""  # noqa: S608
