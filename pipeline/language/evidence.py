"""Whether the cited turns bear a claim out, checked by code and never by the model that wrote it.

Numbers, dates and names must stand in the evidence, a denial must be a denial there too, who acts
must have said so, and what was only asked or proposed is no fact. How a claim is checked is told
in docs/minutes.md.
"""

from pipeline.language.capitals import bare, names_in
from pipeline.language.cases import Case, Verdict, known_names
from pipeline.language.checking import Check
from pipeline.language.problems import Problem, ProblemKind, repair_hint
from pipeline.language.tokens import fold, tokens, with_markers, without_markers

__all__ = [
    "Case",
    "Problem",
    "ProblemKind",
    "Verdict",
    "check",
    "check_owner",
    "check_topic",
    "repair_hint",
]


def check(text: str, case: Case) -> Verdict:
    """Check one sentence against what was said.

    Args:
        text: the claim, participants as `{S2}` or "Speaker 2".
        case: the evidence.

    Returns:
        Support and citations if every check passes; problems otherwise. Never raises, whatever
        the text holds.
    """
    claim = with_markers(text).strip()
    if not case.cited or not any(c.isalnum() for c in without_markers(claim)):
        return Verdict(None, (Problem(ProblemKind.EMPTY),), ())
    return Check(claim, case).verdict()


def check_topic(text: str, case: Case) -> Verdict:
    """Check a sentence that only says what was talked about.

    Numbers, dates, names and words must have been said, as in `check`. Who said so, whether it was
    settled and whether it was denied make no difference to what the talk was about.
    """
    claim = with_markers(text).strip()
    if not case.cited:
        return Verdict(None, (Problem(ProblemKind.EMPTY),), ())
    return Check(claim, case, is_topic=True).verdict()


def check_owner(owner: str | None, case: Case) -> bool:
    """Whether an action may be shown as this person's.

    That is: nobody's, a participant's (by label, marker or name), or that of somebody whom the
    cited turns or those around them name.
    """
    if owner is None:
        return True
    name = with_markers(owner).strip()
    label = name[1:-1] if name.startswith("{") and name.endswith("}") else name
    if label in case.participants or fold(name) in {fold(n) for n in known_names(case)}:
        return True
    spoken = {
        fold(bare(t.text))
        for turn in (*case.cited, *case.around)
        for t in tokens(turn.text)
        if t.text[:1].isupper()
    }
    wanted = [fold(bare(t.text)) for t in tokens(name)]
    is_name = bool(names_in(name, case.language)) and name[:1].isupper()
    return is_name and all(word in spoken for word in wanted)
