import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.assembly import assemble
from models.blobs import Blobs
from models.passport import ModelFile
from models.transfer import TransferError
from pipeline.domain.errors import ModelError
from tests.unit.models.world import sha


@dataclass
class FakePiece:
    """A piece that may be cut short, or be another than it should."""

    content: bytes
    given: bytes | None = None
    breaks_after: int | None = None
    origin: str = "somewhere"
    filled: list[int] = field(default_factory=list)

    @property
    def sha256(self) -> str:
        return sha(self.content)

    @property
    def size(self) -> int:
        return len(self.content)

    def fill(self, target: Path, offset: int) -> Iterator[int]:
        self.filled.append(offset)
        with target.open("r+b" if target.exists() else "wb") as sink:
            sink.truncate(offset)
            sink.seek(offset)
            if self.breaks_after is not None:
                sink.write(self.content[: self.breaks_after])
                raise TransferError("the line is cut")
            sink.write(self.content if self.given is None else self.given)
            yield sink.tell() - offset


def file_of(*contents: bytes) -> ModelFile:
    whole = b"".join(contents)
    return ModelFile("model.bin", sha(whole), len(whole))


def run(tmp_path: Path, pieces: list[FakePiece], file: ModelFile | None = None) -> list[int]:
    (tmp_path / "partial").mkdir(exist_ok=True)
    file = file or file_of(*(piece.content for piece in pieces))
    return list(assemble(Blobs(tmp_path / "blobs"), file, pieces, tmp_path / "partial"))


def blob(tmp_path: Path, file: ModelFile) -> bytes:
    return (tmp_path / "blobs" / file.sha256).read_bytes()


@given(
    contents=st.lists(st.binary(min_size=1, max_size=50), min_size=1, max_size=5),
    breaks=st.lists(st.tuples(st.integers(0, 4), st.integers(0, 50)), max_size=4),
)
def test_interrupted_anywhere_it_ends_with_the_right_bytes(
    tmp_path_factory: pytest.TempPathFactory,
    contents: list[bytes],
    breaks: list[tuple[int, int]],
) -> None:
    folder = tmp_path_factory.mktemp("assembly")
    file = file_of(*contents)
    for which, after in breaks:
        pieces = [FakePiece(content) for content in contents]
        pieces[which % len(pieces)].breaks_after = after
        if not (folder / "blobs" / file.sha256).exists():
            # It raises unless an earlier try had the piece that is broken now.
            with contextlib.suppress(TransferError):
                run(folder, pieces, file)
        if (folder / "blobs" / file.sha256).exists():
            assert blob(folder, file) == b"".join(contents)
            return
    had = run(folder, [FakePiece(content) for content in contents], file)
    assert blob(folder, file) == b"".join(contents)
    assert had == sorted(had)
    assert had[-1] == file.size
    assert list((folder / "partial").iterdir()) == []


def test_pieces_that_came_are_not_fetched_again(tmp_path: Path) -> None:
    first = [FakePiece(b"aaa"), FakePiece(b"bbb"), FakePiece(b"ccc", breaks_after=1)]
    with pytest.raises(TransferError):
        run(tmp_path, first)
    again = [FakePiece(b"aaa"), FakePiece(b"bbb"), FakePiece(b"ccc")]
    run(tmp_path, again)
    assert [piece.filled for piece in again] == [[], [], [6]]


def test_pieces_that_rotted_on_the_disk_are_fetched_again(tmp_path: Path) -> None:
    pieces = [FakePiece(b"aaa"), FakePiece(b"bbb"), FakePiece(b"ccc")]
    file = file_of(b"aaa", b"bbb", b"ccc")
    (tmp_path / "partial").mkdir()
    (tmp_path / "partial" / file.sha256).write_bytes(b"aaaXbb")
    run(tmp_path, pieces)
    assert [piece.filled for piece in pieces] == [[], [3], [6]]
    assert blob(tmp_path, file) == b"aaabbbccc"


@pytest.mark.parametrize("given", [b"bbx", b"bb", b"bbbb", b""])
def test_a_wrong_piece_is_refused_by_name_and_what_was_right_stays(
    tmp_path: Path, given: bytes
) -> None:
    pieces = [FakePiece(b"aaa"), FakePiece(b"bbb", given=given, origin="the place")]
    file = file_of(b"aaa", b"bbb")
    with pytest.raises(ModelError) as caught:
        run(tmp_path, pieces)
    for told in ("model.bin", "the place", sha(b"bbb")):
        assert told in caught.value.what
    if len(given) == 3:
        assert sha(given) in caught.value.what
    assert not (tmp_path / "blobs" / file.sha256).exists()
    assert (tmp_path / "partial" / file.sha256).read_bytes() == b"aaa"


def test_right_pieces_of_a_wrong_whole_are_refused(tmp_path: Path) -> None:
    wrong = ModelFile("model.bin", "0" * 64, 6)
    with pytest.raises(ModelError, match="0000"):
        run(tmp_path, [FakePiece(b"aaa"), FakePiece(b"bbb")], wrong)
    assert list((tmp_path / "partial").iterdir()) == []
    assert not (tmp_path / "blobs").exists()
