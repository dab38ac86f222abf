"""Of decisions that replace each other, the one that holds is told first."""

from dataclasses import replace

import pytest

from pipeline.domain.meaning import Claim, DecisionRecord, Evidence, Support
from tests.unit.language.answering import asked, sure_model
from tests.unit.language.meetings import decision, evidence, meeting

KEPT = """
Anna: How long do we keep the recordings?
Dalia: We keep the recordings for two years and delete them after that.
Ben: Good.
"""


CHANGED = """
Dalia: The regulator allows eighteen months at most.
Ben: Okay, decided. Eighteen months for all recordings, not two years.
"""


def two_meetings() -> list[Evidence]:
    old = decision(
        "old", "Recordings are kept for two years.", "We keep the recordings for two years", turn=2
    )
    new = decision(
        "new",
        "Recordings are kept for eighteen months, not two years.",
        "Eighteen months for all recordings, not two years.",
        recording_id="b",
        turn=2,
    )
    first, second = meeting("a", "2026-09-21"), meeting("b", "2026-10-05")
    records = (
        DecisionRecord(old, first, "new", ()),
        DecisionRecord(new, second, None, ("old",)),
    )
    return [
        evidence("a", "2026-09-21", KEPT, decisions=records[:1]),
        evidence("b", "2026-10-05", CHANGED, decisions=records[1:]),
    ]


def test_the_decision_that_holds_leads_and_names_what_it_replaced() -> None:
    model = sure_model()
    result, claims = asked("How long do we keep recordings?", two_meetings(), model)
    assert [c.text for c in claims] == [
        "Recordings are kept for eighteen months. Decided on 5 October 2026 by Ben.",
        "It replaces the two years decided on 21 September 2026 by Dalia.",
    ]
    assert result.claims == tuple(claims)
    assert [c.citations[0].recording_id for c in claims] == ["b", "a"]


def test_the_order_of_the_evidence_does_not_change_which_decision_holds() -> None:
    _, claims = asked("How long do we keep recordings?", two_meetings()[::-1], sure_model())
    assert "eighteen months" in claims[0].text


def test_a_decision_whose_successor_is_not_at_hand_is_told_as_replaced() -> None:
    _, claims = asked("How long do we keep recordings?", two_meetings()[:1], sure_model())
    assert claims[0].text == (
        "Recordings are kept for two years. "
        "Decided on 21 September 2026 by Dalia, and replaced since."
    )


def test_decisions_that_replace_each_other_in_a_circle_come_to_an_end() -> None:
    records = [
        DecisionRecord(
            decision(id_, f"Recordings are kept for {years} years.", "kept"),
            meeting("a", "2026-09-21"),
            other,
            (other,),
        )
        for id_, years, other in (("x", 2, "y"), ("y", 3, "x"))
    ]
    found = [evidence("a", "2026-09-21", KEPT, decisions=tuple(records))]
    result, _ = asked("How long do we keep recordings?", found, sure_model())
    assert len(result.claims) == 2


@pytest.mark.parametrize(
    ("language", "decided", "replaced"),
    [
        (
            "de",
            "Beschlossen am 5. Oktober 2026 von Ben.",
            "Zuvor galt: two years, beschlossen am 21. September 2026 von Dalia.",
        ),
        (
            "fr",
            "Décidé le 5 octobre 2026 par Ben.",
            "Avant, c’était two years, décidé le 21 septembre 2026 par Dalia.",
        ),
        (
            "es",
            "Decidido el 5 de octubre de 2026 por Ben.",
            "Antes: two years, decidido el 21 de septiembre de 2026 por Dalia.",
        ),
        (
            "pt",
            "Decidido em 5 de outubro de 2026 por Ben.",
            "Antes: two years, decidido em 21 de setembro de 2026 por Dalia.",
        ),
    ],
)
def test_what_the_code_adds_to_a_decision_is_in_the_language_asked_for(
    language: str, decided: str, replaced: str
) -> None:
    question = "How long do we keep recordings?"
    _, claims = asked(question, two_meetings(), sure_model(), language=language)
    assert [claim.text for claim in claims] == [
        f"Recordings are kept for eighteen months. {decided}",
        replaced,
    ]


def test_words_of_the_code_are_no_quotation() -> None:
    found = two_meetings()
    quoted = [
        replace(
            piece,
            decisions=tuple(
                replace(d, decision=replace(d.decision, claim=_quoted(d.decision.claim)))
                for d in piece.decisions
            ),
        )
        for piece in found
    ]
    _, claims = asked("How long do we keep recordings?", quoted, sure_model())
    assert [claim.support for claim in claims] == [Support.PARAPHRASED] * 2


def _quoted(claim: Claim) -> Claim:
    return replace(claim, support=Support.QUOTED)


def test_a_denial_that_says_more_than_the_value_that_was_replaced_stays() -> None:
    first, second = two_meetings()
    (record,) = second.decisions
    text = "Recordings are kept for eighteen months, not two years in the cellar."
    claim = replace(record.decision.claim, text=text)
    changed = replace(record, decision=replace(record.decision, claim=claim))
    _, claims = asked(
        "How long do we keep recordings?",
        [first, replace(second, decisions=(changed,))],
        sure_model(),
    )
    assert claims[0].text == f"{text} Decided on 5 October 2026 by Ben."


def test_without_a_value_of_that_sort_what_was_replaced_is_told_whole() -> None:
    first, second = two_meetings()
    (record,) = first.decisions
    claim = replace(record.decision.claim, text="Recordings are kept for ever.")
    changed = replace(record, decision=replace(record.decision, claim=claim))
    _, claims = asked(
        "How long do we keep recordings?",
        [replace(first, decisions=(changed,)), second],
        sure_model(),
    )
    assert [claim.text for claim in claims] == [
        "Recordings are kept for eighteen months, not two years. Decided on 5 October 2026 by Ben.",
        "It replaces what was decided on 21 September 2026 by Dalia: Recordings are kept for ever.",
    ]
