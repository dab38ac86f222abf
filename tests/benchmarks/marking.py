"""Minutes held against a key: what was found, missed, repeated and wrong."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.domain.meaning import Claim, Minutes
from pipeline.domain.naming import is_default_name, with_names
from pipeline.domain.speech import Transcript
from pipeline.language.tokens import fold
from tests.benchmarks.matching import (
    LEAST,
    Pairing,
    Words,
    pair_turns,
    pair_words,
    stems_of,
    words_of,
)

_REMARK = re.compile(r"\s*\([^()]*\)")
SUSPECT = 0.5
"""What has so many of the words of what must not be claimed may be claiming it."""


@dataclass(frozen=True, slots=True)
class KeyAction:
    """An action of a key.

    Attributes:
        owner: by name; None if nobody took it on.
        what: in words.
        due: a day, or words such as "next meeting"; None if nothing was said.
    """

    owner: str | None
    what: str
    due: date | str | None


@dataclass(frozen=True, slots=True)
class Key:
    """What the minutes of a meeting should hold.

    Attributes:
        name: of the meeting.
        language: ISO 639-1.
        people: the participants' names.
        decisions: in words.
        actions: in order of time.
        must_not: sentences that are not true of the meeting.
        decision_turns: the turns that bear each decision out; empty where nobody marked them.
        action_turns: the same for the actions.
    """

    name: str
    language: str
    people: tuple[str, ...]
    decisions: tuple[str, ...]
    actions: tuple[KeyAction, ...]
    must_not: tuple[str, ...] = ()
    decision_turns: tuple[tuple[int, ...], ...] = ()
    action_turns: tuple[tuple[int, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """A decision or an action as it is shown.

    Attributes:
        text: names in place of markers.
        turns: that it cites.
        owner: by name.
        due: the day.
        due_words: as said.
    """

    text: str
    turns: tuple[int, ...]
    owner: str | None = None
    due: date | None = None
    due_words: str = ""


@dataclass(frozen=True, slots=True)
class Marks:
    """One meeting's minutes, marked.

    Attributes:
        key: what was to be found.
        decisions: as shown.
        actions: as shown.
        decided: how decisions pair by words.
        taken: how actions pair by words.
        decided_there: how decisions pair by the turns that they cite; None without evidence.
        taken_there: the same for actions.
        owners: of the paired actions, whether the owner is right.
        dues: of the paired actions, whether the day is right.
        suspects: (sentence that must not be claimed, what was shown that has half of its words).
        broken_quotes: quotes that don't stand in their turn.
        quotes: how many were looked at.
    """

    key: Key
    decisions: tuple[Item, ...]
    actions: tuple[Item, ...]
    decided: Pairing
    taken: Pairing
    decided_there: Pairing | None
    taken_there: Pairing | None
    owners: tuple[bool, ...]
    dues: tuple[bool, ...]
    suspects: tuple[tuple[str, str], ...]
    broken_quotes: tuple[str, ...]
    quotes: int


def mark(key: Key, minutes: Minutes, transcript: Transcript, names: Mapping[str, str]) -> Marks:
    """Hold minutes against a key.

    Args:
        key: what was to be found.
        minutes: as stored or as shown.
        transcript: from which they were made.
        names: the participants' true names, by label or by what they are called in the minutes.
    """
    without = stems_of(key.people, key.language)
    decisions = tuple(_item(d.claim, names) for d in minutes.decisions)
    actions = tuple(
        Item(
            _named(a.claim.text, names),
            _turns(a.claim),
            a.owner and names.get(a.owner, a.owner),
            a.due,
            a.due_words,
        )
        for a in minutes.actions
    )

    def words(texts: Sequence[str]) -> list[Words]:
        return [words_of(text, key.language, without) for text in texts]

    decided = pair_words(
        words([without_remark(text) for text in key.decisions]),
        words([d.text for d in decisions]),
        key.decision_turns,
        [d.turns for d in decisions],
    )
    taken = pair_words(
        words([without_remark(a.what) for a in key.actions]),
        words([a.text for a in actions]),
        key.action_turns,
        [a.turns for a in actions],
    )
    broken = [c for claim in claims_of(minutes) for c in broken_quotes(claim, transcript)]
    return Marks(
        key=key,
        decisions=decisions,
        actions=actions,
        decided=decided,
        taken=taken,
        decided_there=_there(key.decision_turns, decisions),
        taken_there=_there(key.action_turns, actions),
        owners=tuple(owner_right(key.actions[k], actions[s]) for k, s in taken.pairs),
        dues=tuple(due_right(key.actions[k], actions[s], key.language) for k, s in taken.pairs),
        suspects=tuple(_suspects(key, minutes, names, without)),
        broken_quotes=tuple(broken),
        quotes=sum(len(claim.citations) for claim in claims_of(minutes)),
    )


def without_remark(text: str) -> str:
    """A key's sentence without what it says in brackets; all of it if nothing else is there."""
    return _REMARK.sub("", text).strip() or text


