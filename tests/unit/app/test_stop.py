"""What ends a program, and what is done first."""

import os
import signal

import pytest

from app.cli.stop import listen_for_stop

POSIX = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")


def test_the_first_asks_and_the_second_insists() -> None:
    before = signal.getsignal(signal.SIGINT)
    with listen_for_stop() as stop:
        assert not stop.is_set
        signal.raise_signal(signal.SIGINT)
        assert stop.is_set
        assert not stop.is_final
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) == before


def test_where_nothing_may_be_cut_any_number_only_asks() -> None:
    with listen_for_stop(insists=False) as stop:
        for _ in range(3):
            signal.raise_signal(signal.SIGINT)
        assert (stop.is_set, stop.is_final) == (True, False)


@POSIX
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_the_end_of_the_terminal_or_the_session_is_a_request(number: signal.Signals) -> None:
    found = signal.signal(number, signal.SIG_DFL)  # a run under nohup ignores SIGHUP
    try:
        with listen_for_stop(insists=False) as stop:
            signal.raise_signal(number)
            assert (stop.is_set, stop.is_final) == (True, True)
        assert signal.getsignal(number) is signal.SIG_DFL
    finally:
        signal.signal(number, found)


@POSIX
def test_who_asked_to_go_on_without_a_terminal_goes_on() -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with listen_for_stop(insists=False) as stop:
            signal.raise_signal(signal.SIGHUP)
            assert not stop.is_set
    finally:
        signal.signal(signal.SIGHUP, before)


@POSIX
def test_what_nobody_reads_goes_nowhere() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with pytest.raises(BrokenPipeError):
        os.write(writing, b"x")
    with listen_for_stop(insists=False) as stop:
        stop.write_nowhere(writing)
    assert os.write(writing, b"x") == 1
    os.close(writing)
