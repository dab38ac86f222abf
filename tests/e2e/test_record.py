"""Meetings recorded from a real sound server, by the command line, as a user would do it."""

import fcntl
import os
import pty
import select
import shutil
import signal
import subprocess
import termios
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from app.wiring.clock import SystemClock
from pipeline.archive.keymode import KeyMode
from pipeline.archive.keys import open_or_create
from pipeline.archive.store import open_archive
from pipeline.audio.reader import open_audio
from pipeline.audio.vault import FileAudioVault
from pipeline.jobs.audio import audio_of
from tests.e2e.shell import COMMAND, Shell
from tests.e2e.sound import SoundServer, needs_sound, place_of, sound_server, speech, write_wave

pytestmark = needs_sound

DEVICES = ("--mic", "desk", "--system", "meeting")


@pytest.fixture(scope="module")
def server() -> Iterator[SoundServer]:
    with sound_server() as server:
        server.load_sink("meeting")
        server.load_microphone("desk", "meeting")
        yield server


@pytest.fixture(scope="module")
def talk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_wave(tmp_path_factory.mktemp("talk") / "talk.wav", speech(60))


@pytest.fixture
def shell(tmp_path: Path, server: SoundServer) -> Shell:
    own = ("PULSE_SERVER", "PULSE_RUNTIME_PATH", "PULSE_STATE_PATH")
    return Shell(tmp_path / "home", {name: server.environment[name] for name in own})


@contextmanager
def recording(shell: Shell, *words: str) -> Generator[subprocess.Popen[str]]:
    """`earshot record` in a process group of its own, from the moment at which it records."""
    with subprocess.Popen(
        [*COMMAND, "record", *DEVICES, "--later", *words],
        env=shell.environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        assert process.stderr is not None
        said: list[str] = []
        for line in process.stderr:
            said.append(line)
            if line.startswith("Recording “"):
                break
        else:
            pytest.fail("".join(said))
        try:
            yield process
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)


def until_recorded(shell: Shell, seconds: float) -> None:
    """Look again and again, until each track has so much on disk."""
    turn = threading.Event()
    while True:
        sizes = [p.stat().st_size for p in (shell.home / "audio").glob("*.[12].earshot")]
        if len(sizes) == 2 and min(sizes) > seconds * 32_000:
            return
        turn.wait(0.05)


def sound_of(shell: Shell, recording_id: str) -> list[np.ndarray]:
    """Both tracks, on the recording's clock."""
    key = open_or_create(shell.home, KeyMode.FILE, str).key
    archive = open_archive(shell.home / "archive.db", key, SystemClock())
    try:
        refs = audio_of(
            archive.recordings.get(recording_id), archive, FileAudioVault(shell.home / "audio")
        )
        return [np.concatenate(list(open_audio(ref).blocks())) for ref in refs]
    finally:
        archive.close()


def test_devices_are_listed(shell: Shell) -> None:
    found = shell.ok("devices", "--levels", "--json").json
    names = {device["name"]: device for device in found["devices"]}
    assert names["desk"]["source"] == "microphone"
    assert any("meeting" in n and d["source"] == "system" for n, d in names.items())
    assert all(device["peak_db"] is not None for device in found["devices"]), found


def test_both_tracks_are_on_disk_encrypted_and_on_one_clock(
    shell: Shell, server: SoundServer, talk: Path
) -> None:
    with server.playing(talk, "meeting"):
        told = shell.ok("record", *DEVICES, "--for", "8s", "--title", "Budget", "--later", "--json")
    recorded = told.json["recording"]
    assert abs(recorded["duration_ms"] - 8_000) < 60
    assert [track["source"] for track in recorded["tracks"]] == ["microphone", "system"]
    assert told.json["state"] == "queued"
    assert told.json["capture"]["ended_by"] == "time"
    kept = {f"{recorded['id']}.{part}.earshot" for part in ("1", "2", "journal")}
    assert kept == {name for name in shell.kept_audio() if name != "recording.lock"}
    first, second = sound_of(shell, recorded["id"])
    assert len(first) == len(second) == recorded["duration_ms"] * 16
    place, alike = place_of(first[48_000:80_000], second[40_000:88_000])
    assert alike > 0.9
    # the benchmark measures it; here the microphone hears the meeting through the server
    assert abs(place - 8_000) < 480, "less than 30 ms apart"
    assert b"RIFF" not in b"".join(p.read_bytes() for p in (shell.home / "audio").glob("*"))
    shell.ok("delete", recorded["id"], "--yes")
    assert not [name for name in shell.kept_audio() if name.startswith(recorded["id"])]


