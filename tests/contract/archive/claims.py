"""Minutes for the meetings of `house`."""

from dataclasses import replace
from datetime import date

from pipeline.domain.meaning import (
    ActionItem,
    Chapter,
    Citation,
    Claim,
    Decision,
    Minutes,
    NameHint,
    OpenQuestion,
    Section,
    Support,
)
from pipeline.domain.sound import TimeSpan
from tests.contract.archive.house import recording


def claim(number: int, text: str, turn: int = 1) -> Claim:
    quote = Citation(recording(number).id, turn, TimeSpan(1_000, 1_009), "said \0 “so” {S1}")
    return Claim(text, (quote,), Support.QUOTED)


def decision(number: int, id_: str, text: str = "{S1} keeps it.") -> Decision:
    return Decision(id_, claim(number, text))


def action(
    number: int, id_: str, owner: str | None = "S1", text: str = "{S1} sends it."
) -> ActionItem:
    return ActionItem(id_, claim(number, text), owner, date(2026, 3, 6), "by Friday")


def minutes(number: int, **changes: object) -> Minutes:
    made = Minutes(
        recording_id=recording(number).id,
        revision=1,
        template="general",
        language="en",
        brief=(claim(number, "{S1} spoke to {S2}."), claim(number, "Olá 🎉 {S9} {")),
        chapters=(Chapter("Budget", TimeSpan(0, 9_000), 1, 2),),
        decisions=(decision(number, f"d{number}a"), decision(number, f"d{number}b", "All agree.")),
        actions=(action(number, f"a{number}a"), action(number, f"a{number}b", None)),
        questions=(OpenQuestion(f"q{number}a", claim(number, "Who pays?")),),
        figures=(claim(number, "It costs 431,000 euros."),),
        sections=(Section("risks", "Risks", ()), Section("x", "X", (claim(number, "Rain."),))),
        dropped=3,
    )
    return replace(made, **changes)


def hint(number: int, label: str, name: str) -> NameHint:
    return NameHint(label, name, claim(number, "x").citations)
