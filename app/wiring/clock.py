"""The time of this machine."""

from datetime import UTC, datetime


class SystemClock:
    """Implements `pipeline.ports.Clock`."""

    def now(self) -> datetime:
        """The present, in UTC."""
        return datetime.now(UTC)
