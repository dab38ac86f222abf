"""What the pipeline asks of the world: one Protocol for each thing that can be swapped.

Each port has a fake under `tests/fakes/` and a contract test that the fake and the real
adapter both pass. Long work is a generator: it yields `Progress`, `Notice` and `Checkpoint`
and last its result, and it may be closed at any `yield`.
"""

from pipeline.ports.capture import (
    Capture,
    CaptureStore,
    Deliver,
    InputStream,
    Recorder,
    SoundSystem,
)
from pipeline.ports.engines import (
    SAMPLE_RATE,
    AudioReader,
    Completion,
    Diarizer,
    Engine,
    Ingest,
    LanguageModel,
    Message,
    ModelStore,
    Samples,
    SpeakerEmbedder,
    TextEmbedder,
    Transcriber,
    Vectors,
)
from pipeline.ports.jobs import JobStore
from pipeline.ports.meaning import MeaningStore
from pipeline.ports.stores import (
    Archive,
    AudioVault,
    Clock,
    PassageStore,
    RecordingStore,
    ShelfStore,
    TranscriptStore,
    VocabularyStore,
)

__all__ = [
    "SAMPLE_RATE",
    "Archive",
    "AudioReader",
    "AudioVault",
    "Capture",
    "CaptureStore",
    "Clock",
    "Completion",
    "Deliver",
    "Diarizer",
    "Engine",
    "Ingest",
    "InputStream",
    "JobStore",
    "LanguageModel",
    "MeaningStore",
    "Message",
    "ModelStore",
    "PassageStore",
    "Recorder",
    "RecordingStore",
    "Samples",
    "ShelfStore",
    "SoundSystem",
    "SpeakerEmbedder",
    "TextEmbedder",
    "Transcriber",
    "TranscriptStore",
    "Vectors",
    "VocabularyStore",
]
