"""What a door asks for when it brings a recording, and what is refused at once."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.settings import is_language
from pipeline.domain.errors import InputError
from pipeline.domain.saying import Said, say
from pipeline.domain.work import ANY_COUNT, JobOptions, Role, SpeakerCount

LONGEST_TITLE = 500
"""Characters; a title is a line in a list, not a text."""


@dataclass(frozen=True, slots=True)
class ProcessRequest:
    """A file to take in and process.

    Attributes:
        source: any media file with sound.
        title: None takes the file's name.
        held_at: when the meeting began, local time; None if unknown.
        languages: ISO 639-1; none takes the settings' languages.
        speakers: how many people speak, as far as somebody knows.
        models: (role, model name) pairs that override the settings.
        tags: for finding it, and for the vocabulary.
        again: process a known recording once more, with what has changed since.
    """

    source: Path
    title: str | None = None
    held_at: datetime | None = None
    languages: tuple[str, ...] = ()
    speakers: SpeakerCount = ANY_COUNT
    models: tuple[tuple[Role, str], ...] = ()
    tags: tuple[str, ...] = ()
    again: bool = False

    @property
    def options(self) -> JobOptions:
        """How it is to be processed."""
        return JobOptions(self.languages, self.speakers, self.models)


def clean_title(title: str) -> str:
    """Return a title on one line; raises `InputError` if it is empty or too long."""
    cleaned = one_line(title, "title")
    if not cleaned:
        raise InputError("No title", "A title needs a letter.", "Type one, or leave it out.")
    if len(cleaned) > LONGEST_TITLE:
        raise InputError(
            "Title too long",
            say(
                "It has {count:,} characters; at most {most} are kept.",
                count=len(cleaned),
                most=LONGEST_TITLE,
            ),
            "Give a shorter one.",
        )
    return cleaned


def clean_tags(tags: tuple[str, ...]) -> tuple[str, ...]:
    """Return tags on one line each, without doubles, in alphabetical order."""
    cleaned = {one_line(tag, "tag") for tag in tags}
    for tag in cleaned:
        if len(tag) > LONGEST_TITLE:
            raise InputError(
                "Tag too long", say("It has {count:,} characters.", count=len(tag)), "Shorten it."
            )
    return tuple(sorted(cleaned - {""}))


def check_languages(languages: tuple[str, ...]) -> None:
    """Refuse what isn't a code; raises `InputError`."""
    for code in languages:
        if not is_language(code):
            raise InputError(
                "Unknown language",
                say("“{code}” is no language code.", code=code),
                "Give ISO 639-1 codes: en, de, pt.",
            )


def one_line(text: str, what: str) -> str:
    """Blank out control characters and runs of blanks; raises `InputError` for broken text."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise InputError(
            say("Unreadable {what}", what=Said(what)),
            say("The {what} holds bytes that are no text.", what=Said(what)),
            "Type it again.",
        ) from error
    letters = (" " if unicodedata.category(c) == "Cc" else c for c in text)
    return " ".join("".join(letters).split())
