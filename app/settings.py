"""Where things lie, and what the user has chosen."""

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pipeline.archive.keymode import KeyMode
from pipeline.domain.errors import InputError
from pipeline.domain.work import Device, Role

_AUTO = "auto"
_DEFAULT_MODELS: Mapping[Role, str] = {
    Role.TRANSCRIBER: "whisper-base",
    Role.SEGMENTATION: "segmentation-3.0",
    Role.SPEAKER_EMBEDDER: "campplus-zh-en",
    Role.TEXT_EMBEDDER: "minilm-l6-v2",
    Role.LANGUAGE_MODEL: "qwen2.5-coder-1.5b-instruct-q4_k_m",
}
_LANGUAGE = re.compile(r"[a-z]{2,3}\Z")


@dataclass(frozen=True, slots=True)
class Home:
    """The folder in which everything of one user lies.

    Attributes:
        folder: the folder itself.
        models: the folder of weights, which may be shared and lie elsewhere.
    """

    folder: Path
    models: Path

    @property
    def settings(self) -> Path:
        """What the user has chosen."""
        return self.folder / "settings.toml"

    @property
    def catalogue(self) -> Path:
        """Models of the user's or administrator's own, which add to the shipped catalogue."""
        return self.folder / "catalogue.toml"

    @property
    def archive(self) -> Path:
        """The encrypted database."""
        return self.folder / "archive.db"

    @property
    def audio(self) -> Path:
        """The folder of encrypted audio."""
        return self.folder / "audio"

    @property
    def logs(self) -> Path:
        """The folder of reports on our own bugs."""
        return self.folder / "logs"


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user has chosen; every field has a default.

    Attributes:
        models: (role, model name) pairs, one for each role.
        device: where models compute.
        key: where the key of a new archive is kept; None takes the keyring if there is one.
        languages: ISO 639-1; none detects, one is used for everything, several are told apart.
    """

    models: tuple[tuple[Role, str], ...] = tuple(_DEFAULT_MODELS.items())
    device: Device = Device.AUTO
    key: KeyMode | None = None
    languages: tuple[str, ...] = field(default=())

    def model(self, role: Role) -> str:
        """The name of the model that was chosen for a role."""
        return dict(self.models)[role]


def find_home(environment: Mapping[str, str] | None = None) -> Home:
    """Find the home folder: `EARSHOT_HOME`, or the system's place for user data.

    `EARSHOT_MODELS` moves the folder of weights alone. Creates nothing.
    """
    environment = os.environ if environment is None else environment
    if given := environment.get("EARSHOT_HOME"):
        folder = Path(given).expanduser().absolute()
    else:
        import platformdirs  # noqa: PLC0415 - not needed where the place is given

        folder = platformdirs.user_data_path("earshot", appauthor=False)
    models = environment.get("EARSHOT_MODELS")
    return Home(folder, Path(models).expanduser().absolute() if models else folder / "models")


def read_settings(path: Path) -> Settings:
    """Read the settings; a missing file means all defaults.

    Raises:
        InputError: the file can't be read, or a value is wrong; it names the line.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings()
    except UnicodeDecodeError as error:
        raise _wrong(path, "it isn't UTF-8 text") from error
    except OSError as error:
        raise _wrong(path, error.strerror or str(error)) from error
    return parse_settings(text, path)


def parse_settings(text: str, path: Path) -> Settings:
    """Read settings from TOML; raises `InputError` as `read_settings` does."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        last = f"at line {len(text.splitlines())}, the last one"
        raise _wrong(path, str(error).replace("at end of document", last)) from error
    reader = _Reader(table, text, path)
    settings = Settings(
        models=reader.models(),
        device=reader.device(),
        key=reader.key_mode(),
        languages=reader.languages(),
    )
    reader.refuse_unknown()
    return settings


def is_language(code: str) -> bool:
    """Whether this looks like an ISO 639 code."""
    return bool(_LANGUAGE.match(code))


class _Reader:
    """Takes values out of a TOML table and says on which line a wrong one stands."""

    def __init__(self, table: dict[str, Any], text: str, path: Path) -> None:
        self._table = table
        self._lines = text.splitlines()
        self._path = path

    def models(self) -> tuple[tuple[Role, str], ...]:
        given = self._table.pop("models", {})
        if not isinstance(given, dict):
            raise self._wrong("models", "must be a table: [models]")
        chosen = dict(_DEFAULT_MODELS)
        for key, value in given.items():
            if key not in {role.value for role in Role}:
                raise self._wrong(key, f"isn't a role; one of: {', '.join(Role)}")
            if not isinstance(value, str) or not value:
                raise self._wrong(key, 'must be the name of a model, in "quotes"')
            chosen[Role(key)] = value
        return tuple(chosen.items())

    def device(self) -> Device:
        value = self._table.pop("device", Device.AUTO.value)
        if value not in {device.value for device in Device}:
            raise self._wrong("device", f"is “{value}”; one of: {', '.join(Device)}")
        return Device(value)

    def key_mode(self) -> KeyMode | None:
        value = self._table.pop("key", _AUTO)
        if value == _AUTO:
            return None
        if value not in {mode.value for mode in KeyMode}:
            raise self._wrong("key", f"is “{value}”; one of: {_AUTO}, {', '.join(KeyMode)}")
        return KeyMode(value)

    def languages(self) -> tuple[str, ...]:
        value = self._table.pop("languages", [])
        if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
            raise self._wrong("languages", 'must be a list of codes: ["en", "de"]')
        for code in value:
            if not is_language(code):
                raise self._wrong("languages", f"has “{code}”, which is no code like en or de")
        return tuple(value)

    def refuse_unknown(self) -> None:
        for key in self._table:
            raise self._wrong(key, "isn't a setting; there are: models, device, key, languages")

    def _wrong(self, key: str, why: str) -> InputError:
        pattern = re.compile(rf"\s*\[?[\"']?{re.escape(key)}[\"']?\s*[=\].]")
        for number, line in enumerate(self._lines, start=1):
            if pattern.match(line):
                return _wrong(self._path, f"line {number}: {key} {why}")
        return _wrong(self._path, f"{key} {why}")


def _wrong(path: Path, why: str) -> InputError:
    return InputError(
        "Settings can't be used", f"{path}: {why}.", "Correct it, or remove the file for defaults."
    )
