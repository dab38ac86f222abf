"""The same words on both tracks are shown once; what people really say stays."""

from dataclasses import replace

from pipeline.asr.live_echo import Echo, without_echo
from pipeline.asr.live_track import LiveTrack
from pipeline.asr.tongue import Tongue
from pipeline.domain.live import LiveText
from pipeline.domain.sound import TimeSpan, TrackSource
from pipeline.domain.speech import Word
from tests.fakes.ears import FakeEars, said, sound_of

YOU, OTHERS = TrackSource.MICROPHONE, TrackSource.SYSTEM
TALK = said("we moved the workshop to the nineteenth of May because the room is taken", 5000)


def later(words: tuple[Word, ...], ms: int) -> tuple[Word, ...]:
    return tuple(replace(w, span=TimeSpan(w.span.start_ms + ms, w.span.end_ms + ms)) for w in words)


def changed(words: tuple[Word, ...], *others: tuple[int, str]) -> tuple[Word, ...]:
    texts = {**dict(enumerate(w.text for w in words)), **dict(others)}
    return tuple(replace(w, text=texts[i]) for i, w in enumerate(words))


def test_an_echo_is_left_out_misheard_words_and_all() -> None:
    echo = changed(later(TALK, 180), (3, "worship"), (6, "nine"), (12, "tree"))
    assert without_echo(echo, TALK) == ()


def test_other_words_at_the_same_time_stay() -> None:
    own = said("sorry I have to leave now for my next appointment", 5000)
    assert without_echo(own, TALK) == own


def test_the_same_words_much_later_stay() -> None:
    own = later(TALK, 8000)
    assert without_echo(own, TALK) == own


def test_what_is_said_after_an_echo_and_a_pause_stays() -> None:
    own = said("that suits me well", 14_000)
    assert without_echo((*later(TALK, 150), *own), TALK) == own


def test_a_single_word_of_an_echo_is_left_out_and_another_word_stays() -> None:
    assert without_echo(later(TALK[3:4], 100), TALK) == ()
    yes = said("Yes.", 6000)
    assert without_echo(yes, TALK) == yes


def told(source: TrackSource, words: tuple[Word, ...], tentative: str = "") -> LiveText:
    return LiveText(source, 5000, words, tentative, False)


def tracks(heard_ms: int) -> list[LiveTrack]:
    """Two tracks of which the system's was heard so far."""
    found: list[LiveTrack] = []
    for source, length_ms in ((YOU, 9500), (OTHERS, heard_ms)):
        track = LiveTrack(source, FakeEars(()), Tongue(("en",)), ())
        track.add(sound_of((), length_ms))
        track.listen()
        found.append(track)
    return found


def test_the_microphone_waits_until_the_system_was_heard() -> None:
    echo = Echo()
    mine = told(YOU, later(TALK, 150))
    assert echo.pass_on(mine, tracks(8000)) == []
    theirs = told(OTHERS, TALK)
    first, second = echo.pass_on(theirs, tracks(9400))
    assert first == theirs
    assert second == replace(mine, words=())


def test_it_does_not_wait_for_a_track_that_comes_no_further() -> None:
    echo, mine = Echo(), told(YOU, said("hello there", 1000))
    assert echo.pass_on(mine, tracks(0)) == [mine]


def test_a_guess_that_is_an_echo_is_not_shown() -> None:
    echo = Echo()
    echo.pass_on(told(OTHERS, TALK[:5], "the nineteenth of May"), tracks(9400))
    (shown,) = echo.pass_on(told(YOU, (), "to the nineteenth"), tracks(9400))
    assert isinstance(shown, LiveText) and shown.tentative == ""
    (shown,) = echo.pass_on(told(YOU, (), "but why though"), tracks(9400))
    assert isinstance(shown, LiveText) and shown.tentative == "but why though"
