"""Looking for something through a whole meeting with a model: window after window, all checked."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass

from pipeline.domain.meaning import ActionItem, Claim, Decision, OpenQuestion, Support
from pipeline.domain.speech import Turn
from pipeline.language.dates import due_in
from pipeline.language.evidence import Case
from pipeline.language.phrasing import SYSTEM, Draft, Writer, as_shown, lines_of_turns, read_draft
from pipeline.ports import Message

_WINDOW_TURNS = 10
_OVERLAP = 2
_MOST_ITEMS = 4
_LIMIT = 220
_SCHEMA = json.dumps(
    {
        "type": "object",
        "properties": {
            "items": {
                "type": "array",
                "maxItems": _MOST_ITEMS,
                "items": {
                    "type": "object",
                    "properties": {
                        "text": {"type": "string"},
                        "lines": {
                            "type": "array",
                            "items": {"type": "integer"},
                            "minItems": 1,
                            "maxItems": 4,
                        },
                    },
                    "required": ["text", "lines"],
                    "additionalProperties": False,
                },
            }
        },
        "required": ["items"],
        "additionalProperties": False,
    }
)
_EXAMPLE = (
    Message("system", SYSTEM),
    Message(
        "user",
        "[1] Speaker 2: The van broke down again yesterday.\n"
        "[2] Speaker 1: And the invoices?\n[3] Speaker 2: All sent by Friday noon.\n\n"
        "Look for this: What went wrong. Give each as one sentence with its lines; none if there"
        " is none.",
    ),
    Message(
        "assistant", '{"items": [{"text": "The van broke down again yesterday.", "lines": [1]}]}'
    ),
    Message(
        "user",
        "Look for this: Who is ill. Give each as one sentence with its lines; none if"
        " there is none.",
    ),
    Message("assistant", '{"items": []}'),
)
_DECIDED = "What was settled in the end. Proposals and opinions are not settled."
_PROMISED = "What somebody promised to do after the meeting, or was given to do."
_OPEN = "Which questions stayed without an answer."


@dataclass(frozen=True, slots=True)
class Finds:
    """What was found in a meeting.

    Attributes:
        decisions: in order of time.
        actions: in order of time.
        questions: in order of time.
        figures: in order of time.
        dropped: how many drafts were not borne out.
    """

    decisions: tuple[Decision, ...] = ()
    actions: tuple[ActionItem, ...] = ()
    questions: tuple[OpenQuestion, ...] = ()
    figures: tuple[Claim, ...] = ()
    dropped: int = 0

    @classmethod
    def by_model(
        cls, turns: Sequence[Turn], writer: Writer, case: Case
    ) -> Generator[str, None, Finds]:
        """Let the model look, where there are no signs for the language."""
        settled = yield from look_for(_DECIDED, turns, writer)
        promised = yield from look_for(_PROMISED, turns, writer)
        open_ = yield from look_for(_OPEN, turns, writer)
        decisions = tuple(Decision(_id("decision", c), c) for c in settled)
        questions = tuple(OpenQuestion(_id("question", c), c) for c in open_)
        speaker = {turn.id: turn.speaker for turn in turns}
        actions: list[ActionItem] = []
        for claim in promised:
            due = due_in(claim.citations[0].quote, case.held_on, case.language)
            owner = speaker[claim.citations[0].turn_id]
            actions.append(
                ActionItem(
                    _id("action", claim),
                    claim,
                    owner,
                    due.day if due else None,
                    due.words if due else "",
                )
            )
        return cls(decisions, tuple(actions), questions)


def look_for(
    ask: str, turns: Sequence[Turn], writer: Writer
) -> Generator[str, None, tuple[Claim, ...]]:
    """Look for what a template wants, in windows that overlap a little; nothing comes twice.

    What the words quote stands as it is; what they only paraphrase is marked as weak, for here
    nothing but the model says that it is what was looked for.
    """
    found: dict[tuple[int, ...], Claim] = {}
    for shown in _windows(turns, writer):
        text = (
            f"{lines_of_turns(shown)}\n\nLook for this: {ask} Give each as one sentence with its"
            " lines; none if there is none."
        )
        response = yield from writer.say((*_EXAMPLE, Message("user", text)), _SCHEMA, _LIMIT)
        for draft in _drafts(response):
            verdict = writer.verdict(draft, shown)
            if verdict.support is None or not verdict.citations:
                writer.dropped += 1
                continue
            is_quoted = as_shown(draft.text, verdict) is Support.QUOTED
            support = Support.QUOTED if is_quoted else Support.WEAK
            key = tuple(sorted(c.turn_id for c in verdict.citations))
            found.setdefault(key, Claim(draft.text, verdict.citations, support))
    return tuple(sorted(found.values(), key=lambda c: c.citations[0].span.start_ms))


def _windows(turns: Sequence[Turn], writer: Writer) -> Iterator[tuple[Turn, ...]]:
    """All turns, as many at a time as can be shown, each window with the end of the one before."""
    start = 0
    while True:
        shown = writer.fitting(turns[start : start + _WINDOW_TURNS])
        yield shown
        if start + len(shown) >= len(turns):
            return
        start += max(1, len(shown) - _OVERLAP)


def _drafts(response: str) -> list[Draft]:
    """The drafts in a response; those before the cut where it was cut short."""
    try:
        found: object = json.loads(response)
    except ValueError:
        whole, _, _ = response.rpartition("}")
        try:
            found = json.loads(whole + "}]}")
        except ValueError:
            return []
    items = found.get("items") if isinstance(found, dict) else None
    if not isinstance(items, list):
        return []
    drafts = (read_draft(json.dumps(item)) for item in items[:_MOST_ITEMS])
    return [draft for draft in drafts if draft is not None]


def _id(kind: str, claim: Claim) -> str:
    places = ",".join(f"{c.turn_id}:{c.quote}" for c in claim.citations)
    body = "\n".join((kind, claim.citations[0].recording_id, claim.text, places))
    return hashlib.sha256(body.encode()).hexdigest()[:16]
