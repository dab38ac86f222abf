"""Vocabulary, as every archive keeps it."""

import pytest

from pipeline.domain.errors import InputError
from pipeline.domain.search import VocabularyTerm
from pipeline.ports import Archive


def test_holds_everywhere_or_for_a_tag(archive: Archive) -> None:
    words = archive.vocabulary
    everywhere, tagged = VocabularyTerm("Alfama"), VocabularyTerm("Alfama", "lisbon")
    assert words.add(everywhere)
    assert words.add(tagged)
    assert words.add(VocabularyTerm("EBITDA", "board"))
    assert not words.add(VocabularyTerm(" Alfama\n", ""))
    assert not words.add(tagged)
    assert [t.text for t in words.all()] == ["Alfama", "Alfama", "EBITDA"]
    assert words.all([]) == [everywhere]
    assert words.all(["lisbon", "other"]) == [everywhere, tagged]
    assert words.remove(everywhere)
    assert not words.remove(everywhere)
    assert words.all(["lisbon"]) == [tagged]


@pytest.mark.parametrize("text", ["", " ", "...", "\udcff"])
def test_refuses_what_nobody_can_say(archive: Archive, text: str) -> None:
    with pytest.raises(InputError):
        archive.vocabulary.add(VocabularyTerm(text))
    assert not archive.vocabulary.remove(VocabularyTerm(text))
