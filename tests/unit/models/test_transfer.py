import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.transfer import Connection, HttpClient, NoRangesError, TransferError, shown
from tests.unit.models.world import Site, serving

BODY = bytes(range(256)) * 4000


@pytest.fixture
def site() -> Iterator[Site]:
    with serving(Site(files={"/f": BODY})) as site:
        yield site


class Sleeper:
    def __init__(self) -> None:
        self.slept: list[float] = []

    def __call__(self, seconds: float) -> None:
        self.slept.append(seconds)


def client(sleep: Sleeper | None = None, retries: int = 5) -> HttpClient:
    return HttpClient(Connection(timeout_s=5, retries=retries), sleep=sleep or Sleeper())


def test_fetches_a_range_and_counts_it(site: Site, tmp_path: Path) -> None:
    http = client()
    lengths = list(http.download(f"{site.url}/f", tmp_path / "t", 1000, 900_000))
    assert (tmp_path / "t").read_bytes() == BODY[1000:900_000]
    assert lengths == sorted(lengths)
    assert lengths[-1] == http.received == 899_000


def test_goes_on_after_what_is_there(site: Site, tmp_path: Path) -> None:
    (tmp_path / "t").write_bytes(BODY[:400_000])
    http = client()
    list(http.download(f"{site.url}/f", tmp_path / "t", 0, len(BODY)))
    assert (tmp_path / "t").read_bytes() == BODY
    assert http.received == len(BODY) - 400_000
    assert site.asked == [("/f", f"bytes=400000-{len(BODY) - 1}", "")]


@settings(max_examples=20)
@given(cuts=st.lists(st.integers(0, 700_000), max_size=4))
def test_goes_on_when_connections_are_cut(
    tmp_path_factory: pytest.TempPathFactory, cuts: list[int]
) -> None:
    target = tmp_path_factory.mktemp("cut") / "t"
    http = client()
    with serving(Site(files={"/f": BODY}, cuts=list(cuts))) as site:
        list(http.download(f"{site.url}/f", target, 0, len(BODY)))
    assert target.read_bytes() == BODY
    assert http.received == len(BODY)


def test_a_server_without_ranges_is_read_from_its_start(site: Site, tmp_path: Path) -> None:
    site.ranges = False
    (tmp_path / "t").write_bytes(BODY[:5000])
    list(client().download(f"{site.url}/f", tmp_path / "t", 0, len(BODY)))
    assert (tmp_path / "t").read_bytes() == BODY
    with pytest.raises(NoRangesError):
        client().tail(f"{site.url}/f", 100)


def test_busy_servers_are_asked_again_after_longer_and_longer_waits(
    site: Site, tmp_path: Path
) -> None:
    site.statuses = [503, 429, 500]
    sleep = Sleeper()
    list(client(sleep).download(f"{site.url}/f", tmp_path / "t", 0, 10))
    assert (tmp_path / "t").read_bytes() == BODY[:10]
    assert sleep.slept == [0.5, 1.0, 2.0]


def test_what_isnt_there_is_not_asked_for_twice(site: Site, tmp_path: Path) -> None:
    with pytest.raises(TransferError, match="404") as caught:
        list(client().download(f"{site.url}/none", tmp_path / "t", 0, 10))
    assert caught.value.status == 404
    assert len(site.asked) == 1


def test_a_dead_server_is_given_up(tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    sleep = Sleeper()
    with pytest.raises(TransferError, match="refused"):
        list(client(sleep, 2).download(f"http://127.0.0.1:{port}/f", tmp_path / "t", 0, 10))
    assert sleep.slept == [0.5, 1.0]


def test_credentials_go_to_their_host_only(site: Site, tmp_path: Path) -> None:
    with serving(Site(files={"/g": b"abc"})) as other:
        site.redirects["/moved"] = f"{other.url}/g"
        http = HttpClient(Connection(), lambda url: {"Authorization": "Bearer secret"})
        list(http.download(f"{site.url}/moved", tmp_path / "t", 0, 3))
        assert (tmp_path / "t").read_bytes() == b"abc"
        assert [asked[2] for asked in site.asked] == ["Bearer secret"]
        assert [asked[2] for asked in other.asked] == [""]


def test_a_proxy_is_asked_for_the_whole_address(site: Site, tmp_path: Path) -> None:
    site.files["http://model.example/f"] = b"through the proxy"
    http = HttpClient(Connection(proxy=site.url))
    list(http.download("http://model.example/f", tmp_path / "t", 0, 17))
    assert (tmp_path / "t").read_bytes() == b"through the proxy"


def test_files_of_this_machine_are_no_addresses(tmp_path: Path) -> None:
    with pytest.raises(TransferError, match="not an address"):
        list(client().download("file:///etc/hostname", tmp_path / "t", 0, 10))


def test_certificates_that_cant_be_read_are_named(site: Site, tmp_path: Path) -> None:
    http = HttpClient(Connection(certificates=tmp_path / "company.pem"))
    with pytest.raises(TransferError, match=r"company\.pem"):
        list(http.download(f"{site.url}/f", tmp_path / "t", 0, 10))


def test_messages_keep_secrets() -> None:
    assert shown("https://me:pw@host:8/a/b?token=1#x") == "https://host:8/a/b"
