"""The command `earshot`, and `python -m app`."""

# The network is refused before anything else is imported: hence imports within functions.
# ruff: noqa: PLC0415

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and end the process with its exit status."""
    from pipeline.offline import quiet_environment, refuse_network

    refuse_network()
    quiet_environment()
    sys.exit(_run(sys.argv[1:] if arguments is None else arguments))


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
