"""Signs by which speech is known to settle, promise, ask or leave open: one file a language."""

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "´": "'", "`": "'"})

LANGUAGES = ("en", "de", "fr", "es", "pt")
"""Those with a file of signs."""

_PUNCTUATION = re.compile(r"[^\w\s'?%€$£@&/.,:-]|(?<!\d)[.,:](?!\d)|[.,:](?!\d)|(?<!\d)[.,:]")
_BLANKS = re.compile(r"\s+")
_AGAIN = re.compile(r"\b((?:[^\W\d][\w']*)(?: [^\W\d][\w']*){0,2})(?: \1\b)+")
_BEGUN = re.compile(r"\b([b-df-hj-np-tv-xz]{1,2}) (?=\1\w)")


@dataclass(frozen=True, slots=True)
class Signs:
    """The signs of one language.

    Attributes:
        language: ISO 639-1 code.
        patterns: by "group.name"; tried on what `plain_words` gives.
        expansions: (pattern, replacement) pairs that write out short forms.
        lead: a sentence's first words that say nothing by themselves.
        cut: words with which a sentence begins, where no punctuation tells.
        joining: words after which a sentence goes on.
        dangling: words with which none ends that was said to its end.
        fillers: sounds that stand for no word.
        topic: how a sentence begins that only says what was talked about, and one that follows it.
    """

    language: str
    patterns: dict[str, tuple[re.Pattern[str], ...]]
    expansions: tuple[tuple[re.Pattern[str], str], ...]
    lead: re.Pattern[str]
    cut: re.Pattern[str]
    joining: frozenset[str]
    dangling: frozenset[str]
    fillers: frozenset[str]
    topic: tuple[str, str]

    def has(self, name: str, words: str) -> bool:
        """Whether a sign of this name stands in the words."""
        return any(pattern.search(words) for pattern in self.patterns.get(name, ()))

    def find(self, name: str, words: str) -> re.Match[str] | None:
        """The first sign of this name that stands in the words."""
        found = (pattern.search(words) for pattern in self.patterns.get(name, ()))
        return next((match for match in found if match), None)

    def plain_words(self, text: str) -> str:
        """A sentence in lower case, short forms written out, no punctuation but a last "?".

        What is said twice in a row, and a word that was only begun ("th the"), stands once.
        """
        words = text.translate(_APOSTROPHES).lower()
        asks = words.rstrip("\"')]").endswith("?")
        words = _PUNCTUATION.sub(" ", words.replace("?", " "))
        for pattern, replacement in self.expansions:
            words = pattern.sub(replacement, words)
        words = _BLANKS.sub(" ", words).strip()
        words = _AGAIN.sub(r"\1", _BEGUN.sub("", words))
        return f"{words}?" if asks else words


@lru_cache(maxsize=8)
def signs_of(language: str | None) -> Signs | None:
    """The signs of a language; None where there is no file for it."""
    code = (language or "").lower().replace("_", "-").split("-")[0]
    if code not in LANGUAGES:
        return None
    place = files("pipeline.language").joinpath("signs", f"{code}.toml")
    data: dict[str, Any] = tomllib.loads(place.read_text("utf-8"))
    lead = "|".join(word.replace("_", " ") for word in data["lead"].split())
    lists = {
        "LEAD": f"(?:{lead})",
        "VERB": "|".join(data["verb"].split()),
        "TASK": "|".join(data.get("task", data["verb"]).split()),
        "DAY": f"(?:{data['day'].strip()})",
        "DATE": f"(?:{data['date'].strip()})",
        "ROLE": f"(?:{data.get('role', '(?!)').strip()})",
        "NAME": r"[^\W\d_][\w'-]+",
    }

    def compiled(pattern: str) -> re.Pattern[str]:
        for key, words in lists.items():
            pattern = re.sub(rf"\b{key}\b", lambda _, w=words: w, pattern)
        return re.compile(pattern)

    patterns = {
        f"{group}.{name}": tuple(compiled(pattern) for pattern in listed)
        for group, table in data.items()
        if isinstance(table, dict)
        for name, listed in table.items()
        if isinstance(listed, list)
    }
    expansions = tuple((re.compile(a), b) for a, b in data["expand"])
    return Signs(
        language=code,
        patterns=patterns,
        expansions=expansions,
        lead=re.compile(rf"^(?:(?:{lead})\b ?)+"),
        cut=re.compile(rf"{data['sentence']['cut']}(?![\w'])"),
        joining=frozenset(data["sentence"]["joining"].split()),
        dangling=frozenset(data["sentence"]["dangling"].split()),
        fillers=frozenset(data["wording"]["filler"].split()),
        topic=(data["wording"]["topic"], data["wording"]["next_topic"]),
    )
