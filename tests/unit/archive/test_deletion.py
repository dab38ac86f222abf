"""What is deleted can't be read any more, not even by who has the archive's key.

The file and its log are decrypted page by page, as SQLCipher lays them out (a page ends in 16
bytes of initialisation vector and 64 of HMAC), so that free pages and gaps are seen too.
"""

import random
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC

from pipeline.archive.passage_codec import pack_signs
from pipeline.archive.store import SqliteArchive, open_archive
from pipeline.domain.capture import Captured, CaptureReport, Mark, MarkKind
from pipeline.domain.errors import NotFoundError
from pipeline.domain.meaning import (
    ActionItem,
    Citation,
    Claim,
    Decision,
    Minutes,
    NameHint,
    Supersession,
    Support,
)
from pipeline.domain.search import Passage, PassageKind, SearchQuery
from pipeline.domain.sound import TimeSpan
from pipeline.domain.work import Checkpoint, JobOptions, Remembered
from tests.fakes.clock import FakeClock
from tests.unit.archive.conftest import KEY, fill, turns_of

PAGE, RESERVED, SALT = 4_096, 80, 16
LOG_HEADER, FRAME_HEADER = 32, 24

MEETING_KEY = bytes(reversed(range(100, 132)))


def decrypt(page: bytes, skip: int = 0) -> bytes:
    vector = page[PAGE - RESERVED : PAGE - RESERVED + 16]
    decryptor = Cipher(AES256(KEY), CBC(vector)).decryptor()
    return decryptor.update(page[skip : PAGE - RESERVED]) + decryptor.finalize()


def everything(path: Path) -> bytes:
    """All plain bytes in the file and its log."""
    content = path.read_bytes()
    pages = [decrypt(content[:PAGE], SALT)]
    pages += [decrypt(content[at : at + PAGE]) for at in range(PAGE, len(content), PAGE)]
    log = path.with_name(path.name + "-wal")
    frames = log.read_bytes()[LOG_HEADER:] if log.exists() else b""
    for at in range(0, len(frames), FRAME_HEADER + PAGE):
        page = frames[at + FRAME_HEADER : at + FRAME_HEADER + PAGE]
        pages.append(decrypt(page, SALT if frames[at : at + 4] == b"\0\0\0\1" else 0))
    return b"".join(pages).lower()


WORDS = random.Random(5).sample(
    [a + b + c for a in ("bra", "klo", "stu") for b in ("mi", "de", "fu") for c in ("nt", "rk")], 18
)


def texts(seed: int) -> list[str]:
    chooser = random.Random(seed)
    return [
        " ".join(f"{chooser.choice(WORDS)}{seed}x" for _ in range(chooser.randint(1, 40)))
        for _ in range(150)
    ]


VECTORS = {
    number: np.random.default_rng(number).integers(-127, 128, (8, 384), dtype=np.int8)
    for number in (1, 2, 3)
}


def understand(archive: SqliteArchive, number: int) -> None:
    """Give a meeting minutes, a remembered call, and passages, some of them twice."""
    id_ = f"rec{number:09d}"
    quote = Citation(id_, 1, TimeSpan(0, 9), f"quote{number}x")
    claim = Claim(f"{{S1}} claim{number}x", (quote,), Support.QUOTED)
    made = Minutes(
        *(id_, 1, "general", "en", (claim,), ()),
        decisions=(Decision(f"d{number}", claim),),
        actions=(ActionItem(f"a{number}", claim, "S1", None, ""),),
        questions=(),
        figures=(),
        names=(NameHint("S1", f"Heard{number}x", (quote,)),),
    )
    archive.meaning.save(made, is_main=True)
    archive.meaning.link(id_, [Supersession("d1", f"d{number}")])
    archive.meaning.remember(id_, Remembered("key", f"response{number}x"))
    words = [f"Brunhilde{number}x: {text}" for text in texts(number)[:8]]
    passages = [Passage(id_, PassageKind.SPEECH, 1, 1, text, f"d{number}") for text in words]
    for _ in range(2):
        vectors = VECTORS[number].astype(np.float32) / 127
        archive.passages.save(id_, passages, vectors, f"model{number}x")
    archive.transcripts.rename_speaker(id_, "S1", f"Siegfried{number}x")


