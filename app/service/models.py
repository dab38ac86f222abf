"""The models of this machine: see, install, check, remove, choose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from pipeline.domain.errors import ModelError
from pipeline.domain.saying import say
from pipeline.domain.work import InstalledModel, Progress, Role
from pipeline.language.gguf import read_header

if TYPE_CHECKING:
    from pathlib import Path

    from app.settings import Settings
    from models.messages import InstallReport
    from models.store import FileModelStore


_SPEECH = {Role.TRANSCRIBER, Role.SEGMENTATION, Role.SPEAKER_EMBEDDER}


@dataclass(frozen=True, slots=True)
class ModelLine:
    """A model as it is listed.

    Attributes:
        name: as in the catalogue.
        role: what it is used for.
        title: for people.
        licence: SPDX identifier.
        languages: ISO 639-1; "*" means many.
        size: bytes of its files; 0 if they aren't known.
        state: "installed", "damaged" or "absent", by names and sizes.
        is_chosen: whether the settings name it for its role.
        is_starter: whether it belongs to the set that Earshot is installed with.
        purpose: what it is good for.
        memory: what it needs.
        missing: why it can't be installed; empty if it can.
    """

    name: str
    role: Role
    title: str
    licence: str
    languages: tuple[str, ...]
    size: int
    state: str
    is_chosen: bool
    is_starter: bool
    purpose: str
    memory: str
    missing: str


@dataclass(frozen=True, slots=True)
class FileLine:
    """A file of a model.

    Attributes:
        name: path under the model's folder.
        size: in bytes.
        sha256: 64 hex digits.
    """

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class PassportView:
    """All that is known of a model.

    Attributes:
        name: as in the catalogue.
        role: what it is used for.
        title: for people.
        licence: SPDX identifier.
        languages: ISO 639-1; "*" means many.
        upstream: repository of whoever made it; empty for weights that were taken as they are.
        revision: of that repository.
        purpose, memory: what it is good for and what it needs, for people.
        state: "installed", "damaged" or "absent", by names and sizes.
        digest: its identity, which minutes and transcripts name; empty while it isn't known.
        files: with their hashes.
        missing: why it can't be installed; empty if it can.
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
    state: str
    digest: str
    files: tuple[FileLine, ...]
    missing: str


@dataclass(frozen=True, slots=True)
class Outfit:
    """What Earshot needs to work with, and what of it is here.

    Attributes:
        filled: roles whose model is on this machine, or behind a server.
        lacking: roles whose model isn't.
        titles: what people call the models of the filled roles, in their order.
        count, size: of the starter set; bytes of its files.
        left: bytes of those of its models that aren't here; 0 where all are.
    """

    filled: tuple[Role, ...]
    lacking: tuple[Role, ...]
    titles: tuple[str, ...]
    count: int
    size: int
    left: int


class Install(Protocol):
    """Starts the process that may fetch models; see `models.install.install`."""

    def __call__(
        self,
        store: FileModelStore,
        names: Sequence[str],
        *,
        kit: Path | None = None,
        only: str | None = None,
    ) -> Iterator[Progress | InstallReport]:
        """Install models; the report comes last."""
        ...


class Import(Protocol):
    """Takes in weights that are on this machine; see `models.importing.import_model`."""

    def __call__(
        self,
        store: FileModelStore,
        path: Path,
        *,
        name: str | None = None,
        role: Role | None = None,
    ) -> Iterator[Progress | InstalledModel]:
        """Install from a file, a folder or a zip; the model comes last."""
        ...


def list_models(store: FileModelStore, settings: Settings) -> tuple[ModelLine, ...]:
    """Every known model, role by role, those on this machine first."""
    roles = list(Role)
    lines = [
        ModelLine(
            name=p.name,
            role=p.role,
            title=p.title,
            licence=p.licence,
            languages=p.languages,
            size=p.size,
            state=store.presence(p).value,
            is_chosen=settings.model(p.role) == p.name,
            is_starter=p.starter,
            purpose=p.purpose,
            memory=p.memory,
            missing=p.missing,
        )
        for p in store.passports()
    ]
    return tuple(sorted(lines, key=lambda line: (roles.index(line.role), line.state == "absent")))


