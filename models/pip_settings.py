"""What pip is configured to do, asked of pip itself."""

import ast
import base64
import binascii
import contextlib
import netrc
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote, urlsplit

from models.transfer import Connection, TransferError


def run_pip(*arguments: str) -> str:
    """Run this environment's pip; returns what it printed.

    Raises `TransferError` with pip's own words.
    """
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments]
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if done.returncode:
        lines = [line for line in done.stderr.splitlines() if line.strip()]
        errors = [line for line in lines if line.startswith("ERROR:")] or lines[-1:]
        raise TransferError("pip: " + " ".join(errors or ["it failed without a word"]))
    return done.stdout


def read_settings() -> dict[str, str]:
    """Pip's effective settings by name: files, then the environment, as pip ranks them."""
    settings: dict[str, tuple[int, str]] = {}
    for line in run_pip("config", "list").splitlines():
        key, _, quoted = line.partition("=")
        section, _, name = key.rpartition(".")
        rank = {"global": 0, "install": 1, "download": 1, ":env:": 2}.get(section)
        if rank is None or rank < settings.get(name, (0, ""))[0]:
            continue
        with contextlib.suppress(ValueError, SyntaxError):
            settings[name] = (rank, str(ast.literal_eval(quoted)))
    return {name: value for name, (_, value) in settings.items()}


def connection_of(settings: Mapping[str, str], environment: Mapping[str, str]) -> Connection:
    """How pip would connect; where it says nothing, what the system's variables say."""
    bundles = (environment.get(name) for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"))
    bundle = settings.get("cert") or next((path for path in bundles if path), None)
    timeout = settings.get("timeout") or settings.get("default-timeout") or ""
    retries = settings.get("retries", "")
    client = settings.get("client-cert")
    return Connection(
        proxy=settings.get("proxy") or None,
        certificates=Path(bundle) if bundle else None,
        client_certificate=Path(client) if client else None,
        trusted_hosts=tuple(settings.get("trusted-host", "").split()),
        timeout_s=float(timeout) if timeout.replace(".", "", 1).isdigit() else 30.0,
        retries=int(retries) if retries.isdigit() else 5,
    )


def credentials_of(settings: Mapping[str, str], url: str) -> dict[str, str]:
    """The header with which pip would open `url`: from its indexes' addresses, or .netrc."""
    target = urlsplit(url)
    places = " ".join(settings.get(n, "") for n in ("index-url", "extra-index-url", "find-links"))
    for place in (target, *map(urlsplit, places.split())):
        if place.username and (place.scheme, place.hostname, place.port) == (
            target.scheme,
            target.hostname,
            target.port,
        ):
            return _basic(unquote(place.username), unquote(place.password or ""))
    with contextlib.suppress(OSError, netrc.NetrcParseError, binascii.Error):
        login = netrc.netrc(os.environ.get("NETRC")).authenticators(target.hostname or "")
        if login:
            return _basic(login[0], login[2] or "")
    return {}


def _basic(user: str, password: str) -> dict[str, str]:
    token = base64.b64encode(f"{user}:{password}".encode()).decode()
    return {"Authorization": f"Basic {token}"}
