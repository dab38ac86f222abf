"""Sees to it that torch comes without CUDA: three gigabytes that a laptop never uses.

What pip would install is asked first. Only where its plan holds the CUDA libraries is torch
installed with uv, which knows where PyTorch keeps its CPU builds.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from installer.constraints import normalised

CUDA_PREFIXES = ("nvidia-", "cuda-", "triton", "pytorch-triton")


@dataclass(frozen=True, slots=True)
class Plan:
    """What pip would install.

    Attributes:
        packages: (name, version), names normalised.
    """

    packages: tuple[tuple[str, str], ...]

    @property
    def cuda_packages(self) -> tuple[str, ...]:
        """Those that are of use on an NVIDIA card only."""
        return tuple(name for name, _ in self.packages if name.startswith(CUDA_PREFIXES))

    @property
    def is_cpu_build(self) -> bool:
        """Whether this torch computes on the processor and brings no CUDA along."""
        versions = [version for name, version in self.packages if name == "torch"]
        local = versions[0].partition("+")[2] if versions else ""
        return not self.cuda_packages and not local.startswith(("cu", "rocm", "xpu"))


def read_report(text: str) -> Plan:
    """Read the report of `pip install --dry-run --report`.

    Raises:
        ValueError: it isn't such a report.
    """
    report: Any = json.loads(text)
    try:
        metadata = [item["metadata"] for item in report["install"]]
        return Plan(tuple((normalised(m["name"]), str(m["version"])) for m in metadata))
    except (KeyError, TypeError) as error:
        raise ValueError(f"not a report of pip: {error}") from error


def uv_environment(pip_settings: Iterable[str]) -> Mapping[str, str]:
    """What uv must be told so that it goes the way that pip was told to go.

    uv reads none of pip's settings. Only those for the way to the index are handed on; the
    index itself isn't, since uv is called for one package that it finds elsewhere.

    Args:
        pip_settings: the lines of `pip config list`: "global.proxy='http://...'".
    """
    found: dict[str, str] = {}
    for line in pip_settings:
        key, _, value = line.partition("=")
        value = value.strip().strip("'\"")
        match key.rpartition(".")[2]:
            case "proxy":
                found |= {"HTTPS_PROXY": value, "HTTP_PROXY": value}
            case "cert":
                found["SSL_CERT_FILE"] = value
            case "default-timeout" | "timeout":
                found["UV_HTTP_TIMEOUT"] = value
            case _:
                pass
    return found


def uv_command(uv: str, python: str, requirement: str) -> Sequence[str]:
    """The command that installs a CPU build of torch, without what it depends on."""
    return (
        *(uv, "pip", "install", "--python", python, "--no-deps"),
        *("--torch-backend=cpu", requirement),
    )
