"""The two buttons at a dialog's foot."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialogButtonBox, QPushButton


def yes_and_no(
    yes: str, no: str, accept: Callable[[], object], reject: Callable[[], object]
) -> tuple[QDialogButtonBox, QPushButton]:
    """A row of two buttons in the system's order, and the first of them, which stands out.

    Args:
        yes: words on the button that does it.
        no: words on the button that leaves all as it is.
        accept: done for `yes`.
        reject: done for `no`, and for the Esc key.
    """
    row = QDialogButtonBox()
    first = row.addButton(yes, QDialogButtonBox.ButtonRole.AcceptRole)
    first.setProperty("class", "primary")
    row.addButton(no, QDialogButtonBox.ButtonRole.RejectRole)
    row.accepted.connect(accept)
    row.rejected.connect(reject)
    return row, first
