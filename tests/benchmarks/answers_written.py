"""Questions of ours to an archive of four written meetings; a third of them nobody spoke about.

For development: the rules were looked at with these answers at hand. Only passages are searched,
there are no minutes, so that what is measured is reading, not deciding.
"""

import json
import secrets
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, date, datetime
from datetime import time as clock
from pathlib import Path

from app.service.evidence import Gathering
from app.settings import Settings, find_home
from app.wiring.clock import SystemClock
from models.catalogue import load_catalogue
from models.store import FileModelStore
from pipeline.archive.store import SqliteArchive, open_archive
from pipeline.domain.meaning import Claim
from pipeline.domain.search import ClaimFilter, SearchQuery
from pipeline.domain.sound import Recording, Track, TrackSource
from pipeline.domain.work import AnswerTask, LocalModel, Role
from pipeline.language.answers import answer
from pipeline.language.embedder import BertEmbedder
from pipeline.language.llama import LlamaModel
from pipeline.language.passages import passages_of
from pipeline.ports import LanguageModel, TextEmbedder
from tests.benchmarks.answers import Asked, Essentials, missing_of
from tests.benchmarks.minutes_text import transcript_of
from tests.benchmarks.page import Table

_FOLDER = Path(__file__).parents[1] / "data" / "meetings"
_NAMES = ("a-ward", "b-release", "d-gala", "e-lab")
_HITS = 36
_MODEL = "benchmark"

QUESTIONS: tuple[tuple[str, Essentials | None], ...] = (
    ("How long is the bedside handover trial extended?", Essentials((("thirtieth of April",),))),
    (
        "When does the morning medicine round start?",
        Essentials((("half past seven", "Half seven"),), wrong=("eight o'clock",)),
    ),
    ("Who repairs the call bell at bed 14?", Essentials((("Owen",),))),
    ("Why did dark mode not make it into the release?", Essentials((("contrast", "guests"),))),
    ("Who reviews the migration script?", Essentials((("Sofie",),), wrong=("Kwame reviews",))),
    (
        "How much does the cookery school charge?",
        Essentials((("31", "thirty one"),), wrong=("48",)),
    ),
    ("How many people does the boathouse hold?", Essentials((("120",),), wrong=("200",))),
    ("Why was forty-two degrees dropped?", Essentials((("incubator", "drifts"),))),
    ("Which dentist does the ward recommend?", None),
    ("How much does the jazz trio charge?", None),
    ("Where is the paper of Jonah published?", None),
    ("When was the microscope bought?", None),
)


def run() -> Table:
    """Ask all questions, and print every answer."""
    store = FileModelStore(find_home().models, load_catalogue())
    names = Settings()
    embedder = BertEmbedder(store.locate(Role.TEXT_EMBEDDER, names.model(Role.TEXT_EMBEDDER)))
    ref = LocalModel(store.locate(Role.LANGUAGE_MODEL, names.model(Role.LANGUAGE_MODEL)))
    asked = ask_all(ref, LlamaModel(ref), embedder)
    firsts = sorted(one.first_ms for one in asked)
    return Table(
        "Answers, written meetings",
        f"{len(asked)} questions of ours to four written meetings of ours "
        "(`tests/data/meetings`), a third of which nobody spoke about; for development, so these "
        "were seen while the rules were written. Without minutes. Right and first word: as above.",
        ("right", "refused rightly", "first word, median", "longest", "wrong"),
        (
            (
                f"{sum(a.is_right for a in asked)} of {len(asked)}",
                f"{sum(a.is_right for a in asked if not a.wanted)} of "
                f"{sum(not a.wanted for a in asked)}",
                f"{firsts[len(firsts) // 2] / 1000:.1f} s",
                f"{firsts[-1] / 1000:.1f} s",
                "; ".join(f"{a.question} ({a.missing})" for a in asked if not a.is_right) or "none",
            ),
        ),
    )


def ask_all(
    ref: LocalModel,
    model: LanguageModel,
    embedder: TextEmbedder,
    questions: Sequence[tuple[str, Essentials | None]] = QUESTIONS,
) -> tuple[Asked, ...]:
    """Ask questions one by one, each by itself, of an archive of all four meetings."""
    found: list[Asked] = []
    with tempfile.TemporaryDirectory(prefix="earshot-answers-") as folder:
        opened = open_archive(Path(folder) / "archive.db", secrets.token_bytes(32), SystemClock())
        with closing(opened) as archive:
            for place, name in enumerate(_NAMES):
                _fill(archive, place, name, embedder)
            for question, essentials in questions:
                found.append(_asked(question, essentials, archive, ref, model, embedder))
    return tuple(found)


def _asked(
    question: str,
    essentials: Essentials | None,
    archive: SqliteArchive,
    ref: LocalModel,
    model: LanguageModel,
    embedder: TextEmbedder,
) -> Asked:
    started, first_ms = time.monotonic(), 0
    vector = embedder.embed([question], is_query=True)
    hits = archive.passages.search(SearchQuery(question, limit=_HITS), vector, _MODEL)
    evidence = Gathering(archive, ClaimFilter()).evidence(hits)
    claims: list[Claim] = []
    for event in answer(AnswerTask(ref, question, (), evidence), model):
        if isinstance(event, Claim):
            first_ms = first_ms or round((time.monotonic() - started) * 1000)
            claims.append(event)
    first_ms = first_ms or round((time.monotonic() - started) * 1000)
    sentences = tuple(claim.text for claim in claims)
    missing = missing_of(sentences, essentials)
    wanted = essentials.groups[0][0] if essentials else ""
    print(f"{question}  {missing or 'right'}  {first_ms / 1000:.1f} s")
    for claim in claims:
        cited = " / ".join(citation.quote for citation in claim.citations)
        print(f"    {claim.text}  [{cited}]")
    return Asked(question, wanted, sentences, not missing, missing, first_ms)


def _fill(archive: SqliteArchive, place: int, name: str, embedder: TextEmbedder) -> None:
    raw = json.loads((_FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    id_ = f"written{place:05d}"
    transcript = transcript_of(id_, [(said["speaker"], said["text"]) for said in raw["utterances"]])
    recording = Recording(
        id=id_,
        title=raw["title"],
        held_at=datetime.combine(date.fromisoformat(raw["held_on"]), clock(10)),
        duration_ms=transcript.turns[-1].span.end_ms,
        language=raw["language"],
        tracks=(Track("1", TrackSource.FILE),),
        content_sha256=f"{place:064x}",
        source_name=f"{name}.json",
        added_at=datetime(2026, 11, 1, tzinfo=UTC),
        tags=(),
    )
    archive.recordings.add(recording, secrets.token_bytes(32))
    labels = [speaker.label for speaker in transcript.speakers]
    archive.transcripts.save(id_, labels, transcript.turns, ())
    for speaker in transcript.speakers:
        archive.transcripts.rename_speaker(id_, speaker.label, speaker.name)
    passages = passages_of(transcript)
    vectors = embedder.embed([passage.text for passage in passages])
    archive.passages.save(id_, passages, vectors, _MODEL)
