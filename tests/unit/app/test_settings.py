from pathlib import Path

import pytest

from app.settings import Settings, find_home, parse_settings, read_settings
from app.settings_edit import choose_model
from models.catalogue import load_catalogue
from pipeline.archive.keymode import KeyMode
from pipeline.domain.errors import InputError
from pipeline.domain.work import Device, Role

FILE = Path("settings.toml")


def test_no_file_means_the_starter_set(tmp_path: Path) -> None:
    settings = read_settings(tmp_path / "settings.toml")
    assert settings == Settings()
    assert {name for _, name in settings.models} == {p.name for p in load_catalogue().starter}
    assert [role for role, _ in settings.models] == list(Role)


def test_everything_can_be_set() -> None:
    settings = parse_settings(
        'device = "cpu"\nkey = "passphrase"\nlanguages = ["en", "pt"]\n'
        '[models]\ntranscriber = "whisper-small"\n',
        FILE,
    )
    assert (settings.device, settings.key) == (Device.CPU, KeyMode.PASSPHRASE)
    assert settings.languages == ("en", "pt")
    assert settings.model(Role.TRANSCRIBER) == "whisper-small"
    assert settings.model(Role.SEGMENTATION) == "segmentation-3.0"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("device = ", "line 1"),
        ('\ndevice = "gpu"', "line 2: device is “gpu”; one of: auto, cpu, cuda"),
        ('\n\nkey = "secret"', "line 3: key is “secret”; one of: auto, keyring"),
        ('languages = "en"', "line 1: languages must be a list"),
        ('languages = ["english"]', "line 1: languages has “english”"),
        ('models = "x"', "line 1: models must be a table"),
        ('[models]\nears = "x"', "line 2: ears isn't a role"),
        ("[models]\ntranscriber = 3", "line 2: transcriber must be the name"),
        ('colour = "red"', "line 1: colour isn't a setting"),
        ("device = 3", "line 1: device is “3”"),
    ],
)
def test_a_wrong_value_is_told_with_its_line(text: str, told: str) -> None:
    with pytest.raises(InputError) as caught:
        parse_settings(text, FILE)
    assert told in caught.value.what


@pytest.mark.parametrize(
    "before",
    [
        "",
        "# mine\n",
        'device = "cpu" # slow\n',
        '[models]\n# why\ntranscriber = "old" # x\nsegmentation = "own"\n',
        '[models]\nsegmentation = "own"\n',
        "[models]\n",
    ],
)
def test_choosing_a_model_keeps_every_other_line(tmp_path: Path, before: str) -> None:
    path = tmp_path / "new" / "settings.toml"
    if before:
        path.parent.mkdir()
        path.write_text(before)
    settings = choose_model(path, Role.TRANSCRIBER, "whisper-small")
    assert settings.model(Role.TRANSCRIBER) == "whisper-small"
    after = path.read_text().splitlines()
    kept = [line for line in before.splitlines() if not line.startswith("transcriber")]
    assert [line for line in after if line in kept] == kept
    assert choose_model(path, Role.TRANSCRIBER, "again").model(Role.TRANSCRIBER) == "again"
    assert len(path.read_text().splitlines()) == len(after)


def test_a_file_written_in_another_way_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('models = { transcriber = "old" }\n')
    with pytest.raises(InputError, match="by hand"):
        choose_model(path, Role.TRANSCRIBER, "whisper-small")
    assert path.read_text() == 'models = { transcriber = "old" }\n'


def test_home_and_models_come_from_the_environment(tmp_path: Path) -> None:
    home = find_home({"EARSHOT_HOME": str(tmp_path)})
    assert (home.archive, home.models) == (tmp_path / "archive.db", tmp_path / "models")
    shared = find_home({"EARSHOT_HOME": str(tmp_path), "EARSHOT_MODELS": "/srv/models"})
    assert shared.models == Path("/srv/models")
    assert find_home({}).folder.name == "earshot"
