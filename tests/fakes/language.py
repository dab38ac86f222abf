"""A language model that says what the test wrote down for it."""

import re
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass

from pipeline.domain.errors import ModelError
from pipeline.ports import Completion, Message

Says = str | Callable[[Sequence[Message]], str]


@dataclass(frozen=True, slots=True)
class Call:
    """What was asked.

    Attributes:
        messages: the conversation.
        limit: of a `stream`; 1 for a `choose`.
        schema: of a `stream`.
        options: of a `choose`; none for a `stream`.
    """

    messages: tuple[Message, ...]
    limit: int
    schema: str | None
    options: tuple[str, ...]

    @property
    def prompt(self) -> str:
        """The texts of all messages, one under the other."""
        return "\n".join(message.text for message in self.messages)


class FakeLanguageModel:
    """Implements `LanguageModel` from a script; a token is a word with the blanks before it.

        model = FakeLanguageModel()
        model.say('{"items": []}', when=lambda prompt: "decisions" in prompt)
        model.say("Once only.", times=1)
        model.prefer("Yes", 0.9, when=lambda prompt: "eighteen" in prompt)

    The latest line that applies counts. Without one, it says `otherwise`, and every option is as
    likely as the others.
    """

    def __init__(
        self, *, context_tokens: int = 4096, identity: str = "fake", otherwise: str = "I see."
    ) -> None:
        self.identity = identity
        self.context_tokens = context_tokens
        self.notes: tuple[str, ...] = ()
        self.calls: list[Call] = []
        self.closed = 0
        self._otherwise = otherwise
        self._lines: list[_Line] = []
        self._preferences: list[tuple[Callable[[str], bool], str, float]] = []

    def close(self) -> None:
        """Nothing to give back."""

    def say(
        self,
        text: Says,
        *,
        when: Callable[[str], bool] = lambda _: True,
        times: int | None = None,
    ) -> None:
        """Respond with a text, or what a function makes of the messages.

        Args:
            text: the response.
            when: which prompts (all messages, one under the other) it answers.
            times: how often; None for ever.
        """
        self._lines.append(_Line(text, when, times))

    def prefer(
        self, option: str, share: float = 0.9, *, when: Callable[[str], bool] = lambda _: True
    ) -> None:
        """Choose an option with this probability; the others share the rest."""
        self._preferences.append((when, option, share))

    def count(self, messages: Sequence[Message]) -> int:
        """Words, and three tokens of template a message."""
        return sum(3 + len(_tokens(message.text)) for message in messages)

    def stream(
        self, messages: Sequence[Message], *, limit: int, schema: str | None = None
    ) -> Generator[str, None, Completion]:
        """See `LanguageModel.stream`."""
        self._demand_room(messages, limit)
        call = Call(tuple(messages), limit, schema, ())
        self.calls.append(call)
        tokens = _tokens(self._response(call))
        try:
            yield from tokens[:limit]
        except GeneratorExit:
            self.closed += 1
            raise
        return Completion("".join(tokens[:limit]), is_cut=len(tokens) > limit)

    def choose(self, messages: Sequence[Message], options: Sequence[str]) -> tuple[float, ...]:
        """See `LanguageModel.choose`."""
        if len(options) < 2 or len({option[:1] for option in options}) < len(options):
            raise ValueError(f"options that don't begin differently: {list(options)}")
        self._demand_room(messages, 1)
        call = Call(tuple(messages), 1, None, tuple(options))
        self.calls.append(call)
        for when, option, share in reversed(self._preferences):
            if option in options and when(call.prompt):
                rest = (1 - share) / (len(options) - 1)
                return tuple(share if o == option else rest for o in options)
        return tuple(1 / len(options) for _ in options)

    def _response(self, call: Call) -> str:
        for line in reversed(self._lines):
            if line.applies(call.prompt):
                return line.text if isinstance(line.text, str) else line.text(call.messages)
        return self._otherwise

    def _demand_room(self, messages: Sequence[Message], limit: int) -> None:
        if limit < 1 or self.count(messages) + limit > self.context_tokens:
            raise ModelError(
                "The language model was asked too much at once",
                f"{self.count(messages)} + {limit} don't fit into {self.context_tokens}.",
            )


class _Line:
    def __init__(self, text: Says, when: Callable[[str], bool], times: int | None) -> None:
        self.text = text
        self._when = when
        self._left = times

    def applies(self, prompt: str) -> bool:
        if self._left == 0 or not self._when(prompt):
            return False
        if self._left is not None:
            self._left -= 1
        return True


def _tokens(text: str) -> list[str]:
    return re.findall(r"\s*\S+|\s+$", text)
