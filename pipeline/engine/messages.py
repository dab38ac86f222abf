"""What parent and child say to each other, as frozen values."""

from dataclasses import dataclass
from pathlib import Path

from pipeline.domain.sound import TimeSpan, Track, TrackSource
from pipeline.domain.speech import Diarization, Segment, SpeakerSpan, Transcription, Word
from pipeline.domain.work import (
    AudioRef,
    Checkpoint,
    Device,
    DiarizeTask,
    Inspection,
    InspectTask,
    InstalledModel,
    Notice,
    Progress,
    Role,
    SpeakerCount,
    TranscribeTask,
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
    task: TranscribeTask | DiarizeTask | InspectTask
    done: tuple[Checkpoint, ...]


@dataclass(frozen=True, slots=True)
class Cancel:
    """To the child: stop this task at its next yield."""

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
    item: Progress | Notice | Checkpoint


@dataclass(frozen=True, slots=True)
class Finished:
    """From the child: the result, and the peak of memory in MiB."""

    task_id: int
    result: Transcription | Diarization | Inspection
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
    title: str
    what: str
    todo: str


FromParent = Run | Cancel | Stop
FromChild = Heartbeat | Yielded | Finished | Cancelled | Failed

_BOTH_WAYS: tuple[type, ...] = (Checkpoint,)

PARENT_SPEAKS: tuple[type, ...] = (
    *(Run, Cancel, Stop, TranscribeTask, DiarizeTask, InspectTask, AudioRef, InstalledModel),
    *(SpeakerCount, Role, Device, type(Path())),
    *_BOTH_WAYS,
)
"""Every class that may come out of a message from the parent."""

CHILD_SPEAKS: tuple[type, ...] = (
    *(Heartbeat, Yielded, Finished, Cancelled, Failed, Progress, Notice),
    *(Transcription, Segment, Word, Diarization, SpeakerSpan, TimeSpan),
    *(Inspection, Track, TrackSource),
    *_BOTH_WAYS,
)
"""Every class that may come out of a message from the child, which has parsed foreign media."""