def test_ctrl_c_ends_it_and_a_second_one_changes_nothing(
    shell: Shell, server: SoundServer, talk: Path
) -> None:
    with server.playing(talk, "meeting"), recording(shell) as process:
        second = shell.run("record", *DEVICES)
        assert second.code == 10, second.err
        assert "Already recording" in second.err
        until_recorded(shell, 1)
        for _ in range(2):
            os.killpg(process.pid, signal.SIGINT)
        out, err = process.communicate(timeout=60)
        assert process.returncode == 0, err
    assert "recorded" in out
    (listed,) = shell.listed()
    assert listed["state"] == "queued"
    assert listed["duration_ms"] > 500


@pytest.mark.skipif(os.name != "posix", reason="signals and terminals of POSIX")
@pytest.mark.parametrize("how", ["SIGTERM", "SIGHUP", "closed", "unread"])
def test_whatever_ends_it_ends_it_well(
    shell: Shell, server: SoundServer, talk: Path, how: str
) -> None:
    master, slave = pty.openpty()
    reading, writing = os.pipe()
    end = () if how != "unread" else ("--for", "3s", "--later")
    with (
        server.playing(talk, "meeting"),
        subprocess.Popen(
            [*COMMAND, "record", *DEVICES, *end],
            env=shell.environment,
            stdin=slave,
            stdout=slave,
            stderr=writing if how == "unread" else slave,
            start_new_session=True,
            # Nothing but this one call happens between fork and exec.
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),  # noqa: PLW1509
        ) as process,
    ):
        try:
            os.close(slave)
            os.close(writing)
            while not shown_in(master if how != "unread" else reading):
                assert process.poll() is None
            os.close(reading)  # where standard error is a pipe, nobody reads it from now on
            if how != "unread":
                until_recorded(shell, 1)
            if how == "closed":
                os.close(master)
            elif how != "unread":
                process.send_signal(getattr(signal, how))
            assert process.wait(60) == 0
        finally:
            process.kill()
    if how != "closed":
        os.close(master)
    said = shell.ok("list", "--json")
    assert "Recovered" not in said.err, "it ended well, and is in the archive"
    (listed,) = said.json["recordings"]
    assert listed["state"] == "queued", "nothing that takes long was begun"
    assert listed["duration_ms"] >= (2_900 if how == "unread" else 1_000)
    ended_by = shell.ok("show", listed["id"], "--json").json["capture"]["ended_by"]
    assert ended_by == ("time" if how == "unread" else "stopped")


def shown_in(file: int) -> bool:
    """Whether something was written there; waits for it a moment."""
    return bool(select.select([file], [], [], 0.1)[0] and os.read(file, 1 << 16))


def test_a_killed_recorder_loses_a_second_and_no_more(
    shell: Shell, server: SoundServer, talk: Path
) -> None:
    with server.playing(talk, "meeting"), recording(shell, "--title", "Lost?") as process:
        until_recorded(shell, 3.1)  # what the files have on top of the sound counts as well
        assert not shell.listed(), "and a recording in progress is left alone"
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    said = shell.ok("list")
    assert "Recovered “Lost?”" in said.err
    (listed,) = shell.listed()
    assert listed["duration_ms"] >= 3_000
    first, second = sound_of(shell, listed["id"])
    assert len(first) == len(second) == listed["duration_ms"] * 16
    assert np.abs(first).max() > 0.01
    assert shell.ok("show", listed["id"], "--json").json["capture"]["ended_by"] == "crash"
    assert "Nothing was left" in shell.ok("recover").err


