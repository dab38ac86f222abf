"""Installs the pinned packages and Earshot itself, with pip."""

import json
import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from installer import torch_choice
from installer.constraints import Pin, read
from installer.errors import SetupError
from installer.layout import Layout, fingerprint
from installer.pip_progress import PipProgress
from installer.shell import lines
from pipeline.domain.work import Progress

BUILD_SETTINGS = "-DLLAVA_BUILD=OFF"
"""Leaves out of llama.cpp what looks at pictures; set-up is shorter by it."""

WITHOUT_MATRIX_TILES = "-DCMAKE_C_FLAGS=-mno-amx-int8 -DCMAKE_CXX_FLAGS=-mno-amx-int8"
"""Leaves out the kernels of llama.cpp for Intel's matrix tiles (AMX): with a prompt in hand they
end the process (https://github.com/ggml-org/llama.cpp/issues/20824)."""

TODO = "Check the connection and pip's settings (python3 -m pip config list), then try again."
SETS = {"run": (), "test": ("test",), "dev": ("test", "dev")}
"""What can be installed: what Earshot runs on, and these optional dependencies beside it."""


def contained_in(wanted: str) -> tuple[str, ...]:
    """The sets that are there too once this one is."""
    return tuple(name for name, extras in SETS.items() if set(extras) <= set(SETS[wanted]))


def requirements(project: Path, wanted: str) -> tuple[str, ...]:
    """The requirements of a set, as the project declares them."""
    table = tomllib.loads(project.read_text("utf-8"))["project"]
    extras = table["optional-dependencies"]
    return (*table["dependencies"], *(line for name in SETS[wanted] for line in extras[name]))


def inputs(layout: Layout, wanted: str) -> str:
    """A fingerprint of everything that decides what is installed."""
    project = tomllib.loads(layout.project.read_text("utf-8"))
    declared = {key: project["project"][key] for key in ("name", "version", "scripts")}
    return fingerprint(
        *requirements(layout.project, wanted),
        layout.constraints.read_text("utf-8"),
        json.dumps([declared, project["build-system"], str(layout.root)]),
    )


def install(layout: Layout, wanted: str) -> Iterator[Progress]:
    """Install a set and Earshot itself.

    Raises:
        SetupError: pip failed, or would install CUDA and uv can't help.
    """
    pins = read(layout.constraints)
    pip = (str(layout.python), "-m", "pip", "--disable-pip-version-check")
    yield Progress("asking for torch", 0, 1)
    yield from _install_cpu_torch(layout, pip, next(pin for pin in pins if pin.name == "torch"))
    what = what_to_install(layout, wanted, sys.platform)
    pinned = ("--build-constraint", str(layout.constraints))
    command = (*pip, "install", "--progress-bar", "raw", *pinned, *what)
    counted = PipProgress(_wanted_pins(pins, wanted), layout.site_packages)
    for line in lines(
        command, layout.log, purpose="Installing packages", todo=TODO, env=build_environment()
    ):
        yield counted.after(line)
    # Built in place with the pinned setuptools, so that nothing more is fetched for it.
    command = (*pip, "install", "--no-deps", "--no-build-isolation", "--editable", str(layout.root))
    for _ in lines(command, layout.log, purpose="Installing Earshot", todo=TODO):
        yield Progress("installing Earshot", 0.99, 1)


def what_to_install(layout: Layout, wanted: str, platform: str) -> tuple[str, ...]:
    """What pip is asked for.

    On Linux the pins are complete: each is asked for by itself, and what dependencies ask for
    and nothing imports stays out: exporters of telemetry, a hub's transfer client, a second
    decoder. Elsewhere pip works out what else a platform needs.
    """
    if platform == "linux":
        pins = _wanted_pins(read(layout.constraints), wanted)
        return ("--no-deps", *(pin.requirement for pin in pins))
    return ("--constraint", str(layout.constraints), *requirements(layout.project, wanted))


def build_environment(
    environment: Mapping[str, str] = os.environ, cpuinfo: Path = Path("/proc/cpuinfo")
) -> Mapping[str, str]:
    """What packages that are built from source are told; the user's own settings come last.

    Args:
        environment: has the user's own settings.
        cpuinfo: where the system tells what the processor can do; may be missing.
    """
    settings = [BUILD_SETTINGS]
    if cpuinfo.exists() and "amx_int8" in cpuinfo.read_text("utf-8", errors="replace").split():
        settings.append(WITHOUT_MATRIX_TILES)
    return {"CMAKE_ARGS": " ".join([*settings, environment.get("CMAKE_ARGS", "")]).strip()}


def _wanted_pins(pins: Sequence[Pin], wanted: str) -> tuple[Pin, ...]:
    return tuple(pin for pin in pins if pin.section in {"run", *SETS[wanted]})


def _install_cpu_torch(layout: Layout, pip: Sequence[str], torch: Pin) -> Iterator[Progress]:
    """Where pip on its own would bring CUDA along, install torch's CPU build with uv."""
    if any(layout.site_packages.glob(f"torch-{torch.version}*.dist-info")):
        return
    report = layout.log.with_name("torch-plan.json")
    report.parent.mkdir(parents=True, exist_ok=True)
    ask = (*pip, "install", "--dry-run", "--report", str(report), torch.requirement)
    for _ in lines(ask, layout.log, purpose="Asking pip for torch", todo=TODO):
        yield Progress("asking for torch", 0, 1)
    if torch_choice.read_report(report.read_text("utf-8")).is_cpu_build:
        return
    tools = [pin.requirement for pin in read(layout.constraints) if pin.section == "torch"]
    get_uv = (*pip, "install", *tools)
    for _ in lines(get_uv, layout.log, purpose="Installing uv", todo=TODO):
        yield Progress("installing uv", 0, 1)
    settings = subprocess.run((*pip, "config", "list"), capture_output=True, text=True, check=False)
    try:
        yield from (
            Progress("installing torch without CUDA", 0, 1)
            for _ in lines(
                torch_choice.uv_command(
                    str(layout.scripts / "uv"), str(layout.python), torch.requirement
                ),
                layout.log,
                purpose="Installing torch's CPU build",
                todo="",
                env=torch_choice.uv_environment(settings.stdout.splitlines()),
            )
        )
    except SetupError as error:
        raise SetupError(
            error.title,
            f"The index that pip uses has only a build with CUDA, and {error.what}",
            "Put a CPU wheel of torch into a folder, name the folder in PIP_FIND_LINKS, and run"
            f" the same command again. All that was said is in {layout.log}.",
        ) from error
