from datetime import date, datetime

import pytest
import typer
from hypothesis import given
from hypothesis import strategies as st

from app.cli import parse
from pipeline.domain.work import ANY_COUNT, Role, SpeakerCount
from pipeline.export.stamps import clock


@given(st.integers(0, 400_000))
def test_a_time_that_is_shown_can_be_typed(second: int) -> None:
    assert parse.moment(clock(second * 1000)) == second * 1000


@pytest.mark.parametrize(
    ("text", "ms"), [("90", 90_000), ("0:01.5", 1500), ("12:30", 750_000), ("1:02:03", 3_723_000)]
)
def test_times(text: str, ms: int) -> None:
    assert parse.moment(text) == ms


@pytest.mark.parametrize("text", ["", "noon", "1:2:3:4", "-5", "1h"])
def test_what_is_no_time(text: str) -> None:
    with pytest.raises(typer.BadParameter, match="is no time"):
        parse.moment(text)


def test_days_and_dates() -> None:
    assert parse.day("2026-11-23") == date(2026, 11, 23)
    assert parse.held_at("2026-11-23") == datetime(2026, 11, 23)
    assert parse.held_at("2026-11-23 14:05") == datetime(2026, 11, 23, 14, 5)
    assert parse.held_at("2026-11-23T14:05:09") == datetime(2026, 11, 23, 14, 5, 9)
    assert parse.day(None) is parse.held_at(None) is None
    for wrong in ("23.11.2026", "2026-13-01", "soon"):
        with pytest.raises(typer.BadParameter):
            parse.held_at(wrong)
        with pytest.raises(typer.BadParameter):
            parse.day(wrong)


def test_numbers_of_speakers() -> None:
    assert parse.speakers(None) == ANY_COUNT
    assert parse.speakers("4") == SpeakerCount(4, 4)
    assert parse.speakers("2-6") == SpeakerCount(2, 6)
    assert parse.speakers("2-") == SpeakerCount(2, None)
    for wrong in ("0", "6-2", "-3", "four", ""):
        with pytest.raises(typer.BadParameter, match="number of speakers"):
            parse.speakers(wrong)


def test_languages_and_models() -> None:
    assert parse.languages(["en,DE", "pt", "en, "]) == ("en", "de", "pt")
    pairs = parse.models(["x", "segmentation=y", "z"], lambda _: Role.TRANSCRIBER)
    assert dict(pairs) == {Role.TRANSCRIBER: "z", Role.SEGMENTATION: "y"}
