"""From what was typed to an exit status: the one place where errors end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import typer.main

from app.cli.door import Door
from app.cli.report import write_report
from app.cli.root import build
from pipeline.domain.errors import EarshotError

if TYPE_CHECKING:
    from rich.console import Console

    from app.service.earshot import Earshot

STOPPED = 130
_BUG = 1


def run(
    arguments: Sequence[str], out: Console, err: Console, open_earshot: Callable[[], Earshot]
) -> int:
    """Run a command; returns the exit status. No error passes, no traceback is shown."""
    earshot = open_earshot()
    door = Door(earshot, out, err)
    try:
        typer.main.get_command(build()).main(list(arguments), "earshot", obj=door)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    except EarshotError as error:
        door.tell_error(error)
        return error.exit_code
    except BrokenPipeError:  # whoever read our output has enough
        return 0
    except KeyboardInterrupt:
        return STOPPED
    except Exception as bug:  # noqa: BLE001 - whatever it is, the user gets no traceback
        return _report(door, bug, arguments)
    finally:
        earshot.close()
    return 0


def _report(door: Door, bug: Exception, arguments: Sequence[str]) -> int:
    path = write_report(door.earshot.home.logs, bug, arguments)
    door.note(f"Earshot has a bug: {type(bug).__name__}.", "bold red")
    if path is not None:
        door.note("Your recordings are as they were, and nothing left this machine.", "")
        door.note(f"→ A report that you may pass on, without what was said: {path}", "")
    return _BUG
