"""Are the turns that answer a question among the first that are found? On QMSum.

The unit is the turn, and "@10" means ten windows of six turns: the first sixty different turns of
the passages in their order, whatever a passage's size, so that long passages win nothing by being
long. Recall is the share of a question's relevant turns among them; nDCG takes a relevant turn as
1 and any other as 0; both are averaged over questions. A question is asked of its own meeting, in
an archive that holds all of them.
"""

import math
import os
import secrets
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.settings import Settings, find_home
from app.wiring.clock import SystemClock
from models.catalogue import load_catalogue
from models.store import FileModelStore
from pipeline.archive.fusion import fuse
from pipeline.archive.passages import Scored
from pipeline.archive.store import SqliteArchive, open_archive
from pipeline.domain.search import Passage, PassageKind, SearchQuery
from pipeline.domain.speech import Transcript
from pipeline.domain.work import Role
from pipeline.language.embedder import BertEmbedder
from pipeline.language.passages import passages_of
from pipeline.ports import TextEmbedder, Vectors
from tests.benchmarks.page import Table
from tests.benchmarks.qmsum import Meeting, Question, read_meetings

Cut = Callable[[Transcript], Sequence[Passage]]

_FIRST = 60
_MODEL = "benchmark"
_PLAIN_TURNS = 6


@dataclass(frozen=True, slots=True)
class Score:
    """How one question fared.

    Attributes:
        recall: share of the relevant turns that were found.
        ndcg: how near the order is to the best one.
    """

    recall: float
    ndcg: float


def run() -> Table:
    """Measure on the corpus that `EARSHOT_CORPUS` names, and print what was missed."""
    store = FileModelStore(find_home().models, load_catalogue())
    name = Settings().model(Role.TEXT_EMBEDDER)
    embedder = BertEmbedder(store.locate(Role.TEXT_EMBEDDER, name))
    return measure(read_meetings(Path(os.environ["EARSHOT_CORPUS"])), embedder)


