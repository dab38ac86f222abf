"""The item model behind a transcript: its turns, and which word is being played."""

from __future__ import annotations

from bisect import bisect_right
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.gui.dates import offset
from app.service.turns import PackedTurns

if TYPE_CHECKING:
    from app.service.meeting import Meeting
    from pipeline.domain.speech import Turn

_Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a view may ask of a row."""

    TURN = Qt.ItemDataRole.UserRole + 1
    NAME = Qt.ItemDataRole.UserRole + 2
    PLACE = Qt.ItemDataRole.UserRole + 3
    IS_DECIDING = Qt.ItemDataRole.UserRole + 4
    PLAYED = Qt.ItemDataRole.UserRole + 5
    FOUND = Qt.ItemDataRole.UserRole + 6
    WORDS = Qt.ItemDataRole.UserRole + 7


class TurnModel(QAbstractListModel):
    """The turns of one meeting; nothing here waits."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._meeting: Meeting | None = None
        self._turns = PackedTurns()
        self._rows: dict[int, int] = {}
        self._played: tuple[int, int] | None = None
        self._needle = ""

    @property
    def needle(self) -> str:
        """What is looked for, in lower case; empty: nothing."""
        return self._needle

    def set_meeting(self, meeting: Meeting | None) -> None:
        """Show another meeting, or a later revision of it."""
        if meeting is not None and meeting.has_words_of(self._meeting):
            self._meeting = meeting
            if self._turns:
                self.dataChanged.emit(self.index(0), self.index(len(self._turns) - 1))
            return
        self.beginResetModel()
        self._meeting = meeting
        self._turns = meeting.turns if meeting else PackedTurns()
        self._rows = {id_: row for row, id_ in enumerate(self._turns.ids)}
        self._played = None
        self._needle = ""
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._turns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._turns) or self._meeting is None:
            return None
        if role == Role.WORDS:  # asked of every row, to lay them out
            return self._turns.words_of(index.row())
        turn = self._turns[index.row()]
        match role:
            case Role.TURN:
                return turn
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return turn.text
            case Qt.ItemDataRole.AccessibleTextRole:
                name = self._meeting.name_of(turn.speaker)
                words = f"{name}, {offset(turn.span.start_ms)}. {turn.text}"
                if turn.id in self._meeting.deciding:
                    words = self.tr("%1 (decided here)").replace("%1", words)
                return words
            case Role.NAME:
                return self._meeting.name_of(turn.speaker)
            case Role.PLACE:
                return self._meeting.place_of(turn.speaker)
            case Role.IS_DECIDING:
                return turn.id in self._meeting.deciding
            case Role.PLAYED:
                played = self._played
                return played[1] if played is not None and played[0] == index.row() else -1
            case Role.FOUND:
                return self._found(turn)
            case _:
                return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        kept = super().flags(index)
        return kept | Qt.ItemFlag.ItemIsEditable if index.isValid() else kept

    def row_of(self, turn_id: int) -> int:
        """The row of a turn, -1 if it is gone."""
        return self._rows.get(turn_id, -1)

    def holds(self, row: int, at_ms: int) -> bool:
        """Whether a moment lies in a turn."""
        span = self._turns[row].span
        return span.start_ms <= at_ms <= span.end_ms

    def row_at(self, at_ms: int) -> int:
        """The row of the turn that is spoken at a moment, or was last; -1 before the first."""
        return bisect_right(self._turns.starts_ms, at_ms) - 1

    def word_at(self, row: int, at_ms: int) -> int:
        """The place of the word that is spoken at a moment, or was last, in a turn."""
        words = self._turns[row].words
        return max(0, bisect_right(words, at_ms, key=lambda word: word.span.start_ms) - 1)

    def set_played(self, at_ms: int | None) -> int:
        """Mark the word being played; returns its row, -1 for none."""
        row = -1 if at_ms is None else self.row_at(at_ms)
        new = (row, self.word_at(row, at_ms)) if row >= 0 and at_ms is not None else None
        old, self._played = self._played, new
        if old != new:
            for place in {found[0] for found in (old, new) if found is not None}:
                if place < len(self._turns):
                    here = self.index(place)
                    self.dataChanged.emit(here, here, [Role.PLAYED])
        return row

    def look_for(self, text: str) -> None:
        """Mark words in which a text stands; empty: none."""
        needle = text.strip().casefold()
        if needle != self._needle:
            self._needle = needle
            if self._turns:
                last = self.index(len(self._turns) - 1)
                self.dataChanged.emit(self.index(0), last, [Role.FOUND])

    def next_found(self, row: int, step: int) -> int:
        """The next row after `row` in which the text stands, around the end; -1 for none."""
        count = len(self._turns)
        for far in range(1, count + 1):
            place = (row + step * far) % count
            if self._needle and self._needle in self._turns.text_of(place).casefold():
                return place
        return -1

    def _found(self, turn: Turn) -> tuple[tuple[int, int], ...]:
        """(first, after the last) letters of the turn's text."""
        if not self._needle:
            return ()
        text, found, at = turn.text.casefold(), [], 0
        while (at := text.find(self._needle, at)) >= 0:
            found.append((at, at + len(self._needle)))
            at += len(self._needle)
        return tuple(found)
