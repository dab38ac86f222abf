"""Which models read a transcript: found by role, refused where they don't know its language."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.domain.errors import ModelError
from pipeline.domain.saying import say
from pipeline.domain.tasks import LanguageModelRef, LocalModel, ServedModel
from pipeline.domain.work import InstalledModel, Role
from pipeline.jobs.settings import JobSettings

if TYPE_CHECKING:
    from pipeline.ports import ModelStore

Overrides = Sequence[tuple[Role, str]]
"""(role, model name) pairs that hold instead of the settings."""


class Readers:
    """The text embedder and the language model that the settings name."""

    def __init__(self, models: ModelStore, settings: JobSettings) -> None:
        self._models = models
        self._settings = settings

    def embedder(self, overrides: Overrides = ()) -> InstalledModel:
        """Who turns texts into vectors; raises `ModelError`."""
        role = Role.TEXT_EMBEDDER
        return self._models.locate(role, self._name(role, overrides))

    def language_model(self, overrides: Overrides = ()) -> LanguageModelRef:
        """Who writes and answers; raises `ModelError`."""
        chosen = self._settings.minutes
        role = Role.LANGUAGE_MODEL
        if chosen.served is not None and role not in dict(overrides):
            return chosen.served
        return LocalModel(
            weights=self._models.locate(role, self._name(role, overrides)),
            adapters=chosen.adapters,
            context_tokens=chosen.context_tokens,
            device=self._settings.device,
        )

    def check_languages(self, model: LanguageModelRef, *languages: str | None) -> None:
        """Raise `ModelError` where a model is known not to know one of these languages."""
        if isinstance(model, ServedModel):  # nobody told us what it knows
            return
        name, role = model.weights.name, Role.LANGUAGE_MODEL
        for language in filter(None, languages):
            knowing = self._models.knowing(role, language)
            if name not in knowing:
                raise _no_speaker(name, language, knowing)

    def _name(self, role: Role, overrides: Overrides) -> str:
        names = {**dict(self._settings.models), **dict(overrides)}
        if role not in names:
            raise ModelError(
                say("No {role}", role=role),
                say("No model is chosen for the role {role}.", role=role),
                say("Choose one with `earshot models use {role} NAME`.", role=role),
            )
        return names[role]


def record_of(
    model: LanguageModelRef, embedder: InstalledModel
) -> tuple[tuple[Role, str, str], ...]:
    """The models of a stage, as its record keeps them; a server's model has no digest."""
    if isinstance(model, ServedModel):
        writer = (Role.LANGUAGE_MODEL, model.name, "")
    else:
        writer = (Role.LANGUAGE_MODEL, model.weights.name, model.weights.digest)
    return (writer, (embedder.role, embedder.name, embedder.digest))


def identity_of(model: LanguageModelRef) -> tuple[str | int | None, ...]:
    """What decides how a language model answers; raises `ModelError` for a missing adapter."""
    if isinstance(model, ServedModel):
        return (model.url, model.name, model.context_tokens)
    return (model.weights.digest, model.context_tokens, *map(_digest, model.adapters))


def _digest(path: Path) -> str:
    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise ModelError(
            "Can't use the adapter",
            say("{path} can't be read: {reason}.", path=path, reason=error.strerror or error),
            "Correct the settings, or put it back.",
        ) from error


def _no_speaker(name: str, language: str, knowing: Sequence[str]) -> ModelError:
    if not knowing:
        todo = say("Import a model that does with `earshot models import`.")
    else:
        use = f"earshot models use {Role.LANGUAGE_MODEL} {knowing[0]}"
        todo = say(
            "{model} does: `earshot models install {model}`, then `{use}`.",
            model=knowing[0],
            use=use,
        )
    return ModelError(
        "The language model doesn't know the language",
        say("{name} doesn't know the language “{language}”.", name=name, language=language),
        todo,
    )
