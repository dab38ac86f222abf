"""What speakers are called: from how others address them, and from how they introduce themselves.

Every address is a vote for a name and a speaker. A request or a question with a name goes to
whoever speaks next; thanks go to whoever spoke just before; a greeting only tells something if
nobody but one other person has spoken. Whoever calls somebody by a name doesn't bear it.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.domain.meaning import NameHint
from pipeline.domain.speech import Transcript, Turn
from pipeline.language.bearing import affirms
from pipeline.language.capitals import bare, is_everyday, is_name_at
from pipeline.language.lexicon import Lexicon, lexicon_of
from pipeline.language.sentences import Sentence, citation_of, sentences
from pipeline.language.tokens import Token, fold, tokens

_ENOUGH = 2
_CLEAR = 2
_MOST_CITATIONS = 3
_GREETING_TURNS = 8


@dataclass(frozen=True, slots=True)
class _Vote:
    """A sign that a speaker bears a name."""

    name: str
    label: str
    weight: int
    turn: Turn
    sentence: Sentence
    is_bare: bool = False


@dataclass(frozen=True, slots=True)
class _Address:
    """A name that somebody is called by in a sentence."""

    name: str
    sentence: Sentence
    is_thanks: bool
    is_greeting: bool
    is_reference: bool
    asks: bool
    is_bare: bool
    is_question: bool


def name_hints(transcript: Transcript, language: str = "en") -> tuple[NameHint, ...]:
    """What speakers seem to be called, right rather than complete.

    A hint needs two votes, or one that can't be mistaken: a question with a name, answered at
    once, or "my name is ...". A name for which votes go to two speakers is nobody's, and so is
    one that its bearer uses for somebody else or that also stands in lower case.

    Args:
        transcript: of one recording.
        language: ISO 639-1, of the meeting.

    Returns:
        At most one hint a speaker and one a name, by the order of speakers.
    """
    lexicon = lexicon_of(language)
    votes: dict[str, list[_Vote]] = defaultdict(list)
    callers: dict[str, set[str]] = defaultdict(set)
    turns = transcript.turns
    for place, turn in enumerate(turns):
        parts = sentences(turn)
        for index, part in enumerate(parts):
            for vote in _introduction(turn, part, lexicon):
                votes[fold(vote.name)].append(vote)
            address = _address(parts, index, lexicon)
            if address is None:
                continue
            callers[fold(address.name)].add(turn.speaker)
            vote = _vote(address, turns, place, lexicon)
            if vote:
                votes[fold(address.name)].append(vote)
    lower = {t.norm for turn in turns for t in tokens(turn.text) if t.text[:1].islower()}
    clear = {
        name: found
        for name, found in votes.items()
        if name not in lower
        and len({v.label for v in found}) == 1
        and found[0].label not in callers[name]
        and sum(v.weight for v in found) >= _ENOUGH
        and not all(v.is_bare for v in found)
    }
    return tuple(_hints(clear, transcript))


def _hints(clear: dict[str, list[_Vote]], transcript: Transcript) -> Iterator[NameHint]:
    for speaker in transcript.speakers:
        own = [found for found in clear.values() if found[0].label == speaker.label]
        own.sort(key=lambda found: -sum(v.weight for v in found))
        totals = [sum(v.weight for v in found) for found in own]
        if not own or (len(own) > 1 and totals[0] < _CLEAR * totals[1]):
            continue
        best = sorted(own[0], key=lambda v: (-v.weight, v.turn.id))[:_MOST_CITATIONS]
        cited = tuple(
            citation_of(transcript.recording_id, v.turn, v.sentence.first, v.sentence.last)
            for v in best
        )
        yield NameHint(speaker.label, best[0].name, cited)


def _introduction(turn: Turn, part: Sentence, lexicon: Lexicon) -> Iterator[_Vote]:
    """Votes from "my name is X", "I am X.", "this is X speaking", "X here"."""
    words = tokens(part.text)
    norms = tuple(w.norm for w in words)
    for place in range(len(words)):
        for key, weight in (("self_name", 2), ("self_intro", 1)):
            length = lexicon.phrase_at(key, norms, place)
            at = place + length
            if not length or at >= len(words) or not is_name_at(part.text, words, at, lexicon):
                continue
            end = at + 1
            while end < len(words) and is_name_at(part.text, words, end, lexicon):
                end += 1
            is_closed = end == len(words) or bool(
                part.text[words[end - 1].end : words[end].start].strip()
            )
            speaks = end < len(words) and lexicon.phrase_at("self_intro_end", norms, end)
            if key == "self_name" or speaks or (is_closed and key == "self_intro"):
                yield _Vote(bare(words[at].text), turn.speaker, 2 if speaks else weight, turn, part)


def _address(parts: Sequence[Sentence], index: int, lexicon: Lexicon) -> _Address | None:
    part = parts[index]
    words = tokens(part.text)
    norms = tuple(w.norm for w in words)
    place = _vocative(part, words, lexicon)
    is_reference = False
    if place is None:
        place = _after_phrase("agree_with", part, words, norms, lexicon)
        is_reference = place is not None
    if place is None:
        return None
    following = parts[index + 1] if len(words) == place + 1 and index + 1 < len(parts) else None
    said = norms + (tuple(t.norm for t in tokens(following.text)) if following else ())
    is_question = part.is_question or bool(following and following.is_question)
    asks = is_question or any(
        lexicon.has("second_person", n) or lexicon.has("requests", n) for n in said
    )
    before = norms[:place]
    return _Address(
        bare(words[place].text),
        part,
        is_thanks=any(lexicon.has("thanks", n) for n in before),
        is_greeting=any(lexicon.has("greetings", n) for n in before),
        is_reference=is_reference,
        asks=asks,
        is_bare=all(lexicon.has("openers", n) for i, n in enumerate(said) if i != place),
        is_question=is_question and any(lexicon.has("second_person", n) for n in said),
    )


def _after_phrase(
    key: str, part: Sentence, words: Sequence[Token], norms: tuple[str, ...], lexicon: Lexicon
) -> int | None:
    for place in range(len(words)):
        length = lexicon.phrase_at(key, norms, place)
        at = place + length
        if length and at < len(words) and is_name_at(part.text, words, at, lexicon):
            return at
    return None


def _vocative(part: Sentence, words: Sequence[Token], lexicon: Lexicon) -> int | None:
    """The place of a name by which somebody is addressed at the beginning or end of a sentence."""
    place = 0
    while place < len(words) and lexicon.has("openers", words[place].norm):
        place += 1
    if place < len(words) and _is_person(part.text, words, place, lexicon):
        behind = part.text[words[place].end :].lstrip()
        if not behind or behind[0] in ",.!?":
            return place
    last = len(words) - 1
    if last > 0 and _is_person(part.text, words, last, lexicon):
        before = part.text[words[last - 1].end : words[last].start].strip()
        polite = all(lexicon.has("openers", w.norm) for w in words[:last])
        if before == "," or polite:
            return last
    return None


def _is_person(text: str, words: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    """Whether a word can be a first name: one capital, and nothing that speaks against it."""
    word = bare(words[place].text)
    shaped = word[:1].isupper() and word[1:].islower() and len(word) > 1
    return shaped and not is_everyday(word, lexicon) and is_name_at(text, words, place, lexicon)


def _vote(address: _Address, turns: Sequence[Turn], place: int, lexicon: Lexicon) -> _Vote | None:
    turn = turns[place]
    is_last = address.sentence.last >= len(turn.words) * 2 // 3

    def to(label: str, weight: int) -> _Vote:
        return _Vote(address.name, label, weight, turn, address.sentence, address.is_bare)

    if address.is_greeting and not address.asks:
        others_before = [t for t in turns[:place] if t.speaker != turn.speaker]
        speakers = {t.speaker for t in others_before[-_GREETING_TURNS:]}
        return to(speakers.pop(), 1) if len(speakers) == 1 else None
    if address.is_thanks or address.is_reference:
        is_direct = place > 0 and turns[place - 1].speaker != turn.speaker
        return to(turns[place - 1].speaker, 1) if is_direct else None
    if place + 1 == len(turns) or turns[place + 1].speaker == turn.speaker or not address.asks:
        return None
    answer = turns[place + 1]
    norms = tuple(t.norm for t in tokens(answer.text))
    replies = affirms(answer.text, lexicon) or any(lexicon.has("answer_no", n) for n in norms[:2])
    speaks_for_self = any(lexicon.has("first_person", n) for n in norms)
    is_clear = address.is_question and is_last and replies and speaks_for_self
    return to(answer.speaker, 2 if is_clear else 1)
