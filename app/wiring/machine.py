"""A look at this machine, for the doctor."""

from __future__ import annotations

import json
import shutil
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from app.service.ports import ComputeChoice, SoundDevices
from pipeline.domain.work import Device

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.domain.tasks import ServedModel

_PATIENCE_S = 3.0
_LONGEST = 1 << 20
_LIBRARIES = (
    "faster-whisper",
    "ctranslate2",
    "pyannote.audio",
    "torch",
    "av",
    "llama_cpp_python",
    "sqlcipher3",
    "cryptography",
    "keyring",
    "sounddevice",
)


class ThisMachine:
    """Implements `app.service.ports.Machine`."""

    def versions(self) -> tuple[tuple[str, str], ...]:
        """(library, version) by what is installed; nothing is imported."""
        return tuple((name, _version(name)) for name in _LIBRARIES)

    def compute(self, wish: Device) -> ComputeChoice:
        """Which device will be used, and why."""
        if wish is Device.CPU:
            return ComputeChoice(Device.CPU, "the settings say so.")
        cards = _cuda_cards()
        if cards:
            noun = "card" if cards == 1 else "cards"
            return ComputeChoice(Device.CUDA, f"{cards} CUDA {noun} found.")
        if wish is Device.CUDA:
            why = "the settings want cuda, but no CUDA card is usable."
            return ComputeChoice(Device.CPU, why)
        return ComputeChoice(Device.CPU, "no CUDA card was found.")

    def sound(self) -> SoundDevices:
        """Which sound devices are seen."""
        try:
            import sounddevice  # noqa: PLC0415 - loads PortAudio, which may be missing

            found = cast("list[dict[str, Any]]", list(sounddevice.query_devices()))
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what the user must know
            return SoundDevices((), (), f"The sound system can't be used: {error}.")
        inputs = tuple(str(d["name"]) for d in found if d["max_input_channels"])
        outputs = tuple(str(d["name"]) for d in found if d["max_output_channels"])
        problem = "" if found else "No sound device is seen."
        return SoundDevices(inputs, outputs, problem)

    def server_problem(self, served: ServedModel) -> str:
        """Ask the server which models it has; another answer than a list counts as fine."""
        import http.client  # noqa: PLC0415 - only where a server is configured

        parts = urlsplit(served.url)
        connection = http.client.HTTPConnection(
            parts.hostname or "", parts.port or 80, timeout=_PATIENCE_S
        )
        try:
            connection.request("GET", f"{parts.path.rstrip('/')}/models")
            body = connection.getresponse().read(_LONGEST)
        except (OSError, http.client.HTTPException) as error:
            reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
            return f"It doesn't answer ({reason})."
        finally:
            connection.close()
        names = _model_names(body)
        if names and served.name not in names:
            return f"It has no model called {served.name}; it has: {', '.join(names)}."
        return ""

    def free_bytes(self, folder: Path) -> int:
        """Free disk space where this folder is or would be."""
        there = next(p for p in (folder, *folder.parents) if p.exists())
        return shutil.disk_usage(there).free


def _model_names(body: bytes) -> list[str]:
    """The names in a list of models; none if it isn't one."""
    try:
        return [str(model["id"]) for model in json.loads(body)["data"]]
    except (ValueError, KeyError, TypeError):
        return []


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def _cuda_cards() -> int:
    try:
        import ctranslate2  # noqa: PLC0415 - takes a second

        return ctranslate2.get_cuda_device_count()
    except (ImportError, RuntimeError):
        return 0
