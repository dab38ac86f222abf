"""Lets torchaudio be imported where its binary part can't be loaded.

The torchaudio on the Python index links CUDA and fails to import beside a CPU build of torch.
Earshot and pyannote.audio use only its pure-Python parts, so the module that loads the binary
is replaced before the first import of torchaudio.
"""

import sys
import types
from collections.abc import Callable
from typing import TypeVar

_F = TypeVar("_F", bound=Callable[..., object])


def _unchanged(function: _F) -> _F:
    return function


def _not_loaded(_name: str) -> bool:
    return False


def install() -> None:
    """Replace torchaudio's loader of its binary part; does nothing once torchaudio is there."""
    if "torchaudio" in sys.modules:
        return
    module = types.ModuleType("torchaudio._extension")
    module.__dict__.update(
        _IS_TORCHAUDIO_EXT_AVAILABLE=False,
        _IS_ALIGN_AVAILABLE=False,
        _load_lib=_not_loaded,
        fail_if_no_align=_unchanged,
    )
    sys.modules["torchaudio._extension"] = module
