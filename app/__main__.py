"""The command `earshot`, and `python -m app`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and end the process with its exit status."""
    from pipeline.offline import quiet_environment, refuse_network  # noqa: PLC0415

    # Before anything else is imported: libraries read the environment while they load.
    refuse_network()
    quiet_environment()
    sys.exit(_run(sys.argv[1:] if arguments is None else list(arguments)))


def _run(arguments: list[str]) -> int:
    from app.cli.door import open_console, tell_error  # noqa: PLC0415
    from pipeline.domain.errors import EarshotError  # noqa: PLC0415

    for stream in (sys.stdout, sys.stderr):
        # A title may hold any letter, whatever the locale says.
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        return _command(arguments)
    except EarshotError as error:
        tell_error(open_console(is_error=True), error)
        return error.exit_code
    except BrokenPipeError:
        return _close_quietly()
    except KeyboardInterrupt:
        return 130
    except Exception as bug:  # noqa: BLE001 - whatever it is, the user gets no traceback
        return _report(bug, arguments)


def _command(arguments: list[str]) -> int:
    import typer.main  # noqa: PLC0415

    from app.cli.asking import TerminalAsker  # noqa: PLC0415
    from app.cli.door import Door, open_console  # noqa: PLC0415
    from app.cli.root import build  # noqa: PLC0415
    from app.settings import find_home  # noqa: PLC0415
    from app.wiring import open_earshot  # noqa: PLC0415

    out, err = open_console(), open_console(is_error=True)
    earshot = open_earshot(find_home(), TerminalAsker(err))
    try:
        command = typer.main.get_command(build())
        command.main(arguments, "earshot", obj=Door(earshot, out, err))
        status = 0
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else int(bool(end.code))
    finally:
        earshot.close()
    sys.stdout.flush()
    return status


def _close_quietly() -> int:
    """Whoever read our output has enough; nothing may complain while the process ends."""
    import os  # noqa: PLC0415

    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, sys.stdout.fileno())
    return 0


def _report(bug: Exception, arguments: list[str]) -> int:
    from app.cli.report import write_report  # noqa: PLC0415
    from app.settings import find_home  # noqa: PLC0415

    path: Path | None = write_report(find_home().logs, bug, arguments)
    print(f"Earshot has a bug: {type(bug).__name__}.", file=sys.stderr)
    if path is not None:
        print(f"Nothing left this machine. A report for you to pass on: {path}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    main()
