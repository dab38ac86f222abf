"""A language model that stops in the middle of a call when nobody wants the answer any more."""

from collections.abc import Callable, Generator, Sequence

from pipeline.ports import Completion, LanguageModel, Message


class CalledOffError(Exception):
    """The task was called off; nobody hears of it but the child's loop."""


class StoppableModel:
    """Implements `LanguageModel` by another one, and looks up at every piece that it yields.

    Whoever asks a model reports only between calls, which may lie a minute apart; a model gives
    pieces several times a second, empty ones while it reads.
    """

    def __init__(self, model: LanguageModel, is_called_off: Callable[[], bool]) -> None:
        self._model = model
        self._is_called_off = is_called_off

    @property
    def identity(self) -> str:
        """See `LanguageModel.identity`."""
        return self._model.identity

    @property
    def context_tokens(self) -> int:
        """See `LanguageModel.context_tokens`."""
        return self._model.context_tokens

    def count(self, messages: Sequence[Message]) -> int:
        """See `LanguageModel.count`."""
        return self._model.count(messages)

    def stream(
        self, messages: Sequence[Message], *, limit: int, schema: str | None = None
    ) -> Generator[str, None, Completion]:
        """See `LanguageModel.stream`; raises `CalledOffError` too."""
        self._look_up()
        pieces = self._model.stream(messages, limit=limit, schema=schema)
        try:
            while True:
                piece = next(pieces)
                self._look_up()
                yield piece
        except StopIteration as over:
            return over.value
        finally:
            pieces.close()

    def choose(self, messages: Sequence[Message], options: Sequence[str]) -> tuple[float, ...]:
        """See `LanguageModel.choose`; raises `CalledOffError` too."""
        self._look_up()
        return self._model.choose(messages, options)

    def _look_up(self) -> None:
        if self._is_called_off():
            raise CalledOffError
