"""Whether a language model fits into memory, reckoned before it is loaded."""

from collections.abc import Sequence
from pathlib import Path

from pipeline.domain.errors import ModelError
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
    smaller = " or set a smaller `context` in the settings," if context > working else ""
    raise ModelError(
        "The language model is too big for this machine",
        f"It needs {_gb(needed)} GB: {_gb(weights)} weights, {_gb(context)} context of"
        f" {context_tokens} tokens, {_gb(working)} working space; {_gb(free)} GB are free.",
        f"Close other programs,{smaller} or choose a smaller model:"
        " earshot models use language-model NAME.",
    )


def _gb(count: int) -> str:
    return f"{count / 1e9:.1f}"
