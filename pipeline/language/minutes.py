"""Writes the minutes of one recording: chapters, then what was settled, promised and left open.

What was said is found by signs and put into words by code as far as it can be; the model words what
can't be understood without what stands around it. Nothing it words is shown before it was checked.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from pipeline.domain.meaning import (
    ActionItem,
    Chapter,
    Claim,
    Decision,
    Minutes,
    OpenQuestion,
    Section,
)
from pipeline.domain.naming import is_default_name
from pipeline.domain.saying import Words, say
from pipeline.domain.sound import TimeSpan
from pipeline.domain.tasks import MinutesTask
from pipeline.domain.work import Notice, Progress, Remembered
from pipeline.language.chapters import KeyTerms, Stretch, stretches_of
from pipeline.language.committing import commitments
from pipeline.language.deciding import settlings, without_tasks
from pipeline.language.evidence import Case
from pipeline.language.figures import figures
from pipeline.language.leaving_open import left_open
from pipeline.language.lines import in_pieces, lines_of
from pipeline.language.looking import Finds, look_for
from pipeline.language.names import name_hints
from pipeline.language.noting import Noter
from pipeline.language.phrasing import Writer
from pipeline.language.remembering import RememberingModel
from pipeline.language.signs import signs_of
from pipeline.language.spoken_of import people_of
from pipeline.language.summing_up import brief_of
from pipeline.language.telling import Told, summary_of, telling_lines
from pipeline.language.topics import Topics, in_succession
from pipeline.language.translating import Translator

if TYPE_CHECKING:
    from pipeline.ports import LanguageModel, TextEmbedder

_FALLBACK = "en"
_MOST_SUMMARIES = 4
_MOST_FIGURES = 2

_T = TypeVar("_T")
Steps = Generator[Progress | Notice, None, Minutes]


def write_minutes(
    task: MinutesTask, model: LanguageModel, embedder: TextEmbedder
) -> Generator[Progress | Notice | Remembered, None, Minutes]:
    """Write the minutes of one recording.

    Yields progress, and every response of the model that was used, known before or not.

    Args:
        task: what is wanted, and what the model said before.
        model: words sentences.
        embedder: finds the chapters.
    """
    remembering = RememberingModel(model, task.known)
    known = dict(task.known)
    steps = _Work(task, remembering, embedder).run()
    told: set[str] = set()
    while True:
        try:
            step = next(steps)
        except StopIteration as end:
            minutes: Minutes = end.value
            break
        for new in remembering.take_new():
            told.add(new.key)
            yield new
        yield step
    for new in remembering.take_new():
        told.add(new.key)
        yield new
    for key in remembering.used:
        if key not in told:
            yield Remembered(key, known[key])
    return minutes


class _Work:
    """The making of one set of minutes."""

    def __init__(self, task: MinutesTask, model: LanguageModel, embedder: TextEmbedder) -> None:
        self._task = task
        self._embedder = embedder
        self._transcript = task.transcript
        self._turns = task.transcript.turns
        self._pieces = in_pieces(task.transcript.turns)
        self._spoken = (task.spoken or _FALLBACK).lower()[:2]
        self._written = (task.language or self._spoken).lower()[:2]
        self._signs = signs_of(self._spoken)
        self._lines = lines_of(self._pieces, self._signs) if self._signs else ()
        self._key_terms = KeyTerms(self._turns, self._spoken)
        self._hints = name_hints(task.transcript, self._spoken)
        self._recording_id = task.transcript.recording_id
        speakers = task.transcript.speakers
        named = [s for s in speakers if not is_default_name(s.name)]
        self._case = Case(
            recording_id=self._recording_id,
            cited=(),
            around=(),
            participants=tuple(s.label for s in speakers),
            names=tuple(s.name for s in named),
            held_on=task.held_on,
            language=self._spoken,
            hints=self._hints,
        )
        self._model = model
        self._writer = Writer(model, self._case)
        self._topics = Topics(self._writer, self._case, self._signs, self._spoken, self._key_terms)
        self._done, self._total = 0, 1

    def run(self) -> Steps:
        wanted = self._task.template
        if not self._turns:
            yield Notice("Nothing was said in this recording, so there are no minutes.")
            return self._minutes(Finds(), brief=(), chapters=())
        yield self._progress("finding chapters")
        stretches = stretches_of(self._turns, self._embedder, self._signs)
        finds = yield from self._find()
        sections: list[Section] = []
        for extract in wanted.extracts:
            claims = yield from self._drive(
                look_for(extract.ask, self._pieces, self._writer),
                say("looking for {name}", name=extract.name),
            )
            sections.append(Section(extract.name, extract.heading, tuple(claims)))
        chapters: list[Chapter] = []
        summaries: list[Claim] = []
        untold: list[Stretch] = []
        summed_up = self._to_be_summed_up(stretches, finds)
        for stretch in stretches:
            chapters.append((yield from self._chapter(stretch)))
            if stretch in summed_up:  # right after its title: the model has just read its lines
                claim = yield from self._drive(self._summary(stretch), "summing up")
                if claim is None:
                    untold.append(stretch)
                else:
                    summaries.append(claim)
        summaries += self._quoted(untold)
        brief: tuple[Claim, ...] = ()
        if "brief" in wanted.sections:
            chosen = brief_of(
                finds.decisions,
                finds.actions,
                [*summaries, *finds.figures[:_MOST_FIGURES]],
                sentences=wanted.brief_sentences,
                language=self._spoken,
            )
            brief = in_succession(chosen, self._signs)
        minutes = self._minutes(
            finds, brief=brief, chapters=tuple(chapters), sections=tuple(sections)
        )
        if self._written != self._spoken:
            translator = Translator(self._model, self._case, self._spoken, self._written)
            minutes = yield from self._drive(
                translator.minutes(minutes, self._turns), "translating"
            )
        yield Progress("done", 1, 1)
        return minutes

    def _find(self) -> Generator[Progress | Notice, None, Finds]:
        """What was settled, promised and left open."""
        if self._signs is None:
            yield Notice(
                "Earshot has no signs for the language of this meeting; the model looks for"
                " decisions and actions by itself, and more of them are marked as weak."
            )
            return (
                yield from self._drive(
                    Finds.by_model(self._pieces, self._writer, self._case), "reading"
                )
            )
        signs = self._signs
        lines = self._lines
        noter = Noter(self._writer, self._pieces, lines, signs, self._recording_id)
        people = people_of(self._transcript, self._pieces, self._hints, signs, self._spoken)
        taken = commitments(lines, signs, people, self._task.held_on)
        settled = without_tasks(settlings(lines, signs), [one.main for one in taken])
        self._total = len(settled) + len(taken) + 1
        decisions: list[Decision] = []
        for found in settled:
            decision = yield from self._drive(noter.decision(found), "noting decisions")
            if decision is not None:
                decisions.append(decision)
            self._done += 1
        actions: list[ActionItem] = []
        for one in taken:
            action = yield from self._drive(noter.action(one), "noting actions")
            if action is not None:
                actions.append(action)
            self._done += 1
        questions: tuple[OpenQuestion, ...] = tuple(
            noter.question(o) for o in left_open(lines, signs)
        )
        numbers = figures(lines, signs, self._recording_id)
        return Finds(tuple(decisions), tuple(actions), questions, numbers, noter.dropped)

    def _chapter(self, stretch: Stretch) -> Generator[Progress | Notice, None, Chapter]:
        turns = self._turns[stretch.first : stretch.last + 1]
        title = yield from self._drive(self._topics.title(self._turns, stretch), "naming chapters")
        span = TimeSpan(turns[0].span.start_ms, max(t.span.end_ms for t in turns))
        return Chapter(title, span, turns[0].id, turns[-1].id)

    def _to_be_summed_up(self, stretches: Sequence[Stretch], finds: Finds) -> Sequence[Stretch]:
        """The longest chapters, where the brief has room for what they are about."""
        wanted = self._task.template
        due = sum(bool(action.due) for action in finds.actions)
        needed = wanted.brief_sentences[0] - len(finds.decisions) - due
        if "brief" not in wanted.sections or needed <= 0:
            return ()
        return sorted(stretches, key=lambda s: s.first - s.last)[:_MOST_SUMMARIES]

    def _summary(self, stretch: Stretch) -> Generator[str, None, Claim | None]:
        """What a chapter was about, or, where a tone is wanted, what the model says of it."""
        tone = self._task.template.tone
        if self._signs is None or tone:
            turns = self._turns[stretch.first : stretch.last + 1]
            return (yield from summary_of(turns, self._writer, tone))
        return (yield from self._topics.sentence(self._turns, stretch))

    def _quoted(self, stretches: Sequence[Stretch]) -> list[Claim]:
        """Of each chapter the statement that tells most."""
        if self._signs is None:
            return []
        told: list[Told] = []
        for stretch in stretches:
            ids = {turn.id for turn in self._turns[stretch.first : stretch.last + 1]}
            lines = [line for line in self._lines if line.turn.id in ids]
            told.append(Told(lines, self._key_terms.of(stretch)))
        return telling_lines(told, self._signs, self._recording_id, self._embedder)

    def _progress(self, step: Words) -> Progress:
        return Progress(step, self._done, self._total)

    def _drive(
        self, work: Generator[str, None, _T], step: Words
    ) -> Generator[Progress | Notice, None, _T]:
        """Run what asks the model; progress between its pieces lets it be stopped."""
        try:
            while True:
                try:
                    next(work)
                except StopIteration as end:
                    return end.value
                yield self._progress(step)
        finally:
            work.close()

    def _minutes(self, finds: Finds, **rest: Any) -> Minutes:
        return Minutes(
            recording_id=self._recording_id,
            revision=self._transcript.revision,
            template=self._task.template.name,
            language=self._written,
            decisions=finds.decisions,
            actions=finds.actions,
            questions=finds.questions,
            figures=finds.figures,
            names=self._hints,
            dropped=finds.dropped + self._writer.dropped,
            **rest,
        )
