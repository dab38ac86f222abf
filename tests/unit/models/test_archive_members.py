import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.archive_members import LocalWheel, RemoteWheel
from models.transfer import TransferError


class FakeClient:
    """A server that has one file in memory."""

    def __init__(self, body: bytes) -> None:
        self.body = body
        self.spans: list[tuple[int, int]] = []

    def tail(self, url: str, size: int) -> tuple[bytes, int]:
        return self.body[-size:], len(self.body)

    def download(self, url: str, target: Path, start: int, stop: int) -> Iterator[int]:
        self.spans.append((start, stop))
        target.write_bytes(self.body[start:stop])
        yield stop - start


NAMES = st.text(st.characters(codec="utf-8", exclude_characters="\0/\\"), min_size=1, max_size=9)


@given(
    members=st.dictionaries(NAMES, st.binary(max_size=300), min_size=1, max_size=5),
    stored=st.booleans(),
    streamed=st.booleans(),
)
def test_members_taken_from_a_distance_are_those_of_the_zip(
    tmp_path_factory: pytest.TempPathFactory,
    members: dict[str, bytes],
    stored: bool,
    streamed: bool,
) -> None:
    body = io.BytesIO()
    if streamed:  # as if written to a pipe: sizes follow the data instead of going before
        body.seekable = lambda: False  # type: ignore[method-assign]
    how = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
    with zipfile.ZipFile(body, "w", how) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    client = FakeClient(body.getvalue())
    folder = tmp_path_factory.mktemp("wheel")
    (folder / "w.whl").write_bytes(body.getvalue())
    remote, local = RemoteWheel(client, "http://x/w.whl"), LocalWheel(folder / "w.whl")  # type: ignore[arg-type]
    for name in zipfile.ZipFile(io.BytesIO(body.getvalue())).namelist():
        for wheel in (remote, local):
            sink = io.BytesIO()
            list(wheel.copy(name, folder / "piece", sink))
            assert sink.getvalue() == members[name]
            assert not (folder / "piece").exists()


def test_only_the_wanted_member_is_fetched(tmp_path: Path) -> None:
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w") as archive:
        archive.writestr("big", bytes(500_000))
        archive.writestr("small", b"x" * 100)
        archive.writestr("other", bytes(500_000))
    client = FakeClient(body.getvalue())
    list(RemoteWheel(client, "u").copy("small", tmp_path / "p", io.BytesIO()))  # type: ignore[arg-type]
    ((start, stop),) = client.spans
    assert stop - start == 100 + 30 + len("small")


@pytest.mark.parametrize("body", [b"", b"no zip at all", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_wheel_or_lacks_the_member(tmp_path: Path, body: bytes) -> None:
    with pytest.raises(TransferError):
        list(RemoteWheel(FakeClient(body), "u").copy("m", tmp_path / "p", io.BytesIO()))  # type: ignore[arg-type]
    (tmp_path / "w.whl").write_bytes(body)
    with pytest.raises(TransferError):
        list(LocalWheel(tmp_path / "w.whl").copy("m", tmp_path / "p", io.BytesIO()))


def test_damage_on_the_way_leaves_nothing_to_go_on_from(tmp_path: Path) -> None:
    body = io.BytesIO()
    with zipfile.ZipFile(body, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("m", bytes(range(256)) * 50)
    damaged = b"XXXX" + body.getvalue()[4:]
    with pytest.raises(TransferError, match="not a member"):
        list(RemoteWheel(FakeClient(damaged), "u").copy("m", tmp_path / "p", io.BytesIO()))  # type: ignore[arg-type]
    assert not (tmp_path / "p").exists()
