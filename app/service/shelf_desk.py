"""The shelf, as every door asks for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from app.service import library

if TYPE_CHECKING:
    from datetime import datetime

    from app.service.shelf import ShelfPage
    from app.service.tagging import TagUse
    from app.settings import Settings
    from pipeline.domain.search import RecordingSummary
    from pipeline.domain.shelf import ShelfCounts, ShelfFilter
    from pipeline.domain.sound import Recording
    from pipeline.ports import Archive, AudioVault


class ShelfDesk:
    """The list of meetings: look, mark, tag, delete.

    Args of the constructor:
        archive: opens the archive.
        vault: opens the folder of encrypted audio.
        settings: reads the settings.
    """

    def __init__(
        self,
        archive: Callable[[], Archive],
        vault: Callable[[], AudioVault],
        settings: Callable[[], Settings],
    ) -> None:
        self._archive, self._vault, self._settings = archive, vault, settings

    def all(self) -> Sequence[RecordingSummary]:
        """Every recording, the latest meeting first."""
        return library.list_recordings(self._archive())

    def page(self, wanted: ShelfFilter, offset: int, limit: int) -> ShelfPage:
        """A stretch of the list of meetings."""
        from app.service.shelf import shelf_page  # noqa: PLC0415

        return shelf_page(self._archive(), wanted, offset, limit)

    def stamp(self) -> object:
        """Equal to an earlier one only if nothing in the archive has changed since."""
        return self._archive().shelf.stamp()

    def counts(self) -> ShelfCounts:
        """How many meetings, decisions, actions, tags and people."""
        from app.service.shelf import own_names  # noqa: PLC0415

        return self._archive().shelf.counts(own_names(self._settings().name))

    def set_seen(self, references: Sequence[str], is_seen: bool = True) -> None:
        """Note that the user looked at meetings, or take it back."""
        self._archive().shelf.set_seen(references, is_seen)

    def set_details(
        self,
        reference: str,
        *,
        title: str | None = None,
        held_at: datetime | None = None,
        tags: tuple[str, ...] | None = None,
    ) -> Recording:
        """Change what is known of a recording."""
        return library.set_details(
            self._archive(), reference, title=title, held_at=held_at, tags=tags
        )

    def tag_uses(self, references: Sequence[str]) -> tuple[TagUse, ...]:
        """Every tag there is, with how many of some recordings bear it."""
        from app.service.tagging import tag_uses  # noqa: PLC0415

        return tag_uses(self._archive(), references)

    def tag(
        self, references: Sequence[str], added: Sequence[str] = (), removed: Sequence[str] = ()
    ) -> None:
        """Give tags to recordings, and take others from them."""
        from app.service.tagging import tag  # noqa: PLC0415

        tag(self._archive(), references, added, removed)

    def delete(self, reference: str) -> Recording:
        """Destroy a recording beyond recovery."""
        return library.delete_recording(self._archive(), self._vault(), reference)
