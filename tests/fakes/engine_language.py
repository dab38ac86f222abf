"""Toy work of reading and writing: what the words say decides what comes out.

A language model's folder holds a script, as the audio of `tests.fakes.engine` is one: it says
what goes wrong, and a ledger beside it counts what the "model" was asked. A turn with "decided"
is a decision, one with "shall" an action, one with "whether" an open question.
"""

import hashlib
import json
import re
import struct
from collections.abc import Callable, Generator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.domain.meaning import (
    ActionItem,
    Answer,
    Chapter,
    Citation,
    Claim,
    Decision,
    Minutes,
    OpenQuestion,
    Support,
)
from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Turn
from pipeline.domain.tasks import (
    AnswerTask,
    CompareTask,
    Embeddings,
    EmbedTask,
    EngineEvent,
    EngineResult,
    LanguageModelRef,
    LocalModel,
    MinutesTask,
    Ready,
    Verdicts,
)
from pipeline.domain.work import InstalledModel, Progress, Remembered, Role

if TYPE_CHECKING:
    from tests.fakes.engine import Script

DIMENSIONS = 256
WINDOW = 2
"""Turns that the toy model is asked about at once."""

ToyWork = Generator[EngineEvent | EngineResult, None, None]


def language_model(folder: Path, script: "Script", name: str = "toy") -> LocalModel:
    """A language model whose folder holds a script."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "script").write_text(json.dumps(asdict(script)))
    digest = hashlib.sha256(name.encode()).hexdigest()
    return LocalModel(InstalledModel(name, Role.LANGUAGE_MODEL, folder, digest, ()))


def script_of(model: LanguageModelRef) -> Path | None:
    """Where a model's script lies, if it has one."""
    path = model.weights.folder / "script" if isinstance(model, LocalModel) else None
    return path if path is not None and path.exists() else None


def toy_vector(text: str) -> tuple[float, ...]:
    """Texts with the same words are near each other."""
    sums = [0.0] * DIMENSIONS
    for word in re.findall(r"\w+", text.lower()):
        sums[hashlib.sha256(word.encode()).digest()[0]] += 1.0
    length = sum(value * value for value in sums) ** 0.5
    return tuple(value / length for value in sums) if length else (1.0, *sums[1:])


def embed(task: EmbedTask) -> ToyWork:
    yield Progress("reading", 0, len(task.texts))
    rows = [struct.pack(f"<{DIMENSIONS}f", *toy_vector(text)) for text in task.texts]
    yield Embeddings(len(rows), DIMENSIONS, b"".join(rows))


class ToyWriter:
    """A language model that is asked, remembers, and has trouble.

    Args of the constructor:
        model: its folder may hold a script.
        known: as in `MinutesTask`.
        suffer: has the trouble of the script, part after part.
    """

    def __init__(
        self,
        model: LanguageModelRef,
        known: Sequence[tuple[str, str]],
        suffer: Callable[[Path | None, int], ToyWork],
    ) -> None:
        self._path = script_of(model)
        self._known = dict(known)
        self._name = model.weights.name if isinstance(model, LocalModel) else model.name
        self._suffer = suffer

    def ask(self, kind: str, prompt: str, answer: str, part: int) -> ToyWork:
        """Yield a `Remembered`, with `answer` if the model has to be asked."""
        key = hashlib.sha256(f"{self._name} {kind} {prompt}".encode()).hexdigest()
        if key not in self._known:
            yield from self._suffer(self._path, part)
            self._known[key] = answer
        yield Remembered(key, self._known[key])

    def write(self, task: MinutesTask) -> ToyWork:
        turns = task.transcript.turns
        windows = [turns[i : i + WINDOW] for i in range(0, len(turns), WINDOW)]
        for part, window in enumerate(windows):
            yield Progress("writing minutes", part, len(windows))
            text = task.template.name + "\n".join(turn.text for turn in window)
            yield from self.ask("minutes", text, text, part)
        cited = [(turn, _claim(task.transcript.recording_id, turn)) for turn in turns]
        yield Minutes(
            recording_id=task.transcript.recording_id,
            revision=task.transcript.revision,
            template=task.template.name,
            language=task.language or task.spoken or "en",
            brief=tuple(claim for _, claim in cited[:1]),
            chapters=tuple(map(_chapter, windows)),
            decisions=tuple(Decision(_id(c), c) for _, c in cited if "decided" in c.text),
            actions=tuple(
                ActionItem(_id(c), c, turn.speaker, task.held_on, "")
                for turn, c in cited
                if "shall" in c.text
            ),
            questions=tuple(OpenQuestion(_id(c), c) for _, c in cited if "whether" in c.text),
            figures=(),
        )

    def answer(self, task: AnswerTask) -> ToyWork:
        wanted = set(task.question.lower().strip("?").split())
        claims: list[Claim] = []
        yield Progress("answering", 0, 0)
        yield from self._suffer(self._path, 0)
        for place, evidence in enumerate(task.evidence):
            yield Progress("reading", place, len(task.evidence))
            for turn in evidence.turns:
                if wanted & set(turn.text.lower().split()):
                    claims.append(_claim(evidence.meeting.recording_id, turn))
                    yield claims[-1]
        yield Answer(task.question, tuple(claims), bool(claims))

    def be_ready(self) -> ToyWork:
        yield Progress("loading the language model", 0, 0)
        yield Progress("reading", 0, 0)
        yield from self._suffer(self._path, 0)
        yield Ready()

    def compare(self, task: CompareTask) -> ToyWork:
        """The last word is the matter: a later decision replaces one on the same matter."""
        replaced: list[bool] = []
        for part, (earlier, later) in enumerate(task.pairs):
            yield Progress("comparing decisions", part, len(task.pairs))
            texts = (earlier.claim.text, later.claim.text)
            yield from self.ask("compare", " ".join(texts), "", part)
            replaced.append(texts[0].split()[-1] == texts[1].split()[-1])
        yield Verdicts(tuple(replaced))


def _claim(recording_id: str, turn: Turn) -> Claim:
    citation = Citation(recording_id, turn.id, turn.span, turn.text)
    return Claim(f"{{{turn.speaker}}}: {turn.text}", (citation,), Support.QUOTED)


def _id(claim: Claim) -> str:
    first = claim.citations[0]
    return hashlib.sha256(f"{first.recording_id} {claim.text}".encode()).hexdigest()[:16]


def _chapter(window: Sequence[Turn]) -> Chapter:
    span = TimeSpan(window[0].span.start_ms, window[-1].span.end_ms)
    return Chapter(f"About {window[0].words[0].text}", span, window[0].id, window[-1].id)
