"""The question for the archive's passphrase."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.gui.buttons import yes_and_no
from app.gui.reading import mirror


class UnlockDialog(QDialog):
    """Asks for a passphrase; a new one twice.

    Args of the constructor:
        is_new: the archive is about to be made.
        was_wrong: what was given before didn't open it.
    """

    def __init__(
        self, *, is_new: bool, was_wrong: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._is_new = is_new
        self.setWindowTitle(self.tr("Unlock Earshot"))
        words = self.tr("Your archive is behind a passphrase.")
        if is_new:
            words = self.tr(
                "Choose a passphrase for your archive. Without it nobody can read your meetings, "
                "not even you."
            )
        elif was_wrong:
            words = self.tr("That passphrase doesn't open the archive. Try again.")
        said = QLabel(words)
        said.setWordWrap(True)
        self.first = _field(self.tr("Passphrase"))
        self.second = _field(self.tr("The same again"))
        self.second.setVisible(is_new)
        buttons, self.unlock = yes_and_no(
            self.tr("Make archive") if is_new else self.tr("Unlock"),
            self.tr("Cancel"),
            self.accept,
            self.reject,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 20)
        layout.setSpacing(12)
        for widget in (said, self.first, self.second, buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(420)
        self.first.textChanged.connect(self._check)
        self.second.textChanged.connect(self._check)
        self._check()
        mirror(self)

    @property
    def passphrase(self) -> str | None:
        """What was given; None where it was called off."""
        return self.first.text() if self.result() == QDialog.DialogCode.Accepted else None

    def _check(self) -> None:
        first = self.first.text()
        self.unlock.setEnabled(bool(first) and (not self._is_new or first == self.second.text()))


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    return field
