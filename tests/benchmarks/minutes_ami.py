"""Minutes of AMI meetings against what annotators wrote, and a sample of claims to be read."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from pipeline.domain.meaning import Claim, Minutes
from pipeline.domain.naming import with_names
from tests.benchmarks.ami import Ami, AmiMeeting
from tests.benchmarks.matching import Pairing, Words, pair_words, words_of
from tests.benchmarks.minutes_text import Desk

MEETINGS = 20
SAMPLE = 30
_SEED = 2026
_COMMON = 0.05


@dataclass(frozen=True, slots=True)
class AmiMarks:
    """The minutes of one meeting, marked.

    Attributes:
        meeting: what was said and what others wrote of it.
        minutes: as written.
        decided: how decisions pair by words.
        taken: how actions pair by words.
        there: of the shown decisions, how many cite a turn in which something was decided.
        covered: of the marked stretches of deciding, how many a shown decision cites.
    """

    meeting: AmiMeeting
    minutes: Minutes
    decided: Pairing
    taken: Pairing
    there: int
    covered: int


@dataclass(frozen=True, slots=True)
class Drawn:
    """A claim that was drawn to be read.

    Attributes:
        meeting: its name.
        kind: decision, action, question, figure or brief.
        text: as shown, speakers by their letter; an action with its owner.
        turns: that it cites.
        is_supported: whether what was said bears it out; None until somebody read it.
        reason: why, in a line.
    """

    meeting: str
    kind: str
    text: str
    turns: tuple[int, ...]
    is_supported: bool | None = None
    reason: str = ""


def chosen(ami: Ami) -> list[str]:
    """Which meetings: of those with marked stretches of deciding, by name, evenly spread."""
    names = ami.with_decisions()
    return [names[i * len(names) // MEETINGS] for i in range(min(MEETINGS, len(names)))]


def measure(ami: Ami, desk: Desk) -> tuple[AmiMarks, ...]:
    """Mark the minutes of the chosen meetings."""
    meetings = [ami.meeting(name) for name in chosen(ami)]
    common = common_words([s for m in meetings for s in (*m.decisions, *m.actions)])
    return tuple(
        marked(m, desk.minutes(m.transcript, held_on=None, spoken="en"), common) for m in meetings
    )


def common_words(sentences: Sequence[str]) -> frozenset[str]:
    """Words in so many of the reference's sentences that sharing them says nothing."""
    counts = Counter(word for s in sentences for word in words_of(s, "en").stems)
    return frozenset(w for w, count in counts.items() if count > _COMMON * len(sentences))


def marked(meeting: AmiMeeting, minutes: Minutes, common: frozenset[str]) -> AmiMarks:
    """Hold minutes against the reference."""

    def words(texts: Sequence[str]) -> list[Words]:
        return [words_of(text, "en", common) for text in texts]

    cited = [{c.turn_id for c in d.claim.citations} for d in minutes.decisions]
    return AmiMarks(
        meeting=meeting,
        minutes=minutes,
        decided=pair_words(
            words(meeting.decisions), words([d.claim.text for d in minutes.decisions])
        ),
        taken=pair_words(words(meeting.actions), words([a.claim.text for a in minutes.actions])),
        there=sum(any(turns & where for where in meeting.decided_at) for turns in cited),
        covered=sum(any(turns & where for turns in cited) for where in meeting.decided_at),
    )


def draw(marks: Sequence[AmiMarks]) -> list[Drawn]:
    """The claims to be read, as many of each meeting: those of all kinds in one hat.

    What a meeting with few claims leaves open is drawn from all the others. Which, a hash of the
    claim decides: one that is still shown after a change of the rules is drawn again, unless a
    new one comes before it, and need not be read twice.
    """
    drawn: list[Drawn] = []
    left: list[Drawn] = []
    for place, one in enumerate(marks):
        count = SAMPLE // len(marks) + (place < SAMPLE % len(marks))
        hat = sorted(_claims(one), key=_lot)
        drawn += hat[:count]
        left += hat[count:]
    return drawn + sorted(left, key=_lot)[: SAMPLE - len(drawn)]


def _lot(one: Drawn) -> str:
    return hashlib.sha256(f"{_SEED} {one.meeting} {one.kind} {one.text}".encode()).hexdigest()


def read_again(drawn: Sequence[Drawn], path: Path) -> list[Drawn]:
    """The drawn claims with the judgements that are kept; the file then holds just these."""
    known: dict[tuple[str, str, str], Drawn] = {}
    if path.exists():
        for one in json.loads(path.read_text(encoding="utf-8")):
            judged = Drawn(
                meeting=one["meeting"],
                kind=one["kind"],
                text=one["text"],
                turns=tuple(one["turns"]),
                is_supported=one["is_supported"],
                reason=one["reason"],
            )
            known[judged.meeting, judged.kind, judged.text] = judged
    now = [known.get((d.meeting, d.kind, d.text), d) for d in drawn]
    body = json.dumps([asdict(d) for d in now], indent=1, ensure_ascii=False)
    path.write_text(body + "\n", encoding="utf-8")
    return now


def _claims(one: AmiMarks) -> list[Drawn]:
    names = {s.label: s.name for s in one.meeting.transcript.speakers}
    name, minutes = one.meeting.name, one.minutes

    def drawn(kind: str, claim: Claim, owner: str | None = None) -> Drawn:
        text = with_names(claim.text, names)
        shown = f"{names.get(owner, owner)}: {text}" if owner else text
        return Drawn(name, kind, shown, tuple(c.turn_id for c in claim.citations))

    main = [
        *(drawn("decision", d.claim) for d in minutes.decisions),
        *(drawn("action", a.claim, a.owner) for a in minutes.actions),
        *(drawn("question", q.claim) for q in minutes.questions),
        *(drawn("figure", claim) for claim in minutes.figures),
    ]
    told = {d.text.casefold() for d in main}
    brief = [drawn("brief", claim) for claim in minutes.brief]
    return [*main, *(b for b in brief if b.text.casefold() not in told)]
