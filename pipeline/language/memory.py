"""Whether a language model fits into memory, reckoned before it is loaded."""

from collections.abc import Sequence
from pathlib import Path

from pipeline.domain.errors import ModelError
from pipeline.domain.saying import say
from pipeline.language.gguf import Header
from pipeline.language.native import BATCH

_BASE = 150_000_000
"""The process itself, its libraries and small buffers."""


def demand_memory(
    header: Header, context_tokens: int, adapters: Sequence[Path], free: int | None
) -> None:
    """Refuse a model that is too big for the memory that is free.

    Weights count by their file; keys and values by token; the working space is the logits of a
    batch, the largest buffer that llama.cpp computes in.

    Raises:
        ModelError: too big; the arithmetic in words.
    """
    weights = header.file_bytes + sum(path.stat().st_size for path in adapters)
    context = header.cache_bytes_per_token * context_tokens
    working = 4 * BATCH * header.vocabulary + _BASE
    needed = weights + context + working
    if free is None or needed <= free:
        return
    todo = (
        say(
            "Close other programs, set a smaller `context` in the settings, or choose a smaller "
            "model: earshot models use language-model NAME."
        )
        if context > working
        else say(
            "Close other programs, or choose a smaller model: earshot models use language-model "
            "NAME."
        )
    )
    raise ModelError(
        "The language model is too big for this machine",
        say(
            "It needs {needed:.1f} GB: {weights:.1f} weights, {context:.1f} context of "
            "{context_tokens} tokens, {working:.1f} working space; {free:.1f} GB are free.",
            needed=needed / 1e9,
            weights=weights / 1e9,
            context=context / 1e9,
            context_tokens=context_tokens,
            working=working / 1e9,
            free=free / 1e9,
        ),
        todo,
    )
