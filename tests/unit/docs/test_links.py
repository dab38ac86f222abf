"""The documents point to what is there."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("samples/**/*.md")])
LINK = re.compile(r"\[[^\]]*\]\((?P<target>[^)\s]+)\)")
PATH = re.compile(r"`(?P<path>(?:app|pipeline|models|installer|tests|docs|samples)/[\w./-]*)`")
MAKE = re.compile(r"`make (?P<goal>[a-z-]+)")


def name(page: Path) -> str:
    return str(page.relative_to(ROOT))


def anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.*)$", page.read_text("utf-8"), flags=re.MULTILINE)
    return {
        re.sub(r"[^\w -]", "", heading).strip().lower().replace(" ", "-") for heading in headings
    }


def test_there_are_pages() -> None:
    assert {"README.md", "CHANGELOG.md", "docs/architecture.md"} <= {name(page) for page in PAGES}


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_lead_somewhere(page: Path) -> None:
    for match in LINK.finditer(page.read_text("utf-8")):
        target, _, anchor = match["target"].partition("#")
        if "://" in target or target.startswith("mailto:"):
            continue
        other = (page.parent / target).resolve() if target else page
        assert other.exists(), f"{name(page)} links to {match['target']}"
        assert not anchor or anchor in anchors(other), f"{name(page)} links to {match['target']}"


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_paths_that_are_named_exist(page: Path) -> None:
    for match in PATH.finditer(page.read_text("utf-8")):
        assert (ROOT / match["path"]).exists(), f"{name(page)} names {match['path']}"


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_goals_of_make_that_are_named_exist(page: Path) -> None:
    goals = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = {match["goal"] for match in MAKE.finditer(page.read_text("utf-8"))}
    assert named <= goals, f"{name(page)}: {named - goals}"


def test_the_architecture_shows_the_floors_that_are_checked() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    layers = contracts["contracts"][0]["layers"]
    shown = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    assert "\n".join("    " + layer for layer in layers) in shown


def test_every_declared_library_has_a_reason() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"].values()
    declared = [*project["dependencies"], *(line for extra in extras for line in extra)]
    reasons = (ROOT / "docs" / "decisions.md").read_text("utf-8").lower()
    names = [re.split(r"[\[;]", line)[0].strip().lower() for line in declared]
    unexplained = [name for name in names if name not in reasons]
    assert not unexplained
