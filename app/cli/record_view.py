"""How a recording in progress looks: a few calm lines in a terminal, plain lines elsewhere."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Protocol, Self

from rich.text import Text

from app.cli.door import safe
from app.cli.record_keys import HINT
from pipeline.domain.sound import TrackSource
from pipeline.export.stamps import clock, one_line

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.live import Live

    from pipeline.domain.capture import Levels, TrackLevel
    from pipeline.domain.live import LiveText

NAMES = {TrackSource.MICROPHONE: "microphone", TrackSource.SYSTEM: "system sound"}
SPEAKERS = {TrackSource.MICROPHONE: "You", TrackSource.SYSTEM: "Others"}
_STYLES = {TrackSource.MICROPHONE: "cyan", TrackSource.SYSTEM: "magenta"}
_METER, _LOWEST_DB, _LOUD_DB = 24, -60.0, -6.0


class RecordView(Protocol):
    """Shows a recording in progress."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...

    def levels(self, levels: Levels, typed: str | None) -> None:
        """How long it takes so far, how loud it is; and the note that is being typed."""
        ...

    def words(self, text: LiveText) -> None:
        """Words while they are spoken."""
        ...

    def say(self, line: str, style: str = "") -> None:
        """Something that stays to be read."""
        ...


def open_view(console: Console, title: str, *, has_keys: bool) -> RecordView:
    """A view that fits where standard error goes."""
    if console.is_terminal:
        return _Calm(console, title, has_keys=has_keys)
    return _Plain(console, title)


def meter(db: float) -> Text:
    """A bar for a level in dB below full scale."""
    share = min(1.0, max(0.0, 1 - db / _LOWEST_DB))
    filled = round(share * _METER)
    style = "red" if db > _LOUD_DB else "green"
    return Text.assemble(("━" * filled, style), ("─" * (_METER - filled), "dim"))


class _Lines:
    """Confirmed words, line by line: a new one where the speaker changes or pauses."""

    def __init__(self) -> None:
        self._open: dict[TrackSource, tuple[int, str]] = {}

    def hear(self, text: LiveText) -> tuple[int, str] | None:
        """Take words in; returns a line (when it began, what it says) that is complete now."""
        said = " ".join(word.text for word in text.words)
        start_ms, before = self._open.get(text.source, (text.start_ms, ""))
        if said and not before:
            start_ms = text.words[0].span.start_ms
        line = one_line(f"{before} {said}".strip())
        if text.is_end and line:
            self._open.pop(text.source, None)
            return start_ms, line
        self._open[text.source] = (start_ms, line)
        return None

    def unfinished(self, source: TrackSource) -> str:
        return self._open.get(source, (0, ""))[1]

    def rest(self) -> list[tuple[TrackSource, int, str]]:
        return sorted(
            ((source, at_ms, line) for source, (at_ms, line) in self._open.items() if line),
            key=lambda item: item[1],
        )


class _Calm:
    """A block of lines that is drawn anew, under what stays."""

    def __init__(self, console: Console, title: str, *, has_keys: bool) -> None:
        from rich.live import Live  # noqa: PLC0415 - only for a terminal

        self._console, self._title = console, title
        self._hint = HINT if has_keys else "Ctrl-C ends it"
        self._lines = _Lines()
        self._tentative: dict[TrackSource, str] = {}
        self._levels: Levels | None = None
        self._typed: str | None = None
        self._live: Live = Live(
            console=console, auto_refresh=False, transient=True, get_renderable=self._draw
        )

    def __enter__(self) -> Self:
        self._live.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._live.stop()

    def levels(self, levels: Levels, typed: str | None) -> None:
        self._levels, self._typed = levels, typed
        self._live.refresh()

    def words(self, text: LiveText) -> None:
        self._tentative[text.source] = text.tentative
        line = self._lines.hear(text)
        if line is not None:
            self._console.print(_spoken(text.source, *line), soft_wrap=True)

    def say(self, line: str, style: str = "") -> None:
        self._console.print(Text(safe(one_line(line)), style), soft_wrap=True)

    def _draw(self) -> RenderableType:
        from rich.console import Group  # noqa: PLC0415

        at_ms = self._levels.at_ms if self._levels else 0
        is_paused = self._levels is not None and self._levels.is_paused
        state = ("paused", "bold yellow") if is_paused else ("●", "bold red")
        title = Text(safe(one_line(self._title)), "bold")
        parts: list[RenderableType] = [Text.assemble(state, " ", clock(at_ms), "  ", title)]
        parts += [_level(track) for track in self._levels.tracks] if self._levels else []
        for source, tentative in self._tentative.items():
            sure = self._lines.unfinished(source)[-300:]
            if sure or tentative:
                name = (f"{SPEAKERS[source]}: ", _STYLES[source])
                parts.append(Text.assemble(name, safe(sure), " ", (safe(tentative), "dim")))
        if self._typed is not None:
            parts.append(Text.assemble(("Note: ", "bold"), safe(self._typed), ("▏", "dim")))
        else:
            parts.append(Text(self._hint, "dim"))
        return Group(*parts)


class _Plain:
    """Lines for logs and pipes; no levels."""

    def __init__(self, console: Console, title: str) -> None:
        self._console, self._title = console, title
        self._lines = _Lines()

    def __enter__(self) -> Self:
        self.say(f"Recording “{self._title}”; Ctrl-C ends it.")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for source, at_ms, line in self._lines.rest():
            self._console.print(_spoken(source, at_ms, line), soft_wrap=True)

    def levels(self, levels: Levels, typed: str | None) -> None:
        return

    def words(self, text: LiveText) -> None:
        line = self._lines.hear(text)
        if line is not None:
            self._console.print(_spoken(text.source, *line), soft_wrap=True)

    def say(self, line: str, style: str = "") -> None:
        self._console.print(Text(safe(one_line(line)), style), soft_wrap=True)


def _spoken(source: TrackSource, at_ms: int, line: str) -> Text:
    return Text.assemble(
        (f"{clock(at_ms)}  ", "dim"), (f"{SPEAKERS[source]}: ", _STYLES[source]), safe(line)
    )


def _level(track: TrackLevel) -> Text:
    name = f"{NAMES[track.source]:<14}"
    if not track.is_open:
        return Text.assemble((name, "dim"), ("no device", "yellow"))
    db = "  silent" if track.peak_db <= -100 else f"{track.peak_db:4.0f} dB"
    return Text.assemble((name, "dim"), meter(track.peak_db), f" {db}")
