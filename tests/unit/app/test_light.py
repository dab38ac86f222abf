"""Light commands answer at once: they load no engine, and nothing that only engines need."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = (
    "numpy",
    "pandas",
    "scipy",
    "torch",
    "torchaudio",
    "faster_whisper",
    "ctranslate2",
    "onnxruntime",
    "pyannote",
    "av",
    "meeteval",
    "jiwer",
    "sounddevice",
    "keyring",
    "cryptography",
    "argon2",
    "sqlite_utils",
    "huggingface_hub",
    "pipeline.engine.client",
    "pipeline.jobs.runner",
)
PROBE = f"""
import json, sys
from app.__main__ import main
try:
    main(sys.argv[1:])
except SystemExit as end:
    loaded = [name for name in {HEAVY!r} if name in sys.modules]
    print(json.dumps([end.code, loaded]))
"""


def loaded_by(home: Path, *words: str) -> tuple[int, list[str]]:
    done = subprocess.run(
        [sys.executable, "-c", PROBE, *words],
        env={**os.environ, "EARSHOT_HOME": str(home)},
        capture_output=True,
        text=True,
        check=True,
    )
    code, loaded = json.loads(done.stdout.splitlines()[-1])
    return code, loaded


@pytest.fixture(scope="module")
def old_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home whose archive was made before: making one is allowed to take longer."""
    home = tmp_path_factory.mktemp("light")
    (home / "settings.toml").write_text('key = "file"\n')
    assert loaded_by(home, "list")[0] == 0
    return home


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("list",), 0),
        (("list", "--json"), 0),
        (("search", "budget"), 0),
        (("minutes", "nothing"), 4),
        (("brief", "--for", "Anna"), 0),
        (("digest",), 0),
        (("decisions",), 0),
        (("actions", "--open"), 0),
        (("templates", "list"), 0),
        (("show", "nothing"), 4),
        (("export", "nothing"), 4),
        (("vocabulary", "list"), 0),
        (("models", "list", "--json"), 0),
        (("--help",), 0),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_light_commands_load_nothing_heavy(
    old_home: Path, words: tuple[str, ...], code: int
) -> None:
    assert loaded_by(old_home, *words) == (code, [])
