"""Who settled decisions: whoever says the words that each rests on first."""

import json
from collections import defaultdict
from collections.abc import Sequence

from pipeline.archive import minutes_codec
from pipeline.archive.claims import names_of
from pipeline.archive.database import Database
from pipeline.archive.schema import turn_rows


def deciders(database: Database, ids: Sequence[str]) -> dict[str, str]:
    """The shown name of who settled each decision; one whose turn is gone is left out."""
    sql = (
        "SELECT decisions.id, claim, decisions.recording_id, turn_set FROM decisions"
        " JOIN transcripts ON transcripts.recording_id = decisions.recording_id AND is_latest"
        " WHERE decisions.id IN (SELECT value FROM json_each(?))"
    )
    wanted: defaultdict[int, dict[str, int]] = defaultdict(dict)
    recordings: dict[int, str] = {}
    for id_, claim, recording_id, set_id in database.rows(sql, (json.dumps(list(ids)),)):
        cited = minutes_codec.decode_claim(claim).citations[0]
        wanted[set_id][id_] = cited.turn_id
        recordings[set_id] = recording_id
    names = names_of(database, set(recordings.values()))
    found: dict[str, str] = {}
    for set_id, turns in wanted.items():
        sql = (
            "SELECT turn, speaker FROM turns WHERE id BETWEEN ? AND ?"
            " AND turn IN (SELECT value FROM json_each(?))"
            " AND EXISTS (SELECT 1 FROM turn_index WHERE rowid = turns.id)"
        )
        marks = json.dumps(sorted(set(turns.values())))
        labels = dict(database.rows(sql, (*turn_rows(set_id), marks)))
        shown = names[recordings[set_id]]
        for id_, turn in turns.items():
            if turn in labels:
                found[id_] = shown.get(labels[turn], labels[turn])
    return found