def owner_right(wanted: KeyAction, shown: Item) -> bool:
    """Whether the owner is the one of the key; nobody where the key has nobody."""
    if wanted.owner is None or shown.owner is None:
        return wanted.owner is shown.owner
    mine, theirs = ({fold(part) for part in name.split()} for name in (wanted.owner, shown.owner))
    return bool(mine & theirs)


def due_right(wanted: KeyAction, shown: Item, language: str) -> bool:
    """Whether the day is that of the key, no day where it has none, its words where it has some."""
    if wanted.due is None:
        return shown.due is None
    if isinstance(wanted.due, date):
        return shown.due == wanted.due
    said = words_of(shown.due_words, language).all
    return words_of(wanted.due, language).all <= said


def claims_of(minutes: Minutes) -> tuple[Claim, ...]:
    """Every claim that is shown."""
    return (
        *minutes.brief,
        *(d.claim for d in minutes.decisions),
        *(a.claim for a in minutes.actions),
        *(q.claim for q in minutes.questions),
        *minutes.figures,
        *(claim for section in minutes.sections for claim in section.claims),
    )


def broken_quotes(claim: Claim, transcript: Transcript) -> list[str]:
    """Quotes of a claim that don't stand in their turn, or whose span leaves it."""
    turns = {turn.id: turn for turn in transcript.turns}
    broken: list[str] = []
    for citation in claim.citations:
        turn = turns.get(citation.turn_id)
        is_there = (
            turn is not None
            and citation.recording_id == transcript.recording_id
            and citation.quote in turn.text
            and turn.span.start_ms <= citation.span.start_ms
            and citation.span.end_ms <= turn.span.end_ms
        )
        if not is_there:
            broken.append(citation.quote)
    return broken


def _suspects(
    key: Key, minutes: Minutes, names: Mapping[str, str], without: Collection[str]
) -> list[tuple[str, str]]:
    """Decisions, actions and brief sentences that may claim what must not be claimed."""
    shown = [
        *minutes.brief,
        *(d.claim for d in minutes.decisions),
        *(a.claim for a in minutes.actions),
    ]
    texts = dict.fromkeys(_named(claim.text, names) for claim in shown)
    found: list[tuple[str, str]] = []
    for sentence in key.must_not:
        wanted = words_of(without_remark(sentence), key.language, without).all
        found += [
            (sentence, text)
            for text in texts
            if len(wanted & words_of(text, key.language, without).all)
            >= max(LEAST, SUSPECT * len(wanted))
        ]
    return found


def _there(key: Sequence[Collection[int]], shown: Sequence[Item]) -> Pairing | None:
    return pair_turns(key, [item.turns for item in shown]) if key else None


def _item(claim: Claim, names: Mapping[str, str]) -> Item:
    return Item(_named(claim.text, names), _turns(claim))


def _named(text: str, names: Mapping[str, str]) -> str:
    for called, name in names.items():
        if is_default_name(called):
            text = text.replace(called, name)
    return with_names(text, names)


def _turns(claim: Claim) -> tuple[int, ...]:
    return tuple(c.turn_id for c in claim.citations)
