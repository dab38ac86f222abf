"""llama.cpp through its C interface: tokens in, logits out; its types, its log and its errors
stop here.

The C interface is used rather than the binding's own class, since that one reads a template
before anybody can look at it, allows for one adapter only and samples where we want to choose.
"""

import ctypes
import weakref
from collections import deque
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Logits = npt.NDArray[np.float32]
"""How much each token of the vocabulary is wanted next, shape (vocabulary,)."""

BATCH = 256
"""Tokens that are evaluated at a stretch; larger ones are no faster and take more memory."""

_ALL_LAYERS = 0x7FFFFFFF
_WARNING = 2
_CANDIDATE = np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)], align=True)


class NativeError(Exception):
    """llama.cpp refused; the message is what its log said last."""


class NativeModel:
    """Weights with a context, and which tokens lie evaluated in it."""

    def __init__(
        self,
        path: Path,
        *,
        context_tokens: int,
        threads: int,
        use_gpu: bool,
        adapters: Sequence[Path] = (),
    ) -> None:
        """Load; raises `NativeError`.

        Args:
            path: a GGUF file.
            context_tokens: how many tokens the context holds.
            threads: that compute.
            use_gpu: whether all layers go to the graphics card.
            adapters: LoRA adapters, each at full strength.
        """
        self._c = _library()
        self._model: Any = None
        self._context: Any = None
        params = self._c.llama_model_default_params()
        params.n_gpu_layers = _ALL_LAYERS if use_gpu else 0
        # Weights are laid out anew for the processor; a mapped file would be there beside them.
        params.load_mode = self._c.LLAMA_LOAD_MODE_NONE
        params.use_extra_bufts = not has_matrix_tiles(self._c.llama_print_system_info())
        self._model = self._c.llama_model_load_from_file(str(path).encode(), params)
        if not self._model:
            raise self._error(f"{path.name} can't be loaded")
        # Whoever drops the last reference gives the memory back, as with anything in Python.
        self._freed = weakref.finalize(self, self._c.llama_model_free, self._model)
        try:
            self._open(context_tokens, threads, use_gpu)
            self._lay_over(adapters)
        except NativeError:
            self.close()
            raise

    def _open(self, context_tokens: int, threads: int, use_gpu: bool) -> None:
        c = self._c
        if c.llama_model_has_encoder(self._model) or not c.llama_model_has_decoder(self._model):
            raise NativeError("it doesn't continue text")
        self._vocabulary = c.llama_model_get_vocab(self._model)
        self.vocabulary_size = int(c.llama_vocab_n_tokens(self._vocabulary))
        params = c.llama_context_default_params()
        params.n_ctx = context_tokens
        params.n_batch = params.n_ubatch = min(BATCH, context_tokens)
        params.n_threads = params.n_threads_batch = threads
        params.offload_kqv = params.op_offload = use_gpu
        params.swa_full = True  # else an earlier prefix can't be taken up again
        params.no_perf = True
        self._context = c.llama_init_from_model(self._model, params)
        if not self._context:
            raise self._error("no context could be made")
        self._freed.detach()
        self._freed = weakref.finalize(self, _free, self._c, self._context, self._model)
        self._memory = c.llama_get_memory(self._context)

    def _lay_over(self, adapters: Sequence[Path]) -> None:
        c = self._c
        loaded: list[Any] = []
        for path in adapters:
            adapter = c.llama_adapter_lora_init(self._model, str(path).encode())
            if not adapter:
                raise self._error(f"the adapter {path.name} doesn't fit the model")
            loaded.append(ctypes.cast(adapter, ctypes.c_void_p))
        if not loaded:
            return
        # The binding declares a pointer to pointers to pointers; an array of addresses it is.
        array = (c.llama_adapter_lora_p_ctypes * len(loaded))(
            *(ctypes.cast(adapter, c.llama_adapter_lora_p_ctypes) for adapter in loaded)
        )
        scales = (ctypes.c_float * len(loaded))(*(1.0 for _ in loaded))
        if c.llama_set_adapters_lora(self._context, array, len(loaded), scales):
            raise self._error("the adapters can't be laid over the model together")

    def close(self) -> None:
        """Give the memory back."""
        self._freed()
        self._context = self._model = None

    def tokens(self, text: str, *, special: bool) -> list[int]:
        """The tokens of a text.

        Args:
            text: anything.
            special: whether the text of a control token becomes that token.
        """
        data = text.encode()
        room = len(data) + 8
        found = (ctypes.c_int32 * room)()
        count = self._c.llama_tokenize(
            self._vocabulary, data, len(data), found, room, False, special
        )
        if count < 0:
            raise NativeError("a text can't be cut into tokens")
        return list(found[:count])

    def opening_token(self) -> int | None:
        """The token with which each text begins, where the model wants one."""
        if not self._c.llama_vocab_get_add_bos(self._vocabulary):
            return None
        token = int(self._c.llama_vocab_bos(self._vocabulary))
        return token if token >= 0 else None

    def bytes_of(self, token: int) -> bytes:
        """What a token stands for; nothing for control tokens."""
        room = 64
        while True:
            buffer = ctypes.create_string_buffer(room)
            size = int(
                self._c.llama_token_to_piece(self._vocabulary, token, buffer, room, 0, False)
            )
            if size >= 0:
                return buffer.raw[:size]
            room = -size

    def spelling(self, token: int) -> str:
        """How a token is written, control tokens too; empty for none."""
        if token < 0:
            return ""
        return bytes(self._c.llama_vocab_get_text(self._vocabulary, token) or b"").decode(
            "utf-8", "replace"
        )

    @property
    def begin_text(self) -> str:
        """How the token that begins a text is written."""
        return self.spelling(int(self._c.llama_vocab_bos(self._vocabulary)))

    @property
    def end_text(self) -> str:
        """How the token that ends a text is written."""
        return self.spelling(int(self._c.llama_vocab_eos(self._vocabulary)))

    def is_control(self, token: int) -> bool:
        """Whether a token steers the model rather than stand for text."""
        return bool(self._c.llama_vocab_is_control(self._vocabulary, token))

    def is_end(self, token: int) -> bool:
        """Whether the response ends with this token."""
        return bool(self._c.llama_vocab_is_eog(self._vocabulary, token))

    def chat_template(self) -> str:
        """The model's own template, in Jinja; empty if there is none."""
        found = self._c.llama_model_chat_template(self._model, None)
        return bytes(found or b"").decode("utf-8", "replace")

    def evaluate(self, tokens: Sequence[int]) -> None:
        """Evaluate tokens after those that are there, in one batch; raises `NativeError`."""
        array = (ctypes.c_int32 * len(tokens))(*tokens)
        status = self._c.llama_decode(
            self._context, self._c.llama_batch_get_one(array, len(tokens))
        )
        if status:
            raise self._error(f"evaluating {len(tokens)} tokens failed with status {status}")

    def keep(self, count: int) -> bool:
        """Forget all but the first `count` tokens; False where all had to be forgotten."""
        if count > 0 and self._c.llama_memory_seq_rm(self._memory, 0, count, -1):
            return True
        self._c.llama_memory_clear(self._memory, True)
        return False

    def state(self) -> bytes:
        """What was evaluated, to be taken up again later; empty where that can't be had."""
        size = int(self._c.llama_state_seq_get_size(self._context, 0))
        buffer = (ctypes.c_uint8 * size)()
        written = int(self._c.llama_state_seq_get_data(self._context, buffer, size, 0))
        return bytes(memoryview(buffer)[:written]) if written == size else b""

    def take_up(self, state: bytes) -> bool:
        """Put back what was evaluated once; False, and nothing is there, where that fails."""
        self._c.llama_memory_clear(self._memory, True)
        buffer = (ctypes.c_uint8 * len(state)).from_buffer_copy(state)
        if self._c.llama_state_seq_set_data(self._context, buffer, len(state), 0):
            return True
        self._c.llama_memory_clear(self._memory, True)
        return False

    def logits(self) -> Logits:
        """A copy of the logits after the last token that was evaluated."""
        pointer = self._c.llama_get_logits_ith(self._context, -1)
        return np.ctypeslib.as_array(pointer, shape=(self.vocabulary_size,)).copy()

    def grammar(self, rules: str) -> "NativeGrammar":
        """A grammar at its beginning; raises `NativeError` for rules that can't be read."""
        sampler = self._c.llama_sampler_init_grammar(self._vocabulary, rules.encode(), b"root")
        if not sampler:
            raise self._error("a grammar can't be read")
        return NativeGrammar(self._c, sampler)

    def _error(self, what: str) -> NativeError:
        said = " ".join(" ".join(_log()).split())
        return NativeError(f"{what}: {said[-400:]}" if said else what)


