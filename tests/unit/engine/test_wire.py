"""Messages arrive whole and as themselves; nothing else is let in."""

import io
import os
import pickle
import pickletools
import struct
from dataclasses import dataclass, is_dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.domain.capture import ClockPoint
from pipeline.domain.meaning import Answer, Claim, Support
from pipeline.domain.saying import Said, say
from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Diarization, Segment, SpeakerSpan, Transcription, Word
from pipeline.domain.tasks import Embeddings, Ready, Verdicts
from pipeline.domain.work import (
    Checkpoint,
    Device,
    Notice,
    Progress,
    Remembered,
    Role,
    SpeakerCount,
)
from pipeline.engine.messages import (
    CHILD_SPEAKS,
    PARENT_SPEAKS,
    Cancel,
    Cancelled,
    Failed,
    Finished,
    FromChild,
    FromParent,
    Heartbeat,
    Run,
    Stop,
    Yielded,
)
from pipeline.engine.shape import misfit
from pipeline.engine.wire import MESSAGE_LIMIT, WireError, decode, encode, receive, send
from tests.fakes.engine import diarize_task, transcribe_task, write_script
from tests.unit.engine.values import CLAIM, LANGUAGE_TASKS, MINUTES, SPAN, WORD

SPOKEN = Transcription((Segment(SPAN, (WORD,), "pt"),), "pt")
HEARD = Diarization((SpeakerSpan(SPAN, "S1"),), ())


def body(message: object) -> bytes:
    """A message as it travels, without its length."""
    return encode(message)[8:]


def from_child(data: bytes) -> object:
    return decode(data, FromChild, CHILD_SPEAKS)


@pytest.mark.parametrize(
    "message",
    [
        Heartbeat(12.5),
        Heartbeat(12),
        Yielded(1, Progress("decoding", 1, 2)),
        Yielded(1, Notice("slow")),
        Yielded(1, Checkpoint(0, b"\x00" * 100)),
        Finished(1, SPOKEN, 1.0),
        Finished(1, Transcription((), None), 1.0),
        Finished(2, HEARD, 1.0),
        Cancelled(1),
        Failed(1, "InputError", Said("a"), say("{b} is {c:,}", b="b", c=3), Said("")),
        Yielded(1, Notice(say("{n} files: {why}", one="{n} file: {why}", n=1, why=Said("gone")))),
        Yielded(1, Remembered("0" * 64, '{"text": "Yes"}')),
        Yielded(1, CLAIM),
        Finished(3, MINUTES, 1.0),
        Finished(3, Answer("Why?", (CLAIM,), True), 1.0),
        Finished(3, Answer("Why?", (), False), 1.0),
        Finished(3, Verdicts((True, False)), 1.0),
        Finished(3, Ready(), 1.0),
        Finished(3, Embeddings(2, 3, bytes(24)), 1.0),
    ],
)
def test_what_a_child_says_arrives_as_it_was(message: object):
    stream = io.BytesIO()
    send(stream, message)
    stream.seek(0)
    arrived = receive(stream, FromChild, CHILD_SPEAKS)
    assert arrived == message
    assert encode(arrived) == encode(message)  # a text is equal whatever it was made of
    assert receive(stream, FromChild, CHILD_SPEAKS) is None


def test_what_a_parent_says_arrives_as_it_was(tmp_path: Path):
    audio = write_script(tmp_path / "a")
    points = (ClockPoint(0, 1.5), ClockPoint(16_000, 1001.25))
    captured = replace(audio, points=points, allow_unfinished=True)
    for message in (
        Run(1, transcribe_task(captured), ()),
        Run(1, transcribe_task(audio), (Checkpoint(0, b"x"),)),
        Run(2, diarize_task(audio), ()),
        *(Run(3, task, ()) for task in LANGUAGE_TASKS),
        Cancel(1),
        Stop(),
    ):
        assert decode(body(message), FromParent, PARENT_SPEAKS) == message


class Evil:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return (os.system, ("touch /tmp/earshot-was-here",))


@dataclass
class Foreign:
    x: int


