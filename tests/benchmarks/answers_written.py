"""Questions of ours to archives of written meetings, some of which nobody spoke about.

Four meetings have passages alone, no minutes, so that what is measured is reading, not deciding;
the rules were looked at with these answers at hand. The scripted archives of `tests/data/answers`
are processed as a user's would be from the transcript on; all but one of them are held out.

Beside the seconds, tokens are counted until the first word: they don't depend on the machine.
"""

import json
import secrets
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
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
from pipeline.domain.tasks import AnswerTask, LocalModel
from pipeline.domain.work import Role
from pipeline.language.answers import answer
from pipeline.language.embedder import BertEmbedder
from pipeline.language.llama import LlamaModel
from pipeline.language.passages import passages_of
from tests.benchmarks.answers import Asked, Essentials, missing_of
from tests.benchmarks.minutes_text import transcript_of
from tests.benchmarks.page import Table
from tests.benchmarks.scripted import SEEN, all_scripted, built

_FOLDER = Path(__file__).parents[1] / "data" / "meetings"
_NAMES = ("a-ward", "b-release", "d-gala", "e-lab")
_HITS = 36

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


@dataclass(frozen=True, slots=True)
class Counted:
    """A question, what came of it, and what it took until the first word, or the refusal.

    Attributes:
        asked: the question and its answer.
        read: tokens of prompts that were evaluated.
        written: tokens that were generated.
    """

    asked: Asked
    read: int
    written: int


@dataclass(frozen=True, slots=True)
class Reader:
    """The models that answer.

    Attributes:
        ref: of the language model.
        model: the language model.
        embedder: of the question.
        embedder_digest: by which passages were embedded.
    """

    ref: LocalModel
    model: LlamaModel
    embedder: BertEmbedder
    embedder_digest: str


def run() -> Table:
    """Ask all questions, and print every answer to those that the rules were written with."""
    store = FileModelStore(find_home().models, load_catalogue())
    names = Settings()
    found = store.locate(Role.TEXT_EMBEDDER, names.model(Role.TEXT_EMBEDDER))
    ref = LocalModel(store.locate(Role.LANGUAGE_MODEL, names.model(Role.LANGUAGE_MODEL)))
    reader = Reader(ref, LlamaModel(ref), BertEmbedder(found), found.digest)
    rows = [_row("four meetings, seen", ask_meetings(reader))]
    with tempfile.TemporaryDirectory(prefix="earshot-answers-") as folder:
        for scripted in all_scripted():
            with built(scripted, Path(folder) / scripted.name) as archive:
                pairs = [(question.text, question.essentials) for question in scripted.questions]
                counted = _ask_all(pairs, archive, reader, shows=scripted.name in SEEN)
            kind = "seen" if scripted.name in SEEN else "held out"
            rows.append(_row(f"{scripted.name}, {scripted.language}, {kind}", counted))
    return Table(
        "Answers, written meetings",
        f"{len(QUESTIONS)} questions of ours to four written meetings of ours "
        "(`tests/data/meetings`), without minutes, and ten questions to each of the scripted "
        "archives (`tests/data/answers`), two meetings each, with minutes. *Seen*: the rules were "
        "written with these at hand; the others are held out. Right and first word: as above. "
        "Read and written: tokens of prompts and tokens generated until the first word, in the "
        "middle and at most.",
        (
            "archive",
            "right",
            "refused rightly",
            "refused wrongly",
            "first word, median",
            "longest",
            "read",
            "written",
        ),
        tuple(rows),
    )


def ask_meetings(
    reader: Reader, questions: Sequence[tuple[str, Essentials | None]] = QUESTIONS
) -> tuple[Counted, ...]:
    """Ask questions one by one, each by itself, of an archive of the four meetings."""
    with tempfile.TemporaryDirectory(prefix="earshot-answers-") as folder:
        opened = open_archive(Path(folder) / "archive.db", secrets.token_bytes(32), SystemClock())
        with closing(opened) as archive:
            for place, name in enumerate(_NAMES):
                _fill(archive, place, name, reader)
            return _ask_all(questions, archive, reader, shows=True)


def _ask_all(
    questions: Sequence[tuple[str, Essentials | None]],
    archive: SqliteArchive,
    reader: Reader,
    *,
    shows: bool,
) -> tuple[Counted, ...]:
    _ask("Was everybody there?", None, archive, reader)  # warms the model
    found: list[Counted] = []
    for question, essentials in questions:
        found.append(_ask(question, essentials, archive, reader))
        if shows:
            _print(found[-1])
    return tuple(found)


def _ask(
    question: str, essentials: Essentials | None, archive: SqliteArchive, reader: Reader
) -> Counted:
    started, model = time.monotonic(), reader.model
    evaluated, generated = model.evaluated, model.generated
    first: tuple[int, int, int] | None = None
    vector = reader.embedder.embed([question], is_query=True)
    hits = archive.passages.search(
        SearchQuery(question, limit=_HITS), vector, reader.embedder_digest
    )
    evidence = Gathering(archive, ClaimFilter()).evidence(hits)

    def taken() -> tuple[int, int, int]:
        written = model.generated - generated
        ms = round((time.monotonic() - started) * 1000)
        return ms, model.evaluated - evaluated - written, written

    claims: list[Claim] = []
    for event in answer(AnswerTask(reader.ref, question, (), evidence), model):
        if isinstance(event, Claim):
            first = first or taken()
            claims.append(event)
    first_ms, read, written = first or taken()
    sentences = tuple(claim.text for claim in claims)
    missing = missing_of(sentences, essentials)
    wanted = essentials.groups[0][0] if essentials else ""
    asked = Asked(question, wanted, sentences, not missing, missing, first_ms)
    return Counted(asked, read, written)


def _row(name: str, counted: Sequence[Counted]) -> tuple[str, ...]:
    asked = [one.asked for one in counted]
    firsts = sorted(one.first_ms for one in asked)
    reads, writes = (
        sorted(numbers) for numbers in zip(*((c.read, c.written) for c in counted), strict=True)
    )
    return (
        name,
        f"{sum(a.is_right for a in asked)} of {len(asked)}",
        f"{sum(a.is_right for a in asked if not a.wanted)} of {sum(not a.wanted for a in asked)}",
        f"{sum(not a.sentences for a in asked if a.wanted)}",
        f"{firsts[len(firsts) // 2] / 1000:.1f} s",
        f"{firsts[-1] / 1000:.1f} s",
        f"{reads[len(reads) // 2]}, {reads[-1]}",
        f"{writes[len(writes) // 2]}, {writes[-1]}",
    )


def _print(counted: Counted) -> None:
    asked = counted.asked
    print(f"{asked.question}  {asked.missing or 'right'}  {asked.first_ms / 1000:.1f} s")
    for sentence in asked.sentences:
        print(f"    {sentence}")


def _fill(archive: SqliteArchive, place: int, name: str, reader: Reader) -> None:
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
    vectors = reader.embedder.embed([passage.text for passage in passages])
    archive.passages.save(id_, passages, vectors, reader.embedder_digest)
