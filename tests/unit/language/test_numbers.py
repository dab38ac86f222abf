"""Quantities: spoken, written, with units, and when one bears another out."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.language.numbers import QuantityKind, matches, quantities
from tests.unit.language.speller import spell

LANGUAGES = ["en", "de", "fr", "es", "pt"]

READ: list[tuple[str, str, list[tuple[str, str]]]] = [
    ("en", "four hundred and thirty one thousand euros", [("431000", "eur")]),
    ("en", "431,000", [("431000", "")]),
    ("en", "431 000", [("431000", "")]),
    ("en", "431k", [("431000", "")]),
    ("en", "1,000,000.50 dollars", [("1000000.5", "usd")]),
    ("en", "a hundred and eighty thousand", [("180000", "")]),
    ("en", "eighteen percent", [("18", "percent")]),
    ("en", "18%", [("18", "percent")]),
    ("en", "two and a half million", [("2500000", "")]),
    ("en", "1.5 million", [("1500000", "")]),
    ("en", "one point five million pounds", [("1500000", "gbp")]),
    ("en", "half a million", [("500000", "")]),
    ("en", "4 thousand five hundred", [("4500", "")]),
    ("en", "2 hundred thousand", [("200000", "")]),
    ("en", "fifteen hundred", [("1500", "")]),
    ("en", "two dozen", [("24", "")]),
    ("en", "half of it", [("0.5", "")]),
    ("en", "in twenty twenty six", [("2026", "")]),
    ("en", "nineteen ninety nine", [("1999", "")]),
    ("en", "$3.5bn, €20 and 20 €", [("3500000000", "usd"), ("20", "eur"), ("20", "eur")]),
    ("en", "an eighteen-month plan", [("18", "month")]),
    ("en", "ten to fifteen percent", [("10", "percent"), ("15", "percent")]),
    ("en", "one, two, three", [("1", ""), ("2", ""), ("3", "")]),
    ("en", "{S2} and Speaker 3 pay 12 euros", [("12", "eur")]),
    ("en", "the T5 and the 5G net", []),
    ("de", "431.000 Euro", [("431000", "eur")]),
    ("de", "zweieinhalb Millionen", [("2500000", "")]),
    ("de", "1,5 Mio Euro", [("1500000", "eur")]),
    ("de", "eins Komma fünf Millionen", [("1500000", "")]),
    ("de", "anderthalb Jahre", [("1.5", "year")]),
    ("fr", "431 000 euros", [("431000", "eur")]),
    ("fr", "dix-huit pour cent", [("18", "percent")]),
    ("fr", "deux millions et demi", [("2500000", "")]),
    ("fr", "deux virgule cinq millions", [("2500000", "")]),
    ("fr", "une douzaine", [("12", "")]),
    ("es", "dos millones y medio", [("2500000", "")]),
    ("es", "dieciocho por ciento", [("18", "percent")]),
    ("pt", "dois milhões e meio", [("2500000", "")]),
    ("pt", "dezoito por cento", [("18", "percent")]),
    ("ja", "売上は 431 円", [("431", "")]),
]


@pytest.mark.parametrize(("language", "text", "expected"), READ)
def test_read(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    found = [(q.value, q.unit) for q in quantities(text, language)]
    assert found == [(Decimal(value), unit) for value, unit in expected]


def test_times_and_ordinals_are_told_apart() -> None:
    kinds = [(q.kind, q.value) for q in quantities("on the fifteenth at 10:30 or ten thirty", "en")]
    assert kinds == [
        (QuantityKind.ORDINAL, Decimal(15)),
        (QuantityKind.TIME, Decimal(630)),
        (QuantityKind.TIME, Decimal(630)),
    ]


BORNE = [
    ("431,000 euros", "four hundred and thirty one thousand", True),
    ("6,000 to 8,000", "I guess 6 to 8000", True),
    ("6 to 8000", "six to eight thousand", True),
    ("50%", "half of it", True),
    ("about 70,000", "seventy thousand", True),
    ("about 430,000", "431,000 euros", True),
    ("430,000", "431,000 euros", False),
    ("about 500,000", "431,000 euros", False),
    ("at 10:30", "let us meet at ten thirty", True),
    ("at 15:00", "at three", True),
    ("15:30", "at three", False),
    ("18 euros", "eighteen percent", False),
    ("18 dollars", "18 euros", False),
    ("15%", "not above 15", True),
    ("two weeks", "two months", False),
    ("140 euros a year", "140 euros a month", False),
    ("140 euros", "140 euros a month", True),
    ("15th", "fifteen", True),
    ("5 million", "5m", True),
    ("13", "thirty", False),
]


@pytest.mark.parametrize(("claimed", "said", "expected"), BORNE)
def test_borne_out(claimed: str, said: str, expected: bool) -> None:
    spoken = quantities(said, "en")
    assert all(matches(q, spoken) for q in quantities(claimed, "en")) is expected


@given(st.integers(2, 999_999), st.sampled_from(LANGUAGES))
@example(80, "fr")
@example(21_000, "es")
@example(1001, "de")
def test_spoken_numbers_are_read(number: int, language: str) -> None:
    found = quantities(spell(number, language), language)
    readings = {q.value for q in found} | {a for q in found for a in q.also}
    assert Decimal(number) in readings
    assert len(found) == 1


@given(st.integers(1, 10**12), st.sampled_from(LANGUAGES))
def test_digits_are_read_with_the_separator_of_the_language(number: int, language: str) -> None:
    text = f"{number:,}" if language == "en" else f"{number:,}".replace(",", ".")
    (found,) = quantities(text, language)
    assert found.value == number


@given(st.text(max_size=80), st.sampled_from([*LANGUAGES, "it", "xx"]))
@example("1.000.000,5,5 m² 3:99 0h99 ½ ٣", "en")
def test_any_text_is_read(text: str, language: str) -> None:
    found = quantities(text, language)
    for quantity in found:
        assert text[quantity.start : quantity.end].strip() != ""
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(matches(q, found) for q in found)
