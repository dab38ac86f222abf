"""How much memory this process has held at most."""

import sys
from pathlib import Path


def peak_mb() -> float:
    """The peak of resident memory in MiB; 0 where the system doesn't tell."""
    if sys.platform == "linux":
        # Not getrusage: its peak is inherited from the process that started this one.
        for line in Path("/proc/self/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
        return 0.0
    if sys.platform == "win32":
        return _peak_on_windows()
    import resource  # noqa: PLC0415 - doesn't exist on Windows

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20  # bytes on macOS


def _peak_on_windows() -> float:
    import ctypes  # noqa: PLC0415 - only needed here
    from ctypes import wintypes  # noqa: PLC0415

    class Counters(ctypes.Structure):
        _fields_ = (
            ("cb", wintypes.DWORD),
            ("page_faults", wintypes.DWORD),
            ("peak_working_set", ctypes.c_size_t),
            ("others", ctypes.c_size_t * 7),
        )

    counters = Counters()
    counters.cb = ctypes.sizeof(Counters)
    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined]
    kernel.GetCurrentProcess.restype = wintypes.HANDLE
    query = kernel.K32GetProcessMemoryInfo
    query.argtypes = (wintypes.HANDLE, ctypes.POINTER(Counters), wintypes.DWORD)
    if not query(kernel.GetCurrentProcess(), ctypes.byref(counters), counters.cb):
        return 0.0
    return counters.peak_working_set / 2**20
