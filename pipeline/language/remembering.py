"""A language model that isn't asked twice."""

import hashlib
import json
from collections.abc import Generator, Sequence
from typing import Any

from pipeline.domain.work import Remembered
from pipeline.ports import Completion, LanguageModel, Message


class RememberingModel:
    """Answers what is known from memory, asks the rest, and remembers it.

    Implements `LanguageModel`. A remembered response comes as one piece. A response whose
    generator was closed before its end isn't remembered.
    """

    def __init__(self, model: LanguageModel, known: Sequence[tuple[str, str]] = ()) -> None:
        self._model = model
        self._known = dict(known)
        self._new: list[Remembered] = []
        self._used: dict[str, None] = {}

    @property
    def identity(self) -> str:
        """That of the model."""
        return self._model.identity

    @property
    def context_tokens(self) -> int:
        """That of the model."""
        return self._model.context_tokens

    @property
    def used(self) -> tuple[str, ...]:
        """The keys of all calls so far, in the order of their first use."""
        return tuple(self._used)

    def take_new(self) -> tuple[Remembered, ...]:
        """What was learnt since this was asked last."""
        new, self._new = tuple(self._new), []
        return new

    def count(self, messages: Sequence[Message]) -> int:
        """See `LanguageModel.count`."""
        return self._model.count(messages)

    def stream(
        self, messages: Sequence[Message], *, limit: int, schema: str | None = None
    ) -> Generator[str, None, Completion]:
        """See `LanguageModel.stream`."""
        key = self._key(messages, limit=limit, schema=schema)
        known = _completion(self._known.get(key))
        if known is not None:
            self._used[key] = None
            if known.text:
                yield known.text
            return known
        completion = yield from self._model.stream(messages, limit=limit, schema=schema)
        self._learn(key, {"text": completion.text, "is_cut": completion.is_cut})
        return completion

    def choose(self, messages: Sequence[Message], options: Sequence[str]) -> tuple[float, ...]:
        """See `LanguageModel.choose`."""
        key = self._key(messages, options=list(options))
        known = _shares(self._known.get(key), len(options))
        if known is not None:
            self._used[key] = None
            return known
        shares = tuple(float(share) for share in self._model.choose(messages, options))
        self._learn(key, {"shares": list(shares)})
        return shares

    def _learn(self, key: str, response: dict[str, Any]) -> None:
        body = json.dumps(response, ensure_ascii=False)
        self._known[key] = body
        self._used[key] = None
        self._new.append(Remembered(key, body))

    def _key(self, messages: Sequence[Message], **rest: object) -> str:
        asked = {"messages": [[m.role, m.text] for m in messages], **rest}
        body = json.dumps([self.identity, asked], sort_keys=True)
        return hashlib.sha256(body.encode()).hexdigest()


def _completion(body: str | None) -> Completion | None:
    """A remembered response; None for none, and for what no version of us would have written."""
    found = _object(body)
    text, is_cut = found.get("text"), found.get("is_cut")
    if isinstance(text, str) and isinstance(is_cut, bool):
        return Completion(text, is_cut)
    return None


def _shares(body: str | None, count: int) -> tuple[float, ...] | None:
    found = _object(body).get("shares")
    if not isinstance(found, list) or len(found) != count:
        return None
    shares = tuple(share for share in found if isinstance(share, float))
    return shares if len(shares) == count else None


def _object(body: str | None) -> dict[str, Any]:
    """A remembered body; an empty one for none, and for what isn't a JSON object."""
    try:
        found: object = json.loads(body or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