@pytest.mark.parametrize("other_reader", [False, True])
def test_nothing_of_a_deleted_meeting_is_left(
    path: Path, archive: SqliteArchive, other_reader: bool
) -> None:
    for number in (1, 2, 3):
        id_ = fill(archive, number, *texts(number), key=MEETING_KEY if number == 2 else KEY)
        archive.transcripts.rename_speaker(id_, "S1", f"Brunhilde{number}x")
        archive.transcripts.save(id_, ["S1"], turns_of(tuple(texts(number)[::2])), [])
        archive.recordings.set_details(id_, title=f"Sweet{number}x secrets", tags=[f"tag{number}x"])
        archive.jobs.enqueue(id_, JobOptions((f"lang{number}x",)))
        archive.jobs.add_checkpoint(id_, "transcribe:1", "f", Checkpoint(0, b"part%dx" % number))
        understand(archive, number)
    other = open_archive(path, KEY, FakeClock()) if other_reader else None
    if other:
        other.transcripts.search(SearchQuery("x*"))
    before = everything(path)
    gone = [f"{word}2x".encode() for word in WORDS]
    gone += [b"siegfried2x", b"sweet2x", b"tag2x", b"lang2x", b"part2x", b"rec000000002"]
    gone += [
        b"claim2x",
        b"quote2x",
        b"response2x",
        b"heard2x",
        b"model2x",
        VECTORS[2].tobytes()[:32].lower(),
        pack_signs(VECTORS[2].astype(np.float32))[:32].lower(),
    ]
    gone.append(MEETING_KEY.lower())
    assert [word for word in gone if word not in before] == [], "the test can see what is there"

    archive.recordings.delete("rec000000002")
    after = everything(path)
    assert [word for word in gone if word in after] == []
    assert path.with_name("archive.db-wal").stat().st_size < PAGE * 2, "only the chore's own page"
    kept = archive.transcripts.search(SearchQuery("*".join([WORDS[0] + "1", ""]), limit=1))
    assert [hit.recording_id for hit in kept] == ["rec000000001"]
    if other:
        other.close()


@pytest.mark.parametrize("is_finished", [False, True])
def test_a_captured_meeting_leaves_no_key(
    path: Path, archive: SqliteArchive, is_finished: bool
) -> None:
    id_ = fill(archive, 1, "hello", key=MEETING_KEY) if is_finished else "rec000000001"
    began = datetime(2026, 2, 1, tzinfo=UTC)
    archive.captures.begin(Captured(id_, "Sweet secrets", began, "Agreedword."), MEETING_KEY)
    if is_finished:
        note = Mark(1, MarkKind.NOTE, "Notedword")
        archive.captures.end(CaptureReport(id_, 1, (), marks=(note,)))
        assert b"notedword" in everything(path)
        archive.recordings.delete(id_)
    else:
        assert MEETING_KEY.lower() in everything(path)
        archive.captures.discard(id_)
    after = everything(path)
    gone = [MEETING_KEY.lower(), b"sweet secrets", b"agreedword", b"notedword"]
    assert [word for word in gone if word in after] == []


def test_a_rename_leaves_no_old_name(path: Path, archive: SqliteArchive) -> None:
    id_ = fill(archive, 1, "hello")
    archive.transcripts.rename_speaker(id_, "S1", "Brunhilde")
    archive.transcripts.rename_speaker(id_, "S1", "Ana")
    archive.close()
    assert b"brunhilde" not in everything(path)


def test_a_log_that_could_not_be_emptied_is_emptied_at_the_next_opening(
    path: Path, archive: SqliteArchive
) -> None:
    id_ = fill(archive, 1, "secretword")
    reader = open_archive(path, KEY, FakeClock())
    archive.transcripts._database.rows("PRAGMA busy_timeout = 1")
    snapshot = reader.transcripts._database.snapshot()
    with snapshot:
        assert reader.recordings.get(id_).id == id_
        archive.recordings.delete(id_)
        assert b"secretword" in everything(path), "somebody still reads it"
    open_archive(path, KEY, FakeClock()).close()
    assert b"secretword" not in everything(path)
    with pytest.raises(NotFoundError):
        reader.recordings.get(id_)
    reader.close()
