"""What is known of a model: its role, its licence, its bytes and where they may come from."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.domain.work import Role


@dataclass(frozen=True, slots=True)
class Package:
    """A package on the Python package index whose wheel carries weights.

    Attributes:
        name: of the package.
        version: exactly this one.
        platform: the platform tag to ask for; None where the wheel is made for every machine.
        python: the Python version to ask for, "311"; None where the wheel is made for every one.
    """

    name: str
    version: str
    platform: str | None = None
    python: str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A member of a wheel: a whole file, or a piece of one.

    Attributes:
        package: the wheel's package.
        member: path inside the wheel.
        sha256: of the member, 64 hex digits.
        size: of the member in bytes.
    """

    package: Package
    member: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class ModelFile:
    """One file of a model.

    Attributes:
        name: path under the model's folder, with forward slashes.
        sha256: 64 hex digits.
        size: in bytes.
        parts: members of wheels that make the file when joined in order; none if no wheel has it.
        hub: path in the upstream's repository on the hub; None if it isn't there.
    """

    name: str
    sha256: str
    size: int
    parts: tuple[Part, ...] = ()
    hub: str | None = None


@dataclass(frozen=True, slots=True)
class Passport:
    """One model of the catalogue.

    Attributes:
        name: unique, lower case.
        role: what it is used for.
        title: for people.
        licence: SPDX identifier, or LicenseRef-... where SPDX has none.
        languages: ISO 639-1 codes; "*" means many.
        upstream: repository of whoever made it.
        revision: of the upstream's repository; "main" where no other is known.
        purpose: what it is good for, for people.
        memory: what it needs, for people.
        starter: whether it belongs to the set that Earshot is installed with.
        files: with their hashes; none if these aren't known.
        missing: why there are no files; empty otherwise.
        hub: base address of the hub that has `upstream`.
    """

    name: str
    role: Role
    title: str
    licence: str
    languages: tuple[str, ...]
    upstream: str
    revision: str
    purpose: str
    memory: str
    starter: bool
    files: tuple[ModelFile, ...]
    missing: str
    hub: str

    @property
    def installable(self) -> bool:
        """Whether its bytes are known and some place may have them."""
        return bool(self.files) and all(file.parts or file.hub for file in self.files)

    @property
    def size(self) -> int:
        """Bytes of all its files; 0 if they aren't known."""
        return sum(file.size for file in self.files)

    @property
    def digest(self) -> str:
        """Its identity; see `digest_of`."""
        return digest_of((file.name, file.sha256) for file in self.files)


def digest_of(files: Iterable[tuple[str, str]]) -> str:
    """Name a set of files by content: SHA-256 over `name NUL sha256 LF`, ordered by name."""
    lines = (f"{name}\0{sha256}\n" for name, sha256 in sorted(files))
    return hashlib.sha256("".join(lines).encode()).hexdigest()
