"""The names that Earshot gives by itself, in the language of the window, and back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.gui.language import NAMES, speak
from app.gui.meeting.comparing import CompareDialog
from app.gui.meeting.flow import FlowText
from app.gui.meeting.menu import add_speaker
from app.gui.meeting.model import Role
from app.gui.meeting.page import MeetingPage
from app.gui.naming import asked, name, shown, text, title
from app.gui.reading import direction_of, plain
from app.gui.search.answer_text import AnswerText
from app.gui.search.sources import QuoteRow
from app.gui.sidebar import SideButton
from app.gui.theme import Theme
from app.gui.told import told
from app.gui.window import MainWindow
from app.service.ask import Sentence, Source
from app.service.revisions import Difference
from pipeline.domain.meaning import Citation, Claim, Support
from pipeline.domain.naming import with_names
from pipeline.domain.saying import say
from pipeline.domain.search import PassageKind, SearchHit, SnippetPart
from pipeline.domain.shelf import ShelfFilter
from pipeline.domain.sound import TimeSpan
from pipeline.domain.work import JobOptions
from tests.fakes.recorder import level
from tests.gui.meeting_page import names
from tests.gui.spoken import spoken
from tests.unit.app.house import House
from tests.unit.app.meetings import hold, minutes_of

ID = "recorded0001"
TITLE = "Meeting 2026-10-07 09:00"
LINES = (
    "S1: Good morning, let us decide about the warehouse.",
    "S2: Ben told me that the rent is 900 euros.",
    "S1: Then it is decided, we keep the warehouse until June.",
    "S1: I will send the contract to the landlord by Friday.",
    "S3: Tell Anna that You and Speaker 9 are words here.",
    "S2: Who pays for the heating? Nobody knows.",
)
TITLES = {
    "en": "Meeting 7 Oct 2026, 09:00",
    "de": "Besprechung 7. Okt. 2026, 09:00",
    "ar": "اجتماع 7 أكتوبر 2026، 9:00 ص",
    "ja": "会議 2026年10月7日 9:00",
}


@pytest.fixture
def gui_home(tmp_path: Path) -> House:
    """A meeting that was recorded here: nobody has named it, or anyone in it."""
    house = House(tmp_path)
    transcript = hold(house, LINES, id_=ID, title=TITLE, held_at=datetime(2026, 10, 7, 9))
    house.archive.transcripts.rename_speaker(ID, "S1", "You")
    made = minutes_of(transcript, names=())
    claim = made.actions[0].claim
    actions = (
        replace(made.actions[0], owner="S1", claim=replace(claim, text="{S1} sends the contract.")),
        replace(made.actions[0], id="b" * 16, owner="S2"),
    )
    house.archive.meaning.save(replace(made, actions=actions), is_main=True)
    return house


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> MeetingPage:
    window.open_meeting(ID)
    qtbot.waitUntil(lambda: window.meeting.meeting is not None)
    return window.meeting


def _stored(house: House) -> dict[str, str]:
    transcript = house.archive.transcripts.load(ID)
    assert transcript is not None
    return {speaker.label: speaker.name for speaker in transcript.speakers}


def _english(widget: QWidget) -> list[str]:
    """What a reader or a listener would find of the stored names."""
    told = [said for one in spoken(widget) for said in (one.name, one.description, one.value)]
    told += [label.text() for label in widget.findChildren(QLabel)]
    told += [one.toolTip() for one in widget.findChildren(QWidget)]
    return [said for said in told if "Speaker 2" in said or TITLE in said]


@pytest.mark.parametrize("code", TITLES)
def test_a_title_has_the_day_as_the_language_writes_it(
    qapp: QApplication, english_after: None, code: str
) -> None:
    speak(qapp, code)
    assert plain(title(TITLE)).replace("\u202f", " ") == TITLES[code]


@pytest.mark.parametrize("code", [code for code in NAMES if code != "en"])
def test_names_are_of_the_language_and_come_back(
    qapp: QApplication, english_after: None, code: str
) -> None:
    speak(qapp, code)
    assert name("Speaker 2").endswith(" 2")
    assert name("Speaker 2") != "Speaker 2"
    assert name("You") != "You"
    assert asked(name("Speaker 12")) == "Speaker 12"
    assert asked(f"x {name('Speaker 2').lower()} y") == "x Speaker 2 y"
    for kept in ("Speaker", "Speaker 0", "Madam Speaker 2", "you", "Ana", ""):
        assert name(kept) == kept
    for kept in ("Meeting 2026-13-07 09:00", f"{TITLE} (2)", "Meeting", "Budget"):
        assert title(kept) == kept


def test_a_word_that_somebody_said_is_no_name(qapp: QApplication, english_after: None) -> None:
    speak(qapp, "de")
    assert text("You said that Speaker 2 hums.") == "You said that Speaker 2 hums."
    assert asked("Lautsprecher 2, Sprecher 2") == "Lautsprecher 2, Speaker 2"
    named = with_names("{S1} and {S2} see You.", {"S1": "Speaker 2", "S2": "You"})
    assert named == "Speaker 2 and You see You."
    assert text(named) == "Sprecher 2 and Sie (am Mikrofon) see You."
    hit = SearchHit(
        ID, TITLE, None, 1, "You", TimeSpan(0, 9),
        (SnippetPart("You: ask Speaker 2", is_hit=False),), 1.0,
    )  # fmt: skip
    (said, to_do) = shown([hit, replace(hit, kind=PassageKind.ACTION)])
    assert (said.speaker, said.title) == ("Sie", TITLES["de"])
    assert said.snippet[0].text == "You: ask Speaker 2"
    assert to_do.snippet[0].text == "Sie: ask Sprecher 2"


@pytest.mark.parametrize("language", ["de", "ar"], indirect=True)
def test_a_meeting_is_shown_with_them_everywhere(
    language: str, page: MeetingPage, qtbot: QtBot, gui_home: House
) -> None:
    you, second = name("You"), name("Speaker 2")
    assert page.header.title.text() == title(TITLE)
    assert plain(page.header.meta.text()).count(second) == 1
    assert names(page)[:2] == [you, second]
    assert page.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole).startswith(f"{second}, ")
    assert page.model.index(4).data() == LINES[4].removeprefix("S3: ")
    assert [plain(one) for one in page.lane_names.shown] == [you, second, name("Speaker 3")]
    claims = [flow.text() for flow in page.panel.brief.findChildren(FlowText)]
    mine = text(with_names("{S1} keeps the warehouse.", {"S1": "You"}))
    assert claims[0].startswith(mine)
    assert any(plain(one).startswith(f"{second}: ") for one in claims)
    assert {direction_of(one) for one in claims} == {Qt.LayoutDirection.LeftToRight}
    headings = [label.text() for label in page.panel.brief.findChildren(QLabel)]
    waiting = QApplication.translate("MinutesView", "Waiting for you")
    sends = text(with_names("{S1} sends the contract.", {"S1": "You"}))
    assert waiting in headings
    assert any(one.startswith(sends) for one in claims)
    assert not _english(page)
    assert _stored(gui_home) == {"S1": "You", "S2": "Speaker 2", "S3": "Speaker 3"}


@pytest.mark.parametrize("text_", ["{S1}: I pay.", "I pay {S1}."])
def test_an_english_answer_reads_its_own_way_with_an_arabic_name(
    qapp: QApplication, english_after: None, theme: Theme, qtbot: QtBot, text_: str
) -> None:
    speak(qapp, "ar")
    citation = Citation(ID, 1, TimeSpan(0, 9), "I pay.")
    claim = Claim(with_names(text_, {"S1": "Speaker 2"}), (citation,), Support.PARAPHRASED)
    source = Source(1, citation, TITLE, None, "Speaker 2")
    answer, quote = AnswerText(theme), QuoteRow.of_source(theme, shown(source))
    for widget in (answer, quote):
        qtbot.addWidget(widget)
    answer.show_all(shown([Sentence(claim, (source,))]))
    assert answer.document().firstBlock().textDirection() == Qt.LayoutDirection.LeftToRight
    assert quote.words.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert name("Speaker 2") in quote.place.text()
    answer.selectAll()
    answer.copy()
    assert QApplication.clipboard().text() == text_.replace("{S1}", name("Speaker 2"))


@pytest.mark.parametrize("language", ["de", "ar"], indirect=True)
def test_lists_and_tables_show_them(language: str, window: MainWindow, qtbot: QtBot) -> None:
    you, second = name("You"), name("Speaker 2")
    row = window.library.model.index(0, 0)
    assert row.data() == title(TITLE)
    said = plain(row.data(Qt.ItemDataRole.AccessibleTextRole))
    assert said.startswith(title(TITLE)) and second in said
    assert you in [button.text() for button in window.sidebar.findChildren(SideButton)]
    window.show_page("actions")
    model = window.to_do.model
    qtbot.waitUntil(lambda: model.rowCount() == 2 and model.index(0, 2).data() == you)
    assert [model.index(n, 2).data() for n in range(2)] == [you, second]
    sends = text(with_names("{S1} sends the contract.", {"S1": "You"}))
    assert [model.index(0, column).data() for column in (1, 4)] == [sends, title(TITLE)]
    window.to_do.field.setText(second)  # Qt's tests have no keys of other scripts
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    window.show_page("decisions")
    decided = window.decisions.model
    qtbot.waitUntil(lambda: decided.rowCount() == 1 and decided.index(0, 3).data() == you)


@pytest.mark.parametrize("language", ["de"], indirect=True)
def test_filters_ask_for_the_stored_names(language: str, window: MainWindow, qtbot: QtBot) -> None:
    (person,) = [b for b in window.sidebar.findChildren(SideButton) if b.text() == "Sie"]
    QTest.mouseClick(person, Qt.MouseButton.LeftButton)
    assert window.library.model.wanted == ShelfFilter(person="You")
    QTest.keyClicks(window.library.field, "sprecher 2")
    qtbot.waitUntil(lambda: window.library.model.wanted.text == "Speaker 2")
    qtbot.waitUntil(lambda: window.library.model.rowCount() == 1)
    window.show_page("search")
    filters = window.search.filters
    QTest.mouseClick(filters.person, Qt.MouseButton.LeftButton)
    QTest.keyClicks(filters.people.field, "Sprecher 2")
    qtbot.waitUntil(lambda: filters.people.list.count() == 1)
    QTest.keyClick(filters.people.field, Qt.Key.Key_Return)
    assert filters.narrowing.person == "Speaker 2"
    assert filters.person.text() == "Sprecher 2"
    assert filters.person.accessibleName() == "Person: Sprecher 2"
    QTest.mouseClick(filters.meeting, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: filters.meetings.list.count() == 2)
    assert filters.meetings.list.item(1).text().startswith(TITLES["de"])


@pytest.fixture
def renaming(page: MeetingPage, qtbot: QtBot) -> Iterator[QLineEdit]:
    """The field that asks for another name of the second speaker."""
    menu = page.header.menu
    add_speaker(menu, page, "S2")
    menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: bool(page.findChildren(QInputDialog)))
    yield page.findChildren(QInputDialog)[0].findChildren(QLineEdit)[0]


@pytest.mark.parametrize("language", ["de"], indirect=True)
def test_a_name_that_is_typed_is_stored(
    language: str, page: MeetingPage, renaming: QLineEdit, qtbot: QtBot, gui_home: House
) -> None:
    QTest.keyClicks(renaming, "Sprecherin")
    with qtbot.waitSignal(page.corrector.corrected):
        QTest.keyClick(renaming, Qt.Key.Key_Return)
    assert _stored(gui_home)["S2"] == "Sprecherin"
    qtbot.waitUntil(lambda: page.model.index(1).data(Role.NAME) == "Sprecherin")
    page.corrector.undo()
    qtbot.waitUntil(lambda: page.model.index(1).data(Role.NAME) == "Sprecher 2")
    assert _stored(gui_home)["S2"] == "Speaker 2"


@pytest.mark.parametrize("language", ["de"], indirect=True)
def test_a_name_that_is_left_stays(
    language: str, page: MeetingPage, renaming: QLineEdit, qtbot: QtBot, gui_home: House
) -> None:
    assert renaming.text() == "Sprecher 2"
    with qtbot.assertNotEmitted(page.corrector.begun):
        QTest.keyClick(renaming, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.findChildren(QInputDialog))
    assert _stored(gui_home)["S2"] == "Speaker 2"


@pytest.mark.parametrize("language", ["de"], indirect=True)
def test_a_title_that_is_left_stays_and_one_that_is_typed_is_stored(
    language: str, window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    for typed, kept in (("", TITLE), ("Umzug", "Umzug")):
        window.chores.facts = None
        window.chores.edit(ID)
        qtbot.waitUntil(lambda: window.chores.facts is not None)
        dialog = window.chores.facts
        assert dialog is not None
        assert dialog.title.text() == TITLES["de"]
        QTest.keyClicks(dialog.title, typed)
        dialog.when.setDateTime(dialog.when.dateTime().addDays(1))
        with qtbot.waitSignal(window.chores.done):
            dialog.keep.click()
        assert gui_home.archive.recordings.get(ID).title == kept


@pytest.mark.parametrize("language", ["de"], indirect=True)
def test_what_is_recorded_or_waits_is_called_so(
    language: str, window: MainWindow, qtbot: QtBot, gui_home: House
) -> None:
    gui_home.archive.jobs.enqueue(ID, JobOptions())
    window.show_page("queue")
    qtbot.waitUntil(lambda: len(window.queue.rows) == 1)
    assert window.queue.rows[0].title.text() == TITLES["de"]
    assert TITLES["de"] in window.queue.rows[0].button.accessibleName()
    gui_home.recorder.events = [level(1000)]
    began: list[str] = []
    window.recording.began.connect(lambda: began.append(window.recording.title))
    window.show_page("record")
    qtbot.waitUntil(window.record.setup.record.isEnabled)
    window.record.setup.record.click()
    qtbot.waitUntil(lambda: bool(began) and not window.recording.is_busy)
    titles = {one.title for one in gui_home.archive.recordings.all()} - {TITLE}
    assert began[0].startswith("Besprechung ")
    assert window.record.progress.title.text() == began[0]
    assert [title(one) for one in titles] == began
    assert titles.pop().startswith("Meeting 20")


@pytest.mark.parametrize("language", ["de"], indirect=True)
def test_news_are_told_with_them(language: str, window: MainWindow, qtbot: QtBot) -> None:
    page = window.catch_up
    window.show_page("catch-up")
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.asking)
    assert not page.suggestions  # nobody is called “You” by others
    QTest.keyClicks(page.name, "Anna")
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.list)
    words = [label.text() for label in page.findChildren(QLabel)]
    assert TITLES["de"] in words
    assert any(one.startswith("Sprecher 3: “Tell Anna that You and") for one in words)


@pytest.mark.parametrize("language", ["de"], indirect=True)
def test_dialogs_and_notices_are_told_with_them(
    language: str, page: MeetingPage, qtbot: QtBot
) -> None:
    found = [Difference(0, ("Speaker 2", "Yes."), ("You", "Yes."))]
    dialog = CompareDialog(page.theme, 1, 2, found, page)
    assert "Sprecher 2 → Sie" in [label.text() for label in dialog.findChildren(QLabel)]
    words = say("Nobody has made minutes of “{title}”.", title=TITLE)
    assert TITLES["de"] in told(words)
