"""What can be done to a turn, as a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QInputDialog, QMenu

from app.service.correct import Assign, Join, Split, Unite

if TYPE_CHECKING:
    from app.gui.meeting.page import MeetingPage
    from pipeline.domain.speech import Turn

translate = QCoreApplication.translate


def turn_menu(page: MeetingPage, turn: Turn, word: int) -> QMenu:
    """Build the menu of a turn; `word` is the place of the word under the mouse, or -1."""
    menu = QMenu(page)
    meeting, corrector = page.meeting, page.corrector
    assert meeting is not None  # noqa: S101 - a turn of it was chosen
    at = max(0, word)
    menu.addAction(
        translate("meeting", "Play from here"),
        lambda: page.player.play(turn.words[at].span.start_ms),
    )
    menu.addSeparator()
    menu.addAction(
        translate("meeting", "Correct the words"), lambda: page.corrections.edit_turn(turn.id)
    )
    _add_split(menu, page, turn, word)
    join = menu.addAction(
        translate("meeting", "Join with the next turn"),
        lambda: corrector.correct(
            translate("meeting", "joined two turns"), lambda i, r: Join(i, r, turn.id)
        ),
    )
    join.setEnabled(turn.id != meeting.turns[-1].id)
    give = menu.addMenu(translate("meeting", "Said by"))
    for label, other in meeting.names:
        action = give.addAction(
            other,
            lambda n=label: corrector.correct(
                translate("meeting", "gave a turn to somebody else"),
                lambda i, r: Assign(i, r, turn.id, n),
            ),
        )
        action.setEnabled(label != turn.speaker)
    give.addSeparator()
    give.addAction(
        translate("meeting", "Somebody new"),
        lambda: corrector.correct(
            translate("meeting", "gave a turn to somebody new"),
            lambda i, r: Assign(i, r, turn.id, None),
        ),
    )
    menu.addSeparator()
    add_speaker(menu, page, turn.speaker)
    menu.addSeparator()
    menu.addAction(translate("meeting", "Undo"), corrector.undo).setEnabled(corrector.can_undo)
    menu.addAction(translate("meeting", "Redo"), corrector.redo).setEnabled(corrector.can_redo)
    return menu


def _add_split(menu: QMenu, page: MeetingPage, turn: Turn, word: int) -> None:
    """Split before the word under the mouse; by keys there is none: before one of all."""

    def split(at: int) -> None:
        page.corrector.correct(
            translate("meeting", "split a turn"), lambda i, r: Split(i, r, turn.id, at)
        )

    words = translate("meeting", "Split before “%1”")
    if word > 0:
        menu.addAction(words.replace("%1", turn.words[word].text), lambda: split(word))
        return
    places = menu.addMenu(translate("meeting", "Split before"))
    for at, one in enumerate(turn.words):
        if at:
            places.addAction(one.text.replace("&", "&&"), lambda at=at: split(at))
    places.setEnabled(len(turn.words) > 1)


def add_speaker(menu: QMenu, page: MeetingPage, label: str) -> None:
    """Add what can be done to a speaker."""
    meeting, corrector = page.meeting, page.corrector
    assert meeting is not None  # noqa: S101 - somebody in it was chosen
    name = meeting.name_of(label)
    for everywhere, text in (
        (False, translate("meeting", "Rename %1 here…")),
        (True, translate("meeting", "Rename %1 in all meetings…")),
    ):
        menu.addAction(
            text.replace("%1", name),
            lambda e=everywhere: _rename(page, label, name, everywhere=e),
        )
    same = menu.addMenu(translate("meeting", "%1 is the same person as").replace("%1", name))
    for other_label, other in meeting.names:
        if other_label != label:
            same.addAction(
                other,
                lambda n=other_label: corrector.correct(
                    translate("meeting", "made two speakers one"),
                    lambda i, r: Unite(i, r, label, n),
                ),
            )
    same.setEnabled(len(meeting.names) > 1)


def _rename(page: MeetingPage, label: str, name: str, *, everywhere: bool) -> None:
    """Ask for another name; nothing happens where it is the same, or empty."""
    dialog = QInputDialog(page)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(translate("meeting", "Rename %1").replace("%1", name))
    dialog.setLabelText(translate("meeting", "Name"))
    dialog.setTextValue(name)
    dialog.setMinimumWidth(page.theme.px(360))

    def chosen(text: str) -> None:
        new = text.strip()
        if new and new != name:
            words = translate("meeting", "renamed %1").replace("%1", name)
            page.corrector.rename(words, label, new, everywhere=everywhere)

    dialog.textValueSelected.connect(chosen)
    dialog.open()
