"""The questions of `lisbon` to an archive of its three meetings, from sound to answer.

An answer is right if it holds what the key asks for and nothing that contradicts it: `ESSENTIALS`
says which words those are, with other ways to write them. Only the answer's own sentences count,
not the words that they cite. A question that nobody spoke about is right if it is refused. Every
answer is kept with its verdict, the wrong ones too.
"""

import json
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path

from app.service.ask import AnswerView, Conversation, Scope, Sentence
from app.service.earshot import Earshot
from app.settings import Home, find_home
from app.wiring import open_earshot
from pipeline.language.numbers import Quantity, quantities
from pipeline.language.tokens import tokens
from tests.benchmarks.lab import SAMPLES
from tests.benchmarks.minutes_lisbon import measure as make_minutes
from tests.benchmarks.page import KEPT, Table


@dataclass(frozen=True, slots=True)
class Essentials:
    """What makes an answer right.

    Attributes:
        groups: of each group one wording must be there; words are compared folded, numbers by
            their value, so that "eighteen months" is "18 months".
        least: so many of the groups are enough; None for all.
        wrong: none of these may be there.
        first: this must stand in the first sentence.
        language: ISO 639-1, in which numbers are read.
    """

    groups: tuple[tuple[str, ...], ...]
    least: int | None = None
    wrong: tuple[str, ...] = ()
    first: str = ""
    language: str = "en"


ESSENTIALS: tuple[Essentials | None, ...] = (
    Essentials((("18 months",), ("two years",)), first="18 months"),
    Essentials((("70,000", "terrace", "budget"), ("factory", "glass walls"))),
    Essentials((("18 percent", "18%"), ("15 percent", "15%"))),
    Essentials((("railway", "referral"), ("offer",)), wrong=("hired",)),
    Essentials((("Coimbra", "own room"),), wrong=("another country",)),
    Essentials(
        (("19th of November", "19 November", "November 19", "nineteenth of November"),),
        wrong=("is on the 12th", "on 12 November"),
    ),
    Essentials(
        (
            ("where their voices are stored", "stored"),
            ("how long",),
            ("second copy", "another place"),
            ("written retention policy", "written policy"),
        ),
        least=2,
    ),
    Essentials((("180,000",),)),
    None,
    None,
)
"""In the order of the key's questions; None where nobody spoke about it."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question and what came of it.

    Attributes:
        question: as in the key.
        wanted: the key's answer; empty where nobody spoke about it.
        sentences: of the answer; none if it was refused.
        is_right: by the rule above.
        missing: what isn't there, or shouldn't be.
        first_ms: until the first sentence, or until it was refused; the model was warm.
    """

    question: str
    wanted: str
    sentences: tuple[str, ...]
    is_right: bool
    missing: str
    first_ms: int


class _Silent:
    def passphrase(self, is_new: bool) -> str:
        raise AssertionError("nobody is there to type one")

    def tell(self, note: str) -> None:
        """Nobody listens."""


def measure(folder: Path, *, is_prepared: bool) -> tuple[Asked, ...]:
    """Process the three meetings as the benchmark of minutes does, and ask.

    Args:
        folder: the home; what was processed there before is taken up again.
        is_prepared: as there: names are in the vocabulary, and speakers are named.
    """
    make_minutes(folder, is_prepared=is_prepared)
    with closing(open_earshot(Home(folder, find_home().models), _Silent())) as earshot:
        return ask_all(earshot)


def ask_all(earshot: Earshot) -> tuple[Asked, ...]:
    """Ask the key's questions one after the other, in one conversation, on a warm model."""
    key = json.loads((SAMPLES / "lisbon" / "key.json").read_text(encoding="utf-8"))
    found: list[Asked] = []
    with earshot.reading.converse(Scope()) as conversation:
        _ask(conversation, "Was everybody there?")  # loads the models
        for about, essentials in zip(key["questions"], ESSENTIALS, strict=True):
            sentences, first_ms = _ask(conversation, about["q"])
            missing = missing_of(sentences, essentials)
            wanted = about["a"] or ""
            found.append(Asked(about["q"], wanted, sentences, not missing, missing, first_ms))
            _print(found[-1])
    return tuple(found)


