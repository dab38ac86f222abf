"""Single keys from a terminal, without waiting for them."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from typing import Protocol


class Keyboard(Protocol):
    """Tells what was typed."""

    def pressed(self) -> str:
        """The characters since this was last asked, often none."""
        ...


@contextmanager
def open_keyboard() -> Generator[Keyboard | None, None, None]:
    """Take single keys while inside; None where standard input is no terminal."""
    if not sys.stdin.isatty():
        yield None
    elif sys.platform == "win32":
        yield _WindowsKeyboard()
    else:
        import termios  # noqa: PLC0415 - not on every platform
        import tty  # noqa: PLC0415

        number = sys.stdin.fileno()
        before = termios.tcgetattr(number)
        try:
            tty.setcbreak(number)  # Ctrl-C stays what it is
            yield _TerminalKeyboard(number)
        finally:
            with suppress(termios.error):  # the terminal may have been closed
                termios.tcsetattr(number, termios.TCSADRAIN, before)


class _TerminalKeyboard:
    def __init__(self, number: int) -> None:
        self._number = number
        self._rest = b""

    def pressed(self) -> str:
        import os  # noqa: PLC0415 - with select, only needed here
        import select  # noqa: PLC0415

        while select.select([self._number], [], [], 0)[0]:
            more = os.read(self._number, 1024)
            if not more:
                break
            self._rest += more
        text = self._rest.decode("utf-8", "ignore")
        # A letter may come in two halves.
        whole = len(text.encode())
        self._rest = self._rest[whole:] if len(self._rest) - whole < 4 else b""
        return text


class _WindowsKeyboard:
    def pressed(self) -> str:
        import msvcrt  # noqa: PLC0415 - of this platform

        typed = ""
        while msvcrt.kbhit():  # type: ignore[attr-defined]
            typed += msvcrt.getwch()  # type: ignore[attr-defined]
        return typed
