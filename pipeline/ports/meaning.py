"""What the pipeline asks of the archive about what was meant: minutes, decisions, actions."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Protocol

from pipeline.domain.listing import ClaimList, ClaimListing
from pipeline.domain.meaning import (
    ActionRecord,
    DecisionRecord,
    Minutes,
    Supersession,
)
from pipeline.domain.search import ClaimFilter
from pipeline.domain.work import Remembered


class MeaningStore(Protocol):
    """Minutes, and the decisions and actions of all meetings."""

    def save(self, minutes: Minutes, *, is_main: bool) -> None:
        """Store minutes in place of those of the same recording, template and language.

        The main ones' decisions and actions are those of `decisions` and `actions`; an action
        that was ticked off stays so while its id stays; links between decisions that are gone
        go with them.
        """
        ...

    def load(
        self, recording_id: str, template: str | None = None, language: str | None = None
    ) -> Minutes | None:
        """Minutes as stored, speakers as markers; without a template the main ones."""
        ...

    def decisions(self, wanted: ClaimFilter) -> Sequence[DecisionRecord]:
        """Decisions of the main minutes, the latest meeting first, in order of time within."""
        ...

    def deciders(self, ids: Sequence[str]) -> Mapping[str, str]:
        """Who settled decisions: the shown name of who says what each rests on first, by id.

        One that isn't there, or whose turn is gone from the transcript, is left out.
        """
        ...

    def actions(self, wanted: ClaimFilter) -> Sequence[ActionRecord]:
        """Actions of the main minutes, in the same order."""
        ...

    def list_decisions(self, wanted: ClaimListing) -> ClaimList:
        """Which decisions of the main minutes pass, in the order that is asked for."""
        ...

    def list_actions(self, wanted: ClaimListing) -> ClaimList:
        """Which actions pass, in the same way."""
        ...

    def claim_days(self) -> Sequence[date]:
        """The days of meetings, and those by which something is due; each once, in no order."""
        ...

    def set_done(self, action_id: str, is_done: bool) -> ActionRecord:
        """Tick an action off, or on again; raises `NotFoundError`. An id may be shortened."""
        ...

    def link(self, recording_id: str, links: Sequence[Supersession]) -> None:
        """Store which decisions replaced which, in place of all links that touch a recording."""
        ...

    def remembered(self, recording_id: str) -> Sequence[tuple[str, str]]:
        """(key, response) of model calls made for a recording, oldest first."""
        ...

    def remember(self, recording_id: str, call: Remembered) -> None:
        """Keep a model call's response."""
        ...

    def forget(self, recording_id: str, *, except_keys: Sequence[str]) -> None:
        """Drop responses that were not used for the present minutes."""
        ...
