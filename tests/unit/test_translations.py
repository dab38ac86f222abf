"""The translations that are kept: whole, true to their sources, and made of the present texts."""

import os
import re
import subprocess
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6
import pytest

from tests.texts import listing, unsaid

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "app" / "gui" / "translations"
TOOLS = Path(PySide6.__file__).parent
# English has texts with a plural only: all others are the sources themselves
CODES = ("ar", "de", "en", "es", "fr", "ja", "pt", "zh_CN")
FORMS = {"ar": 6, "ja": 1, "zh_CN": 1}
COUNT = re.compile(r"%n")
PLACEHOLDER = re.compile(r"%\d|</?[a-z][^>]*>|&\w|\{\w+(?::[^{}]*)?\}")
WIDE = ("ja", "zh_CN")


@dataclass(frozen=True, slots=True)
class Text:
    """A source and what was made of it; one form where nothing is counted."""

    context: str
    source: str
    note: str
    forms: tuple[str, ...]
    is_counted: bool
    is_finished: bool


def texts(path: Path) -> Iterator[Text]:
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            made = message.find("translation")
            assert made is not None
            is_counted = message.get("numerus") == "yes"
            forms = [form.text or "" for form in made.iter("numerusform")]
            yield Text(
                context.findtext("name") or "",
                message.findtext("source") or "",
                message.findtext("comment") or "",
                tuple(forms) if is_counted else (made.text or "",),
                is_counted,
                made.get("type") is None,
            )


def file_of(code: str) -> Path:
    return FOLDER / f"earshot_{code}.ts"


def tool(name: str, *arguments: str) -> None:
    path = TOOLS / f"{name}{'.exe' if os.name == 'nt' else ''}"
    subprocess.run([path, *arguments], cwd=ROOT, check=True, capture_output=True, timeout=60)


def test_each_language_has_a_file_and_what_the_window_reads() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.ts")) == [f"earshot_{c}" for c in CODES]
    assert sorted(path.stem for path in FOLDER.glob("*.qm")) == [f"earshot_{c}" for c in CODES]


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_left_untranslated(code: str) -> None:
    found = list(texts(file_of(code)))
    left = [text.source for text in found if not (text.is_finished and all(text.forms))]
    assert found
    assert not left


@pytest.mark.parametrize("code", CODES)
def test_what_is_filled_in_or_underlined_is_in_each_translation(code: str) -> None:
    wrong = [
        (text.source, form)
        for text in texts(file_of(code))
        for form in text.forms
        # the days have a note; their letters are Qt's, and each language has its own order
        if Counter(PLACEHOLDER.findall(text.source)) != Counter(PLACEHOLDER.findall(form))
        or (COUNT.search(form) and not text.is_counted)
    ]
    assert not wrong


@pytest.mark.parametrize("code", CODES)
def test_a_plural_has_every_form_of_its_language_and_tells_the_count(code: str) -> None:
    counted = [text for text in texts(file_of(code)) if text.is_counted]
    assert counted
    for text in counted:
        assert len(text.forms) == FORMS.get(code, 2), text.source
        # one, two and none can be said in words; the last form is for all other counts
        assert "%n" in text.forms[-1], text.source


@pytest.mark.parametrize("code", CODES)
def test_a_space_at_an_end_stays_where_words_are_joined(code: str) -> None:
    for text in texts(file_of(code)):
        for form in text.forms if code not in WIDE else ():
            assert text.source[:1].isspace() == form[:1].isspace(), (text.source, form)
            assert text.source[-1:].isspace() == form[-1:].isspace(), (text.source, form)


@pytest.mark.parametrize("code", CODES)
def test_a_form_of_a_day_names_what_the_english_one_names(code: str) -> None:
    days = [text for text in texts(file_of(code)) if text.context == "dates" and text.note]
    assert days or code == "en"
    for text in days:
        form = re.sub(r"'[^']*'", "", text.forms[0])
        for letter in "dMy":
            assert (letter in form) == (letter in text.source), text
        assert ("ddd" in form) == ("ddd" in text.source), text


def test_the_translations_are_of_the_texts_that_the_window_has(tmp_path: Path) -> None:
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "app" / "gui").rglob("*.py"))
    fresh, below = tmp_path / "earshot_de.ts", tmp_path / "said.py"
    below.write_text(listing(), "utf-8")
    tool("lupdate", *sources, str(below), "-locations", "none", "-ts", str(fresh))
    wanted = {(text.context, text.source, text.note) for text in texts(fresh)}
    counted = {(text.context, text.source) for text in texts(fresh) if text.is_counted}
    assert wanted
    for code in CODES:
        kept = {(text.context, text.source, text.note) for text in texts(file_of(code))}
        if code == "en":
            assert {(context, source) for context, source, _ in kept} == counted
        else:
            assert kept == wanted, f"`make translations`, then translate what is new ({code})"


@pytest.mark.parametrize("code", CODES)
def test_what_the_window_reads_is_made_of_the_present_translations(
    code: str, tmp_path: Path
) -> None:
    made = tmp_path / "made.qm"
    tool("lrelease", "-silent", str(file_of(code)), "-qm", str(made))
    assert made.read_bytes() == (FOLDER / f"earshot_{code}.qm").read_bytes()


def test_what_is_said_below_the_window_can_be_found_and_translated() -> None:
    """A text in a name, a sum or an f-string has no template: it is to pass through `say`."""
    assert not list(unsaid())


def test_no_text_is_put_together_before_it_is_translated() -> None:
    """Qt's tools read literals: an f-string, a sum or a name would never be found."""
    call = re.compile(r"""\btr\(\s*(?!["')\s])|\btranslate\(\s*(?:f["']|"\w+",\s*(?!["'\s]))""")
    alias = re.compile(r"def _?tr\(")
    counted = re.compile(r"\btranslate\([^)]*%n")  # a plural is found in a method's own tr() alone
    for path in sorted((ROOT / "app" / "gui").rglob("*.py")):
        text = path.read_text("utf-8")
        assert not call.search(text), path
        assert not alias.search(text), path
        assert not counted.search(text), path
