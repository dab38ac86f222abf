"""A language model behind a server on this machine that speaks the OpenAI protocol.

llama.cpp's server, Ollama and LM Studio do. What they do beyond the protocol is used where it is
there: llama.cpp counts tokens, most follow a JSON schema, some tell probabilities.
"""

import json
import math
import re
from collections.abc import Generator, Sequence
from typing import Any

from pipeline.domain.errors import ModelError
from pipeline.domain.saying import Said, say
from pipeline.domain.tasks import ServedModel
from pipeline.language.loopback import TITLE, LoopbackServer, Patience, RejectedError, told
from pipeline.ports import Completion, Message

_PER_MESSAGE = 8
"""Tokens that a chat template puts around a message, at most."""

_WORD_TOKENS = 12
_CHOSEN_SHARE = 0.9
_MOST_PER_TOKEN = 200
_REFUSALS_OF_FORM = frozenset({400, 404, 415, 422, 500, 501})
_NOT_OFFERED = frozenset({400, 404, 405, 415, 422, 501})
_WORDS = re.compile(r"[A-Za-z]+|\S")


class ServedLanguageModel:
    """Implements `LanguageModel` over HTTP; nothing is asked before the first call.

    Who answers is known by address and name only, and whether it answers the same way twice is
    up to the server: it is asked for temperature 0 and seed 0.
    """

    def __init__(self, ref: ServedModel, patience: Patience | None = None) -> None:
        """Note the address; raises `InputError` if it isn't one of this machine."""
        self._server = LoopbackServer(ref.url, patience or Patience())
        self._name = ref.name
        self.context_tokens = ref.context_tokens
        self._takes_schema = True
        self._counts = True
        self._tells_shares = True

    @property
    def identity(self) -> str:
        """See `LanguageModel.identity`."""
        return f"served:{self._server.url}:{self._name}"

    @property
    def notes(self) -> tuple[Said, ...]:
        """See `LanguageModel.notes`."""
        if self._takes_schema:
            return ()
        return (say("The language model's server follows no JSON schema; minutes may lack parts."),)

    def close(self) -> None:
        """Nothing to give back: each call has a connection of its own."""

    def count(self, messages: Sequence[Message]) -> int:
        """Tokens of a prompt: as llama.cpp's server counts them, else more than there will be.

        The estimate takes a token for every four letters of a word, and one for every other
        character: digit, sign, or letter outside a to z.
        """
        if self._counts:
            try:
                return self._counted(messages)
            except RejectedError as rejection:
                if rejection.status not in _NOT_OFFERED:
                    raise rejection.error from rejection
            except _NoCountError:
                pass
            self._counts = False
        return sum(_PER_MESSAGE + estimate_tokens(message.text) for message in messages)

    def stream(
        self, messages: Sequence[Message], *, limit: int, schema: str | None = None
    ) -> Generator[str, None, Completion]:
        """See `LanguageModel.stream`."""
        self._demand_room(messages, limit)
        if schema is not None and self._takes_schema:
            try:
                return (yield from self._streamed(self._asked(messages, limit, schema), limit))
            except RejectedError as rejection:
                if rejection.status not in _REFUSALS_OF_FORM:
                    raise rejection.error from rejection
        if schema is not None:
            messages = _with_schema_in_words(messages, schema)
            self._demand_room(messages, limit)
        try:
            completion = yield from self._streamed(self._asked(messages, limit), limit)
        except RejectedError as rejection:
            raise rejection.error from rejection
        if schema is not None:
            self._takes_schema = False  # only now is it known that the schema was the trouble
        return completion

    def choose(self, messages: Sequence[Message], options: Sequence[str]) -> tuple[float, ...]:
        """See `LanguageModel.choose`.

        A server that tells no probabilities is asked to say one of the options; that one gets
        0.9, the others share the rest.
        """
        if len(options) < 2 or len({option[:1] for option in options}) < len(options):
            raise ValueError(f"options that don't begin differently: {list(options)}")
        self._demand_room(messages, 1)
        if self._tells_shares:
            asked = self._asked(messages, 1) | {"logprobs": True, "top_logprobs": 20}
            try:
                body = self._server.post(self._path, asked | {"stream": False})
            except RejectedError as rejection:
                if rejection.status not in _REFUSALS_OF_FORM:
                    raise rejection.error from rejection
                body = None
            shares = _shares(_likely_tokens(body), options)
            if shares is not None:
                return shares
            self._tells_shares = body is not None and bool(_likely_tokens(body))
        return self._chosen(messages, options)

    @property
    def _path(self) -> str:
        return f"{self._server.base}/chat/completions"

    def _asked(
        self, messages: Sequence[Message], limit: int, schema: str | None = None
    ) -> dict[str, Any]:
        asked: dict[str, Any] = {
            "model": self._name,
            "messages": [{"role": m.role, "content": m.text} for m in messages],
            "max_tokens": limit,
            "temperature": 0,
            "seed": 0,
            "stream": True,
        }
        if schema is not None:
            form = {"name": "response", "strict": True, "schema": json.loads(schema)}
            asked["response_format"] = {"type": "json_schema", "json_schema": form}
        return asked

    def _streamed(self, asked: dict[str, Any], limit: int) -> Generator[str, None, Completion]:
        parts: list[str] = []
        size, reason = 0, ""
        for event in self._server.events(self._path, asked):
            piece, said = _piece(event)
            reason = said or reason
            size += len(piece)
            if size > limit * _MOST_PER_TOKEN:
                raise ModelError(TITLE, "It doesn't stop talking.", "Check its settings.")
            if piece:
                parts.append(piece)
            yield piece
        if not reason:
            raise ModelError(TITLE, "Its response broke off in the middle.", "Look at its log.")
        return Completion("".join(parts), is_cut=reason == "length")

    def _chosen(self, messages: Sequence[Message], options: Sequence[str]) -> tuple[float, ...]:
        schema = json.dumps({"enum": list(options)})
        room = self.context_tokens - self.count(messages)
        said = self.stream(messages, limit=max(1, min(_WORD_TOKENS, room)), schema=schema)
        text = "".join(said).strip(" \t\r\n\"'*`{}[]").casefold()
        found = [i for i, option in enumerate(options) if text.startswith(option.casefold())]
        if len(found) != 1:
            return tuple(1 / len(options) for _ in options)
        rest = (1 - _CHOSEN_SHARE) / (len(options) - 1)
        return tuple(_CHOSEN_SHARE if i == found[0] else rest for i in range(len(options)))

    def _counted(self, messages: Sequence[Message]) -> int:
        said = [{"role": m.role, "content": m.text} for m in messages]
        prompt = self._server.post("/apply-template", {"messages": said})
        text = prompt.get("prompt") if isinstance(prompt, dict) else None
        if not isinstance(text, str):
            raise _NoCountError
        asked = {"content": text, "add_special": True, "parse_special": True}
        found = self._server.post("/tokenize", asked)
        tokens = found.get("tokens") if isinstance(found, dict) else None
        if not isinstance(tokens, list):
            raise _NoCountError
        return len(tokens)

    def _demand_room(self, messages: Sequence[Message], limit: int) -> None:
        count = self.count(messages)
        if limit < 1 or count + limit > self.context_tokens:
            raise ModelError(
                "The language model was asked too much at once",
                say(
                    "{count} tokens with room for {limit} more don't fit into the {context_tokens} "
                    "that it may see.",
                    count=count,
                    limit=limit,
                    context_tokens=self.context_tokens,
                ),
                "Please report this; a larger context in the settings may help meanwhile.",
            )


