import stat
from pathlib import Path

import pytest

from pipeline.domain.errors import InputError
from pipeline.export.write import write_text


def test_writes_utf8_with_line_feeds_and_the_usual_mode(tmp_path: Path) -> None:
    path = tmp_path / "acta 📝.md"
    write_text(path, "Olá\n")
    assert path.read_bytes() == "Olá\n".encode()
    plain = tmp_path / "plain"
    plain.touch()
    assert stat.S_IMODE(path.stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)


def test_never_overwrites_unless_forced_and_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "minutes.md"
    path.write_text("precious")
    with pytest.raises(InputError, match="--force"):
        write_text(path, "new")
    assert path.read_text() == "precious"
    write_text(path, "new", force=True)
    assert path.read_text() == "new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="missing"):
        write_text(tmp_path / "missing" / "x.md", "text")
