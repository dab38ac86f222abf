"""Weights that wheels on the Python package index carry.

Pip finds the wheels and this module fetches from them. Pip's own `download` would be simpler, but
it takes whole wheels (one of them is 81 MB of which 34 are wanted), shows no progress to others
and forgets a half-fetched wheel when it is interrupted. So pip is asked for the addresses only
(`install --dry-run --report`, which reads a wheel's metadata from a distance), and the members
are then fetched by range, with pip's proxy, certificates and credentials. Where a server wants
more than that (no ranges, a login by keyring), `pip download` does the work after all.
"""

import json
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

from models.archive_members import LocalWheel, RemoteWheel, Wheel
from models.blobs import storage_errors
from models.passport import ModelFile, Package, Part, Passport
from models.pip_settings import run_pip
from models.sources import Piece
from models.transfer import HttpClient, NoRangesError, TransferError

_PIP_MAY_DO_BETTER = (401, 403, 407)


class WheelSource:
    """The Python package index that pip is configured for."""

    def __init__(self, client: HttpClient, scratch: Path) -> None:
        self._client = client
        self._scratch = scratch
        self._wheels: dict[Package, Wheel] = {}

    def pieces(self, passport: Passport, files: Sequence[ModelFile]) -> list[tuple[Piece, ...]]:
        """See `Source.pieces`; asks pip where the wheels are."""
        wanted = {part.package for file in files for part in file.parts}
        unknown = sorted(wanted - set(self._wheels), key=lambda package: package.name)
        for tags in sorted({_tags(package) for package in unknown}):
            self._resolve([package for package in unknown if _tags(package) == tags])
        return [tuple(WheelMember(self, part) for part in file.parts) for file in files]

    def copy(self, part: Part, target: Path, offset: int) -> Iterator[int]:
        """Put a member's content at `offset` of `target`; yields bytes of it had."""
        scratch = target.with_name(f"{part.sha256}.piece")
        with target.open("r+b" if target.exists() else "wb") as sink:
            sink.truncate(offset)
            sink.seek(offset)
            wheel = self._wheels[part.package]
            try:
                yield from wheel.copy(part.member, scratch, sink)
            except TransferError as problem:
                by_pip = isinstance(problem, NoRangesError) or problem.status in _PIP_MAY_DO_BETTER
                if not by_pip:
                    raise
                wheel = self._wheels[part.package] = self._download_whole(part.package)
                yield from wheel.copy(part.member, scratch, sink)

    def close(self) -> None:
        """Remove the wheels that had to be fetched whole."""
        with storage_errors(self._scratch):
            if self._scratch.exists():
                shutil.rmtree(self._scratch)
        self._wheels.clear()

    def _resolve(self, packages: Sequence[Package]) -> None:
        with tempfile.TemporaryDirectory() as nowhere:
            report = Path(nowhere, "report.json")
            command = (
                *("install", "--dry-run", "--ignore-installed", "--quiet", "--no-user"),
                *("--report", str(report), "--target", str(Path(nowhere, "target"))),
                *_arguments(packages),
            )
            try:
                run_pip(*command, "--use-feature=fast-deps")
            except TransferError as problem:
                # An experiment of pip's: without it, pip may fetch a wheel to read its metadata.
                if "use-feature" not in problem.reason:
                    raise
                run_pip(*command)
            urls = _read_report(report)
        for package in packages:
            key = _normal(package.name)
            if key not in urls:
                raise TransferError(f"pip found no {package.name}=={package.version}")
            path = urlsplit(urls[key])
            self._wheels[package] = (
                LocalWheel(Path(url2pathname(unquote(path.path))))
                if path.scheme == "file"
                else RemoteWheel(self._client, urls[key])
            )

    def _download_whole(self, package: Package) -> Wheel:
        folder = self._scratch / package.name
        run_pip("download", "--quiet", "--dest", str(folder), *_arguments([package]))
        found = next(folder.glob("*.whl"), None)
        if found is None:
            raise TransferError(f"pip downloaded no wheel of {package.name}=={package.version}")
        return LocalWheel(found)


@dataclass(frozen=True, slots=True)
class WheelMember:
    """A member of a wheel, as a piece of a file."""

    source: WheelSource
    part: Part

    @property
    def sha256(self) -> str:
        """See `Piece.sha256`."""
        return self.part.sha256

    @property
    def size(self) -> int:
        """See `Piece.size`."""
        return self.part.size

    @property
    def origin(self) -> str:
        """The package and the member."""
        return f"{self.part.package.name} {self.part.package.version}, {self.part.member}"

    def fill(self, target: Path, offset: int) -> Iterator[int]:
        """See `Piece.fill`."""
        return self.source.copy(self.part, target, offset)


def _arguments(packages: Sequence[Package]) -> list[str]:
    """What pip must be told for packages that agree in `_tags`."""
    platform, python = _tags(packages[0])
    return [
        *("--no-deps", "--no-input", "--only-binary=:all:"),
        *(("--platform", platform) if platform else ()),
        *(("--python-version", python) if python else ()),
        *(f"{package.name}=={package.version}" for package in packages),
    ]


def _tags(package: Package) -> tuple[str, str]:
    return package.platform or "", package.python or ""


def _normal(name: str) -> str:
    return name.lower().replace("_", "-").replace(".", "-")


def _read_report(path: Path) -> dict[str, str]:
    """Addresses by package name, from pip's installation report (version 1)."""
    try:
        report = json.loads(path.read_text(encoding="utf-8"))
        items = cast("list[dict[str, dict[str, str]]]", report["install"])
        return {_normal(i["metadata"]["name"]): i["download_info"]["url"] for i in items}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TransferError(f"pip's report can't be read: {error!r}") from error
