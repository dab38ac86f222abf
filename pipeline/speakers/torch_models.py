"""Loading weights into torch, without running a byte of them."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch

from pipeline.domain.errors import ModelError
from pipeline.domain.saying import NO_WORDS, Said, say
from pipeline.domain.work import Device


def load_checkpoint(path: Path, allowed: tuple[type, ...] = ()) -> Mapping[str, Any]:
    """Load a checkpoint with `weights_only=True`; beyond tensors only `allowed` types pass.

    Raises `ModelError` where the file holds anything else or can't be read.
    """
    try:
        with torch.serialization.safe_globals(list(allowed)):
            return torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:
        raise ModelError(
            "Can't load a model",
            say(
                "{name} in {folder} is not what this version expects ({reason}).",
                name=path.name,
                folder=path.parent,
                reason=error,
            ),
            "Install the model again, or choose another one for its role.",
        ) from error


def pick_device(wanted: Device) -> tuple[torch.device, Said]:
    """The device to compute on, and a sentence for the user if it isn't the wanted one."""
    if wanted is not Device.CPU and torch.cuda.is_available():
        return torch.device("cuda"), NO_WORDS
    note = say("No usable CUDA device was found; the processor is used instead.")
    return torch.device("cpu"), note if wanted is Device.CUDA else NO_WORDS
