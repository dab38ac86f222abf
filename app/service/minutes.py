"""The minutes of one meeting: those that are stored, or new ones."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.service.library import transcript_of
from app.service.requests import check_languages
from app.service.templates import template_named
from pipeline.domain.errors import ModelError, NotFoundError
from pipeline.domain.meaning import DecisionRecord, MeetingRef, Minutes, NameHint, Template
from pipeline.domain.naming import is_default_name, shown_names
from pipeline.domain.saying import say
from pipeline.domain.search import ClaimFilter
from pipeline.domain.work import Notice
from pipeline.export.minutes_document import MinutesDocument, minutes_outline
from pipeline.export.outline_text import outline_to_md
from pipeline.language.showing import shown_minutes

if TYPE_CHECKING:
    from app.service.study import OpenStudy
    from app.settings import Home, MinutesChoice
    from pipeline.domain.sound import Recording
    from pipeline.domain.speech import Transcript
    from pipeline.jobs.events import JobProgress
    from pipeline.ports import Archive


@dataclass(frozen=True, slots=True)
class MinutesRequest:
    """Which minutes are wanted.

    Attributes:
        reference: the recording, by id or the beginning of it.
        template: what they contain.
        language: ISO 639-1; None for that of the meeting.
        again: don't show stored ones before it is known that they are up to date.
    """

    reference: str
    template: Template
    language: str | None = None
    again: bool = False


def request_of(
    home: Home,
    chosen: MinutesChoice,
    reference: str,
    *,
    template: str | None,
    language: str | None,
    again: bool,
) -> MinutesRequest:
    """Fill in what isn't said; raises `NotFoundError` or `InputError`."""
    if language is not None:
        check_languages((language,))
    return MinutesRequest(
        reference=reference,
        template=template_named(home, template or chosen.template),
        language=language or chosen.language,
        again=again,
    )


def stored_minutes(archive: Archive, request: MinutesRequest) -> MinutesDocument | None:
    """Minutes as stored, up to date or not; None where there are none of this kind.

    Raises:
        NotFoundError: no such recording, or it has no transcript yet.
    """
    recording = archive.recordings.get(request.reference)
    transcript = transcript_of(archive, recording)
    minutes = archive.meaning.load(recording.id, request.template.name, request.language)
    if minutes is None and not transcript.turns:
        minutes = _nothing_said(recording, transcript, request)
    if minutes is None:
        return None
    return document_of(archive, recording, transcript, minutes, request.template)


def minutes_text(archive: Archive, request: MinutesRequest) -> str:
    """Stored minutes as Markdown.

    Raises:
        NotFoundError: no such recording, or it has no transcript or no minutes yet.
    """
    document = stored_minutes(archive, request)
    if document is None:
        title = archive.recordings.get(request.reference).title
        what = say("Nobody has made minutes of “{title}”.", title=title)
        raise NotFoundError("No minutes yet", what, "Make them on the meeting's page.")
    return outline_to_md(minutes_outline(document))


def minutes(
    archive: Archive,
    request: MinutesRequest,
    open_study: OpenStudy,
) -> Generator[JobProgress | Notice, None, MinutesDocument]:
    """Minutes that fit the transcript as it is now; made where they are missing or out of date.

    Where out-of-date ones are there and can't be renewed, they are returned after a notice.

    Raises:
        NotFoundError: no such recording, or it has no transcript yet.
        ModelError: a model is missing, or doesn't know the language.
        EngineError: the engine failed.
    """
    stored = stored_minutes(archive, request)
    if stored is not None and not stored.is_stale and not request.again:
        return stored
    if stored is not None and stored.is_stale:
        yield Notice(
            say(
                "The transcript is at revision {revision}; the minutes were made from revision "
                "{earlier} and are brought up to date.",
                revision=stored.transcript.revision,
                earlier=stored.minutes.revision,
            )
        )
    recording = archive.recordings.get(request.reference)
    try:
        with open_study() as study:
            steps = study.scribes.maker.make(
                recording.id, template=request.template, language=request.language
            )
            with closing(steps):
                made = yield from steps
    except ModelError as error:
        if stored is None:
            raise
        yield Notice(error.in_full)
        return stored
    return document_of(
        archive, recording, transcript_of(archive, recording), made, request.template
    )


def document_of(
    archive: Archive,
    recording: Recording,
    transcript: Transcript,
    stored: Minutes,
    template: Template,
) -> MinutesDocument:
    """Stored minutes with names, links and what was ticked off."""
    shown = shown_minutes(stored, transcript)
    own = ClaimFilter(recording_id=recording.id)
    records = {r.decision.id: r for r in archive.meaning.decisions(own)}
    meeting = MeetingRef(recording.id, recording.title, recording.held_at)
    decisions = tuple(
        records.get(d.id) or DecisionRecord(d, meeting, None, ()) for d in shown.decisions
    )
    return MinutesDocument(
        recording=recording,
        transcript=transcript,
        minutes=shown,
        template=template,
        decisions=decisions,
        linked=linked_to(archive, decisions),
        done=frozenset(a.action.id for a in archive.meaning.actions(own) if a.is_done),
        hints=_used_hints(stored, transcript),
        names=tuple(shown_names(transcript.speakers, stored.names).values()),
    )


def linked_to(
    archive: Archive, decisions: tuple[DecisionRecord, ...]
) -> tuple[DecisionRecord, ...]:
    """The decisions that these replaced, or that replaced them."""
    ids = {id_ for record in decisions for id_ in record.supersedes}
    ids |= {record.superseded_by for record in decisions if record.superseded_by}
    ids -= {record.decision.id for record in decisions}
    return tuple(archive.meaning.decisions(ClaimFilter(ids=tuple(sorted(ids))))) if ids else ()


def _used_hints(stored: Minutes, transcript: Transcript) -> tuple[tuple[str, NameHint], ...]:
    names = shown_names(transcript.speakers, stored.names)
    given = {s.label: s.name for s in transcript.speakers}
    return tuple(
        (given[hint.label], hint)
        for hint in stored.names
        if is_default_name(given.get(hint.label, "")) and names[hint.label] != given[hint.label]
    )


def _nothing_said(recording: Recording, transcript: Transcript, request: MinutesRequest) -> Minutes:
    return Minutes(
        recording_id=recording.id,
        revision=transcript.revision,
        template=request.template.name,
        language=request.language or recording.language or "en",
        brief=(),
        chapters=(),
        decisions=(),
        actions=(),
        questions=(),
        figures=(),
    )
