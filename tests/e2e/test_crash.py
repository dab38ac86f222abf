"""kill -9 at any moment loses no committed work, and two processes never do one job twice.

Real processes and a real archive; once with toy work at many moments, once with real models on
real audio at a few.
"""

import hashlib
import os
import random
import signal
import subprocess
import sys
import wave
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from pipeline.archive.store import open_archive
from pipeline.domain.sound import Recording
from pipeline.domain.speech import Transcript
from pipeline.domain.tasks import AudioRef, Inspection
from pipeline.domain.work import JobOptions, JobState
from tests.conftest import REPOSITORY
from tests.e2e.crash_worker import KEY, SystemClock
from tests.fakes.engine import Script, write_script
from tests.unit.jobs.house import ONE_TRACK

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs kill -9")
SEED = 20_261_123
Worker = subprocess.Popen[str]


@dataclass(frozen=True)
class Site:
    """An archive with recordings in its queue, and the ledger of what engines did for it."""

    kind: str
    home: Path
    recordings: tuple[str, ...]

    def lines(self, kind: str) -> list[tuple[str, str, int]]:
        split = (line.split() for line in (self.home / "ledger").read_text().splitlines())
        return [(name, stage, int(number)) for what, name, stage, number in split if what == kind]

    def transcripts(self) -> list[Transcript]:
        with closing(open_archive(self.home / "archive.db", KEY, SystemClock())) as archive:
            jobs = [archive.jobs.latest(r) for r in self.recordings]
            assert [job and job.state for job in jobs] == [JobState.DONE] * len(jobs)
            found = [archive.transcripts.load(r) for r in self.recordings]
        transcripts = [transcript for transcript in found if transcript is not None]
        assert len(transcripts) == len(self.recordings)
        assert all(t.turns and t.revision == 1 for t in transcripts)
        return transcripts

    @contextmanager
    def worker(self) -> Iterator[Worker]:
        command = [sys.executable, "-m", "tests.e2e.crash_worker", self.kind, str(self.home)]
        with Worker(command, stdout=subprocess.PIPE, text=True, cwd=REPOSITORY) as process:
            yield process
            process.kill()

    def work(self, processes: int = 1) -> None:
        """Let so many processes work at once until nothing is left."""
        if processes == 0:
            return
        with self.worker() as process:
            self.work(processes - 1)
            process.communicate()
            assert process.returncode == 0

    def kill_at(self, moment: float, *, child: bool = False) -> bool:
        """Kill the worker when the job is so far, or its engine and let it go on to the end.

        Returns whether the moment came before the end.
        """
        with self.worker() as process:
            assert process.stdout is not None
            is_killed = False
            for line in process.stdout:
                fraction, pid = line.split()
                if not is_killed and float(fraction) >= moment and int(pid):
                    is_killed = True
                    if not child:
                        return True
                    os.kill(int(pid), signal.SIGKILL)
            assert process.wait() == 0
            return is_killed


@contextmanager
def building(home: Path) -> Iterator[list[Recording]]:
    """Collect recordings, then put them into an archive with a job each."""
    (home / "audio").mkdir(parents=True)
    recordings: list[Recording] = []
    yield recordings
    with closing(open_archive(home / "archive.db", KEY, SystemClock())) as archive:
        for recording in recordings:
            key = hashlib.sha256(recording.id.encode()).digest()
            archive.recordings.add(recording, key)
            archive.jobs.enqueue(recording.id, JobOptions())


def toy_site(home: Path, count: int, script: Script) -> Site:
    with building(home) as recordings:
        for number in range(count):
            recording = _recording(number, f"toy {number}".encode())
            write_script(home / "audio" / f"{recording.id}.audio", script)
            recordings.append(recording)
    return Site("toy", home, tuple(r.id for r in recordings))


def real_site(home: Path, files: Sequence[Path]) -> Site:
    """Take files in, as the service does."""
    from pipeline.audio.inspect import FileInspector  # noqa: PLC0415 - toy work needs no PyAV
    from pipeline.audio.vault import FileAudioVault  # noqa: PLC0415

    vault = FileAudioVault(home / "audio")
    with building(home) as recordings:
        for number, file in enumerate(files):
            recording = _recording(number, file.read_bytes())
            *_, inspected = FileInspector().inspect(file)
            assert isinstance(inspected, Inspection)
            recording = replace(
                recording, duration_ms=inspected.duration_ms, tracks=inspected.tracks
            )
            key = hashlib.sha256(recording.id.encode()).digest()
            with file.open("rb") as source:
                vault.store(recording.id, key, source, lambda _: None)
            recordings.append(recording)
    return Site("real", home, tuple(r.id for r in recordings))


