"""A text that is said in English, and can be said again in another language."""

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.archive import codec
from pipeline.domain.errors import InputError, StorageError
from pipeline.domain.saying import Said, Value, as_said, lines, say, together
from pipeline.domain.work import Notice
from pipeline.engine.messages import CHILD_SPEAKS, Failed, FromChild, Yielded
from pipeline.engine.wire import decode, encode

PLAIN = st.one_of(
    st.text(max_size=30),
    st.integers(-(2**53), 2**53),
    st.floats(allow_nan=False, allow_infinity=False),
)
NAMES = st.sampled_from(("n", "name", "path", "count", "reason"))
TEMPLATES = st.sampled_from(
    (
        "{name} can't be read: {reason}.",
        "{path} holds {count:,} bytes",
        "{n} files",
        "{S2} says: {name}{name}",
        "no place at all",
        "{reason:.1f} {",
        "",
    )
)


def _texts(inner: st.SearchStrategy[Value]) -> st.SearchStrategy[Said]:
    pairs = st.dictionaries(NAMES, inner, max_size=4).map(lambda found: tuple(found.items()))
    return st.builds(Said, TEMPLATES, pairs, st.sampled_from(("", "{n} file", "{name} alone")))


TEXTS = st.recursive(_texts(PLAIN), lambda inner: _texts(PLAIN | inner), max_leaves=6)


def parts(said: Said) -> object:
    """All that a text was made of; two texts are equal where only their words are."""
    return (
        said.template,
        said.one,
        tuple(
            (name, parts(value) if isinstance(value, Said) else (type(value), value))
            for name, value in said.values
        ),
    )


@pytest.mark.filterwarnings("error")
@given(TEXTS)
def test_nothing_is_lost_on_the_way_to_the_window(said: Said) -> None:
    message = Yielded(1, Notice(said))
    arrived = decode(encode(message)[8:], FromChild, CHILD_SPEAKS)
    stored = codec.decode_said(str(said), codec.encode_said(said))
    assert isinstance(arrived, Yielded) and isinstance(arrived.item, Notice)
    for found in (arrived.item.text, stored, pickle.loads(pickle.dumps(said)), copy.copy(said)):
        assert isinstance(found, Said)
        assert found == said
        assert parts(found) == parts(said)


@given(st.text(max_size=200))
def test_what_an_earlier_version_stored_is_its_own_template(text: str) -> None:
    found = codec.decode_said(text, "")
    assert (found, found.template, found.values) == (text, text, ())
    assert codec.encode_said(found) == ""


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_value_is_no_template(name: str, reason: str) -> None:
    assert say("{name}: {reason}", name=name, reason=reason) == f"{name}: {reason}"


def test_numbers_are_written_as_the_template_says() -> None:
    made = say("{count:,} of {most}, {size:.1f} GB, {need:,.0f} MB", count=12345, most=20000,
               size=2.25, need=1234.5)  # fmt: skip
    assert made == "12,345 of 20000, 2.2 GB, 1,234 MB"


def test_one_is_said_otherwise_than_many() -> None:
    found = [say("{n} files", one="{n} file", n=n) for n in (0, 1, 2)]
    assert found == ["0 files", "1 file", "2 files"]
    assert {said.template for said in found} == {"{n} files"}


def test_a_template_reaches_into_nothing() -> None:
    hostile = Said("{name.__class__} {name!r} {name:>9999999} {0} {{", (("name", "x"),))
    assert hostile == "{name.__class__} {name!r} {name:>9999999} {0} {{"


def test_a_text_is_cut_where_nobody_would_read_on() -> None:
    said = Said("x" * 100)
    for _ in range(20):  # a process that read foreign media could double it with every level
        said = Said("{a}{a}{a}", (("a", said),))
    assert len(said) == 10_000


def test_what_is_empty_is_left_out() -> None:
    assert together("", say("It is full."), "", "Wait.") == "It is full. Wait."
    assert together("", "") == ""
    assert as_said(together("One.")).template == "One."
    assert lines("a", "b") == "a\nb"


def test_an_error_says_all_of_it_in_parts_that_can_be_translated() -> None:
    error = InputError("File can't be read", say("{path} is empty.", path="/a"), "Check it.")
    assert str(error) == "File can't be read: /a is empty. Check it."
    assert str(StorageError("The disk is full", "No room.")) == "The disk is full: No room."
    told = dict(error.in_full.values)["told"]
    assert isinstance(told, Said)
    assert [as_said(str(value)).template for _, value in told.values] == [
        "/a is empty.",
        "Check it.",
    ]
    first = dict(told.values)["first"]
    assert isinstance(first, Said) and first.template == "{path} is empty."


def test_an_error_of_the_child_keeps_what_it_was_made_of() -> None:
    error = InputError("File can't be read", say("{path} is empty.", path="/a"), "Check it.")
    failed = Failed(1, "InputError", error.title, error.what, error.todo)
    arrived = decode(encode(failed)[8:], FromChild, CHILD_SPEAKS)
    assert isinstance(arrived, Failed)
    assert parts(arrived.what) == parts(error.what)
