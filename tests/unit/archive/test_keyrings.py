"""Which keyring counts, and that none can hang us."""

import subprocess
import sys
import threading

import pytest

from pipeline.archive.keyrings import SystemKeyring, find_keyring, in_time, is_real
from pipeline.domain.errors import ArchiveError


class Backend:
    """Like one of the library's."""

    priority = 5.0

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, account: str) -> str | None:
        return self.kept.get((service, account))

    def set_password(self, service: str, account: str, secret: str) -> None:
        self.kept[service, account] = secret

    def delete_password(self, service: str, account: str) -> None:
        del self.kept[service, account]


def test_keeps_and_forgets() -> None:
    backend = Backend()
    ring = SystemKeyring(backend, seconds=5)
    assert ring.get("a") is None
    ring.put("a", "secret")
    assert backend.kept == {("earshot", "a"): "secret"}
    assert ring.get("a") == "secret"
    ring.remove("a")
    ring.remove("a")
    assert backend.kept == {}


def test_counts_only_real_ones() -> None:
    code = (
        "from keyring.backends import chainer, fail, null\n"
        "from pipeline.archive.keyrings import is_real\n"
        "print(is_real(fail.Keyring()), is_real(null.Keyring()), is_real(chainer.ChainerBackend()))"
    )
    command = [sys.executable, "-c", code]
    environment = {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    output = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=True
    ).stdout
    assert output.split() == ["False", "False", "False"]
    assert is_real(Backend())
    plain_file = Backend()
    plain_file.priority = 0.5
    assert not is_real(plain_file)


def test_no_session_means_no_keyring_and_no_import() -> None:
    code = (
        "import sys\n"
        "from pipeline.archive.keyrings import find_keyring\n"
        "print(find_keyring({}), 'keyring' in sys.modules)"
    )
    command = [sys.executable, "-c", code]
    output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if sys.platform == "linux":
        assert output.split() == ["None", "False"]


def test_a_failing_backend_is_told() -> None:
    def fail() -> str:
        raise RuntimeError("no such bus")

    with pytest.raises(ArchiveError, match="no such bus"):
        in_time(fail, 5)


def test_a_locked_backend_does_not_hang() -> None:
    unlocked = threading.Event()
    with pytest.raises(ArchiveError, match="locked"):
        in_time(lambda: unlocked.wait(60), 0.01)
    unlocked.set()


def test_the_real_library_is_asked() -> None:
    """Through the null backend, which is there on every machine."""
    code = (
        "import os\n"
        "from pipeline.archive.keyrings import find_keyring\n"
        "print(find_keyring(os.environ))"
    )
    environment = {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    output = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    ).stdout
    assert output.strip() == "None"
    assert find_keyring({}, 1) is None or sys.platform != "linux"
