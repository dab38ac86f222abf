"""How the window looks: Fusion with our palette, fonts and one style sheet."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.gui.reading import is_mirrored
from app.gui.tokens import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Tokens
from app.gui.zoom import settle, zoom

ASSETS = Path(__file__).parent / "assets"

_FAMILIES = ("Inter", "Segoe UI", ".AppleSystemUIFont", "Noto Sans")


class Mode(StrEnum):
    """Which appearance."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """The appearance in force; widgets that paint for themselves ask it.

    Signals:
        changed: another appearance or text size is in force.
    """

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        mode: Mode = Mode.SYSTEM,
        scale: float = 1.0,
        *,
        has_contrast: bool | None = None,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._mode, self._scale = mode, _bounded(scale)
        self._has_contrast = has_contrast
        for file in sorted((ASSETS / "fonts").glob("*.otf")):
            QFontDatabase.addApplicationFont(str(file))
        app.setStyle("Fusion")
        # held, as Qt's wrapper forgets what it has given out when it goes
        self._hints = QGuiApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self._on_system)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._on_contrast)
        self._apply()

    @property
    def tokens(self) -> Tokens:
        """Colours and measures."""
        is_dark = self._mode is Mode.DARK
        if self._mode is Mode.SYSTEM:
            is_dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        if self.has_contrast:
            return DARK_CONTRAST if is_dark else LIGHT_CONTRAST
        return DARK if is_dark else LIGHT

    @property
    def has_contrast(self) -> bool:
        """Whether more contrast was asked for, here or of the system."""
        if self._has_contrast is not None:
            return self._has_contrast
        wish = self._hints.accessibility().contrastPreference()
        return wish == Qt.ContrastPreference.HighContrast

    @property
    def app(self) -> QApplication:
        """Whose appearance it is."""
        return self._app

    @property
    def mode(self) -> Mode:
        """What was chosen."""
        return self._mode

    @property
    def scale(self) -> float:
        """Text size, 1 to 2."""
        return self._scale

    def choose(
        self,
        mode: Mode | None = None,
        scale: float | None = None,
        has_contrast: bool | None = None,
    ) -> None:
        """Put another appearance, text size (1 to 2) or contrast into force; None: as it is."""
        self._mode = self._mode if mode is None else mode
        self._has_contrast = self._has_contrast if has_contrast is None else has_contrast
        was, self._scale = self._scale, self._scale if scale is None else _bounded(scale)
        if was != self._scale:
            # before the style sheet, whose measures are those of the new size already
            zoom(self._app.allWidgets(), self._scale / was)
        self._apply()
        if was != self._scale:
            settle(self._app.allWidgets())

    def px(self, pixels: float) -> int:
        """A measure that grows with the text."""
        return round(pixels * self._scale)

    def font(self, pixels: float, *, bold: bool = False, tabular: bool = False) -> QFont:
        """The interface's font in a size.

        Args:
            pixels: at text size 1.
            bold: weight 600 in place of 400.
            tabular: figures of one width, for times and counts.
        """
        font = QFont()
        font.setFamilies(list(_FAMILIES))
        font.setPixelSize(self.px(pixels))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def color(self, name: str) -> QColor:
        """A colour by the name of its token."""
        return QColor(getattr(self.tokens, name))

    def _on_system(self) -> None:
        if self._mode is Mode.SYSTEM:
            self._apply()

    def _on_contrast(self) -> None:
        if self._has_contrast is None:
            self._apply()

    def _apply(self) -> None:
        self._app.setFont(self.font(13))
        self._app.setPalette(_palette(self.tokens))
        self._app.setStyleSheet(style_sheet(self.tokens, self._scale))
        self.changed.emit()


def _bounded(scale: float) -> float:
    return min(2.0, max(1.0, scale))


def _palette(t: Tokens) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: t.background,
        QPalette.ColorRole.WindowText: t.text,
        QPalette.ColorRole.Base: t.surface,
        QPalette.ColorRole.AlternateBase: t.side,
        QPalette.ColorRole.Text: t.text,
        QPalette.ColorRole.PlaceholderText: t.soft,
        QPalette.ColorRole.Button: t.surface,
        QPalette.ColorRole.ButtonText: t.text,
        QPalette.ColorRole.Highlight: t.accent,
        QPalette.ColorRole.HighlightedText: t.on_accent,
        QPalette.ColorRole.ToolTipBase: t.surface,
        QPalette.ColorRole.ToolTipText: t.text,
        QPalette.ColorRole.Link: t.accent,
        QPalette.ColorRole.Mid: t.line,
        QPalette.ColorRole.Accent: t.accent,
    }
    for role, value in roles.items():
        palette.setColor(role, QColor(value))
    off = QPalette.ColorGroup.Disabled
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
        QPalette.ColorRole.WindowText,
    ):
        palette.setColor(off, role, QColor(t.faint))
    return palette


def style_sheet(t: Tokens, scale: float) -> str:
    """The whole style sheet; `class` properties of widgets choose among its rules."""

    def px(value: float) -> str:
        return f"{round(value * scale)}px"

    def less(value: float, by: int) -> str:
        """A measure that makes room for a thicker line, so that nothing moves."""
        return f"{round(value * scale) - by}px"

    def asset(name: str) -> str:
        return (ASSETS / f"{name}-{'dark' if t.is_dark else 'light'}.svg").as_posix()

    outer = "left" if is_mirrored() else "right"
    return f"""