def _ask(conversation: Conversation, question: str) -> tuple[tuple[str, ...], int]:
    """The sentences of an answer, and the milliseconds until the first or the refusal."""
    start = time.monotonic()
    first_ms = 0
    with closing(conversation.ask(question)) as events:
        for event in events:
            if isinstance(event, Sentence | AnswerView) and not first_ms:
                first_ms = round((time.monotonic() - start) * 1000)
            if isinstance(event, AnswerView):
                return tuple(s.claim.text for s in event.sentences), first_ms
    raise AssertionError("no answer came")


def missing_of(sentences: Sequence[str], essentials: Essentials | None) -> str:
    """What an answer lacks, or holds against the key; empty if it is right."""
    if essentials is None:
        return "it should have been refused" if sentences else ""
    text = " ".join(sentences)
    if not text:
        return "it was refused"
    language = essentials.language
    if essentials.first and not holds(sentences[0], essentials.first, language):
        return f"the first sentence lacks: {essentials.first}"
    wrong = [words for words in essentials.wrong if holds(text, words, language)]
    if wrong:
        return f"wrong: {wrong[0]}"
    lacking = [g[0] for g in essentials.groups if not any(holds(text, w, language) for w in g)]
    least = len(essentials.groups) if essentials.least is None else essentials.least
    return "; ".join(lacking) if len(essentials.groups) - len(lacking) < least else ""


def holds(text: str, words: str, language: str = "en") -> bool:
    """Whether words stand in a text one after the other; numbers are compared by their value."""
    said, run = _run_of(text, language), _run_of(words, language)
    return any(all(map(_is_same, said[i:], run)) for i in range(len(said) - len(run) + 1))


def _run_of(text: str, language: str) -> list[str | Quantity]:
    """The words of a text in order, each number as one."""
    found: list[str | Quantity] = []
    numbers = quantities(text, language)
    for token in tokens(text):
        number = next((q for q in numbers if q.start <= token.start < q.end), None)
        if number is None:
            found.append(token.norm)
        elif number not in found[-1:]:
            found.append(number)
    return found


def _is_same(said: str | Quantity, wanted: str | Quantity) -> bool:
    if isinstance(said, str) or isinstance(wanted, str):
        return said == wanted
    return said.value == wanted.value and wanted.unit in ("", said.unit)


def table(runs: Sequence[tuple[str, Sequence[Asked]]]) -> Table:
    """Runs as a part of the page: (condition, answers)."""
    rows = [
        (
            name,
            f"{sum(a.is_right for a in asked)} of {len(asked)}",
            f"{sum(a.is_right for a in asked if not a.wanted)} of "
            f"{sum(not a.wanted for a in asked)}",
            f"{sorted(a.first_ms for a in asked)[len(asked) // 2] / 1000:.1f} s",
            f"{max(a.first_ms for a in asked) / 1000:.1f} s",
            "; ".join(f"{a.question} ({a.missing})" for a in asked if not a.is_right) or "none",
        )
        for name, asked in runs
    ]
    return Table(
        "Answers",
        "The ten questions of `samples/lisbon/key.json`, two of which nobody spoke about, to an "
        "archive of its three meetings, processed from sound. An answer is right if its sentences "
        "hold what the key asks for (`tests/benchmarks/answers.py` lists the words) and nothing "
        "that contradicts it. First word: until the first sentence stands, or the refusal; the "
        "model is warm.",
        ("condition", "right", "refused rightly", "first word, median", "longest", "wrong"),
        tuple(rows),
    )


def keep(runs: Sequence[tuple[str, Sequence[Asked]]]) -> Path:
    """Keep every answer with its verdict, for reading."""
    path = KEPT / "answers_said.json"
    body = {name: [asdict(asked) for asked in each] for name, each in runs}
    path.write_text(json.dumps(body, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return path


def run() -> Table:
    """Measure both conditions in homes that go afterwards."""
    import tempfile  # noqa: PLC0415 - what only this needs

    with tempfile.TemporaryDirectory(prefix="earshot-answers-") as name:
        runs = [
            (label, measure(Path(name) / label.split()[0], is_prepared=is_prepared))
            for label, is_prepared in (
                ("plain: nothing set up", False),
                ("prepared: names in the vocabulary, speakers named", True),
            )
        ]
    keep(runs)
    return table(runs)


def _print(asked: Asked) -> None:
    mark = "right" if asked.is_right else f"WRONG ({asked.missing})"
    print(f"{asked.question}  {mark}  {asked.first_ms / 1000:.1f} s")
    for sentence in asked.sentences or ("(not discussed)",):
        print(f"    {sentence}")
