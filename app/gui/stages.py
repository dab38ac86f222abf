"""Stages of processing, in words for people."""

from PySide6.QtCore import QCoreApplication


def step_of(stage: str) -> str:
    """What a stage does: "transcribe:1" is "transcribing"."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("stages", text)

    words = {
        "check": tr("checking the models"),
        "transcribe": tr("transcribing"),
        "diarize": tr("telling speakers apart"),
        "attribute": tr("giving words to speakers"),
        "index": tr("making it ready for search"),
        "minutes": tr("writing minutes"),
    }
    return words.get(stage.partition(":")[0], tr("beginning"))


def remaining(ms: int | None) -> str:
    """About how long it will still take: "2 min left"; empty where nobody knows."""
    if ms is None:
        return ""
    minutes = round(ms / 60_000)
    if minutes < 1:
        return QCoreApplication.translate("stages", "less than a minute left")
    return QCoreApplication.translate("stages", "%1 min left").replace("%1", str(minutes))
