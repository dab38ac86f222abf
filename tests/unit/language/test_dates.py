"""Due dates as they are spoken, seen from Monday, 7 September 2026."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.language.dates import dates_in, due_in
from tests.unit.language.talk import MONDAY

NOTHING = "nothing"


def day(month: int, number: int, year: int = 2026) -> date:
    return date(year, month, number)


CASES: list[tuple[str, str, date | str | None]] = [
    ("en", "I will send the revised plan by Friday.", day(9, 11)),
    ("en", "Let us do it this Thursday", day(9, 10)),
    ("en", "next Tuesday", day(9, 15)),
    ("en", "next Friday", day(9, 18)),
    ("en", "I do it tomorrow", day(9, 8)),
    ("en", "the day after tomorrow", day(9, 9)),
    ("en", "I'll finish it today.", day(9, 7)),
    ("en", "I will call them this afternoon.", day(9, 7)),
    ("en", "She will read it tonight.", day(9, 7)),
    ("en", "by the fifteenth of September", day(9, 15)),
    ("en", "the 15th of September", day(9, 15)),
    ("en", "September 15th, 2027", day(9, 15, 2027)),
    ("en", "by September the fifteenth", day(9, 15)),
    ("en", "by the seventh of October", day(10, 7)),
    ("en", "on 2 January", day(1, 2, 2027)),
    ("en", "put it in the calendar for the second of January", day(1, 2, 2027)),
    ("en", "on 7 September", day(9, 7)),
    ("en", "on 6 September", day(9, 6, 2027)),
    ("en", "by the end of the month", day(9, 30)),
    ("en", "by the end of October", day(10, 31)),
    ("en", "by the end of August", day(8, 31, 2027)),
    ("en", "by the end of next week", day(9, 18)),
    ("en", "end of the week", day(9, 11)),
    ("en", "before the end of the year", day(12, 31)),
    ("en", "by the end of the quarter", day(9, 30)),
    ("en", "by the end of February 2028", day(2, 29, 2028)),
    ("en", "in two weeks", day(9, 21)),
    ("en", "in 3 days", day(9, 10)),
    ("en", "within 10 days", day(9, 17)),
    ("en", "within the next two months", day(11, 7)),
    ("en", "a week from now", day(9, 14)),
    ("en", "in a couple of days", day(9, 9)),
    ("en", "by Monday", day(9, 14)),
    ("en", "by Wednesday morning at the latest", day(9, 9)),
    ("en", "by the 15th", day(9, 15)),
    ("en", "by the 3rd", day(10, 3)),
    ("en", "by Friday the 18th of September", day(9, 18)),
    ("en", "due 2026-10-01", day(10, 1)),
    ("en", "I'll send it on Friday the ninth", day(10, 9)),
    ("en", "I'll send it on Friday the tenth", day(9, 10)),
    ("en", "Wednesday next week", day(9, 16)),
    ("en", "on Wednesday of next week", day(9, 16)),
    ("en", "next week on Wednesday", day(9, 16)),
    ("en", "next week, Wednesday morning", day(9, 16)),
    ("en", "this week or next week", None),
    ("en", "We met on Monday, and I will send it by Friday.", day(9, 11)),
    ("en", "We move it from January to the 1st of March", day(3, 1, 2027)),
    ("en", "I'll do it next week", None),
    ("en", "I can have that before our next meeting", None),
    ("en", "by next month", None),
    ("en", "We keep it until March", None),
    ("en", "We may do it", NOTHING),
    ("en", "They march on", NOTHING),
    ("en", "It has been running since last Friday", NOTHING),
    ("en", "That was three weeks ago", NOTHING),
    ("en", "by the second meeting", NOTHING),
    ("en", "We have two weeks of holiday", NOTHING),
    ("de", "Ich schicke es bis Freitag.", day(9, 11)),
    ("de", "bis zum fünfzehnten September", day(9, 15)),
    ("de", "bis zum 15. September", day(9, 15)),
    ("de", "bis Ende Oktober", day(10, 31)),
    ("de", "bis Ende des Monats", day(9, 30)),
    ("de", "bis Monatsende", day(9, 30)),
    ("de", "bis Freitag, den neunten", day(10, 9)),
    ("de", "Freitag, neun", day(9, 11)),
    ("de", "nächste Woche Mittwoch", day(9, 16)),
    ("de", "nächste Woche am Mittwoch", day(9, 16)),
    ("de", "bis Ende nächster Woche", day(9, 18)),
    ("de", "in zwei Wochen", day(9, 21)),
    ("de", "innerhalb von zehn Tagen", day(9, 17)),
    ("de", "Das mache ich morgen.", day(9, 8)),
    ("de", "übermorgen", day(9, 9)),
    ("de", "heute Nachmittag", day(9, 7)),
    ("de", "am 2. Januar", day(1, 2, 2027)),
    ("de", "diesen Donnerstag", day(9, 10)),
    ("de", "nächsten Dienstag", day(9, 15)),
    ("de", "bis zum 15.", day(9, 15)),
    ("de", "am 19.11.2026", day(11, 19)),
    ("de", "nächste Woche", None),
    ("de", "vor unserem nächsten Treffen", None),
    ("de", "Guten Morgen zusammen", NOTHING),
    ("de", "letzten Freitag war das so", NOTHING),
    ("fr", "d'ici vendredi", day(9, 11)),
    ("fr", "avant le quinze septembre", day(9, 15)),
    ("fr", "d'ici la fin du mois", day(9, 30)),
    ("fr", "avant fin octobre", day(10, 31)),
    ("fr", "d’ici la fin de l’année", day(12, 31)),
    ("fr", "dans deux semaines", day(9, 21)),
    ("fr", "sous dix jours", day(9, 17)),
    ("fr", "demain matin", day(9, 8)),
    ("fr", "cet après-midi", day(9, 7)),
    ("fr", "le premier janvier", day(1, 1, 2027)),
    ("fr", "jeudi prochain", day(9, 10)),
    ("fr", "la semaine prochaine", None),
    ("fr", "la semaine prochaine, mercredi", day(9, 16)),
    ("fr", "mercredi de la semaine prochaine", day(9, 16)),
    ("fr", "avant vendredi neuf", day(10, 9)),
    ("fr", "avant notre prochaine réunion", None),
    ("fr", "vendredi dernier on a reçu le devis", NOTHING),
    ("es", "para el viernes", day(9, 11)),
    ("es", "antes del quince de septiembre", day(9, 15)),
    ("es", "antes de fin de mes", day(9, 30)),
    ("es", "a finales de octubre", day(10, 31)),
    ("es", "dentro de tres días", day(9, 10)),
    ("es", "lo hago mañana", day(9, 8)),
    ("es", "pasado mañana", day(9, 9)),
    ("es", "el miércoles que viene", day(9, 9)),
    ("es", "la próxima semana", None),
    ("es", "antes del viernes nueve", day(10, 9)),
    ("es", "el miércoles de la próxima semana", day(9, 16)),
    ("es", "el viernes pasado llegó", NOTHING),
    ("pt", "até sexta-feira", day(9, 11)),
    ("pt", "até quinze de setembro", day(9, 15)),
    ("pt", "até o fim do mês", day(9, 30)),
    ("pt", "daqui a três dias", day(9, 10)),
    ("pt", "faço isso amanhã", day(9, 8)),
    ("pt", "na próxima quinta", day(9, 10)),
    ("pt", "na semana que vem", None),
    ("pt", "na quarta da próxima semana", day(9, 16)),
    ("pt", "a segunda reunião", NOTHING),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_due(language: str, text: str, expected: date | str | None) -> None:
    due = due_in(text, MONDAY, language)
    assert (NOTHING if due is None else due.day) == expected


def test_words_are_as_said() -> None:
    due = due_in("Well, I will send it by the end of the month, I think.", MONDAY, "en")
    assert due is not None
    assert due.words == "by the end of the month"


def test_without_the_meetings_day_only_the_words_are_known() -> None:
    due = due_in("I will send it by Friday.", None, "en")
    assert due is not None
    assert (due.day, due.words) == (None, "by Friday")


def test_a_month_is_no_verb_and_a_verb_is_no_month() -> None:
    senses = [m.sense for m in dates_in("We may move it to May, not to March.", MONDAY, "en")]
    assert senses == ["month 5", "month 3"]


DAYS = st.dates(date(1990, 1, 1), date(2100, 1, 1))
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


@given(DAYS, st.sampled_from(WEEKDAYS))
def test_a_weekday_is_the_nearest_one_ahead(held_on: date, weekday: str) -> None:
    due = due_in(f"I will send it by {weekday}.", held_on, "en")
    assert due is not None and due.day is not None
    assert timedelta(1) <= due.day - held_on <= timedelta(7)
    assert due.day.weekday() == WEEKDAYS.index(weekday)


@given(DAYS, DAYS)
def test_a_day_of_a_month_is_the_next_one(held_on: date, wanted: date) -> None:
    due = due_in(f"It is due on {wanted.day} {wanted:%B}.", held_on, "en")
    assert due is not None and due.day is not None
    assert due.day >= held_on
    assert (due.day.month, due.day.day) == (wanted.month, wanted.day)


@given(
    st.text(max_size=60), DAYS | st.none(), st.sampled_from(["en", "de", "fr", "es", "pt", "ja"])
)
def test_any_text_is_read(text: str, held_on: date | None, language: str) -> None:
    for mention in dates_in(text, held_on, language):
        assert text[mention.start : mention.end] == mention.words
    due = due_in(text, held_on, language)
    assert due is None or due.words
