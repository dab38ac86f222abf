import numpy as np
from hypothesis import given

from pipeline.domain.speech import Diarization
from pipeline.speakers.stretches import find_stretches
from pipeline.speakers.timeline import build_diarization
from tests.unit.speakers.test_stretches import HOP, hear, parts, talk_of

FRAME_MS = 16.875
FIRST_MS = 22.5


def _diarize(talk: np.ndarray, end_ms: int = 10**7, seed: int = 0) -> Diarization:
    """Everything but the networks, with faultless labels."""
    activity = hear(talk, seed)
    stretches = find_stretches(activity, HOP)
    labels = np.asarray(
        [int(talk[start:end].sum(axis=0).argmax()) for start, end in stretches.bounds], np.int64
    )
    return build_diarization(activity, HOP, stretches, labels, end_ms)


def _frames(spans, people: int, frames: int) -> np.ndarray:
    heard = np.zeros((frames, people), np.uint8)
    for span in spans:
        start, end = (
            round((ms - FIRST_MS) / FRAME_MS) for ms in (span.span.start_ms, span.span.end_ms)
        )
        heard[start:end, int(span.label[1:]) - 1] = 1
    return heard


def test_labels_follow_first_speech() -> None:
    found = _diarize(talk_of([(None, 60), (2, 200), (0, 200), (2, 200)]))
    assert [span.label for span in found.spans] == ["S1", "S2", "S1"]


def test_overlap_has_both_and_is_exclusive_to_one() -> None:
    talk = talk_of([(0, 400), (1, 300)])
    talk[350:400, 1] = 1
    found = _diarize(talk)
    both = _frames(found.spans, 2, len(talk)).sum(axis=1)
    assert (both[355:395] == 2).all()
    assert (_frames(found.exclusive, 2, len(talk)).sum(axis=1) <= 1).all()


def test_a_breath_belongs_to_the_speaker_and_an_answer_does_not() -> None:
    breath = _diarize(talk_of([(0, 200), (None, 40), (0, 200)]))
    assert len(breath.spans) == 1
    answer = _diarize(talk_of([(0, 200), (1, 40), (0, 200)]))
    assert [span.label for span in answer.spans] == ["S1", "S2", "S1"]
    silence = _diarize(talk_of([(0, 200), (None, 60), (0, 200)]))
    assert len(silence.spans) == 2


def test_nothing_lies_beyond_the_end() -> None:
    found = _diarize(talk_of([(0, 500)]), end_ms=4000)
    assert max(span.span.end_ms for span in found.spans) == 4000


def test_silence_has_no_spans() -> None:
    assert _diarize(talk_of([(None, 700)])) == Diarization((), ())


@given(parts)
def test_what_was_said_is_what_is_found(drawn: list[tuple[int | None, int]]) -> None:
    talk = talk_of(drawn)
    found = _frames(_diarize(talk).exclusive, 3, len(talk))
    order = list(np.argsort(np.where(talk.any(0), talk.argmax(0), len(talk)), kind="stable"))
    said = talk[:, order]
    assert (found[said.any(axis=1)] == said[said.any(axis=1)]).all()
