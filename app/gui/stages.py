"""Stages of processing, in words for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

if TYPE_CHECKING:
    from pipeline.domain.work import Progress

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


def answering_step_of(progress: Progress) -> str:
    """What is done before an answer begins, and how to stop it."""
    match progress.step:
        case "loading the language model":
            return translate("stages", "Loading the language model… Esc stops it.")
        case "reading" if progress.total > 1:
            words = translate("stages", "Reading the likeliest moments, %1 of %2… Esc stops it.")
            counts = (progress.completed + 1, progress.total)
            for place, count in enumerate(counts, start=1):
                words = words.replace(f"%{place}", QLocale().toString(round(count)))
            return words
        case _:
            return translate("stages", "Looking through what was said… Esc stops it.")
