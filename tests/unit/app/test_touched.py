"""Which sentences of minutes a correction touches."""

from pathlib import Path

import pytest

from app.service.correct import Assign, Correction, Join, Restore, Reword, Split, Unite
from tests.unit.app.house import House
from tests.unit.app.meetings import with_minutes

ID = "budget000001"
RENT = "The rent is 900 euros."
RENT_IN_BRIEF = "the rent is 900 euros."
CONTRACT = "Send the contract to the landlord."


@pytest.fixture
def house(tmp_path: Path) -> House:
    made = House(tmp_path)
    with_minutes(made)
    return made


def _touched(house: House, *wishes: Correction) -> set[str]:
    for wish in wishes:
        house.earshot.editing.correct(wish)
    return set(house.earshot.meeting(ID).touched)


def test_nothing_is_touched_before_a_correction(house: House) -> None:
    assert _touched(house) == set()


@pytest.mark.parametrize(
    ("text", "touched"),
    [
        ("Ben told me that the rent is 800 euros.", {RENT, RENT_IN_BRIEF}),
        ("Ben told me that the rent is not 900 euros.", {RENT_IN_BRIEF}),
        ("Ben tells me that the rent is 900 euros.", set()),
        ("Ben told me, that The Rent is 900 euros!", set()),
    ],
)
def test_other_words_touch_what_cites_them(house: House, text: str, touched: set[str]) -> None:
    assert _touched(house, Reword(ID, 1, 2, text)) == touched


def test_a_turn_that_is_split_or_joined_says_the_same(house: House) -> None:
    assert _touched(house, Split(ID, 1, 2, 7)) == set()  # within the quotes
    assert _touched(house, Split(ID, 2, 2, 5)) == set()
    assert _touched(house, Join(ID, 3, 2)) == set()


def test_joined_with_what_somebody_else_says_it_is_touched(house: House) -> None:
    assert _touched(house, Join(ID, 1, 5)) == {"Heating is unclear.", "Who pays for the heating?"}


def test_what_somebody_else_says_is_touched(house: House) -> None:
    assert _touched(house, Assign(ID, 1, 4, "S1")) == {CONTRACT}
    assert _touched(house, Assign(ID, 2, 4, "S2")) == set()


def test_half_a_quote_by_somebody_else_is_touched(house: House) -> None:
    house.earshot.editing.correct(Split(ID, 1, 2, 7))
    touched = _touched(house, Assign(ID, 2, house.earshot.meeting(ID).turns[2].id, "S1"))
    assert touched == {RENT, RENT_IN_BRIEF}


def test_two_who_are_one_touch_nothing(house: House) -> None:
    assert _touched(house, Unite(ID, 1, "S2", "S1")) == set()


def test_restoring_what_was_there_touches_nothing(house: House) -> None:
    assert _touched(house, Reword(ID, 1, 2, "Quiet."), Restore(ID, 2, 1)) == set()
