"""The models on this machine: found by name, trusted by hash."""

import shutil
import uuid
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from models.blobs import Blobs, hash_file, hash_in_steps, storage_errors, sync_folder
from models.catalogue import Catalogue, read_catalogue
from models.lock import writing
from models.passport import ModelFile, Passport
from pipeline.domain.errors import ModelError
from pipeline.domain.saying import Said, say, together
from pipeline.domain.work import InstalledModel, Progress, Role


class Presence(StrEnum):
    """What a look at names and sizes says about a model."""

    INSTALLED = "installed"
    DAMAGED = "damaged"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What reading every byte of a model says.

    Attributes:
        name: of the model.
        problems: a sentence for each file that is missing or wrong; none if all is well.
    """

    name: str
    problems: tuple[Said, ...]


class FileModelStore:
    """Models in one folder: `blobs/<sha256>`, and `<model>/<file>` linked to them.

    Looking needs no right to write, so that an administrator can share one folder.
    """

    def __init__(self, folder: Path, catalogue: Catalogue) -> None:
        self.folder = folder
        self.catalogue = catalogue
        self.blobs = Blobs(folder / "blobs")
        self.partial = folder / "partial"
        self._pinned = folder / "passports"

    def passports(self) -> tuple[Passport, ...]:
        """Every model that is known here: the catalogue's, and those imported by hand.

        Raises `ModelError` where the passport of an imported model can't be read.
        """
        known = {passport.name: passport for passport in self.catalogue.passports}
        for path in sorted(self._pinned.glob("*.toml")):
            for passport in read_catalogue(path):
                # A listed hash is worth more than the hash of whatever was imported.
                if passport.name not in known or not known[passport.name].files:
                    known[passport.name] = passport
        return tuple(known.values())

    def passport(self, name: str) -> Passport:
        """What is known of a model; raises `ModelError`."""
        found = next((p for p in self.passports() if p.name == name), None)
        return found or self.catalogue.get(name)

    def locate(self, role: Role, name: str) -> InstalledModel:
        """Find a model and read every byte of it; raises `ModelError` with what to do."""
        passport = self.passport(name)
        if passport.role is not role:
            raise ModelError(
                "The model has another role",
                say(
                    "{name} is a {role}; a {wanted} was asked for.",
                    name=name,
                    role=passport.role,
                    wanted=role,
                ),
                say("Choose another with `earshot models use {role} NAME`.", role=role),
            )
        problem = next(self._problems(passport), None)
        if problem is not None:
            raise ModelError("A model can't be used", problem, _mend(passport))
        return self._installed(passport)

    def knowing(self, role: Role, language: str) -> Sequence[str]:
        """Names of models of a role that know a language: installed, then installable ones first.

        A model that doesn't tell its languages is taken to know them all. Raises `ModelError` as
        `passports` does.
        """
        found = [
            p
            for p in self.passports()
            if p.role is role and (not p.languages or {language, "*"} & set(p.languages))
        ]
        found.sort(key=lambda p: (self.presence(p) is not Presence.INSTALLED, not p.installable))
        return [passport.name for passport in found]

    def presence(self, passport: Passport) -> Presence:
        """Whether a model seems to be there, by names and sizes; no byte of it is read."""
        folder = self.folder / passport.name
        if not passport.files or not folder.is_dir():
            return Presence.ABSENT
        paths = [(folder / file.name, file.size) for file in passport.files]
        whole = all(path.is_file() and path.stat().st_size == size for path, size in paths)
        return Presence.INSTALLED if whole else Presence.DAMAGED

    def installed(self) -> Sequence[InstalledModel]:
        """Models whose files seem to be there; `locate` and `verify` read their bytes."""
        known = self.passports()
        return [self._installed(p) for p in known if self.presence(p) is Presence.INSTALLED]

    def verify(self, *names: str) -> Iterator[Progress | Verdict]:
        """Read every byte of some models, or of all that are there; a verdict for each.

        Raises `ModelError` for a name that isn't known.
        """
        if names:
            chosen = [self.passport(name) for name in names]
        else:
            chosen = [p for p in self.passports() if self.presence(p) is not Presence.ABSENT]
        total = float(sum(passport.size for passport in chosen))
        before = 0
        for passport in chosen:
            problems: list[Said] = []
            step = say("Reading {name}", name=passport.name)
            for file in passport.files or ():
                problem = self._gross_problem(passport, file)
                if problem is None:
                    steps = hash_in_steps(self.folder / passport.name / file.name)
                    found = yield from _progress(steps, step, before, total)
                    problem = None if found == file.sha256 else self._altered(passport, file, found)
                problems += [problem] if problem else []
                before += file.size
            if not passport.files:
                absent = say("{name} isn't installed.", name=passport.name)
                problems.append(together(absent, passport.missing))
            yield Verdict(passport.name, tuple(problems))

    def is_published(self, passport: Passport) -> bool:
        """Whether the model's visible files are the very ones in `blobs`."""
        pairs = [
            (self.folder / passport.name / file.name, self.blobs.path(file.sha256))
            for file in passport.files
        ]
        return all(a.is_file() and b.is_file() and a.samefile(b) for a, b in pairs)

    def publish(self, passport: Passport) -> InstalledModel:
        """Make a model whose bytes are all in the store visible, in one step.

        The caller holds `writing(folder)`.
        """
        with storage_errors(self.folder):
            fresh = self.partial / f"{passport.name}.{uuid.uuid4().hex}"
            fresh.mkdir(parents=True)
            for file in passport.files:
                self.blobs.link(file.sha256, fresh / file.name)
            self._put_away(passport.name)
            fresh.replace(self.folder / passport.name)
            sync_folder(self.folder)
        return self._installed(passport)

    def pin(self, passport: Passport, text: str) -> None:
        """Keep the passport of a model that the catalogue has no hashes for."""
        with storage_errors(self.folder):
            self._pinned.mkdir(parents=True, exist_ok=True)
            fresh = self._pinned / f"{passport.name}.new"
            fresh.write_text(text, encoding="utf-8")
            fresh.replace(self._pinned / f"{passport.name}.toml")

    def remove(self, name: str) -> int:
        """Remove a model, an unfinished one too; returns the bytes of its files.

        Raises `ModelError` where there is nothing of that name.
        """
        passport = self.passport(name)
        with writing(self.folder), storage_errors(self.folder):
            unfinished = self._unfinished(passport)
            if self.presence(passport) is Presence.ABSENT and not unfinished:
                raise ModelError("Nothing to remove", say("{name} isn't installed.", name=name))
            for path in unfinished:
                path.unlink()
            self._put_away(name)
            (self._pinned / f"{name}.toml").unlink(missing_ok=True)
            present = (p for p in self.passports() if (self.folder / p.name).is_dir())
            self.blobs.keep_only({file.sha256 for p in present for file in p.files})
        return passport.size

    def tidy(self) -> None:
        """Remove what processes that were killed left behind and nobody can go on from.

        The caller holds `writing(folder)`.
        """
        with storage_errors(self.folder):
            for path in self.partial.iterdir() if self.partial.is_dir() else ():
                if path.is_dir():
                    shutil.rmtree(path)
                elif path.name.startswith("import."):
                    path.unlink()

    def _unfinished(self, passport: Passport) -> list[Path]:
        parts = (part for file in passport.files for part in file.parts)
        names = [f.sha256 for f in passport.files] + [f"{part.sha256}.piece" for part in parts]
        return [path for path in (self.partial / name for name in names) if path.exists()]

    def _put_away(self, name: str) -> None:
        """Take a model's folder out of sight before its files go one by one."""
        if (self.folder / name).exists():
            self.partial.mkdir(exist_ok=True)
            gone = self.partial / f"{name}.{uuid.uuid4().hex}"
            (self.folder / name).replace(gone)
            shutil.rmtree(gone)

    def _installed(self, passport: Passport) -> InstalledModel:
        files = tuple((file.name, file.sha256) for file in passport.files)
        folder = self.folder / passport.name
        return InstalledModel(passport.name, passport.role, folder, passport.digest, files)

    def _problems(self, passport: Passport) -> Iterator[Said]:
        if not (self.folder / passport.name).is_dir() or not passport.files:
            yield together(
                say("{name} isn't installed in {folder}.", name=passport.name, folder=self.folder),
                passport.missing,
            )
            return
        for file in passport.files:
            if problem := self._gross_problem(passport, file):
                yield problem
            elif (found := self._hash(passport, file)) != file.sha256:
                yield self._altered(passport, file, found)

    def _hash(self, passport: Passport, file: ModelFile) -> str:
        path = self.folder / passport.name / file.name
        try:
            return hash_file(path)
        except OSError as error:
            raise ModelError(
                "A model can't be used",
                say("{path} can't be read: {reason}.", path=path, reason=error.strerror or error),
                "Check its permissions.",
            ) from error

    def _gross_problem(self, passport: Passport, file: ModelFile) -> Said | None:
        path = self.folder / passport.name / file.name
        if not path.is_file():
            return say("{path} is missing.", path=path)
        if (size := path.stat().st_size) != file.size:
            return say(
                "{path} has {size:,} bytes; it should have {wanted:,}.",
                path=path,
                size=size,
                wanted=file.size,
            )
        return None

    def _altered(self, passport: Passport, file: ModelFile, found: str) -> Said:
        return say(
            "{path} was altered: its SHA-256 is {found}; it should be {wanted}.",
            path=self.folder / passport.name / file.name,
            found=found,
            wanted=file.sha256,
        )


def _progress(
    steps: Generator[int, None, str], step: Said, before: int, total: float
) -> Generator[Progress, None, str]:
    while True:
        try:
            done = next(steps)
        except StopIteration as end:
            return end.value
        yield Progress(step, before + done, total)


def _mend(passport: Passport) -> Said:
    if passport.installable:
        return say("Run `earshot models install {name}`.", name=passport.name)
    return say(
        "Get its files and run `earshot models import PATH --name {name}`.", name=passport.name
    )
