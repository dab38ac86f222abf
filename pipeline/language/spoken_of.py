"""People who are spoken of, whether they are there or not."""

from collections import Counter
from collections.abc import Sequence

from pipeline.domain.speech import Turn
from pipeline.language.names import names_in
from pipeline.language.signs import Signs

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
