"""What minutes are to be written, by whom, and all that decides how they come out."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date, datetime

from pipeline.domain.errors import NotFoundError
from pipeline.domain.meaning import Template
from pipeline.domain.saying import say
from pipeline.domain.sound import Recording
from pipeline.domain.speech import Transcript
from pipeline.domain.tasks import LanguageModelRef
from pipeline.domain.work import InstalledModel, StageName
from pipeline.jobs.fingerprint import fingerprint, transcript_digest
from pipeline.jobs.readers import Overrides, Readers, identity_of
from pipeline.jobs.settings import MinutesSettings
from pipeline.jobs.stages import OUTPUT_VERSION


@dataclass(frozen=True, slots=True)
class MinutesOrder:
    """What is to be written, and by whom.

    Attributes:
        recording: whose.
        transcript: what was said in it.
        template: what is wanted.
        language: ISO 639-1, of the minutes; None for that of the meeting.
        is_main: whether these are the recording's main minutes.
        model: who writes.
        embedder: who finds chapters.
        stage: under which name it is recorded that it was done.
        fingerprint: of the result.
        started: when work on it began.
    """

    recording: Recording
    transcript: Transcript
    template: Template
    language: str | None
    is_main: bool
    model: LanguageModelRef
    embedder: InstalledModel
    stage: str
    fingerprint: str
    started: datetime

    @property
    def held_on(self) -> date | None:
        """The day of the meeting, as far as it is known."""
        return self.recording.held_at.date() if self.recording.held_at is not None else None


def order_minutes(
    recording: Recording,
    transcript: Transcript | None,
    *,
    settings: MinutesSettings,
    readers: Readers,
    template: Template | None,
    language: str | None,
    overrides: Overrides,
    started: datetime,
) -> MinutesOrder:
    """Fill in what wasn't said.

    Raises:
        NotFoundError: there is no transcript.
        ModelError: a model is missing, or doesn't know the language.
    """
    if transcript is None:
        raise NotFoundError(
            "No transcript yet",
            say("“{title}” has not been processed.", title=recording.title),
            "Run `earshot process` first.",
        )
    template = template or settings.template
    wished = language or settings.language
    is_main = template == settings.template and wished in (
        settings.language,
        settings.language or recording.language,
    )
    language = settings.language if is_main else wished
    model, embedder = readers.language_model(overrides), readers.embedder(overrides)
    if transcript.turns:
        readers.check_languages(model, recording.language, language)
    stage = StageName.MINUTES.value
    held_on = recording.held_at.date().isoformat() if recording.held_at is not None else None
    return MinutesOrder(
        recording=recording,
        transcript=transcript,
        template=template,
        language=language,
        is_main=is_main,
        model=model,
        embedder=embedder,
        stage=stage if is_main else f"{stage}:{template.name}:{language or ''}",
        fingerprint=fingerprint(
            {
                "stage": stage,
                "version": OUTPUT_VERSION[StageName.MINUTES],
                "transcript": transcript_digest(transcript),
                "model": identity_of(model),
                "embedder": embedder.digest,
                "template": asdict(template),
                "language": language,
                "spoken": recording.language,
                "held_on": held_on,
            }
        ),
        started=started,
    )
