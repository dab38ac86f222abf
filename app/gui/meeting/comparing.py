"""Two revisions side by side: only the turns that differ."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.gui.dates import offset

if TYPE_CHECKING:
    from app.gui.theme import Theme
    from app.service.revisions import Difference


class CompareDialog(QDialog):
    """Shows what changed from one revision to another.

    Args of the constructor:
        theme: colours and measures.
        one, other: the revisions.
        found: what differs.
    """

    def __init__(
        self, theme: Theme, one: int, other: int, found: Sequence[Difference], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(
            self.tr("Revision %1 and %2").replace("%1", str(one)).replace("%2", str(other))
        )
        self.resize(theme.px(640), theme.px(480))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setSpacing(theme.px(12))
        self.lines: list[QLabel] = []
        for difference in found:
            label = QLabel(self._words(theme, difference))
            label.setWordWrap(True)
            self.lines.append(label)
            column.addWidget(label)
        if not found:
            column.addWidget(QLabel(self.tr("Both are the same.")))
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(scroll)
        whole.addWidget(buttons)

    def _words(self, theme: Theme, difference: Difference) -> str:
        soft = theme.tokens.soft
        parts = [f'<span style="color:{soft}">{offset(difference.at_ms)}</span>']
        for sign, said in (
            (self.tr("before"), difference.before),
            (self.tr("after"), difference.after),
        ):
            if said is not None:
                name, words = said
                lead = f'<span style="color:{soft}">{escape(sign)}</span>'
                parts.append(f"{lead} <b>{escape(name)}</b> {escape(words)}")
        return "<br>".join(parts)
