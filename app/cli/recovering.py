"""What a crash left: brought in at the next start, and said so in a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.service.keeping import Discarded, Kept, NotRecovered
from pipeline.export.stamps import duration

if TYPE_CHECKING:
    from app.cli.door import Door
    from app.service.keeping import Recovered


def recover(door: Door) -> list[Recovered]:
    """Recover what there is, and tell each on standard error."""
    found: list[Recovered] = []
    for item in door.earshot.recover():
        if isinstance(item, Kept | Discarded | NotRecovered):
            found.append(item)
            _tell(door, item)
    return found


def _tell(door: Door, item: Recovered) -> None:
    match item:
        case Kept(recording, _):
            length = duration(recording.duration_ms)
            door.note(
                f"Recovered “{recording.title}” ({recording.id}, {length}), which a crash had "
                "interrupted. It is processed with: earshot process"
            )
        case Discarded(captured):
            door.note(
                f"“{captured.title}” was interrupted before a sound was written; nothing is left "
                "of it."
            )
        case NotRecovered(captured, error):
            door.tell_error(error, captured.title)
