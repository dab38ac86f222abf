"""Where set-up puts things, and what it has already done."""

import hashlib
import os
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Layout:
    """The folders that set-up works in.

    Attributes:
        root: the project's folder.
    """

    root: Path

    @property
    def venv(self) -> Path:
        """The project's own Python environment."""
        return self.root / ".venv"

    @property
    def scripts(self) -> Path:
        """Where the environment keeps its commands."""
        return self.venv / ("Scripts" if os.name == "nt" else "bin")

    @property
    def python(self) -> Path:
        """The environment's Python."""
        return self.scripts / ("python.exe" if os.name == "nt" else "python")

    @property
    def site_packages(self) -> Path:
        """Where the environment keeps its packages; the running Python's version."""
        if os.name == "nt":
            return self.venv / "Lib" / "site-packages"
        version = f"python{sys.version_info.major}.{sys.version_info.minor}"
        return self.venv / "lib" / version / "site-packages"

    def has_package(self, name: str) -> bool:
        """Whether a package is in the environment, in whatever version."""
        return any(self.site_packages.glob(f"{name}-*.dist-info"))

    @property
    def log(self) -> Path:
        """Everything that the tools said during the latest set-up."""
        return self.root / ".cache" / "setup.log"

    @property
    def constraints(self) -> Path:
        """The exact version of every package."""
        return self.root / "constraints.txt"

    @property
    def project(self) -> Path:
        """The project's declaration."""
        return self.root / "pyproject.toml"


@dataclass(frozen=True, slots=True)
class Stamps:
    """Notes of steps done, each with a fingerprint of what the step was done with.

    They lie inside the environment, so that deleting it forgets them too.

    Attributes:
        folder: where the notes lie.
    """

    folder: Path

    def is_done(self, step: str, fingerprint: str) -> bool:
        """Whether this step was finished with the same inputs."""
        stamp = self.folder / step
        return stamp.is_file() and stamp.read_text("ascii") == fingerprint

    def mark(self, step: str, fingerprint: str) -> None:
        """Note that a step was finished."""
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / step).write_text(fingerprint, "ascii")


def fingerprint(*parts: str) -> str:
    """One name for all inputs of a step: 64 hex digits."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(f"{len(part)}:{part}".encode())
    return digest.hexdigest()
