"""Speech to words with Whisper, block by block."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from pipeline.asr.blocks import Block, cut_blocks
from pipeline.asr.checkpoints import BlockResult, pack, unpack
from pipeline.asr.engine import Clip, WhisperEngine
from pipeline.asr.guards import (
    Heard,
    in_order,
    is_imagined,
    is_loop,
    only_where_speech_is,
    without_loops,
)
from pipeline.asr.vocabulary import fitting_terms, hotwords, is_borne_out, occurrences
from pipeline.domain.saying import Said, say
from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Segment, Transcription
from pipeline.domain.work import Checkpoint, Device, InstalledModel, Notice, Progress
from pipeline.ports import SAMPLE_RATE, AudioReader

_STEP = "transcribing"
_CLIP_S = 20
_CLIP_PAUSE_S = 1.0
_MARGIN_MS = 1000


class WhisperTranscriber:
    """Implements `ports.Transcriber` with faster-whisper."""

    def __init__(self, model: InstalledModel, device: Device) -> None:
        """Load the weights; raises `ModelError` if they are of another kind."""
        self._engine = WhisperEngine(model, device)

    def transcribe(
        self,
        audio: AudioReader,
        *,
        languages: Sequence[str] = (),
        vocabulary: Sequence[str] = (),
        done: Sequence[Checkpoint] = (),
    ) -> Iterator[Progress | Notice | Checkpoint | Transcription]:
        """Transcribe a track; see `ports.Transcriber`."""
        languages, terms, notes = self._prepare(languages, vocabulary)
        yield from (Notice(note) for note in notes)
        results = [unpack(checkpoint) for checkpoint in done]
        start_ms = results[-1].end_ms if results else 0
        language = results[-1].language if results else None
        total = audio.duration_ms
        yield Progress(_STEP, start_ms, total)
        for block in cut_blocks(audio, start_ms, self._engine.find_speech):
            if language is None and block.speech:
                language = self._language_of(block, languages)
            heard: list[Segment] = []
            for step in self._transcribe_block(block, languages, language or "en", terms):
                if isinstance(step, Notice):
                    # CUDA failed: the block begins anew.
                    heard.clear()
                    yield step
                    continue
                heard.extend(self._checked(step, block, terms))
                yield Progress(_STEP, min(step.segment.span.end_ms, total), total)
            tidy = (only_where_speech_is(segment, _speech(block)) for segment in heard)
            kept = in_order([segment for segment in tidy if segment], block.span)
            results.append(BlockResult(block.span.end_ms, language, kept))
            yield pack(len(results) - 1, results[-1])
            yield Progress(_STEP, min(block.span.end_ms, total), total)
        yield _join(results)

    def _prepare(
        self, languages: Sequence[str], vocabulary: Sequence[str]
    ) -> tuple[tuple[str, ...], tuple[str, ...], list[Said]]:
        """Languages and terms that the model can take, and what the user should know."""
        notes = [self._engine.note] if self._engine.note else []
        known = tuple(code for code in languages if code in self._engine.languages)
        if not self._engine.is_multilingual:
            if any(code != "en" for code in languages):
                notes.append(say("The model knows English only; everything is taken for English."))
            known = ("en",)
        elif unknown := [code for code in languages if code not in known]:
            notes.append(
                say("The model doesn't know the language {language}.", language=", ".join(unknown))
            )
        terms, left_out = fitting_terms(vocabulary, self._engine.count_tokens)
        if left_out:
            notes.append(
                say(
                    "{n} terms of the vocabulary don't fit and are not listened for; remove terms "
                    "or give them tags.",
                    one="{n} term of the vocabulary doesn't fit and isn't listened for; remove "
                    "terms or give them tags.",
                    n=left_out,
                )
            )
        return known, terms, notes

    def _language_of(self, block: Block, languages: Sequence[str]) -> str:
        """The declared language, or the likeliest one of what is spoken in the block."""
        if len(languages) == 1:
            return languages[0]
        spoken = np.concatenate([block.samples[start:end] for start, end in block.speech])
        ranked = self._engine.detect_language(spoken)
        return next((code for code, _ in ranked if not languages or code in languages), "en")

    def _transcribe_block(
        self, block: Block, languages: Sequence[str], language: str, terms: Sequence[str]
    ) -> Iterator[Heard | Notice]:
        if not block.speech:
            return
        try:
            yield from self._listen(block, languages, language, terms)
        except RuntimeError as error:
            if not self._engine.is_on_cuda:
                raise
            # Out of memory or a lost driver: the block is done again on the processor.
            self._engine.fall_back(error)
            yield Notice(self._engine.note)
            yield from self._listen(block, languages, language, terms)

    def _listen(
        self, block: Block, languages: Sequence[str], language: str, terms: Sequence[str]
    ) -> Iterator[Heard]:
        offset_ms, wanted = block.span.start_ms, hotwords(terms)
        if len(languages) > 1:
            clips = [
                Clip(start, end, self._clip_language(block, start, end, languages))
                for start, end in _clips(block)
            ]
            yield from self._engine.listen_to_clips(block.samples, offset_ms, clips, wanted)
        else:
            yield from self._engine.listen(block.samples, offset_ms, language, wanted)

    def _clip_language(self, block: Block, start: int, end: int, languages: Sequence[str]) -> str:
        ranked = self._engine.detect_language(block.samples[start:end])
        return next((code for code, _ in ranked if code in languages), languages[0])

    def _checked(self, heard: Heard, block: Block, terms: Sequence[str]) -> list[Segment]:
        """What is left of a segment after the guards: itself, a second hearing, or nothing."""
        if is_imagined(heard):
            return []
        segment = heard.segment
        if is_loop(segment.words) or not self._terms_are_borne_out(segment, block, terms):
            again = [h.segment for h in self._again(segment.span, segment, block, 0)]
            return [replace(s, words=without_loops(s.words)) for s in again]
        return [segment]

    def _terms_are_borne_out(self, segment: Segment, block: Block, terms: Sequence[str]) -> bool:
        for term, first, end in occurrences([w.text for w in segment.words], terms):
            words = segment.words[first:end]
            span = TimeSpan(words[0].span.start_ms, max(w.span.end_ms for w in words))
            plain = self._again(span, segment, block, _MARGIN_MS)
            if not is_borne_out(term, " ".join(w.text for h in plain for w in h.segment.words)):
                return False
        return True

    def _again(self, span: TimeSpan, segment: Segment, block: Block, margin_ms: int) -> list[Heard]:
        """Hear a span once more, without hotwords."""
        start_ms = max(span.start_ms - margin_ms, block.span.start_ms)
        first = (start_ms - block.span.start_ms) * SAMPLE_RATE // 1000
        end = (span.end_ms + margin_ms - block.span.start_ms) * SAMPLE_RATE // 1000
        sound = block.samples[first:end]
        found = self._engine.listen_again(sound, start_ms, segment.language)
        return [heard for heard in found if not is_imagined(heard)]


def _clips(block: Block) -> list[tuple[int, int]]:
    """Speech joined to clips that are long enough to tell the language by, and no longer."""
    clips: list[tuple[int, int]] = []
    for start, end in block.speech:
        if clips:
            first, last = clips[-1]
            if end - first <= _CLIP_S * SAMPLE_RATE and start - last <= _CLIP_PAUSE_S * SAMPLE_RATE:
                clips[-1] = (first, end)
                continue
        clips.append((start, end))
    return clips


def _speech(block: Block) -> list[TimeSpan]:
    offset = block.span.start_ms
    return [
        TimeSpan(offset + start * 1000 // SAMPLE_RATE, offset + end * 1000 // SAMPLE_RATE)
        for start, end in block.speech
    ]


def _join(results: Sequence[BlockResult]) -> Transcription:
    segments = tuple(segment for result in results for segment in result.segments)
    words = Counter[str]()
    for segment in segments:
        words[segment.language] += len(segment.words)
    return Transcription(segments, words.most_common(1)[0][0] if words else None)
