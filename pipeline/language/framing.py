"""The code's own words in an answer: who said it, when it was decided, what it replaced."""

from datetime import date

from pipeline.domain.meaning import Citation, Claim, DecisionRecord, Evidence, MeetingRef, Support
from pipeline.language.gathering import Scene
from pipeline.language.questions import phrases_of


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


def decided(
    record: DecisionRecord, evidence: tuple[Evidence, ...], language: str, frame: str
) -> Claim:
    """A decision with its day and who spoke it, as far as the evidence tells.

    Args:
        record: the decision.
        evidence: in which its turns may stand.
        language: ISO 639-1, of the answer.
        frame: "decided" for one in force, "replaced" for the one before it, "later" for one that
            was replaced by something that isn't at hand.
    """
    phrases = phrases_of(language)
    name = _speaker_of(record, evidence)
    text = phrases.frames[frame].format(
        date=when_of(record.meeting, language),
        by=phrases.frames["by"].format(name=name) if name else "",
        text=record.decision.claim.text,
    )
    return Claim(text, record.decision.claim.citations, record.decision.claim.support)


def _speaker_of(record: DecisionRecord, evidence: tuple[Evidence, ...]) -> str:
    first = record.decision.claim.citations[0]
    for piece in evidence:
        if piece.meeting.recording_id != first.recording_id:
            continue
        label = next((t.speaker for t in piece.turns if t.id == first.turn_id), None)
        name = next((s.name for s in piece.speakers if s.label == label), "")
        if name:
            return name
    return ""
