"""Which language is spoken, while it is spoken."""

from collections.abc import Sequence

from pipeline.asr.live_ears import Ears
from pipeline.ports import SAMPLE_RATE, Samples

_ENOUGH = 3 * SAMPLE_RATE
_PLENTY = 10 * SAMPLE_RATE
_SURE = 0.6


class Tongue:
    """Finds the language once, or for each stretch of speech where several are declared."""

    def __init__(self, declared: Sequence[str]) -> None:
        """Take the declared languages, ISO 639-1; none: any."""
        self._declared = tuple(declared)
        self._for_good: str | None = declared[0] if len(declared) == 1 else None
        self._for_now: str | None = None
        self._spoken = 0  # samples of finished stretches that left it open

    def language_of(self, speech: Samples, ears: Ears, *, is_whole: bool) -> str:
        """The language to hear a stretch in.

        Args:
            speech: what there is of the stretch, without its pauses.
            ears: detect it.
            is_whole: the stretch has ended.
        """
        if self._for_good is not None:
            return self._for_good
        if self._for_now is not None:
            return self._for_now
        ranked = ears.detect_language(speech)
        fitting = [pair for pair in ranked if not self._declared or pair[0] in self._declared]
        language, probability = fitting[0] if fitting else ("en", 0.0)
        heard = self._spoken + len(speech)
        if self._declared:
            if len(speech) >= _ENOUGH:
                self._for_now = language
        elif (len(speech) >= _ENOUGH and probability >= _SURE) or heard >= _PLENTY:
            self._for_good = language
        if is_whole:
            self._spoken = heard
        return language

    def pause(self) -> None:
        """The stretch has ended."""
        self._for_now = None
