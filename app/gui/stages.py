"""Stages of processing, in words for people."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def step_of(stage: str) -> str:
    """What a stage does: "transcribe:1" is "transcribing"."""
    words = {
        "check": translate("stages", "checking the models"),
        "transcribe": translate("stages", "transcribing"),
        "diarize": translate("stages", "telling speakers apart"),
        "attribute": translate("stages", "giving words to speakers"),
        "index": translate("stages", "making it ready for search"),
        "minutes": translate("stages", "writing minutes"),
    }
    return words.get(stage.partition(":")[0], translate("stages", "beginning"))


def short_step_of(stage: str) -> str:
    """The same in a word or two, for a sign beside a title."""
    words = {
        "transcribe": translate("stages", "Transcribing"),
        "diarize": translate("stages", "Finding speakers"),
        "attribute": translate("stages", "Finding speakers"),
        "index": translate("stages", "Indexing"),
        "minutes": translate("stages", "Writing minutes"),
    }
    return words.get(stage.partition(":")[0], translate("stages", "Processing"))


def remaining(ms: int | None) -> str:
    """About how long it will still take: "2 min left"; empty where nobody knows."""
    if ms is None:
        return ""
    minutes = round(ms / 60_000)
    if minutes < 1:
        return translate("stages", "less than a minute left")
    return translate("stages", "%1 min left").replace("%1", str(minutes))
