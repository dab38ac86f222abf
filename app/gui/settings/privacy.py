"""What the tab "Privacy" holds: what is stored where, who keeps the key, what was refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.gui.told import told

if TYPE_CHECKING:
    from app.gui.settings.general import Maker
    from app.gui.theme import Theme
    from app.service.privacy import Privacy, Stored

translate = QCoreApplication.translate

Reveal = Callable[[Path], object]
"""Shows a folder in the system's file manager."""


def privacy(maker: Maker, found: Privacy, refused: str, reveal: Reveal) -> list[QWidget]:
    """Sections about where one's words are; `refused` says how often the network was refused."""
    stored = maker.section(translate("SettingsPage", "What is stored where"))
    names = {
        "archive": translate("SettingsPage", "Words, minutes, names (encrypted)"),
        "audio": translate("SettingsPage", "Sound (encrypted)"),
        "models": translate("SettingsPage", "Models"),
        "logs": translate("SettingsPage", "Reports on bugs"),
    }
    for place in found.stored:
        stored.row(names[place.what], _Kept(maker.theme, names[place.what], place, reveal))
    sections: list[QWidget] = [stored]
    if found.protection:
        key = maker.section(translate("SettingsPage", "The key of your archive"))
        key.words(told(found.protection))
        sections.append(key)
    network = maker.section(translate("SettingsPage", "Network"))
    network.words(
        translate("SettingsPage", "Earshot refuses every connection that leaves this machine.")
    )
    network.words(
        translate("SettingsPage", "It fetches models where you ask for it, and nothing else.")
    )
    network.words(refused)
    return [*sections, network]


class _Kept(QWidget):
    """How large it is, where it lies, and a button that leads there."""

    def __init__(self, theme: Theme, name: str, place: Stored, reveal: Reveal) -> None:
        super().__init__()
        size = QLabel(_size(place.bytes))
        size.setFont(theme.font(13, tabular=True))
        path = QLabel(str(place.path))
        path.setProperty("class", "small")
        path.setWordWrap(True)
        path.setTextFormat(Qt.TextFormat.PlainText)
        path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout()
        column.setSpacing(theme.px(2))
        column.addWidget(size)
        column.addWidget(path)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(16))
        row.addLayout(column, 1)
        folder = place.path if place.path.is_dir() else place.path.parent
        show = QPushButton(translate("SettingsPage", "Show"))
        show.setProperty("class", "quiet")
        show.setAccessibleName(
            translate("SettingsPage", "Show in its folder: %1").replace("%1", name)
        )
        show.clicked.connect(lambda: reveal(folder))
        show.setVisible(folder.is_dir())
        row.addWidget(show, 0, Qt.AlignmentFlag.AlignTop)


def _size(count: int) -> str:
    if not count:
        return translate("SettingsPage", "nothing yet")
    style = QLocale.DataSizeFormat.DataSizeTraditionalFormat
    return QLocale().formattedDataSize(count, 1, style)
