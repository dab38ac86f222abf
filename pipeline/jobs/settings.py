"""What holds for every job unless its options say otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pipeline.domain.meaning import Template
from pipeline.domain.tasks import ServedModel
from pipeline.domain.work import Device, Role

GENERAL = Template(
    name="general",
    title="Minutes",
    sections=("brief", "chapters", "decisions", "actions", "questions", "figures"),
)
"""Minutes where nothing else was said."""


@dataclass(frozen=True, slots=True)
class MinutesSettings:
    """How the minutes of every meeting are made.

    Attributes:
        template: what they contain. Minutes in this template and language are a recording's main
            ones: their decisions and actions are those of the archive.
        language: ISO 639-1, of the minutes; None for that of each meeting.
        adapters: LoRA adapters that are laid over the language model.
        context_tokens: how much the language model may see at once; None for the engine's choice.
        served: a language model behind a server of this machine, instead of one of our own.
    """

    template: Template = GENERAL
    language: str | None = None
    adapters: tuple[Path, ...] = ()
    context_tokens: int | None = None
    served: ServedModel | None = None


@dataclass(frozen=True, slots=True)
class JobSettings:
    """What holds for every job unless its options say otherwise.

    Attributes:
        models: (role, model name), one for each role.
        device: where to compute. It is no part of a fingerprint: a result made on one device
            is as good as one made on another.
        lease_seconds: a job whose process shows no life for so long is free for another; more
            than the engine may be silent.
        has_index: whether every job makes its recording ready for search by meaning.
        has_minutes: whether every job makes minutes.
        minutes: how minutes are made, by a job or when somebody asks.
        you: what the main speaker on a recorder's microphone is called until somebody names
            them; empty: as all others are.
    """

    models: tuple[tuple[Role, str], ...]
    device: Device = Device.AUTO
    lease_seconds: float = 90.0
    has_index: bool = True
    has_minutes: bool = True
    minutes: MinutesSettings = MinutesSettings()
    you: str = "You"
