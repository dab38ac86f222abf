"""Two revisions as one text: what is gone is struck through, what is new is underlined."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.gui.dates import offset
from app.gui.labels import words_label
from app.gui.naming import shown
from app.gui.reading import direction_of, is_mirrored, mirror
from app.service.revisions import Kind, word_runs

if TYPE_CHECKING:
    from app.gui.theme import Theme
    from app.service.revisions import Difference


class CompareDialog(QDialog):
    """Shows what changed from one revision to another.

    Args of the constructor:
        theme: colours and measures.
        one, other: the revisions.
        found: what differs.
        told: what was done between them of late, and when; a line each.

    Signals:
        restore_wished: carries the number of the first revision.
    """

    restore_wished = Signal(int)

    def __init__(
        self,
        theme: Theme,
        one: int,
        other: int,
        found: Sequence[Difference],
        parent: QWidget,
        *,
        told: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        px = theme.px
        title = self.tr("Revision %1 and %2").replace("%1", str(one)).replace("%2", str(other))
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(px(680), px(min(560, 190 + 84 * max(1, len(found)))))
        inner = QWidget()
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(px(28), px(4), px(28), px(16))
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(14))
        self._grid.setColumnStretch(1, 1)
        self.lines: list[QLabel] = []
        for difference in shown(found):
            self._add(difference)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        scroll = QScrollArea()
        scroll.setProperty("class", "ringed")
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(title)
        heading = words_label(title, "section-title")
        heading.setFont(theme.font(16, bold=True))
        legend = words_label(self._legend(len(found)), "soft")
        legend.setTextFormat(Qt.TextFormat.RichText)
        top = QVBoxLayout()
        top.setContentsMargins(px(28), px(24), px(28), px(12))
        top.setSpacing(px(4))
        top.addWidget(heading)
        top.addWidget(legend)
        self.told = [words_label(line, "small") for line in told]
        for line in self.told:
            top.addWidget(line)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(scroll, 1)
        line = QFrame()
        line.setProperty("class", "line")
        line.setFixedHeight(1)
        whole.addWidget(line)
        whole.addLayout(self._buttons(one, bool(found)))
        self._close.setFocus()
        mirror(self)

    def _buttons(self, one: int, differs: bool) -> QHBoxLayout:
        px = self._theme.px
        restore = QPushButton(self.tr("Restore revision %1").replace("%1", str(one)))
        restore.setAutoDefault(False)
        restore.setVisible(differs)
        restore.clicked.connect(lambda: self.restore_wished.emit(one))
        restore.clicked.connect(self.accept)
        self.restore = restore
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        close.setDefault(True)
        self._close = close
        row = QHBoxLayout()
        row.setContentsMargins(px(28), px(12), px(28), px(16))
        row.addWidget(restore)
        row.addStretch()
        row.addWidget(close)
        return row

    def _legend(self, count: int) -> str:
        if not count:
            return escape(self.tr("Both are the same."))
        turns = self.tr("%n turn(s) differ.", None, count)
        gone, new = self.tr("What is gone"), self.tr("What is new")
        return f"{escape(turns)} <s>{escape(gone)}</s> · {self._new(new)}"

    def _add(self, difference: Difference) -> None:
        before, after = difference.before, difference.after
        row = self._grid.rowCount()
        names = list(dict.fromkeys(said[0] for said in (before, after) if said is not None))
        who = words_label((" ← " if is_mirrored() else " → ").join(names), "")
        who.setFont(self._theme.font(12.5, bold=True))
        who.setMaximumWidth(self._theme.px(120))
        when = words_label(offset(difference.at_ms), "soft")
        when.setFont(self._theme.font(11, tabular=True))
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(who)
        left.addWidget(when)
        left.addStretch()
        texts = [said[1] if said is not None else "" for said in (before, after)]
        said = words_label(self._words(*texts), "")
        said.setTextFormat(Qt.TextFormat.RichText)
        said.setFont(self._theme.font(14))
        said.setAccessibleName(self._spoken(*texts))
        said.setLayoutDirection(direction_of(texts[1] or texts[0]))
        said.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._grid.addLayout(left, row, 0)
        self._grid.addWidget(said, row, 1)
        self.lines.append(said)

    def _words(self, before: str, after: str) -> str:
        parts: list[str] = []
        for run in word_runs(before, after):
            text = escape(run.text)
            match run.kind:
                case Kind.SAME:
                    parts.append(text)
                case Kind.GONE:
                    parts.append(f'<s style="color:{self._theme.tokens.soft}">{text}</s>')
                case Kind.NEW:
                    parts.append(self._new(run.text))
        return " ".join(parts)

    def _new(self, text: str) -> str:
        t = self._theme.tokens
        return f'<u style="color:{t.accent}; background:{t.accent_ground}">{escape(text)}</u>'

    def _spoken(self, before: str, after: str) -> str:
        """The same for those who don't see it."""
        if not before or not after:
            words = self.tr("New: %1") if after else self.tr("Gone: %1")
            return words.replace("%1", after or before)
        return self.tr("%1, before: %2").replace("%1", after).replace("%2", before)
