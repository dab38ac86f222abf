"""Keeping a process off the network: every Earshot process calls this first, installing aside.

`refuse_network` hangs an audit hook into the interpreter, which sees every connection and name
look-up that goes through Python's `socket` module, asyncio, urllib, requests, httpx and aiohttp
included. It can't be taken out again. It doesn't see sockets that native code opens by itself
(libcurl, gRPC's core, FFmpeg given an address, a subprocess in another language), nor connections
that come in. For those there is `quiet_environment`, which children inherit, and the rule that
Earshot hands no address to native code. What can't be shown by this hook is shown by running
without any network.
"""

import ipaddress
import os
import socket
import sys
import threading
from collections.abc import MutableMapping
from typing import cast

from pipeline.domain.errors import NetworkRefusedError
from pipeline.domain.saying import say

QUIET = {
    "HF_HUB_OFFLINE": "1",
    "HF_DATASETS_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
    "PYANNOTE_METRICS_ENABLED": "0",
    "OTEL_SDK_DISABLED": "true",
    "WANDB_MODE": "disabled",
    "NO_ALBUMENTATIONS_UPDATE": "1",
}
"""Variables that switch off telemetry and hub clients of the libraries, and their values."""

_LOCAL_FAMILIES = frozenset(
    family
    for name in ("AF_UNIX", "AF_NETLINK", "AF_ALG", "AF_SYSTEM")
    if (family := getattr(socket, name, None)) is not None
)
_TO_ADDRESS = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg"})
_TO_NAME = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"})
_KEPT = 100


class NetworkGuard:
    """The hook and its memory of what it refused."""

    def __init__(self) -> None:
        self._count = 0
        self._lock = threading.RLock()
        self._attempts: list[str] = []

    def refused(self) -> int:
        """How many attempts were refused so far."""
        return self._count

    def attempts(self) -> tuple[str, ...]:
        """The first hundred attempts that were refused, each as "event: host"."""
        return tuple(self._attempts)

    def audit(self, event: str, args: tuple[object, ...]) -> None:
        """Look at one audit event; raises `NetworkRefusedError` for one that would leave."""
        if not event.startswith("socket."):
            return
        if event in _TO_ADDRESS:
            family, address = cast("socket.socket", args[0]).family, args[1]
            if address is not None and not is_local_address(family, address):
                self._refuse(event, _host_of(address))
        elif event in _TO_NAME:
            if not is_local_lookup(args[0]):
                self._refuse(event, args[0])
        elif event == "socket.getnameinfo" and not is_local_lookup(_host_of(args[0])):
            self._refuse(event, _host_of(args[0]))

    def _refuse(self, event: str, host: object) -> None:
        with self._lock:
            self._count += 1
            if len(self._attempts) < _KEPT:
                self._attempts.append(f"{event}: {host!r}"[:300])
        raise NetworkRefusedError(
            "A connection was refused",
            say(
                "Something in this process wanted to reach “{host}”; Earshot works offline.",
                host=host,
            ),
            "Nothing was sent. Please report which command you ran.",
        )


def refuse_network() -> NetworkGuard:
    """Refuse every connection of this process that isn't loopback, for as long as it lives.

    Returns the guard, which tells what was refused. Each call adds a hook of its own, so one call
    a process is enough. Refusals raise `NetworkRefusedError` where the connection was tried.
    """
    guard = NetworkGuard()
    sys.addaudithook(guard.audit)
    return guard


def quiet_environment(environment: MutableMapping[str, str] = os.environ) -> None:
    """Set the variables that switch off telemetry and hub clients, here and in children.

    Libraries read most of them while they are imported: call it before.
    """
    environment.update(QUIET)


def is_local_address(family: int, address: object) -> bool:
    """Whether a socket of this family stays on this machine when it talks to `address`.

    Internet families stay with the loopback addresses and "localhost"; of the others, those that
    can't leave a machine are known by name and the rest is taken to leave it.
    """
    if family in (socket.AF_INET, socket.AF_INET6):
        return is_loopback(_host_of(address))
    return family in _LOCAL_FAMILIES


def is_local_lookup(host: object) -> bool:
    """Whether asking for this host's address asks nobody: no host at all, or loopback."""
    return host is None or host in ("", b"") or is_loopback(host)


def is_loopback(host: object) -> bool:
    """Whether a host is this machine: 127.0.0.0/8, ::1, either mapped into IPv6, "localhost".

    Unusual spellings ("127.1", "0x7f000001") and the wildcard addresses count as outside.
    """
    if isinstance(host, bytes | bytearray):
        text = bytes(host).decode("ascii", "replace")
    elif isinstance(host, str):
        text = host
    else:
        return False
    if text.lower().removesuffix(".") == "localhost":
        return True
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return False
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return (mapped or address).is_loopback


def _host_of(address: object) -> object:
    if isinstance(address, tuple):
        parts = cast("tuple[object, ...]", address)
        return parts[0] if parts else None
    return address
