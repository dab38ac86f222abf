from hypothesis import given
from hypothesis import strategies as st

from pipeline.language.pieces import Pieces


def cut(data: bytes, sizes: list[int]) -> list[bytes]:
    parts: list[bytes] = []
    for size in sizes:
        parts.append(data[:size])
        data = data[size:]
    return [*parts, data]


@given(st.text(), st.lists(st.integers(1, 4), max_size=30))
def test_however_bytes_are_cut_the_text_is_the_same(text: str, sizes: list[int]) -> None:
    pieces = Pieces(("\nUser:",))
    text = text.replace("\nUser:", "")
    shown = [pieces.add(part) for part in cut(text.encode(), sizes)]
    assert "".join([*shown, pieces.finish()]) == pieces.text == text


@given(st.text(alphabet="aä𝔼\n"), st.lists(st.integers(1, 3), max_size=30))
def test_nothing_is_shown_after_a_stop(text: str, sizes: list[int]) -> None:
    pieces = Pieces(("\nUser:", "\nBoss:"))
    data = f"{text}\nBoss: and more\nUser: still".encode()
    shown = [pieces.add(part) for part in cut(data, sizes) if not pieces.is_stopped]
    assert pieces.is_stopped
    assert "".join(shown) + pieces.finish() == pieces.text == text


def test_half_a_character_waits_and_is_left_out_at_the_end() -> None:
    pieces = Pieces()
    assert pieces.add("é".encode()[:1]) == ""
    assert pieces.add("é".encode()[1:] + "𝔼".encode()[:3]) == "é"
    assert pieces.finish() == ""
    assert pieces.text == "é"
