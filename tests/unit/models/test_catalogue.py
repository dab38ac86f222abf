from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.catalogue import BUILT_IN, load_catalogue, read_catalogue
from pipeline.domain.errors import ModelError
from pipeline.domain.work import Role
from tests.unit.models.world import catalogue_of, entry

GOOD = 'format = 1\n[[model]]\nname = "m"\nrole = "transcriber"\nlicence = "MIT"\n' + (
    'languages = ["en"]\nupstream = "a/b"\n'
)
FILE = f'[[model.file]]\nname = "f"\nsha256 = "{"0" * 64}"\nsize = 3\n'
TWO_PARTS = FILE + (
    'parts = [{package = "p", member = "a", sha256 = "' + "1" * 64 + '", size = 1},'
    '{package = "p", member = "b", sha256 = "' + "2" * 64 + '", size = 1}]\n'
)
PACKAGE = '[[package]]\nname = "p"\nversion = "1.0"\n'


def read(tmp_path: Path, text: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(text, encoding="utf-8")
    read_catalogue(path)


def test_starter_set_has_one_installable_model_a_role() -> None:
    starter = load_catalogue().starter
    assert sorted(passport.role for passport in starter) == sorted(Role)
    assert all(passport.installable for passport in starter)


def test_shipped_entries_without_hashes_say_why_and_are_not_offered() -> None:
    signposts = [p for p in load_catalogue().passports if not p.files]
    assert {"whisper-large-v3-turbo", "bge-m3", "pyannote-community-1"} <= {
        p.name for p in signposts
    }
    assert all(p.missing and not p.installable for p in signposts)


def test_joined_parts_are_in_order_and_make_up_the_file() -> None:
    (file,) = load_catalogue().get("qwen2.5-coder-1.5b-instruct-q4_k_m").files
    assert [part.package.name.rpartition("part")[2] for part in file.parts] == [
        str(number) for number in range(1, 23)
    ]
    assert sum(part.size for part in file.parts) == file.size == 1_117_320_768


def test_a_model_from_one_platforms_wheel_says_so() -> None:
    (file,) = load_catalogue().get("campplus-zh-en").files
    assert file.parts[0].package.platform == "manylinux_2_28_x86_64"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("format = 1\n[[model]\n", "line 2"),
        ("format = 2\n", "this version reads 1"),
        (GOOD + "file = 3\n", "“m” (model 1)"),
        (GOOD, "`file` is missing"),
        (GOOD.replace('licence = "MIT"\n', "") + FILE, "`licence` is missing"),
        (GOOD.replace("transcriber", "juggler") + FILE, "juggler"),
        (GOOD + FILE.replace("0000", "00zz"), "`sha256`"),
        (GOOD + FILE.replace("size = 3", "size = -3"), "`size`"),
        (GOOD + FILE.replace("size = 3", "size = true"), "`size`"),
        (GOOD + FILE.replace('"f"', '"../f"'), "inside the model's folder"),
        (GOOD + FILE.replace('"f"', '"/f"'), "inside the model's folder"),
        (GOOD + FILE + FILE, "“f” is there twice"),
        (GOOD + FILE + GOOD.removeprefix("format = 1\n") + FILE, "“m” is there twice"),
        (GOOD.replace('"m"', '"blobs"') + FILE, "folder of the store"),
        (GOOD.replace('"m"', '"../m"') + FILE, "`name`"),
        (GOOD + "colour = 1\n" + FILE, "`colour` isn't a field"),
        (GOOD + TWO_PARTS, "no [[package]]"),
        (GOOD + TWO_PARTS + PACKAGE, "sum of the sizes"),
        (GOOD.replace('["en"]', '"en"') + FILE, "`languages` must be a list"),
        ("format = 1\nmodel = 3\n", "`model` must be an array"),
    ],
)
def test_a_broken_catalogue_is_told_by_file_and_place(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(ModelError) as caught:
        read(tmp_path, text)
    assert "mine.toml" in caught.value.what
    assert told in caught.value.what
    assert caught.value.todo


def test_a_catalogue_that_is_no_text_or_not_there(tmp_path: Path) -> None:
    (tmp_path / "binary.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ModelError, match="UTF-8"):
        read_catalogue(tmp_path / "binary.toml")
    with pytest.raises(ModelError, match="isn't there"):
        read_catalogue(tmp_path / "none.toml")


def test_an_administrators_catalogue_adds_and_replaces(tmp_path: Path) -> None:
    first = catalogue_of(tmp_path, entry("a", {"f": b"1"}), entry("b", {"f": b"2"}))
    other = tmp_path / "admin.toml"
    other.write_text("format = 1\n" + entry("b", {"f": b"3"}) + entry("c", {"f": b"4"}))
    merged = load_catalogue(other, built_in=first.places[0])
    assert [passport.name for passport in merged.passports] == ["a", "b", "c"]
    assert merged.get("b").digest != first.get("b").digest
    with pytest.raises(ModelError, match="no model called"):
        merged.get("d")


@settings(max_examples=40)
@given(st.integers(0, len(BUILT_IN.read_text("utf-8"))), st.text(max_size=3))
def test_a_damaged_catalogue_is_read_or_refused_but_never_crashes(
    tmp_path_factory: pytest.TempPathFactory, at: int, put: str
) -> None:
    text = BUILT_IN.read_text("utf-8")
    path = tmp_path_factory.mktemp("catalogue") / "damaged.toml"
    path.write_text(text[:at] + put + text[at + 1 :], encoding="utf-8", errors="replace")
    try:
        passports = read_catalogue(path)
    except ModelError as error:
        assert "damaged.toml" in error.what
    else:
        assert passports
