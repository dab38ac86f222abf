"""The sidebar: Record, the pages, tags and people, and at its foot what goes on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.gui.footer import Footer
from app.gui.naming import name as shown_name
from app.gui.tab_order import tab_after

if TYPE_CHECKING:
    from app.gui.theme import Theme
    from pipeline.domain.shelf import ShelfCounts

WIDTH = 216
"""Pixels at text size 1."""

_LEAST, _MOST_OF_WINDOW = 144, 0.26
_MOST = 8


class SideButton(QAbstractButton):
    """A row of the sidebar: a name, and a count or a shortcut at its end.

    Args of the constructor:
        theme: colours and measures.
        text: the name.
        hint: what stands at its end.
        is_record: the one with the red dot and a frame.
    """

    def __init__(self, theme: Theme, text: str, hint: str = "", *, is_record: bool = False) -> None:
        super().__init__()
        self._theme, self._hint, self._is_record = theme, hint, is_record
        self.setText(text)
        self.setCheckable(not is_record)
        self.setAutoExclusive(not is_record)  # told as one of several
        self.setAccessibleName(text)
        self.set_hint(hint)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def hint(self) -> str:
        """What stands at its end."""
        return self._hint

    @property
    def shown_text(self) -> str:
        """The name as far as there is room for it."""
        font, _, room = self._measured()
        metrics = QFontMetrics(font)
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self._room - room)

    def set_hint(self, hint: str) -> None:
        """Write something else at its end."""
        self._hint = hint
        self.setAccessibleDescription(hint)
        self.setToolTip(f"{self.text()}  {hint}".strip())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH - 25), self._theme.px(36 if self._is_record else 30))

    def paintEvent(self, _: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = px(8 if self._is_record else 6)
        is_on = self.isChecked()
        ground = "surface" if self._is_record else "accent_ground" if is_on else ""
        if not ground and self.underMouse():
            ground = "surface"
        painter.setPen(QPen(theme.color("line"), 1) if self._is_record else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, radius, radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 1))
            painter.drawRoundedRect(box, radius, radius)
        inset = px(12 if self._is_record else 10)
        area = self.rect().adjusted(inset, 0, -inset, 0)
        font, hint_font, room = self._measured()
        painter.setFont(hint_font)
        # faint is under 4.5:1, and this must be read
        painter.setPen(theme.color("accent" if is_on else "soft"))
        trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if room:
            painter.drawText(area, trailing, self._hint)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._is_record:
            size = px(10)
            left = area.right() - size if is_mirrored else area.left()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("record"))
            painter.drawEllipse(QRect(left, (self.height() - size) // 2, size, size))
            shift = size + px(8)
            area = area.adjusted(0, 0, -shift, 0) if is_mirrored else area.adjusted(shift, 0, 0, 0)
        words = area.adjusted(room, 0, 0, 0) if is_mirrored else area.adjusted(0, 0, -room, 0)
        painter.setFont(font)
        painter.setPen(theme.color("accent" if is_on else "text" if self._is_record else "soft"))
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, leading, self.shown_text)

    def _measured(self) -> tuple[QFont, QFont, int]:
        """The fonts of the name and of the hint, and the hint's room; 0 where there is none."""
        theme, px = self._theme, self._theme.px
        font = theme.font(13, bold=self.isChecked() or self._is_record)
        hint_font = theme.font(11, tabular=True)
        room = QFontMetrics(hint_font).horizontalAdvance(self._hint) + px(8)
        name = QFontMetrics(font).horizontalAdvance(self.text())
        # the name comes first; its tip and its description say the rest
        return font, hint_font, room if self._hint and name <= self._room - room else 0

    @property
    def _room(self) -> int:
        """Pixels for the name, were there no hint."""
        px = self._theme.px
        return self.width() - 2 * px(12) - px(18) if self._is_record else self.width() - 2 * px(10)


