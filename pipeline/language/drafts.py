"""From what a model wrote to claims: sentence by sentence, each held against the turns."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.domain.meaning import Claim, Support
from pipeline.domain.speech import Turn
from pipeline.language.binding import is_bound
from pipeline.language.evidence import Case, Verdict, check
from pipeline.language.gathering import Scene
from pipeline.language.lexicon import content_words
from pipeline.language.numbers import quantities
from pipeline.language.problems import Problem, ProblemKind
from pipeline.language.quotes import best_citation, key_words
from pipeline.language.relating import Asked, is_about, is_ordered, said_before

_NUMBERS = re.compile(r"[\s,]*\[\d+(?:\s*[,–-]\s*\d+)*\]")
_END = re.compile(
    r"""[.!?…][)"'”’»]*(?:[\s,]*\[[\d\s,–-]+\])*\.?\s+(?=[^\W\d_a-z]|["'“‘«„])  # full stop
      | (?:\[\d+(?:\s*[,–-]\s*\d+)*\])\.?\s+(?=[^\W\d_a-z\s]|["'“‘«„])          # or line numbers
      | \n+""",
    re.VERBOSE,
)
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:[^\W\d_]|[Mm]rs?|[Dd]r|[Mm]s|[Pp]rof|[Nn]o|[Ss]t|vs)\.\s*$"
)
_NEAR = 6
"""Turns; what is further apart is put together by a model, not by the meeting."""

_ORDER = {Support.QUOTED: 0, Support.PARAPHRASED: 1, Support.WEAK: 2}


@dataclass(frozen=True, slots=True)
class Draft:
    """A sentence that a model wrote.

    Attributes:
        text: without line numbers.
        lines: the numbers of the lines that it names, as far as they are there.
    """

    text: str
    lines: tuple[int, ...]


def first_sentence(text: str, *, is_over: bool) -> str:
    """The first whole sentence of what was written so far, as written; empty if there is none.

    Args:
        text: the beginning of a response.
        is_over: nothing follows: the end of the text is the end of its sentence.
    """
    for match in _END.finditer(text):
        if text[: match.start()].strip() and not _ABBREVIATION.search(text[: match.end()]):
            return text[: match.end()].rstrip()
    return text.rstrip() if is_over else ""


def draft_of(text: str) -> Draft | None:
    """A sentence with its line numbers taken out; None where no word is left."""
    lines = tuple(
        dict.fromkeys(int(n) for found in _NUMBERS.findall(text) for n in re.findall(r"\d+", found))
    )
    sentence = " ".join(_NUMBERS.sub("", text).split())
    sentence = re.sub(r"\s+([.,!?])", r"\1", sentence).strip()
    if not any(c.isalnum() for c in sentence):
        return None
    if sentence[-1] not in ".!?…\"'”’»)":
        sentence += "."
    return Draft(sentence, lines)


@dataclass(frozen=True, slots=True)
class Checked:
    """What became of a draft.

    Attributes:
        claim: with shown names; None if nothing bears it out.
        problems: why not.
    """

    claim: Claim | None
    problems: tuple[Problem, ...]


def checked(draft: Draft, scene: Scene, asked: Asked, written: str) -> Checked:
    """Hold a draft against the turns of its meeting.

    The turn that shares most with the draft is looked at first, then with it the lines that the
    model named, then the two that share most: a small model's line numbers are a hint, no more.

    Args:
        draft: what was written.
        scene: the meeting.
        asked: the question, and in which language the meeting was.
        written: ISO 639-1, of the draft.
    """
    text = marked(draft.text, scene)
    spoken = asked.spoken
    best: Verdict | None = None
    problems: tuple[Problem, ...] = ()
    for cited in _ways_to_cite(draft, text, scene, spoken):
        verdict = check(text, _case(cited, scene, spoken, written))
        problems = problems or verdict.problems
        if verdict.support is None or not verdict.citations:
            continue
        is_same = written == spoken  # words of two languages can't be compared
        if is_ordered(verdict.citations, scene, spoken) or (
            is_same and not _is_told(text, verdict, scene, asked)
        ):
            problems = problems or (Problem(ProblemKind.WORDS),)
            continue
        if best is None or _rank(verdict) < _rank(best):
            best = verdict
        if verdict.support is Support.QUOTED:
            break
    if best is None or best.support is None:
        return Checked(None, problems)
    return Checked(Claim(draft.text, best.citations, best.support), ())


def _is_told(text: str, verdict: Verdict, scene: Scene, asked: Asked) -> bool:
    """Whether a sentence speaks of what was asked, and puts together only what was said together.

    What only a half of its words bears out isn't told either: the words themselves are better.
    """
    if verdict.support is Support.WEAK or not is_about(text, verdict.citations, scene, asked):
        return False
    before = said_before(verdict.citations, scene)
    known = frozenset(content_words(asked.question, asked.spoken))
    return is_bound(text, verdict.citations, before, known, asked.spoken)


def marked(text: str, scene: Scene) -> str:
    """The text with markers for the meeting's named speakers, by whole or by unique first name."""
    firsts = [s.name.split()[0] for s in scene.speakers if s.name.split()]
    for speaker in sorted(scene.speakers, key=lambda s: -len(s.name)):
        first = speaker.name.split()[0] if speaker.name.split() else ""
        names = [speaker.name, *([first] if firsts.count(first) == 1 else [])]
        for name in names:
            if len(name) > 1 and not (name == "Speaker" and first == "Speaker"):
                text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", f"{{{speaker.label}}}", text)
    return text


def _case(cited: Sequence[Turn], scene: Scene, spoken: str, written: str) -> Case:
    held = scene.meeting.held_at
    return Case(
        recording_id=scene.meeting.recording_id,
        cited=tuple(cited),
        around=scene.turns,
        participants=tuple(s.label for s in scene.speakers),
        names=tuple(s.name for s in scene.speakers),
        held_on=held.date() if held else None,
        language=spoken,
        written=written,
    )


def _ways_to_cite(draft: Draft, text: str, scene: Scene, spoken: str) -> Iterator[tuple[Turn, ...]]:
    turns = {turn.id: turn for turn in scene.turns}
    named = [scene.turns[n - 1].id for n in draft.lines if 0 < n <= len(scene.turns)]
    first = best_citation(scene.meeting.recording_id, text, scene.turns, spoken).turn_id
    named = [id_ for id_ in named if abs(id_ - first) <= _NEAR]
    rest = [turn for turn in scene.turns if 0 < abs(turn.id - first) <= _NEAR]
    missing = " ".join(key_words(text, spoken) - key_words(turns[first].text, spoken))
    seen: set[frozenset[int]] = set()
    second = (
        best_citation(scene.meeting.recording_id, missing or text, rest, spoken) if rest else None
    )
    place = next(i for i, turn in enumerate(scene.turns) if turn.id == first)
    beside = [turn.id for turn in scene.turns[max(0, place - 1) : place + 2]]
    also = [second.turn_id] if second else []
    ways = [[first], [first, *named], [first, *also], [first, *also, *beside]]
    for ids in ways:
        if frozenset(ids) not in seen:
            seen.add(frozenset(ids))
            yield tuple(turns[i] for i in dict.fromkeys(ids))


def _rank(verdict: Verdict) -> int:
    return _ORDER[verdict.support] if verdict.support else len(_ORDER)


def repeats(text: str, told: Sequence[str], language: str) -> bool:
    """Whether a sentence adds no content word and no number to what was told."""
    words = key_words(text, language)
    before = frozenset(w for other in told for w in key_words(other, language))
    numbers = {q.value for q in quantities(text, language)}
    known = {q.value for other in told for q in quantities(other, language)}
    return bool(words) and numbers <= known and len(words - before) <= len(words) // 5
