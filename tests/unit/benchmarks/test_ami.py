"""AMI's files, in small."""

import io
import tarfile
from pathlib import Path

import pytest

from tests.benchmarks.ami import Ami
from tests.benchmarks.minutes_ami import Drawn, common_words, read_again

NITE = 'xmlns:nite="http://nite.sourceforge.net/"'
FILES = {
    "words/X1.A.words.xml": f"""<nite:root {NITE}>
      <w nite:id="X1.A.words0" starttime="1.0" endtime="1.5">Hello</w>
      <w nite:id="X1.A.words1" starttime="1.5" endtime="1.5" punc="true">,</w>
      <vocalsound nite:id="X1.A.words2" starttime="1.6" endtime="1.7" type="laugh"/>
      <w nite:id="X1.A.words3" starttime="1.8" endtime="2.0">all</w>
      <w nite:id="X1.A.words4" starttime="5.0" endtime="5.5">Bye</w></nite:root>""",
    "words/X1.B.words.xml": f"""<nite:root {NITE}>
      <w nite:id="X1.B.words0" starttime="1.7" endtime="3.0">Hi</w>
      <w nite:id="X1.B.words1">lost</w></nite:root>""",
    "segments/X1.A.segments.xml": f"""<nite:root {NITE}>
      <segment nite:id="s1" transcriber_start="1.0" transcriber_end="2.0">
      <nite:child href="X1.A.words.xml#id(X1.A.words0)..id(X1.A.words3)"/></segment>
      <segment nite:id="s2" transcriber_start="5.0" transcriber_end="6.0">
      <nite:child href="X1.A.words.xml#id(X1.A.words4)"/></segment></nite:root>""",
    "segments/X1.B.segments.xml": f"""<nite:root {NITE}>
      <segment nite:id="s3" transcriber_start="1.7" transcriber_end="3.0">
      <nite:child href="X1.B.words.xml#id(X1.B.words0)..id(X1.B.words1)"/></segment></nite:root>""",
    "abstractive/X1.abssumm.xml": f"""<nite:root {NITE}>
      <abstract><sentence>They met.</sentence></abstract>
      <actions><sentence>*NA*</sentence></actions>
      <decisions><sentence>It is
        made of wood.</sentence></decisions></nite:root>""",
    "decision/manual/X1.decision.xml": f"""<nite:root {NITE}><decision>
      <nite:child href="X1.B.words.xml#id(X1.B.words0)"/>
      <nite:child href="X1.A.words.xml#id(X1.A.words4)"/></decision></nite:root>""",
}


@pytest.fixture
def ami(tmp_path: Path) -> Ami:
    with tarfile.open(tmp_path / "ami.tar.gz", "w:gz") as tar:
        for name, text in FILES.items():
            info = tarfile.TarInfo(f"ami/{name}")
            info.size = len(text.encode())
            tar.addfile(info, io.BytesIO(text.encode()))
    return Ami(tmp_path / "ami.tar.gz")


def test_words_become_turns_in_the_order_of_utterances(ami: Ami) -> None:
    meeting = ami.meeting("X1")
    said = [(t.id, t.speaker, t.text) for t in meeting.transcript.turns]
    assert said == [(1, "A", "Hello, all"), (2, "B", "Hi"), (3, "A", "Bye")]
    assert meeting.transcript.turns[0].span.end_ms == 2000


def test_what_annotators_wrote(ami: Ami) -> None:
    meeting = ami.meeting("X1")
    assert (meeting.decisions, meeting.actions) == (("It is made of wood.",), ())
    assert meeting.decided_at == (frozenset({2, 3}),)
    assert ami.with_decisions() == ami.names() == ["X1"]


def test_words_of_every_other_sentence_are_common() -> None:
    sentences = [f"The remote has feature {name}." for name in ("alpha", "bravo")] * 15
    sentences += [f"Wood {i}" for i in range(30)] + ["Plastic."]
    common = common_words(sentences)
    assert "remot" in common
    assert not any(word.startswith("plast") for word in common)


def test_judgements_stay_with_the_claim_that_was_judged(tmp_path: Path) -> None:
    kept = tmp_path / "sample.json"
    first = read_again([Drawn("X1", "decision", "It is wood.", (2,))], kept)
    assert first[0].is_supported is None
    kept.write_text(kept.read_text().replace("null", "true").replace('""', '"turn 2 says so"'))
    again = read_again(
        [Drawn("X1", "decision", "It is wood.", (2,)), Drawn("X1", "figure", "12", (1,))], kept
    )
    assert [d.is_supported for d in again] == [True, None]
    assert again[0].reason == "turn 2 says so"
