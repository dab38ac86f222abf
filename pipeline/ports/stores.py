"""What the pipeline asks of the archive, of the folder of sound, and of the clock."""

from collections.abc import Callable, Mapping, Sequence, Set
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Protocol

from pipeline.domain.revisions import ChangeKind, Revision
from pipeline.domain.search import (
    Passage,
    PassageHit,
    RecordingSummary,
    SearchHit,
    SearchQuery,
    VocabularyTerm,
)
from pipeline.domain.shelf import ShelfCounts, ShelfEntry, ShelfFilter
from pipeline.domain.sound import Recording
from pipeline.domain.speech import SpeakerSpan, Transcript, Turn
from pipeline.ports.capture import CaptureStore
from pipeline.ports.engines import Vectors
from pipeline.ports.jobs import JobStore
from pipeline.ports.meaning import MeaningStore


class Clock(Protocol):
    """The time; a fake one makes leases testable."""

    def now(self) -> datetime:
        """The present, in UTC with its zone."""
        ...


class AudioVault(Protocol):
    """Original audio, encrypted at rest, a key per meeting."""

    def path_of(self, recording_id: str) -> Path:
        """Where a recording's encrypted audio lies."""
        ...

    def track_path(self, recording_id: str, track_id: str) -> Path:
        """Where a captured track's encrypted audio lies."""
        ...

    def store(
        self,
        recording_id: str,
        key: bytes,
        source: BinaryIO,
        progress: Callable[[int], None],
        *,
        track_id: str | None = None,
    ) -> None:
        """Encrypt all bytes of `source`, a track's if one is named; all appears or nothing."""
        ...

    def open(self, recording_id: str, key: bytes) -> BinaryIO:
        """Read it back, seekable; raises `ArchiveError` where a byte was altered."""
        ...

    def open_track(self, recording_id: str, track_id: str, key: bytes) -> BinaryIO:
        """Read a captured track back, seekable, also where a crash left it without its end."""
        ...

    def remove(self, recording_id: str) -> None:
        """Remove all files of a recording; nothing happens if there are none."""
        ...


class RecordingStore(Protocol):
    """Recordings, their keys and participants' names."""

    def add(self, recording: Recording, key: bytes) -> None:
        """Add a recording with its audio key; raises `InputError` if these bytes are there."""
        ...

    def get(self, reference: str) -> Recording:
        """Find by id or by an unambiguous beginning of it; raises `NotFoundError`."""
        ...

    def with_content(self, sha256: str) -> Recording | None:
        """The recording made of exactly these bytes, if there is one."""
        ...

    def key_of(self, recording_id: str) -> bytes:
        """The 32-byte key of its audio; raises `NotFoundError`."""
        ...

    def all(self) -> Sequence[RecordingSummary]:
        """Every recording, the latest meeting first."""
        ...

    def set_details(
        self,
        recording_id: str,
        *,
        title: str | None = None,
        held_at: datetime | None = None,
        language: str | None = None,
        tags: Sequence[str] | None = None,
    ) -> Recording:
        """Change what is given, leave what is None."""
        ...

    def delete(self, recording_id: str) -> None:
        """Destroy the key and every row that derives from the recording, beyond recovery."""
        ...


class TranscriptStore(Protocol):
    """Transcripts and the search over them."""

    def save(
        self,
        recording_id: str,
        speakers: Sequence[str],
        turns: Sequence[Turn],
        spans: Sequence[SpeakerSpan],
        names: Mapping[str, str] = ...,
    ) -> Transcript:
        """Store the next revision, index it for search, and return it.

        `speakers` are labels by order of first speech. A speaker keeps the name the user gave
        to the same label; another has its name of `names`, or is called "Speaker N".
        """
        ...

    def revise(
        self, recording_id: str, replaced: Mapping[int, Sequence[Turn]], kind: ChangeKind
    ) -> int:
        """Store the next revision, with other turns in place of some; return its number.

        Args:
            recording_id: whose.
            replaced: for the id of each turn that changes what stands in its place, in order of
                time; nothing where it goes.
            kind: what is done.

        Raises:
            NotFoundError: no transcript, or no such turn in the latest revision.
        """
        ...

    def restore(self, recording_id: str, revision: int) -> int:
        """Store the next revision, the same as an earlier one; return its number.

        Raises:
            NotFoundError: there is no such revision.
        """
        ...

    def load(self, recording_id: str, revision: int | None = None) -> Transcript | None:
        """A revision, or the latest, with present names; None where there is none."""
        ...

    def excerpt(self, recording_id: str, first_turn: int, last_turn: int) -> Transcript | None:
        """The latest revision with no other turns than those from one to another, and no spans.

        It has no turns where one of both isn't in it; None where there is no transcript.
        """
        ...

    def turn_after(self, recording_id: str, turn: int) -> int | None:
        """The id of the turn after one of the latest revision; None where none follows."""
        ...

    def revisions(self, recording_id: str) -> Sequence[Revision]:
        """All of them with how they came to be, the first one first."""
        ...

    def labels(self, recording_id: str) -> Set[str]:
        """Those of the speakers in any revision: one that came back would bring its name along."""
        ...

    def last_turn(self, recording_id: str) -> int:
        """The greatest id of a turn in any revision, 0 without one: ids are never used again."""
        ...

    def rename_speaker(self, recording_id: str, speaker: str, name: str) -> Transcript:
        """Give a speaker, known by label or by present name, another name; search follows."""
        ...

    def search(self, query: SearchQuery) -> Sequence[SearchHit]:
        """Turns that match, best first; never fails on what was typed."""
        ...