def outfit(store: FileModelStore, settings: Settings) -> Outfit:
    """What of the roles is filled, by names and sizes."""
    lines = list_models(store, settings)
    titles = {line.role: line.title for line in lines if line.is_chosen and _is_here(line)}
    served = settings.language_model.served
    if served is not None:
        titles[Role.LANGUAGE_MODEL] = served.name
    starter = [line for line in lines if line.is_starter]
    return Outfit(
        filled=tuple(role for role in Role if role in titles),
        lacking=tuple(role for role in Role if role not in titles),
        titles=tuple(titles[role].partition(", ")[0] for role in Role if role in titles),
        count=len(starter),
        size=sum(line.size for line in starter),
        left=sum(line.size for line in starter if not _is_here(line)),
    )


def _is_here(line: ModelLine) -> bool:
    return line.state == "installed"


def title_of(store: FileModelStore, name: str) -> str:
    """What people call a model, without how it is packed; its name where nobody titled it.

    A model behind a server is in no catalogue, and has the name that the server gives it.
    """
    try:
        return store.passport(name).title.partition(", ")[0]
    except ModelError:
        return name


def passport_view(store: FileModelStore, name: str) -> PassportView:
    """All that is known of a model; raises `ModelError` for an unknown name."""
    p = store.passport(name)
    return PassportView(
        name=p.name,
        role=p.role,
        title=p.title,
        licence=p.licence,
        languages=p.languages,
        upstream=p.upstream,
        revision=p.revision,
        purpose=p.purpose,
        memory=p.memory,
        state=store.presence(p).value,
        digest=p.digest if p.files else "",
        files=tuple(FileLine(file.name, file.size, file.sha256) for file in p.files),
        missing=p.missing,
    )


def names_to_install(store: FileModelStore, names: Sequence[str], starter: bool) -> tuple[str, ...]:
    """The names that were typed, with the starter set if it is wanted; raises `ModelError`."""
    chosen = [*names, *(p.name for p in store.catalogue.starter if starter)]
    if not chosen:
        raise ModelError(
            "Nothing to install",
            "No model was named.",
            "Name models, or add --starter for the set that Earshot works with.",
        )
    return tuple(store.passport(name).name for name in dict.fromkeys(chosen))


def check_weights(path: Path, role: Role | None) -> None:
    """Refuse a language model that can't be loaded, before it takes up room and is chosen.

    What isn't there is left to the import to tell, and so is what lies in a zip.

    Raises:
        ModelError: not one GGUF file, damaged, or an adapter.
    """
    files = [path] if path.is_file() else [f for f in sorted(path.rglob("*")) if f.is_file()]
    files = [file for file in files if not file.name.startswith(".")]
    if role is not Role.LANGUAGE_MODEL or not files or path.suffix == ".zip":
        return
    if len(files) > 1:
        what = say(
            "{path} holds {count} files; a language model is one GGUF file.",
            path=path,
            count=len(files),
        )
        raise ModelError("The model can't be imported", what, "Name the file.")
    if (kind := read_header(files[0]).kind) != "model":
        what = say(
            "{name} is no whole model, but of the kind “{kind}”.",
            name=files[0].name,
            kind=kind[:40],
        )
        todo = say("Name the model; adapters stand in the settings.")
        raise ModelError("The model can't be imported", what, todo)


def lacks_speech_model(store: FileModelStore, settings: Settings) -> bool:
    """Whether a model that every recording is processed with isn't here, by names and sizes."""
    here = {model.name for model in store.installed()}
    return any(role in _SPEECH and name not in here for role, name in settings.models)
