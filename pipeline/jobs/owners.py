"""Who holds a job, and whether that process still lives.

A lease frees the job of a process that was killed, but only after it runs out. Where the
owner was a process of this very system and is gone, its job can be freed at once.
"""

import hashlib
import os
import secrets
import socket
import sys
import uuid
from pathlib import Path


def this_process() -> str:
    """A name for this process that no other has: "host:pid:random"."""
    return f"{_host()}:{os.getpid()}:{secrets.token_hex(4)}"


def is_gone(owner: str) -> bool:
    """Whether the owner was a process of this system and has ended; False if unsure."""
    host, _, rest = owner.rpartition(":")[0].rpartition(":")
    return host == _host() and rest.isdigit() and not _lives(int(rest))


def _host() -> str:
    """This machine since its last start, and this container: the room in which pids are unique."""
    if sys.platform == "linux":
        boot = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
        system = f"{boot} {Path('/proc/self/ns/pid').readlink()}"
    else:
        system = str(uuid.getnode())
    digest = hashlib.sha256(system.encode()).hexdigest()[:8]
    return f"{socket.gethostname().replace(':', '-')}-{digest}"


def _lives(pid: int) -> bool:
    if sys.platform == "win32":
        return _lives_on_windows(pid)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True


def _lives_on_windows(pid: int) -> bool:
    import ctypes  # noqa: PLC0415 - only needed here

    synchronize, still_running = 0x00100000, 0x102
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined]
    kernel.OpenProcess.restype = ctypes.c_void_p
    kernel.WaitForSingleObject.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
    kernel.CloseHandle.argtypes = (ctypes.c_void_p,)
    handle = kernel.OpenProcess(synchronize, False, pid)
    if not handle:
        access_denied = 5
        return ctypes.get_last_error() == access_denied  # type: ignore[attr-defined]
    try:
        return kernel.WaitForSingleObject(handle, 0) == still_running
    finally:
        kernel.CloseHandle(handle)