* {{ outline: none; }}
QToolTip {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.line};
    padding: {px(6)} {px(8)}; }}
QFrame[class="side"] {{ background: {t.side}; border: none; border-{outer}: 1px solid {t.line}; }}
QFrame[class="panel"] {{ background: {t.surface}; border: none; }}
QFrame[class="line"] {{ background: {t.line}; border: none; }}
QLabel[class="title"] {{ font-size: {px(22)}; font-weight: 700;
    letter-spacing: {-0.22 * scale:.2f}px; }}
QLabel[class="section"] {{ color: {t.soft}; font-size: {px(12)}; font-weight: 600; }}
QLabel[class="group"] {{ color: {t.soft}; font-size: {px(11)};
    padding: {px(16)} {px(10)} {px(4)} {px(10)}; }}
QLabel[class="soft"], QPushButton[class="quiet"] {{ color: {t.soft}; }}
QLabel[class="small"] {{ color: {t.soft}; font-size: {px(12)}; }}
QLabel[class="lead"] {{ font-size: {px(14)}; }}
QLabel[class="error"] {{ color: {t.record}; }}
QLabel[class="empty"] {{ color: {t.soft}; font-size: {px(15)}; }}
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDateEdit {{
    background: {t.surface}; color: {t.text}; border: 1px solid {t.line}; border-radius: {px(8)};
    padding: {px(6)} {px(10)}; selection-background-color: {t.accent};
    selection-color: {t.on_accent}; }}
