"""Decisions that may answer a question, and which of them holds."""

from collections.abc import Mapping, Sequence

from pipeline.domain.meaning import DecisionRecord
from pipeline.language.bearing import is_borne
from pipeline.language.lexicon import content_words

_LEAST_SHARE = 0.5


def near_decisions(
    known: Mapping[str, DecisionRecord], words: Sequence[str], language: str, most: int
) -> list[DecisionRecord]:
    """Decisions that hold at least half of a question's words, those that hold most first.

    Args:
        known: by id.
        words: stems of what the question is about.
        language: ISO 639-1.
        most: how many are wanted.
    """

    def share(record: DecisionRecord) -> float:
        claim = record.decision.claim
        text = " ".join((claim.text, *(c.quote for c in claim.citations)))
        said = frozenset(content_words(text, language))
        return sum(is_borne(w, said, language) for w in words) / max(1, len(words))

    shares = [(share(record), record) for record in known.values()]
    near = [pair for pair in shares if pair[0] >= _LEAST_SHARE]
    near.sort(key=lambda pair: (pair[0], moment_of(pair[1])), reverse=True)
    return [record for _, record in near[:most]]


def in_force(record: DecisionRecord, known: Mapping[str, DecisionRecord]) -> DecisionRecord:
    """The last of the decisions that replaced one another, as far as they are at hand."""
    seen = {record.decision.id}
    while (later := record.superseded_by) is not None and later in known and later not in seen:
        record = known[later]
        seen.add(record.decision.id)
    return record


def moment_of(record: DecisionRecord) -> tuple[str, int]:
    """When a decision was made, to be compared; a meeting without a day counts as the earliest."""
    held = record.meeting.held_at
    return held.isoformat() if held else "", record.decision.claim.citations[0].span.start_ms
