"""The brief: what somebody who was not there should know first, made of what was checked."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.domain.meaning import ActionItem, Claim, Decision, Support
from pipeline.language.lexicon import content_words


def brief_of(
    decisions: Sequence[Decision],
    actions: Sequence[ActionItem],
    summaries: Sequence[Claim],
    *,
    sentences: tuple[int, int],
    language: str,
) -> tuple[Claim, ...]:
    """Choose the sentences of the brief, in order of time.

    Decisions come first, then what is due on a day, then what the chapters were about: one of
    these, and as many as there is room for where little was settled. A sentence that says what
    another one says is left out.

    Args:
        decisions: in order of time.
        actions: in order of time.
        summaries: a sentence a chapter, as far as one was borne out, and numbers worth knowing.
        sentences: fewest and most.
        language: ISO 639-1, of the claims.
    """
    fewest, most = sentences
    chosen: list[Claim] = []

    def take(claims: Sequence[Claim], limit: int) -> None:
        for claim in claims:
            if len(chosen) >= limit:
                return
            if not any(_alike(claim, other, language) for other in chosen):
                chosen.append(claim)

    firm = [d.claim for d in decisions if d.claim.support is not Support.WEAK]
    take(firm, max(1, most - min(2, len(actions))))
    take([as_sentence(a) for a in sorted(actions, key=_urgency) if a.due], most)
    take(summaries, most if len(chosen) < fewest else min(most, len(chosen) + 1))
    take([as_sentence(a) for a in actions], fewest)
    return tuple(sorted(chosen, key=lambda claim: claim.citations[0].span.start_ms))


def as_sentence(action: ActionItem) -> Claim:
    """An action as a sentence with its owner: "{S2}: send the revised quote by Friday."."""
    claim = action.claim
    if action.owner is None:
        return claim
    owner = (
        f"{{{action.owner}}}"
        if action.owner[:1] == "S" and action.owner[1:].isdigit()
        else action.owner
    )
    text = claim.text[:1].lower() + claim.text[1:] if not claim.text[:2].isupper() else claim.text
    is_weak = claim.support is Support.WEAK
    support = Support.WEAK if is_weak else Support.PARAPHRASED
    return Claim(f"{owner}: {text}", claim.citations, support)


def _urgency(action: ActionItem) -> str:
    return action.due.isoformat() if action.due else "9999"


def _alike(one: Claim, other: Claim, language: str) -> bool:
    mine, theirs = set(content_words(one.text, language)), set(content_words(other.text, language))
    return len(mine & theirs) > 0.6 * max(1, min(len(mine), len(theirs)))
