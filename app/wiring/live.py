"""Live text with an engine of its own."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import closing, contextmanager
from importlib.metadata import distribution, version
from pathlib import Path
from typing import TYPE_CHECKING

from app.service.live import LiveDesk, SpeedBook
from pipeline.engine.client import EngineClient

if TYPE_CHECKING:
    from app.settings import Home, Settings
    from models.store import FileModelStore


@contextmanager
def open_live_desk(
    home: Home, settings: Settings, store: FileModelStore
) -> Generator[LiveDesk, None, None]:
    """Make ready for live text; leaving ends its engine. Nothing is started before it is asked."""
    engine = EngineClient(log_path=home.logs / "live.log", is_patient=True)
    book = SpeedBook(home.folder / "live.json", _machine(settings))
    with closing(engine):
        yield LiveDesk(settings=settings, store=store, engine=engine, book=book, speech=_speech())


def _machine(settings: Settings) -> str:
    """What decides how fast models compute here."""
    parts = (_processor(), f"{os.cpu_count()} cores", settings.device.value)
    return ", ".join((*parts, f"ctranslate2 {version('ctranslate2')}"))


def _processor() -> str:
    import platform  # noqa: PLC0415 - not needed where it isn't asked

    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        for line in cpuinfo.read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _speech() -> Path:
    """A telephone conversation that a library brings along, so every installation has it."""
    return Path(str(distribution("pyannote-audio").locate_file("pyannote/audio/sample/sample.wav")))
