"""What every text embedder does, real and fake alike."""

from functools import cache

import numpy as np
import pytest

from pipeline.domain.work import Role
from pipeline.ports import TextEmbedder
from tests.fakes.embedder import FakeTextEmbedder
from tests.real_models import locate

REAL = pytest.param("real", marks=pytest.mark.models)
TEXTS = (
    "We keep recordings for eighteen months.",
    "The terrace stays.",
    "",
    "東京 🎉 naïve \x00 café",
    "word " * 5_000,
)


@cache
def _embedder(kind: str) -> TextEmbedder:
    if kind == "fake":
        return FakeTextEmbedder()
    from pipeline.language.embedder import BertEmbedder  # noqa: PLC0415 - for real models only

    return BertEmbedder(locate(Role.TEXT_EMBEDDER, "minilm-l6-v2"))


@pytest.fixture(params=["fake", REAL])
def embedder(request: pytest.FixtureRequest) -> TextEmbedder:
    return _embedder(request.param)


@pytest.mark.parametrize("is_query", [True, False])
def test_each_text_gets_a_row_of_length_one(embedder: TextEmbedder, is_query: bool) -> None:
    vectors = embedder.embed(TEXTS, is_query=is_query)
    assert vectors.shape == (len(TEXTS), embedder.dimensions)
    assert vectors.dtype == np.float32
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(np.ones(len(TEXTS)), abs=1e-5)


def test_no_text_gives_no_row(embedder: TextEmbedder) -> None:
    assert embedder.embed([]).shape == (0, embedder.dimensions)


def test_a_text_has_the_same_vector_in_any_company(embedder: TextEmbedder) -> None:
    together = embedder.embed(TEXTS)
    backwards = embedder.embed(TEXTS[::-1])[::-1]
    alone = np.concatenate([embedder.embed([text]) for text in TEXTS])
    assert np.abs(together - alone).max() < 1e-5
    assert np.abs(together - backwards).max() < 1e-5


def test_what_is_alike_is_nearer(embedder: TextEmbedder) -> None:
    asked = embedder.embed(["how long are recordings kept, how many months"], is_query=True)[0]
    kept, terrace = embedder.embed(["we keep recordings for many months", "the terrace stays"])
    assert asked @ kept > asked @ terrace + 0.1


@pytest.mark.models
def test_agrees_with_the_network_as_it_was_published() -> None:
    """The first numbers of two vectors, computed with transformers 5.23 and torch in float32."""
    vectors = _embedder("real").embed(["How long do we keep recordings?", TEXTS[0]])
    assert vectors[0, :4] == pytest.approx(
        [-0.0094726, -0.0266384, 0.0006984, -0.0217979], abs=2e-5
    )
    assert vectors[1, :4] == pytest.approx([-0.0118856, 0.0050556, 0.0326630, -0.0126482], abs=2e-5)
