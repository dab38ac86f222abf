"""Minutes in another language than the meeting's: sentence by sentence, each checked again."""

from __future__ import annotations

import json
from collections.abc import Generator, Sequence
from dataclasses import replace

from pipeline.domain.meaning import Claim, Minutes, Section, Support
from pipeline.domain.speech import Turn
from pipeline.language.evidence import Case, check
from pipeline.language.prompting import name_of_language, plain
from pipeline.language.tokens import with_markers
from pipeline.ports import LanguageModel, Message

_SCHEMA = json.dumps(
    {
        "type": "object",
        "properties": {"translation": {"type": "string"}},
        "required": ["translation"],
        "additionalProperties": False,
    }
)
_LIMIT = 140


class Translator:
    """Puts the claims of minutes into another language; quotes stay as they were spoken.

    A translation must have the same numbers, dates, names and participants; one that hasn't is
    left out, and the sentence stays in the language of the meeting.
    """

    def __init__(self, model: LanguageModel, case: Case, spoken: str, written: str) -> None:
        self._model = model
        self._case = replace(case, written=written)
        self._from = name_of_language(spoken)
        self._to = name_of_language(written)

    def minutes(self, minutes: Minutes, turns: Sequence[Turn]) -> Generator[str, None, Minutes]:
        """All claims of the minutes, and the chapters' titles."""
        by_id = {turn.id: turn for turn in turns}

        def one(claim: Claim) -> Generator[str, None, Claim]:
            return (yield from self._claim(claim, by_id))

        def several(claims: Sequence[Claim]) -> Generator[str, None, tuple[Claim, ...]]:
            done: list[Claim] = []
            for claim in claims:
                done.append((yield from one(claim)))
            return tuple(done)

        brief = yield from several(minutes.brief)
        decisions = []
        for decision in minutes.decisions:
            decisions.append(replace(decision, claim=(yield from one(decision.claim))))
        actions = []
        for action in minutes.actions:
            actions.append(replace(action, claim=(yield from one(action.claim))))
        questions = []
        for question in minutes.questions:
            questions.append(replace(question, claim=(yield from one(question.claim))))
        figures = yield from several(minutes.figures)
        sections = []
        for section in minutes.sections:
            claims = yield from several(section.claims)
            sections.append(Section(section.name, section.heading, claims))
        chapters = []
        for chapter in minutes.chapters:
            title = yield from self._text(chapter.title)
            chapters.append(replace(chapter, title=title or chapter.title))
        return replace(
            minutes,
            brief=brief,
            decisions=tuple(decisions),
            actions=tuple(actions),
            questions=tuple(questions),
            figures=figures,
            sections=tuple(sections),
            chapters=tuple(chapters),
        )

    def _claim(self, claim: Claim, turns: dict[int, Turn]) -> Generator[str, None, Claim]:
        text = yield from self._text(claim.text)
        cited = tuple(dict.fromkeys(turns[c.turn_id] for c in claim.citations))
        case = replace(self._case, cited=cited, around=tuple(turns.values()))
        if not text or check(text, case).support is None:
            return claim
        support = claim.support if claim.support is Support.WEAK else Support.PARAPHRASED
        return Claim(text, claim.citations, support)

    def _text(self, text: str) -> Generator[str, None, str]:
        messages = (
            Message(
                "system",
                f"You translate from {self._from} into {self._to}, word for word if it reads well.",
            ),
            Message("user", plain(text.replace("{", "").replace("}", ""))),
        )
        if "{" in text:  # markers must come back as they are
            messages = (messages[0], Message("user", _spelled(text)))
        completion = yield from self._model.stream(messages, limit=_LIMIT, schema=_SCHEMA)
        try:
            found: object = json.loads(completion.text)
        except ValueError:
            return ""
        said = found.get("translation") if isinstance(found, dict) else None
        return with_markers(" ".join(said.split())) if isinstance(said, str) else ""


def _spelled(text: str) -> str:
    """Markers as the model sees participants: `{S2}` is "Speaker 2"."""
    out = text
    while "{S" in out:
        before, _, rest = out.partition("{S")
        label, _, after = rest.partition("}")
        out = f"{before}Speaker {label}{after}"
    return out
