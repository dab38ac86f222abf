"""The command `earshot`, and `python -m app`: the window, or with arguments the command line."""

# The network is refused before anything else is imported: hence imports within functions.
# ruff: noqa: PLC0415

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and end the process with its exit status."""
    from pipeline.offline import quiet_environment, refuse_network

    guard = refuse_network()
    quiet_environment()
    given = sys.argv[1:] if arguments is None else arguments
    sys.exit(_window(guard.refused) if not given and has_screen() else _run(given))


def has_screen() -> bool:
    """Whether a window can be shown; on Linux there may be nothing to show it on."""
    import os

    if sys.platform != "linux":
        return True
    return any(os.environ.get(v) for v in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _window(refused: Callable[[], int]) -> int:
    from app.gui.run import run
    from app.settings import find_home
    from app.wiring import open_earshot

    home = find_home()
    return run(home, lambda asker: open_earshot(home, asker), ["earshot"], refused)


def _run(arguments: Sequence[str]) -> int:
    from app.cli.asking import TerminalAsker
    from app.cli.door import open_console
    from app.cli.run import run
    from app.settings import find_home
    from app.wiring import open_earshot

    for stream in (sys.stdout, sys.stderr):
        # A title may hold any letter, whatever the locale says.
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
    out, err = open_console(), open_console(is_error=True)
    status = run(arguments, out, err, lambda: open_earshot(find_home(), TerminalAsker(err)))
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read our output has enough. Without this, Python complains while it ends.
        import os

        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return status


if __name__ == "__main__":
    main()
