"""Sentences that are meant for somebody who isn't there: "tell her that", "let us ask Ben".

The person stands as `@` in the text that is looked at, whether by name or by a pronoun. The cues
are ways of passing a word on that hold for any meeting; where a language has none here, nothing
is taken for a message, and the sentence counts as a mention.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class MessageKind(StrEnum):
    """What is wanted of whoever the message is for."""

    TOLD = "told"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Cues:
    """How a language passes a word on.

    Attributes:
        pronouns: that may stand for a person named before, one person at a time.
        told: patterns of what somebody is to be told.
        asked: patterns of what somebody is asked, or has to agree to.
        called: patterns that, after a name at the beginning, show that the person is spoken to.
    """

    pronouns: frozenset[str]
    told: re.Pattern[str]
    asked: re.Pattern[str]
    called: re.Pattern[str]


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


_FEW = r"(?:\w+ ){0,2}"

_CUES: Mapping[str, Cues] = {
    "en": Cues(
        pronouns=frozenset({"she", "her", "he", "him", "his"}),
        told=_any(
            r"\b(?:tell|inform|remind|notify|update|warn|let|show|send|forward|email|message)"
            r" (?:it to |this to |that to |them to |these to |those to |to )?@(?!')",
            r"\b(?:pass|report|write|say)\b[^,]* to @(?!')",
            r"\b(?:message|note|minutes|something|point|news|word|information|copy|reminder)\b"
            r"[^,]* for @(?!')",
            r"\b@ (?:should|must|needs to|has to|ought to) (?:know|hear|be told|be aware)\b",
        ),
        asked=_any(
            r"\b(?:ask|asking|check with|clarify with|discuss (?:it |this |that )?with|talk to"
            r"|talk with|speak to|speak with|confirm with|hear from|hear back from|depends on"
            r"|depend on|up to|wait for|waiting for) @",
            r"\b(?:clear|agree|settle|check|discuss) (?:it|this|that) with @",
            r"\brun (?:it|this|that) (?:by|past) @",
            rf"\b(?:need|needs|require|requires|await|awaits|want|wants|get|without) {_FEW}@",
            r"\b(?:question|request|task|decision) for @(?!')",
            r"\b(?:once|until|till|unless|if|whether|when|as soon as|provided)(?: that)? @"
            r" (?:agree|approve|say|decide|answer|sign|confirm|accept|want|give|object|repl|respond"
            r"|is (?:ok|okay|fine|happy|back)|has|can|could|would)",
            r"@ (?:should|must|needs to|has to|ought to|is to|is supposed to) ",
        ),
        called=_any(r"\b(?:you|your|please)\b"),
    ),
    "de": Cues(
        pronouns=frozenset({"ihr", "ihre", "ihren", "ihrer", "ihm", "ihn", "seine", "seinen"}),
        told=_any(
            rf"\b(?:sag|sage|sagen|sagt|erzahl\w*|informier\w*|erinner\w*|schick\w*|schreib\w*"
            rf"|zeig\w*|melde\w*) {_FEW}@(?!')",
            r"\b(?:richt|richte|richten|richtet|gib|gebt|geben|leite|leiten) @(?!')",
            r"\b(?:nachricht|notiz|protokoll|etwas|punkt|info|information|kopie)\b[^,]* fur @(?!')",
            r"@ (?:soll|sollte|muss) (?:das |es )?(?:wissen|erfahren)\b",
        ),
        asked=_any(
            rf"\b(?:frag|frage|fragen|fragt|bitte|bitten) {_FEW}@",
            r"\bmit @ (?:klar|abstimm|besprech|red|sprech)",
            rf"\b(?:brauch\w*|benotig\w*|ohne) {_FEW}@",
            r"\bwart\w* auf @",
            r"\bvon @ (?:ab|horen)\b",
            r"\b(?:frage|bitte|aufgabe|entscheidung) (?:fur|an) @(?!')",
            r"\b(?:wenn|sobald|bis|falls|sofern|ob) @ ",
            r"@ (?:soll|sollte|muss|musste) ",
        ),
        called=_any(r"\b(?:du|dein|deine|sie|bitte)\b"),
    ),
    "fr": Cues(
        pronouns=frozenset({"lui", "elle"}),
        told=_any(
            r"\b(?:dis|dites|dire|informe\w*|rappel\w*|envo\w*|transmet\w*|montre\w*|previen\w*"
            r"|ecri\w*)[ -](?:le |la |ca |cela )?(?:a )?@",
            r"\b(?:message|note|compte-rendu|information)\b[^,]* pour @",
        ),
        asked=_any(
            r"\b(?:demand\w*|parl\w*)[ -](?:en )?(?:a )?@",
            r"\bvoir avec @",
            r"\b(?:attend\w*|besoin)\b[^,]{0,30} (?:de |d')?@",
            r"\b(?:si|quand|des que) @ ",
            r"@ (?:doit|devra|devrait) ",
        ),
        called=_any(r"\b(?:tu|vous|s'il te plait|s'il vous plait)\b"),
    ),
    "es": Cues(
        pronouns=frozenset({"ella"}),
        told=_any(
            r"\b(?:dile|digale|decirle|dirle|inform\w*|recuerd\w*|avis\w*|envi\w*|mand\w*"
            r"|cuent\w*|escrib\w*) (?:\w+ )?a @",
            r"\b(?:mensaje|nota|acta|informacion)\b[^,]* para @",
        ),
        asked=_any(
            r"\b(?:pregunt\w*|pid\w*|ped\w*|consult\w*) (?:\w+ )?(?:a|con) @",
            r"\bhabl\w* con @",
            r"\b(?:necesit\w*|esper\w*)\b[^,]{0,30} (?:de |a )@",
            r"\b(?:si|cuando|hasta que|en cuanto) @ ",
            r"@ (?:debe|deberia|tiene que) ",
        ),
        called=_any(r"\b(?:tu|usted|por favor)\b"),
    ),
}

_NONE = Cues(frozenset(), re.compile(r"(?!)"), re.compile(r"(?!)"), re.compile(r"(?!)"))
_CALL = re.compile(r"(?:^|^(?:and|so|okay|ok|und|also|et|y) )@[,.!]? |, @[.?!]*$")


def cues_of(language: str | None) -> Cues:
    """The cues of a language, ISO 639-1; those of a language that isn't known match nothing."""
    return _CUES.get(language or "en", _NONE)


def kind_of(text: str, cues: Cues, *, may_be_called: bool) -> MessageKind | None:
    """What a sentence wants of `@`; None if it is no message.

    Args:
        text: folded: lower case, no accents, words parted by single blanks.
        cues: of its language.
        may_be_called: whether "@, could you" counts. Somebody who was there has heard it.
    """
    if cues.told.search(text):
        return MessageKind.TOLD
    if cues.asked.search(text):
        return MessageKind.ASKED
    if may_be_called and _CALL.search(text) and cues.called.search(text):
        return MessageKind.ASKED
    return None
