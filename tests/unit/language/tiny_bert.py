"""A text embedder of a few kilobytes with random weights, and what it ought to compute."""

import json
import struct
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.special import erf
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

from pipeline.domain.work import InstalledModel, Role

_MARKS = ("[PAD]", "[UNK]", "[CLS]", "[SEP]")
_WORDS = ("we", "keep", "the", "terrace", "until", "march", "query", ":")
VOCABULARY = (*_MARKS, *_WORDS)
WIDTH, HEADS, INNER, LAYERS, POSITIONS = 8, 2, 12, 2, 14

Array = npt.NDArray[Any]


def tiny_config(**changes: object) -> dict[str, object]:
    return {
        "model_type": "bert",
        "hidden_size": WIDTH,
        "num_hidden_layers": LAYERS,
        "num_attention_heads": HEADS,
        "intermediate_size": INNER,
        "max_position_embeddings": POSITIONS,
        "layer_norm_eps": 1e-5,
        "hidden_act": "gelu",
        "pad_token_id": 0,
        **changes,
    }


def tiny_weights(prefix: str = "") -> dict[str, Array]:
    random = np.random.default_rng(7)
    shapes: dict[str, tuple[int, ...]] = {
        "embeddings.word_embeddings.weight": (len(VOCABULARY), WIDTH),
        "embeddings.position_embeddings.weight": (POSITIONS, WIDTH),
        "embeddings.token_type_embeddings.weight": (2, WIDTH),
        "embeddings.LayerNorm.weight": (WIDTH,),
        "embeddings.LayerNorm.bias": (WIDTH,),
    }
    for number in range(LAYERS):
        layer = f"encoder.layer.{number}"
        for name, out, into in (
            ("attention.self.query", WIDTH, WIDTH),
            ("attention.self.key", WIDTH, WIDTH),
            ("attention.self.value", WIDTH, WIDTH),
            ("attention.output.dense", WIDTH, WIDTH),
            ("intermediate.dense", INNER, WIDTH),
            ("output.dense", WIDTH, INNER),
        ):
            shapes[f"{layer}.{name}.weight"] = (out, into)
            shapes[f"{layer}.{name}.bias"] = (out,)
        for name in ("attention.output.LayerNorm", "output.LayerNorm"):
            shapes[f"{layer}.{name}.weight"] = (WIDTH,)
            shapes[f"{layer}.{name}.bias"] = (WIDTH,)
    return {
        prefix + name: random.normal(size=shape).astype(np.float32)
        for name, shape in shapes.items()
    }


def write_safetensors(path: Path, tensors: dict[str, Array], stored: str = "F32") -> None:
    header: dict[str, object] = {"__metadata__": {"format": "pt"}}
    body = b""
    for name, values in tensors.items():
        if stored == "BF16":
            raw = (values.view(np.uint32) >> 16).astype("<u2").tobytes()
        else:
            raw = values.astype({"F32": "<f4", "F16": "<f2"}[stored]).tobytes()
        offsets = [len(body), len(body) + len(raw)]
        header[name] = {"dtype": stored, "shape": list(values.shape), "data_offsets": offsets}
        body += raw
    packed = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(packed)) + packed + body)


def write_tokenizer(path: Path) -> None:
    words = {word: place for place, word in enumerate(VOCABULARY)}
    tokenizer = Tokenizer(models.WordLevel(words, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 2), ("[SEP]", 3)]
    )
    # what a file may bring along and must not matter
    tokenizer.enable_truncation(4)
    tokenizer.enable_padding(length=30)
    tokenizer.save(str(path))


def write_tiny_model(
    folder: Path,
    *,
    name: str = "tiny",
    pooling: str = "mean_tokens",
    config: dict[str, object] | None = None,
    weights: dict[str, Array] | None = None,
    stored: str = "F32",
    sentence: dict[str, object] | None = None,
    prompts: dict[str, object] | None = None,
) -> InstalledModel:
    (folder / "1_Pooling").mkdir(parents=True)
    kinds = {"Transformer": "", "Pooling": "1_Pooling", "Normalize": "2_Normalize"}
    write_json(
        folder / "modules.json",
        [{"type": f"sentence_transformers.models.{k}", "path": p} for k, p in kinds.items()],
    )
    modes = {f"pooling_mode_{m}": m == pooling for m in ("cls_token", "mean_tokens", "max_tokens")}
    write_json(folder / "1_Pooling" / "config.json", {"word_embedding_dimension": WIDTH, **modes})
    write_json(folder / "config.json", tiny_config() if config is None else config)
    write_json(folder / "sentence_bert_config.json", sentence or {"max_seq_length": 12})
    write_json(folder / "config_sentence_transformers.json", prompts or {})
    write_safetensors(
        folder / "model.safetensors", tiny_weights() if weights is None else weights, stored
    )
    write_tokenizer(folder / "tokenizer.json")
    return InstalledModel(name, Role.TEXT_EMBEDDER, folder, "0" * 64, ())


def write_json(path: Path, content: object) -> None:
    path.write_text(json.dumps(content))


def expected(
    words: str, weights: dict[str, Array], *, pooling: str = "mean", first_position: int = 0
) -> Array:
    """What the paper says, step by step and in double precision, for one text of known words."""
    w = {name: values.astype(np.float64) for name, values in weights.items()}
    ids = [2, *(VOCABULARY.index(word) for word in words.split()), 3]
    places = slice(first_position, first_position + len(ids))
    states = w["embeddings.word_embeddings.weight"][ids]
    states = states + w["embeddings.position_embeddings.weight"][places]
    states = states + w["embeddings.token_type_embeddings.weight"][0]

    def norm(x: Array, name: str) -> Array:
        spread = np.sqrt(x.var(axis=1, keepdims=True) + 1e-5)
        return (x - x.mean(axis=1, keepdims=True)) / spread * w[f"{name}.weight"] + w[
            f"{name}.bias"
        ]

    def linear(x: Array, name: str) -> Array:
        return x @ w[f"{name}.weight"].T + w[f"{name}.bias"]

    states = norm(states, "embeddings.LayerNorm")
    for number in range(LAYERS):
        layer = f"encoder.layer.{number}"
        query, key, value = (
            linear(states, f"{layer}.attention.self.{part}") for part in ("query", "key", "value")
        )
        seen = np.zeros_like(states)
        for head in range(HEADS):
            part = slice(head * WIDTH // HEADS, (head + 1) * WIDTH // HEADS)
            raw = np.exp(query[:, part] @ key[:, part].T / np.sqrt(WIDTH / HEADS))
            seen[:, part] = raw / raw.sum(axis=1, keepdims=True) @ value[:, part]
        states = norm(
            linear(seen, f"{layer}.attention.output.dense") + states,
            f"{layer}.attention.output.LayerNorm",
        )
        inner = linear(states, f"{layer}.intermediate.dense")
        inner = inner * (1 + erf(inner / np.sqrt(2))) / 2
        states = norm(linear(inner, f"{layer}.output.dense") + states, f"{layer}.output.LayerNorm")
    pooled = {"mean": states.mean(axis=0), "cls": states[0], "max": states.max(axis=0)}[pooling]
    return pooled / np.linalg.norm(pooled)
