"""The network of BERT (Devlin et al., 2019) and RoBERTa, forward only, in numpy.

Large matrices are multiplied in two dimensions and everything else happens in place: on a CPU,
moving numbers costs as much as computing them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from pipeline.language.bert_folder import BertShape
from pipeline.language.weights_file import Floats, WeightsFile, WeightsFileError

Ids = npt.NDArray[np.intp]

_EMBEDDINGS = "embeddings.word_embeddings.weight"
_BLOCK = 65_536
"""So many numbers at a time stay in the processor's cache from one step to the next."""

_GELU = (
    0.7978281360847529,
    0.03646879045694913,
    -0.00012486127816657586,
    -3.058108127135343e-05,
    1.1190867069262376e-06,
)
_GELU_TANH = (math.sqrt(2 / math.pi), math.sqrt(2 / math.pi) * 0.044715)


@dataclass(frozen=True, slots=True)
class _Linear:
    weight: Floats
    bias: Floats

    def __call__(self, rows: Floats) -> Floats:
        out = rows @ self.weight.T
        out += self.bias
        return out


@dataclass(frozen=True, slots=True)
class _Norm:
    weight: Floats
    bias: Floats
    epsilon: float

    def __call__(self, rows: Floats) -> Floats:
        """Normalise each row, in place."""
        rows -= rows.mean(axis=1, keepdims=True)
        spread = np.einsum("ij,ij->i", rows, rows)[:, None]
        spread /= rows.shape[1]
        spread += self.epsilon
        rows /= np.sqrt(spread, out=spread)
        rows *= self.weight
        rows += self.bias
        return rows


@dataclass(frozen=True, slots=True)
class _Layer:
    query: _Linear
    key: _Linear
    value: _Linear
    joined: _Linear
    first_norm: _Norm
    widened: _Linear
    narrowed: _Linear
    second_norm: _Norm


class BertNetwork:
    """Token ids to hidden states."""

    def __init__(self, file: WeightsFile, shape: BertShape, longest: int) -> None:
        """Find all weights; raises `WeightsFileError` where one is missing or misshapen."""
        self._file, self._shape = file, shape
        self._prefix = _prefix(file)
        self._words = f"{self._prefix}{_EMBEDDINGS}"
        self._vocabulary, width = (*file.shape(self._words), 0)[:2]
        if width != shape.width:
            raise WeightsFileError(f"{_EMBEDDINGS} is {width} wide, not {shape.width}")
        kinds = file.tensor(f"{self._prefix}embeddings.token_type_embeddings.weight")
        positions = file.tensor(f"{self._prefix}embeddings.position_embeddings.weight")
        wanted = slice(shape.first_position, shape.first_position + longest)
        if kinds.shape[1:] != (width,) or positions[wanted].shape != (longest, width):
            raise WeightsFileError("the tables of positions and kinds don't fit config.json")
        self._places = positions[wanted] + kinds[0]
        self._norm = self._read_norm("embeddings.LayerNorm")
        self._layers = [self._read_layer(number) for number in range(shape.layers)]

    @property
    def vocabulary(self) -> int:
        """How many tokens there are."""
        return self._vocabulary

    def states(self, ids: Ids, mask: Floats) -> Floats:
        """Compute the last layer.

        Args:
            ids: shape (texts, tokens).
            mask: shape (texts, tokens), 1 for a token and 0 for padding after the text.

        Returns:
            Shape (texts, tokens, width).
        """
        texts, tokens = ids.shape
        width = self._shape.width
        states = self._file.rows(self._words, ids.reshape(-1)).reshape(texts, tokens, width)
        states += self._places[:tokens]
        states = self._norm(states.reshape(texts * tokens, width))
        penalty = None if mask.all() else ((mask - 1) * 1e9)[:, None, None, :]
        for layer in self._layers:
            seen = layer.joined(self._attend(layer, states, penalty, texts))
            seen += states
            states = layer.first_norm(seen)
            inner = layer.widened(states)
            self._activate(inner)
            out = layer.narrowed(inner)
            out += states
            states = layer.second_norm(out)
        return states.reshape(texts, tokens, width)

    def _attend(self, layer: _Layer, states: Floats, penalty: Floats | None, texts: int) -> Floats:
        heads = self._shape.heads

        def split(rows: Floats) -> Floats:
            return rows.reshape(texts, -1, heads, rows.shape[1] // heads).transpose(0, 2, 1, 3)

        asked = layer.query(states)
        asked *= 1 / math.sqrt(self._shape.width // heads)
        weights = split(asked) @ split(layer.key(states)).transpose(0, 1, 3, 2)
        if penalty is not None:
            weights += penalty
        weights -= weights.max(axis=3, keepdims=True)
        np.exp(weights, out=weights)
        weights /= weights.sum(axis=3, keepdims=True)
        seen = weights @ split(layer.value(states))
        return seen.transpose(0, 2, 1, 3).reshape(states.shape)

    def _activate(self, rows: Floats) -> None:
        if self._shape.activation == "relu":
            np.maximum(rows, 0, out=rows)
            return
        flat = rows.reshape(-1)
        factors = _GELU if self._shape.activation == "gelu" else _GELU_TANH
        for start in range(0, len(flat), _BLOCK):
            _gelu(flat[start : start + _BLOCK], factors)

    def _read_layer(self, number: int) -> _Layer:
        name = f"encoder.layer.{number}"
        width, inner = self._shape.width, self._shape.inner
        return _Layer(
            query=self._read_linear(f"{name}.attention.self.query", width, width),
            key=self._read_linear(f"{name}.attention.self.key", width, width),
            value=self._read_linear(f"{name}.attention.self.value", width, width),
            joined=self._read_linear(f"{name}.attention.output.dense", width, width),
            first_norm=self._read_norm(f"{name}.attention.output.LayerNorm"),
            widened=self._read_linear(f"{name}.intermediate.dense", inner, width),
            narrowed=self._read_linear(f"{name}.output.dense", width, inner),
            second_norm=self._read_norm(f"{name}.output.LayerNorm"),
        )

    def _read_linear(self, name: str, out: int, into: int) -> _Linear:
        name = self._prefix + name
        weight = self._file.tensor(f"{name}.weight", (out, into))
        return _Linear(weight, self._file.tensor(f"{name}.bias", (out,)))

    def _read_norm(self, name: str) -> _Norm:
        name, shape = self._prefix + name, (self._shape.width,)
        weight, bias = (self._file.tensor(f"{name}.{part}", shape) for part in ("weight", "bias"))
        return _Norm(weight, bias, self._shape.epsilon)


def _prefix(file: WeightsFile) -> str:
    """Some files hold the network inside a larger one, as "bert.embeddings…"."""
    found = [name for name in file.names if name.endswith(_EMBEDDINGS)]
    if len(found) != 1:
        raise WeightsFileError(f"{_EMBEDDINGS} is missing")
    return found[0].removesuffix(_EMBEDDINGS)


def _gelu(x: Floats, factors: tuple[float, ...]) -> None:
    """Replace x by x · Φ(x), as x/2 · (1 + tanh(x · p(x²))).

    With two factors it is the usual approximation; the five of `_GELU` were fitted to the exact
    function (tanh is fast in numpy, erf isn't there) and miss it by less than 4e-6.
    """
    square = x * x
    inner = square * np.float32(factors[-1])
    for factor in factors[-2:0:-1]:
        inner += np.float32(factor)
        inner *= square
    inner += np.float32(factors[0])
    inner *= x
    np.tanh(inner, out=inner)
    inner += 1
    x *= np.float32(0.5)
    x *= inner
