"""The only place that picks adapters. Nothing is opened, and little is imported, before its use."""

# A light command must not pay for what only a heavy one needs: imports stand in the functions.
# ruff: noqa: PLC0415

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from app.service.earshot import Earshot
from app.service.parts import Parts
from app.settings import Home, Settings, read_settings
from pipeline.domain.errors import WrongPassphraseError
from pipeline.domain.saying import NO_WORDS, Said, say
from pipeline.domain.work import Role

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from app.service.evaluate import Bench
    from app.service.live import LiveDesk
    from app.service.models import Import, Install
    from app.service.ports import Examiner, Machine, Player, Reader
    from app.service.process import Workshop
    from app.service.sound import Listen
    from models.store import FileModelStore
    from pipeline.archive.keys import ArchiveKey
    from pipeline.engine.client import EngineClient
    from pipeline.ports import Archive, AudioVault, Clock, Recorder, SoundSystem


class Asker(Protocol):
    """Speaks with the user where wiring has to."""

    def passphrase(self, is_new: bool) -> str:
        """Ask for the archive's passphrase; a new one is asked for twice."""
        ...

    def asks_again(self) -> bool:
        """What it gave was wrong: whether it is to be asked once more."""
        ...

    def tell(self, note: str) -> None:
        """Tell what the user should know."""
        ...


def open_earshot(home: Home, asker: Asker) -> Earshot:
    """Put Earshot together for a home folder; opens nothing yet."""
    builder = _Builder(home, asker)
    return Earshot(
        Parts(
            home=home,
            archive=builder.archive,
            archive_protection=builder.protection,
            vault=builder.vault,
            store=builder.store,
            workshop=builder.workshop,
            bench=builder.bench,
            reader=builder.reader,
            examiner=_examiner,
            player=_player,
            listen=_listen,
            machine=_machine,
            install=_install,
            import_model=_import_model,
            recorder=builder.recorder,
            sound=_sound,
            live=builder.live,
            clock=_clock,
        )
    )


class _Builder:
    """Makes what depends on the home folder."""

    def __init__(self, home: Home, asker: Asker) -> None:
        self._home = home
        self._asker = asker

    def archive(self) -> Archive:
        from app.wiring.clock import SystemClock
        from pipeline.archive.store import open_archive

        found = self._key()
        if found.note:
            self._asker.tell(found.note)
        return open_archive(self._home.archive, found.key, SystemClock())

    def _key(self) -> ArchiveKey:
        from pipeline.archive.keys import open_or_create, saved_mode

        folder = self._home.folder
        mode = read_settings(self._home.settings).key
        while True:
            is_new = saved_mode(folder) is None
            try:
                return open_or_create(folder, mode, partial(self._asker.passphrase, is_new))
            except WrongPassphraseError:
                if not self._asker.asks_again():
                    raise

    def protection(self) -> Said:
        from pipeline.archive.keymode import KeyMode
        from pipeline.archive.keys import saved_mode

        match saved_mode(self._home.folder):
            case KeyMode.KEYRING:
                return say("Its key is in the system's keyring.")
            case KeyMode.PASSPHRASE:
                return say("Its key is behind your passphrase.")
            case KeyMode.FILE:
                return say(
                    "Its key is in a file that only you can read: whoever has your files has it."
                )
            case None:
                return NO_WORDS

    def vault(self) -> AudioVault:
        from pipeline.audio.vault import FileAudioVault

        return FileAudioVault(self._home.audio)

    def store(self) -> FileModelStore:
        from models.catalogue import load_catalogue
        from models.store import FileModelStore

        own = self._home.catalogue
        catalogue = load_catalogue(own) if own.exists() else load_catalogue()
        return FileModelStore(self._home.models, catalogue)

    def workshop(
        self, settings: Settings, archive: Archive, vault: AudioVault
    ) -> AbstractContextManager[Workshop]:
        from app.wiring.workshop import job_settings, open_workshop

        how = job_settings(settings, [self._home.templates])
        return open_workshop(
            settings, archive, vault, store=self.store(), engine=self._engine(), how=how
        )

    def bench(self, settings: Settings) -> AbstractContextManager[Bench]:
        from app.wiring.workshop import open_bench

        return open_bench(settings, self.store(), self._engine())

    def reader(self, settings: Settings) -> Reader:
        from app.wiring.embedding import ChildReader

        name = settings.model(Role.TEXT_EMBEDDER)
        return ChildReader(self.store(), name, self._home.logs / "engine.log")

    def recorder(self, settings: Settings, sound: SoundSystem) -> Recorder:
        from pipeline.capture.recorder import DiskRecorder

        return DiskRecorder(self._home.audio, sound, settings.recording.watch)

    def live(self, settings: Settings) -> AbstractContextManager[LiveDesk]:
        from app.wiring.live import open_live_desk

        return open_live_desk(self._home, settings, self.store())

    def _engine(self) -> EngineClient:
        from pipeline.engine.client import EngineClient

        return EngineClient(log_path=self._home.logs / "engine.log")


def _examiner() -> Examiner:
    from app.wiring.examiner import ReferenceExaminer

    return ReferenceExaminer()


def _player() -> Player:
    from app.wiring.player import SoundDevicePlayer
    from pipeline.audio.reader import open_audio

    return SoundDevicePlayer(open_audio)


def _listen() -> Listen:
    from pipeline.audio.listening import open_listening

    return open_listening


def _machine() -> Machine:
    from app.wiring.machine import ThisMachine

    return ThisMachine()


def _sound() -> SoundSystem:
    from app.wiring.sound import SoundWhenAsked
    from pipeline.capture.systems import open_sound_system

    return SoundWhenAsked(open_sound_system)


def _clock() -> Clock:
    from app.wiring.clock import SystemClock

    return SystemClock()


def _install() -> Install:
    from models.install import install

    return install


def _import_model() -> Import:
    from models.importing import import_model

    return import_model