def test_without_a_sound_server_it_says_what_is_missing(shell: Shell, tmp_path: Path) -> None:
    deaf = Shell(shell.home, {"PULSE_SERVER": f"unix:{tmp_path / 'nobody'}"})
    if deaf.run("devices", "--json").json["devices"]:
        pytest.skip("this machine has sound without a server")
    said = deaf.run("record", "--later")
    assert said.code == 10, said.err
    assert "Neither PulseAudio nor PipeWire runs here" in said.err
    assert "→ Plug in a microphone" in said.err
    assert not deaf.listed()


def test_a_folder_that_cannot_be_written_is_told(shell: Shell) -> None:
    shell.home.mkdir(parents=True)
    (shell.home / "audio").write_text("in the way")
    said = shell.run("record", *DEVICES)
    assert said.code == 7, said.err
    assert not shell.run("list", "--json").json["recordings"]


@contextmanager
def read_only(folder: Path) -> Generator[None]:
    """Nothing can be written there meanwhile; root needs a mount for that."""
    if os.geteuid() != 0:
        folder.chmod(0o500)
        yield
        folder.chmod(0o700)
        return
    bind = ("mount", "--bind", str(folder), str(folder))
    again = ("mount", "-o", "remount,ro,bind", str(folder))
    if subprocess.run(bind, capture_output=True, check=False).returncode:
        pytest.skip("no file system may be mounted here")
    try:
        subprocess.run(again, capture_output=True, check=True)
        yield
    finally:
        subprocess.run(("umount", str(folder)), check=True)


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_a_folder_that_is_read_only_is_told_and_nothing_is_lost(shell: Shell) -> None:
    kept = shell.ok("record", *DEVICES, "--for", "1s", "--later", "--json").json["recording"]
    for folder in (shell.home / "audio", shell.home):
        with read_only(folder):
            said = shell.run("record", *DEVICES, "--for", "1s", "--later")
            assert said.code == 7, said.err
            assert str(folder) in said.err
            assert "→ Check that" in said.err
    assert [listed["id"] for listed in shell.listed()] == [kept["id"]]
    assert "Nothing was left" in shell.ok("recover").err
    assert all(name.startswith((kept["id"], "recording.lock")) for name in shell.kept_audio())
    assert shell.ok("record", *DEVICES, "--for", "1s", "--later").code == 0


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0 or not shutil.which("mount"),
    reason="mounts a file system of its own, which only root may",
)
def test_a_full_disk_ends_it_and_all_is_kept_at_once(
    tmp_path: Path, server: SoundServer, talk: Path
) -> None:
    folder = tmp_path / "small"
    folder.mkdir()
    mount = ("mount", "-t", "tmpfs", "-o", "size=20m", "tmpfs", str(folder))
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no file system may be mounted here")
    try:
        own = ("PULSE_SERVER", "PULSE_RUNTIME_PATH", "PULSE_STATE_PATH")
        shell = Shell(folder / "home", {name: server.environment[name] for name in own})
        with server.playing(talk, "meeting"), recording(shell) as process:
            until_recorded(shell, 3)
            with (folder / "somebody else's").open("wb", buffering=0) as file:
                while file.write(bytes(1 << 16)) == 1 << 16 and shutil.disk_usage(folder).free:
                    pass
            out, err = process.communicate(timeout=60)
        assert process.returncode == 0, err
        assert "It ended because of the disk; everything up to here is kept." in err
        assert "recorded" in out
        (folder / "somebody else's").unlink()
        said = shell.ok("list", "--json")
        assert "Recovered" not in said.err, "it is in the archive already"
        (listed,) = said.json["recordings"]
        assert listed["duration_ms"] >= 3_000
        assert len(sound_of(shell, listed["id"])) == 2
    finally:
        subprocess.run(("umount", str(folder)), check=True)


def test_names_that_fit_none_or_several(shell: Shell, server: SoundServer) -> None:
    said = shell.run("record", "--mic", "no such thing")
    assert said.code == 10, said.err
    assert '"desk"' in said.err
    module = server.load_microphone("desk-two", "meeting")
    try:
        said = shell.run("record", "--mic", "des")
        assert said.code == 10, said.err
        assert '"desk" (desk), "desk-two" (desk-two)' in said.err
    finally:
        server.unload(module)
    assert not shell.listed()
