"""Installs the weights, through Earshot's own command, which verifies every file."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

from installer.errors import SetupError
from installer.layout import Layout, fingerprint

NAMES = ("whisper-base", "segmentation-3.0", "campplus-zh-en", "minilm-l6-v2")
"""The starter set but for its language model, which is larger than all else and not used yet."""
FOLDER = "from app.settings import find_home; print(find_home().models)"


def folder(layout: Layout) -> Path:
    """Where Earshot keeps its weights, as Earshot itself says."""
    answer = subprocess.run(
        [str(layout.python), "-c", FOLDER],
        capture_output=True,
        text=True,
        check=False,
        cwd=layout.root,
    )
    if answer.returncode:
        raise SetupError(
            "Earshot doesn't start", answer.stderr.strip(), "Remove .venv and try again."
        )
    return Path(answer.stdout.strip())


def inputs(layout: Layout) -> str:
    """A fingerprint of the catalogue, and of the files that lie in the folder of weights."""
    place = folder(layout)
    files = sorted(path for path in place.rglob("*") if path.is_file())
    listed = [f"{path.relative_to(place)} {path.stat().st_size}" for path in files]
    catalogue = (layout.root / "models" / "catalogue.toml").read_text("utf-8")
    return fingerprint(catalogue, str(place), *listed)


def command(layout: Layout) -> Sequence[str]:
    """The command that installs what is missing and verifies the rest; it shows its progress."""
    return (str(layout.scripts / "earshot"), "models", "install", *NAMES)
