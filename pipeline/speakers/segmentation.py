"""Who speaks when within ten seconds: pyannote's segmentation network, window by window."""

import warnings

import numpy as np
import numpy.typing as npt
import torch
from torch.torch_version import TorchVersion

from pipeline.domain.errors import ModelError
from pipeline.domain.saying import say
from pipeline.domain.work import Device, InstalledModel
from pipeline.ports import SAMPLE_RATE, Samples
from pipeline.speakers import torchaudio_standin
from pipeline.speakers.torch_models import load_checkpoint, pick_device

WINDOW_SAMPLES = 10 * SAMPLE_RATE
"""The network hears ten seconds at a time."""

FRAME_SAMPLES = 270
"""Samples from one frame of its output to the next."""

WINDOW_FRAMES = 589
"""Frames in a window."""

LOCAL_SPEAKERS = 3
"""People it can tell apart within a window."""

FIRST_FRAME_SAMPLES = 360
"""From the start of a window to the start of its first frame, half a receptive field in."""

Activity = npt.NDArray[np.uint8]
"""Shape (windows, WINDOW_FRAMES, LOCAL_SPEAKERS), 1 where a local speaker talks."""


class PyannoteSegmenter:
    """Runs pyannote's segmentation-3.0 and networks of the same shape."""

    def __init__(self, model: InstalledModel, device: Device) -> None:
        """Load the weights; raises `ModelError` if they are of another kind."""
        torchaudio_standin.install()
        with warnings.catch_warnings():
            # pyannote.audio warns of torchcodec, which Earshot doesn't need.
            warnings.simplefilter("ignore")
            from pyannote.audio.core.task import (  # noqa: PLC0415 - takes seconds to import
                Problem,
                Resolution,
                Specifications,
            )
            from pyannote.audio.models.segmentation import PyanNet  # noqa: PLC0415
            from pyannote.audio.utils.powerset import Powerset  # noqa: PLC0415
        allowed = (Problem, Resolution, Specifications, TorchVersion)
        checkpoint = load_checkpoint(model.folder / "pytorch_model.bin", allowed)
        try:
            shape = checkpoint["hyper_parameters"]
            specifications = checkpoint["pyannote.audio"]["specifications"]
            network = PyanNet(
                sincnet=shape["sincnet"],
                lstm=shape["lstm"],
                linear=shape["linear"],
                sample_rate=shape["sample_rate"],
                num_channels=shape["num_channels"],
            )
            network.specifications = specifications
            network.build()
            network.load_state_dict(checkpoint["state_dict"])
            powerset = Powerset(len(specifications.classes), specifications.powerset_max_classes)
        except (KeyError, TypeError, AttributeError, RuntimeError) as error:
            raise ModelError(
                "Can't use a model",
                say(
                    "{name} is no segmentation model of pyannote's kind ({reason}).",
                    name=model.name,
                    reason=error,
                ),
                "Choose another one: earshot models use segmentation NAME.",
            ) from error
        if len(specifications.classes) != LOCAL_SPEAKERS:
            raise ModelError(
                "Can't use a model",
                say(
                    "{name} tells {count} speakers apart; {wanted} are supported.",
                    name=model.name,
                    count=len(specifications.classes),
                    wanted=LOCAL_SPEAKERS,
                ),
                "Choose another one: earshot models use segmentation NAME.",
            )
        self._device, self.note = pick_device(device)
        self._network = network.eval().to(self._device)
        self._powerset = powerset.to(self._device)

    def segment(self, windows: npt.NDArray[np.float32]) -> Activity:
        """Segment windows of sound, shape (windows, WINDOW_SAMPLES)."""
        with torch.inference_mode():
            batch = torch.from_numpy(windows)[:, None].to(self._device)
            local = self._powerset.to_multilabel(self._network(batch))
        return local.cpu().numpy().astype(np.uint8)


def cut_windows(samples: Samples, starts: range) -> npt.NDArray[np.float32]:
    """Cut windows at these samples, the last ones filled up with silence."""
    windows = np.zeros((len(starts), WINDOW_SAMPLES), np.float32)
    for window, start in zip(windows, starts, strict=True):
        piece = samples[start : start + WINDOW_SAMPLES]
        window[: len(piece)] = piece
    return windows
