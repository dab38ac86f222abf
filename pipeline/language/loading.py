"""What is decided about a language model before any of it is loaded."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pipeline.domain.errors import ModelError
from pipeline.domain.saying import NO_WORDS, Said, say
from pipeline.domain.tasks import LocalModel
from pipeline.domain.work import Device
from pipeline.language.gguf import Header, read_header
from pipeline.language.memory import demand_memory
from pipeline.language.native import BATCH

DEFAULT_CONTEXT = 4096
"""Tokens, where the user sets no other number and the model was trained for as many."""

CHOOSE_ANOTHER = say("Choose another: earshot models use language-model NAME.")


@dataclass(frozen=True, slots=True)
class Plan:
    """How a model is going to be loaded.

    Attributes:
        path: its file.
        context_tokens: how many tokens it may see.
        use_gpu: whether the graphics card computes.
        notes: what the user should know, a sentence each.
    """

    path: Path
    context_tokens: int
    use_gpu: bool
    notes: tuple[Said, ...]


def plan_loading(
    ref: LocalModel, free_bytes: Callable[[], int | None], has_gpu: Callable[[], bool]
) -> Plan:
    """Look at the files, the settings and the machine.

    Args:
        ref: which model, and what the user set for it.
        free_bytes: how much memory there is; None if nobody knows.
        has_gpu: whether a graphics card can be used.

    Raises:
        ModelError: it can't be loaded; too big, damaged, or something else than a language model.
    """
    path = _only_file(ref)
    header = read_header(path)
    if header.kind != "model":
        raise ModelError(
            "Can't load the language model",
            say(
                "{name} is no whole model, but of the kind “{kind}”.",
                name=path.name,
                kind=header.kind[:40],
            ),
            CHOOSE_ANOTHER,
        )
    for adapter in ref.adapters:
        _check_adapter(adapter, header)
    context_tokens, note = _context(ref, header)
    use_gpu, gpu_note = _gpu(ref.device, has_gpu)
    if not use_gpu:  # what the card holds, llama.cpp finds out by itself
        demand_memory(header, context_tokens, ref.adapters, free_bytes())
    return Plan(path, context_tokens, use_gpu, tuple(text for text in (note, gpu_note) if text))


def _only_file(ref: LocalModel) -> Path:
    names = [name for name, _ in ref.weights.files]
    if len(names) != 1:
        raise ModelError(
            "Can't load the language model",
            say(
                "{name} has {count} files; a language model is one GGUF file.",
                name=ref.weights.name,
                count=len(names),
            ),
            CHOOSE_ANOTHER,
        )
    return ref.weights.folder / names[0]


def _check_adapter(path: Path, header: Header) -> None:
    adapter = read_header(path)
    if adapter.kind != "adapter" or adapter.architecture != header.architecture:
        raise ModelError(
            "Can't use the adapter",
            say(
                "{name} is no LoRA adapter for the architecture {architecture}.",
                name=path.name,
                architecture=header.architecture,
            ),
            "Take it out of the settings, or choose one that was made for this model.",
        )


def _context(ref: LocalModel, header: Header) -> tuple[int, Said]:
    """How many tokens the context gets, and what there is to say about it."""
    trained = header.context_length or DEFAULT_CONTEXT
    wanted = ref.context_tokens
    if wanted is None:
        return min(trained, DEFAULT_CONTEXT), NO_WORDS
    if wanted < BATCH:
        raise ModelError(
            "The context is too small",
            say(
                "{wanted} tokens hold no question; the smallest is {least}.",
                wanted=wanted,
                least=BATCH,
            ),
            "Change `context` in the settings.",
        )
    if wanted > trained:
        note = say(
            "{name} was trained for {trained} tokens; it gets no more.",
            name=ref.weights.name,
            trained=trained,
        )
        return trained, note
    return wanted, NO_WORDS


def _gpu(device: Device, has_gpu: Callable[[], bool]) -> tuple[bool, Said]:
    if device is Device.CPU:
        return False, NO_WORDS
    if has_gpu():
        return True, NO_WORDS
    if device is Device.CUDA:
        return False, say("llama.cpp was built without CUDA here; the processor is used instead.")
    return False, NO_WORDS
