"""The one service behind all doors. What it stands on is opened when first needed."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache, cached_property
from typing import TYPE_CHECKING

from app.service import library, vocabulary
from app.service.locks import Lock, refuse_locked
from app.settings import Home, Settings, read_settings

if TYPE_CHECKING:
    from pathlib import Path

    from app.service.catch_up import CatchUp
    from app.service.doctor import Finding
    from app.service.editing import Editing
    from app.service.evaluate import ExamResult
    from app.service.export import Papers
    from app.service.keeping import Recovered
    from app.service.kept_reader import KeptReader
    from app.service.meeting import Meeting
    from app.service.model_desk import ModelDesk
    from app.service.parts import Parts
    from app.service.ports import Reader
    from app.service.privacy import Privacy
    from app.service.process import ProcessEvent
    from app.service.queue import QueueLine
    from app.service.reading import Reading
    from app.service.record import RecordingDesk
    from app.service.requests import ProcessRequest
    from app.service.search import Found
    from app.service.shelf_desk import ShelfDesk
    from app.service.sound import Sound
    from app.service.study import Study
    from app.service.talk import Talk
    from app.settings_edit import Value
    from models.store import FileModelStore
    from pipeline.domain.search import SearchQuery, VocabularyTerm
    from pipeline.domain.sound import Recording
    from pipeline.domain.work import Job, Progress
    from pipeline.export.formats import ExportFormat
    from pipeline.ports import Archive, AudioVault, SoundSystem


class Earshot:
    """Everything that a door may ask for; each method is told in its own file of this package."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._settings: tuple[object, Settings] | None = None
        self._desk: tuple[Settings, RecordingDesk] | None = None
        self._holds_little = False

    @property
    def home(self) -> Home:
        """Where things lie."""
        return self._parts.home

    @property
    def settings(self) -> Settings:
        """What the user has chosen, as the file says now; raises `InputError`."""
        stamp = _stamp(self.home.settings)
        if self._settings is None or self._settings[0] != stamp:
            self._settings = (stamp, read_settings(self.home.settings))
        return self._settings[1]

    @property
    def locks(self) -> tuple[Lock, ...]:
        """Settings that can't be changed here, and why."""
        return self._parts.locks()

    @cached_property
    def _archive(self) -> Archive:
        archive = self._parts.archive()
        if self._holds_little:
            archive.hold_little()
        return archive

    @cached_property
    def _vault(self) -> AudioVault:
        return self._parts.vault()

    @cached_property
    def _store(self) -> FileModelStore:
        return self._parts.store()

    def hold_little(self) -> None:
        """Keep less of the archive in memory: for one of many who ask, and ask for lists."""
        self._holds_little = True

    def close(self) -> None:
        """Close what was opened."""
        self.rest()
        if "_sound" in self.__dict__:
            self._sound.close()
        if "_archive" in self.__dict__:
            self._archive.close()

    def process(self, requests: Sequence[ProcessRequest]) -> Generator[ProcessEvent, None, None]:
        """Take in files and process them; none means all that is pending."""
        from app.service.process import process  # noqa: PLC0415

        with self._parts.workshop(self.settings, self._archive, self._vault) as shop:
            yield from process(requests, shop)

    def take_in(self, requests: Sequence[ProcessRequest]) -> Generator[ProcessEvent, None, None]:
        """Take in files; their processing waits in the queue."""
        from app.service.process import take_in_all  # noqa: PLC0415

        with self._parts.workshop(self.settings, self._archive, self._vault) as shop:
            yield from take_in_all(requests, shop)

    @cached_property
    def _sound(self) -> SoundSystem:
        return self._parts.sound()

    @property
    def recording(self) -> RecordingDesk:
        """Recordings of meetings, begun here or recovered, by the settings as they are now."""
        settings = self.settings
        if self._desk is None or self._desk[0] is not settings:
            from app.service.record import RecordingDesk  # noqa: PLC0415

            desk = RecordingDesk(
                archive=lambda: self._archive,
                vault=self._vault,
                recorder=self._parts.recorder(settings, self._sound),
                sound=self._sound,
                clock=self._parts.clock(),
                choice=settings.recording,
                languages=settings.languages,
                open_live=lambda: self._parts.live(settings),
            )
            self._desk = (settings, desk)
        return self._desk[1]

    def recover(self) -> Generator[Progress | Recovered, None, None]:
        """Keep what a recorder that died has left; one query where there is nothing."""
        if self._archive.captures.unfinished():
            yield from self.recording.recover()

    @cached_property
    def shelf(self) -> ShelfDesk:
        """The list of meetings, and what is known of each."""
        from app.service.shelf_desk import ShelfDesk  # noqa: PLC0415

        return ShelfDesk(lambda: self._archive, lambda: self._vault, lambda: self.settings)

    def queue(self) -> Sequence[QueueLine]:
        """What is waiting, what is being processed, what failed."""
        from app.service.lacks import Lacks  # noqa: PLC0415
        from app.service.models import lacks_speech_model  # noqa: PLC0415
        from app.service.queue import queue  # noqa: PLC0415

        lacks = Lacks(
            self._archive,
            self._vault,
            cache(lambda: lacks_speech_model(self._store, self.settings)),
            cache(lambda: self._parts.machine().free_bytes(self.home.folder)),
        )
        return queue(self._archive, lacks.of)

    def retry(self, job_id: int) -> Job:
        """Queue a failed or stopped job again."""
        return self._archive.jobs.retry(job_id)

    def cancel(self, job_id: int) -> Job:
        """Take a waiting job out of the queue."""
        return self._archive.jobs.cancel(job_id)

    def catch_up(self) -> CatchUp:
        """What is new to whoever the settings say the user is."""
        from app.service.catch_up import catch_up  # noqa: PLC0415

        return catch_up(self._archive, read_settings(self.home.settings).name)

    def show(self, reference: str) -> library.RecordingView:
        """One recording."""
        return library.show_recording(self._archive, reference)

    def be_ready_to_search(self) -> None:
        """Load what a search by words keeps in memory: the first letter finds it there."""
        from pipeline.domain.search import SearchQuery  # noqa: PLC0415

        self._archive.passages.search(SearchQuery("e", limit=1), None, "")

    def search(
        self, query: SearchQuery, *, words_only: bool = False, stays_ready: bool = False
    ) -> Found:
        """Turns and claims that match, best first.

        Args:
            query: what is asked.
            words_only: don't look for meaning.
            stays_ready: keep what reads for meaning loaded for the next search, until `rest`.
        """
        from app.service.search import search  # noqa: PLC0415

        def reader() -> Reader:
            return self._kept_reader if stays_ready else self._parts.reader(self.settings)

        return search(self._archive, query, reader, words_only=words_only)

    @cached_property
    def _kept_reader(self) -> KeptReader:
        from app.service.kept_reader import KeptReader  # noqa: PLC0415

        return KeptReader(lambda: self._parts.reader(self.settings))

    def rest(self) -> None:
        """End the engines that were kept ready; what needs one starts it again."""
        if "talk" in self.__dict__:
            self.talk.rest()
        if "_kept_reader" in self.__dict__:
            self._kept_reader.let_go()

    def export_text(self, reference: str, form: ExportFormat) -> str:
        """A transcript in a format."""
        from app.service.export import export_text  # noqa: PLC0415

        return export_text(self._archive, reference, form)

    def export_file(
        self, reference: str, form: ExportFormat, path: Path, force: bool = False
    ) -> None:
        """Write a transcript to a file."""
        from app.service.export import export_file  # noqa: PLC0415

        export_file(self._archive, reference, form, path, force)

    def export_name(self, reference: str) -> str:
        """What a recording's files are called, without an ending."""
        from app.service.export import file_name  # noqa: PLC0415

        return file_name(self._archive.recordings.get(reference))

    @property
    def papers(self) -> Papers:
        """Writes transcripts and minutes that are handed on."""
        from app.service.export import Papers  # noqa: PLC0415

        return Papers(self._archive, self.reading.minutes_text)

    def play(self, reference: str, start_ms: int, end_ms: int | None) -> Iterator[int]:
        """Play from a moment on; yields the present time."""
        from app.service.play import play  # noqa: PLC0415

        player = self._parts.player()
        return play(self._archive, self._vault, player, reference, start_ms=start_ms, end_ms=end_ms)

    def meeting(self, reference: str) -> Meeting:
        """One meeting with all that a page about it shows."""
        from app.service.meeting import meeting  # noqa: PLC0415

        return meeting(self._archive, self._vault, self.home, reference)

    @cached_property
    def editing(self) -> Editing:
        """What the user puts right in a meeting."""
        from app.service.editing import Editing  # noqa: PLC0415

        return Editing(lambda: self._archive)

    def meeting_state(self, reference: str) -> tuple[Recording, Job | None]:
        """What changes while a meeting is worked on."""
        from app.service.meeting import meeting_state  # noqa: PLC0415

        return meeting_state(self._archive, reference)

    def sound(self, reference: str) -> Sound:
        """The sound of a meeting, to be heard from anywhere; any thread may read it."""
        from app.service.sound import sound  # noqa: PLC0415

        return sound(self._archive, self._vault, self._parts.listen(), reference)

    def kept_wave(self, reference: str) -> bytes | None:
        """How loud a meeting is, level by level; None if that was never kept."""
        from app.service.wave import kept_wave  # noqa: PLC0415

        return kept_wave(self._archive, self._vault, reference)

    def keep_wave(self, reference: str, levels: bytes) -> None:
        """Keep how loud a meeting is."""
        from app.service.wave import keep_wave  # noqa: PLC0415

        keep_wave(self._archive, self._vault, reference, levels)

    @cached_property
    def reading(self) -> Reading:
        """Minutes, briefs, decisions, actions, answers, templates."""
        from app.service.reading import Reading  # noqa: PLC0415

        return Reading(
            home=self.home,
            settings=lambda: self.settings,
            archive=lambda: self._archive,
            open_study=self._study,
        )

    @cached_property
    def talk(self) -> Talk:
        """Questions that follow one another, at leisure."""
        from app.service.models import title_of  # noqa: PLC0415
        from app.service.talk import Talk  # noqa: PLC0415

        return Talk(lambda: self._archive, self._study, lambda n: title_of(self._store, n))

    @contextmanager
    def _study(self) -> Generator[Study, None, None]:
        from app.service.study import Study  # noqa: PLC0415

        with self._parts.workshop(self.settings, self._archive, self._vault) as shop:
            yield Study(shop.engine, shop.scribes)

    @cached_property
    def models(self) -> ModelDesk:
        """The models of this machine."""
        from app.service.model_desk import ModelDesk  # noqa: PLC0415

        return ModelDesk(self._parts, lambda: self._store, lambda: self.settings)

    def list_terms(self, tag: str | None = None) -> Sequence[VocabularyTerm]:
        """Words to listen for."""
        return vocabulary.list_terms(self._archive, tag)

    def add_terms(self, terms: Sequence[VocabularyTerm]) -> tuple[VocabularyTerm, ...]:
        """Add words; returns those that are new."""
        return vocabulary.add_terms(self._archive, terms)

    def remove_terms(self, terms: Sequence[VocabularyTerm]) -> None:
        """Remove words."""
        vocabulary.remove_terms(self._archive, terms)

    def change_settings(self, changes: Mapping[tuple[str, str], Value]) -> Settings:
        """Set values in the settings file; returns all settings as they are now.

        Raises:
            InputError: a value is refused, or its setting is locked; nothing was changed.
        """
        from app.settings_edit import change_settings  # noqa: PLC0415

        refuse_locked(self.locks, changes)
        return change_settings(self.home.settings, changes)

    def privacy(self, refused: int) -> Privacy:
        """What is stored where; `refused` counts this process's attempts to connect."""
        from app.service.privacy import privacy  # noqa: PLC0415

        return privacy(self.home, self._parts.archive_protection, refused)

    def evaluate(
        self, request: ProcessRequest, stm: Path, rttm: Path | None
    ) -> Generator[ProcessEvent | ExamResult, None, None]:
        """Process a file in a throw-away archive, and score it."""
        from app.service.evaluate import evaluate  # noqa: PLC0415

        examiner = self._parts.examiner()
        yield from evaluate(request, stm, rttm, examiner, lambda: self._parts.bench(self.settings))

    def examine(self) -> Iterator[Finding]:
        """Is everything there?"""
        from app.service.doctor import Patient, examine  # noqa: PLC0415

        return examine(
            Patient(
                home=self.home,
                settings=lambda: self.settings,
                store=lambda: self._store,
                archive=lambda: self._archive,
                archive_protection=self._parts.archive_protection,
                machine=self._parts.machine(),
            )
        )


def _stamp(path: Path) -> object:
    """Changes with the file."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino
