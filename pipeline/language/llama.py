"""A language model in a GGUF file, run by llama.cpp.

The same input gives the same output, whatever was asked before, although what was evaluated
before is used again. Rounding depends on how tokens are put into batches, so that they are put
the same way always: whole cells of 64 tokens from the beginning, then the rest by itself. Only
whole cells are used again. (Measured: batches of 64, 256 and 512 tokens give equal logits bit by
bit; smaller ones don't, since attention is computed in another order.)
"""

import hashlib
from collections.abc import Callable, Generator, Iterator, Sequence

import numpy as np

from pipeline.domain.errors import ModelError
from pipeline.domain.saying import Said, say, together
from pipeline.domain.tasks import LocalModel
from pipeline.language.chat_format import ChatFormat, Prompt
from pipeline.language.grammar import rules_of
from pipeline.language.loading import CHOOSE_ANOTHER, plan_loading
from pipeline.language.machine import free_memory, physical_cores
from pipeline.language.native import BATCH, Logits, NativeError, NativeGrammar, NativeModel, has_gpu
from pipeline.language.pieces import Pieces
from pipeline.ports import Completion, Message

_CELL = 64
_FEW = 256
_KEPT_CELLS = 8
_KEPT = 2
"""So many beginnings of earlier prompts are kept, and so many cells of each: 15 MB apiece with the
starter model. Whoever asks in two forms by turns evaluates neither form's beginning again."""


