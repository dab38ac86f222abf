"""What was found of a meeting, sentence by sentence, and what each has of a question."""

from collections.abc import Sequence

from pipeline.domain.meaning import Citation
from pipeline.domain.speech import Turn
from pipeline.language.bearing import is_borne
from pipeline.language.gathering import Scene
from pipeline.language.lexicon import content_words
from pipeline.language.questions import begins_to_ask
from pipeline.language.relating import neighbours
from pipeline.language.sentences import Sentence, citation_of, sentences

_FAR = 10
LEAD = 30
"""Words of a turn that leads to another: so many a model reads, and people are shown."""


class Talk:
    """The turns of a meeting, cut into sentences. Places count turns from 0.

    Attributes:
        turns: all that were found.
        parts: their sentences.
        met: the words of the question that each turn holds, the name of its speaker included.
    """

    def __init__(self, scene: Scene, wanted: frozenset[str], *, names_count: bool) -> None:
        """Cut what was found.

        Args:
            scene: a meeting.
            wanted: the stems that the question is about.
            names_count: whether who speaks counts as spoken of: not where it is asked who
                somebody is, for that others tell.
        """
        self._scene, self._wanted, self._names_count = scene, wanted, names_count
        self.turns = scene.found
        self.parts = [sentences(turn) for turn in scene.found]
        self.met = [self.met_in(f"{self.name(turn)} {turn.text}") for turn in scene.found]

    def asks(self, part: Sentence) -> bool:
        """Whether a sentence is a question, written as one or not."""
        return part.is_question or begins_to_ask(part.text, self._scene.language)

    def name(self, turn: Turn) -> str:
        """Who speaks, by the shown name; empty where that doesn't count."""
        return self._scene.names.get(turn.speaker, "") if self._names_count else ""

    def before(self, place: int) -> list[int]:
        """The turns before one, the nearest first, as far as they were found without a gap."""
        return neighbours(self.turns, place, -1, _FAR)

    def question_before(self, place: int) -> int | None:
        """The turn before one, if somebody else ends it with a question."""
        for before in neighbours(self.turns, place, -1, 1):
            is_other = self.turns[before].speaker != self.turns[place].speaker
            if is_other and self.asks(self.parts[before][-1]):
                return before
        return None

    def met_in(self, text: str) -> frozenset[str]:
        """The words of the question that a text holds."""
        language = self._scene.language
        said = frozenset(content_words(text, language))
        return frozenset(w for w in self._wanted if is_borne(w, said, language))

    def text(self, place: int, first: int, last: int) -> str:
        """Consecutive sentences of a turn as one text."""
        return " ".join(part.text for part in self.parts[place][first : last + 1])

    def best(self, place: int) -> int:
        """The sentence of a turn that holds most of the question, the last of equals."""
        parts = self.parts[place]
        return max(range(len(parts)), key=lambda i: (len(self.met_in(parts[i].text)), i))

    def cite(self, place: int, first: int, last: int) -> Citation:
        """Cite consecutive sentences of a turn."""
        turn, parts = self.turns[place], self.parts[place]
        return citation_of(
            self._scene.meeting.recording_id, turn, parts[first].first, parts[last].last
        )

    def last(self, place: int) -> Citation:
        """The question that ends a turn, with the sentence before where that names the matter."""
        first = last = len(self.parts[place]) - 1
        if first and size_of(self.parts[place], first - 1, last) <= LEAD:
            known = self.met_in(self.text(place, last, last))
            first -= bool(self.met_in(self.text(place, first - 1, first - 1)) - known)
        return self.cite(place, first, last)

    def cut(self, place: int, first: int, last: int, room: int) -> Turn:
        """A turn cut to some of its sentences and as many around them as there is room for."""
        turn, parts = self.turns[place], self.parts[place]
        while first and size_of(parts, first - 1, last) <= room:
            first -= 1
        while last + 1 < len(parts) and size_of(parts, first, last + 1) <= room:
            last += 1
        words = turn.words[parts[first].first : parts[last].last + 1]
        return Turn(turn.id, turn.speaker, turn.track, words)

    def effect(self) -> int:
        """The last turn that holds most of the question: reasons come before it."""
        most = max(map(len, self.met))
        return max(i for i, met in enumerate(self.met) if len(met) == most)


def size_of(parts: Sequence[Sentence], first: int, last: int) -> int:
    """Words of consecutive sentences."""
    return parts[last].last - parts[first].first + 1
