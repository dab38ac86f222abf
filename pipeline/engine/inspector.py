"""Files are looked at in the child too: what decodes foreign media may fall over, not the app."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from pipeline.domain.tasks import Inspection, InspectTask
from pipeline.domain.work import Notice, Progress
from pipeline.ports import Engine


class EngineInspector:
    """Implements `ports.Ingest` by asking the engine."""

    def __init__(self, engine: Engine) -> None:
        """Take the engine; its child starts with the first file."""
        self._engine = engine

    def inspect(self, source: Path) -> Iterator[Progress | Notice | Inspection]:
        """Look at a file; see `ports.Ingest`. Raises `EngineError` where the decoder dies."""
        with closing(self._engine.run(InspectTask(source.absolute()))) as events:
            for item in events:
                if isinstance(item, Progress | Notice | Inspection):
                    yield item
