"""People who are spoken of, whether they are there or not."""

from collections import Counter
from collections.abc import Sequence

from pipeline.domain.meaning import NameHint
from pipeline.domain.naming import is_default_name
from pipeline.domain.speech import Transcript, Turn
from pipeline.language.addressees import People
from pipeline.language.names import names_in
from pipeline.language.signs import Signs
from pipeline.language.tokens import fold

_ENOUGH = 2


def people_named(turns: Sequence[Turn], signs: Signs | None, language: str) -> tuple[str, ...]:
    """Names that are used as people's are ("ask Ines", "Ines said"), at least twice."""
    if signs is None:
        return ()
    seen: Counter[str] = Counter()
    for turn in turns:
        names = {name for name in names_in(turn.text, language) if " " not in name}
        if not names:
            continue
        plain = signs.plain_words(turn.text)
        for pattern in signs.patterns["action.person"]:
            used = {match["who"] for match in pattern.finditer(plain)}
            seen.update(name for name in names if name.lower() in used)
    return tuple(sorted(name for name, count in seen.items() if count >= _ENOUGH))


def people_of(
    transcript: Transcript,
    pieces: Sequence[Turn],
    hints: Sequence[NameHint],
    signs: Signs | None,
    language: str,
) -> People:
    """Who takes part, and who is spoken of, by first name.

    Args:
        transcript: whose speakers may have been named.
        pieces: its turns.
        hints: names that were heard for speakers.
        signs: of the language; None finds nobody who is only spoken of.
        language: ISO 639-1.
    """
    names = {h.name: h.label for h in hints}
    names |= {s.name: s.label for s in transcript.speakers if not is_default_name(s.name)}
    folded = {fold(part): label for name, label in names.items() for part in name.split()[:1]}
    for name in people_named(pieces, signs, language):
        folded.setdefault(fold(name), name)
    return People(tuple(s.label for s in transcript.speakers), folded)
