"""What models are used for, in words for people."""

from PySide6.QtCore import QCoreApplication

from pipeline.domain.work import Role

translate = QCoreApplication.translate


def role_names() -> dict[Role, str]:
    """Each role's name."""
    return {
        Role.TRANSCRIBER: translate("ModelsView", "Speech to words"),
        Role.SEGMENTATION: translate("ModelsView", "Who spoke when"),
        Role.SPEAKER_EMBEDDER: translate("ModelsView", "Telling voices apart"),
        Role.TEXT_EMBEDDER: translate("ModelsView", "Search by meaning"),
        Role.LANGUAGE_MODEL: translate("ModelsView", "Minutes and answers"),
    }
