"""Quotes below an answer: where it was said and by whom, the words, the time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout

from app.gui import dates
from app.gui.reading import direction_of, is_mirrored, listed, own_way
from app.gui.search.chips import cite_chip
from pipeline.domain.meaning import Citation
from pipeline.domain.search import SnippetPart

if TYPE_CHECKING:
    from app.gui.theme import Theme
    from app.service.ask import Source
    from pipeline.domain.search import SearchHit

WIDEST = 860
_PLACE, _CHIP, _GAP = 190, 90, 18
_NARROW = 560
"""Pixels; below it, words and place stand below each other."""


class QuoteRow(QFrame):
    """One quote.

    Args of the constructor:
        theme: colours and measures.
        title: of the meeting.
        held_at: when it began; None if unknown.
        speaker: who said it.
        citation: where it leads.
        parts: the words, hits among them.
        is_in_force: False writes it faint and says so.
        has_line: a hairline above.

    Signals:
        opened: carries a recording's id and a time in milliseconds.
    """

    opened = Signal(str, int)

    def __init__(
        self,
        theme: Theme,
        *,
        title: str,
        held_at: datetime | None,
        speaker: str,
        citation: Citation,
        parts: Sequence[SnippetPart],
        is_in_force: bool = True,
        has_line: bool = True,
    ) -> None:
        super().__init__()
        self._theme, self._parts, self._is_in_force = theme, parts, is_in_force
        self._where = [title, _about(held_at, speaker)]
        if not is_in_force:
            self._where.append(self.tr("no longer in force"))
        self.setMaximumWidth(theme.px(WIDEST))
        self.place = QLabel()
        self.words = QLabel()
        for label in (self.place, self.words):
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        # what was said is read its own way, wherever it stands
        self.words.setLayoutDirection(direction_of("".join(part.text for part in parts)))
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.chip = cite_chip(citation, who=speaker)
        self.chip.clicked.connect(
            lambda: self.opened.emit(citation.recording_id, citation.span.start_ms)
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        if has_line:
            line = QFrame()
            line.setProperty("class", "line")
            line.setFixedHeight(1)
            outer.addWidget(line)
        self._grid = QGridLayout()
        top = theme.px(12 if has_line else 3)
        self._grid.setContentsMargins(0, top, 0, theme.px(12))
        self._grid.setHorizontalSpacing(theme.px(_GAP))
        self._grid.setVerticalSpacing(theme.px(4))
        self._beside = QVBoxLayout()
        self._beside.setContentsMargins(0, theme.px(3), 0, 0)
        self._beside.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTrailing)
        self._beside.addStretch()
        outer.addLayout(self._grid)
        self._is_narrow: bool | None = None
        self._arrange(is_narrow=False)
        theme.changed.connect(self._style)
        self._style()

    @classmethod
    def of_source(cls, theme: Theme, source: Source) -> QuoteRow:
        """What an answer rests on."""
        quote = " ".join(source.citation.quote.split())
        return cls(
            theme,
            title=source.title,
            held_at=source.held_at,
            speaker=source.speaker,
            citation=source.citation,
            parts=(SnippetPart(quote, is_hit=False),),
            is_in_force=source.is_in_force,
        )

    @classmethod
    def of_hit(cls, theme: Theme, hit: SearchHit) -> QuoteRow:
        """What was found besides."""
        quote = "".join(part.text for part in hit.snippet).strip() or "…"
        return cls(
            theme,
            title=hit.title,
            held_at=hit.held_at,
            speaker=hit.speaker,
            citation=Citation(hit.recording_id, hit.turn_id, hit.span, quote),
            parts=hit.snippet,
            has_line=False,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(is_narrow=event.size().width() < self._theme.px(_NARROW))

    def _arrange(self, *, is_narrow: bool) -> None:
        """Where it was said stands before the words, or below them where there is no room."""
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        grid, px = self._grid, self._theme.px
        grid.removeWidget(self.place)
        grid.removeWidget(self.words)
        grid.removeItem(self._beside)
        words, chip = (0, 1) if is_narrow else (1, 2)
        grid.addWidget(self.words, 0, words)
        grid.addLayout(self._beside, 0, chip)
        if is_narrow:
            grid.addWidget(self.place, 1, 0, 1, 2)
        else:
            grid.addWidget(self.place, 0, 0, Qt.AlignmentFlag.AlignTop)
        for column in range(3):
            grid.setColumnStretch(column, 1 if column == words else 0)
            grid.setColumnMinimumWidth(column, 0 if is_narrow or column != 2 else px(_CHIP))
        self.place.setMinimumWidth(0 if is_narrow else px(_PLACE))
        self.place.setMaximumWidth(px(WIDEST if is_narrow else _PLACE))

    def _style(self) -> None:
        theme = self._theme
        # What holds no longer steps back, but its words must be read: soft, and it is said.
        ink = theme.tokens.text if self._is_in_force else theme.tokens.soft
        lines = "<br>".join(escape(own_way(line)) for line in self._where if line)
        self.place.setText(
            f'<div dir="{"rtl" if is_mirrored() else "ltr"}" style="color:{theme.tokens.soft};'
            f" font-size:{theme.px(12)}px;"
            f' line-height:{theme.px(19)}px">{lines}</div>'
        )
        self.words.setText(
            f'<div style="color:{ink}; font-size:{theme.px(14)}px;'
            f' line-height:{theme.px(21)}px">{marked(self._parts, theme.tokens.mark)}</div>'
        )


def marked(parts: Sequence[SnippetPart], mark: str) -> str:
    """A snippet as rich text; `mark` is "#RRGGBB"."""
    return "".join(
        f'<span style="background-color:{mark}">{escape(part.text)}</span>'
        if part.is_hit
        else escape(part.text)
        for part in parts
    )


def _about(held_at: datetime | None, speaker: str) -> str:
    day = ""
    if held_at is not None:
        day = dates.long_day(held_at.date(), date.today())
    return listed([day, speaker])
