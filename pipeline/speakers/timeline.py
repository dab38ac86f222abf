"""From stretches with a known voice, and windows with unknown ones, to speaker spans.

A stretch says whose voice it is where one person speaks. Where several do, the windows say
which of their local speakers are active; a local speaker is whoever owns most of the stretches
in which that local speaker is heard alone.
"""

import numpy as np
import numpy.typing as npt

from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Diarization, SpeakerSpan
from pipeline.ports import SAMPLE_RATE
from pipeline.speakers.segmentation import (
    FIRST_FRAME_SAMPLES,
    FRAME_SAMPLES,
    LOCAL_SPEAKERS,
    WINDOW_FRAMES,
    Activity,
)
from pipeline.speakers.stretches import Stretches

_PAUSE_FRAMES = 47
"""A pause of up to 0.8 s in which nobody else speaks belongs to whoever spoke before and after:
people breathe within a sentence, and the references count it as theirs."""
_SHORTEST_MS = 60

Talk = npt.NDArray[np.bool_]
"""Shape (frames, speakers)."""


def build_diarization(
    activity: Activity, hop: int, stretches: Stretches, labels: npt.NDArray[np.int64], end_ms: int
) -> Diarization:
    """Put the pieces together.

    Args:
        activity: what the windows heard.
        hop: frames from one window to the next.
        stretches: the stretches of one voice.
        labels: shape (stretches,), whose voice each is, -1 where unknown.
        end_ms: the length of the track.
    """
    speakers = int(labels.max(initial=-1)) + 1
    if not speakers:
        return Diarization((), ())
    owner = np.full(len(stretches.count), -1, np.int64)
    for (start, end), label in zip(stretches.bounds, labels, strict=True):
        owner[start:end] = label
    score = _score(activity, hop, owner, speakers)
    owned = np.flatnonzero(owner >= 0)
    score[owned, owner[owned]] += len(activity) + 1
    ranks = np.argsort(-score, axis=1, kind="stable")
    talk = np.zeros(score.shape, np.bool_)
    exclusive = np.zeros(score.shape, np.bool_)
    for rank in range(min(LOCAL_SPEAKERS, speakers)):
        frames = np.flatnonzero(stretches.count > rank)
        frames = frames[score[frames, ranks[frames, rank]] > 0]
        talk[frames, ranks[frames, rank]] = True
        if rank == 0:
            exclusive[frames, ranks[frames, 0]] = True
    order = [int(s) for s in np.argsort(_first_frame(talk), kind="stable") if talk[:, s].any()]
    names = {speaker: f"S{number}" for number, speaker in enumerate(order, 1)}
    return Diarization(_spans(talk, names, end_ms), _spans(exclusive, names, end_ms))


def _score(
    activity: Activity, hop: int, owner: npt.NDArray[np.int64], speakers: int
) -> npt.NDArray[np.int32]:
    """How many windows hear each speaker in each frame, shape (frames, speakers)."""
    score = np.zeros((len(owner), speakers), np.int32)
    for index, window in enumerate(activity):
        start = index * hop
        known = owner[start : start + WINDOW_FRAMES]
        alone = (window.sum(axis=1) == 1) & (known >= 0)
        for local in range(LOCAL_SPEAKERS):
            heard = window[:, local].astype(np.bool_)
            votes = np.bincount(known[heard & alone], minlength=speakers)
            if votes.any():
                score[start : start + WINDOW_FRAMES, votes.argmax()] += heard
    return score


def _first_frame(talk: Talk) -> npt.NDArray[np.int64]:
    return np.where(talk.any(axis=0), talk.argmax(axis=0), len(talk)).astype(np.int64)


def _spans(talk: Talk, names: dict[int, str], end_ms: int) -> tuple[SpeakerSpan, ...]:
    anyone = np.concatenate(([0], np.cumsum(talk.any(axis=1))))
    spans: list[SpeakerSpan] = []
    for speaker, name in names.items():
        edges = np.diff(np.concatenate(([0], talk[:, speaker].astype(np.int8), [0])))
        runs: list[list[int]] = []
        starts, ends = np.flatnonzero(edges == 1), np.flatnonzero(edges == -1)
        for start, end in zip(starts.tolist(), ends.tolist(), strict=True):
            is_breath = bool(runs) and start - runs[-1][1] <= _PAUSE_FRAMES
            if is_breath and anyone[start] == anyone[runs[-1][1]]:
                runs[-1][1] = end
            else:
                runs.append([start, end])
        for start, end in runs:
            span = TimeSpan(min(_ms(start), end_ms), min(_ms(end), end_ms))
            if span.duration_ms >= _SHORTEST_MS:
                spans.append(SpeakerSpan(span, name))
    return tuple(sorted(spans, key=lambda s: (s.span, s.label)))


def _ms(frame: int) -> int:
    return (frame * FRAME_SAMPLES + FIRST_FRAME_SAMPLES) * 1000 // SAMPLE_RATE