def _recording(number: int, content: bytes) -> Recording:
    return Recording(
        id=f"recording{number:03}",
        title=f"Meeting {number}",
        held_at=None,
        duration_ms=60_000,
        language=None,
        tracks=ONE_TRACK,
        content_sha256=hashlib.sha256(content).hexdigest(),
        source_name="meeting.wav",
        added_at=SystemClock().now(),
    )


def assert_nothing_was_lost(rough: Site, calm: Site, kills: int) -> None:
    """The same transcript, and no part done twice but those that a kill left uncommitted."""
    (expected,), (found,) = calm.transcripts(), rough.transcripts()
    assert found == expected
    parts, calm_parts = Counter(rough.lines("part")), Counter(calm.lines("part"))
    assert set(parts) == set(calm_parts)
    assert set(calm_parts.values()) == {1}
    assert parts.total() - len(parts) <= kills
    for stage in ("transcribe", "diarize"):
        done = [number for _, name, number in rough.lines("run") if name == stage]
        assert done == sorted(done), "a run began behind what an earlier one had committed"


def assert_each_was_done_once(site: Site) -> None:
    runs = Counter((name, stage) for name, stage, _ in site.lines("run"))
    assert len(runs) == 2 * len(site.recordings)
    assert set(runs.values()) == {1}
    site.transcripts()


@pytest.mark.parametrize("child", [False, True], ids=["parent", "child"])
def test_toy_work_killed_at_many_moments_ends_as_if_nothing_had_happened(
    tmp_path: Path, child: bool
):
    script = Script(parts=12, pause_s=0.01)
    calm = toy_site(tmp_path / "calm", 1, script)
    calm.work()
    chance = random.Random(SEED)
    for trial in range(5):
        rough = toy_site(tmp_path / f"rough{trial}", 1, script)
        moments = [chance.random() for _ in range(1 if child else 3)]
        kills = sum(rough.kill_at(moment, child=child) for moment in sorted(moments))
        rough.work()
        assert kills
        assert_nothing_was_lost(rough, calm, kills)


def test_three_processes_do_each_of_nine_toy_jobs_once(tmp_path: Path):
    site = toy_site(tmp_path / "home", 9, Script(parts=3, pause_s=0.005))
    site.work(processes=3)
    assert_each_was_done_once(site)


@pytest.mark.models
def test_real_work_killed_at_random_moments_ends_as_if_nothing_had_happened(
    samples_dir: Path, tmp_path: Path
):
    # Two meetings in one, so that there are checkpoints in the middle of both stages.
    meeting = tmp_path / "meeting.wav"
    _join([samples_dir / "lisbon" / f"lisbon-{n}.flac" for n in (2, 3)], meeting)
    calm = real_site(tmp_path / "calm", [meeting])
    calm.work()
    rough = real_site(tmp_path / "rough", [meeting])
    chance = random.Random(SEED)
    # In each stage once before its first checkpoint, and once after it.
    stretches = ((0.02, 0.2), (0.36, 0.48), (0.51, 0.6), (0.7, 0.85))
    kills = sum(rough.kill_at(chance.uniform(*stretch)) for stretch in stretches)
    kills += rough.kill_at(chance.uniform(0.86, 0.95), child=True)
    assert kills == 5
    assert_nothing_was_lost(rough, calm, kills)
    assert {stage for _, stage, done in rough.lines("run") if done} == {"transcribe", "diarize"}


@pytest.mark.models
def test_two_processes_do_each_of_three_real_jobs_once(telephone_wav: Path, tmp_path: Path):
    whole = telephone_wav.read_bytes()
    clips = [tmp_path / f"{number}.wav" for number in range(3)]
    for number, clip in enumerate(clips):
        clip.write_bytes(_shortened(whole, seconds=5 * number))
    site = real_site(tmp_path / "home", clips)
    site.work(processes=2)
    assert_each_was_done_once(site)


def _join(files: Sequence[Path], target: Path) -> None:
    """Join files to one WAV, 16-bit mono at 16 kHz."""
    from pipeline.audio.reader import open_audio  # noqa: PLC0415 - toy work needs no PyAV

    with wave.open(str(target), "wb") as joined:
        joined.setnchannels(1)
        joined.setsampwidth(2)
        joined.setframerate(16_000)
        for file in files:
            for block in open_audio(AudioRef(file, None, None, 0)).blocks():
                joined.writeframes((block * 32_767).astype("<i2").tobytes())


def _shortened(wav: bytes, seconds: int) -> bytes:
    """Cut the end off 16-bit mono at 16 kHz, and make the sizes in its header true."""
    data = bytearray(wav[: len(wav) - 32_000 * seconds])
    at = data.index(b"data")
    data[4:8] = (len(data) - 8).to_bytes(4, "little")
    data[at + 4 : at + 8] = (len(data) - at - 8).to_bytes(4, "little")
    return bytes(data)
