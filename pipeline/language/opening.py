"""Opens a language model, wherever it computes."""

from pipeline.domain.work import LanguageModelRef, ServedModel
from pipeline.ports import LanguageModel


def open_language_model(ref: LanguageModelRef) -> LanguageModel:
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
