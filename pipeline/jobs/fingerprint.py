"""Fingerprints: whether a result that was committed is still the result that would come out."""

import hashlib
import json
from collections.abc import Mapping, Sequence

from pipeline.domain.search import Passage
from pipeline.domain.speech import Transcript

Plain = None | bool | int | str | Sequence["Plain"] | Mapping[str, "Plain"]


def fingerprint(decisive: Mapping[str, Plain]) -> str:
    """SHA-256, 64 hex digits, over everything that decides a result.

    The values go through canonical JSON: keys in order, ASCII, no blanks.
    """
    text = json.dumps(decisive, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def transcript_digest(transcript: Transcript) -> str:
    """SHA-256, 64 hex digits, over who said what and when; names and revision don't count."""
    digest = hashlib.sha256()
    for turn in transcript.turns:
        start, end = turn.span.start_ms, turn.span.end_ms
        line = (turn.id, turn.speaker, turn.track, start, end, turn.text)
        digest.update(json.dumps(line).encode("ascii"))
    return digest.hexdigest()


def passages_digest(passages: Sequence[Passage]) -> str:
    """SHA-256, 64 hex digits, over what is indexed of a recording."""
    digest = hashlib.sha256()
    for passage in passages:
        line = (passage.kind, passage.first_turn, passage.last_turn)
        digest.update(json.dumps((*line, passage.claim_id, passage.text)).encode("ascii"))
    return digest.hexdigest()
