"""A table of very many rows: what is looked at is fetched, and no more is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from app.gui.tables import kinds
from app.gui.tables.model import ClaimModel
from app.gui.tables.shelf import PAGE
from app.service.claim_rows import ActionRow, TableWish
from pipeline.domain.errors import EarshotError
from pipeline.domain.listing import ClaimList
from pipeline.domain.meaning import Citation, MeetingRef
from pipeline.domain.sound import TimeSpan

MANY = 20_000


def row(id_: str, *, is_done: bool = False) -> ActionRow:
    return ActionRow(
        id=id_,
        text=f"Do {id_}",
        owner="Ben",
        due=date(2026, 3, 1),
        due_words="soon",
        is_done=is_done,
        meeting=MeetingRef("m", "Budget", None),
        citation=Citation("m", 1, TimeSpan(0, 9), "said"),
    )


class Answers:
    """A service with very many actions, and a desk that answers when it is told to.

    Attributes:
        asked: the ids of each page that was asked for, in order.
        done: which are ticked off.
    """

    def __init__(self) -> None:
        self.ids = tuple(f"a{number:05}" for number in range(MANY))
        self.asked: list[Sequence[str]] = []
        self.done: set[str] = set()
        self.error: EarshotError | None = None
        self.reading = self
        self._waiting: list[tuple[Any, Any, Any]] = []

    def list_actions(self, wish: TableWish) -> ClaimList:
        ids = self.ids[::-1] if wish.descending else self.ids
        return ClaimList(tuple(id_ for id_ in ids if wish.text in id_), len(self.ids))

    def action_rows(self, ids: Sequence[str]) -> tuple[ActionRow, ...]:
        self.asked.append(ids)
        if self.error is not None:
            raise self.error
        return tuple(row(id_, is_done=id_ in self.done) for id_ in ids)

    def ask(
        self,
        work: Callable[[Any], Any],
        done: Callable[[Any], None],
        failed: Callable[[Any], None],
        *,
        key: str = "",
    ) -> SimpleNamespace:
        self._waiting.append((work, done, failed))
        return SimpleNamespace()

    def answer(self) -> None:
        """Answer all that waits, and what is asked meanwhile."""
        while self._waiting:
            work, done, failed = self._waiting.pop(0)
            try:
                value = work(self)
            except EarshotError as error:
                failed(error)
            else:
                done(value)

    @property
    def waiting(self) -> int:
        return len(self._waiting)


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def model(qapp: object, answers: Answers) -> ClaimModel[ActionRow]:
    made: ClaimModel[ActionRow] = ClaimModel(kinds.actions(), answers)  # type: ignore[arg-type]
    made.refresh()
    answers.answer()
    answers.asked.clear()
    return made


def said(model: ClaimModel[ActionRow], place: int) -> str:
    return model.index(place, 1).data()


def test_it_is_as_long_as_there_are_rows_and_fetches_what_is_looked_at(
    model: ClaimModel[ActionRow], answers: Answers
) -> None:
    assert model.rowCount() == MANY
    assert said(model, 15_050) == "…"
    answers.answer()
    assert said(model, 15_050) == "Do a15050"
    assert [ids[0] for ids in answers.asked] == ["a15000"]
    assert len(answers.asked[0]) == PAGE


def test_a_page_is_asked_for_once_however_often_its_cells_are_painted(
    model: ClaimModel[ActionRow], answers: Answers
) -> None:
    for place in range(5_000, 5_040):
        for column in range(6):
            model.index(place, column).data()
    assert answers.waiting == 1
    answers.answer()
    assert len(answers.asked) == 1


def test_who_flies_through_gets_what_was_looked_at_last(
    model: ClaimModel[ActionRow], answers: Answers
) -> None:
    for place in range(0, MANY, 50):
        said(model, place)
    assert answers.waiting == 1
    answers.answer()
    assert [ids[0] for ids in answers.asked][1] == "a19900", "after the one that was under way"
    assert len(answers.asked) <= 4


def test_what_was_looked_at_long_ago_is_let_go(
    model: ClaimModel[ActionRow], answers: Answers
) -> None:
    for place in range(0, MANY, PAGE):
        said(model, place)
        answers.answer()
    assert len(model._shelf.rows) <= 11 * PAGE
    assert said(model, MANY - 1) == f"Do {answers.ids[-1]}"
    assert said(model, 0) == "…"
    answers.answer()
    assert said(model, 0) == "Do a00000"


def test_a_page_of_an_earlier_list_is_not_taken_for_one_of_this(
    model: ClaimModel[ActionRow], answers: Answers
) -> None:
    said(model, 300)
    model.sort(1, Qt.SortOrder.DescendingOrder)
    answers.answer()
    assert said(model, 300) in ("…", "Do a19699")
    answers.answer()
    assert said(model, 300) == "Do a19699"
    assert model.row_of("a19699") == 300


def test_the_same_list_keeps_its_rows_until_they_come_anew(
    model: ClaimModel[ActionRow], answers: Answers, qtbot: QtBot
) -> None:
    said(model, 0)
    answers.answer()
    answers.done.add("a00000")
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    model.refresh()
    answers.answer()
    assert said(model, 0) == "Do a00000", "shown as it was"
    answers.answer()
    assert model.index(0, 0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert not resets


def test_a_page_that_cannot_be_had_is_told_of_once(
    model: ClaimModel[ActionRow], answers: Answers
) -> None:
    told: list[object] = []
    model.failed.connect(told.append)
    answers.error = EarshotError("No", "It can't be read.", "")
    for _ in range(5):
        assert said(model, 0) == "…"
        answers.answer()
    assert told == [answers.error]
    answers.error = None
    model.refresh()
    answers.answer()
    said(model, 0)
    answers.answer()
    assert said(model, 0) == "Do a00000"


def test_a_row_that_is_gone_meanwhile_leaves_its_place_bare(
    model: ClaimModel[ActionRow], answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answers, "action_rows", lambda ids: tuple(map(row, ids[1:])))
    said(model, 0)
    answers.answer()
    assert [said(model, 0), said(model, 1)] == ["…", "Do a00001"]
    assert answers.waiting == 0


def test_it_is_an_item_model_while_its_pages_come(qapp: object, answers: Answers) -> None:
    answers.ids = answers.ids[: PAGE + 30]  # every change has Qt's tester look at every cell
    model: ClaimModel[ActionRow] = ClaimModel(kinds.actions(), answers)  # type: ignore[arg-type]
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.refresh()
    answers.answer()
    said(model, PAGE)
    answers.answer()
    assert said(model, PAGE) == f"Do {answers.ids[PAGE]}"
    model.narrow("a0001", is_current_only=False)
    answers.answer()
    assert (model.rowCount(), model.total) == (10, PAGE + 30)


def test_a_view_at_the_end_shows_the_last_rows(
    model: ClaimModel[ActionRow], answers: Answers, qtbot: QtBot
) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    with qtbot.waitExposed(view):
        view.show()
    answers.answer()
    view.scrollToBottom()
    view.viewport().grab()
    answers.answer()
    assert said(model, MANY - 1) == f"Do {answers.ids[-1]}"
    assert len(answers.asked) <= 4
