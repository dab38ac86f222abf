"""Claims against real talk: the reference words of AMI meetings, read from the corpus."""

import os
import random
import tarfile
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from pipeline.domain.meaning import Support
from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import Turn, Word
from pipeline.language.evidence import Case, check
from pipeline.language.sentences import sentences

MEETINGS = ("ES2005c", "IS1004b", "TS3007b", "EN2001a")
TURN_WORDS = 40
FEWEST = 8

pytestmark = pytest.mark.corpus


@pytest.fixture(scope="module")
def talk() -> list[Turn]:
    """Stretches of 40 words of the first speaker of each meeting."""
    archive = Path(os.environ["EARSHOT_CORPUS"]) / "ami-annotations" / "ami.tar.gz"
    found: list[Turn] = []
    wanted = {f"ami/words/{meeting}.A.words.xml" for meeting in MEETINGS}
    with tarfile.open(archive) as files:
        for member in files:
            file = files.extractfile(member) if member.name in wanted else None
            if file is not None:
                words = _words(ET.parse(file).getroot())
                for start in range(0, len(words) - TURN_WORDS, TURN_WORDS):
                    chosen = tuple(words[start : start + TURN_WORDS])
                    found.append(Turn(len(found) + 1, "S1", "1", chosen))
    return found


def _words(root: ET.Element) -> list[Word]:
    words: list[Word] = []
    for element in root:
        if not element.tag.endswith("w") or not element.text or "starttime" not in element.attrib:
            continue
        if element.get("punc") and words:
            last = words[-1]
            words[-1] = Word(last.span, last.text + element.text, 1.0)
            continue
        start = int(float(element.attrib["starttime"]) * 1000)
        end = int(float(element.get("endtime", element.attrib["starttime"])) * 1000)
        words.append(Word(TimeSpan(start, max(start, end)), element.text, 1.0))
    return words


def _verdict_of(text: str, turn: Turn) -> Support | None:
    return check(text, Case("r", (turn,), (), ("S1",), (), None, "en")).support


def test_every_sentence_is_quoted_from_its_own_turn(talk: list[Turn]) -> None:
    said = [(part.text, turn) for turn in talk for part in sentences(turn)]
    spoken = [(text, turn) for text, turn in said if any(c.isalnum() for c in text)]
    assert len(spoken) > 500
    assert [t for t, turn in spoken if _verdict_of(t, turn) is not Support.QUOTED] == []


def test_hardly_any_sentence_is_borne_out_by_another_turn(talk: list[Turn]) -> None:
    chance = random.Random(5)
    pairs = [
        (part.text, chance.choice(talk))
        for turn in talk
        for part in sentences(turn)
        if part.last - part.first >= FEWEST
    ]
    passed = [(t, turn.text) for t, turn in pairs if t not in turn.text and _verdict_of(t, turn)]
    assert len(passed) / len(pairs) < 0.02, passed
