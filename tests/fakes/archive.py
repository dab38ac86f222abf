"""An archive in memory: implements `Archive` by plain lists and dictionaries."""

import copy
import itertools
import threading
from collections.abc import Iterator, Mapping, Sequence, Set
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import MappingProxyType

from pipeline.archive import rules
from pipeline.archive.dates import meeting_time
from pipeline.archive.text import storable
from pipeline.domain.capture import Captured, CaptureReport
from pipeline.domain.errors import InputError, NotFoundError
from pipeline.domain.naming import shown_names
from pipeline.domain.revisions import Change, ChangeKind, Revision
from pipeline.domain.search import RecordingSummary, SearchHit, SearchQuery, VocabularyTerm
from pipeline.domain.sound import Recording
from pipeline.domain.speech import Speaker, SpeakerSpan, Transcript, Turn
from pipeline.domain.work import Checkpoint, Job, JobState, StageRecord
from pipeline.ports import Clock
from tests.fakes.archive_jobs import FakeJobs
from tests.fakes.archive_meaning import FakeMeaning, MeaningState
from tests.fakes.archive_passages import FakePassages, PassageSet
from tests.fakes.archive_search import find
from tests.fakes.archive_shelf import FakeShelf


@dataclass
class State:
    """Everything that a transaction can take back."""

    recordings: dict[str, Recording] = field(default_factory=dict)
    keys: dict[str, bytes] = field(default_factory=dict)
    transcripts: dict[str, list[Transcript]] = field(default_factory=dict)
    names: dict[str, dict[str, str]] = field(default_factory=dict)
    jobs: dict[int, Job] = field(default_factory=dict)
    last_job: int = 0
    stages: dict[tuple[str, str], tuple[StageRecord, bytes]] = field(default_factory=dict)
    checkpoints: dict[tuple[str, str, str], dict[int, Checkpoint]] = field(default_factory=dict)
    vocabulary: list[VocabularyTerm] = field(default_factory=list)
    meaning: MeaningState = field(default_factory=MeaningState)
    passages: dict[str, PassageSet] = field(default_factory=dict)
    captures: dict[str, tuple[Captured, bytes]] = field(default_factory=dict)
    orders: dict[str, list[list[str]]] = field(default_factory=dict)
    changes: dict[tuple[str, int], list[Change]] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)


