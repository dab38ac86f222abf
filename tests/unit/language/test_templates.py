from pathlib import Path

import pytest

from pipeline.domain.errors import InputError, NotFoundError
from pipeline.language.templates import (
    PARTS,
    SHIPPED,
    find_template,
    list_templates,
    load_template,
    parse_template,
    read_template,
)

FILE = Path("mine.toml")
HEAD = 'title = "Mine"\nsections = ["brief"]\n'
EXTRACT = '[[extract]]\nname = "risks"\nheading = "Risks"\nask = "What may go wrong."\n'


def test_the_shipped_templates_are_all_in_order() -> None:
    names = [file.name for file in list_templates(())]
    assert names == [
        *("board", "decisions-and-actions", "general", "interview", "one-to-one", "stand-up"),
    ]
    for name in names:
        template = load_template(name, ())
        assert template.name == name
        assert set(template.sections) <= {*PARTS, *(e.name for e in template.extracts)}
    assert set(load_template("general", ()).sections) == set(PARTS)


def test_everything_can_be_set() -> None:
    text = (
        'title = "Mine"\nsections = ["risks", "brief"]\nbrief-sentences = [1, 2]\n'
        f'tone = "dry"\n{EXTRACT}'
    )
    template = parse_template(text, FILE)
    assert (template.name, template.title, template.tone) == ("mine", "Mine", "dry")
    assert (template.sections, template.brief_sentences) == (("risks", "brief"), (1, 2))
    assert template.extracts[0].ask == "What may go wrong."


def test_ones_own_template_comes_before_a_shipped_one(tmp_path: Path) -> None:
    (tmp_path / "general.toml").write_text(HEAD)
    assert load_template("general", (tmp_path,)).title == "Mine"
    assert not find_template("general", (tmp_path,)).is_shipped
    assert find_template("board", (tmp_path,)).path.parent == SHIPPED


def test_a_slip_in_a_name_is_recognised(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="Did you mean “general”"):
        load_template("generl", (tmp_path,))
    with pytest.raises(NotFoundError, match="earshot templates list"):
        load_template("../../etc/passwd", (tmp_path,))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("title = ", "line 1"),
        ('sections = ["brief"]\n', "title is missing"),
        ('title = "x"\n', "sections must be a list"),
        ('title = 3\nsections = ["brief"]', "line 1: title must be text"),
        ('title = "x"\n\nsections = ["brif"]', "line 3: sections has “brif”"),
        ('title = "x"\n\nsections = ["brif"]', "did you mean “brief”?"),
        ('title = "x"\nsections = ["brief", "brief"]', "line 2: sections has “brief” twice"),
        ('title = "x"\nsections = "brief"', "line 2: sections must be a list"),
        (HEAD + "colour = 1", "line 3: colour isn't a key"),
        (
            HEAD + "brief_sentences = [1, 2]",
            "line 3: brief_sentences isn't a key of templates; did",
        ),
        (HEAD + "brief-sentences = [4, 2]", "line 3: brief-sentences is 4 to 2"),
        (HEAD + "brief-sentences = [true, 2]", "line 3: brief-sentences must be"),
        (HEAD + "brief-sentences = [0, 2]", "line 3: brief-sentences is 0 to 2"),
        (HEAD + EXTRACT, "line 2: sections lacks “risks”"),
        (HEAD + EXTRACT.replace("ask", "asks"), "line 6: asks isn't a key of [[extract]]"),
        (HEAD + EXTRACT.replace('ask = "What may go wrong."', ""), "ask is missing in [[extract]]"),
        (HEAD + EXTRACT + EXTRACT, "line 8: name is “risks” a second time"),
        (HEAD + EXTRACT.replace("risks", "brief"), "line 4: name is “brief”, which every"),
        (HEAD + EXTRACT.replace("risks", "Risks!"), "line 4: name has lower-case"),
        (HEAD + EXTRACT.replace("What may", "x" * 600), "line 6: ask has"),
        (HEAD + EXTRACT * 9, "at most 8"),
        (HEAD + "extract = 1", "line 3: extract must be written as [[extract]]"),
    ],
)
def test_a_broken_template_is_told_with_line_and_reason(text: str, told: str) -> None:
    with pytest.raises(InputError) as caught:
        parse_template(text, FILE)
    assert told in caught.value.what
    assert "mine.toml" in caught.value.what


def test_files_that_are_no_templates(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    for content, told in ((b"\xff\xfe", "UTF-8"), (b"#" * 100_000, "no template")):
        path.write_bytes(content)
        with pytest.raises(InputError, match=told):
            read_template(path)
    with pytest.raises(InputError, match="No such file"):
        read_template(tmp_path / "gone.toml")
    with pytest.raises(InputError, match="lower-case"):
        parse_template(HEAD, Path("My Own.toml"))
