"""Templates listed, copied, tried and changed, as the window does it."""

from pathlib import Path

import pytest

from pipeline.domain.errors import InputError, NotFoundError
from tests.unit.app.house import House

_MINE = 'title = "Ours"\nsections = ["brief", "actions"]\n'


@pytest.fixture
def house(tmp_path: Path) -> House:
    house = House(tmp_path)
    house.earshot.reading.copy_template("general", "mine")
    return house


def test_each_is_listed_with_what_is_wrong_with_it(house: House) -> None:
    (house.home.templates / "broken.toml").write_text('title = "Broken"\nsections = ["breif"]\n')
    lines = {line.name: line for line in house.earshot.reading.template_lines()}

    assert lines["general"].is_shipped
    assert not lines["mine"].is_shipped
    assert lines["mine"].sections == lines["general"].sections
    assert not lines["mine"].problem
    assert "line 2" in lines["broken"].problem
    assert "breif" in lines["broken"].problem


def test_ones_own_is_changed_where_the_text_is_a_template(house: House) -> None:
    reading = house.earshot.reading
    assert reading.write_template("mine", _MINE).title == "Ours"
    assert reading.template_text("mine").text == _MINE

    with pytest.raises(InputError, match="line 1"):
        reading.write_template("mine", "title = 3\n")
    assert reading.template_text("mine").text == _MINE


def test_what_came_with_earshot_stays_as_it_is(house: House) -> None:
    with pytest.raises(InputError, match="came with Earshot"):
        house.earshot.reading.write_template("general", _MINE)
    with pytest.raises(NotFoundError):
        house.earshot.reading.write_template("nothing", _MINE)


def test_a_text_is_tried_and_not_kept(house: House) -> None:
    before = house.earshot.reading.template_text("mine").text
    assert house.earshot.reading.try_template("mine", _MINE).sections == ("brief", "actions")
    assert house.earshot.reading.template_text("mine").text == before
    with pytest.raises(InputError, match="sections"):
        house.earshot.reading.try_template("mine", 'title = "Ours"\n')


def test_a_broken_file_can_still_be_opened(house: House) -> None:
    (house.home.templates / "mine.toml").write_bytes(b"\xff title")
    assert "title" in house.earshot.reading.template_text("mine").text
