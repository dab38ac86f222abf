import io

from rich.console import Console

from app.cli.progress import open_progress
from app.cli.show import people


def test_a_terminal_sees_stage_percentage_and_remaining_time() -> None:
    file = io.StringIO()
    console = Console(file=file, force_terminal=True, width=100, color_system=None)
    with open_progress(console) as view:
        view.show("Budget", "transcribing", 0.42, 65_000)
        view.clear()
        view.show("Budget", "telling speakers apart", None)
    written = file.getvalue()
    assert "Budget" in written
    assert "42% transcribing" in written
    assert "about 1 min 5 s left" in written
    assert "telling speakers apart" in written


def test_a_pipe_sees_a_line_a_step() -> None:
    file = io.StringIO()
    with open_progress(Console(file=file, width=1000)) as view:
        for percent in range(100):
            view.show("Budget", "transcribing", percent / 100)
        view.show("Budget", "telling speakers apart", 0.5)
        view.show("", "Fetching", 0.5)
    assert file.getvalue() == "Budget: transcribing\nBudget: telling speakers apart\nFetching\n"


def test_people_are_those_with_names_and_a_number_of_others() -> None:
    assert people(()) == ""
    assert people(("Speaker 1",)) == "1 speaker"
    assert people(("Speaker 1", "Speaker 2")) == "2 speakers"
    assert people(("Ana", "Speaker 2", "Ben")) == "Ana, Ben, 1 other"
