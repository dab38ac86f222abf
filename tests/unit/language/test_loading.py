from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.domain.errors import ModelError
from pipeline.domain.tasks import LocalModel
from pipeline.domain.work import Device, InstalledModel, Role
from pipeline.language.loading import DEFAULT_CONTEXT, Plan, plan_loading
from tests.fakes.gguf import SMALL, Value, gguf

GB = 1_000_000_000


def model(folder: Path, data: bytes | None = None) -> LocalModel:
    (folder / "m.gguf").write_bytes(gguf() if data is None else data)
    files = (("m.gguf", "0" * 64),)
    return LocalModel(InstalledModel("mine", Role.LANGUAGE_MODEL, folder, "d" * 64, files))


def adapter(folder: Path, name: str = "a.gguf", **changed: Value) -> Path:
    path = folder / name
    path.write_bytes(gguf({**SMALL, "general.type": "adapter", **changed}))
    return path


def plan(ref: LocalModel, *, free: int | None = 8 * GB, has_gpu: bool = False) -> Plan:
    return plan_loading(ref, lambda: free, lambda: has_gpu)


def refusal(ref: LocalModel, free: int | None = 8 * GB) -> ModelError:
    with pytest.raises(ModelError) as caught:
        plan(ref, free=free)
    assert caught.value.todo
    return caught.value


def test_the_context_is_what_the_model_was_trained_for_up_to_a_limit(tmp_path: Path) -> None:
    assert plan(model(tmp_path)) == Plan(tmp_path / "m.gguf", 2048, False, ())
    long = gguf({**SMALL, "llama.context_length": 131_072})
    assert plan(model(tmp_path, long)).context_tokens == DEFAULT_CONTEXT


def test_the_users_context_holds_up_to_what_the_model_was_trained_for(tmp_path: Path) -> None:
    ref = model(tmp_path)
    assert plan(replace(ref, context_tokens=1024)) == Plan(tmp_path / "m.gguf", 1024, False, ())
    found = plan(replace(ref, context_tokens=9999))
    assert found.context_tokens == 2048
    assert found.notes == ("mine was trained for 2048 tokens; it gets no more.",)
    assert "smallest is 256" in refusal(replace(ref, context_tokens=12)).what


def test_what_does_not_fit_is_refused_with_the_arithmetic(tmp_path: Path) -> None:
    ref = model(tmp_path)
    path = tmp_path / "m.gguf"
    with path.open("r+b") as stream:
        stream.truncate(3 * GB)  # a sparse file: no bytes are written
    data = {**SMALL, "llama.context_length": 65_536, "llama.block_count": 64}
    big = gguf({**data, "llama.attention.key_length": 128, "llama.attention.value_length": 128})
    with path.open("r+b") as stream:
        stream.write(big)
    error = refusal(replace(ref, context_tokens=16_384), free=2 * GB)
    assert error.what == (
        "It needs 4.2 GB: 3.0 weights, 1.1 context of 16384 tokens, 0.2 working space;"
        " 2.0 GB are free."
    )
    assert "smaller `context`" in error.todo
    assert plan(replace(ref, context_tokens=16_384), free=5 * GB).context_tokens == 16_384


def test_where_nobody_knows_the_memory_the_model_is_tried(tmp_path: Path) -> None:
    assert plan(model(tmp_path), free=None).context_tokens == 2048


def test_adapters_count_and_must_fit_the_architecture(tmp_path: Path) -> None:
    ref = model(tmp_path)
    good = adapter(tmp_path)
    assert plan(replace(ref, adapters=(good, good))).context_tokens == 2048
    strange = adapter(tmp_path, "b.gguf", **{"general.architecture": "qwen2"})
    assert "b.gguf is no LoRA adapter" in refusal(replace(ref, adapters=(good, strange))).what
    whole = tmp_path / "m.gguf"
    assert "m.gguf is no LoRA adapter" in refusal(replace(ref, adapters=(whole,))).what


def test_an_adapter_is_no_model(tmp_path: Path) -> None:
    data = gguf({**SMALL, "general.type": "adapter"})
    assert "no whole model" in refusal(model(tmp_path, data)).what


def test_a_model_of_several_files_is_refused(tmp_path: Path) -> None:
    ref = model(tmp_path)
    two = replace(ref.weights, files=(("m.gguf", "0" * 64), ("n.gguf", "1" * 64)))
    assert "has 2 files" in refusal(replace(ref, weights=two)).what


def test_the_graphics_card_is_used_where_it_is_there_and_not_refused(tmp_path: Path) -> None:
    ref = model(tmp_path)
    assert plan(ref, has_gpu=True).use_gpu
    assert plan(ref, has_gpu=True, free=0).use_gpu
    assert not plan(replace(ref, device=Device.CPU), has_gpu=True).use_gpu
    wanting = plan(replace(ref, device=Device.CUDA))
    assert not wanting.use_gpu
    assert "without CUDA" in wanting.notes[0]
