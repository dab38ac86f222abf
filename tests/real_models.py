"""The weights that set-up installed, for tests marked `models`."""

import os
from pathlib import Path

from models.catalogue import load_catalogue
from models.store import FileModelStore
from pipeline.domain.work import InstalledModel, Role


def locate(role: Role, name: str) -> InstalledModel:
    """Find a model as the product does, every byte verified."""
    folder = Path(os.environ["EARSHOT_MODELS"])
    return FileModelStore(folder, load_catalogue()).locate(role, name)
