"""The list of known models, read from TOML and checked entry by entry."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from models.fields import Fields
from models.passport import ModelFile, Package, Part, Passport
from pipeline.domain.errors import ModelError
from pipeline.domain.saying import Said, say
from pipeline.domain.work import Role

BUILT_IN = Path(__file__).with_name("catalogue.toml")
"""The catalogue that Earshot ships."""

FORMAT = 1
"""The form of catalogue that this version reads."""

NAME = r"[a-z0-9][a-z0-9._+-]{0,99}"
"""What a model may be called: it is also the name of a folder."""

_HASH = r"[0-9a-f]{64}"
_RESERVED = ("blobs", "partial", "passports")


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Known models, in the order of their files.

    Attributes:
        passports: unique by name.
        places: the files they were read from.
    """

    passports: tuple[Passport, ...]
    places: tuple[Path, ...] = ()

    @property
    def starter(self) -> tuple[Passport, ...]:
        """The set that Earshot is installed with, one model a role."""
        return tuple(passport for passport in self.passports if passport.starter)

    def find(self, name: str) -> Passport | None:
        """The model of this name, if it is known."""
        return next((p for p in self.passports if p.name == name), None)

    def get(self, name: str) -> Passport:
        """The model of this name; raises `ModelError`."""
        if passport := self.find(name):
            return passport
        raise ModelError(
            "Unknown model",
            say("The catalogue has no model called “{name}”.", name=name),
            "`earshot models list` shows those it has.",
        )


def load_catalogue(*additional: Path, built_in: Path = BUILT_IN) -> Catalogue:
    """Read the shipped catalogue and then others, whose entries add to it or replace its own.

    Raises:
        ModelError: a file can't be read, isn't TOML, or has an entry that is wrong; it names the
            file, the line or entry, and what to do.
    """
    passports: dict[str, Passport] = {}
    places = (built_in, *additional)
    for place in places:
        passports |= {passport.name: passport for passport in read_catalogue(place)}
    return Catalogue(tuple(passports.values()), places)


def read_catalogue(path: Path) -> tuple[Passport, ...]:
    """Read one catalogue file; raises `ModelError` as `load_catalogue` does."""
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise _broken(
            path, say("the file isn't there"), say("Put it back or correct its path.")
        ) from error
    except OSError as error:
        raise _broken(
            path,
            Said(error.strerror or "") or say("it can't be read"),
            say("Check its permissions."),
        ) from error
    except UnicodeDecodeError as error:
        raise _broken(path, say("it isn't UTF-8 text"), say("Save it as UTF-8.")) from error
    except tomllib.TOMLDecodeError as error:
        raise _broken(
            path, say("not valid TOML: {reason}", reason=error), say("Correct that line.")
        ) from error
    top = Fields(path, "the top of the file", tables)
    if (version := top.integer("format", FORMAT)) != FORMAT:
        raise top.wrong(
            "format",
            say("is {version}; this version reads {known}", version=version, known=FORMAT),
        )
    hub = top.text("hub", "https://huggingface.co", pattern=r"https?://\S+").rstrip("/")
    packages = dict(_package(fields) for fields in top.tables("package"))
    passports = [_passport(fields, packages, hub) for fields in top.tables("model")]
    top.finish()
    _refuse_doubles(path, (passport.name for passport in passports))
    return tuple(passports)


def _package(fields: Fields) -> tuple[str, Package]:
    name = fields.title_by("name", NAME)
    package = Package(
        name=name,
        version=fields.text("version", pattern=r"[0-9][0-9A-Za-z.!+-]*"),
        platform=fields.text("platform", "", pattern=r"\w*") or None,
        python=fields.text("python", "", pattern=r"\d*") or None,
    )
    fields.finish()
    return name, package


def _passport(fields: Fields, packages: dict[str, Package], hub: str) -> Passport:
    name = fields.title_by("name", NAME)
    if name in _RESERVED:
        raise fields.wrong("name", say("is a folder of the store; choose another"))
    files = tuple(_file(table, packages) for table in fields.tables("file"))
    missing = fields.text("missing", "")
    if not files and not missing:
        raise fields.wrong("file", say("is missing; an entry without files says why in `missing`"))
    role = fields.text("role")
    if role not in {known.value for known in Role}:
        raise fields.wrong(
            "role", say("is “{role}”; one of: {roles}", role=role, roles=", ".join(Role))
        )
    passport = Passport(
        name=name,
        role=Role(role),
        title=fields.text("title", name),
        licence=fields.text("licence"),
        languages=fields.texts("languages"),
        upstream=fields.text("upstream"),
        revision=fields.text("revision", "main"),
        purpose=fields.text("purpose", ""),
        memory=fields.text("memory", ""),
        starter=fields.boolean("starter", False),
        files=files,
        missing=missing,
        hub=hub,
    )
    fields.finish()
    _refuse_doubles(fields.path, (file.name for file in files))
    return passport


def _file(fields: Fields, packages: dict[str, Package]) -> ModelFile:
    name = fields.title_by("name", r"[^\x00-\x1f\x7f\\:]+")
    if any(step in ("", ".", "..") for step in name.split("/")):
        raise fields.wrong("name", say("must be a path inside the model's folder"))
    sha256 = fields.text("sha256", pattern=_HASH)
    size = fields.integer("size")
    tables = fields.tables("parts")
    whole = len(tables) == 1
    parts: list[Part] = []
    for table in tables:
        package = table.text("package")
        if package not in packages:
            raise table.wrong(
                "package",
                say("is “{package}”, which has no [[package]] of its own", package=package),
            )
        part_hash = table.text("sha256", *((sha256,) if whole else ()), pattern=_HASH)
        part_size = table.integer("size", *((size,) if whole else ()))
        parts.append(Part(packages[package], table.text("member"), part_hash, part_size))
        table.finish()
    if parts and sum(part.size for part in parts) != size:
        raise fields.wrong("size", say("isn't the sum of the sizes of its parts"))
    hub = fields.text("hub", "") or None
    fields.finish()
    return ModelFile(name=name, sha256=sha256, size=size, parts=tuple(parts), hub=hub)


def _refuse_doubles(path: Path, names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise _broken(
                path,
                say("“{name}” is there twice", name=name),
                say("Remove or rename one of them."),
            )
        seen.add(name)


def _broken(path: Path, what: Said, todo: Said) -> ModelError:
    return ModelError(
        "The model catalogue can't be used", say("{path}: {what}.", path=path, what=what), todo
    )