@pytest.mark.parametrize(
    "hostile",
    [
        Evil(),
        Yielded(1, Evil()),  # type: ignore[arg-type]
        Foreign(1),
        Path("x"),
        (Heartbeat(1.0), eval),
        getattr,
    ],
)
def test_a_class_that_is_not_ours_is_refused(hostile: object):
    with pytest.raises(WireError, match="names"):
        from_child(body(hostile))


def test_names_inside_our_own_modules_are_no_way_out():
    for module, name in (
        ("pipeline.engine.messages", "Path"),
        ("pipeline.domain.work", "Path.home"),
        ("pipeline.engine.messages", "Heartbeat.__init__.__globals__"),
        ("builtins", "getattr"),
    ):
        program = b"\x80\x04" + b"".join(
            b"\x8c" + bytes([len(part)]) + part.encode() for part in (module, name)
        )
        program += b"\x93."
        pickletools.dis(program, io.StringIO())  # it is a pickle that plain pickle would follow
        with pytest.raises(WireError, match="names"):
            from_child(program)


def tampered(kind: type, **values: object) -> object:
    """A value of ours with fields that its constructor would never have been given."""
    made = object.__new__(kind)
    for name, value in values.items():
        object.__setattr__(made, name, value)
    return made


def said(template: Any = "{a}", values: Any = (), one: Any = "") -> Said:
    """A text with parts that `say` would never have given it."""
    made = Said("")
    made.template, made.values, made.one = template, values, one
    return made


def nested(depth: int) -> Said:
    text = Said("deep")
    for _ in range(depth):
        text = say("{text}", text=text)
    return text


UNDATED: Any = replace(MINUTES.actions[0], due=datetime(2026, 3, 6))
BACKWARDS: Any = tampered(TimeSpan, start_ms=9, end_ms=3)


@pytest.mark.parametrize(
    "message",
    [
        tampered(Heartbeat, peak_mb="much"),
        tampered(Cancelled, task_id=True),
        Yielded(1, Notice(said(template=7))),
        Yielded(1, Notice(said(one=None))),
        Yielded(1, Notice(said(values=[("a", 1)]))),
        Yielded(1, Notice(said(values=(("a", None),)))),
        Yielded(1, Notice(said(values=((1, "a"),)))),
        Yielded(1, Notice(said(values=(("a", said(values=5)),)))),
        Yielded(1, Notice(nested(40))),
        Yielded(1, Progress(7, 1, 1)),  # type: ignore[arg-type]
        Failed(1, "InputError", "a", "b", "c"),  # type: ignore[arg-type]
        tampered(Finished, task_id=1, result=HEARD, peak_mb=None),
        Finished(1, tampered(Transcription, segments=[], language=None), 1.0),  # type: ignore
        Finished(1, tampered(Transcription, segments=(WORD,), language=None), 1.0),  # type: ignore
        Finished(
            1, Diarization((SpeakerSpan(tampered(TimeSpan, start_ms=9, end_ms=3), "S1"),), ()), 1.0
        ),  # type: ignore
        Yielded(1, SPOKEN),  # type: ignore[arg-type]
        Yielded(1, None),  # type: ignore[arg-type]
        Checkpoint(0, b"x"),
        None,
        7,
        Yielded(1, Checkpoint(0, "text")),  # type: ignore[arg-type]
        Yielded(1, MINUTES),  # type: ignore[arg-type]
        Yielded(1, tampered(Claim, text="made up", citations=(), support=Support.QUOTED)),
        Yielded(1, tampered(Remembered, key="k", response=None)),
        Finished(1, CLAIM, 1.0),  # type: ignore[arg-type]
        Finished(1, tampered(Embeddings, count=2, dimensions=3, vectors=bytes(23)), 1.0),
        Finished(1, tampered(Embeddings, count=0, dimensions=3, vectors=b""), 1.0),
        Finished(1, tampered(Verdicts, replaced=(1,)), 1.0),
        Finished(1, tampered(Answer, question="?", claims=(), is_discussed=True), 1.0),
        Finished(1, replace(MINUTES, decisions=(CLAIM,)), 1.0),  # type: ignore[arg-type]
        Finished(1, replace(MINUTES, actions=(UNDATED,)), 1.0),  # type: ignore[arg-type]
    ],
)
def test_fields_that_hold_what_they_cannot_hold_are_refused(message: object):
    with pytest.raises(WireError):
        from_child(body(message))


