import sys
import threading
from pathlib import Path

import pytest

from installer.alone import alone
from installer.bootstrap import main

LINUX = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no flock")


@pytest.mark.parametrize("arguments", [["nonsense"], ["run", "test"], ["--quickly"]])
def test_a_wrong_call_is_refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr().err.startswith("usage:")


@LINUX
def test_a_second_set_up_waits_for_the_first(tmp_path: Path) -> None:
    lock = tmp_path / "cache" / "lock"
    order: list[str] = []
    waits = threading.Event()

    def second() -> None:
        with alone(lock, lambda _text: waits.set()):
            order.append("second")

    with alone(lock, order.append):
        other = threading.Thread(target=second)
        other.start()
        assert waits.wait(10)
        order.append("first")
    other.join(10)
    assert order == ["first", "second"]
