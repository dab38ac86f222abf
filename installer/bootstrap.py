"""Sets Earshot up, step by step: system libraries, environment, packages, weights.

Each step is skipped where it is done already, so that the second run costs next to nothing.
"""

import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from installer import environment, packages, system, weights
from installer.alone import alone
from installer.constraints import read
from installer.errors import SetupError
from installer.layout import Layout, Stamps, fingerprint
from installer.progress import Meter
from pipeline.domain.errors import EarshotError
from pipeline.domain.work import Notice, Progress

USAGE = "usage: python3 -m installer [run|test|dev] [--without-weights]"
FOLDER_TODO = "Check its rights and the free space, then run the same command again."
BUILT = ("llama_cpp_python", "meeteval")
"""Packages that come as source, as their folders are called; they need a compiler once."""
COMPILER_TODO = "Install the command line tools: xcode-select --install"


def main(arguments: Sequence[str]) -> int:
    """Run set-up; returns the exit status."""
    wanted = [argument for argument in arguments if not argument.startswith("-")] or ["run"]
    flags = {argument for argument in arguments if argument.startswith("-")}
    if len(wanted) > 1 or wanted[0] not in packages.SETS or flags - {"--without-weights"}:
        sys.stderr.write(USAGE + "\n")
        return 2
    meter = Meter(sys.stdout)
    try:
        layout = Layout(Path(__file__).resolve().parent.parent)
        with alone(layout.log.with_name("setup.lock"), meter.say):
            set_up(layout, wanted[0], meter, flags)
    except EarshotError as error:
        sys.stderr.write(f"\n{error.title}. {error.what}\n{error.todo}\n")
        return error.exit_code
    except OSError as error:
        sys.stderr.write(f"\nThe project's folder can't be written to. {error}.\n{FOLDER_TODO}\n")
        return SetupError.exit_code
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped. Run the same command again to go on.\n")
        return 130
    return 0


def set_up(layout: Layout, wanted: str, meter: Meter, flags: Iterable[str] = ()) -> None:
    """Do what isn't done yet.

    Args:
        layout: where.
        wanted: which set of packages: a key of `packages.SETS`.
        meter: shows progress.
        flags: "--without-weights" leaves the weights out.

    Raises:
        SetupError: a step failed for a cause outside Earshot.
    """
    stamps = Stamps(layout.venv / "earshot-steps")
    _system(layout, meter)
    tools = tuple(pin for pin in read(layout.constraints) if pin.section == "tools")
    made_with = fingerprint(*(pin.requirement for pin in tools), sys.version)
    if not (stamps.is_done("environment", made_with) and environment.works(layout)):
        meter.follow("environment", environment.create(layout, tools))
        stamps.mark("environment", made_with)
    chosen = packages.inputs(layout, wanted)
    if not stamps.is_done(f"packages-{wanted}", chosen):
        meter.follow("packages", packages.install(layout, wanted))
        for name in packages.contained_in(wanted):
            stamps.mark(f"packages-{name}", packages.inputs(layout, name))
    if "--without-weights" not in flags:
        _weights(layout, stamps, meter)


def _system(layout: Layout, meter: Meter) -> None:
    if sys.platform == "darwin":
        if not system.has_compiler():
            what = f"{' and '.join(BUILT)} are built from source."
            raise SetupError("No C++ compiler", what, COMPILER_TODO)
        return
    if not sys.platform.startswith("linux"):
        return
    needs = system.missing(system.linux_needs())
    if all(layout.has_package(name) for name in BUILT):
        needs = tuple(need for need in needs if not need.is_for_building)
    if needs:
        notices: list[Notice] = []
        meter.follow("system libraries", _aside(system.install(needs, layout.log), notices))
        for notice in notices:
            meter.say(notice.text)


def _aside(work: Iterable[Progress | Notice], notices: list[Notice]) -> Iterator[Progress]:
    for item in work:
        if isinstance(item, Notice):
            notices.append(item)
        else:
            yield item


def _weights(layout: Layout, stamps: Stamps, meter: Meter) -> None:
    if stamps.is_done("weights", weights.inputs(layout)):
        return
    command = (str(layout.python), "-m", "installer.weights")
    status = subprocess.run(command, check=False, cwd=layout.root).returncode
    if status:
        raise SystemExit(status)  # it has said why
    stamps.mark("weights", weights.inputs(layout))
