"""The language of the window: its words and Qt's, days and numbers, and the way people read.

Nothing here can keep the window from opening: a translation that is missing or broken leaves the
English words, and so does a single text that nobody has translated yet.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

TRANSLATIONS = Path(__file__).parent / "translations"

SYSTEM = "system"
"""Wishes for the language of the system, where Earshot speaks it."""

NAMES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "pt": "Português",
    "ar": "العربية",
    "zh_CN": "简体中文",
    "ja": "日本語",
}
"""The languages that Earshot speaks, each by its own name."""

# in Arabic, the figures in which the words of a meeting and its times are written, too
_USUAL = {"en": "en_GB", "ar": "ar_AE"}
_LATIN_ZERO = "0"


def speak(app: QApplication, wish: str, folder: Path = TRANSLATIONS) -> str:
    """Put a language into force for all that is built from now on; returns its code.

    Args:
        app: whose words, direction and locale these are.
        wish: `SYSTEM`, or a code of `NAMES`; anything else means the system's.
        folder: where `earshot_<code>.qm` lie.
    """
    code = wish if wish in NAMES else _first_known(QLocale.system().uiLanguages())
    locale = locale_of(code, QLocale.system())
    QLocale.setDefault(locale)
    _forget(app)
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for file in (*_of_qt(qt, code), folder / f"earshot_{code}.qm"):
        translator = QTranslator(app)
        if file.is_file() and translator.load(str(file)):
            QCoreApplication.installTranslator(translator)
        else:
            translator.deleteLater()
    app.setLayoutDirection(locale.textDirection())
    return code


def locale_of(code: str, system: QLocale) -> QLocale:
    """How days and numbers are written: the system's way, where it is of the same language."""
    usual = QLocale(_USUAL.get(code, code))
    is_same = (system.language(), system.script()) == (usual.language(), usual.script())
    return system if is_same and system.zeroDigit() == _LATIN_ZERO else usual


def _first_known(tags: Iterable[str]) -> str:
    """The code of the first language that Earshot speaks, of tags as in "zh-Hans-CN"."""
    for tag in tags:
        wished = QLocale(tag)
        for code in NAMES:
            ours = QLocale(code)
            if (wished.language(), wished.script()) == (ours.language(), ours.script()):
                return code
    return "en"


def _of_qt(folder: Path, code: str) -> list[Path]:
    """Qt's own words, as in its dialogs; English has them built in."""
    if code == "en":
        return []
    names = [f"qtbase_{code}", *sorted(path.stem for path in folder.glob(f"qtbase_{code}_*.qm"))]
    return [path for name in names if (path := folder / f"{name}.qm").is_file()][:1]


def _forget(app: QApplication) -> None:
    """Take back what an earlier call installed."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    for old in app.findChildren(QTranslator, options=direct):
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