class FakeArchive:
    """Keeps nothing beyond its own life."""

    def __init__(self, clock: Clock) -> None:
        self.state = State()
        self.clock = clock
        self.lock = threading.RLock()
        self.closed = False
        self.recordings = FakeRecordings(self)
        self.transcripts = FakeTranscripts(self)
        self.jobs = FakeJobs(self)
        self.vocabulary = FakeVocabulary(self)
        self.meaning = FakeMeaning(self)
        self.passages = FakePassages(self)
        self.captures = FakeCaptures(self)
        self.shelf = FakeShelf(self)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; other threads wait."""
        with self.lock:
            before = copy.deepcopy(self.state)
            try:
                yield
            except BaseException:
                self.state = before
                raise

    def hold_little(self) -> None:
        """All of it is in memory."""

    def close(self) -> None:
        """Note that it was closed."""
        self.closed = True

    def find(self, recording_id: str) -> Recording:
        """A recording by its whole id."""
        if recording_id not in self.state.recordings:
            raise rules.no_recording(recording_id)
        return self.state.recordings[recording_id]


class FakeRecordings:
    def __init__(self, archive: FakeArchive) -> None:
        self._archive = archive

    def add(self, recording: Recording, key: bytes) -> None:
        storable(recording.title, "title")
        storable(recording.source_name, "file name")
        known = self.with_content(recording.content_sha256)
        if known or recording.id in self._archive.state.recordings:
            known = known or self._archive.state.recordings[recording.id]
            raise rules.same_content(known.id, known.title)
        self._archive.state.recordings[recording.id] = recording
        self._archive.state.keys[recording.id] = key

    def get(self, reference: str) -> Recording:
        wanted = reference.strip().lower()
        everything = self._archive.state.recordings
        if wanted in everything:
            return everything[wanted]
        found = [r for r in everything.values() if wanted and r.id.startswith(wanted)]
        if not found:
            raise rules.no_recording(reference)
        if len(found) > 1:
            pairs = sorted((r.id, r.title) for r in found)
            raise rules.several_recordings(reference, pairs)
        return found[0]

    def with_content(self, sha256: str) -> Recording | None:
        everything = self._archive.state.recordings.values()
        return next((r for r in everything if r.content_sha256 == sha256), None)

    def key_of(self, recording_id: str) -> bytes:
        self._archive.find(recording_id)
        return self._archive.state.keys[recording_id]

    def all(self) -> Sequence[RecordingSummary]:
        everything = sorted(
            self._archive.state.recordings.values(),
            key=lambda r: (meeting_time(r.held_at, r.added_at), r.id),
            reverse=True,
        )
        return [self._summary(recording) for recording in everything]

    def _summary(self, recording: Recording) -> RecordingSummary:
        transcript = self._archive.transcripts.load(recording.id)
        job = self._archive.jobs.latest(recording.id)
        state = JobState.DONE if transcript else JobState.QUEUED
        if job is not None:
            ran_out = job.lease_until is not None and job.lease_until <= self._archive.clock.now()
            state = JobState.QUEUED if ran_out else job.state
        return RecordingSummary(
            recording_id=recording.id,
            title=recording.title,
            held_at=recording.held_at,
            duration_ms=recording.duration_ms,
            speakers=tuple(s.name for s in transcript.speakers) if transcript else (),
            turns=len(transcript.turns) if transcript else 0,
            state=state.value,
            tags=recording.tags,
        )

    def set_details(
        self,
        recording_id: str,
        *,
        title: str | None = None,
        held_at: datetime | None = None,
        language: str | None = None,
        tags: Sequence[str] | None = None,
    ) -> Recording:
        recording = self._archive.find(recording_id)
        changed = replace(
            recording,
            title=recording.title if title is None else storable(title, "title"),
            held_at=recording.held_at if held_at is None else held_at,
            language=recording.language if language is None else storable(language, "language"),
            tags=recording.tags
            if tags is None
            else tuple(sorted({storable(t, "tag") for t in tags})),
        )
        self._archive.state.recordings[recording_id] = changed
        return changed

    def delete(self, recording_id: str) -> None:
        self._archive.find(recording_id)
        state = self._archive.state
        del state.recordings[recording_id], state.keys[recording_id]
        state.captures.pop(recording_id, None)
        state.transcripts.pop(recording_id, None)
        state.names.pop(recording_id, None)
        state.meaning.drop(recording_id)
        state.passages.pop(recording_id, None)
        state.jobs = {k: j for k, j in state.jobs.items() if j.recording_id != recording_id}
        state.stages = {k: v for k, v in state.stages.items() if k[0] != recording_id}
        state.checkpoints = {k: v for k, v in state.checkpoints.items() if k[0] != recording_id}


class FakeTranscripts:
    def __init__(self, archive: FakeArchive) -> None:
        self._archive = archive

    def save(
        self,
        recording_id: str,
        speakers: Sequence[str],
        turns: Sequence[Turn],
        spans: Sequence[SpeakerSpan],
        names: Mapping[str, str] = MappingProxyType({}),
    ) -> Transcript:
        self._archive.find(recording_id)
        for turn in turns:
            storable(turn.text, "transcript")
        revisions = self._archive.state.transcripts.setdefault(recording_id, [])
        given = self._archive.state.names.get(recording_id, {})
        labels = list(dict.fromkeys([*speakers, *(turn.speaker for turn in turns)]))
        likely = {label: rules.clean_name(names[label]) for label in labels if label in names}
        named = rules.name_speakers(labels, given, likely)
        transcript = Transcript(recording_id, len(revisions) + 1, named, tuple(turns), tuple(spans))
        revisions.append(transcript)
        self._orders(recording_id).append(labels)
        self._note(recording_id, len(revisions), ChangeKind.PROCESSED)
        return transcript

    def revise(
        self, recording_id: str, replaced: Mapping[int, Sequence[Turn]], kind: ChangeKind
    ) -> int:
        present = self.load(recording_id)
        if present is None:
            raise rules.no_transcript(recording_id)
        if replaced.keys() - {turn.id for turn in present.turns}:
            raise NotFoundError("No such turn", "It isn't there.", "")
        for turn in (turn for turns in replaced.values() for turn in turns):
            storable(turn.text, "transcript")
        turns = [new for old in present.turns for new in replaced.get(old.id, (old,))]
        order = self._orders(recording_id)[-1]
        added = (turn.speaker for some in replaced.values() for turn in some)
        order += [label for label in dict.fromkeys(added) if label not in order]
        return self._add(present, turns, order, kind)

    def restore(self, recording_id: str, revision: int) -> int:
        present, earlier = self.load(recording_id), self.load(recording_id, revision)
        if present is None or earlier is None:
            raise NotFoundError("No such revision", f"There is no revision {revision}.", "")
        order = self._orders(recording_id)[revision - 1]
        return self._add(present, earlier.turns, order, ChangeKind.RESTORED, str(revision))

    def _add(
        self,
        present: Transcript,
        turns: Sequence[Turn],
        order: list[str],
        kind: ChangeKind,
        detail: str = "",
    ) -> int:
        id_ = present.recording_id
        speaking = {turn.speaker for turn in turns}
        labels = [label for label in order if label in speaking]
        names = {speaker.label: speaker.name for speaker in present.speakers}
        given = self._archive.state.names.get(id_, {})
        named = rules.name_speakers(labels, given, names)
        revisions = self._archive.state.transcripts[id_]
        number = len(revisions) + 1
        revisions.append(Transcript(id_, number, named, tuple(turns), present.spans))
        self._orders(id_).append(order)
        self._note(id_, number, kind, detail)
        return number

    def _orders(self, recording_id: str) -> list[list[str]]:
        """For each revision the labels of those who ever talked since it was processed."""
        return self._archive.state.orders.setdefault(recording_id, [])

    def _note(self, recording_id: str, revision: int, kind: ChangeKind, detail: str = "") -> None:
        change = Change(kind, self._archive.clock.now(), storable(detail, "name"))
        self._archive.state.changes.setdefault((recording_id, revision), []).append(change)

    def load(self, recording_id: str, revision: int | None = None) -> Transcript | None:
        revisions = self._archive.state.transcripts.get(recording_id, [])
        if revision is None:
            return revisions[-1] if revisions else None
        if not 1 <= revision <= len(revisions):
            return None
        found, latest = revisions[revision - 1], revisions[-1]
        return replace(found, speakers=rules.speakers_of(found.turns, latest.speakers))

    def excerpt(self, recording_id: str, first_turn: int, last_turn: int) -> Transcript | None:
        whole = self.load(recording_id)
        if whole is None:
            return None
        ids = [turn.id for turn in whole.turns]
        kept: tuple[Turn, ...] = ()
        if first_turn in ids and last_turn in ids:
            kept = whole.turns[ids.index(first_turn) : ids.index(last_turn) + 1]
        return replace(whole, turns=kept, spans=())

    def turn_after(self, recording_id: str, turn: int) -> int | None:
        transcript = self.load(recording_id)
        ids = [t.id for t in transcript.turns] if transcript else []
        return dict(itertools.pairwise(ids)).get(turn)

    def revisions(self, recording_id: str) -> Sequence[Revision]:
        revisions = self._archive.state.transcripts.get(recording_id, [])
        changes = self._archive.state.changes
        return [
            Revision(r.revision, len(r.turns), tuple(changes[recording_id, r.revision]))
            for r in revisions
        ]

    def labels(self, recording_id: str) -> Set[str]:
        revisions = self._archive.state.transcripts.get(recording_id, [])
        return {turn.speaker for found in revisions for turn in found.turns}

    def last_turn(self, recording_id: str) -> int:
        revisions = self._archive.state.transcripts.get(recording_id, [])
        return max((turn.id for found in revisions for turn in found.turns), default=0)

    def rename_speaker(self, recording_id: str, speaker: str, name: str) -> Transcript:
        self._archive.find(recording_id)
        transcript = self.load(recording_id)
        if transcript is None:
            raise rules.no_transcript(recording_id)
        minutes = self._archive.state.meaning.main_minutes(recording_id)
        shown = shown_names(transcript.speakers, minutes.names if minutes else ())
        label = rules.find_speaker(transcript.speakers, speaker, shown).label
        old = (transcript.name_of(label), shown[label])
        cleaned = rules.clean_name(name)
        self._archive.state.names.setdefault(recording_id, {})[label] = cleaned
        self._note(recording_id, transcript.revision, ChangeKind.RENAMED)
        self._archive.passages.rename(recording_id, dict.fromkeys(old, cleaned))
        renamed = tuple(
            Speaker(s.label, cleaned) if s.label == label else s for s in transcript.speakers
        )
        changed = replace(transcript, speakers=renamed)
        self._archive.state.transcripts[recording_id][-1] = changed
        return changed

    def search(self, query: SearchQuery) -> Sequence[SearchHit]:
        latest = [revisions[-1] for revisions in self._archive.state.transcripts.values()]
        return find(query, [(self._archive.find(t.recording_id), t) for t in latest])


class FakeCaptures:
    def __init__(self, archive: FakeArchive) -> None:
        self._archive = archive

    def begin(self, captured: Captured, key: bytes) -> None:
        storable(captured.title, "title")
        storable(captured.consent, "consent")
        assert captured.recording_id not in self._archive.state.captures
        self._archive.state.captures[captured.recording_id] = (captured, key)

    def end(self, report: CaptureReport) -> None:
        for mark in report.marks:
            storable(mark.text, "note")
        found = self._archive.state.captures.get(report.recording_id)
        if found is None:
            raise rules.no_recording(report.recording_id)
        ended = (replace(found[0], report=report), found[1])
        self._archive.state.captures[report.recording_id] = ended

    def get(self, recording_id: str) -> Captured | None:
        found = self._archive.state.captures.get(recording_id)
        return found[0] if found else None

    def unfinished(self) -> Sequence[tuple[Captured, bytes]]:
        return [pair for pair in self._archive.state.captures.values() if pair[0].report is None]

    def discard(self, recording_id: str) -> None:
        self._archive.state.captures.pop(recording_id, None)


class FakeVocabulary:
    def __init__(self, archive: FakeArchive) -> None:
        self._archive = archive

    def add(self, term: VocabularyTerm) -> bool:
        cleaned = rules.clean_term(term)
        terms = self._archive.state.vocabulary
        if cleaned in terms:
            return False
        terms.append(cleaned)
        return True

    def remove(self, term: VocabularyTerm) -> bool:
        terms = self._archive.state.vocabulary
        try:
            terms.remove(rules.clean_term(term))
        except (InputError, ValueError):
            return False
        return True

    def all(self, tags: Sequence[str] | None = None) -> Sequence[VocabularyTerm]:
        terms = self._archive.state.vocabulary
        return [t for t in terms if tags is None or t.tag is None or t.tag in tags]
