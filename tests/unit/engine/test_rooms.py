"""The stand-in for torchaudio's native module is enough for what is used of torchaudio."""

import subprocess
import sys

PROGRAM = """
import sys, warnings
from pipeline.engine.rooms import stand_in_for_torchaudio_extension
stand_in_for_torchaudio_extension()
import torch, torchaudio
import torchaudio.compliance.kaldi as kaldi
features = kaldi.fbank(torch.randn(1, 16000), num_mel_bins=80)
print(tuple(features.shape))
try:
    torchaudio.functional.forced_align(torch.zeros(1, 1, 1), torch.zeros(1, 1))
except RuntimeError as error:
    print(error)
"""


def test_kaldi_features_work_and_what_is_missing_says_so():
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True
    )
    shape, refusal = done.stdout.splitlines()
    assert shape == "(98, 80)"
    assert "needs its native extension" in refusal
