"""What bad input gets: a clear error, a status of its own, and an archive as it was."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from pipeline.archive import keys
from pipeline.archive.database import Database
from pipeline.scoring.reference import load_rttm
from tests.e2e.media import (
    resampled,
    silence,
    sound_of,
    write_audio,
)
from tests.e2e.shell import COMMAND, Said, Shell
from tests.fakes.media import write_silent_video

STARTER = ("whisper-base", "segmentation-3.0", "campplus-zh-en")


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path / "home")


def refused(shell: Shell, *words: str | Path, code: int = 3) -> Said:
    """Run what must fail with a message for people, and keep nothing."""
    said = shell.run("process", *words)
    assert said.code == code, f"{said.out}\n{said.err}"
    assert said.out == ""
    assert "Traceback" not in said.err
    assert "→ " in said.err, "it says what to do"
    assert shell.listed() == []
    assert shell.kept_audio() == []
    return said


@pytest.mark.models
def test_an_empty_file(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "empty.wav"
    path.touch()
    assert "holds no bytes" in refused(shell, path).err


@pytest.mark.models
def test_a_text_file_named_wav(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "notes.wav"
    path.write_text("Minutes of the meeting\n" * 100)
    assert "neither audio nor video" in refused(shell, path).err


@pytest.mark.models
def test_a_truncated_film(shell: Shell, tmp_path: Path, telephone_wav: Path) -> None:
    whole = write_audio(tmp_path / "film.mp4", sound_of(telephone_wav), codec="aac", picture=True)
    path = tmp_path / "cut.mp4"
    path.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    refused(shell, path)


@pytest.mark.models
def test_a_film_that_ends_early(shell: Shell, tmp_path: Path, telephone_wav: Path) -> None:
    """Its index is at the front and promises more than there is."""
    whole = write_audio(tmp_path / "film.mkv", sound_of(telephone_wav), codec="flac", picture=True)
    path = tmp_path / "cut.mkv"
    path.write_bytes(whole.read_bytes()[: whole.stat().st_size * 6 // 10])
    assert "missing" in refused(shell, path).err


@pytest.mark.models
def test_a_film_without_sound(shell: Shell, tmp_path: Path) -> None:
    assert "no sound" in refused(shell, write_silent_video(tmp_path / "mute.mp4")).err


@pytest.mark.models
def test_a_fifth_of_a_second(shell: Shell, tmp_path: Path) -> None:
    said = refused(shell, write_audio(tmp_path / "blip.wav", silence(0.2)))
    assert "0.2 s of sound" in said.err


@pytest.mark.models
def test_a_missing_file_and_a_folder(shell: Shell, tmp_path: Path) -> None:
    said = refused(shell, tmp_path / "gone.wav", tmp_path)
    assert "gone.wav: File not found" in said.err
    assert "Not a file" in said.err


@pytest.mark.models
def test_a_file_without_permission(shell: Shell, tmp_path: Path) -> None:
    if os.geteuid() == 0 and subprocess.run(["setpriv", "--version"], check=False).returncode:
        pytest.skip("root may read everything, and setpriv isn't here to become another user")
    path = write_audio(tmp_path / "secret.wav", silence(1))
    path.chmod(0)
    if os.geteuid() != 0:
        assert "may not read" in refused(shell, path).err
        return
    # Root without the right to pass over permissions, which is what makes it root here.
    done = subprocess.run(
        [
            *("setpriv", "--bounding-set=-dac_override,-dac_read_search"),
            *("--inh-caps=-dac_override,-dac_read_search", *COMMAND, "process", str(path)),
        ],
        env=shell.environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 3, done.stderr
    assert "may not read" in done.stderr
    assert shell.listed() == []


@pytest.mark.models
def test_a_title_of_ten_thousand_characters(shell: Shell, telephone_wav: Path) -> None:
    assert "10,000 characters" in refused(shell, telephone_wav, "--title", "x" * 10_000).err


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of two megabytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    try:
        mounted = subprocess.run(command, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        mounted = False
    if not mounted:
        pytest.skip("only root may mount the small disk that this needs")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.models
def test_a_full_disk(small_disk: Path, telephone_wav: Path) -> None:
    shell = Shell(small_disk / "home")
    shell.ok("list")
    said = refused(shell, telephone_wav, code=7)
    assert "sample.wav" in said.err
    assert [p.name for p in (small_disk / "home").rglob("*") if p.stat().st_size > 500_000] == []


def linked_models(folder: Path, models_dir: Path, *names: str) -> Path:
    """A folder of models that are links to the installed ones."""
    for name in names:
        for file in (models_dir / name).rglob("*"):
            if file.is_file():
                link = folder / name / file.relative_to(models_dir / name)
                link.parent.mkdir(parents=True, exist_ok=True)
                link.symlink_to(file)
    return folder


@pytest.mark.models
@pytest.mark.parametrize("harm", ["missing", "truncated", "altered"])
def test_a_harmed_model(harm: str, tmp_path: Path, models_dir: Path, telephone_wav: Path) -> None:
    models = linked_models(tmp_path / "models", models_dir, *STARTER)
    victim = max((models / "segmentation-3.0").iterdir(), key=lambda path: path.stat().st_size)
    content = bytearray(victim.read_bytes())
    victim.unlink()
    if harm == "truncated":
        victim.write_bytes(content[: len(content) // 2])
    elif harm == "altered":
        content[len(content) // 2] ^= 1
        victim.write_bytes(content)
    shell = Shell(tmp_path / "home", {"EARSHOT_MODELS": str(models)})
    said = refused(shell, telephone_wav, code=5)
    told = {"missing": "is missing", "truncated": "bytes; it should", "altered": "was altered"}
    assert told[harm] in said.err
    assert "earshot models install segmentation-3.0" in said.err


def test_no_models_at_all(tmp_path: Path, telephone_wav: Path) -> None:
    shell = Shell(tmp_path / "home", {"EARSHOT_MODELS": str(tmp_path / "models")})
    assert "earshot models install --starter" in refused(shell, telephone_wav, code=5).err


def test_a_catalogue_with_a_syntax_error(shell: Shell, telephone_wav: Path) -> None:
    shell.ok("list")
    (shell.home / "catalogue.toml").write_text('format = 1\n[[model]\nname = "x"\n')
    said = refused(shell, telephone_wav, code=5)
    assert "catalogue.toml" in said.err
    assert "line 2" in said.err


def test_settings_with_a_wrong_line(shell: Shell, telephone_wav: Path) -> None:
    shell.ok("list")
    (shell.home / "settings.toml").write_text('\ndevice = "gpu"\n')
    said = shell.run("process", telephone_wav)
    assert (said.code, "line 2: device is “gpu”" in said.err) == (3, True)


def test_a_wrong_passphrase(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "settings.toml").write_text('key = "passphrase"\n')
    right = Shell(home, {"EARSHOT_PASSPHRASE": "correct horse"})
    right.ok("vocabulary", "add", "Lisbon")
    wrong = Shell(home, {"EARSHOT_PASSPHRASE": "battery staple"}).run("list")
    assert (wrong.code, wrong.out) == (6, "")
    assert "passphrase" in wrong.err.lower()
    assert "correct horse" not in wrong.err + (home / "archive.key").read_text()
    nobody = Shell(home).run("list")
    assert (nobody.code, "EARSHOT_PASSPHRASE" in nobody.err) == (6, True)
    assert right.ok("vocabulary", "list").out == "Lisbon\n"


def test_an_archive_from_a_newer_version(shell: Shell) -> None:
    shell.ok("vocabulary", "add", "Lisbon")
    key = keys.open_or_create(shell.home, None, str).key
    database = Database(shell.home / "archive.db", key)
    with database.transaction():
        database.connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
            "SELECT migration_set, 'from the future', applied_at FROM _sqlite_migrations LIMIT 1"
        )
    database.close()
    before = (shell.home / "archive.db").read_bytes()
    said = shell.run("list")
    assert (said.code, said.out) == (6, "")
    assert "newer" in said.err
    assert (shell.home / "archive.db").read_bytes() == before


@pytest.mark.parametrize(
    "text",
    [
        "'; DROP TABLE turns; --",
        '"unfinished',
        "NEAR(",
        "AND OR NOT",
        "speaker:",
        "*",
        "^a",
        "a^2",
        "{x}:y",
        "%_",
        "\\",
        "x" * 5000,
    ],
)
def test_search_takes_whatever_is_typed(search_shell: Shell, text: str) -> None:
    said = search_shell.run("search", "--json", "--", text)
    assert said.code == 0, said.err
    assert said.json == {"hits": []}


@pytest.fixture(scope="module")
def search_shell(tmp_path_factory: pytest.TempPathFactory) -> Shell:
    shell = Shell(tmp_path_factory.mktemp("search"))
    shell.ok("list")
    return shell


@pytest.fixture(scope="module")
def odd_sounds(
    tmp_path_factory: pytest.TempPathFactory, telephone_wav: Path
) -> dict[str, tuple[Shell, str]]:
    """Sounds that are odd and no errors, processed one after another in one home.

    Returns (shell, recording id) by a name for each.
    """
    folder = tmp_path_factory.mktemp("odd")
    shell = Shell(folder / "home")
    part = sound_of(telephone_wav, 6.0, 18.0)
    both = sound_of(telephone_wav)
    left, right = np.zeros_like(both[0]), np.zeros_like(both[0])
    for voice in load_rttm(telephone_wav.with_suffix(".rttm")):
        side = left if voice.speaker == "speaker90" else right
        span = slice(voice.span.start_ms * 16, voice.span.end_ms * 16)
        side[span] = both[0, span]
    files = {
        "silence": write_audio(folder / "silence.wav", silence(5)),
        "8 kHz": write_audio(folder / "eight.wav", resampled(part, 8_000), 8_000),
        "96 kHz": write_audio(
            folder / "many.wav", np.repeat(resampled(part, 96_000), 6, axis=0), 96_000
        ),
        "stereo": write_audio(folder / "stereo.wav", np.stack((left, right))),
        "path": write_audio(
            folder / "my ‎פגישה 🎙 'quoted'; $(x).mka", part, codec="flac", picture=False
        ),
    }
    told = shell.ok("process", *files.values(), "--language", "en", "--json").json["files"]
    ids = {Path(entry["source"]).name: entry["id"] for entry in told}
    return {name: (shell, ids[path.name]) for name, path in files.items()}


@pytest.mark.models
def test_silence_is_a_meeting_in_which_nobody_speaks(
    odd_sounds: dict[str, tuple[Shell, str]],
) -> None:
    shell, recording = odd_sounds["silence"]
    told = shell.ok("show", recording, "--json").json
    assert told["state"] == "done"
    assert told["transcript"]["turns"] == []
    assert "Nobody speaks" in shell.ok("show", recording).out
    assert shell.ok("export", recording, "--format", "srt").out == ""


@pytest.mark.models
@pytest.mark.parametrize("name", ["8 kHz", "96 kHz", "path"])
def test_any_rate_any_number_of_channels_any_name(
    odd_sounds: dict[str, tuple[Shell, str]], name: str
) -> None:
    shell, recording = odd_sounds[name]
    told = shell.ok("show", recording, "--json").json
    assert abs(told["recording"]["duration_ms"] - 12_000) < 100
    text = " ".join(turn["text"] for turn in told["transcript"]["turns"]).lower()
    assert "new jersey" in text


@pytest.mark.models
def test_one_speaker_a_channel_is_kept_apart(odd_sounds: dict[str, tuple[Shell, str]]) -> None:
    shell, recording = odd_sounds["stereo"]
    told = shell.ok("show", recording, "--json").json
    assert [track["channel"] for track in told["recording"]["tracks"]] == [0, 1]
    assert len(told["transcript"]["speakers"]) == 2
    said: dict[str, str] = {}
    for turn in told["transcript"]["turns"]:
        said[turn["speaker"]] = said.get(turn["speaker"], "") + " " + turn["text"].lower()
    diane = next(text for text in said.values() if "new jersey" in text)
    assert "texas" not in diane