def test_the_child_refuses_a_task_with_a_field_of_another_kind(tmp_path: Path):
    audio = write_script(tmp_path / "a")
    bad = tampered(SpeakerCount, minimum=0, maximum=None)
    task = diarize_task(audio)
    object.__setattr__(task, "speakers", bad)
    with pytest.raises(WireError):
        decode(body(Run(1, task, ())), FromParent, PARENT_SPEAKS)
    assert decode(body(Run(1, diarize_task(audio), ())), FromParent, PARENT_SPEAKS)
    assert {Role, Device} <= set(PARENT_SPEAKS)


@given(st.binary(max_size=300))
def test_rubbish_is_refused(data: bytes):
    with pytest.raises(WireError):
        from_child(data)


@given(st.integers(0, 500), st.integers(0, 255))
def test_an_altered_message_is_refused_or_is_still_a_message(position: int, value: int):
    data = bytearray(body(Finished(1, SPOKEN, 1.0)))
    data[position % len(data)] = value
    try:
        message = from_child(bytes(data))
    except WireError:
        return
    assert isinstance(message, FromChild)


def test_a_message_that_ends_early_is_refused():
    whole = encode(Heartbeat(1.0))
    for length in range(1, len(whole)):
        with pytest.raises(WireError):
            receive(io.BytesIO(whole[:length]), FromChild, CHILD_SPEAKS)


def test_a_length_beyond_reason_is_refused_before_it_is_read():
    with pytest.raises(WireError, match="bytes"):
        receive(io.BytesIO(struct.pack(">Q", MESSAGE_LIMIT + 1)), FromChild, CHILD_SPEAKS)


class Dribble(io.BytesIO):
    """Takes and gives one byte at a time, as a pipe may."""

    def write(self, data: memoryview) -> int:  # type: ignore[override]
        return super().write(data[:1])

    def read(self, size: int | None = -1) -> bytes:
        return super().read(1)


def test_pipes_that_take_and_give_little_are_enough():
    stream = Dribble()
    send(stream, Finished(1, SPOKEN, 1.0))
    stream.seek(0)
    assert receive(stream, FromChild, CHILD_SPEAKS) == Finished(1, SPOKEN, 1.0)


def test_a_misfit_says_where_it_is_and_not_what():
    secret = Transcription((Segment(SPAN, (Word(SPAN, "secret", "0.5"),), "pt"),), "pt")  # type: ignore[arg-type]
    assert misfit(secret, Transcription | Diarization) == "segments: words: probability: str"
    assert misfit(SPOKEN, Transcription | Diarization) == ""


class EarlyEnum(StrEnum):
    """One that goes into a pickle as those of Python 3.11.2 do, which Debian 12 has."""

    LIGHT = "light"

    def __reduce_ex__(self, proto: object) -> tuple[object, ...]:
        return getattr, (type(self), self.name)


def test_an_enum_travels_as_its_value_under_any_python():
    assert b"getattr" in pickle.dumps(EarlyEnum.LIGHT)
    data = encode(EarlyEnum.LIGHT)[8:]
    assert b"getattr" not in data
    assert decode(data, EarlyEnum, [EarlyEnum]) is EarlyEnum.LIGHT


def test_every_class_that_a_message_may_hold_may_come_out_of_it():
    """Nobody can forget to list a class: the annotations say which there are."""
    assert classes_in(FromParent) <= {*PARENT_SPEAKS, Path}
    assert classes_in(FromChild) <= set(CHILD_SPEAKS)


def classes_in(hint: Any) -> set[type]:
    """Every class of ours, and of dates and paths, that a value of this kind is made of."""
    if get_args(hint):
        return set[type]().union(*map(classes_in, get_args(hint)))
    if not isinstance(hint, type) or hint in (int, str, bytes, bool, float, type(None)):
        return set()
    inner = get_type_hints(hint).values() if is_dataclass(hint) else ()
    return {hint}.union(*map(classes_in, inner))
