"""Settings that somebody else has decided: shown with the reason, and not to be changed here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.domain.errors import InputError
from pipeline.domain.saying import Said, say, together


@dataclass(frozen=True, slots=True)
class Lock:
    """A setting that can't be changed here.

    Attributes:
        section, key: where it stands in the settings file; the section "" is its beginning, and
            the section "window" holds what the window alone knows: "language", "mode", "scale".
        reason: why, in words for whoever wants to change it.
    """

    section: str
    key: str
    reason: str

    @property
    def place(self) -> tuple[str, str]:
        """Section and key."""
        return self.section, self.key


def no_locks() -> tuple[Lock, ...]:
    """Nobody has decided anything."""
    return ()


def refuse_locked(locks: Iterable[Lock], places: Iterable[tuple[str, str]]) -> None:
    """Let a change pass, or raise `InputError` where one of its settings is locked."""
    wanted = set(places)
    for lock in locks:
        if lock.place in wanted:
            name = ".".join(part for part in lock.place if part)
            raise InputError(
                "Setting is locked",
                together(
                    say("“{name}” can't be changed on this machine.", name=name), Said(lock.reason)
                ),
                "Ask whoever looks after this machine.",
            )
