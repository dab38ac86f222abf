"""What can be done to a turn, as a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

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
    name = meeting.name_of(turn.speaker)
    at = max(0, word)
    menu.addAction(
        translate("meeting", "Play from here"),
        lambda: page.player.play(turn.words[at].span.start_ms),
    )
    menu.addSeparator()
    menu.addAction(
        translate("meeting", "Correct the words"), lambda: page.corrections.edit_turn(turn.id)
    )
    words = translate("meeting", "Split before “%1”").replace("%1", turn.words[at].text)
    split = menu.addAction(
        words,
        lambda: corrector.correct(
            translate("meeting", "split a turn"), lambda i, r: Split(i, r, turn.id, word)
        ),
    )
    split.setEnabled(word > 0)
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
    for everywhere, text in (
        (False, translate("meeting", "Rename %1 here…")),
        (True, translate("meeting", "Rename %1 in all meetings…")),
    ):
        menu.addAction(
            text.replace("%1", name),
            lambda e=everywhere: _rename(page, turn.speaker, name, everywhere=e),
        )
    same = menu.addMenu(translate("meeting", "%1 is the same person as").replace("%1", name))
    for label, other in meeting.names:
        if label != turn.speaker:
            same.addAction(
                other,
                lambda n=label: corrector.correct(
                    translate("meeting", "made two speakers one"),
                    lambda i, r: Unite(i, r, turn.speaker, n),
                ),
            )
    same.setEnabled(len(meeting.names) > 1)
    menu.addSeparator()
    menu.addAction(translate("meeting", "Undo"), corrector.undo).setEnabled(corrector.can_undo)
    menu.addAction(translate("meeting", "Redo"), corrector.redo).setEnabled(corrector.can_redo)
    return menu


def _rename(page: MeetingPage, label: str, name: str, *, everywhere: bool) -> None:
    new, is_meant = ask_name(page, name)
    if is_meant and new.strip() and new.strip() != name:
        words = translate("meeting", "renamed %1").replace("%1", name)
        page.corrector.rename(words, label, new, everywhere=everywhere)


def ask_name(parent: QWidget, name: str) -> tuple[str, bool]:
    """Ask for another name; returns it, and whether it is meant."""
    title = translate("meeting", "Rename %1").replace("%1", name)
    return QInputDialog.getText(parent, title, translate("meeting", "Name"), text=name)
