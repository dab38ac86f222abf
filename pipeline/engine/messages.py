"""What parent and child say to each other, as frozen values."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from pipeline.domain.capture import ClockPoint
from pipeline.domain.live import Listened, ListenTrack, LiveLag, LiveText, Speed
from pipeline.domain.meaning import (
    ActionItem,
    Answer,
    Chapter,
    Citation,
    Claim,
    Decision,
    DecisionRecord,
    Evidence,
    Exchange,
    Extract,
    MeetingRef,
    Minutes,
    NameHint,
    OpenQuestion,
    Section,
    Support,
    Template,
)
from pipeline.domain.saying import Said
from pipeline.domain.sound import TimeSpan, Track, TrackSource
from pipeline.domain.speech import (
    Diarization,
    Segment,
    Speaker,
    SpeakerSpan,
    Transcript,
    Transcription,
    Turn,
    Word,
)
from pipeline.domain.tasks import (
    AnswerTask,
    AudioRef,
    CompareTask,
    DiarizeTask,
    Embeddings,
    EmbedTask,
    EngineEvent,
    EngineResult,
    EngineTask,
    Inspection,
    InspectTask,
    ListenTask,
    LocalModel,
    MinutesTask,
    Ready,
    ReadyTask,
    ServedModel,
    SpeedTask,
    TranscribeTask,
    Verdicts,
)
from pipeline.domain.work import (
    Checkpoint,
    Device,
    InstalledModel,
    Notice,
    Progress,
    Remembered,
    Role,
    SpeakerCount,
)


@dataclass(frozen=True, slots=True)
class Run:
    """To the child: do this, after whatever is being done.

    Attributes:
        task_id: chosen by the parent, never used twice in the life of a child.
        task: what to do.
        done: checkpoints of an earlier, interrupted run.
    """

    task_id: int
    task: EngineTask
    done: tuple[Checkpoint, ...]


@dataclass(frozen=True, slots=True)
class Cancel:
    """To the child: stop this task at its next yield, or in the middle of a model's call."""

    task_id: int


@dataclass(frozen=True, slots=True)
class Stop:
    """To the child: end now."""


@dataclass(frozen=True, slots=True)
class Heartbeat:
    """From the child, every second: it lives.

    Attributes:
        peak_mb: the most memory it has held so far, in MiB.
    """

    peak_mb: float


@dataclass(frozen=True, slots=True)
class Yielded:
    """From the child: something on the way to the result."""

    task_id: int
    item: EngineEvent


@dataclass(frozen=True, slots=True)
class Finished:
    """From the child: the result, and the peak of memory in MiB."""

    task_id: int
    result: EngineResult
    peak_mb: float


@dataclass(frozen=True, slots=True)
class Cancelled:
    """From the child: the task was called off and is over."""

    task_id: int


@dataclass(frozen=True, slots=True)
class Failed:
    """From the child: the task ended in an error.

    Attributes:
        task_id: which task.
        kind: the name of a class in `pipeline.domain.errors`.
        title: as in `EarshotError`.
        what: as in `EarshotError`.
        todo: as in `EarshotError`.
    """

    task_id: int
    kind: str
    title: Said
    what: Said
    todo: Said


FromParent = Run | Cancel | Stop
FromChild = Heartbeat | Yielded | Finished | Cancelled | Failed

_BOTH_WAYS: tuple[type, ...] = (
    *(Checkpoint, TimeSpan, TrackSource, Word, SpeakerSpan, date),
    *(Citation, Claim, Support, Decision),
)

PARENT_SPEAKS: tuple[type, ...] = (
    *(Run, Cancel, Stop, TranscribeTask, DiarizeTask, InspectTask, AudioRef, InstalledModel),
    ClockPoint,
    *(SpeakerCount, Role, Device, type(Path())),
    *(ListenTask, ListenTrack, SpeedTask),
    *(EmbedTask, MinutesTask, AnswerTask, ReadyTask, CompareTask, LocalModel, ServedModel),
    *(Transcript, Speaker, Turn, Template, Extract),
    *(Evidence, Exchange, MeetingRef, DecisionRecord, datetime, timezone, timedelta),
    *_BOTH_WAYS,
)
"""Every class that may come out of a message from the parent."""

CHILD_SPEAKS: tuple[type, ...] = (
    *(Heartbeat, Yielded, Finished, Cancelled, Failed, Progress, Notice, Remembered, Said),
    *(Transcription, Segment, Diarization),
    *(Inspection, Track),
    *(LiveText, LiveLag, Listened, Speed),
    *(Embeddings, Minutes, Chapter, ActionItem, OpenQuestion, Section, NameHint),
    *(Answer, Ready, Verdicts),
    *_BOTH_WAYS,
)
"""Every class that may come out of a message from the child, which has parsed foreign media."""
