"""Pairs of decisions, invented for this measurement: does the later one replace the earlier?"""

import json
from dataclasses import dataclass
from pathlib import Path

from app.settings import find_home
from models.catalogue import load_catalogue
from models.store import FileModelStore
from pipeline.domain.meaning import Citation, Claim, Decision, Support
from pipeline.domain.sound import TimeSpan
from pipeline.domain.tasks import CompareTask, LanguageModelRef, LocalModel, Verdicts
from pipeline.domain.work import Role
from pipeline.language.comparing import compare
from pipeline.language.llama import LlamaModel
from pipeline.ports import LanguageModel
from tests.benchmarks.page import Table

_PAIRS = Path(__file__).parents[1] / "data" / "replacing.json"
STARTER = "qwen2.5-coder-1.5b-instruct-q4_k_m"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two decisions of different meetings.

    Attributes:
        earlier: (text, quote).
        later: (text, quote).
        replaces: whether the earlier one holds no longer.
    """

    earlier: tuple[str, str]
    later: tuple[str, str]
    replaces: bool


def pairs_of(group: str) -> tuple[Pair, ...]:
    """The pairs of "first", of which half only speak of the same topic, or of "second"."""
    groups = json.loads(_PAIRS.read_text(encoding="utf-8"))
    return tuple(
        Pair(_said(one["earlier"]), _said(one["later"]), one["replaces"]) for one in groups[group]
    )


def _said(decision: dict[str, str]) -> tuple[str, str]:
    return decision["text"], decision["quote"]


def run() -> Table:
    """Judge all pairs with the starter model, and print every miss."""
    weights = FileModelStore(find_home().models, load_catalogue()).locate(
        Role.LANGUAGE_MODEL, STARTER
    )
    ref = LocalModel(weights)
    return measure(ref, LlamaModel(ref))


def measure(ref: LanguageModelRef, model: LanguageModel) -> Table:
    """Judge all pairs: how many of those that replace are found, how many found ones do."""
    first, second = pairs_of("first"), pairs_of("second")
    return Table(
        "Which decision holds",
        f"{len(first) + len(second)} pairs of decisions, invented by those who wrote the rules: "
        "half replace, half are about the same topic and both hold. The thresholds were set by "
        "the first group. The second was written afterwards; at first sight of it recall was 0.67 "
        "(a day was not compared with hours), precision 1.00.",
        ("pairs", "replacing", "found", "recall", "precision", "missed", "wrong"),
        (_row("first", first, ref, model), _row("second", second, ref, model)),
    )


def _row(
    name: str, pairs: tuple[Pair, ...], ref: LanguageModelRef, model: LanguageModel
) -> tuple[str, ...]:
    decisions = tuple(
        (_decision(f"a{n}", *pair.earlier), _decision(f"b{n}", *pair.later))
        for n, pair in enumerate(pairs)
    )
    said = compare(CompareTask(ref, decisions), model)
    while True:
        try:
            next(said)
        except StopIteration as end:
            verdicts: Verdicts = end.value
            break
    both = list(zip(pairs, verdicts.replaced, strict=True))
    found = sum(pair.replaces and said for pair, said in both)
    missed = [pair for pair, said in both if pair.replaces and not said]
    wrong = [pair for pair, said in both if said and not pair.replaces]
    return (
        f"{name}, {len(pairs)}",
        str(found + len(missed)),
        str(found),
        f"{found / (found + len(missed)):.2f}",
        f"{found / max(1, found + len(wrong)):.2f}",
        "; ".join(pair.later[0] for pair in missed) or "none",
        "; ".join(pair.later[0] for pair in wrong) or "none",
    )


def _decision(id_: str, text: str, quote: str) -> Decision:
    citation = Citation(id_, 1, TimeSpan(0, 1000), quote)
    return Decision(id_, Claim(text, (citation,), Support.PARAPHRASED))