class LlamaModel:
    """Implements `LanguageModel` with llama.cpp.

    Between stretches of a long prompt `stream` yields an empty piece, so that it may be closed
    there too.
    """

    def __init__(
        self, ref: LocalModel, *, free_bytes: Callable[[], int | None] = free_memory
    ) -> None:
        """Load the weights.

        Args:
            ref: which, and what the user set for them.
            free_bytes: how much memory there is; None if nobody knows.

        Raises:
            ModelError: not a GGUF file, made for something else, or too big for this machine.
        """
        plan = plan_loading(ref, free_bytes, has_gpu)
        self.context_tokens = plan.context_tokens
        try:
            self._native = NativeModel(
                plan.path,
                context_tokens=plan.context_tokens,
                threads=physical_cores(),
                use_gpu=plan.use_gpu,
                adapters=ref.adapters,
            )
        except NativeError as error:
            raise ModelError(
                "Can't load the language model",
                say("{name}: {reason}.", name=ref.weights.name, reason=error),
                CHOOSE_ANOTHER,
            ) from error
        template = self._native.chat_template()
        self._chat = ChatFormat(template, self._native.begin_text, self._native.end_text)
        self._notes = plan.notes
        self._identity = _identity(ref, template)
        self._grammars: dict[str, NativeGrammar] = {}
        self._there: list[int] = []  # evaluated in whole cells
        self._kept: list[tuple[list[int], bytes]] = []  # tokens and what came of them, latest last
        self.evaluated = 0
        """Tokens that were evaluated so far: what was used again isn't counted."""
        self.generated = 0
        """How many of these it wrote itself."""

    @property
    def identity(self) -> str:
        """See `LanguageModel.identity`."""
        return self._identity

    @property
    def notes(self) -> tuple[Said, ...]:
        """See `LanguageModel.notes`."""
        return (*self._notes, self._chat.note) if self._chat.note else self._notes

    def close(self) -> None:
        """Give the memory back; nothing may be asked afterwards."""
        for grammar in self._grammars.values():
            grammar.close()
        self._grammars.clear()
        self._native.close()

    def count(self, messages: Sequence[Message]) -> int:
        """See `LanguageModel.count`."""
        return len(self._tokens(self._prompt(messages)))

    def stream(
        self, messages: Sequence[Message], *, limit: int, schema: str | None = None
    ) -> Generator[str, None, Completion]:
        """See `LanguageModel.stream`."""
        prompt = self._prompt(messages)
        tokens = self._fitting(prompt, limit)
        grammar = self._grammar(schema) if schema is not None else None
        try:
            for _ in self._evaluate(tokens):
                yield ""
            return (yield from self._respond(prompt, limit, grammar))
        except NativeError as error:
            raise _failed(error) from error
        finally:
            if grammar is not None:
                grammar.close()

    def choose(self, messages: Sequence[Message], options: Sequence[str]) -> tuple[float, ...]:
        """See `LanguageModel.choose`."""
        firsts = self._first_tokens(options)
        tokens = self._fitting(self._prompt(messages), 1)
        try:
            for _ in self._evaluate(tokens):
                pass
            logits = self._native.logits().astype(np.float64)
        except NativeError as error:
            raise _failed(error) from error
        weights = np.exp(logits - max(logits[token] for first in firsts for token in first))
        sums = [float(weights[list(first)].sum()) for first in firsts]
        return tuple(value / sum(sums) for value in sums)

    def _respond(
        self, prompt: Prompt, limit: int, grammar: NativeGrammar | None
    ) -> Generator[str, None, Completion]:
        pieces = Pieces(prompt.stops)
        for number in range(limit):
            token = _best(self._native.logits(), grammar)
            if self._native.is_end(token):
                break
            if grammar is not None:
                grammar.accept(token)
            if piece := pieces.add(self._native.bytes_of(token)):
                yield piece
            if pieces.is_stopped:
                break
            if number + 1 < limit:
                self._native.evaluate([token])
                self.evaluated += 1
                self.generated += 1
        else:
            if rest := pieces.finish():
                yield rest
            return Completion(pieces.text, is_cut=True)
        if rest := pieces.finish():
            yield rest
        return Completion(pieces.text, is_cut=False)

    def _evaluate(self, tokens: list[int]) -> Iterator[None]:
        """Evaluate a prompt, from the last cell on that it has in common with an earlier one."""
        start = self._taken_up(tokens)
        whole = len(tokens) // _CELL * _CELL
        ends = [*range(start + BATCH, whole, BATCH), whole, len(tokens)]
        for end in ends:
            if end > start:
                self._native.evaluate(tokens[start:end])
                self.evaluated += end - start
                self._there = tokens[: end // _CELL * _CELL]
                start = end
                yield

    def _taken_up(self, tokens: list[int]) -> int:
        """Leave as much of earlier prompts there as helps with a new one; how many tokens."""
        start = _common(self._there, tokens)
        kept = max(self._kept, key=lambda one: _common(one[0], tokens), default=None)
        there, self._there = self._there, []  # nothing is sure while the evaluation is under way
        if kept is None or _common(kept[0], tokens) <= start:
            if not start:
                self._keep(there)
            return start if self._native.keep(start) else 0
        self._keep(there)
        start = _common(kept[0], tokens)
        return start if self._native.take_up(kept[1]) and self._native.keep(start) else 0

    def _keep(self, there: list[int]) -> None:
        """Keep the beginning of what is there for later."""
        size = min(len(there), _CELL * _KEPT_CELLS)
        if size and self._native.keep(size) and (state := self._native.state()):
            others = [one for one in self._kept if not _common(one[0], there)]
            self._kept = [*others, (there[:size], state)][-_KEPT:]

    def _prompt(self, messages: Sequence[Message]) -> Prompt:
        return self._chat.prompt([Message(m.role, self._inert(m.text)) for m in messages])

    def _inert(self, text: str) -> str:
        """The text with control tokens that are spelled out in it broken up: speech is no order."""
        for token in set(self._native.tokens(text, special=True)):
            if self._native.is_control(token) and (spelled := self._native.spelling(token)):
                text = text.replace(spelled, f"{spelled[:1]} {spelled[1:]}")
        return text

    def _tokens(self, prompt: Prompt) -> list[int]:
        tokens = self._native.tokens(prompt.text, special=True)
        first = self._native.opening_token()
        if first is not None and tokens[:1] != [first]:
            tokens.insert(0, first)
        return tokens + self._native.tokens(prompt.begun, special=False)

    def _fitting(self, prompt: Prompt, limit: int) -> list[int]:
        tokens = self._tokens(prompt)
        if limit < 1 or len(tokens) + limit > self.context_tokens:
            raise ModelError(
                "The language model was asked too much at once",
                say(
                    "{count} tokens with room for {limit} more don't fit into the {context_tokens} "
                    "that it may see.",
                    count=len(tokens),
                    limit=limit,
                    context_tokens=self.context_tokens,
                ),
                "Please report this; a larger context in the settings may help meanwhile.",
            )
        return tokens

    def _grammar(self, schema: str) -> NativeGrammar:
        if schema not in self._grammars:
            try:
                self._grammars[schema] = self._native.grammar(rules_of(schema))
            except NativeError as error:
                raise _failed(error) from error
        return self._grammars[schema].copy()

    def _first_tokens(self, options: Sequence[str]) -> list[set[int]]:
        """For each option the tokens with which it may begin and no other option does."""
        firsts = [
            {self._native.tokens(text, special=False)[0] for text in (option, f" {option}")}
            for option in options
        ]
        own = [first - set[int]().union(*(o for o in firsts if o is not first)) for first in firsts]
        if len(own) < 2 or not all(own):
            raise ValueError(f"options that don't begin differently: {list(options)}")
        return own


def _best(logits: Logits, grammar: NativeGrammar | None) -> int:
    """The likeliest token that the grammar allows; only as many are tried as it takes."""
    best = int(logits.argmax())
    if grammar is None or grammar.allowed(np.array([best], np.int32))[0]:
        return best
    few = np.argpartition(logits, -_FEW)[-_FEW:] if len(logits) > _FEW else np.arange(len(logits))
    for tokens in (few.astype(np.int32), np.arange(len(logits), dtype=np.int32)):
        allowed = tokens[grammar.allowed(tokens)]
        if len(allowed):
            return int(allowed[logits[allowed].argmax()])
    raise NativeError("the grammar allows nothing")


def _common(earlier: list[int], tokens: list[int]) -> int:
    """How many tokens of whole cells a prompt shares with an earlier one; the last is left over."""
    same = next(
        (i for i, (a, b) in enumerate(zip(earlier, tokens, strict=False)) if a != b),
        min(len(earlier), len(tokens)),
    )
    return min(same, len(tokens) - 1) // _CELL * _CELL


def _failed(error: NativeError) -> ModelError:
    return ModelError(
        "The language model failed",
        say("{reason}.", reason=error),
        together(say("Try again."), CHOOSE_ANOTHER),
    )


def _identity(ref: LocalModel, template: str) -> str:
    digest = hashlib.sha256(ref.weights.digest.encode())
    for adapter in ref.adapters:
        with adapter.open("rb") as stream:
            digest.update(hashlib.file_digest(stream, "sha256").digest())
    digest.update(template.encode())
    return f"{ref.weights.name}:{digest.hexdigest()}"
