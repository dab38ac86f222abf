"""Claims as people see them: names in place of markers, owners by name."""

from collections.abc import Mapping
from dataclasses import replace

from pipeline.domain.meaning import Claim, Minutes
from pipeline.domain.naming import marker, shown_names, with_names
from pipeline.domain.speech import Transcript


def shown_claim(claim: Claim, names: Mapping[str, str]) -> Claim:
    """A claim with names in place of markers."""
    return replace(claim, text=with_names(claim.text, names))


def shown_minutes(minutes: Minutes, transcript: Transcript) -> Minutes:
    """Minutes with present names in place of markers and labels, in every text."""
    names = shown_names(transcript.speakers, minutes.names)
    return _renamed(minutes, names, names)


def relabelled(minutes: Minutes, old: str, new: str) -> Minutes:
    """Minutes in which one speaker turned out to be another: what was said of both is kept."""
    hints = tuple(hint for hint in minutes.names if hint.label != old)
    return replace(_renamed(minutes, {old: marker(new)}, {old: new}), names=hints)


def _renamed(minutes: Minutes, names: Mapping[str, str], owners: Mapping[str, str]) -> Minutes:
    def shown(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
        return tuple(shown_claim(claim, names) for claim in claims)

    return replace(
        minutes,
        brief=shown(minutes.brief),
        chapters=tuple(
            replace(chapter, title=with_names(chapter.title, names)) for chapter in minutes.chapters
        ),
        decisions=tuple(
            replace(decision, claim=shown_claim(decision.claim, names))
            for decision in minutes.decisions
        ),
        actions=tuple(
            replace(
                action,
                claim=shown_claim(action.claim, names),
                owner=action.owner and owners.get(action.owner, action.owner),
            )
            for action in minutes.actions
        ),
        questions=tuple(
            replace(question, claim=shown_claim(question.claim, names))
            for question in minutes.questions
        ),
        figures=shown(minutes.figures),
        sections=tuple(
            replace(section, claims=shown(section.claims)) for section in minutes.sections
        ),
    )
