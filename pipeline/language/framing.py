"""The code's own words in an answer: who said it, when it was decided, what it replaced."""

from collections.abc import Sequence
from datetime import date

from pipeline.domain.meaning import Citation, Claim, DecisionRecord, Evidence, MeetingRef, Support
from pipeline.language.gathering import Scene
from pipeline.language.lexicon import content_words, lexicon_of
from pipeline.language.numbers import QuantityKind, quantities
from pipeline.language.questions import language_of, phrases_of
from pipeline.language.tokens import tokens

_KINDS = {QuantityKind.DURATION, QuantityKind.MONEY, QuantityKind.PERCENT}
_ENDS = '.!?…”“»"'


def shown_day(day: date, language: str) -> str:
    """A day as people write it, "5 October 2026"."""
    phrases = phrases_of(language)
    return phrases.frames["date"].format(
        day=day.day, month=phrases.months[day.month - 1], year=day.year
    )


def when_of(meeting: MeetingRef, language: str) -> str:
    """When a meeting was; its title where nobody knows."""
    return shown_day(meeting.held_at.date(), language) if meeting.held_at else meeting.title


def dated(claim: Claim, meeting: MeetingRef, language: str) -> Claim:
    """A claim under the day of its meeting."""
    frame = phrases_of(language).frames["dated"]
    text = frame.format(date=when_of(meeting, language), text=claim.text)
    return Claim(text, claim.citations, claim.support)


def said(scene: Scene, citation: Citation, language: str) -> Claim:
    """Words of a meeting, quoted, with who said them, in the language of the answer."""
    label = next(t.speaker for t in scene.found if t.id == citation.turn_id)
    frame = phrases_of(language).frames["said"]
    text = frame.format(name=scene.names.get(label, label), quote=citation.quote)
    return Claim(text, (citation,), Support.QUOTED)


def answered(scene: Scene, question: Citation, citation: Citation, language: str) -> Claim:
    """A question of a meeting with the words that answer it, in the language of the answer."""
    label = next(t.speaker for t in scene.found if t.id == citation.turn_id)
    text = (
        phrases_of(language)
        .frames["answered"]
        .format(question=question.quote, name=scene.names.get(label, label), quote=citation.quote)
    )
    return Claim(text, (citation, question), Support.QUOTED)


def decided(
    record: DecisionRecord,
    evidence: Sequence[Evidence],
    language: str,
    earlier: Sequence[DecisionRecord] = (),
) -> Claim:
    """A decision with its day and who spoke it, as far as the evidence tells.

    Args:
        record: the decision; one that was replaced by something that isn't at hand is told so.
        evidence: in which its turns may stand.
        language: ISO 639-1, of the answer.
        earlier: what it replaced, to be told after it: "not two years" need not be said then.
    """
    text = record.decision.claim.text
    for other in earlier:
        text = _without_denial(text, other.decision.claim.text)
    frame = "later" if record.superseded_by else "decided"
    return _framed(record, evidence, language, frame, text=text)


def replaced(
    record: DecisionRecord, evidence: Sequence[Evidence], language: str, by: DecisionRecord
) -> Claim:
    """A decision that another one replaced: its value alone where both have one of that sort."""
    text = record.decision.claim.text
    value = _value_for(text, by.decision.claim.text)
    if value:
        return _framed(record, evidence, language, "value", value=value)
    return _framed(record, evidence, language, "replaced", text=text)


def _framed(
    record: DecisionRecord, evidence: Sequence[Evidence], language: str, frame: str, **words: str
) -> Claim:
    frames = phrases_of(language).frames
    name = _speaker_of(record, evidence)
    text = frames[frame].format(
        date=when_of(record.meeting, language),
        by=frames["by"].format(name=name) if name else "",
        **{key: _ended(word) if key == "text" else word for key, word in words.items()},
    )
    claim = record.decision.claim
    # The frame was said by nobody.
    support = Support.PARAPHRASED if claim.support is Support.QUOTED else claim.support
    return Claim(text, claim.citations, support)


def _ended(text: str) -> str:
    text = text.strip()
    return text if text[-1:] in _ENDS else f"{text}."


def _without_denial(text: str, earlier: str) -> str:
    """A decision without its last words, if they only deny a value of what it replaced."""
    spoken = language_of(text)
    head, comma, tail = text.rpartition(", ")
    lexicon = lexicon_of(spoken)
    words = tokens(tail)
    is_denial = bool(comma and words) and lexicon.has("negators", words[0].norm)
    denied = quantities(tail, spoken)
    before = [(q.kind, q.unit, q.value) for q in quantities(earlier, spoken)]
    is_said = len(denied) == 1 and (denied[0].kind, denied[0].unit, denied[0].value) in before
    is_bare = is_said and not content_words(tail[: denied[0].start] + tail[denied[0].end :], spoken)
    return f"{head}." if is_denial and is_bare else text


def _value_for(text: str, later: str) -> str:
    """The one value of a decision for which a later one has another of that sort; else nothing."""
    spoken = language_of(text)
    own = [q for q in quantities(text, spoken) if q.kind in _KINDS and not q.is_one]
    others = quantities(later, spoken)
    if len(own) != 1 or not any(
        q.kind is own[0].kind and (q.value, q.unit) != (own[0].value, own[0].unit) for q in others
    ):
        return ""
    return text[own[0].start : own[0].end].strip()


def _speaker_of(record: DecisionRecord, evidence: Sequence[Evidence]) -> str:
    first = record.decision.claim.citations[0]
    for piece in evidence:
        if piece.meeting.recording_id != first.recording_id:
            continue
        label = next((t.speaker for t in piece.turns if t.id == first.turn_id), None)
        name = next((s.name for s in piece.speakers if s.label == label), "")
        if name:
            return name
    return ""
