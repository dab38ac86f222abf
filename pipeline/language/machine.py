"""What this machine has: free memory and cores, asked of the system without further packages."""

import ctypes
import os
import subprocess
import sys
from pathlib import Path


def free_memory() -> int | None:
    """Bytes that can be had without swapping, within a container's limit; None if unknown."""
    if sys.platform == "linux":
        free = [_available(Path("/proc/meminfo")), left_in_group(Path("/sys/fs/cgroup"))]
        known = [value for value in free if value is not None]
        return min(known) if known else None
    if sys.platform == "win32":
        return _of_windows()
    if sys.platform == "darwin":
        return _of_macos()
    return None


def physical_cores() -> int:
    """Cores that this process may use; two threads of one core count once."""
    usable = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else None
    if not usable:
        return max(1, os.cpu_count() or 1)
    siblings = {_siblings(cpu) for cpu in usable}
    return max(1, len(siblings))


def _siblings(cpu: int) -> str:
    path = Path(f"/sys/devices/system/cpu/cpu{cpu}/topology/thread_siblings_list")
    try:
        return path.read_text("ascii").strip()
    except OSError:
        return str(cpu)


def _available(meminfo: Path) -> int | None:
    try:
        lines = meminfo.read_text("ascii").splitlines()
    except OSError:
        return None
    for line in lines:
        if line.startswith("MemAvailable:"):
            return int(line.split()[1]) * 1024
    return None


def left_in_group(root: Path) -> int | None:
    """What the control group still allows; file pages that it can drop count as free."""
    for limit, used, inactive in (
        ("memory.max", "memory.current", "inactive_file"),
        ("memory/memory.limit_in_bytes", "memory/memory.usage_in_bytes", "total_inactive_file"),
    ):
        try:
            most = (root / limit).read_text("ascii").strip()
            now = int((root / used).read_text("ascii"))
            stat = (root / used).with_name("memory.stat").read_text("ascii")
        except (OSError, ValueError):
            continue
        if not most.isdigit() or int(most) >= 1 << 60:
            return None
        pairs = (line.split() for line in stat.splitlines())
        droppable = next((int(p[1]) for p in pairs if len(p) == 2 and p[0] == inactive), 0)
        return max(0, int(most) - now + droppable)
    return None


class _MemoryStatus(ctypes.Structure):
    _fields_ = (
        ("length", ctypes.c_ulong),
        ("load", ctypes.c_ulong),
        ("total", ctypes.c_ulonglong),
        ("available", ctypes.c_ulonglong),
        ("rest", ctypes.c_ulonglong * 5),
    )


def _of_windows() -> int | None:
    status = _MemoryStatus()
    status.length = ctypes.sizeof(status)
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - exists on Windows alone
    ok = kernel.GlobalMemoryStatusEx(ctypes.byref(status))
    return int(status.available) if ok else None


def _of_macos() -> int | None:
    """Free, inactive and speculative pages, as the system's own tool counts them."""
    try:
        told = subprocess.run(
            ["/usr/bin/vm_stat"], capture_output=True, text=True, check=True, timeout=5
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return None
    return pages_of_vm_stat(told)


def pages_of_vm_stat(told: str) -> int | None:
    """Bytes that can be had, from what macOS's `vm_stat` prints; None if it isn't that."""
    first, *lines = told.splitlines() or [""]
    words = first.split()
    size = next((int(word) for word in words if word.isdigit()), 0)
    wanted = ("Pages free", "Pages inactive", "Pages speculative")
    counts = [int(line.split(":")[1].strip(" .")) for line in lines if line.split(":")[0] in wanted]
    return size * sum(counts) if size and counts else None
