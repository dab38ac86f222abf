"""What the user puts right in a meeting, as every door asks for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from app.service import library

if TYPE_CHECKING:
    from app.service.correct import Correction
    from app.service.names import Naming
    from app.service.revisions import Difference
    from pipeline.domain.meaning import Minutes
    from pipeline.domain.speech import Transcript
    from pipeline.ports import Archive


class Editing:
    """Corrections of a meeting's words and names; each can be taken back.

    Args of the constructor:
        archive: opens the archive.
    """

    def __init__(self, archive: Callable[[], Archive]) -> None:
        self._archive = archive

    def correct(self, wish: Correction) -> int:
        """Correct the words of a meeting: the next revision."""
        from app.service.correct import correct  # noqa: PLC0415

        return correct(self._archive(), wish)

    def differences(self, reference: str, one: int, other: int) -> tuple[Difference, ...]:
        """What is not the same in two revisions."""
        from app.service.revisions import differences  # noqa: PLC0415

        return differences(self._archive(), reference, one, other)

    def main_minutes(self, reference: str) -> Minutes | None:
        """The main minutes of a meeting as they are stored, with labels in place of names."""
        archive = self._archive()
        return archive.meaning.load(archive.recordings.get(reference).id)

    def rename_speaker(self, reference: str, speaker: str, name: str) -> Transcript:
        """Name a participant."""
        return library.rename_speaker(self._archive(), reference, speaker, name)

    def rename_everywhere(
        self, reference: str, label: str, old: str, new: str
    ) -> tuple[Naming, ...]:
        """Name a participant, and whoever bears the same name elsewhere."""
        from app.service.names import rename_everywhere  # noqa: PLC0415

        return rename_everywhere(self._archive(), reference, label, old, new)

    def name_back(self, namings: Sequence[Naming]) -> None:
        """Take back what `rename_everywhere` did."""
        from app.service.names import name_back  # noqa: PLC0415

        name_back(self._archive(), namings)
