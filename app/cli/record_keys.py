"""What keys mean while a meeting is recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.export.stamps import clock

if TYPE_CHECKING:
    from app.service.record import RecordingSession

HINT = "space pause · b bookmark · n note · k keep going · q end"
_ENTER, _ESCAPE, _BACKSPACES = "\r\n", "\x1b", "\x7f\b"


class Controls:
    """Turns keys into calls.

    Attributes:
        typed: the note that is being typed; None where none is.
    """

    def __init__(self, session: RecordingSession) -> None:
        self._session = session
        self.typed: str | None = None

    def press(self, keys: str) -> list[str]:
        """Do what keys mean; returns what is to be said about it."""
        said = (self._note(key) if self.typed is not None else self._press(key) for key in keys)
        return [line for line in said if line]

    def _press(self, key: str) -> str:
        session = self._session
        match key.lower():
            case " " if session.is_paused:
                session.resume()
                return "Recording goes on."
            case " ":
                session.pause()
                return "Paused; space goes on."
            case "b":
                return f"Bookmark at {clock(session.bookmark().at_ms)}."
            case "n":
                self.typed = ""
            case "k":
                session.keep_going()
                return "The recording goes on."
            case "q":
                session.stop()
            case _:
                pass
        return ""

    def _note(self, key: str) -> str:
        text = self.typed or ""
        if key in _ENTER:
            self.typed = None
            mark = self._session.note(text)
            return f"Note at {clock(mark.at_ms)}: {mark.text}" if mark is not None else ""
        if key == _ESCAPE:
            self.typed = None
        elif key in _BACKSPACES:
            self.typed = text[:-1]
        elif key.isprintable():
            self.typed = text + key
        return ""
