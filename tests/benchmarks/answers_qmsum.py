"""What is told of a whole meeting, beside what people wrote: ROUGE-L on QMSum's general questions.

"Summarize the whole meeting": Earshot answers that with the brief of the minutes. ROUGE-L is the
F-measure of the longest common subsequence of words (Lin 2004, one sequence for the whole text,
lower case, no stemming). It rewards shared words, not truth.
"""

import json
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from pipeline.domain.naming import with_names
from tests.benchmarks.minutes_text import Desk, open_desk
from tests.benchmarks.page import Table
from tests.benchmarks.qmsum import Meeting, read_meetings

_EVERY = 9
_WORD = re.compile(r"[^\W_]+")
_PUBLISHED = (
    ("published: TextRank", "15.41"),
    ("published: PGNet", "25.13"),
    ("published: BART", "25.49"),
    ("published: HMNet", "28.17"),
)
"""Zhong et al. 2021, "QMSum", test set, general and specific questions together; all but the first
were trained on QMSum, and read the stretches that a trained locator chose for them."""


@dataclass(frozen=True, slots=True)
class Told:
    """What was told of a meeting.

    Attributes:
        title: of the meeting.
        reference: as people answered.
        brief: of the minutes.
        start: as many of the meeting's first words as the brief has.
        seconds: that the minutes took.
    """

    title: str
    reference: str
    brief: str
    start: str
    seconds: float


def run() -> Table:
    """Measure every ninth meeting of the corpus that `EARSHOT_CORPUS` names."""
    corpus = Path(os.environ["EARSHOT_CORPUS"])
    with open_desk() as desk:
        return measure(corpus, desk, every=_EVERY)


def measure(corpus: Path, desk: Desk, *, every: int) -> Table:
    """Make minutes of every so many meetings, from the first on, and score their briefs."""
    both = list(zip(read_meetings(corpus), _references(corpus), strict=True))[::every]
    told = [_told(meeting, reference, desk) for meeting, reference in both]
    rows = [(one.title, _score([(one.brief, one.reference)]), _size(one.brief)) for one in told]
    rows += [
        (
            f"**brief, {len(told)} meetings**",
            _score([(one.brief, one.reference) for one in told]),
            "",
        ),
        ("as many words from the start", _score([(one.start, one.reference) for one in told]), ""),
        *((name, score, "") for name, score in _PUBLISHED),
    ]
    return Table(
        "What is told of a whole meeting",
        f"QMSum, validation: every {every}th of 35 meetings, the brief of its minutes against the "
        "answer that people gave to “Summarize the whole meeting”. ROUGE-L in percent, F-measure "
        "over the whole text, lower case, without stemming. The published figures are of the test "
        "set and of models trained on this data (Zhong et al. 2021, general and specific questions "
        "together): a direction, not the same measurement. A brief quotes what was said; those who "
        "wrote the answers tell it in their own words.",
        ("", "ROUGE-L", "words"),
        tuple(rows),
    )


def rouge_l(text: str, reference: str) -> float:
    """The F-measure of the longest common subsequence of words; from 0 to 1."""
    ours, wanted = _words(text), _words(reference)
    if not ours or not wanted:
        return 0.0
    row = [0] * (len(wanted) + 1)
    for word in ours:
        above = row
        row = [0]
        for place, (before, over) in enumerate(pairwise(above)):
            row.append(before + 1 if wanted[place] == word else max(over, row[-1]))
    return 2 * row[-1] / (len(ours) + len(wanted))


def _told(meeting: Meeting, reference: str, desk: Desk) -> Told:
    minutes = desk.minutes(meeting.transcript, held_on=None, spoken="en")
    names = {speaker.label: speaker.name for speaker in meeting.transcript.speakers}
    brief = " ".join(with_names(claim.text, names) for claim in minutes.brief)
    said = " ".join(turn.text for turn in meeting.transcript.turns)
    start = " ".join(said.split()[: len(brief.split())])
    print(f"{meeting.recording.title}, {desk.seconds:.0f} s: {brief}")
    return Told(meeting.recording.title, reference, brief, start, desk.seconds)


def _references(corpus: Path) -> list[str]:
    """The answer to the first general question of each meeting."""
    lines = (corpus / "qmsum" / "ALL.val.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line)["general_query_list"][0]["answer"] for line in lines]


def _score(pairs: Sequence[tuple[str, str]]) -> str:
    return f"{100 * sum(rouge_l(*pair) for pair in pairs) / len(pairs):.2f}"


def _size(text: str) -> str:
    return str(len(_words(text)))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())
