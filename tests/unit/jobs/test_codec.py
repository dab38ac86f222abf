"""Results survive the archive without loss."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.domain.errors import ArchiveError
from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Diarization, Segment, SpeakerSpan, Transcription, Word
from pipeline.domain.work import Checkpoint
from pipeline.jobs import codec

times = st.integers(0, 10**9)
spans = st.builds(lambda a, b: TimeSpan(min(a, b), max(a, b)), times, times)
any_text = st.text(st.characters(codec=None, exclude_categories=()))
words = st.builds(Word, spans, any_text, st.floats(0, 1))
segments = st.builds(
    Segment,
    spans,
    st.lists(words, min_size=1, max_size=4).map(tuple),
    st.sampled_from(["en", "pt"]),
)
transcriptions = st.builds(
    Transcription, st.lists(segments, max_size=4).map(tuple), st.none() | st.just("de")
)
speaker_spans = st.lists(st.builds(SpeakerSpan, spans, any_text), max_size=5).map(tuple)
diarizations = st.builds(Diarization, speaker_spans, speaker_spans)


@given(transcriptions)
def test_a_transcription_comes_back_the_same(transcription: Transcription):
    assert codec.decode_transcription(codec.encode(transcription)) == transcription


@given(diarizations)
def test_a_diarization_comes_back_the_same(diarization: Diarization):
    assert codec.decode_diarization(codec.encode(diarization)) == diarization


@given(st.integers(0, 10**6), st.binary(), st.integers(0, 2**40))
def test_a_stamped_checkpoint_comes_back_with_its_time(index: int, payload: bytes, ms: int):
    checkpoint = Checkpoint(index, payload)
    assert codec.unstamp(codec.stamp(checkpoint, ms)) == (checkpoint, ms)


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"7", b'["en",[[5,1,"en",[]]]]', b"\xff"])
def test_damage_is_told_as_damage(data: bytes):
    with pytest.raises(ArchiveError):
        codec.decode_transcription(data)
    with pytest.raises(ArchiveError):
        codec.decode_diarization(data)


def test_a_checkpoint_without_a_stamp_is_damage():
    with pytest.raises(ArchiveError):
        codec.unstamp(Checkpoint(0, b"short"))
