"""What a meeting is called, and when it was."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtWidgets import (
    QCheckBox,
    QDateTimeEdit,
    QDialog,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.gui.buttons import yes_and_no
from app.gui.reading import mirror
from app.service.requests import LONGEST_TITLE

if TYPE_CHECKING:
    from app.gui.theme import Theme
    from pipeline.domain.sound import Recording


class FactsDialog(QDialog):
    """Title and day of a meeting.

    Args of the constructor:
        recording: the meeting as it is known now.
        theme: colours and measures.
    """

    def __init__(self, recording: Recording, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = recording.held_at
        self.setWindowTitle(self.tr("Title and date"))
        self.title = QLineEdit(recording.title)
        self.title.setMaxLength(LONGEST_TITLE)
        self.title.setAccessibleName(self.tr("Title"))
        self.title.selectAll()
        self.title.textChanged.connect(self._check)
        self.is_dated = QCheckBox(self.tr("When it began is known"))
        self.is_dated.setChecked(recording.held_at is not None)
        # what was known once can be corrected, not forgotten
        self.is_dated.setVisible(recording.held_at is None)
        self.when = QDateTimeEdit(_to_qt(recording.held_at or datetime.now()))
        self.when.setDisplayFormat(QLocale().dateTimeFormat(QLocale.FormatType.ShortFormat))
        self.when.setCalendarPopup(True)
        self.when.setAccessibleName(self.tr("Began"))
        self.when.setEnabled(self.is_dated.isChecked())
        self.is_dated.toggled.connect(self.when.setEnabled)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(theme.px(12))
        form.setHorizontalSpacing(theme.px(16))
        form.addRow(self.tr("Title"), self.title)
        form.addRow("", self.is_dated)
        form.addRow(self.tr("Began"), self.when)
        buttons, self.keep = yes_and_no(
            self.tr("Save"), self.tr("Cancel"), self.accept, self.reject
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(24),) * 4)
        layout.setSpacing(theme.px(16))
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.setMinimumWidth(theme.px(440))
        self.title.setFocus()
        mirror(self)

    @property
    def held_at(self) -> datetime | None:
        """When it began, to the minute; None where that is unknown, or as it was."""
        if not self.is_dated.isChecked():
            return None
        chosen = _from_qt(self.when.dateTime())
        is_same = self._before is not None and chosen == self._before.replace(
            second=0, microsecond=0, tzinfo=None
        )
        return None if is_same else chosen

    def _check(self) -> None:
        self.keep.setEnabled(bool(self.title.text().strip()))


def _to_qt(when: datetime) -> QDateTime:
    return QDateTime(when.year, when.month, when.day, when.hour, when.minute, 0)


def _from_qt(when: QDateTime) -> datetime:
    day, time = when.date(), when.time()
    return datetime(day.year(), day.month(), day.day(), time.hour(), time.minute())
