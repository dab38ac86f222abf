"""Opens a language model, wherever it computes."""

from typing import Protocol

from pipeline.domain.saying import Said
from pipeline.domain.tasks import LanguageModelRef, ServedModel
from pipeline.ports import LanguageModel


class OpenedModel(LanguageModel, Protocol):
    """A language model, and what the user should know about the way it was opened."""

    @property
    def notes(self) -> tuple[Said, ...]:
        """Sentences for `Notice`; one may come only after the first call."""
        ...

    def close(self) -> None:
        """Give its memory back; nothing may be asked afterwards."""
        ...


def open_language_model(ref: LanguageModelRef) -> OpenedModel:
    """Open a model of this machine or one behind a server on it.

    Raises:
        ModelError: it can't be loaded or reached, with what to do.
        InputError: the server's address isn't on this machine.
    """
    if isinstance(ref, ServedModel):
        from pipeline.language.served import ServedLanguageModel  # noqa: PLC0415 - one of two

        return ServedLanguageModel(ref)
    from pipeline.language.llama import LlamaModel  # noqa: PLC0415 - one of two

    return LlamaModel(ref)
