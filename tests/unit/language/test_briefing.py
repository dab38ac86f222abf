"""Messages for somebody who wasn't there, in meetings of many kinds."""

from collections.abc import Sequence
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.domain.meaning import (
    ActionItem,
    ActionRecord,
    Citation,
    Claim,
    MeetingRef,
    Minutes,
    NameHint,
    OpenQuestion,
    Support,
)
from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Speaker, Transcript, Turn, Word
from pipeline.language.addressing import MessageKind
from pipeline.language.briefing import MeetingRecord, PersonalBrief, brief_for

MEETING = MeetingRef("r1", "Weekly", datetime(2026, 10, 5, 10))


def transcript(*lines: str) -> Transcript:
    """Turns of "S1: words", a word every 300 ms."""
    turns: list[Turn] = []
    at = 0
    for number, line in enumerate(lines, start=1):
        label, _, text = line.partition(": ")
        words: list[Word] = []
        for word in text.split():
            words.append(Word(TimeSpan(at, at + 250), word, 1.0))
            at += 300
        turns.append(Turn(number, label, "1", tuple(words)))
    labels = dict.fromkeys(turn.speaker for turn in turns)
    speakers = tuple(Speaker(label, f"Speaker {label[1:]}") for label in labels)
    return Transcript("r1", 1, speakers, tuple(turns), ())


def record(
    *lines: str,
    language: str | None = "en",
    minutes: Minutes | None = None,
    actions: tuple[ActionRecord, ...] = (),
) -> MeetingRecord:
    return MeetingRecord(MEETING, language, transcript(*lines), minutes, (), actions)


def messages(brief: PersonalBrief) -> list[tuple[str, str]]:
    return [(m.kind.value, m.citation.quote) for m in brief.messages]


def cited(turn: int, quote: str) -> tuple[Citation, ...]:
    return (Citation("r1", turn, TimeSpan(0, 100), quote),)


def empty_minutes(**parts: object) -> Minutes:
    whole: dict[str, object] = {
        "brief": (),
        "chapters": (),
        "decisions": (),
        "actions": (),
        "questions": (),
        "figures": (),
    }
    return Minutes("r1", 1, "general", "en", **{**whole, **parts})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("Somebody tell Priya that the demo is cancelled.", "told"),
        ("Let Priya know we start at nine.", "told"),
        ("I will forward it to Priya tonight.", "told"),
        ("Could you pass this on to Priya, please?", "told"),
        ("We should ask Priya about the visa.", "asked"),
        ("That depends on Priya.", "asked"),
        ("I need Priya's approval before Monday.", "asked"),
        ("We wait for Priya.", "asked"),
        ("We publish it as soon as Priya approves.", "asked"),
        ("Priya has to sign the form.", "asked"),
        ("Priya, when you hear this, please call the bank.", "asked"),
    ],
)
def test_ways_of_passing_a_word_on(said: str, kind: str) -> None:
    assert messages(brief_for("Priya", record(f"S1: {said}"))) == [(kind, said)]


@pytest.mark.parametrize(
    "said",
    [
        "Priya is on holiday.",
        "Priya told me that it works.",
        "I like what Priya wrote.",
        "Did Priya send it?",
        "For years Priya has worked here.",
        "The Priyanka contract is signed.",
        "I told Priya's sister.",
    ],
)
def test_to_be_spoken_of_is_no_message(said: str) -> None:
    assert messages(brief_for("Priya", record(f"S1: {said}"))) == []


def test_a_pronoun_means_who_was_named_right_before() -> None:
    found = brief_for(
        "Priya",
        record("S1: Priya is on a plane.", "S2: Then tell her tonight that the keys are with me."),
    )
    assert messages(found) == [("told", "Then tell her tonight that the keys are with me.")]
    assert [m.citation.quote for m in found.mentions] == ["Priya is on a plane."]


def test_a_pronoun_means_whoever_was_named_last() -> None:
    lines = ("S1: Priya is on a plane.", "S2: And Marek is ill.", "S1: Tell him to rest.")
    known = ("Marek", "Priya")
    assert messages(brief_for("Priya", record(*lines), known)) == []
    assert messages(brief_for("Marek", record(*lines), known)) == [("told", "Tell him to rest.")]


def test_a_pronoun_long_after_the_name_means_nobody() -> None:
    between = [f"S{1 + n % 2}: The weather is fine." for n in range(4)]
    lines = ("S1: Priya is on a plane.", *between, "S1: Tell her that.")
    assert messages(brief_for("Priya", record(*lines))) == []


