"""The checks of one claim, one after the other."""

from collections.abc import Iterable, Sequence

from pipeline.domain.meaning import Citation, Support
from pipeline.language.acting import is_borne_by, parts_of
from pipeline.language.bearing import Spoken, denied_questions, is_borne, likeness, spoken_of
from pipeline.language.capitals import bare, names_in
from pipeline.language.cases import Case, Verdict, known_names, names_of
from pipeline.language.dates import DateMention, dates_in
from pipeline.language.lexicon import content_words, lexicon_of, listed_stems, reporting_stems
from pipeline.language.negation import denials_agree, polarity_agrees
from pipeline.language.numbers import Quantity, matches, quantities
from pipeline.language.problems import Problem, ProblemKind
from pipeline.language.sentences import citation_of
from pipeline.language.tokens import fold, tokens, without_markers

_QUOTED = 0.85
_PARAPHRASED = 0.7
_WEAK = 0.5
_NEARBY = 0.6
_FIGURE = 0.5
_FEWEST = 2
_MOST_CITATIONS = 3
_WORTH = 2


class Check:
    """The checks of one claim; each adds what it finds wrong.

    Args of the constructor:
        claim: one sentence, participants as markers.
        case: the evidence.
        is_topic: it only says what was talked about.
    """

    def __init__(self, claim: str, case: Case, *, is_topic: bool = False) -> None:
        self._claim, self._case, self._is_topic = claim, case, is_topic
        self._spoken_in = lexicon_of(case.language)
        self._written = lexicon_of(case.written or case.language)
        self._is_foreign = self._written.language != self._spoken_in.language
        turns = {t.id: t for t in (*case.around, *case.cited)}
        self._turns = sorted(turns.values(), key=lambda t: (t.span.start_ms, t.id))
        self._spoken = spoken_of(case.cited, case.around, case.language)
        self._dates = dates_in(claim, case.held_on, self._written.language)
        self._numbers = tuple(
            q
            for q in quantities(claim, self._written.language)
            if not any(d.start < q.end and q.start < d.end for d in self._dates)
        )
        figures = [(f.start, f.end) for f in (*self._dates, *self._numbers)]
        self._stems = content_words(_without(claim, figures), self._written.language)
        self._names = names_in(claim, self._written.language)
        self._problems: list[Problem] = []

    def verdict(self) -> Verdict:
        """Run all checks; support and citations only if every one passes."""
        self._check_numbers()
        self._check_dates()
        self._check_names()
        like = likeness(tokens(self._claim), self._spoken, self._spoken_in)
        support: Support | None
        quoted: Sequence[Spoken] = ()
        if self._is_topic:
            support = self._share_support()
        elif like.share >= _QUOTED:
            support = Support.QUOTED
            quoted = self._spoken[like.first : like.last + 1]
            self._check_denials(quoted)
        elif self._is_foreign:
            support = Support.WEAK
        else:
            support = self._share_support()
        if not (self._is_foreign or self._is_topic):
            self._check_settled()
            self._check_polarity(quoted)
            self._check_who()
        if support is None and not self._problems:
            self._problems.append(Problem(ProblemKind.WORDS))
        if self._problems:
            return Verdict(None, tuple(self._problems), ())
        return Verdict(support, (), self._citations(like.first if quoted else None))

    def _add(self, problem: Problem) -> None:
        if problem not in self._problems:
            self._problems.append(problem)

    def _check_numbers(self) -> None:
        said = [q for s in self._spoken for q in self._quantities(s)]
        for number in self._numbers:
            if not number.is_one and not matches(number, said):
                self._problems.append(Problem(ProblemKind.NUMBER, number.surface))

    def _check_dates(self) -> None:
        said = [d for s in self._spoken for d in self._dates_of(s)]
        for mention in self._dates:
            if not any(_same_date(mention, d) for d in said):
                self._problems.append(Problem(ProblemKind.DATE, mention.words))

    def _check_names(self) -> None:
        said = {
            part
            for text in (*(t.text for t in self._turns), *known_names(self._case))
            for part in _name_words(text)
        }
        for name in self._names:
            if not all(word in said for word in _name_words(name)):
                self._problems.append(Problem(ProblemKind.NAME, name))
        for token in tokens(self._claim):
            if token.is_marker and token.text[1:-1] not in self._case.participants:
                self._problems.append(Problem(ProblemKind.NAME, token.text))

    def _check_denials(self, quoted: Sequence[Spoken]) -> None:
        said = " ".join(s.sentence.text for s in quoted)
        if not denials_agree(self._claim, said, self._case.language):
            self._add(Problem(ProblemKind.NEGATION))

    def _check_polarity(self, quoted: Sequence[Spoken]) -> None:
        settled = [s for s in self._spoken if s.is_settled]
        said = [s.sentence.text for s in (*quoted, *(settled or self._spoken))]
        denied = denied_questions(self._case.cited, self._turns, self._case.language)
        if not polarity_agrees(self._claim, said, self._case.language, denied):
            self._add(Problem(ProblemKind.NEGATION))

    def _check_settled(self) -> None:
        if self._is_tentative() or all(s.is_settled for s in self._spoken):
            return
        settled = [s for s in self._spoken if s.is_settled]
        figures = [q for s in settled for q in self._quantities(s)]
        days = [d for s in settled for d in self._dates_of(s)]
        is_open = any(not n.is_one and not matches(n, figures) for n in self._numbers) or any(
            not any(_same_date(d, day) for day in days) for d in self._dates
        )
        most = max((self._count(s) for s in settled), default=0)
        is_better_open = max(self._count(s) for s in self._spoken) > most
        if is_open or (is_better_open and self._share(self._spoken) > self._share(settled)):
            self._add(Problem(ProblemKind.UNSETTLED))

    def _count(self, said: Spoken) -> int:
        return sum(is_borne(w, said.stems, self._case.language) for w in set(self._stems))

    def _is_tentative(self) -> bool:
        norms = tuple(t.norm for t in tokens(self._claim))
        is_proposal = self._written.has_phrase("proposals", norms)
        return is_proposal or "?" in self._claim or self._written.has_phrase("tentative", norms)

    def _check_who(self) -> None:
        for part in parts_of(self._claim, self._written):
            names = names_of(part.label, self._case)
            if not is_borne_by(part, self._spoken, self._turns, names, self._spoken_in):
                problem = Problem(ProblemKind.WHO, f"{{{part.label}}}")
                self._add(problem)

    def _share_support(self) -> Support | None:
        share = self._share(self._spoken)
        if share >= _PARAPHRASED:
            return Support.PARAPHRASED
        return Support.WEAK if share >= _WEAK else None

    def _share(self, spoken: Sequence[Spoken]) -> float:
        """The share of the claim that was said; words said nearby and figures count less.

        Words that only report ("says", "discussed") may be the minutes' own.
        """
        language = self._case.language
        said = frozenset(stem for s in spoken for stem in s.stems)
        borne = {w for w in set(self._stems) if is_borne(w, said, language)}
        wanted = frozenset(self._stems) - reporting_stems(self._written.language)
        if self._is_topic:
            wanted -= listed_stems("topical", self._written.language)
        if len(wanted) <= _FEWEST:
            wanted |= borne
        borne &= wanted
        if not wanted:  # "{S2} agrees.": who does is all that can be checked
            is_about_somebody = any(token.is_marker for token in tokens(self._claim))
            return _WEAK if is_about_somebody or self._figures() else 0.0
        near = frozenset(
            stem for t in self._case.around for stem in content_words(t.text, language)
        )
        nearby = {w for w in wanted - borne if is_borne(w, near, language)}
        figures = _FIGURE * self._figures()
        is_thin = not borne or len(borne | nearby) < min(_FEWEST, len(wanted))
        if is_thin and not figures:
            return 0.0
        return (len(borne) + _NEARBY * len(nearby) + figures) / (len(wanted) + figures)

    def _figures(self) -> int:
        return len(self._numbers) + len(self._dates)

    def _citations(self, first: int | None) -> tuple[Citation, ...]:
        """The fewest sentences that hold all that the cited turns bear out, three at most."""
        needs = [self._needs(s) for s in self._spoken]
        chosen: list[int] = [] if first is None else [first]
        covered: set[tuple[str, str]] = set() if first is None else set(needs[first])
        while len(chosen) < _MOST_CITATIONS:
            gains = [_gain(need - covered) for need in needs]
            best = max(range(len(gains)), key=lambda i: (gains[i], -i))
            if chosen and gains[best] < (1 if self._is_topic else _WORTH):
                break
            chosen.append(best)
            covered |= needs[best]
        return tuple(
            citation_of(self._case.recording_id, s.turn, s.sentence.first, s.sentence.last)
            for s in (self._spoken[i] for i in chosen)
        )

    def _needs(self, said: Spoken) -> set[tuple[str, str]]:
        """What of the claim a sentence holds."""
        numbers = self._quantities(said)
        days = self._dates_of(said)
        language = self._case.language
        found = {("word", w) for w in set(self._stems) if is_borne(w, said.stems, language)}
        found |= {("number", n.surface) for n in self._numbers if matches(n, numbers)}
        found |= {
            ("date", d.words) for d in self._dates if any(_same_date(d, other) for other in days)
        }
        return found

    def _quantities(self, said: Spoken) -> tuple[Quantity, ...]:
        return quantities(said.sentence.text, self._case.language)

    def _dates_of(self, said: Spoken) -> tuple[DateMention, ...]:
        return dates_in(said.sentence.text, self._case.held_on, self._case.language)


def _without(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """A text with markers and these stretches blanked out."""
    plain = without_markers(text)
    for start, end in spans:
        plain = plain[:start] + " " * (end - start) + plain[end:]
    return plain


def _gain(needs: Iterable[tuple[str, str]]) -> int:
    return sum(1 if kind == "word" else 2 for kind, _ in needs)


def _same_date(claimed: DateMention, said: DateMention) -> bool:
    """Whether two mentions name the same day; a year that wasn't told can't differ."""
    if claimed.sense == said.sense and not (claimed.has_year and said.has_year):
        return True
    if claimed.day is None or said.day is None:
        return False
    if claimed.has_year or said.has_year:
        return claimed.day == said.day
    return (claimed.day.month, claimed.day.day) == (said.day.month, said.day.day)


def _name_words(text: str) -> tuple[str, ...]:
    return tuple(fold(bare(token.text)) for token in tokens(text))
