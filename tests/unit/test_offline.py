import ipaddress
import socket
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.domain.errors import NetworkRefusedError
from pipeline.offline import (
    QUIET,
    NetworkGuard,
    is_local_address,
    is_local_lookup,
    is_loopback,
    quiet_environment,
)

V4 = st.ip_addresses(v=4)
LOOPBACK_V4 = st.ip_addresses(network="127.0.0.0/8")


@given(LOOPBACK_V4)
def test_all_of_127_is_this_machine_also_inside_ipv6(address: ipaddress.IPv4Address) -> None:
    assert is_loopback(str(address))
    assert is_loopback(str(address).encode())
    assert is_loopback(f"::ffff:{address}")
    assert is_local_address(socket.AF_INET, (str(address), 80))
    assert is_local_address(socket.AF_INET6, (f"::ffff:{address}", 80, 0, 0))


@given(V4.filter(lambda address: int(address) >> 24 != 127))
def test_every_other_ipv4_address_is_outside(address: ipaddress.IPv4Address) -> None:
    assert not is_loopback(str(address))
    assert not is_loopback(f"::ffff:{address}")
    assert not is_loopback(f"::ffff:{int(address) >> 16:x}:{int(address) & 0xFFFF:x}")
    assert not is_local_address(socket.AF_INET, (str(address), 80))


@given(st.ip_addresses(v=6))
def test_of_ipv6_only_one_address_and_mapped_loopback_is_this_machine(
    address: ipaddress.IPv6Address,
) -> None:
    mapped = address.ipv4_mapped
    expected = int(address) == 1 or (mapped is not None and int(mapped) >> 24 == 127)
    assert is_loopback(str(address)) == is_loopback(address.exploded) == expected


@given(st.text() | st.binary() | st.none() | st.integers() | st.tuples(st.text(), st.integers()))
def test_any_host_gets_an_answer_and_never_a_crash(host: object) -> None:
    guard = NetworkGuard()
    try:
        guard.audit("socket.getaddrinfo", (host, 80, 0, 0, 0))
    except NetworkRefusedError:
        assert guard.refused() == 1
        assert not is_local_lookup(host)
    else:
        assert is_local_lookup(host)


@pytest.mark.parametrize(
    "host", ["localhost", "LOCALHOST.", b"localhost", bytearray(b"localhost"), "::1", "::1%lo"]
)
def test_names_and_spellings_of_this_machine(host: object) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize(
    "host",
    [
        *("0.0.0.0", "::", "", "127.1", "0x7f000001", "2130706433", "127.0.0.1.example"),
        *(
            "localhost.example",
            "evil-localhost",
            "localhost\0.example",
            "１２７.0.0.1",
            "::1.2.3.4",
        ),
        *("fe80::1%eth0", "169.254.169.254", "64:ff9b::7f00:1", b"\xff", None, 2130706433),
    ],
)
def test_what_isnt_surely_this_machine_is_outside(host: object) -> None:
    assert not is_loopback(host)


@pytest.mark.parametrize("path", ["/run/x.sock", b"\0abstract", "\0abstract", b"", "8.8.8.8"])
def test_unix_sockets_stay_here_whatever_their_name(path: object) -> None:
    assert is_local_address(socket.AF_UNIX, path)


@pytest.mark.parametrize("family", ["AF_PACKET", "AF_BLUETOOTH", "AF_VSOCK", "AF_CAN"])
def test_other_families_are_outside(family: str) -> None:
    number = getattr(socket, family, 10_000)
    assert not is_local_address(number, ("127.0.0.1", 80))


def test_the_guard_counts_and_tells_what_it_refused() -> None:
    guard = NetworkGuard()
    with socket.socket() as stream, socket.socket(socket.AF_UNIX) as local:
        guard.audit("socket.connect", (stream, ("127.0.0.1", 80)))
        guard.audit("socket.connect", (local, "/run/x"))
        guard.audit("socket.sendmsg", (stream, None))
        guard.audit("open", ("8.8.8.8", "r", 0))
        for event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
            with pytest.raises(NetworkRefusedError, match=r"8\.8\.8\.8"):
                guard.audit(event, (stream, ("8.8.8.8", 80)))
    for event, argument in (
        ("socket.gethostbyname", "example.com"),
        ("socket.gethostbyaddr", "8.8.8.8"),
        ("socket.getnameinfo", ("8.8.8.8", 80)),
    ):
        with pytest.raises(NetworkRefusedError):
            guard.audit(event, (argument,))
    assert guard.refused() == 6
    assert guard.attempts()[0] == "socket.connect: '8.8.8.8'"


def test_its_memory_is_bounded_and_its_count_is_not() -> None:
    guard = NetworkGuard()
    for _ in range(150):
        with pytest.raises(NetworkRefusedError):
            guard.audit("socket.gethostbyname", ("x" * 10_000,))
    assert guard.refused() == 150
    assert len(guard.attempts()) == 100
    assert max(map(len, guard.attempts())) <= 300


LIVE = """
import asyncio, socket, threading, urllib.request
from pipeline.domain.errors import NetworkRefusedError
from pipeline.offline import refuse_network

guard = refuse_network()
listener = socket.create_server(("127.0.0.1", 0))
socket.create_connection(("localhost", listener.getsockname()[1])).close()
left, right = socket.socketpair()
left.send(b"x")
udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
tcp = socket.socket()
tcp.setblocking(False)
tries = [
    lambda: socket.create_connection(("192.0.2.1", 80)),
    lambda: tcp.connect(("192.0.2.1", 80)),
    lambda: tcp.connect_ex(("192.0.2.1", 80)),
    lambda: udp.sendto(b"x", ("192.0.2.1", 9)),
    lambda: udp.sendto(b"x", 0, ("192.0.2.1", 9)),
    lambda: udp.sendmsg([b"x"], [], 0, ("192.0.2.1", 9)),
    lambda: socket.getaddrinfo("example.com", 80),
    lambda: socket.gethostbyname("example.com"),
    lambda: socket.gethostbyname_ex("example.com"),
    lambda: urllib.request.urlopen("http://192.0.2.1/"),
    lambda: asyncio.run(asyncio.open_connection("example.com", 80)),
]
for number, attempt in enumerate(tries, start=1):
    try:
        attempt()
    except NetworkRefusedError:
        assert guard.refused() == number, (number, guard.attempts())
    else:
        raise SystemExit(f"attempt {number} went through")
print(guard.refused())
"""


def test_a_process_that_refused_the_network_reaches_loopback_and_nothing_else() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LIVE], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.stdout.strip(), done.returncode) == ("11", 0), done.stderr


def test_the_environment_says_no_to_telemetry_and_hubs() -> None:
    environment = {"PYANNOTE_METRICS_ENABLED": "1", "PATH": "/bin"}
    quiet_environment(environment)
    assert environment == QUIET | {"PATH": "/bin"}
    # What pyannote.audio takes for yes, whatever the case.
    assert environment["PYANNOTE_METRICS_ENABLED"].lower() not in ("true", "1")
