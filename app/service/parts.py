"""What the service is put together from."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.service.locks import Lock, no_locks
from app.settings import Home, Settings

if TYPE_CHECKING:
    from app.service.evaluate import Bench
    from app.service.live import LiveDesk
    from app.service.models import Import, Install
    from app.service.ports import Examiner, Machine, Player, Reader
    from app.service.process import Workshop
    from app.service.sound import Listen
    from models.store import FileModelStore
    from pipeline.domain.saying import Said
    from pipeline.ports import Archive, AudioVault, Clock, Recorder, SoundSystem


@dataclass(frozen=True, slots=True)
class Parts:
    """How each thing is made; nothing is made before it is needed.

    Attributes:
        home: where things lie.
        archive: opens the archive, asking for a passphrase if there is one.
        archive_protection: says in a sentence who keeps the archive's key.
        vault: opens the folder of encrypted audio.
        store: opens the folder of models.
        workshop: makes ready to process; leaving it ends the engine.
        bench: a workshop on a throw-away archive.
        reader: reads what is typed into the search.
        examiner: reads references.
        player: plays sound.
        listen: gives the maker of sound that a window plays.
        machine: looks at this machine.
        install: starts the process that may fetch models.
        import_model: takes in weights by hand.
        recorder: captures meetings.
        sound: the machine's sound.
        live: makes ready for live text.
        clock: tells the time.
        locks: settings that can't be changed here.
    """

    home: Home
    archive: Callable[[], Archive]
    archive_protection: Callable[[], Said]
    vault: Callable[[], AudioVault]
    store: Callable[[], FileModelStore]
    workshop: Callable[[Settings, Archive, AudioVault], AbstractContextManager[Workshop]]
    bench: Callable[[Settings], AbstractContextManager[Bench]]
    reader: Callable[[Settings], Reader]
    examiner: Callable[[], Examiner]
    player: Callable[[], Player]
    listen: Callable[[], Listen]
    machine: Callable[[], Machine]
    install: Callable[[], Install]
    import_model: Callable[[], Import]
    recorder: Callable[[Settings, SoundSystem], Recorder]
    sound: Callable[[], SoundSystem]
    live: Callable[[Settings], AbstractContextManager[LiveDesk]]
    clock: Callable[[], Clock]
    locks: Callable[[], tuple[Lock, ...]] = no_locks
