"""The embedder computes what its folder says, and refuses a folder that doesn't fit."""

import json
import struct
from pathlib import Path

import numpy as np
import pytest

from pipeline.domain.errors import ModelError
from pipeline.language.embedder import BertEmbedder
from tests.unit.language.tiny_bert import (
    expected,
    tiny_config,
    tiny_weights,
    write_json,
    write_safetensors,
    write_tiny_model,
)

TEXTS = ("we keep the terrace", "march", "until march we keep the terrace until march")


@pytest.mark.parametrize(
    ("mode", "pooling"), [("mean_tokens", "mean"), ("cls_token", "cls"), ("max_tokens", "max")]
)
def test_computes_what_the_paper_says(tmp_path: Path, mode: str, pooling: str) -> None:
    embedder = BertEmbedder(write_tiny_model(tmp_path / "m", pooling=mode))
    wanted = [expected(text, tiny_weights(), pooling=pooling) for text in TEXTS]
    assert embedder.embed(TEXTS) == pytest.approx(np.array(wanted), abs=2e-5)


def test_xlm_roberta_counts_positions_after_the_padding(tmp_path: Path) -> None:
    config = tiny_config(model_type="xlm-roberta", pad_token_id=1)
    embedder = BertEmbedder(write_tiny_model(tmp_path / "m", config=config))
    wanted = [expected(text, tiny_weights(), first_position=2) for text in TEXTS]
    assert embedder.embed(TEXTS) == pytest.approx(np.array(wanted), abs=2e-5)


@pytest.mark.parametrize(("stored", "near"), [("F16", 0.02), ("BF16", 0.1)])
def test_reads_weights_in_16_bits(tmp_path: Path, stored: str, near: float) -> None:
    exact = BertEmbedder(write_tiny_model(tmp_path / "exact")).embed(TEXTS)
    half = BertEmbedder(write_tiny_model(tmp_path / "half", stored=stored)).embed(TEXTS)
    assert 0 < np.abs(half - exact).max() < near


def test_finds_the_network_inside_a_larger_one(tmp_path: Path) -> None:
    plain = BertEmbedder(write_tiny_model(tmp_path / "plain")).embed(TEXTS)
    inner = write_tiny_model(tmp_path / "inner", weights=tiny_weights("bert."))
    assert BertEmbedder(inner).embed(TEXTS) == pytest.approx(plain)


@pytest.mark.parametrize("activation", ["gelu_new", "relu"])
def test_other_activations_compute_something_else(tmp_path: Path, activation: str) -> None:
    exact = BertEmbedder(write_tiny_model(tmp_path / "exact")).embed(TEXTS)
    config = tiny_config(hidden_act=activation)
    other = BertEmbedder(write_tiny_model(tmp_path / "other", config=config)).embed(TEXTS)
    apart = np.abs(other - exact).max()
    assert 0 < apart < 0.01 if activation == "gelu_new" else apart > 0.01


def test_a_text_counts_by_its_beginning(tmp_path: Path) -> None:
    embedder = BertEmbedder(
        write_tiny_model(tmp_path / "m", sentence={"max_seq_length": 5, "do_lower_case": True})
    )
    long, short = embedder.embed(["WE keep the " + "terrace " * 300, "we keep the"])
    assert long == pytest.approx(short, abs=1e-5)


def test_many_texts_come_in_parts_and_in_their_places(tmp_path: Path) -> None:
    embedder = BertEmbedder(write_tiny_model(tmp_path / "m"))
    texts = [TEXTS[place % 3] for place in range(1_300)]
    seen: list[int] = []
    for places, vectors in embedder.embed_in_parts(texts):
        assert len(places) == len(vectors)
        seen += places.tolist()
    assert sorted(seen) == list(range(1_300))
    three = embedder.embed(TEXTS)
    assert embedder.embed(texts) == pytest.approx(np.tile(three, (434, 1))[:1_300], abs=1e-5)


def test_stopping_between_parts_leaves_a_working_embedder(tmp_path: Path) -> None:
    embedder = BertEmbedder(write_tiny_model(tmp_path / "m"))
    parts = embedder.embed_in_parts(["we keep"] * 2_000)
    next(parts)
    parts.close()
    assert embedder.embed(["we keep"]).shape == (1, embedder.dimensions)


