"""What the folder of a text embedder says about the model: its shape, pooling, limits, prompts."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline.domain.errors import ModelError
from pipeline.domain.saying import say
from pipeline.domain.work import InstalledModel

WEIGHTS = "model.safetensors"
TOKENIZER = "tokenizer.json"

_FAMILIES = ("bert", "xlm-roberta", "roberta", "camembert")
_GELU = ("gelu", "gelu_python")
_GELU_TANH = ("gelu_new", "gelu_fast", "gelu_pytorch_tanh")
_PASSAGE_NAMES = ("passage", "document", "corpus")
_POOLINGS = {
    "cls_token": "cls",
    "cls": "cls",
    "mean_tokens": "mean",
    "mean": "mean",
    # differs from the mean by a factor that making the length 1 takes away again
    "mean_sqrt_len_tokens": "mean",
    "max_tokens": "max",
    "max": "max",
}


@dataclass(frozen=True, slots=True)
class BertShape:
    """All that decides what a network of the BERT family computes, but its weights.

    Attributes:
        layers: how many.
        width: numbers in a hidden state.
        heads: of the attention; `width` is a multiple.
        inner: numbers between the two halves of a layer's second step.
        epsilon: keeps the normalisation from dividing by 0.
        activation: "gelu", "gelu_tanh" or "relu".
        first_position: the row of the position table for a text's first token.
    """

    layers: int
    width: int
    heads: int
    inner: int
    epsilon: float
    activation: str
    first_position: int


@dataclass(frozen=True, slots=True)
class EmbedderFolder:
    """A text embedder, as its files describe it.

    Attributes:
        shape: of the network.
        pooling: how the tokens' vectors become one: "mean", "cls" or "max".
        longest: so many tokens of a text are read, those that mark its ends included.
        lower_case: whether texts are put in lower case first.
        query_prompt: what stands before a question; mostly empty.
        passage_prompt: what stands before a passage; mostly empty.
    """

    shape: BertShape
    pooling: str
    longest: int
    lower_case: bool
    query_prompt: str
    passage_prompt: str


def read_folder(model: InstalledModel) -> EmbedderFolder:
    """Read what describes a model; raises `ModelError` for one that can't be computed here."""
    folder = model.folder
    for name in (WEIGHTS, TOKENIZER, "config.json"):
        if not (folder / name).is_file():
            raise unusable(model, f"its file {name} is missing")
    try:
        config = _read(folder / "config.json")
        shape = _shape(config)
        pooling = _pooling(folder)
        sentence = _read(folder / "sentence_bert_config.json", optional=True)
        positions = int(config.get("max_position_embeddings", 512)) - shape.first_position
        longest = min(positions, int(sentence.get("max_seq_length") or positions))
        if longest < 3:
            raise ValueError("it can't read even one word")
        query, passage = _prompts(model, config)
        return EmbedderFolder(
            shape, pooling, longest, bool(sentence.get("do_lower_case")), query, passage
        )
    except (KeyError, TypeError, ValueError, AttributeError, OSError) as error:
        missing = isinstance(error, KeyError)
        raise unusable(model, f"config.json has no {error}" if missing else str(error)) from error


def unusable(model: InstalledModel, reason: str) -> ModelError:
    """The error for a folder that doesn't fit; `reason` goes on after "… because"."""
    return ModelError(
        "Can't use a model",
        say("{name} can't be used as a text embedder: {reason}.", name=model.name, reason=reason),
        "Choose another one: earshot models use text-embedder NAME.",
    )


def _read(path: Path, *, optional: bool = False) -> Mapping[str, Any]:
    if optional and not path.is_file():
        return {}
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, RecursionError) as error:
        raise ValueError(f"its file {path.name} is no JSON") from error
    if not isinstance(content, dict):
        raise ValueError(f"its file {path.name} holds no settings")
    return content


def _shape(config: Mapping[str, Any]) -> BertShape:
    family = config["model_type"]
    if family not in _FAMILIES:
        raise ValueError(f"it is of the kind {family}; known are {', '.join(_FAMILIES)}")
    if config.get("position_embedding_type", "absolute") != "absolute":
        raise ValueError("it counts positions in a way that isn't known here")
    padding = config.get("pad_token_id")
    shape = BertShape(
        layers=int(config["num_hidden_layers"]),
        width=int(config["hidden_size"]),
        heads=int(config["num_attention_heads"]),
        inner=int(config["intermediate_size"]),
        epsilon=float(config.get("layer_norm_eps", 1e-12)),
        activation=_activation(config.get("hidden_act", "gelu")),
        first_position=0 if family == "bert" else int(1 if padding is None else padding) + 1,
    )
    if min(shape.layers, shape.width, shape.heads, shape.inner) < 1 or shape.width % shape.heads:
        raise ValueError("the numbers in its config.json don't fit together")
    return shape


def _activation(name: str) -> str:
    if name in _GELU:
        return "gelu"
    if name in _GELU_TANH:
        return "gelu_tanh"
    if name == "relu":
        return "relu"
    raise ValueError(f"its activation {name} isn't known here")


def _pooling(folder: Path) -> str:
    """Follow modules.json, which lists what happens to the network's output."""
    where = "1_Pooling"
    if (folder / "modules.json").is_file():
        modules = json.loads((folder / "modules.json").read_text(encoding="utf-8"))
        where = ""
        for module in modules:
            kind = str(module["type"]).rsplit(".", 1)[-1]
            if kind == "Pooling":
                where = str(module["path"])
            elif kind not in ("Transformer", "Normalize"):
                raise ValueError(f"it has a step that isn't known here: {kind}")
        if not where:
            raise ValueError("its modules.json names no pooling")
    config = _read(folder / where / "config.json", optional=where == "1_Pooling")
    if not config:
        return "mean"
    if not config.get("include_prompt", True):
        raise ValueError("its pooling leaves out the prompt, which isn't known here")
    prefix = "pooling_mode_"
    chosen = [name.removeprefix(prefix) for name, is_on in config.items() if is_on is True]
    chosen = [name for name in chosen if f"{prefix}{name}" in config]
    if "pooling_mode" in config:
        chosen = [str(config["pooling_mode"])]
    if len(chosen) != 1 or chosen[0] not in _POOLINGS:
        raise ValueError(f"its pooling isn't known here: {', '.join(chosen) or 'none'}")
    return _POOLINGS[chosen[0]]


def _prompts(model: InstalledModel, config: Mapping[str, Any]) -> tuple[str, str]:
    told = _read(model.folder / "config_sentence_transformers.json", optional=True)
    prompts = told.get("prompts") or {}
    default = prompts.get(told.get("default_prompt_name") or "", "")
    query = str(prompts.get("query", default))
    passage = str(next((prompts[name] for name in _PASSAGE_NAMES if name in prompts), default))
    names = f"{model.name} {config.get('_name_or_path', '')}".lower()
    if not (query or passage) and re.search(r"\be5\b", names):
        # The E5 family was trained with these words and doesn't write them down anywhere.
        return "query: ", "passage: "
    return query, passage
