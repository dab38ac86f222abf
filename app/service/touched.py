"""Which sentences of minutes rest on words that were corrected since."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.service.rewording import bare

if TYPE_CHECKING:
    from pipeline.domain.meaning import Citation, Claim, Minutes
    from pipeline.domain.speech import Transcript, Turn


def touched_claims(
    minutes: Minutes, base: Transcript | None, present: Transcript
) -> frozenset[str]:
    """The texts of claims that cite words which are others now, or are said by somebody else.

    A turn that was split or joined says the same as before; so do words whose case alone or the
    marks around them were changed, and two speakers who turned out to be one.

    Args:
        minutes: whose claims.
        base: the revision that they were made from; None if it isn't there any more.
        present: the revision that holds.
    """
    look = _Look(base, present)
    return frozenset(claim.text for claim in claims_of(minutes) if look.is_touched(claim))


def claims_of(minutes: Minutes) -> tuple[Claim, ...]:
    """All claims, in the order in which they are shown."""
    return (
        *minutes.brief,
        *(item.claim for item in (*minutes.decisions, *minutes.actions, *minutes.questions)),
        *minutes.figures,
        *(claim for section in minutes.sections for claim in section.claims),
    )


class _Look:
    """Compares two revisions at some places."""

    def __init__(self, base: Transcript | None, present: Transcript) -> None:
        self._olds = {turn.id: turn for turn in base.turns} if base else {}
        self._news = {turn.id: turn for turn in present.turns}
        self._holding = {
            (word.span.start_ms, turn.track, bare(word.text)): turn
            for turn in present.turns
            for word in turn.words
        }
        self._labels = _labels_since(self._olds, self._news)

    def is_touched(self, claim: Claim) -> bool:
        return any(not self._stands(cited) for cited in claim.citations)

    def _stands(self, cited: Citation) -> bool:
        old, new = self._olds.get(cited.turn_id), self._news.get(cited.turn_id)
        if new is not None and cited.quote in new.text:
            return old is None or self._label(old) == new.speaker
        if old is None:
            return False
        words = [
            word
            for word in old.words
            if cited.span.start_ms <= word.span.start_ms < max(cited.span.end_ms, 1)
        ]
        holders = [
            self._holding.get((word.span.start_ms, old.track, bare(word.text))) for word in words
        ]
        if not holders or None in holders:
            return False
        turns = {turn.id: turn for turn in holders if turn is not None}.values()
        begin_ms, end_ms = words[0].span.start_ms, words[-1].span.start_ms
        said = [
            bare(word.text)
            for turn in turns
            for word in turn.words
            if begin_ms <= word.span.start_ms <= end_ms
        ]
        is_same = said == [bare(word.text) for word in words]
        return is_same and all(turn.speaker == self._label(old) for turn in turns)

    def _label(self, old: Turn) -> str:
        return self._labels.get(old.speaker, old.speaker)


def _labels_since(olds: Mapping[int, Turn], news: Mapping[int, Turn]) -> dict[str, str]:
    """The labels of those who speak no longer, each with the one that all their turns got."""
    speaking = {turn.speaker for turn in news.values()}
    became: dict[str, set[str]] = {}
    for id_, turn in olds.items():
        if turn.speaker not in speaking and id_ in news:
            became.setdefault(turn.speaker, set()).add(news[id_].speaker)
    return {label: min(found) for label, found in became.items() if len(found) == 1}
