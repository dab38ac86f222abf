"""Finding what was said."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pipeline.domain.errors import InputError
from pipeline.domain.search import SearchHit, SearchQuery

if TYPE_CHECKING:
    from pipeline.ports import Archive


def search(archive: Archive, query: SearchQuery) -> Sequence[SearchHit]:
    """Turns that match, best first; raises `InputError` where nothing is asked."""
    if not query.text.strip() and query.speaker is None:
        raise InputError("Nothing to search", "No words were given.", "Type what was said.")
    if query.since and query.until and query.since > query.until:
        raise InputError(
            "Days the wrong way round",
            f"{query.since} is after {query.until}.",
            "Swap --from and --to.",
        )
    return archive.transcripts.search(query)