QLineEdit, QPlainTextEdit {{ placeholder-text-color: {t.soft}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox[keyed="true"]:focus, QSpinBox:focus,
QDateEdit:focus {{ border-color: {t.accent}; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled,
QDateEdit:disabled {{ background: {t.side}; color: {t.soft}; }}
QLineEdit[class="bar"] {{ border-radius: {px(10)}; font-size: {px(14)};
    padding: {px(11)} {px(14)}; }}
QLineEdit[class="ask"] {{ border-radius: {px(10)}; font-size: {px(16)};
    padding: {px(11)} {px(14)}; }}
QComboBox::drop-down {{ border: none; width: {px(26)}; }}
QComboBox::down-arrow {{ width: {px(14)}; height: {px(14)}; image: url({asset("chevron")}); }}
QComboBox QAbstractItemView {{ background: {t.surface}; border: 1px solid {t.line};
    selection-background-color: {t.accent_ground}; selection-color: {t.text}; }}
QPushButton {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.line};
    border-radius: {px(8)}; padding: {px(7)} {px(14)}; }}
QPushButton:hover {{ background: {t.side}; }}
QPushButton[keyed="true"]:focus, QToolButton[keyed="true"]:focus {{ border: 1px solid {t.accent}; }}
QPushButton:disabled {{ color: {t.faint}; }}
QPushButton[class="primary"] {{ background: {t.accent}; color: {t.on_accent};
    border-color: {t.accent}; font-weight: 600; }}
QPushButton[class="primary"][keyed="true"]:focus {{ border: 2px solid {t.text};
    padding: {less(7, 1)} {less(14, 1)}; }}
QPushButton[class="danger"] {{ color: {t.record}; }}
QPushButton[class="record"] {{ background: {t.record}; color: {t.on_record};
    border-color: {t.record}; font-weight: 600; padding: {px(9)} {px(22)}; }}
QPushButton[class="record"][keyed="true"]:focus {{ border: 2px solid {t.text};
    padding: {less(9, 1)} {less(22, 1)}; }}
QPushButton[class="record"]:disabled {{ background: {t.line}; border-color: {t.line};
    color: {t.soft}; }}
QTextEdit {{ background: transparent; color: {t.text}; border: none; }}
QPushButton[class="quiet"] {{ background: transparent; border: 1px solid transparent;
    padding: {px(4)} {px(6)}; }}
QPushButton[class="quiet"]:hover {{ color: {t.text}; }}
QPushButton[class="quiet"][keyed="true"]:focus {{ border-color: {t.accent};
    border-radius: {px(6)}; }}
QPushButton[class="chip"] {{ background: {t.accent_ground}; color: {t.accent}; border: 1px solid
    {t.accent_ground}; border-radius: {px(9)}; padding: 0 {px(6)}; font-size: {px(11)};
    min-height: {px(17)}; max-height: {px(17)}; }}
QPushButton[class="chip"]:hover, QPushButton[class="chip"][keyed="true"]:focus {{
    border-color: {t.accent}; }}
QPushButton[class="filter"] {{ background: {t.surface}; color: {t.soft}; border-radius: {px(12)};
    padding: {px(4)} {px(10)}; font-size: {px(12)}; }}
QPushButton[class="filter-on"] {{ background: {t.accent_ground}; color: {t.accent};
    border-color: {t.accent_ground}; border-radius: {px(13)}; padding: {px(4)} {px(10)};
    font-size: {px(12)}; }}
QPushButton[class="filter"][keyed="true"]:focus,
QPushButton[class="filter-on"][keyed="true"]:focus {{
    border-color: {t.accent}; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}
QPushButton[class="tab"] {{ background: transparent; border: none; color: {t.soft};
    border-bottom: 2px solid transparent; border-radius: 0; padding: {px(16)} 0; }}
QPushButton[class="tab"]:checked {{ color: {t.text}; font-weight: 600;
    border-bottom-color: {t.text}; }}
QPushButton[class="tab"][keyed="true"]:focus {{ color: {t.accent}; border: none;
    border-bottom: 2px solid {t.accent}; }}
QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: {px(6)};
    padding: {px(4)}; }}
QToolButton:hover {{ background: {t.side}; }}
QCheckBox {{ spacing: {px(10)}; }}
QCheckBox::indicator {{ width: {px(13)}; height: {px(13)}; border: 1px solid {t.soft};
    border-radius: {px(4)}; background: transparent; }}
QCheckBox::indicator:checked {{ background: {t.accent}; border-color: {t.accent};
    image: url({asset("check")}); }}
QCheckBox[keyed="true"]::indicator:focus {{ border: 2px solid {t.accent};
    width: {less(13, 2)}; height: {less(13, 2)}; }}
QCheckBox[keyed="true"]::indicator:checked:focus {{ border: 2px solid {t.text}; }}
QCheckBox[keyed="true"]:focus {{ color: {t.accent}; }}
QCheckBox:disabled {{ color: {t.soft}; }}
QCheckBox::indicator:disabled {{ border-color: {t.line}; }}
QCheckBox::indicator:checked:disabled {{ background: {t.faint}; border-color: {t.faint}; }}
QAbstractItemView {{ background: transparent; border: none; }}
QHeaderView::section {{ background: {t.background}; color: {t.soft}; border: none;
    border-bottom: 1px solid {t.line}; padding: {px(8)} {px(6)}; font-size: {px(12)};
    font-weight: 600; }}
QTableView {{ gridline-color: {t.line}; selection-background-color: {t.side};
    selection-color: {t.text}; }}
QProgressBar {{ background: {t.track}; border: none; border-radius: 2px; max-height: 3px; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 2px; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollArea[class="ringed"] {{ border: 1px solid transparent; }}
QScrollArea[class="ringed"][keyed="true"]:focus {{ border-color: {t.accent}; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget {{ background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: {px(10)}; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {px(10)}; margin: 0; }}
QScrollBar::handle {{ background: {t.line}; border-radius: {px(2)}; min-height: {px(32)};
    min-width: {px(32)}; margin: {px(3)}; }}
QScrollBar::handle:hover {{ background: {t.faint}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QMenu {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.line};
    padding: {px(4)}; }}
QMenu::item {{ padding: {px(6)} {px(20)}; border-radius: {px(4)}; }}
QMenu::item:selected {{ background: {t.accent_ground}; color: {t.text}; }}
QMenu::item:disabled {{ color: {t.faint}; }}
QSlider::groove:horizontal {{ height: 3px; background: {t.track}; border-radius: 1px; }}
QSlider::handle:horizontal {{ background: {t.text}; width: {px(12)}; height: {px(12)};
    margin: -{px(5)} 0; border-radius: {px(6)}; }}
QSplitter::handle {{ background: {t.line}; }}
"""