@pytest.mark.parametrize(
    ("told", "name", "query", "passage"),
    [
        ({}, "tiny", "", ""),
        ({"prompts": {"query": "query : ", "passage": "we "}}, "tiny", "query : ", "we "),
        ({"prompts": {"query": "query : ", "document": ""}}, "tiny", "query : ", ""),
        ({"prompts": {"x": "we "}, "default_prompt_name": "x"}, "tiny", "we ", "we "),
        ({}, "multilingual-e5-small", "query: ", "passage: "),
    ],
)
def test_prompts_stand_before_questions_and_passages(
    tmp_path: Path, told: dict[str, object], name: str, query: str, passage: str
) -> None:
    plain = BertEmbedder(write_tiny_model(tmp_path / "plain"))
    embedder = BertEmbedder(write_tiny_model(tmp_path / "m", name=name, prompts=told))
    wanted = plain.embed([query + "march", passage + "march"])
    assert embedder.embed(["march"], is_query=True)[0] == pytest.approx(wanted[0], abs=1e-5)
    assert embedder.embed(["march"])[0] == pytest.approx(wanted[1], abs=1e-5)


@pytest.mark.parametrize(
    ("config", "says"),
    [
        (tiny_config(model_type="mpnet"), "mpnet"),
        (tiny_config(position_embedding_type="relative_key"), "positions"),
        (tiny_config(hidden_act="swish"), "swish"),
        (tiny_config(num_attention_heads=3), "fit together"),
        (tiny_config(hidden_size=16), "wide"),
        (tiny_config(num_hidden_layers=3), "encoder.layer.2"),
        (tiny_config(intermediate_size=13), "shape"),
        (tiny_config(max_position_embeddings=600), "token"),
        (tiny_config(hidden_size="wide"), "wide"),
        ({"model_type": "bert"}, "num_hidden_layers"),
        ([], "config.json"),
    ],
)
def test_refuses_what_it_cannot_compute(tmp_path: Path, config: object, says: str) -> None:
    model = write_tiny_model(tmp_path / "m", sentence={"max_seq_length": 600})
    write_json(model.folder / "config.json", config)
    if says == "token":
        says = "tables of positions"
    with pytest.raises(ModelError) as caught:
        BertEmbedder(model)
    assert says in caught.value.what
    assert "tiny" in caught.value.what
    assert "models use text-embedder" in caught.value.todo


@pytest.mark.parametrize("name", ["config.json", "tokenizer.json", "model.safetensors"])
def test_refuses_a_folder_that_lacks_a_file(tmp_path: Path, name: str) -> None:
    model = write_tiny_model(tmp_path / "m")
    (model.folder / name).unlink()
    with pytest.raises(ModelError, match=name):
        BertEmbedder(model)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("config.json", b"{"),
        ("tokenizer.json", b"{}"),
        ("modules.json", b'[{"type": "x.Dense", "path": "2_Dense"}]'),
        ("modules.json", b"[1]"),
        ("1_Pooling/config.json", b'{"pooling_mode_lasttoken": true}'),
        (
            "1_Pooling/config.json",
            b'{"pooling_mode_cls_token": true, "pooling_mode_max_tokens": true}',
        ),
        ("sentence_bert_config.json", b'{"max_seq_length": 2}'),
        ("config_sentence_transformers.json", b'{"prompts": 3}'),
        ("model.safetensors", b""),
        ("model.safetensors", b"not a header at all"),
        ("model.safetensors", struct.pack("<Q", 2) + b"[]"),
        ("model.safetensors", struct.pack("<Q", 10**9) + b"{}"),
    ],
)
def test_refuses_broken_files(tmp_path: Path, name: str, content: bytes) -> None:
    model = write_tiny_model(tmp_path / "m")
    (model.folder / name).write_bytes(content)
    with pytest.raises(ModelError):
        BertEmbedder(model)


def test_refuses_weights_that_are_cut_short(tmp_path: Path) -> None:
    model = write_tiny_model(tmp_path / "m")
    path = model.folder / "model.safetensors"
    path.write_bytes(path.read_bytes()[:-100])
    with pytest.raises(ModelError, match="cut short"):
        BertEmbedder(model)


def test_refuses_offsets_that_lie(tmp_path: Path) -> None:
    model = write_tiny_model(tmp_path / "m")
    path = model.folder / "model.safetensors"
    raw = path.read_bytes()
    length = struct.unpack("<Q", raw[:8])[0]
    header = json.loads(raw[8 : 8 + length])
    header["embeddings.LayerNorm.bias"]["data_offsets"] = [-32, 0]
    packed = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(packed)) + packed + raw[8 + length :])
    with pytest.raises(ModelError, match="cut short"):
        BertEmbedder(model)


def test_refuses_more_tokens_than_weights(tmp_path: Path) -> None:
    model = write_tiny_model(tmp_path / "m")
    weights = tiny_weights()
    name = "embeddings.word_embeddings.weight"
    write_safetensors(model.folder / "model.safetensors", {**weights, name: weights[name][:5]})
    with pytest.raises(ModelError, match="more tokens"):
        BertEmbedder(model)
