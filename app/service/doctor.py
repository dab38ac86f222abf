"""Is everything there, and what to do where it isn't."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.service.process import NEEDED_ROLES
from pipeline.domain.errors import EarshotError, ModelError
from pipeline.domain.work import Role

if TYPE_CHECKING:
    from app.service.ports import Machine
    from app.settings import Home, Settings
    from models.store import FileModelStore
    from pipeline.ports import Archive

_LITTLE_SPACE = 2 << 30
_LIBRARIES_NEEDED = "Run the set-up again."


class Health(StrEnum):
    """How it stands with one thing."""

    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        topic: what, a word or two.
        health: how it stands.
        what: what was seen, one sentence.
        todo: what to do; empty if nothing.
    """

    topic: str
    health: Health
    what: str
    todo: str = ""


@dataclass(frozen=True, slots=True)
class Patient:
    """What the doctor looks at; what may fail is called only when its turn comes.

    Attributes:
        home: where things lie.
        settings: reads the settings.
        store: opens the folder of models.
        archive: opens the archive.
        archive_protection: says in a sentence who keeps the archive's key.
        machine: looks at this machine.
    """

    home: Home
    settings: Callable[[], Settings]
    store: Callable[[], FileModelStore]
    archive: Callable[[], Archive]
    archive_protection: Callable[[], str]
    machine: Machine


def examine(patient: Patient) -> Iterator[Finding]:
    """Look at everything; no finding keeps the next from being made."""
    for topic, look in (
        ("settings", _settings),
        ("libraries", _libraries),
        ("compute", _compute),
        ("models", _models),
        ("language model", _language_model),
        ("archive", _archive),
        ("index", _index),
        ("sound", _sound),
        ("disk", _disk),
    ):
        try:
            yield from look(patient)
        except EarshotError as error:
            yield Finding(topic, Health.BAD, f"{error.title}: {error.what}", error.todo)


def _settings(patient: Patient) -> Iterator[Finding]:
    patient.settings()
    path = patient.home.settings
    what = f"{path} is in order." if path.exists() else "All defaults; there is no settings file."
    yield Finding("settings", Health.GOOD, what)


def _libraries(patient: Patient) -> Iterator[Finding]:
    versions = patient.machine.versions()
    missing = [name for name, version in versions if not version]
    if missing:
        what = f"Missing: {', '.join(missing)}."
        yield Finding("libraries", Health.BAD, what, _LIBRARIES_NEEDED)
    there = ", ".join(f"{name} {version}" for name, version in versions if version)
    if there:
        yield Finding("libraries", Health.GOOD, f"{there}.")


def _compute(patient: Patient) -> Iterator[Finding]:
    choice = patient.machine.compute(patient.settings().device)
    yield Finding("compute", Health.GOOD, f"Models run on {choice.device}: {choice.why}")


def _models(patient: Patient) -> Iterator[Finding]:
    store, settings = patient.store(), patient.settings()
    for role in Role:
        name = settings.model(role)
        try:
            presence = store.presence(store.passport(name))
        except EarshotError as error:
            yield Finding(f"model: {role}", Health.BAD, error.what, error.todo)
            continue
        if presence.value == "installed":
            yield Finding(f"model: {role}", Health.GOOD, f"{name} is installed.")
            continue
        # Without the other models recordings are processed all the same.
        health = Health.BAD if role in NEEDED_ROLES else Health.WARNING
        state = "is damaged" if presence.value == "damaged" else "isn't installed"
        todo = f"Run `earshot models install {name}`."
        yield Finding(f"model: {role}", health, f"{name} {state}.", todo)


def _language_model(patient: Patient) -> Iterator[Finding]:
    chosen = patient.settings().language_model
    for path in chosen.adapters:
        if not path.is_file():
            what = f"The adapter {path} isn't there."
            yield Finding("adapter", Health.WARNING, what, "Correct it in the settings.")
    if chosen.served is None:
        return
    what = f"{chosen.served.name} at {chosen.served.url} writes and answers."
    if problem := patient.machine.server_problem(chosen.served):
        todo = "Start the server, or take it out of the settings."
        yield Finding("language server", Health.WARNING, f"{what} {problem}", todo)
    else:
        yield Finding("language server", Health.GOOD, what)


def _index(patient: Patient) -> Iterator[Finding]:
    if not patient.home.archive.exists():
        return
    archive, role = patient.archive(), Role.TEXT_EMBEDDER
    try:
        embedder = patient.store().locate(role, patient.settings().model(role))
    except ModelError:  # told among the models
        what = "Only words can be looked for, not meaning."
        yield Finding("index", Health.WARNING, what, "Install the text embedder.")
        return
    missing = len(archive.passages.missing(embedder.digest))
    if missing:
        noun = "recording isn't" if missing == 1 else "recordings aren't"
        what = f"{missing:,} {noun} ready for search by meaning; words find them."
        yield Finding("index", Health.WARNING, what, "Run `earshot process`.")
    else:
        yield Finding("index", Health.GOOD, "Every recording can be found by meaning.")


def _archive(patient: Patient) -> Iterator[Finding]:
    path = patient.home.archive
    if not path.exists():
        what = f"There is none yet; it will be {path}."
        yield Finding("archive", Health.GOOD, what)
        return
    count = len(patient.archive().recordings.all())
    noun = "recording" if count == 1 else "recordings"
    what = f"{path} opens and holds {count} {noun}. {patient.archive_protection()}"
    yield Finding("archive", Health.GOOD, what.strip())


def _sound(patient: Patient) -> Iterator[Finding]:
    sound = patient.machine.sound()
    if sound.problem:
        todo = "Files can be processed all the same; `earshot play` needs a device."
        yield Finding("sound", Health.WARNING, sound.problem, todo)
        return
    for topic, names in (("microphones", sound.inputs), ("loudspeakers", sound.outputs)):
        if names:
            yield Finding(topic, Health.GOOD, f"{', '.join(names)}.")
        else:
            yield Finding(topic, Health.WARNING, "None is seen.", "Plug one in.")


def _disk(patient: Patient) -> Iterator[Finding]:
    free = patient.machine.free_bytes(patient.home.folder)
    what = f"{free / (1 << 30):.1f} GB free for {patient.home.folder}."
    if free < _LITTLE_SPACE:
        yield Finding("disk", Health.WARNING, what, "Free some space: audio is kept encrypted.")
    else:
        yield Finding("disk", Health.GOOD, what)
