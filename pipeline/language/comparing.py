"""Whether a later decision replaces an earlier one: code looks first, a model says yes or no.

Which signs count is told in docs/minutes.md.
"""

import re
import tomllib
from collections.abc import Generator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

from pipeline.domain.meaning import Decision
from pipeline.domain.tasks import CompareTask, Verdicts
from pipeline.domain.work import Notice, Progress, Remembered
from pipeline.language.bearing import is_borne
from pipeline.language.dates import dates_in
from pipeline.language.lexicon import content_words, lexicon_of, reporting_stems
from pipeline.language.numbers import Quantity, quantities
from pipeline.language.prompting import plain
from pipeline.language.questions import language_of
from pipeline.language.remembering import RememberingModel
from pipeline.language.tokens import tokens, without_markers
from pipeline.ports import LanguageModel, Message

_SAME = 0.8
_REACH = 4
_HOURS = {"hour": 1, "day": 24, "week": 168, "month": 730, "year": 8760}
_STOP = re.compile(r"[.,;:!?]\s")
_WITH_SIGNS = (0.65, 0.54, 0.4, 0.4)
"""The least likeliness of "Yes", by how many signs of a change the code sees."""

_YES_NO = ("Yes", "No")
_SYSTEM = (
    "You keep the list of a team's decisions. You are given an earlier decision and a later one. "
    "Say Yes if the later one changes the earlier, so that the earlier holds no longer. "
    "Say No if both hold."
)
_EXAMPLES = (
    (
        "The bridge is painted red.",
        "The bridge is painted blue.",
        "Let us paint the bridge blue.",
        "Yes",
    ),
    (
        "The bridge is painted red.",
        "The bridge gets new lamps.",
        "Then we put new lamps on the bridge.",
        "No",
    ),
    (
        "The choir sings in May.",
        "The orchestra plays in June.",
        "The orchestra in June, agreed.",
        "No",
    ),
    (
        "No dogs are allowed in the garden.",
        "Dogs may come in on Sundays.",
        "Let people bring their dogs on Sundays.",
        "Yes",
    ),
)


def compare(
    task: CompareTask, model: LanguageModel
) -> Generator[Progress | Notice | Remembered, None, Verdicts]:
    """Say for each pair of decisions whether the later one replaces the earlier.

    Args:
        task: the pairs, and what the model said before.
        model: judges those pairs that code alone can't.

    Returns:
        One verdict a pair. A decision that only says again what was decided replaces nothing.
    """
    remembering = RememberingModel(model, task.known)
    replaced: list[bool] = []
    for number, (earlier, later) in enumerate(task.pairs):
        yield Progress("comparing", number, len(task.pairs))
        replaced.append(_replaces(earlier, later, remembering))
        yield from remembering.take_new()
    known = dict(task.known)
    # Told too, so that whoever keeps what was used doesn't forget it.
    yield from (Remembered(key, known[key]) for key in remembering.used if key in known)
    return Verdicts(tuple(replaced))


@dataclass(frozen=True, slots=True)
class Signs:
    """What code sees of two decisions.

    Attributes:
        shares: they have a content word in common.
        repeats: the later one says the same again.
        changes: the later one speaks of a change: "instead", "no longer", "postponed".
        differs: both hold values of one sort, and not the same: days, amounts, stretches of time.
        denies: the later one denies a value or a word of the earlier: "not two years".
        exchanges: it denies a value of the earlier and gives another of that sort: "eighteen
            months, not two years".
    """

    shares: bool
    repeats: bool
    changes: bool
    differs: bool
    denies: bool
    exchanges: bool


def signs_between(earlier: Decision, later: Decision) -> Signs:
    """Look for signs that a later decision changes an earlier one."""
    before, after = _text(earlier), _text(later)
    language = language_of(f"{before} {after}")
    known, new = _stems(before, language), _stems(after, language)
    shared = frozenset(w for w in new if is_borne(w, known, language))
    own, other = _stems(_plain(later), language), _stems(_plain(earlier), language)
    common = sum(is_borne(w, other, language) for w in own)
    denied = _denied(after, language)
    was, now = _values(before, language), _values(after, language)
    gone = frozenset(v for text in denied for v in _values(text, language))
    left = now - gone
    sorts = {sort for sort, _ in was} & {sort for sort, _ in left}
    differs = any(not {v for v in was if v[0] == s} & {v for v in left if v[0] == s} for s in sorts)
    denies = bool(was & gone) or any(known & _stems(text, language) for text in denied)
    changes = _speaks_of_change(after, language)
    return Signs(
        shares=bool(shared),
        repeats=bool(own) and common >= _SAME * len(own) and now <= was and not changes,
        changes=changes,
        differs=differs,
        denies=denies,
        exchanges=any(new[0] == old[0] for old in was & gone for new in left - was),
    )