class NativeGrammar:
    """Where a response stands in its grammar, and which tokens may come next."""

    def __init__(self, library: Any, sampler: Any) -> None:
        self._c = library
        self._sampler = sampler
        self._freed = weakref.finalize(self, library.llama_sampler_free, sampler)

    def copy(self) -> "NativeGrammar":
        """Another one at the same place."""
        return NativeGrammar(self._c, self._c.llama_sampler_clone(self._sampler))

    def allowed(self, tokens: npt.NDArray[np.int32]) -> npt.NDArray[np.bool_]:
        """Which of these tokens may come next."""
        data = np.zeros(len(tokens), _CANDIDATE)
        data["id"] = tokens
        pointer = data.ctypes.data_as(self._c.llama_token_data_p)
        array = self._c.llama_token_data_array(
            data=pointer, size=len(tokens), selected=-1, sorted=False
        )
        self._c.llama_sampler_apply(self._sampler, ctypes.byref(array))
        return np.asarray(np.isfinite(data["logit"]))

    def accept(self, token: int) -> None:
        """Step on past a token that is allowed."""
        self._c.llama_sampler_accept(self._sampler, token)

    def close(self) -> None:
        """Give the memory back."""
        self._freed()
        self._sampler = None


def _free(library: Any, context: Any, model: Any) -> None:
    library.llama_free(context)  # before the model that it computes with
    library.llama_model_free(model)


def has_matrix_tiles(system_info: bytes) -> bool:
    """Whether llama.cpp says that it would lay weights out for Intel's matrix tiles (AMX).

    Such a build ends the process at the first long prompt, so that weights are left as they are
    in it (https://github.com/ggml-org/llama.cpp/issues/20824); ours is made without.
    """
    return b"AMX_INT8 = 1" in system_info


def has_gpu() -> bool:
    """Whether this build of llama.cpp can compute on a graphics card that is there."""
    return bool(_library().llama_supports_gpu_offload())


@cache
def _library() -> Any:
    """The binding, initialised: once a process, as llama.cpp itself would have it."""
    from llama_cpp import llama_cpp  # noqa: PLC0415 - takes time that only its users should pay

    library: Any = llama_cpp
    kept = _log()

    @library.llama_log_callback
    def listen(level: int, text: bytes, _data: object) -> None:
        if level >= _WARNING:
            kept.append(text.decode("utf-8", "replace"))

    _held().append(listen)
    library.llama_log_set(listen, ctypes.c_void_p(0))
    library.llama_backend_init()
    return library


@cache
def _log() -> deque[str]:
    """The last lines of llama.cpp's log, of which there is one a process."""
    return deque(maxlen=8)


@cache
def _held() -> list[object]:
    """What llama.cpp calls back must live as long as the process."""
    return []
