"""Vectors in one bit and in eight bits a number, against the vectors themselves."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from pipeline.archive.passage_codec import (
    pack_signs,
    pack_vectors,
    renamed,
    unpack_signs,
    unpack_vectors,
)
from pipeline.archive.passage_meaning import RESCORED
from pipeline.archive.store import SqliteArchive
from pipeline.domain.search import PassageKind, SearchQuery
from pipeline.ports import Vectors
from tests.unit.archive.indexed import MODEL, clustered, index

VECTORS = arrays(
    np.float32,
    st.tuples(st.integers(0, 5), st.integers(1, 200)),
    elements=st.floats(-1, 1, width=32),
)


@given(VECTORS)
def test_eight_bits_are_near(vectors: Vectors) -> None:
    packed = pack_vectors(vectors)
    if not packed:
        return
    largest = np.abs(vectors).max(axis=1, keepdims=True)
    assert np.all(np.abs(unpack_vectors(packed) - vectors) <= largest / 127 * 0.51 + 1e-29)
    assert {len(row) for row in packed} == {vectors.shape[1] + 4}


@given(VECTORS)
def test_signs_tell_how_many_numbers_differ_in_sign(vectors: Vectors) -> None:
    signs = unpack_signs(pack_signs(vectors), vectors.shape[1])
    assert signs.shape == (len(vectors), -(-vectors.shape[1] // 64))
    for ours, row in zip(signs, vectors, strict=True):
        differ = int(np.bitwise_count(ours ^ signs[0]).sum())
        assert differ == int(((row > 0) != (vectors[0] > 0)).sum())


def test_signs_first_finds_nearly_all_that_is_nearest(archive: SqliteArchive) -> None:
    vectors = clustered(1, 8 * RESCORED)
    index(archive, 1, ["x"] * len(vectors), vectors)
    shares: list[float] = []
    for asked in clustered(1, 40) + 0.02 * clustered(2, 40):
        found = archive.passages.by_meaning(SearchQuery(""), asked[None], MODEL, 10)
        places = {id_ & 0xFFFFF for id_, _ in found}
        exact = set(np.argsort(-(vectors @ asked))[:10].tolist())
        shares.append(len(places & exact) / 10)
        assert found[0][1] == pytest.approx(float((vectors @ asked).max()), abs=0.02)
    assert sum(shares) / len(shares) > 0.9


def test_what_passes_a_filter_is_found_however_far_it_is(archive: SqliteArchive) -> None:
    near = clustered(1, 1)
    index(archive, 1, ["near"] * 600, np.repeat(near, 600, axis=0))
    far = index(archive, 2, ["far", "further"], np.concatenate([-near, -near]))
    found = archive.passages.by_meaning(SearchQuery("", recording_id=far), near, MODEL)
    assert [round(score, 1) for _, score in found] == [-1, -1]


@pytest.mark.parametrize(
    ("text", "kind", "after"),
    [
        ("Ana: hi Ana\nAnabel: Ana: x", PassageKind.SPEECH, "Eva: hi Ana\nAnabel: Ana: x"),
        ("Budget\nSpeaker 1: so\nSpeaker 12: no", PassageKind.SPEECH,
         "Budget\nRui: so\nSpeaker 12: no"),
        ("Ana asks Anabel, not Speaker 1.", PassageKind.ACTION, "Eva asks Anabel, not Rui."),
        ("Speaker 12 and Speaker 1", PassageKind.DECISION, "Speaker 12 and Rui"),
    ],
)  # fmt: skip
def test_names_change_and_words_stay(text: str, kind: PassageKind, after: str) -> None:
    assert renamed(text, kind, {"Ana": "Eva", "Speaker 1": "Rui"}) == after
