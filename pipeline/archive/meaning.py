"""Minutes, and what a language model said on the way to them."""

import json
from collections.abc import Mapping, Sequence
from datetime import date

from pipeline.archive import minutes_codec, rules
from pipeline.archive.claim_lists import claim_days, list_actions, list_decisions
from pipeline.archive.claims import actions, decisions, write_actions, write_decisions
from pipeline.archive.database import Database
from pipeline.archive.deciders import deciders
from pipeline.archive.text import storable
from pipeline.domain.listing import ClaimList, ClaimListing
from pipeline.domain.meaning import (
    ActionRecord,
    DecisionRecord,
    Minutes,
    Supersession,
)
from pipeline.domain.search import ClaimFilter
from pipeline.domain.work import Remembered


class SqliteMeaning:
    """Implements `MeaningStore`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, minutes: Minutes, *, is_main: bool) -> None:
        """Store minutes in place of those of the same recording, template and language.

        The main ones' decisions and actions are those of `decisions` and `actions`; an action
        that was ticked off stays so while its id stays; links between decisions that are gone
        go with them. What were the main ones stay so when they are saved again.

        Raises:
            NotFoundError: the recording was deleted meanwhile.
            InputError: a text holds bytes that are not text.
        """
        id_, place = minutes.recording_id, (minutes.template, minutes.language)
        content = storable(minutes_codec.encode_minutes(minutes), "minutes")
        heard = minutes_codec.encode_names(minutes.names)
        with self._database.transaction():
            self._require_recording(id_)
            main = self._main(id_)
            if is_main:
                sql = "UPDATE minutes SET is_main = 0 WHERE recording_id = ?"
                self._database.change(sql, (id_,))
            sql = (
                "INSERT OR REPLACE INTO minutes"
                " (recording_id, template, language, is_main, heard_names, content)"
                " VALUES (?, ?, ?, ?, ?, ?)"
            )
            is_main = is_main or main == place
            self._database.change(sql, (id_, *place, is_main, heard, content))
            if is_main:
                write_decisions(self._database, id_, minutes.decisions)
                write_actions(self._database, id_, minutes.actions)

    def load(
        self, recording_id: str, template: str | None = None, language: str | None = None
    ) -> Minutes | None:
        """Minutes as stored, speakers as markers; without a template the main ones.

        Where only one of template and language is given, the main ones come before others, and
        the latest before earlier ones; a language alone asks for the main template.
        """
        with self._database.snapshot():
            if template is None:
                main = self._main(recording_id)
                if main is None:
                    return None
                template = main[0]
                language = main[1] if language is None else language
            sql = (
                "SELECT content FROM minutes"
                " WHERE recording_id = ? AND template = ? AND language = coalesce(?, language)"
                " ORDER BY is_main DESC, id DESC"
            )
            row = self._database.row(sql, (recording_id, template, language))
        return None if row is None else minutes_codec.decode_minutes(row[0])

    def decisions(self, wanted: ClaimFilter) -> Sequence[DecisionRecord]:
        """Decisions of the main minutes, the latest meeting first, in order of time within."""
        with self._database.snapshot():
            return decisions(self._database, wanted)

    def deciders(self, ids: Sequence[str]) -> Mapping[str, str]:
        """Who settled decisions: the shown name of who says what each rests on first, by id."""
        with self._database.snapshot():
            return deciders(self._database, ids)

    def actions(self, wanted: ClaimFilter) -> Sequence[ActionRecord]:
        """Actions of the main minutes, in the same order."""
        with self._database.snapshot():
            return actions(self._database, wanted)

    def list_decisions(self, wanted: ClaimListing) -> ClaimList:
        """Which decisions pass, in their order."""
        return list_decisions(self._database, wanted)

    def list_actions(self, wanted: ClaimListing) -> ClaimList:
        """Which actions pass, in their order."""
        return list_actions(self._database, wanted)

    def claim_days(self) -> Sequence[date]:
        """The days of meetings, and those by which something is due."""
        return claim_days(self._database)

    def set_done(self, action_id: str, is_done: bool) -> ActionRecord:
        """Tick an action off, or on again; raises `NotFoundError`. An id may be shortened."""
        with self._database.transaction():
            found = self._action(action_id)
            sql = "UPDATE actions SET is_done = ? WHERE id = ?"
            self._database.change(sql, (is_done, found))
            (record,) = actions(self._database, ClaimFilter(ids=(found,)))
        return record

    def link(self, recording_id: str, links: Sequence[Supersession]) -> None:
        """Store which decisions replaced which, in place of all links that touch a recording.

        A link to a decision that is not there any more is left out.
        """
        with self._database.transaction():
            own = "SELECT id FROM decisions WHERE recording_id = ?"
            sql = f"DELETE FROM replacements WHERE earlier IN ({own}) OR later IN ({own})"  # noqa: S608
            self._database.change(sql, (recording_id, recording_id))
            self._database.change_many(
                "INSERT OR IGNORE INTO replacements SELECT a.id, b.id"
                " FROM decisions AS a, decisions AS b WHERE a.id = ? AND b.id = ? AND a.id != b.id",
                ((link.earlier, link.later) for link in links),
            )

    def remembered(self, recording_id: str) -> Sequence[tuple[str, str]]:
        """(key, response) of model calls made for a recording, oldest first."""
        sql = "SELECT key, response FROM calls WHERE recording_id = ? ORDER BY id"
        return [(key, response) for key, response in self._database.rows(sql, (recording_id,))]

    def remember(self, recording_id: str, call: Remembered) -> None:
        """Keep a model call's response; raises `NotFoundError`, `InputError` as `save` does."""
        response = storable(call.response, "response")
        with self._database.transaction():
            self._require_recording(recording_id)
            sql = (
                "INSERT INTO calls (recording_id, key, response) VALUES (?, ?, ?)"
                " ON CONFLICT DO UPDATE SET response = excluded.response"
            )
            self._database.change(sql, (recording_id, call.key, response))

    def forget(self, recording_id: str, *, except_keys: Sequence[str]) -> None:
        """Drop responses that were not used for the present minutes."""
        sql = (
            "DELETE FROM calls WHERE recording_id = ?"
            " AND key NOT IN (SELECT value FROM json_each(?))"
        )
        self._database.change(sql, (recording_id, json.dumps(list(except_keys))))

    def _main(self, recording_id: str) -> tuple[str, str] | None:
        """Template and language of the main minutes."""
        sql = "SELECT template, language FROM minutes WHERE recording_id = ? AND is_main"
        row = self._database.row(sql, (recording_id,))
        return None if row is None else (row[0], row[1])

    def _action(self, reference: str) -> str:
        wanted = reference.strip().lower()
        found: list[str] = []
        if wanted.isascii() and wanted.isalnum():
            sql = "SELECT id FROM actions WHERE substr(id, 1, ?) = ? ORDER BY id"
            found = [id_ for (id_,) in self._database.rows(sql, (len(wanted), wanted))]
        return rules.find_action(reference, found)

    def _require_recording(self, recording_id: str) -> None:
        if not self._database.rows("SELECT 1 FROM recordings WHERE id = ?", (recording_id,)):
            raise rules.no_recording(recording_id)