def test_sentences_that_belong_together_stay_together_and_short_ones_have_a_context() -> None:
    found = brief_for(
        "Priya",
        record(
            "S1: The tenant wants a parking place. Nobody knew the answer.",
            "S2: Ask Priya.",
            "S1: Let Priya know about the leak on floor two. I need her answer by Monday.",
        ),
    )
    first, second = found.messages
    assert first.context is not None
    assert first.context.quote == "The tenant wants a parking place. Nobody knew the answer."
    assert (second.kind, second.context) == (MessageKind.ASKED, None)
    assert second.citation.quote.startswith("Let Priya know")
    assert second.citation.quote.endswith("by Monday.")
    assert second.citation.span.end_ms > second.citation.span.start_ms


def test_who_was_there_needs_no_message_for_being_spoken_to() -> None:
    hint = NameHint("S2", "Priya", cited(1, "Priya"))
    minutes = empty_minutes(names=(hint,))
    lines = ("S1: Priya, can you start, please?", "S2: Priya here, ask Priya anything.")
    found = brief_for("Priya", record(*lines, minutes=minutes))
    assert found.was_there
    assert messages(found) == []
    assert not brief_for("Priya", record(*lines)).was_there


def test_what_is_theirs_to_do_and_to_answer() -> None:
    mine = ActionItem(
        "a1", Claim("sign it", cited(1, "sign it"), Support.QUOTED), "Priya", None, ""
    )
    other = ActionItem("a2", Claim("call", cited(1, "call"), Support.QUOTED), "Marek", None, "")
    near = OpenQuestion("q1", Claim("Is {S1} paid?", cited(2, "paid"), Support.QUOTED))
    far = OpenQuestion("q2", Claim("Is it blue?", cited(1, "blue"), Support.QUOTED))
    minutes = empty_minutes(questions=(near, far))
    found = brief_for(
        "priya",
        record(
            "S1: Is it blue or green?",
            "S2: And is he paid for it?",
            "S1: No idea at all.",
            "S1: Let us ask Priya tomorrow.",
            minutes=minutes,
            actions=tuple(ActionRecord(a, MEETING, is_done=False) for a in (mine, other)),
        ),
    )
    assert [a.action.id for a in found.actions] == ["a1"]
    assert [q.text for q in found.questions] == ["Is Speaker 1 paid?"]


def test_a_first_name_will_do_unless_two_bear_it() -> None:
    lines = ("S1: Please tell Maria that we moved.",)
    assert messages(brief_for("Maria Lopez", record(*lines)))
    assert not messages(brief_for("Maria Lopez", record(*lines), ["Maria Stein"]))
    assert messages(brief_for("Märia", record("S1: Please tell MARIA, that we moved.")))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "Sag bitte Priya, dass wir umziehen."),
        ("de", "Ohne Priyas Zustimmung geht es nicht."),
        ("de", "Fragen wir Priya."),
        ("fr", "Dis à Priya que nous déménageons."),
        ("es", "Hay que preguntar a Priya."),
    ],
)
def test_other_languages_have_cues_of_their_own(language: str, said: str) -> None:
    assert len(brief_for("Priya", record(f"S1: {said}", language=language)).messages) == 1


def test_where_a_language_has_no_cues_a_name_is_a_mention() -> None:
    found = brief_for("Priya", record("S1: Sano Priyalle ja Priya kuulee.", language="fi"))
    assert (len(found.messages), len(found.mentions)) == (0, 1)


def test_an_empty_name_is_nobody() -> None:
    found = brief_for(" ?! ", record("S1: Tell her that ?! is here."))
    assert (found.messages, found.mentions, found.actions) == ((), (), ())


words = st.text(st.sampled_from("abPriyal.,?!'’@ tell her ask é"), max_size=12)


@given(st.lists(st.lists(words, min_size=1, max_size=12), max_size=5), words)
def test_any_speech_and_any_name_give_exact_quotes(
    turns: Sequence[Sequence[str]], name: str
) -> None:
    lines = [f"S{n}: {' '.join(w or 'x' for w in turn)}" for n, turn in enumerate(turns, 1)]
    lines = [line if line.split(": ", 1)[1].strip() else f"{line}x" for line in lines]
    made = record(*lines)
    found = brief_for(name, made)
    texts = {turn.id: turn.text for turn in made.transcript.turns}
    for citation in [m.citation for m in (*found.messages, *found.mentions)]:
        assert citation.quote in texts[citation.turn_id]
