"""What was said, put as minutes put it, by code alone: shortened, never reworded."""

import itertools

from pipeline.language.signs import Signs

_LONGEST = 45
_BEGUN = 2
_VOWELS = "aeiouyäöüáéíóúàèìòùâêîôûãõ"
_LONGEST_LEAD = 8


def sentence_case(text: str) -> str:
    """A sentence with a capital and a full stop."""
    bare = text.strip(" ,;:–-").rstrip(".!…")
    if not bare:
        return ""
    first = bare[0].upper() + bare[1:]
    return first if first.endswith(("?", "。")) else f"{first}."


def without_lead(text: str, signs: Signs) -> str:
    """A sentence without what says nothing: "Okay, so we um we go" is "We go"."""
    words = text.split()
    lead = 0
    for end in range(1, min(len(words), _LONGEST_LEAD + 1)):
        if signs.lead.fullmatch(f"{signs.plain_words(' '.join(words[:end]))} "):
            lead = end
    return sentence_case(tidied(" ".join(words[lead:]), signs))


def tidied(text: str, signs: Signs) -> str:
    """A sentence without "um", words said twice in a row, and words that were only begun."""
    said = [w for w in text.split() if _bare(w) not in signs.fillers]
    kept: list[str] = []
    for word, following in itertools.pairwise([*said, ""]):
        bare, after = _bare(word), _bare(following)
        is_begun = len(bare) <= _BEGUN and after.startswith(bare) and not set(bare) & set(_VOWELS)
        is_again = bare == after and word[-1:] not in ".?!"
        if not (bare.isalpha() and (is_begun or is_again)):
            kept.append(word)
    return " ".join(kept)


def _bare(word: str) -> str:
    return word.strip(".,;:!?…\"'“”‘’()").lower()


def as_written(what: str, text: str, signs: Signs) -> str:
    """The part of a sentence that reads as `what` in plain words, as it was written."""
    words = text.split()
    wanted = what.rstrip("?").strip()
    for first in range(len(words)):
        for last in range(len(words), first, -1):
            plain = signs.plain_words(" ".join(words[first:last])).rstrip("?")
            if plain == wanted:
                return " ".join(words[first:last]).rstrip("?.,")
            if len(plain) < len(wanted):
                break
    return wanted


def points_elsewhere(text: str, signs: Signs) -> bool:
    """Whether a sentence leaves its matter to what was said before ("we do that")."""
    return signs.has("wording.pointing", signs.plain_words(text))


def lacks_object(text: str, signs: Signs) -> bool:
    """Whether a task doesn't name what it is done to ("have them done by Friday")."""
    return signs.has("wording.object", signs.plain_words(text))


def asked_and_said(asked: str, said: str) -> str:
    """A question, or what it takes up, and what was said to it; in no language but their own."""
    return f"“{asked.strip()}” – “{said.strip()}”"


def is_readable(text: str) -> bool:
    """Whether a text is short enough to be read as one sentence of minutes."""
    return 0 < len(text.split()) <= _LONGEST
