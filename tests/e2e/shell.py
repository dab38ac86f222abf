"""The installed command in a process of its own, as a user runs it."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

COMMAND = (sys.executable, "-m", "app")


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@dataclass(frozen=True)
class Shell:
    """A home folder, and what is typed there.

    Attributes:
        home: the home folder.
        variables: of the environment, beside the test's own.
    """

    home: Path
    variables: Mapping[str, str] = field(default_factory=dict)

    @property
    def environment(self) -> dict[str, str]:
        return {**os.environ, "EARSHOT_HOME": str(self.home), **self.variables}

    def run(self, *words: str | Path) -> Said:
        """Run a command to its end."""
        done = subprocess.run(
            [*COMMAND, *(str(word) for word in words)],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
        return Said(done.returncode, done.stdout.decode(), done.stderr.decode())

    def ok(self, *words: str | Path) -> Said:
        """Run a command that must succeed."""
        said = self.run(*words)
        assert said.code == 0, f"{words}: {said.code}\n{said.out}\n{said.err}"
        return said

    def listed(self) -> list[dict[str, Any]]:
        """All recordings."""
        return self.ok("list", "--json").json["recordings"]

    def kept_audio(self) -> list[str]:
        """Names of encrypted files, locks and the like aside."""
        return [p.name for p in (self.home / "audio").glob("*") if not p.name.startswith(".")]
