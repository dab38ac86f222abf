"""What the signs of each language tell apart."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.language.signs import LANGUAGES, Signs, signs_of

_SETTLES = ("decision.settled", "decision.strong", "decision.likely", "decision.takes_up")

# (language, what it is, sentence)
_SAID = [
    ("en", "settled", "That is decided."),
    ("en", "settled", "Okay, let's keep the old server."),
    ("en", "settled", "We have agreed to move the date."),
    ("en", "not settled", "Maybe we could keep the old server."),
    ("en", "not settled", "Last year we decided to rent a van."),
    ("en", "promised", "I'll send the report by Friday."),
    ("en", "promised", "I can call the supplier tomorrow."),
    ("en", "not promised", "If the board agrees, I'll send the report."),
    ("en", "not promised", "I sent the report yesterday."),
    ("en", "left open", "We don't know yet."),
    ("de", "settled", "Das ist damit beschlossen."),
    ("de", "settled", "Gut, dann nehmen wir den kleinen Saal."),
    ("de", "settled", "So machen wir das."),
    ("de", "not settled", "Wir könnten den kleinen Saal nehmen."),
    ("de", "not settled", "Letztes Jahr haben wir beschlossen, einen Bus zu mieten."),
    ("de", "promised", "Ich schicke den Bericht bis Freitag."),
    ("de", "promised", "Dann rufe ich morgen den Vermieter an."),
    ("de", "not promised", "Wenn der Vorstand zustimmt, schicke ich den Bericht."),
    ("de", "not promised", "Ich habe den Bericht gestern geschickt."),
    ("de", "left open", "Das lassen wir heute offen."),
    ("fr", "settled", "C'est décidé."),
    ("fr", "settled", "On garde la petite salle."),
    ("fr", "settled", "On fait comme ça."),
    ("fr", "not settled", "On pourrait garder la petite salle."),
    ("fr", "not settled", "On avait décidé l'an dernier de louer un car."),
    ("fr", "promised", "Je vais envoyer le rapport vendredi."),
    ("fr", "promised", "J'appelle le fournisseur demain."),
    ("fr", "not promised", "Si le conseil accepte, j'envoie le rapport."),
    ("fr", "not promised", "J'ai envoyé le rapport hier."),
    ("fr", "left open", "On en reparle la semaine prochaine."),
    ("es", "settled", "Queda decidido."),
    ("es", "settled", "Entonces compramos la impresora."),
    ("es", "settled", "Vale, lo hacemos así."),
    ("es", "not settled", "Podríamos comprar la impresora."),
    ("es", "not settled", "Ya habíamos decidido alquilar un autobús."),
    ("es", "promised", "Voy a enviar el informe el viernes."),
    ("es", "promised", "Mañana llamo al proveedor."),
    ("es", "not promised", "Si el consejo acepta, envío el informe."),
    ("es", "not promised", "Ayer envié el informe."),
    ("es", "left open", "Eso queda pendiente."),
    ("pt", "settled", "Fica decidido."),
    ("pt", "settled", "Então compramos a impressora."),
    ("pt", "settled", "Certo, fazemos assim."),
    ("pt", "not settled", "Poderíamos comprar a impressora."),
    ("pt", "not settled", "Já tínhamos decidido alugar um autocarro."),
    ("pt", "promised", "Vou enviar o relatório na sexta."),
    ("pt", "promised", "Amanhã ligo ao fornecedor."),
    ("pt", "not promised", "Se a direção aceitar, envio o relatório."),
    ("pt", "not promised", "Ontem enviei o relatório."),
    ("pt", "left open", "Isso fica em aberto."),
]


def _signs(language: str) -> Signs:
    signs = signs_of(language)
    assert signs is not None
    return signs


def _settles(signs: Signs, words: str) -> bool:
    no = any(signs.has(f"decision.{name}", words) for name in ("recalled", "unless"))
    plain = any(signs.has(name, words) for name in _SETTLES[:2])
    weaker = any(signs.has(name, words) for name in _SETTLES[2:])
    return not no and (plain or (weaker and not signs.has("decision.never", words)))


def _promises(signs: Signs, words: str) -> bool:
    says = any(signs.has(f"action.{name}", words) for name in ("commit", "offer"))
    return says and not signs.has("action.not_if", words)


@pytest.mark.parametrize(("language", "kind", "sentence"), _SAID)
def test_tells_what_a_sentence_does(language: str, kind: str, sentence: str) -> None:
    signs = _signs(language)
    words = signs.plain_words(sentence)
    found = {
        "settled": _settles(signs, words),
        "not settled": not _settles(signs, words),
        "promised": _promises(signs, words),
        "not promised": not _promises(signs, words),
        "left open": signs.has("question.open", words),
    }
    assert found[kind]


@pytest.mark.parametrize("language", LANGUAGES)
def test_has_the_groups_of_the_english_file(language: str) -> None:
    assert set(_signs(language).patterns) == set(_signs("en").patterns)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "word", ["wir", "ich", "on", "je", "we", "i", "no", "não", "heute noch", "bis", "avant demain"]
)
def test_no_pattern_runs_away(language: str, word: str) -> None:
    signs = _signs(language)
    line = (f"{word} " * 2000)[:2000].rstrip()
    slow = [
        f"{name}: {pattern.pattern[:80]}"
        for name, patterns in signs.patterns.items()
        for pattern in patterns
        if _seconds(pattern, line) > 0.05
    ]
    assert not slow


def _seconds(pattern: re.Pattern[str], line: str) -> float:
    """Of the processor, the least of three tries: other work can only add to it."""
    tries: list[float] = []
    for _ in range(3):
        begun = time.process_time()
        pattern.search(line)
        tries.append(time.process_time() - begun)
    return min(tries)


@given(st.text(), st.sampled_from(LANGUAGES))
def test_plain_words_take_any_text(text: str, language: str) -> None:
    words = _signs(language).plain_words(text)
    assert words == words.strip()
