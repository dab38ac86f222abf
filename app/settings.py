"""Where things lie, and what the user has chosen."""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.settings_read import LANGUAGE, Section, wrong_settings
from pipeline.archive.keymode import KeyMode
from pipeline.domain.capture import WatchSettings
from pipeline.domain.saying import Said, say
from pipeline.domain.tasks import ServedModel
from pipeline.domain.work import Device, Role

_AUTO = "auto"
_WATCH = WatchSettings()
_DEFAULT_TEMPLATE = "general"
_DEFAULT_MODELS: Mapping[Role, str] = {
    Role.TRANSCRIBER: "whisper-base",
    Role.SEGMENTATION: "segmentation-3.0",
    Role.SPEAKER_EMBEDDER: "campplus-zh-en",
    Role.TEXT_EMBEDDER: "minilm-l6-v2",
    Role.LANGUAGE_MODEL: "qwen2.5-coder-1.5b-instruct-q4_k_m",
}


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
    def templates(self) -> Path:
        """The folder of the user's own templates of minutes."""
        return self.folder / "templates"

    @property
    def audio(self) -> Path:
        """The folder of encrypted audio."""
        return self.folder / "audio"

    @property
    def logs(self) -> Path:
        """The folder of reports on our own bugs."""
        return self.folder / "logs"


@dataclass(frozen=True, slots=True)
class MinutesChoice:
    """How minutes are made where nothing else is said.

    Attributes:
        template: the name of a template.
        language: ISO 639-1; None for that of each meeting.
        automatic: whether processing a recording also makes its minutes.
    """

    template: str = _DEFAULT_TEMPLATE
    language: str | None = None
    automatic: bool = True


@dataclass(frozen=True, slots=True)
class LanguageModelChoice:
    """How the language model runs.

    Attributes:
        adapters: LoRA adapters that are laid over it.
        context_tokens: how much it may see at once; None for the engine's choice.
        served: a server of this machine that answers in place of a model of our own.
    """

    adapters: tuple[Path, ...] = ()
    context_tokens: int | None = None
    served: ServedModel | None = None


@dataclass(frozen=True, slots=True)
class RecordingChoice:
    """How meetings are recorded where nothing else is said.

    Attributes:
        allowed: whether this Earshot may record at all.
        consent: a text to read out or show before; empty for none.
        consent_required: nothing is captured before somebody acknowledged it.
        microphone: a device's name or id, "default", or "none".
        system: the same for the system's sound.
        rate: frames a second: 16,000, 24,000 or 48,000.
        you: whether the main speaker on the microphone is called "You".
        live: whether words are shown while they are spoken.
        watch: when the recorder speaks up.
    """

    allowed: bool = True
    consent: str = ""
    consent_required: bool = False
    microphone: str = "default"
    system: str = "default"
    rate: int = 16_000
    you: bool = True
    live: bool = False
    watch: WatchSettings = _WATCH


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user has chosen; every field has a default.

    Attributes:
        models: (role, model name) pairs, one for each role.
        device: where models compute.
        key: where the key of a new archive is kept; None takes the keyring if there is one.
        languages: ISO 639-1; none detects, one is used for everything, several are told apart.
        name: what the user is called in meetings; empty where nobody said.
        minutes: how minutes are made.
        language_model: how the language model runs.
        recording: how meetings are recorded.
    """

    models: tuple[tuple[Role, str], ...] = tuple(_DEFAULT_MODELS.items())
    device: Device = Device.AUTO
    key: KeyMode | None = None
    languages: tuple[str, ...] = field(default=())
    name: str = ""
    minutes: MinutesChoice = MinutesChoice()
    language_model: LanguageModelChoice = LanguageModelChoice()
    recording: RecordingChoice = RecordingChoice()

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
        raise wrong_settings(path, say("it isn't UTF-8 text")) from error
    except OSError as error:
        raise wrong_settings(path, Said(error.strerror or str(error))) from error
    return parse_settings(text, path)


def parse_settings(text: str, path: Path) -> Settings:
    """Read settings from TOML; raises `InputError` as `read_settings` does."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        last = f"at line {len(text.splitlines())}, the last one"
        why = str(error).replace("at end of document", last)
        raise wrong_settings(path, Said(why)) from error
    top = Section(table, text.splitlines(), path)
    models, minutes, language_model, recording = (
        top.inner(name) for name in ("models", "minutes", "language-model", "recording")
    )
    context = language_model.tokens("context")
    settings = Settings(
        models=models.models(_DEFAULT_MODELS),
        device=top.choice("device", Device, Device.AUTO),
        key=top.choice_or_auto("key", KeyMode, _AUTO),
        languages=top.languages("languages"),
        name=top.text("name", ""),
        minutes=MinutesChoice(
            template=minutes.template("template", _DEFAULT_TEMPLATE),
            language=minutes.language("language"),
            automatic=minutes.flag("automatic", True),
        ),
        language_model=LanguageModelChoice(
            adapters=language_model.paths("adapters"),
            context_tokens=context,
            served=language_model.server("server", "server-model", context),
        ),
        recording=_recording(recording),
    )
    for section in (top, minutes, language_model, recording):
        section.finish()
    return settings


def _recording(section: Section) -> RecordingChoice:
    usual, watch = RecordingChoice(), _WATCH
    stop_after_min = section.number("stop-after-silence", 30, most=24 * 60)
    return RecordingChoice(
        allowed=section.flag("allowed", usual.allowed),
        consent=section.text("consent", usual.consent),
        consent_required=section.flag("consent-required", usual.consent_required),
        microphone=section.text("microphone", usual.microphone) or usual.microphone,
        system=section.text("system", usual.system) or usual.system,
        rate=section.rate("rate", usual.rate),
        you=section.flag("you", usual.you),
        live=section.flag("live", usual.live),
        watch=WatchSettings(
            silent_track_s=section.number("warn-silent-track", 20, least=1, most=3600),
            all_silent_s=60 * section.number("ask-after-silence", 10, least=1, most=24 * 60),
            stop_after_silence_s=60 * stop_after_min or None,
            signal_db=section.number("signal", watch.signal_db, least=-120, most=0),
            low_disk_h=section.number("warn-disk", watch.low_disk_h, most=1000),
            spare_mb=round(section.number("spare-disk", watch.spare_mb, least=1, most=1 << 20)),
        ),
    )


def is_language(code: str) -> bool:
    """Whether this looks like an ISO 639 code."""
    return bool(LANGUAGE.match(code))
