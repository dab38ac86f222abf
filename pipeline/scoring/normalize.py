"""Texts made comparable: spelling, numbers, case and punctuation aside."""

from collections.abc import Callable

Normalizer = Callable[[str], str]

_WITHOUT_BLANKS = frozenset({"ja", "km", "lo", "my", "th", "yue", "zh"})
"""Languages written without blanks between words: their letters are counted instead."""


def normalizer_for(language: str | None) -> Normalizer:
    """Choose Whisper's English text normaliser, or its basic one for any other language.

    Args:
        language: ISO 639-1; None counts as English.
    """
    if language in (None, "en"):
        from whisper_normalizer.english import EnglishTextNormalizer  # noqa: PLC0415

        clean: Normalizer = EnglishTextNormalizer()
    else:
        from whisper_normalizer.basic import BasicTextNormalizer  # noqa: PLC0415

        clean = BasicTextNormalizer(split_letters=language in _WITHOUT_BLANKS)
    return lambda text: " ".join(clean(text).split())
