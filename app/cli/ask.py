"""`ask`: one question, or a conversation."""

from __future__ import annotations

import sys
from contextlib import closing
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli import parse, reading_shapes
from app.cli.door import Door, door_of
from app.cli.options import AsJson, From, Meeting, Speaker, To, examples
from app.cli.progress import ProgressView, open_progress
from app.cli.show import clean
from app.service.ask import AnswerView, Scope, Sentence
from pipeline.domain.errors import EarshotError
from pipeline.domain.meaning import Support
from pipeline.domain.quoting import in_quotation_marks
from pipeline.domain.work import Notice, Progress
from pipeline.export.minutes_document import when
from pipeline.export.stamps import clock, one_line

if TYPE_CHECKING:
    from app.service.ask import Conversation, Source

_NOTHING = "Not discussed in the archive."
_PROMPT = "? "
_MOST_READ = 10_000
"""Characters of standard input; a question of so many is refused."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        "ask",
        short_help="Ask the archive; answers cite what was said.",
        epilog=examples(
            'earshot ask "How long do we keep recordings?"',
            'earshot ask "What did Ben promise?" --speaker Ben --from 2026-09-01',
            "earshot ask",
        ),
    )(ask)


def ask(
    context: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="QUESTION", help="In any words; none begins a conversation."),
    ] = None,
    *,
    meeting: Meeting = None,
    since: From = None,
    until: To = None,
    speaker: Speaker = None,
    as_json: AsJson = False,
) -> None:
    """Answer a question from what was said, in short sentences, each with the moment it rests on.

    Where nothing was said about it, it says so. Ctrl-C stops an answer.
    """
    door = door_of(context)
    scope = Scope(meeting, parse.day(since), parse.day(until), speaker)
    if not words and sys.stdin.isatty() and not as_json:
        with door.earshot.reading.converse(scope) as conversation:
            _talk(door, conversation)
        return
    question = " ".join(words) if words else sys.stdin.read(_MOST_READ)
    with door.earshot.reading.converse(scope) as conversation:
        _answer(door, conversation, question, as_json)


def _talk(door: Door, conversation: Conversation) -> None:
    """Questions until an empty line or the end of input; Ctrl-C ends an answer, not the talk."""
    door.note("Ask anything; an empty line ends it. Ctrl-C stops an answer.")
    while True:
        try:
            door.err.print(_PROMPT, end="", style="bold")
            question = input()
        except (EOFError, KeyboardInterrupt):
            door.err.print()
            return
        if not question.strip():
            return
        try:
            _answer(door, conversation, question, as_json=False)
        except KeyboardInterrupt:
            door.note("Stopped.")
        except EarshotError as error:
            door.tell_error(error)
        door.err.print()


def _answer(door: Door, conversation: Conversation, question: str, as_json: bool) -> None:
    with open_progress(door.err) as view, closing(conversation.ask(question)) as events:
        for event in events:
            match event:
                case Progress(step, completed, total):
                    view.show("", step, completed / total if total else None)
                case Notice(text):
                    view.clear()
                    door.note(text)
                case Sentence():
                    if not as_json:
                        _print_sentence(door, view, event)
                case AnswerView():
                    view.clear()
                    _print_end(door, event, as_json)


def _print_sentence(door: Door, view: ProgressView, sentence: Sentence) -> None:
    view.clear()
    text = one_line(in_quotation_marks(sentence.claim))
    if sentence.claim.support is Support.WEAK:
        text = f"weak: {text}"
    line = clean(text, "yellow" if sentence.claim.support is Support.WEAK else "")
    numbers = "".join(f"[{source.number}]" for source in sentence.sources)
    line.append(f" {numbers}", "dim")
    door.out.print(line)
    door.out.file.flush()


def _print_end(door: Door, view: AnswerView, as_json: bool) -> None:
    if as_json:
        door.print_json(reading_shapes.answer(view))
        return
    if not view.is_discussed:
        door.out.print(_NOTHING)
        return
    door.out.print()
    for source in view.sources:
        door.out.print(clean(_told(source), "dim"))


def _told(source: Source) -> str:
    at = clock(source.citation.span.start_ms)
    place = ", ".join(filter(None, [source.title, when(source.held_at), at]))
    quote = one_line(source.citation.quote)
    return (
        f"[{source.number}] {place} · {source.speaker}: “{quote}” · {source.citation.recording_id}"
    )
