"""What a search is narrowed to: a meeting, a person, days, kinds. Without Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from app.service.ask import Scope
from pipeline.domain.search import PassageKind, SearchQuery

MOST_HITS = 60


class Days(StrEnum):
    """A stretch of days that ends today."""

    ANY = "any"
    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


_BACK = {Days.TODAY: 0, Days.WEEK: 6, Days.MONTH: 29, Days.YEAR: 364}


@dataclass(frozen=True, slots=True)
class Narrowing:
    """All conditions hold together.

    Attributes:
        meeting: (id, title) of the only recording; None for all.
        person: only what speakers of this name said; None for anyone.
        days: which days.
        kinds: only these kinds of moments; none means all. A question is answered from all.
    """

    meeting: tuple[str, str] | None = None
    person: str | None = None
    days: Days = Days.ANY
    kinds: tuple[PassageKind, ...] = ()

    def since(self, today: date) -> date | None:
        """The first day that is looked at."""
        back = _BACK.get(self.days)
        return None if back is None else today - timedelta(days=back)

    def query(self, text: str, today: date) -> SearchQuery:
        """A search for what was typed."""
        return SearchQuery(
            text=text,
            speaker=self.person,
            since=self.since(today),
            recording_id=self.meeting[0] if self.meeting else None,
            limit=MOST_HITS,
            kinds=self.kinds,
        )

    def scope(self, today: date) -> Scope:
        """Where an answer may come from."""
        return Scope(
            meeting=self.meeting[0] if self.meeting else None,
            since=self.since(today),
            speaker=self.person,
        )

    @property
    def is_wide(self) -> bool:
        """Whether nothing is left out."""
        return self == Narrowing()

    def widened(self) -> Narrowing:
        """Everything again."""
        return replace(self, meeting=None, person=None, days=Days.ANY, kinds=())
