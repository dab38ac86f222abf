from pathlib import Path

import pytest

from app.settings import (
    MinutesChoice,
    RecordingChoice,
    Settings,
    find_home,
    parse_settings,
    read_settings,
)
from app.settings_edit import change_settings, choose_model
from models.catalogue import load_catalogue
from pipeline.archive.keymode import KeyMode
from pipeline.domain.capture import WatchSettings
from pipeline.domain.errors import InputError
from pipeline.domain.tasks import ServedModel
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


def test_minutes_and_their_language_model_can_be_set(tmp_path: Path) -> None:
    settings = parse_settings(
        '[minutes]\ntemplate = "board"\nlanguage = "de"\nautomatic = false\n'
        '[language-model]\nadapters = ["a.gguf", "/srv/b.gguf"]\ncontext = 8192\n'
        'server = "http://[::1]:8080/v1/"\nserver-model = "big"\n',
        tmp_path / "settings.toml",
    )
    assert settings.minutes == MinutesChoice("board", "de", automatic=False)
    chosen = settings.language_model
    assert chosen.adapters == (tmp_path / "a.gguf", Path("/srv/b.gguf"))
    assert chosen.context_tokens == 8192
    assert chosen.served == ServedModel("http://[::1]:8080/v1", "big", 8192)


def test_recording_can_be_set() -> None:
    settings = parse_settings(
        '[recording]\nallowed = false\nconsent = "All\\nagree."\nconsent-required = true\n'
        'microphone = "USB"\nsystem = "none"\nrate = 48000\nyou = false\nlive = true\n'
        "warn-silent-track = 5\nask-after-silence = 2.5\nstop-after-silence = 0\nsignal = -50\n"
        "warn-disk = 2\nspare-disk = 100\n",
        FILE,
    )
    assert settings.recording == RecordingChoice(
        allowed=False,
        consent="All agree.",
        consent_required=True,
        microphone="USB",
        system="none",
        rate=48_000,
        you=False,
        live=True,
        watch=WatchSettings(5, 150, None, -50, 2, 100),
    )
    assert parse_settings("[recording]", FILE).recording == RecordingChoice()


@pytest.mark.parametrize(
    "line", ["rate = 44100", "rate = true", 'signal = "loud"', "signal = 1", "warn-disk = -1"]
)
def test_what_no_recorder_can_do_is_refused(line: str) -> None:
    with pytest.raises(InputError, match="line 2"):
        parse_settings(f"[recording]\n{line}", FILE)


SERVER = '[models]\nlanguage-model = "x"\n\n[language-model]\nserver-model = "x"\nserver = '


@pytest.mark.parametrize(
    "address",
    ["http://127.0.0.1:1/v1", "http://localhost/v1", "http://127.8.9.1:8443", "http://[::1]:9/v1"],
)
def test_a_server_on_this_machine_is_taken(address: str) -> None:
    served = parse_settings(f'{SERVER}"{address}"', FILE).language_model.served
    assert served is not None
    assert served.url == address


@pytest.mark.parametrize(
    "address",
    [
        *("http://192.168.1.2:8080/v1", "http://example.com/v1", "http://0.0.0.0:8080"),
        *("http://localhost.example.com/v1", "http://127.0.0.1@example.com/v1", "127.0.0.1:80"),
        *(
            "https://127.0.0.1:8443",
            "file:///etc/passwd",
            "http://[::1",
            "http://127.0.0.1:99999",
            "http://127.1:80",
            "",
        ),
    ],
)
def test_any_other_server_is_refused_at_reading(address: str) -> None:
    with pytest.raises(InputError) as caught:
        parse_settings(f'{SERVER}"{address}"', FILE)
    assert "line 6: server is" in caught.value.what


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("device = ", "line 1"),
        ('minutes = "x"', "line 1: minutes must be a table"),
        ('language = "de"', "line 1: language isn't a setting; there are: models, minutes"),
        ('[minutes]\nlanguages = "de"', "line 2: languages isn't a setting of [minutes]; there"),
        ('[minutes]\nlanguage = "german"', "line 2: language is “german”"),
        ('languages = ["de"]\n[minutes]\nlanguage = 3', "line 3: language is “3”"),
        ('[minutes]\ntemplate = "My own"', "line 2: template must be the name"),
        ('[minutes]\nautomatic = "no"', "line 2: automatic must be true or false"),
        ('[language-model]\nadapters = "a"', "line 2: adapters must be a list of files"),
        ('[language-model]\ncontext = "8k"', "line 2: context must be a number of tokens"),
        ("[language-model]\ncontext = 12", "line 2: context is 12; from 1024"),
        ("[language-model]\ncontext = true", "line 2: context must be a number"),
        ('[language-model]\nserver = "http://localhost/v1"', "line 2: server needs server-model"),
        ('[language-model]\nserver-model = "x"', "line 2: server-model needs server"),
        ('[language-model]\nserver = 3\nserver-model = "x"', "line 2: server needs server"),
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


def test_a_file_written_in_another_way_is_changed_in_its_way(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('models = { transcriber = "old" } # mine\n')
    settings = choose_model(path, Role.TRANSCRIBER, "whisper-small")
    assert settings.model(Role.TRANSCRIBER) == "whisper-small"
    assert path.read_text() == 'models = { transcriber = "whisper-small" } # mine\n'


def test_a_value_that_is_refused_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('# mine\nlanguages = ["en"]\n')
    with pytest.raises(InputError):
        change_settings(path, {("", "languages"): ["english"], ("minutes", "automatic"): False})
    assert path.read_text() == '# mine\nlanguages = ["en"]\n'


def test_a_setting_goes_and_comes(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.toml"
    set_ = change_settings(path, {("minutes", "language"): "de", ("", "device"): "cpu"})
    assert (set_.minutes.language, set_.device) == ("de", Device.CPU)
    gone = change_settings(path, {("minutes", "language"): None, ("minutes", "template"): None})
    assert gone.minutes == MinutesChoice()
    assert gone.device is Device.CPU


def test_home_and_models_come_from_the_environment(tmp_path: Path) -> None:
    home = find_home({"EARSHOT_HOME": str(tmp_path)})
    assert (home.archive, home.models) == (tmp_path / "archive.db", tmp_path / "models")
    shared = find_home({"EARSHOT_HOME": str(tmp_path), "EARSHOT_MODELS": "/srv/models"})
    assert shared.models == Path("/srv/models")
    assert find_home({}).folder.name == "earshot"