class Sidebar(QFrame):
    """Where to go.

    Signals:
        record_wished: the button Record.
        page_chosen: carries the name of a page, as in `PAGES`.
        tag_chosen, person_chosen: carry a tag, a name.
    """

    PAGES = ("search", "catch-up", "library", "decisions", "actions")

    record_wished = Signal()
    page_chosen = Signal(str)
    tag_chosen = Signal(str)
    person_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("class", "side")
        self.setFixedWidth(theme.px(WIDTH))
        self.record_keys = self.tr("Ctrl R")
        self.record = SideButton(theme, self.tr("Record"), self.record_keys, is_record=True)
        self.record.clicked.connect(self.record_wished)
        self._group = QButtonGroup(self)
        names = (
            (self.tr("Search and ask"), self.tr("Ctrl K")),
            (self.tr("Catch up"), ""),
            (self.tr("Library"), ""),
            (self.tr("Decisions"), ""),
            (self.tr("Actions"), ""),
        )
        self.pages: dict[str, SideButton] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.px(2))
        self._column.setContentsMargins(0, 0, 0, 0)
        for page, (text, hint) in zip(self.PAGES, names, strict=True):
            button = SideButton(theme, text, hint)
            button.clicked.connect(lambda _=False, page=page: self.page_chosen.emit(page))
            self._group.addButton(button)
            self.pages[page] = button
            self._column.addWidget(button)
        self._lists = QVBoxLayout()
        self._lists.setSpacing(theme.px(2))
        self._lists.setContentsMargins(0, 0, 0, 0)
        self._shown: tuple[object, object] = ((), ())
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addLayout(self._column)
        inside.addLayout(self._lists)
        inside.addStretch()
        scroll = QScrollArea()
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.footer = Footer(theme)
        self.settings = SideButton(theme, self.tr("Settings"), self.tr("Ctrl ,"))
        self.settings.clicked.connect(lambda: self.page_chosen.emit("settings"))
        self._group.addButton(self.settings)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(12), theme.px(16), theme.px(12), theme.px(14))
        layout.setSpacing(0)
        layout.addWidget(self.record)
        layout.addSpacing(theme.px(16))
        layout.addWidget(scroll, 1)
        layout.addSpacing(theme.px(6))
        layout.addWidget(self.settings)
        layout.addSpacing(theme.px(8))
        layout.addWidget(self.footer)

    def fit(self, window: int) -> None:
        """Leave most of a narrow window, or one with large text, to the page.

        Args:
            window: its width in pixels.
        """
        px = self._theme.px
        self.setFixedWidth(min(px(WIDTH), max(px(_LEAST), round(window * _MOST_OF_WINDOW))))

    def show_page(self, page: str) -> None:
        """Mark where one is; a page without a row marks none."""
        button = self.settings if page == "settings" else self.pages.get(page)
        self._group.setExclusive(False)
        for other in self._group.buttons():
            other.setChecked(other is button)
        self._group.setExclusive(True)

    def set_counts(self, counts: ShelfCounts) -> None:
        """Write how many there are."""
        for page, count in (
            ("catch-up", counts.unseen),
            ("library", counts.meetings),
            ("decisions", counts.decisions),
            ("actions", counts.actions if counts.mine is None else counts.mine),
        ):
            self.pages[page].set_hint(self.locale().toString(count) if count else "")
        if counts.mine:
            mine = self.tr("%1 mine", "beside “Actions”: how many of them are the user's")
            self.pages["actions"].set_hint(mine.replace("%1", self.locale().toString(counts.mine)))
        self.footer.set_failed(counts.failed)
        if (counts.tags, counts.people) != self._shown:
            self._shown = (counts.tags, counts.people)
            self._fill(counts.tags, counts.people)

    def _fill(self, tags: Sequence[tuple[str, int]], people: Sequence[tuple[str, int]]) -> None:
        while (item := self._lists.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                if isinstance(widget, SideButton):
                    self._group.removeButton(widget)
                widget.deleteLater()
        last = self.pages[self.PAGES[-1]]
        for title, rows, signal in (
            (self.tr("Tags"), tags, self.tag_chosen),
            (self.tr("People"), [(name, 0) for name, _ in people], self.person_chosen),
        ):
            if not rows:
                continue
            heading = QLabel(title)
            heading.setProperty("class", "group")
            heading.setIndent(0)
            self._lists.addWidget(heading)
            for name, count in rows[:_MOST]:
                hint = self.locale().toString(count) if count else ""
                words = shown_name(name) if signal is self.person_chosen else name
                button = SideButton(self._theme, words, hint)
                button.clicked.connect(lambda _=False, n=name, s=signal: s.emit(n))
                self._group.addButton(button)
                self._lists.addWidget(button)
                tab_after(last, button)
                last = button
