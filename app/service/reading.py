"""What is read from meetings: minutes, briefs, decisions, actions, answers; and templates."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from app.service.ask import Conversation, Scope
    from app.service.briefs import BriefQuery, BriefReport, Digest
    from app.service.claim_rows import ActionRow, DecisionRow, TableWish
    from app.service.claims import ClaimQuery
    from app.service.minutes import MinutesRequest
    from app.service.study import OpenStudy
    from app.service.templates import TemplateLine, TemplateText
    from app.settings import Home, Settings
    from pipeline.domain.listing import ClaimList
    from pipeline.domain.meaning import ActionRecord, DecisionRecord, Template
    from pipeline.domain.work import Notice, Progress
    from pipeline.export.minutes_document import MinutesDocument
    from pipeline.jobs.events import JobProgress
    from pipeline.language.templates import TemplateFile
    from pipeline.ports import Archive


class Reading:
    """A part of the service; each method is told in its own file of this package.

    Args of the constructor:
        home: where things lie.
        settings: reads the settings.
        archive: opens the archive.
        open_study: makes ready to read.
    """

    def __init__(
        self,
        *,
        home: Home,
        settings: Callable[[], Settings],
        archive: Callable[[], Archive],
        open_study: OpenStudy,
    ) -> None:
        self._home = home
        self._settings = settings
        self._archive = archive
        self._open_study = open_study

    def request(
        self,
        reference: str,
        template: str | None = None,
        language: str | None = None,
        again: bool = False,
    ) -> MinutesRequest:
        """Which minutes are meant, as the settings fill in what isn't said.

        Raises:
            NotFoundError: there is no such template.
            InputError: the template is broken, or the language is no code.
        """
        from app.service.minutes import request_of  # noqa: PLC0415

        chosen = self._settings().minutes
        return request_of(
            self._home, chosen, reference, template=template, language=language, again=again
        )

    def has_minutes(self, recording_id: str) -> bool:
        """Whether minutes of any kind are stored as the main ones."""
        return self._archive().meaning.load(recording_id) is not None

    def stored_minutes(self, request: MinutesRequest) -> MinutesDocument | None:
        """Minutes as stored, up to date or not."""
        from app.service.minutes import stored_minutes  # noqa: PLC0415

        return stored_minutes(self._archive(), request)

    def minutes_text(self, reference: str) -> str:
        """Stored minutes of the settings' template as Markdown; raises `NotFoundError`."""
        from app.service.minutes import minutes_text  # noqa: PLC0415

        return minutes_text(self._archive(), self.request(reference))

    def minutes(
        self, request: MinutesRequest
    ) -> Generator[JobProgress | Notice, None, MinutesDocument]:
        """Minutes that fit the transcript; made where they are missing or out of date."""
        from app.service.minutes import minutes  # noqa: PLC0415

        return minutes(self._archive(), request, self._open_study)

    def brief(self, name: str, query: BriefQuery) -> BriefReport:
        """What one person should know."""
        from app.service.briefs import brief  # noqa: PLC0415

        return brief(self._archive(), name, query)

    def digest(self, query: BriefQuery) -> Digest:
        """What everybody should know."""
        from app.service.briefs import digest  # noqa: PLC0415

        return digest(self._archive(), query)

    def decisions(
        self, query: ClaimQuery
    ) -> Generator[Progress | Notice, None, Sequence[DecisionRecord]]:
        """Decisions of all meetings."""
        from app.service.claims import decisions  # noqa: PLC0415

        return decisions(self._archive(), query, self._open_study)

    def linked_decisions(self, records: Sequence[DecisionRecord]) -> Sequence[DecisionRecord]:
        """The decisions that these replaced, or that replaced them."""
        from app.service.minutes import linked_to  # noqa: PLC0415

        return linked_to(self._archive(), tuple(records))

    def actions(
        self, query: ClaimQuery
    ) -> Generator[Progress | Notice, None, Sequence[ActionRecord]]:
        """Actions of all meetings."""
        from app.service.claims import actions  # noqa: PLC0415

        return actions(self._archive(), query, self._open_study)

    def set_done(self, action_id: str, is_done: bool) -> ActionRecord:
        """Tick an action off, or on again."""
        from app.service.claims import set_done  # noqa: PLC0415

        return set_done(self._archive(), action_id, is_done)

    def list_decisions(self, wish: TableWish) -> ClaimList:
        """Which decisions a table holds, by id."""
        from app.service.claim_rows import list_decisions  # noqa: PLC0415

        return list_decisions(self._archive(), wish)

    def decision_rows(self, ids: Sequence[str]) -> tuple[DecisionRow, ...]:
        """Some decisions, for a table."""
        from app.service.claim_rows import decision_rows  # noqa: PLC0415

        return decision_rows(self._archive(), ids)

    def list_actions(self, wish: TableWish) -> ClaimList:
        """Which actions a table holds, by id."""
        from app.service.claim_rows import list_actions  # noqa: PLC0415

        return list_actions(self._archive(), wish)

    def action_rows(self, ids: Sequence[str]) -> tuple[ActionRow, ...]:
        """Some actions, for a table."""
        from app.service.claim_rows import action_rows  # noqa: PLC0415

        return action_rows(self._archive(), ids)

    @contextmanager
    def converse(self, scope: Scope) -> Generator[Conversation, None, None]:
        """Answer questions that follow one another; leaving ends the engine."""
        from app.service.ask import Conversation  # noqa: PLC0415

        with self._open_study() as study:
            yield Conversation(self._archive(), study, scope)

    def list_templates(self) -> tuple[TemplateFile, ...]:
        """Templates of minutes."""
        from app.service.templates import all_templates  # noqa: PLC0415

        return all_templates(self._home)

    def template_lines(self) -> tuple[TemplateLine, ...]:
        """Templates of minutes, each read as it would be used."""
        from app.service.templates import template_lines  # noqa: PLC0415

        return template_lines(self._home)

    def template_text(self, name: str) -> TemplateText:
        """A template's file, to be looked at or changed."""
        from app.service.templates import template_text  # noqa: PLC0415

        return template_text(self._home, name)

    def try_template(self, name: str, text: str) -> Template:
        """Read a text as a template, and keep nothing."""
        from app.service.templates import try_template  # noqa: PLC0415

        return try_template(self._home, name, text)

    def write_template(self, name: str, text: str) -> Template:
        """Change one of the user's own templates."""
        from app.service.templates import write_template  # noqa: PLC0415

        return write_template(self._home, name, text)

    def copy_template(self, name: str, new: str) -> Path:
        """Lay a copy into the user's folder; returns the file."""
        from app.service.templates import copy_template  # noqa: PLC0415

        return copy_template(self._home, name, new)

    def check_template(self, path: Path) -> Template:
        """Read a template file as it would be used."""
        from app.service.templates import check_template  # noqa: PLC0415

        return check_template(path)
