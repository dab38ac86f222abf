"""What minutes, briefs and digests say, in order and without looks: each door gives it its own."""

from dataclasses import dataclass

from pipeline.domain.meaning import Claim, Support
from pipeline.export.stamps import clock, one_line


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that is said.

    Attributes:
        text: on one line, names in place of markers.
        stamps: the moments that bear it out, as "0:52".
        lead: what stands before it, as a chapter's time or an action's box.
        support: how firm a claim is; None where it is none.
        quote: the words that bear it out, where they are shown with it.
        notes: what is to be known beside it, a line each.
    """

    text: str
    stamps: tuple[str, ...] = ()
    lead: str = ""
    support: Support | None = None
    quote: str = ""
    notes: tuple[str, ...] = ()

    @property
    def shown(self) -> str:
        """Its text with its support: a quotation in quotes, a weak claim marked."""
        if self.support is Support.QUOTED:
            return "“" + self.text.strip('“”" ') + "”"
        return f"weak: {self.text}" if self.support is Support.WEAK else self.text

    @property
    def cited(self) -> str:
        """Its moments: "[0:52] [1:10]"."""
        return " ".join(f"[{stamp}]" for stamp in self.stamps)


@dataclass(frozen=True, slots=True)
class Part:
    """Entries under one heading.

    Attributes:
        heading: a few words.
        entries: in order.
        is_prose: they are read one after the other, as a paragraph.
        level: 1 for a part, 2 for the heading of a meeting above its parts.
    """

    heading: str
    entries: tuple[Entry, ...]
    is_prose: bool = False
    level: int = 1


@dataclass(frozen=True, slots=True)
class Outline:
    """A whole document.

    Attributes:
        title: of the document.
        about: lines below the title.
        parts: those without entries are left out by whoever shows it, headings of level 2 aside.
        notes: at the end, a line each.
    """

    title: str
    about: tuple[str, ...]
    parts: tuple[Part, ...]
    notes: tuple[str, ...] = ()


def entry_of(
    claim: Claim, *, with_quote: bool = False, lead: str = "", notes: tuple[str, ...] = ()
) -> Entry:
    """A claim as an entry; its first quote is shown where the text itself is no quotation."""
    has_quote = with_quote and claim.support is not Support.QUOTED
    stamps = dict.fromkeys(clock(c.span.start_ms) for c in claim.citations)
    return Entry(
        text=one_line(claim.text),
        stamps=tuple(stamps),
        lead=lead,
        support=claim.support,
        quote=one_line(claim.citations[0].quote) if has_quote else "",
        notes=notes,
    )
