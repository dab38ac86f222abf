"""Conversations that are gone on with at leisure: one engine, kept warm until it may rest."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Generator
from contextlib import ExitStack, closing
from dataclasses import replace
from typing import TYPE_CHECKING

from app.service.ask import AnswerView, AskEvent, Conversation, Scope
from app.service.study import meaning_of
from pipeline.domain.tasks import ReadyTask
from pipeline.domain.work import JobState, Notice, Progress

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.service.study import OpenStudy, Study
    from pipeline.domain.meaning import Exchange
    from pipeline.ports import Archive

_MOST_THREADS = 20
"""The threads gone on with longest ago are forgotten: their next question stands by itself."""


class Talk:
    """Questions in several threads, answered by one engine.

    Args of the constructor:
        archive: opens the archive.
        open_study: makes ready to read.
        title_of: what people call the model of a name.
    """

    def __init__(
        self,
        archive: Callable[[], Archive],
        open_study: OpenStudy,
        title_of: Callable[[str], str],
    ) -> None:
        self._archive, self._open_study = archive, open_study
        self._title_of = title_of
        self._warm: tuple[Study, ExitStack] | None = None
        self._is_ready = False
        self._threads: OrderedDict[str, tuple[Exchange, ...]] = OrderedDict()

    def be_ready(self) -> Generator[Progress | Notice, None, None]:
        """Load what answers while a question is still being typed; where that is done, nothing.

        While a job is worked on, or a meeting is recorded, nothing either: nobody has asked yet,
        and the job's own models may need the memory, live text the processor.

        Raises:
            ModelError: there is no language model.
            EngineError: the engine failed.
        """
        if self._is_ready or self._is_worked():
            return
        study = self._study()
        model = study.scribes.readers.language_model()
        yield from meaning_of("?", study)
        with closing(study.engine.run(ReadyTask(model))) as stream:
            for item in stream:
                if isinstance(item, Progress | Notice):
                    yield item
        self._is_ready = True

    def ask(self, thread: str, question: str, scope: Scope) -> Generator[AskEvent, None, None]:
        """Answer a question that goes on with a thread, or begins it.

        Args:
            thread: any name; what was asked under the same one before is kept in mind.
            question: as typed.
            scope: which part of the archive may answer.

        Raises:
            The same as `Conversation.ask`, and `NotFoundError` for a meeting that isn't there.
        """
        history = self._threads.get(thread, ())
        conversation = Conversation(self._archive(), self._study(), scope, history)
        with closing(conversation.ask(question)) as events:
            for event in events:
                yield self._titled(event) if isinstance(event, AnswerView) else event
        self._is_ready = True
        self._threads[thread] = conversation.history
        self._threads.move_to_end(thread)
        while len(self._threads) > _MOST_THREADS:
            self._threads.popitem(last=False)

    def _is_worked(self) -> bool:
        archive = self._archive()
        is_recording = bool(archive.captures.unfinished())
        return is_recording or any(j.state is JobState.RUNNING for j in archive.jobs.pending())

    def _titled(self, view: AnswerView) -> AnswerView:
        return replace(view, model=self._title_of(view.model)) if view.model else view

    def rest(self) -> None:
        """End the engine; threads are kept in mind, and the next question starts it again."""
        if self._warm is not None:
            _, stack = self._warm
            self._warm, self._is_ready = None, False
            stack.close()

    def _study(self) -> Study:
        if self._warm is None:
            stack = ExitStack()
            self._warm = (stack.enter_context(self._open_study()), stack)
        return self._warm[0]
