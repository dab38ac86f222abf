"""Icons: Lucide's outlines, in the colours of the palette."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.gui.theme import ASSETS

_SIZES = (16, 20, 24, 32, 48)


def icon(name: str, color: str) -> QIcon:
    """An icon by Lucide's name.

    Args:
        name: of a file in `assets/icons`.
        color: "#RRGGBB".

    Raises:
        FileNotFoundError: there is no such icon: a bug of ours.
    """
    body = (ASSETS / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    renderer = QSvgRenderer(QByteArray(body.replace("currentColor", color).encode()))
    found = QIcon()
    for size in _SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        found.addPixmap(pixmap)
    return found
