"""A reader of what is typed that stays loaded between searches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.service.ports import Reader
    from pipeline.ports import Vectors


class KeptReader:
    """Implements `Reader`; closing it leaves it loaded, until it is let go.

    Args of the constructor:
        make: makes the reader that does the work.
    """

    def __init__(self, make: Callable[[], Reader]) -> None:
        self._make = make
        self._reader: Reader | None = None

    @property
    def digest(self) -> str:
        """As `Reader.digest`."""
        return self._kept().digest

    def embed(self, texts: Sequence[str], *, is_query: bool = False) -> Vectors:
        """As `Reader.embed`; after a failure the next one begins anew."""
        try:
            return self._kept().embed(texts, is_query=is_query)
        except BaseException:
            self.let_go()
            raise

    def close(self) -> None:
        """Stay loaded."""

    def let_go(self) -> None:
        """Give its memory back; the next use loads it again."""
        reader, self._reader = self._reader, None
        if reader is not None:
            reader.close()

    def _kept(self) -> Reader:
        if self._reader is None:
            self._reader = self._make()
        return self._reader
