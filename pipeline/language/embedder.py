"""Texts to vectors with models of the BERT family, without a framework.

Numpy loads in a tenth of a second where torch takes many: a search by meaning answers at once.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice

import numpy as np
import numpy.typing as npt
from threadpoolctl import threadpool_limits
from tokenizers import Tokenizer

from pipeline.domain.work import InstalledModel
from pipeline.language.bert_folder import TOKENIZER, WEIGHTS, read_folder, unusable
from pipeline.language.bert_network import BertNetwork, Ids
from pipeline.language.weights_file import Floats, WeightsFile, WeightsFileError
from pipeline.ports import Vectors

_BATCH_TOKENS = 512
"""So many tokens are computed together: more is no faster and takes memory."""

_MOST_THREADS = 8

_READ_AT_ONCE = 512
"""So many texts are cut into tokens together."""


class BertEmbedder:
    """Implements `ports.TextEmbedder` for BERT, RoBERTa, XLM-RoBERTa and CamemBERT."""

    def __init__(self, model: InstalledModel) -> None:
        """Open the weights; raises `ModelError` for a folder that holds another kind of model."""
        self._told = read_folder(model)
        try:
            file = WeightsFile(model.folder / WEIGHTS)
            self._network = BertNetwork(file, self._told.shape, self._told.longest)
        except (WeightsFileError, OSError) as error:
            raise unusable(model, str(error)) from error
        try:
            self._tokenizer: Tokenizer = Tokenizer.from_file(str(model.folder / TOKENIZER))
        except Exception as error:  # the library raises nothing narrower
            raise unusable(model, f"its {TOKENIZER} can't be read ({error})") from error
        if self._tokenizer.get_vocab_size() > self._network.vocabulary:
            raise unusable(model, f"its {TOKENIZER} has more tokens than its weights")
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(self._told.longest)

    @property
    def dimensions(self) -> int:
        """Length of a vector."""
        return self._told.shape.width

    def embed(self, texts: Sequence[str], *, is_query: bool = False) -> Vectors:
        """Embed texts; see `ports.TextEmbedder`."""
        vectors = np.empty((len(texts), self.dimensions), np.float32)
        for rows, part in self.embed_in_parts(texts, is_query=is_query):
            vectors[rows] = part
        return vectors

    def embed_in_parts(
        self, texts: Sequence[str], *, is_query: bool = False
    ) -> Iterator[tuple[npt.NDArray[np.intp], Vectors]]:
        """Embed texts batch by batch, for whoever shows progress or may stop in between.

        Yields:
            Places in `texts`, and their vectors, shape (places, dimensions). All of 512 texts
            come before the first of the next 512; within them, short ones come first.
        """
        batches = self._batches(texts, is_query)
        threads = min(_processors(), _MOST_THREADS)
        # A batch a thread, each multiplying by itself: threads within a multiplication wait for
        # each other by spinning, and beside another busy process they lost half of the time.
        with threadpool_limits(1, user_api="blas"), ThreadPoolExecutor(threads) as pool:
            running: deque[tuple[npt.NDArray[np.intp], Future[Vectors]]] = deque()
            for places, tokens in islice(batches, threads + 1):
                running.append((places, pool.submit(self._vectors, tokens)))
            while running:
                places, future = running.popleft()
                yield places, future.result()
                for places, tokens in islice(batches, 1):
                    running.append((places, pool.submit(self._vectors, tokens)))

    def _batches(
        self, texts: Sequence[str], is_query: bool
    ) -> Iterator[tuple[npt.NDArray[np.intp], list[list[int]]]]:
        prompt = self._told.query_prompt if is_query else self._told.passage_prompt
        for first in range(0, len(texts), _READ_AT_ONCE):
            some = [prompt + text for text in texts[first : first + _READ_AT_ONCE]]
            if self._told.lower_case:
                some = [text.lower() for text in some]
            tokens = [encoding.ids for encoding in self._tokenizer.encode_batch(some)]
            for places in _batches([len(ids) for ids in tokens]):
                yield places + first, [tokens[place] for place in places]

    def _vectors(self, tokens: Sequence[Sequence[int]]) -> Vectors:
        longest = max(len(ids) for ids in tokens)
        ids: Ids = np.zeros((len(tokens), longest), np.intp)
        mask = np.zeros((len(tokens), longest), np.float32)
        for row, text in enumerate(tokens):
            ids[row, : len(text)] = text
            mask[row, : len(text)] = 1
        return _to_length_1(_pooled(self._network.states(ids, mask), mask, self._told.pooling))


def _processors() -> int:
    """How many this process may use, which a container may limit."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _batches(lengths: Sequence[int]) -> Iterator[npt.NDArray[np.intp]]:
    """Places of texts of about one length, so that little is padded."""
    order = np.argsort(np.array(lengths), kind="stable")
    start = 0
    for end in range(1, len(order) + 1):
        is_last = end == len(order)
        if is_last or (end + 1 - start) * lengths[order[end]] > _BATCH_TOKENS:
            yield order[start:end]
            start = end


def _pooled(states: Floats, mask: Floats, pooling: str) -> Floats:
    """One vector a text from its tokens' vectors; padding doesn't count."""
    if pooling == "cls":
        return states[:, 0].copy()
    if pooling == "max":
        return np.where(mask[:, :, None] > 0, states, -np.inf).max(axis=1)
    return np.einsum("ntw,nt->nw", states, mask)


def _to_length_1(vectors: Floats) -> Vectors:
    """The mean's divisor falls away here; a text without a token has no direction and stays 0."""
    lengths = np.sqrt(np.einsum("nw,nw->n", vectors, vectors))
    lengths[lengths == 0] = 1
    return vectors / lengths[:, None]
