from pipeline.capture.watching import Watcher
from pipeline.domain.capture import TrackLevel, WarningKind, WatchSettings
from pipeline.domain.sound import TrackSource

NAMES = {"1": "the microphone", "2": "the system's sound"}


def levels(first: float, second: float, is_open: bool = True) -> tuple[TrackLevel, ...]:
    return (
        TrackLevel("1", TrackSource.MICROPHONE, first, first, is_open),
        TrackLevel("2", TrackSource.SYSTEM, second, second, True),
    )


def run(
    watcher: Watcher, start: float, end: float, first: float, second: float, is_open: bool = True
) -> list[tuple[WarningKind, float]]:
    told: list[tuple[WarningKind, float]] = []
    for tenth in range(round(start * 10), round(end * 10)):
        for warning in watcher.hear(tenth / 10, levels(first, second, is_open)):
            told.append((warning.kind, warning.at_ms / 1000))
    return told


def test_a_silent_track_is_told_once_and_again_when_it_is_heard() -> None:
    watcher = Watcher(WatchSettings(), NAMES)
    assert run(watcher, 0, 60, -90, -20) == [(WarningKind.SILENT_TRACK, 20.0)]
    assert run(watcher, 60, 65, -30, -20) == [(WarningKind.SOUND_AGAIN, 60.0)]
    assert run(watcher, 65, 90, -90, -20) == [(WarningKind.SILENT_TRACK, 84.9)]


def test_a_word_in_time_is_enough() -> None:
    watcher = Watcher(WatchSettings(), NAMES)
    for start in range(0, 100, 10):
        assert run(watcher, start, start + 0.5, -30, -20) == []
        assert run(watcher, start + 0.5, start + 10, -90, -20) == []


def test_a_track_without_a_device_is_not_called_silent_as_well() -> None:
    watcher = Watcher(WatchSettings(), NAMES)
    assert run(watcher, 0, 100, -120, -20, is_open=False) == []
    assert run(watcher, 100, 130, -90, -20) == [(WarningKind.SILENT_TRACK, 119.9)]


def test_silence_everywhere_asks_and_then_ends() -> None:
    settings = WatchSettings(silent_track_s=1e9, all_silent_s=60, stop_after_silence_s=30)
    watcher = Watcher(settings, NAMES)
    run(watcher, 0, 10, -20, -20)
    assert run(watcher, 10, 99, -90, -90) == [(WarningKind.ALL_SILENT, 69.9)]
    assert not watcher.is_over(99.8)
    assert watcher.is_over(99.9)
    assert watcher.silent_from(99.9) == 9.9


def test_keep_going_counts_anew_and_the_tail_stays_known() -> None:
    settings = WatchSettings(silent_track_s=1e9, all_silent_s=60, stop_after_silence_s=30)
    watcher = Watcher(settings, NAMES)
    run(watcher, 0, 85, -90, -90)
    watcher.keep_going(85)
    assert not watcher.is_over(100)
    assert run(watcher, 85, 150, -90, -90) == [(WarningKind.ALL_SILENT, 145.0)]
    assert watcher.silent_from(150) == 0


def test_without_a_limit_it_never_ends_by_itself() -> None:
    settings = WatchSettings(all_silent_s=60, stop_after_silence_s=None)
    watcher = Watcher(settings, NAMES)
    run(watcher, 0, 200, -90, -90)
    assert not watcher.is_over(1e9)


def test_a_short_tail_is_not_told() -> None:
    watcher = Watcher(WatchSettings(), NAMES)
    run(watcher, 0, 10, -20, -90)
    run(watcher, 10, 300, -90, -90)
    assert watcher.silent_from(300) is None
