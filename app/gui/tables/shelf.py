"""Which pages of a long table are here, which are wanted, and which may go."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from typing import Generic, TypeVar

PAGE = 100
"""Rows that are fetched at once."""

_KEPT = 10
"""Pages that are kept: many times what a screen shows."""

_PATIENCE = 3
"""So many pages that were looked at wait at most; of earlier ones it is known when they are
painted again."""

_R = TypeVar("_R")


class RowShelf(Generic[_R]):
    """Rows of a table, page by page; the table itself asks for them.

    Attributes:
        rows: those that are here, by id; rows of an earlier list are shown until they come anew.
        number: of the list whose pages these are.
    """

    def __init__(self) -> None:
        self.rows: dict[str, _R] = {}
        self.number = 0
        self._here: OrderedDict[int, tuple[str, ...]] = OrderedDict()
        self._wanted: list[int] = []
        self._refused: set[int] = set()
        self._asked: int | None = None

    def begin(self) -> None:
        """Another list: every page has to be fetched again."""
        self.number += 1
        self._here.clear()
        self._wanted.clear()
        self._refused.clear()
        self._asked = None

    def wants(self, page: int) -> bool:
        """Note that somebody looked at a page; whether it has to be fetched."""
        if page in self._here:
            self._here.move_to_end(page)
            return False
        if page in self._refused or page == self._asked:
            return False
        if page in self._wanted:
            self._wanted.remove(page)
        self._wanted.append(page)
        del self._wanted[:-_PATIENCE]
        return True

    def next_page(self) -> int | None:
        """The page to be fetched now, which is the one that was looked at last."""
        if self._asked is not None or not self._wanted:
            return None
        self._asked = self._wanted.pop()
        return self._asked

    def put(self, number: int, page: int, rows: Mapping[str, _R]) -> bool:
        """Take in a page; False where it belongs to an earlier list."""
        if number != self.number:
            return False
        self._asked = None
        self._here[page] = tuple(rows)
        self.rows.update(rows)
        while len(self._here) > _KEPT:
            self._here.popitem(last=False)
        if len(self.rows) > (_KEPT + 1) * PAGE:
            kept = {id_ for ids in self._here.values() for id_ in ids}
            self.rows = {id_: row for id_, row in self.rows.items() if id_ in kept}
        return True

    def refuse(self, number: int, page: int) -> None:
        """A page can't be had; it isn't asked for again before the next list."""
        if number == self.number:
            self._asked = None
            self._refused.add(page)