def _replaces(earlier: Decision, later: Decision, model: LanguageModel) -> bool:
    signs = signs_between(earlier, later)
    if not signs.shares or signs.repeats:
        return False
    if signs.exchanges:
        return True
    count = signs.changes + signs.differs + signs.denies
    chance = model.choose(_question(earlier, later), _YES_NO)[0]
    return chance >= _WITH_SIGNS[count]


def _question(earlier: Decision, later: Decision) -> tuple[Message, ...]:
    return (*_opening(), Message("user", _pair(_plain(earlier), _plain(later), _quotes(later))))


@lru_cache(maxsize=1)
def _opening() -> tuple[Message, ...]:
    """How every question begins: what is wanted, and four worked examples."""
    messages = [Message("system", _SYSTEM)]
    for earlier, later, quote, said in _EXAMPLES:
        messages.append(Message("user", _pair(earlier, later, quote)))
        messages.append(Message("assistant", said))
    return tuple(messages)


def _pair(earlier: str, later: str, quote: str) -> str:
    return f'Earlier: {plain(earlier)}\nLater: {plain(later)} ("{plain(quote)}")'


def _plain(decision: Decision) -> str:
    return " ".join(without_markers(decision.claim.text).split())


def _quotes(decision: Decision) -> str:
    return " ".join(citation.quote for citation in decision.claim.citations)


def _text(decision: Decision) -> str:
    return f"{_plain(decision)} {_quotes(decision)}"


def _stems(text: str, language: str) -> frozenset[str]:
    """The stems that tell the matter: no numbers, written out or not, and no words of reporting."""
    rest = text
    for q in quantities(text, language):
        rest = rest[: q.start] + " " * (q.end - q.start) + rest[q.end :]
    return frozenset(content_words(rest, language)) - reporting_stems(language)


def _values(text: str, language: str) -> frozenset[tuple[str, str]]:
    """(sort, value) of each day and each amount; each under what it counts."""
    days = dates_in(text, None, language)
    found = {("day", d.sense) for d in days}
    for q in quantities(text, language):
        if (q.unit or not q.is_one) and not any(d.start < q.end and q.start < d.end for d in days):
            found.add(_value(q))
    return frozenset(found)


def _value(quantity: Quantity) -> tuple[str, str]:
    """What is counted, and how many; stretches of time in hours, so that a day is 24 of them."""
    hours = _HOURS.get(quantity.unit)
    if hours is not None:
        return "duration", str((quantity.value * hours).normalize())
    return f"{quantity.kind} {quantity.unit}", str(quantity.value.normalize())


def _denied(text: str, language: str) -> tuple[str, ...]:
    """The few words behind each negating word: what a text says does not hold."""
    lexicon = lexicon_of(language)
    found: list[str] = []
    for part in _STOP.split(text):
        words = tokens(part)
        norms = tuple(word.norm for word in words)
        for place, norm in enumerate(norms):
            behind = words[place + 1 : place + 1 + _REACH]
            is_exempt = lexicon.phrase_at("not_negations", norms, place)
            if lexicon.has("negators", norm) and not is_exempt and behind:
                found.append(part[behind[0].start : behind[-1].end])
    return tuple(found)


def _speaks_of_change(text: str, language: str) -> bool:
    norms = tuple(token.norm for token in tokens(text))
    return any(
        norms[place : place + len(words)] == words
        for words in _changes(language)
        for place in range(len(norms))
    )


@lru_cache(maxsize=8)
def _changes(language: str) -> tuple[tuple[str, ...], ...]:
    place = files("pipeline.language").joinpath("words", "replacing.toml")
    data: dict[str, Any] = tomllib.loads(place.read_text("utf-8"))
    lines = data.get(language, {}).get("changes", "")
    return tuple(
        tuple(token.norm for token in tokens(phrase))
        for phrase in lines.replace("\n", "|").split("|")
        if phrase.strip()
    )
