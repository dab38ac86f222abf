"""The one date by which a recording is ordered and found."""

from datetime import datetime


def meeting_time(held_at: datetime | None, added_at: datetime) -> datetime:
    """When the meeting was, in local time without a zone; when it was added, if unknown.

    Local, because people ask for "Tuesday" as their calendar shows it.
    """
    moment = held_at or added_at
    if moment.tzinfo is None:
        return moment
    try:
        return moment.astimezone().replace(tzinfo=None)
    except (OverflowError, ValueError):  # at the ends of the calendar there is no local time
        return moment.replace(tzinfo=None)
