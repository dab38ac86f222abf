"""A private sound server with null sinks: what is played to them can be recorded.

Nothing is heard, and nobody's own sound is touched: the server has a socket of its own. A sink's
monitor is the system's sound; a source that repeats a monitor is a microphone.
"""

import os
import shutil
import subprocess
import tempfile
import wave
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from pipeline.audio.decode import decode
from pipeline.ports import SAMPLE_RATE
from tests.conftest import REPOSITORY

TOOLS = ("pulseaudio", "pactl", "paplay")
LISBON = REPOSITORY / "samples" / "lisbon"

Samples = npt.NDArray[np.int16]


def missing_tools() -> str:
    """Why there can be no sound server here; empty where there can."""
    missing = [tool for tool in TOOLS if not shutil.which(tool)]
    if not missing:
        return ""
    return f"needs {', '.join(missing)} (Debian: apt-get install pulseaudio pulseaudio-utils)"


needs_sound = pytest.mark.skipif(bool(missing_tools()), reason=missing_tools() or "sound is there")


@dataclass(frozen=True)
class SoundServer:
    """A running server.

    Attributes:
        folder: its runtime files.
    """

    folder: Path

    @property
    def address(self) -> str:
        """What clients connect to."""
        return f"unix:{self.folder / 'native'}"

    @property
    def environment(self) -> dict[str, str]:
        """What a program is started with that is to use this server and no other."""
        own = {"PULSE_SERVER": self.address, "PULSE_STATE_PATH": str(self.folder)}
        return os.environ | own | {"PULSE_RUNTIME_PATH": str(self.folder)}

    def control(self, *words: str) -> str:
        """Run pactl; what it says."""
        done = subprocess.run(
            ("pactl", *words),
            env=self.environment,
            capture_output=True,
            text=True,
            check=True,
            timeout=20,
        )
        return done.stdout.strip()

    def load_sink(self, name: str, shown: str = "") -> str:
        """A loudspeaker that nobody hears; gives the number with which it is unloaded."""
        properties = f"sink_properties=device.description={shown or name}"
        return self.control("load-module", "module-null-sink", f"sink_name={name}", properties)

    def load_microphone(self, name: str, sink: str) -> str:
        """A microphone that hears what is played to a sink."""
        return self.control(
            *("load-module", "module-remap-source", f"master={sink}.monitor"),
            *(f"source_name={name}", f"source_properties=device.description={name}"),
        )

    def unload(self, module: str) -> None:
        """Unplug it."""
        self.control("unload-module", module)

    def set_default_source(self, name: str) -> None:
        """The microphone that everybody uses."""
        self.control("set-default-source", name)

    def set_default_sink(self, name: str) -> None:
        """The loudspeaker that everybody uses."""
        self.control("set-default-sink", name)

    @contextmanager
    def playing(self, path: Path, sink: str) -> Iterator[subprocess.Popen[bytes]]:
        """Play a wave file to a sink, until the end of the block at most.

        With five seconds of it waiting in the server, so that a loaded machine plays it whole.
        """
        command = ("paplay", f"--device={sink}", "--latency-msec=5000", str(path))
        with subprocess.Popen(command, env=self.environment) as player:
            try:
                yield player
            finally:
                player.kill()


@contextmanager
def sound_server(uid: int | None = None) -> Iterator[SoundServer]:
    """Start one, with no sink; stop it afterwards. That of another user lets nobody else in."""
    with tempfile.TemporaryDirectory(prefix="earshot-sound-") as name:
        server = SoundServer(Path(name))
        server.folder.chmod(0o700)
        environment = {k: v for k, v in server.environment.items() if k != "PULSE_SERVER"}
        protocol = f"module-native-protocol-unix auth-anonymous=1 socket={server.folder}/native"
        other: tuple[str, ...] = ()
        if uid is not None:
            os.chown(server.folder, uid, uid)
            environment["HOME"] = name
            other = ("setpriv", f"--reuid={uid}", f"--regid={uid}", "--clear-groups")
            protocol = protocol.replace(
                "auth-anonymous=1", f"auth-group-enable=0 auth-cookie={name}/cookie"
            )
        options = ("-n", "-D", "--exit-idle-time=-1", "--realtime=no", "--high-priority=no")
        # Its own words go nowhere: a daemon that held our pipe would keep us waiting for its end.
        subprocess.run(
            (*other, "pulseaudio", *options, "--log-target=null", "-L", protocol),
            env=environment,
            check=True,
            timeout=30,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield server
        finally:
            subprocess.run(
                (*other, "pulseaudio", "--kill"), env=environment, check=False, timeout=30
            )


def write_wave(path: Path, samples: Samples, rate: int = SAMPLE_RATE) -> Path:
    """Store one channel."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(samples.tobytes())
    return path


def speech(seconds: float, sources: Sequence[Path] = ()) -> Samples:
    """So much of meetings of the corpus, one after the other, at 16,000 frames a second.

    A faint noise lies under it, so that pauses too can be told from each other.
    """
    wanted, pieces, found = round(seconds * SAMPLE_RATE), list[Samples](), 0
    paths = sources or sorted(LISBON.glob("lisbon-*.flac"))
    while found < wanted:
        for path in paths:
            for block in decode(path, path.name, mix=True):
                pieces.append((block[0] * 32767).astype(np.int16))
                found += len(pieces[-1])
            if found >= wanted:
                break
    noise = np.random.default_rng(4).standard_normal(wanted) * 100
    return np.clip(np.concatenate(pieces)[:wanted] + noise, -32768, 32767).astype(np.int16)


def place_of(
    piece: npt.NDArray[np.floating], within: npt.NDArray[np.floating]
) -> tuple[int, float]:
    """Where a piece is found by cross-correlation, and how alike both are there, up to 1."""
    size = 1 << (len(piece) + len(within)).bit_length()
    spectrum = np.fft.rfft(within, size) * np.conj(np.fft.rfft(piece, size))
    place = int(np.argmax(np.fft.irfft(spectrum, size)[: len(within) - len(piece) + 1]))
    there = within[place : place + len(piece)]
    power = np.sqrt(np.dot(there, there) * np.dot(piece, piece))
    return place, float(np.dot(there, piece) / power) if power else 0.0