def measure(meetings: Sequence[Meeting], embedder: TextEmbedder) -> Table:
    """Score plain windows with plain fusion, then what the product does."""
    plain = scores_of(meetings, embedder, windows_of_turns, (_words, _meaning, _plainly_fused))
    ours = scores_of(meetings, embedder, passages_of, (_words, _meaning, _search))
    supported = scores_of(meetings, embedder, passages_of, (_search_words, _search_meaning))
    _print_misses(meetings, ours[2])
    rows = (
        _row("six turns, plain: words", meetings, plain[0]),
        _row("six turns, plain: meaning", meetings, plain[1]),
        _row("six turns, plain: both", meetings, plain[2]),
        _row("passages: words alone (BM25)", meetings, ours[0]),
        _row("passages: meaning alone (inner product)", meetings, ours[1]),
        _row("words with neighbours", meetings, supported[0]),
        _row("meaning with neighbours", meetings, supported[1]),
        _row("**both, as `search` and `ask` do**", meetings, ours[2]),
    )
    relevant = [float(len(q.relevant)) for meeting in meetings for q in meeting.questions]
    note = (
        f"{len(relevant)} specific questions about {len(meetings)} meetings of QMSum's "
        "validation set, each asked of its own meeting in an archive of all of them. “@10” stands "
        "for ten windows of six turns: recall is the share of a question's relevant turns among "
        "the first sixty different turns of the passages, in their order; nDCG counts a relevant "
        f"turn as 1. A question has {_mean(relevant):.0f} relevant turns on average, so that "
        f"nobody can reach more than {_mean([min(1.0, _FIRST / n) for n in relevant]):.3f}. The "
        "few constants (size of a window, reach of the neighbours' support, weight of words) were "
        "chosen on every second meeting: the last columns tell recall on these and on the others."
    )
    columns = ("what", "recall@10", "nDCG@10", "recall, chosen on", "recall, others")
    return Table("Search by words and meaning", note, columns, rows)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question to an archive.

    Attributes:
        archive: holds all meetings.
        query: the words, and in which meeting.
        vector: of the question.
    """

    archive: SqliteArchive
    query: SearchQuery
    vector: Vectors


Rank = Callable[[Asked], Sequence[Passage]]


def scores_of(
    meetings: Sequence[Meeting], embedder: TextEmbedder, cut: Cut, ranks: Sequence[Rank]
) -> list[list[Score]]:
    """For each way to rank, the score of each question, in the order of the meetings."""
    scores: list[list[Score]] = [[] for _ in ranks]
    with _archive_of(meetings, embedder, cut) as archive:
        for meeting in meetings:
            texts = [question.text for question in meeting.questions]
            vectors = embedder.embed(texts, is_query=True)
            for number, question in enumerate(meeting.questions):
                query = SearchQuery(question.text, recording_id=meeting.recording.id, limit=_FIRST)
                asked = Asked(archive, query, vectors[number : number + 1])
                for kept, rank in zip(scores, ranks, strict=True):
                    kept.append(score(rank(asked), question))
    return scores


def score(found: Sequence[Passage], question: Question) -> Score:
    """Hold what was found, best first, against what is relevant."""
    turns = [t for p in found for t in range(p.first_turn, p.last_turn + 1)]
    first = list(dict.fromkeys(turns))[:_FIRST]
    gains = [turn in question.relevant for turn in first]
    best = [True] * min(_FIRST, len(question.relevant))
    return Score(sum(gains) / len(question.relevant), _discounted(gains) / _discounted(best))


def windows_of_turns(transcript: Transcript) -> list[Passage]:
    """Six turns each, one after the other."""
    passages: list[Passage] = []
    for first in range(0, len(transcript.turns), _PLAIN_TURNS):
        turns = transcript.turns[first : first + _PLAIN_TURNS]
        text = "\n".join(f"{transcript.name_of(t.speaker)}: {t.text}" for t in turns)
        ends = turns[0].id, turns[-1].id
        passages.append(Passage(transcript.recording_id, PassageKind.SPEECH, *ends, text))
    return passages


def _discounted(gains: Sequence[bool]) -> float:
    return sum(gain / math.log2(place + 2) for place, gain in enumerate(gains))


def _words(asked: Asked) -> Sequence[Passage]:
    return _loaded(asked, asked.archive.passages.by_words(asked.query))


def _meaning(asked: Asked) -> Sequence[Passage]:
    return _loaded(asked, asked.archive.passages.by_meaning(asked.query, asked.vector, _MODEL))


def _plainly_fused(asked: Asked) -> Sequence[Passage]:
    passages = asked.archive.passages
    by_meaning = passages.by_meaning(asked.query, asked.vector, _MODEL)
    return _loaded(asked, fuse(passages.by_words(asked.query), by_meaning))


def _search(asked: Asked) -> Sequence[Passage]:
    hits = asked.archive.passages.search(asked.query, asked.vector, _MODEL)
    return [hit.passage for hit in hits]


def _search_words(asked: Asked) -> Sequence[Passage]:
    return [hit.passage for hit in asked.archive.passages.search(asked.query, None, "")]


def _search_meaning(asked: Asked) -> Sequence[Passage]:
    query = SearchQuery("", recording_id=asked.query.recording_id, limit=_FIRST)
    hits = asked.archive.passages.search(query, asked.vector, _MODEL)
    return [hit.passage for hit in hits]


def _loaded(asked: Asked, scored: Scored) -> Sequence[Passage]:
    ids = [id_ for id_, _ in scored[:_FIRST]]
    passages = asked.archive.passages.load(ids)
    return [passages[id_] for id_ in ids]


@contextmanager
def _archive_of(
    meetings: Sequence[Meeting], embedder: TextEmbedder, cut: Cut
) -> Iterator[SqliteArchive]:
    with tempfile.TemporaryDirectory(prefix="earshot-qmsum-") as folder:
        opened = open_archive(Path(folder) / "archive.db", secrets.token_bytes(32), SystemClock())
        with closing(opened) as archive:
            for meeting in meetings:
                _fill(archive, meeting, embedder, cut)
            yield archive


def _fill(archive: SqliteArchive, meeting: Meeting, embedder: TextEmbedder, cut: Cut) -> None:
    id_, transcript = meeting.recording.id, meeting.transcript
    archive.recordings.add(meeting.recording, secrets.token_bytes(32))
    labels = [speaker.label for speaker in transcript.speakers]
    archive.transcripts.save(id_, labels, transcript.turns, ())
    for speaker in transcript.speakers:
        archive.transcripts.rename_speaker(id_, speaker.label, speaker.name)
    passages = cut(transcript)
    vectors = embedder.embed([passage.text for passage in passages])
    archive.passages.save(id_, passages, vectors, _MODEL)


def _row(name: str, meetings: Sequence[Meeting], scores: Sequence[Score]) -> tuple[str, ...]:
    half = [n % 2 for n, meeting in enumerate(meetings) for _ in meeting.questions]
    halves = [[s.recall for s, h in zip(scores, half, strict=True) if h == side] for side in (0, 1)]
    means = [
        _mean([s.recall for s in scores]),
        _mean([s.ndcg for s in scores]),
        *map(_mean, halves),
    ]
    return (name, *(f"{mean:.3f}" for mean in means))


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def _print_misses(meetings: Sequence[Meeting], scores: Sequence[Score]) -> None:
    asked = [(meeting, question) for meeting in meetings for question in meeting.questions]
    for (meeting, question), found in zip(asked, scores, strict=True):
        if found.recall == 0:
            print(f"missed: {meeting.recording.title}: {question.text}")
