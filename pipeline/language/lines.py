"""A meeting as a row of sentences, each ready to be looked at."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.domain.meaning import Citation
from pipeline.domain.speech import Turn
from pipeline.language.orders import is_order
from pipeline.language.sentences import Sentence, citation_of, sentences, span_of
from pipeline.language.signs import Signs

_PIECE_WORDS = 120
_FEWEST_WORDS = 3
_PUNCTUATED = 0.6
_ENDS = (".", "!", "?", "…")
_CLOSING = "\"'”’»)]"


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence of a meeting.

    Attributes:
        index: from 0, over the whole meeting.
        place: of its turn among all turns, from 0.
        turn: the turn.
        sentence: the sentence.
        words: as `Signs.plain_words` gives them.
        bears_nothing: the speaker stopped before its end, or gives orders to a machine.
    """

    index: int
    place: int
    turn: Turn
    sentence: Sentence
    words: str
    bears_nothing: bool = False

    @property
    def text(self) -> str:
        """As written."""
        return self.sentence.text

    @property
    def speaker(self) -> str:
        """The label of who said it."""
        return self.turn.speaker

    @property
    def is_question(self) -> bool:
        """Whether it is written as a question."""
        return self.words.endswith("?")

    def cite(self, recording_id: str) -> Citation:
        """Cite all of it."""
        return citation_of(recording_id, self.turn, self.sentence.first, self.sentence.last)


def in_pieces(turns: Sequence[Turn]) -> tuple[Turn, ...]:
    """Turns of at most 120 words or one sentence: longer ones are cut between sentences.

    A piece bears the id of its turn, and its words are the turn's, so that what cites it cites
    the turn.
    """
    pieces: list[Turn] = []
    for turn in turns:
        first = 0
        parts = sentences(turn)
        for part, after in zip(parts, [*parts[1:], None], strict=True):
            if after is None or after.last - first >= _PIECE_WORDS:
                words = turn.words[first : part.last + 1]
                pieces.append(turn if len(words) == len(turn.words) else replace(turn, words=words))
                first = part.last + 1
    return tuple(pieces)


def part_of(turn: Turn, first: int, last: int) -> Sentence:
    """The words of a turn from one to another, as a sentence."""
    text = " ".join(word.text for word in turn.words[first : last + 1])
    return Sentence(text, first, last, span_of(turn, first, last))


def _parts(turn: Turn, sentence: Sentence, signs: Signs) -> Iterator[Sentence]:
    """A sentence, cut where another seems to begin though nothing was written between them."""
    first = sentence.first
    for i in range(sentence.first + _FEWEST_WORDS, sentence.last - _FEWEST_WORDS + 2):
        if i - first < _FEWEST_WORDS or turn.words[i - 1].text.endswith((",", ";", ":")):
            continue
        before = turn.words[i - 1].text.lower()
        two = f"{turn.words[i].text} {turn.words[i + 1].text}".lower().replace("’", "'")
        if before not in signs.joining and signs.cut.match(two):
            yield part_of(turn, first, i - 1)
            first = i
    yield part_of(turn, first, sentence.last)


def lines_of(turns: Sequence[Turn], signs: Signs) -> tuple[Line, ...]:
    """All sentences of these turns, in order; those without a letter or digit are left out."""
    found: list[Line] = []
    is_punctuated = _is_punctuated(turns)
    for place, turn in enumerate(turns):
        orders = is_order(turn.text, signs.language)
        for sentence in (part for s in sentences(turn) for part in _parts(turn, s, signs)):
            words = signs.plain_words(sentence.text)
            if words.strip("?"):
                is_last = sentence.last == len(turn.words) - 1
                goes_on = words.split()[-1] in signs.dangling
                breaks = not _is_ended(sentence.text) and (goes_on or (is_punctuated and is_last))
                found.append(Line(len(found), place, turn, sentence, words, breaks or orders))
    return tuple(found)


def _is_ended(text: str) -> bool:
    return text.rstrip(_CLOSING).endswith(_ENDS)


def _is_punctuated(turns: Sequence[Turn]) -> bool:
    """Whether most turns end with a full stop: then one that doesn't was broken off."""
    said = [turn for turn in turns if len(turn.words) >= _FEWEST_WORDS]
    ended = sum(_is_ended(turn.words[-1].text) for turn in said)
    return ended >= _PUNCTUATED * len(said)
