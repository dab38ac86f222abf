"""What every test stands on: a home of its own, the starter weights, the sample recordings."""

import os
import signal
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

import hypothesis
import pytest

from app.settings import find_home

REPOSITORY = Path(__file__).resolve().parent.parent

hypothesis.settings.register_profile("here", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True)


MODELS = find_home().models
"""Where set-up put the weights: found before the tests get a home of their own."""

NEEDED = (
    "whisper-base",
    "segmentation-3.0",
    "campplus-zh-en",
    "minilm-l6-v2",
    "qwen2.5-coder-1.5b-instruct-q4_k_m",
)


def pytest_configure(config: pytest.Config) -> None:
    """Choose how hypothesis searches: the same cases on every run of CI."""
    # Whoever runs this in the background, or under nohup, has these ignored; the commands that the
    # tests start would inherit that, and wait for ever where Ctrl-C is to end them.
    for name in ("SIGINT", "SIGQUIT", "SIGTERM", "SIGHUP"):
        if number := getattr(signal, name, None):
            known = signal.default_int_handler if name == "SIGINT" else signal.SIG_DFL
            signal.signal(number, known)
    # Torch is imported later: its threads hardly spin while they wait, as in the engine's process.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    os.environ.setdefault("GOMP_SPINCOUNT", "3000")
    hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "here")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip, and say why, what this machine has not got."""
    has_models = all((MODELS / name).is_dir() for name in NEEDED)
    must_have_models = bool(os.environ.get("EARSHOT_TESTS_NEED_MODELS"))
    no_models = pytest.mark.skip(reason=f"no weights in {MODELS}: `make models` installs them")
    corpus = os.environ.get("EARSHOT_CORPUS")
    no_corpus = pytest.mark.skip(reason="EARSHOT_CORPUS doesn't name the corpus folder")
    for item in items:
        if item.get_closest_marker("models") and not (has_models or must_have_models):
            item.add_marker(no_models)
        if item.get_closest_marker("corpus") and not (corpus and Path(corpus).is_dir()):
            item.add_marker(no_corpus)


@pytest.fixture(scope="session", autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A fresh home for the session, so that no test sees or touches the user's archive or keys.

    Child processes inherit it. Weights are shared with the user's installation.
    """
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("EARSHOT_HOME", str(home))
        patch.setenv("EARSHOT_MODELS", str(MODELS))
        patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
        yield home


@pytest.fixture(scope="session")
def models_dir() -> Path:
    """The folder of installed weights; mark the test `models`."""
    return MODELS


@pytest.fixture(scope="session")
def samples_dir() -> Path:
    """The recordings that the project ships, with their references."""
    return REPOSITORY / "samples"


@pytest.fixture(scope="session")
def telephone_wav() -> Path:
    """Thirty seconds of a real telephone conversation, which pyannote.audio's wheel carries."""
    wav = Path(str(distribution("pyannote-audio").locate_file("pyannote/audio/sample/sample.wav")))
    assert wav.is_file()
    return wav


@pytest.fixture(scope="session")
def corpus_dir() -> Path:
    """The corpus with references; mark the test `corpus`."""
    return Path(os.environ["EARSHOT_CORPUS"])
