"""Voices to vectors with CAM++."""

from collections.abc import Sequence

import numpy as np
import torch

from pipeline.domain.errors import ModelError
from pipeline.domain.saying import say
from pipeline.domain.work import Device, InstalledModel
from pipeline.ports import SAMPLE_RATE, Samples, Vectors
from pipeline.speakers import torchaudio_standin
from pipeline.speakers.campplus import EMBEDDING_SIZE, MEL_BINS, CamPlusPlus
from pipeline.speakers.torch_models import load_checkpoint, pick_device

SHORTEST_SAMPLES = SAMPLE_RATE // 5
"""Nobody is known by less than a fifth of a second."""

_COARSE, _FINE = 32, 8
"""Lengths of what is embedded are multiples of these, in frames of 10 ms."""

_WEIGHTS = "campplus_cn_en_common.pt"


class CamPlusPlusEmbedder:
    """Implements `ports.SpeakerEmbedder` with the weights of 3D-Speaker."""

    def __init__(self, model: InstalledModel, device: Device) -> None:
        """Load the weights; raises `ModelError` if they are of another kind."""
        network = CamPlusPlus()
        try:
            network.load_state_dict(load_checkpoint(model.folder / _WEIGHTS))
        except (RuntimeError, TypeError) as error:
            raise ModelError(
                "Can't use a model",
                say(
                    "{name} is no CAM++ speaker embedder ({reason}).", name=model.name, reason=error
                ),
                "Choose another one: earshot models use speaker-embedder NAME.",
            ) from error
        torchaudio_standin.install()
        self._device, self.note = pick_device(device)
        self._network = network.eval().to(self._device)

    @property
    def dimensions(self) -> int:
        """Length of a vector."""
        return EMBEDDING_SIZE

    def embed(self, stretches: Sequence[Samples]) -> Vectors:
        """Embed stretches of sound; see `ports.SpeakerEmbedder`."""
        from torchaudio.compliance import kaldi  # noqa: PLC0415 - after the stand-in is there

        vectors = np.full((len(stretches), EMBEDDING_SIZE), np.nan, np.float32)
        with torch.inference_mode():
            for row, samples in zip(vectors, stretches, strict=True):
                if len(samples) < SHORTEST_SAMPLES:
                    continue
                energies = kaldi.fbank(
                    torch.from_numpy(samples)[None],
                    num_mel_bins=MEL_BINS,
                    sample_frequency=SAMPLE_RATE,
                    dither=0.0,
                )
                energies = _rounded(energies)
                energies = (energies - energies.mean(0)).to(self._device)
                vector = self._network.pool(self._network(energies[None]))[0]
                length = vector.norm()
                if torch.isfinite(length) and length > 0:
                    row[:] = (vector / length).cpu().numpy()
        return vectors


def _rounded(energies: torch.Tensor) -> torch.Tensor:
    """Drop a few frames at both ends, so that stretches come in a score of lengths.

    Torch plans each new length anew and keeps the plans: with lengths as they fall, memory grew
    by 300 MB in 20 minutes of speech, and half of the time went into planning. The ends of a
    stretch, next to another voice, are its least clean part.
    """
    frames = len(energies)
    step = _COARSE if frames >= 2 * _COARSE else _FINE
    first = frames % step // 2
    return energies[first : first + max(frames // step, 1) * step]
