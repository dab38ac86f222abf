"""Taking in weights that are on this machine already: known ones by hash, others as they are."""

import hashlib
import json
import re
import uuid
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from models import space
from models.blobs import hash_in_steps, storage_errors
from models.catalogue import FORMAT, NAME
from models.fetching import fetch
from models.lock import writing
from models.passport import ModelFile, Passport
from models.sources import KitSource
from models.store import FileModelStore
from pipeline.domain.errors import InputError, ModelError
from pipeline.domain.saying import say
from pipeline.domain.work import InstalledModel, Progress, Role

_BLOCK = 1 << 20


def import_model(
    store: FileModelStore,
    path: Path,
    *,
    name: str | None = None,
    role: Role | None = None,
    free_bytes: Callable[[Path], int] = space.free_bytes,
) -> Iterator[Progress | InstalledModel]:
    """Install a model from a file, a folder or a zip; the last thing it yields is the model.

    Without a name, the files are matched with the catalogue by hash. With the name of a model
    whose hashes are known, they must be that model. With another name they are taken as they
    are, which needs a role: their hashes are pinned now, and any later change is noticed.

    Raises:
        InputError: nothing there to import, or a bad name.
        ModelError: not what the name says, or matching nothing while no name and role are given.
        StorageError: the disk is too small or refuses to be written to.
    """
    if not path.exists():
        raise InputError(
            "Nothing to import", say("{path} isn't there.", path=path), "Check the path."
        )
    if name is None:
        name = yield from _recognise(store, path)
    known = next((p for p in store.passports() if p.name == name), None)
    if known is not None and known.files:
        if role not in (None, known.role):
            raise ModelError(
                "The model has another role",
                say("{name} is a {role}.", name=name, role=known.role),
                "Leave the role away.",
            )
        yield from fetch(store, [name], [KitSource(path)], free_bytes)
        yield store.locate(known.role, name)
        return
    role = role or (known.role if known else None)
    if role is None or not re.fullmatch(NAME, name):
        raise InputError(
            "The model can't be imported",
            say(
                "“{name}” isn't in the catalogue; such a model needs a name of lower-case "
                "letters, digits and . _ + -, and a role.",
                name=name[:100],
            ),
            say("Add --role with one of: {roles}.", roles=", ".join(Role)),
        )
    yield from _take_as_it_is(store, path, known or _stranger(name, role), free_bytes)


def _recognise(store: FileModelStore, path: Path) -> Generator[Progress, None, str]:
    """The name of the model that these files are, by hash."""
    passports = [passport for passport in store.passports() if passport.files]
    sizes = {file.size for passport in passports for file in passport.files}
    files = [file for file in _files_of(path) if file.stat().st_size in sizes]
    total = float(sum(file.stat().st_size for file in files))
    found: set[str] = set()
    before = 0
    for file in files:
        steps = hash_in_steps(file)
        while True:
            try:
                yield Progress("Recognising", before + next(steps), total)
            except StopIteration as end:
                found.add(end.value)
                break
        before += file.stat().st_size
    names = [p.name for p in passports if {file.sha256 for file in p.files} <= found]
    if len(names) == 1:
        return names[0]
    what = say("By its bytes, {path} is no model of the catalogue.", path=path)
    if names:
        what = say(
            "By its bytes, {path} is more than one model: {names}.",
            path=path,
            names=", ".join(names),
        )
    raise ModelError(
        "The model wasn't recognised",
        what,
        "Say which with --name; add --role to take weights that the catalogue doesn't know.",
    )


def _take_as_it_is(
    store: FileModelStore, path: Path, known: Passport, free_bytes: Callable[[Path], int]
) -> Iterator[Progress | InstalledModel]:
    base = path if path.is_dir() else path.parent
    paths = _files_of(path)
    if not paths:
        raise InputError(
            "Nothing to import", say("{path} has no files.", path=path), "Check the path."
        )
    total = sum(file.stat().st_size for file in paths)
    with writing(store.folder), storage_errors(store.folder):
        space.demand(store.folder, total, free_bytes(store.folder))
        store.partial.mkdir(exist_ok=True)
        files: list[ModelFile] = []
        before = 0
        for file in paths:
            sha256, size = yield from _copy(store, file, before, float(total))
            files.append(ModelFile(file.relative_to(base).as_posix(), sha256, size))
            before += size
        passport = replace(known, files=tuple(files), missing="")
        store.pin(passport, _as_toml(passport))
        yield store.publish(passport)


def _copy(
    store: FileModelStore, source: Path, before: int, total: float
) -> Generator[Progress, None, tuple[str, int]]:
    """Copy a file into the store, hashed on the way so that the hash is of what was kept."""
    fresh = store.partial / f"import.{uuid.uuid4().hex}"
    digest = hashlib.sha256()
    size = 0
    try:
        with source.open("rb") as stream, fresh.open("wb") as sink:
            while block := stream.read(_BLOCK):
                digest.update(block)
                sink.write(block)
                size += len(block)
                yield Progress("Importing", before + size, total)
        store.blobs.adopt(fresh, digest.hexdigest())
    finally:
        fresh.unlink(missing_ok=True)
    return digest.hexdigest(), size


def _files_of(path: Path) -> Sequence[Path]:
    """Its files, hidden ones aside: hubs and version control keep their notes in those."""
    if path.is_file():
        return [path]
    found = (file for file in path.rglob("*") if file.is_file())
    return sorted(f for f in found if not any(p[0] == "." for p in f.relative_to(path).parts))


def _stranger(name: str, role: Role) -> Passport:
    return Passport(
        name=name,
        role=role,
        title=name,
        licence="LicenseRef-Unknown",
        languages=("*",),
        upstream="imported by hand",
        revision="main",
        purpose="",
        memory="",
        starter=False,
        files=(),
        missing="",
        hub="https://localhost",
    )


def _as_toml(passport: Passport) -> str:
    """The passport as a catalogue of one entry; strings of JSON are strings of TOML."""

    def quoted(value: object) -> str:
        return json.dumps(value, ensure_ascii=False)

    lines = [f"format = {FORMAT}", "", "[[model]]"]
    for field in ("name", "role", "title", "licence", "upstream"):
        lines.append(f"{field} = {quoted(str(getattr(passport, field)))}")
    lines.append(f"languages = {quoted(list(passport.languages))}")
    for file in passport.files:
        lines += ["", "[[model.file]]", f"name = {quoted(file.name)}"]
        lines += [f"sha256 = {quoted(file.sha256)}", f"size = {file.size}"]
    return "\n".join([*lines, ""])