class _NoCountError(Exception):
    """The server answered something else than a count."""


def estimate_tokens(text: str) -> int:
    """More tokens than common tokenizers make of a text, by about a third."""
    return sum(math.ceil(len(word) / 4) for word in _WORDS.findall(text))


def _piece(event: Any) -> tuple[str, str]:
    """The text in an event, and why the response ended, if it did."""
    if not isinstance(event, dict) or "error" in event:
        raise told(event)
    choices = event.get("choices")
    first = choices[0] if isinstance(choices, list) and choices else {}
    if not isinstance(first, dict):
        raise told(event)
    delta = first.get("delta")
    text = delta.get("content") if isinstance(delta, dict) else None
    reason = first.get("finish_reason")
    return text if isinstance(text, str) else "", reason if isinstance(reason, str) else ""


def _likely_tokens(body: Any) -> list[tuple[str, float]]:
    """The likeliest first tokens with their probabilities; none where the server is silent."""
    try:
        listed = body["choices"][0]["logprobs"]["content"][0]["top_logprobs"]
        return [(str(t["token"]), math.exp(float(t["logprob"]))) for t in listed]
    except (KeyError, IndexError, TypeError, ValueError, OverflowError):
        return []


def _shares(likely: list[tuple[str, float]], options: Sequence[str]) -> tuple[float, ...] | None:
    sums = [0.0] * len(options)
    for token, share in likely:
        begun = token.strip(" \t\n▁Ġ")
        owners = [i for i, option in enumerate(options) if begun and option.startswith(begun)]
        if len(owners) == 1 and math.isfinite(share):
            sums[owners[0]] += share
    total = sum(sums)
    return tuple(share / total for share in sums) if total > 0 else None


def _with_schema_in_words(messages: Sequence[Message], schema: str) -> Sequence[Message]:
    """The same, with the schema asked for in the last message of the user."""
    at = max((i for i, m in enumerate(messages) if m.role == "user"), default=None)
    if at is None:
        return messages
    text = f"{messages[at].text}\n\nRespond with JSON alone, by this JSON schema: {schema}"
    return [*messages[:at], Message("user", text), *messages[at + 1 :]]
