"""Words and names to listen for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pipeline.domain.errors import NotFoundError
from pipeline.domain.saying import say
from pipeline.domain.search import VocabularyTerm

if TYPE_CHECKING:
    from pipeline.ports import Archive


def list_terms(archive: Archive, tag: str | None = None) -> Sequence[VocabularyTerm]:
    """All terms, or those that are heard in recordings with this tag."""
    return archive.vocabulary.all(None if tag is None else [tag])


def add_terms(archive: Archive, terms: Sequence[VocabularyTerm]) -> tuple[VocabularyTerm, ...]:
    """Add terms, all or none; returns those that are new. Raises `InputError`."""
    with archive.transaction():
        return tuple(term for term in terms if archive.vocabulary.add(term))


def remove_terms(archive: Archive, terms: Sequence[VocabularyTerm]) -> None:
    """Remove terms, all or none; raises `NotFoundError`."""
    with archive.transaction():
        for term in terms:
            if not archive.vocabulary.remove(term):
                what = say("“{text}” isn't in the vocabulary.", text=term.text)
                if term.tag:
                    what = say(
                        "“{text}” isn't in the vocabulary for the tag {tag}.",
                        text=term.text,
                        tag=term.tag,
                    )
                raise NotFoundError(
                    "Term not found",
                    what,
                    "`earshot vocabulary list` shows all terms.",
                )