class VocabularyStore(Protocol):
    """Words and names to listen for."""

    def add(self, term: VocabularyTerm) -> bool:
        """Add a term; False if it was there."""
        ...

    def remove(self, term: VocabularyTerm) -> bool:
        """Remove a term; False if it wasn't there."""
        ...

    def all(self, tags: Sequence[str] | None = None) -> Sequence[VocabularyTerm]:
        """All terms, or those that hold everywhere or for one of `tags`, oldest first."""
        ...


class PassageStore(Protocol):
    """The index for search by words and by meaning together. It follows the transcripts."""

    def save(
        self, recording_id: str, passages: Sequence[Passage], vectors: Vectors, model: str
    ) -> None:
        """Store a recording's passages in place of those that are there.

        Args:
            recording_id: whose.
            passages: in order of time.
            vectors: shape (passages, dimensions), a row each.
            model: the digest of the text embedder.
        """
        ...

    def vectors(self, recording_id: str, model: str) -> Mapping[str, Vectors]:
        """The vectors that an embedder made of a recording's passages, by their texts.

        Each has the shape (dimensions,), and is the same again when it is saved again.
        """
        ...

    def models(self) -> Sequence[str]:
        """Digests of the text embedders whose vectors are here."""
        ...

    def missing(self, model: str) -> Sequence[str]:
        """Recordings with a transcript whose passages this embedder has not embedded yet."""
        ...

    def search(
        self, query: SearchQuery, vector: Vectors | None, model: str
    ) -> Sequence[PassageHit]:
        """Passages by words and, where `vector` (1, dimensions) is given, by meaning; best first.

        Filters hold before ranking. Passages that another embedder made are found by words.
        """
        ...


class ShelfStore(Protocol):
    """The list of meetings, page by page, and which of them somebody looked at."""

    def stamp(self) -> object:
        """Equal to an earlier one only if nothing in the archive has changed since.

        Whichever process changed it. Those of different connections can't be compared.
        """
        ...

    def count(self, wanted: ShelfFilter) -> int:
        """How many meetings there are of this kind."""
        ...

    def page(self, wanted: ShelfFilter, offset: int, limit: int) -> Sequence[ShelfEntry]:
        """A stretch of the list, the latest meeting first."""
        ...

    def counts(self, own: Sequence[str] = ()) -> ShelfCounts:
        """How many meetings, decisions, actions, tags and people.

        Args:
            own: names by which the user is shown; without any, nobody's actions are theirs.
        """
        ...

    def set_seen(self, recording_ids: Sequence[str], is_seen: bool) -> None:
        """Note that somebody looked at meetings, or take it back; unknown ones are passed over."""
        ...


class Archive(Protocol):
    """One encrypted file with everything but sound and weights."""

    @property
    def recordings(self) -> RecordingStore:
        """Recordings."""
        ...

    @property
    def transcripts(self) -> TranscriptStore:
        """Transcripts."""
        ...

    @property
    def jobs(self) -> JobStore:
        """Jobs."""
        ...

    @property
    def vocabulary(self) -> VocabularyStore:
        """Vocabulary."""
        ...

    @property
    def meaning(self) -> MeaningStore:
        """Minutes."""
        ...

    @property
    def passages(self) -> PassageStore:
        """The index for search by words and meaning."""
        ...

    @property
    def shelf(self) -> ShelfStore:
        """The list of meetings."""
        ...

    @property
    def captures(self) -> CaptureStore:
        """Recordings that were captured here."""
        ...

    def transaction(self) -> AbstractContextManager[None]:
        """All or nothing for what is done inside; the stores' own transactions join it."""
        ...

    def hold_little(self) -> None:
        """Keep less of the file in memory: for one of many connections, which reads lists."""
        ...

    def close(self) -> None:
        """Close the file."""
        ...
