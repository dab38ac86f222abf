"""How a conversation becomes one text: by the model's own template, or by a plain one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pipeline.domain.saying import NO_WORDS, Said, say, together
from pipeline.ports import Message

PLAIN_STOPS = ("\nUser:", "\nAssistant:", "\nSystem:")
"""Where a response ends that was asked for in the plain format."""

_MOST_TEMPLATE = 100_000


@dataclass(frozen=True, slots=True)
class Prompt:
    """A conversation as one text.

    Attributes:
        text: what is evaluated, before the beginning of the response.
        begun: the beginning of the response that was given; empty for none.
        stops: texts that end the response, beside the model's own end tokens.
    """

    text: str
    begun: str
    stops: tuple[str, ...]


class ChatFormat:
    """Writes conversations as a model expects them.

    The template comes with the weights, so it is foreign code: it runs in Jinja's sandbox, which
    gives it no way to files, attributes or changes. One that can't be read or that refuses our
    messages is replaced by a plain format, and `note` says so.
    """

    def __init__(self, template: str, begin_text: str, end_text: str) -> None:
        self.note = NO_WORDS
        self._formatter: Any = None
        if not template:
            self._fall_back(say("The language model has no chat template."))
        elif len(template) > _MOST_TEMPLATE:
            self._fall_back(say("The language model has a chat template of absurd length."))
        else:
            self._formatter = self._read(template, begin_text, end_text)

    def prompt(self, messages: Sequence[Message]) -> Prompt:
        """Write a conversation; a last message of the assistant is where the response goes on."""
        if not messages:
            raise ValueError("a conversation without messages")
        begun = messages[-1].text if messages[-1].role == "assistant" else ""
        said = messages[:-1] if messages[-1].role == "assistant" else messages
        if self._formatter is not None:
            for form in (said, _without_system(said)):
                text = self._render(form)
                if text is not None:
                    return Prompt(text, begun, ())
            self._fall_back(say("The language model has a chat template that fails."))
        return Prompt(_plain(said), begun, PLAIN_STOPS)

    def _read(self, template: str, begin_text: str, end_text: str) -> Any:
        from jinja2 import TemplateError  # noqa: PLC0415 - only with a model
        from llama_cpp.llama_chat_format import Jinja2ChatFormatter  # noqa: PLC0415

        try:
            return Jinja2ChatFormatter(template, eos_token=end_text, bos_token=begin_text)
        except (TemplateError, RecursionError):
            self._fall_back(say("The language model has a chat template that can't be read."))
            return None

    def _render(self, messages: Sequence[Message]) -> str | None:
        """The text; None where the template refuses these messages."""
        as_asked = [{"role": message.role, "content": message.text} for message in messages]
        try:
            # Models that think aloud first are asked not to: the time is better spent here.
            text = self._formatter(messages=as_asked, enable_thinking=False).prompt
        except Exception:  # noqa: BLE001 - foreign code may fail in any way; the caller falls back
            return None
        return text if all(m.text.strip() in text for m in messages) else None

    def _fall_back(self, what: Said) -> None:
        self._formatter = None
        self.note = together(what, say("A plain format is used, which it may know less."))


def _without_system(messages: Sequence[Message]) -> Sequence[Message]:
    """The same where a template knows no system message: it opens the user's first one."""
    system = "\n\n".join(m.text for m in messages if m.role == "system")
    rest = [m for m in messages if m.role != "system"]
    if not rest or rest[0].role != "user":
        rest.insert(0, Message("user", ""))
    return [Message("user", f"{system}\n\n{rest[0].text}".strip()), *rest[1:]]


def _plain(messages: Sequence[Message]) -> str:
    lines = [f"{message.role.capitalize()}: {message.text}" for message in messages]
    return "\n\n".join([*lines, "Assistant:"])
