"""Words that carry grammar and no matter: articles, pronouns, prepositions, auxiliaries.

They are closed classes of a language, so that a list can hold them. What means something in
another of these languages ("war", "die", "son", "sin") is left out: a word that stands in most
passages counts little anyway.
"""

import re

from pipeline.archive.text import fold

_ENGLISH = """
a an the this that these those i you he she it we they me him her us them my your his its our
their mine yours hers ours theirs myself yourself himself herself itself ourselves themselves
and or but nor so if then than as because while although though unless until of at by for with
about against between into through during before after above below to from up down in out on off
over under again further once here there when where why how what which who whom whose is am are
was were be been being have has had having do does did doing done can could will would shall
should may might must not no yes all any both each few more most other some such only own same
too very just also ever s t d ll m re ve don didn doesn isn aren wasn weren hasn haven hadn won
wouldn shouldn couldn cannot please
"""
_GERMAN = """
der das den dem des ein eine einen einem einer eines ich du er sie es wir ihr mich dich sich
uns euch mir dir ihm ihnen mein dein sein unser euer und oder aber sondern denn weil dass ob wenn
als wie was wer wen wem wann wo warum wieso welche welcher welches ist sind waren bin bist
seid sein habe haben hatte hatten wird werden wurde wurden kann konnen konnte muss mussen
musste soll sollen sollte will wollen wollte darf durfen in im an am auf aus bei mit nach von vom
vor zu zum zur uber unter durch fur gegen ohne um nicht kein keine ja nein auch nur noch schon
"""
_PORTUGUESE = """
o a os as um uma uns umas eu tu ele ela nos vos eles elas voce voces me te se lhe lhes meu minha
teu tua seu sua nosso nossa e ou mas porque pois que quem qual quais quando onde como porque
de do da dos das em no na nos nas por pelo pela para com sem sobre entre ate ao aos foi era sao
esta estao estava ser estar ter tem tinha ha fazer faz nao sim tambem ja so mais isto isso aquilo
este esse aquele
"""
_FRENCH = """
le la les l un une des du de d je tu il elle on nous vous ils elles me te se mon ton ma ta sa
mes tes ses notre votre leur leurs et ou mais donc car que qui quoi quand comment pourquoi quel
quelle quels quelles est sont etait etaient etre avoir ai as a avons avez ont avait au aux en dans
par pour avec sans sur sous ne pas non oui aussi ce cet cette ces y
"""
_SPANISH = """
el la los las un una unos unas yo tu el ella nosotros vosotros ellos ellas me te se le les mi su
nuestro y o pero porque que quien cual cuando donde como por para con sobre entre de del al en
es son era fue ser estar esta estan hay no si tambien ya muy mas este ese aquel
"""
_LISTS = (_ENGLISH, _GERMAN, _PORTUGUESE, _FRENCH, _SPANISH)
_STOP_WORDS = frozenset(word for words in _LISTS for word in words.split())
_WORD = re.compile(r"\w+")


def is_stop_word(text: str) -> bool:
    """Whether it is made of such words alone, in any of the languages above."""
    words = _WORD.findall(fold(text))
    return bool(words) and all(word in _STOP_WORDS for word in words)
