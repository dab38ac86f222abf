"""`python -m installer.weights`: installs the weights that Earshot begins with, verified.

It runs under the environment's Python, since the folder of weights depends on the platform.
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from app.settings import Home, find_home
from installer.errors import SetupError
from installer.layout import Layout, fingerprint
from installer.progress import Meter
from models.catalogue import load_catalogue
from models.install import install
from models.messages import InstallReport
from models.store import FileModelStore
from pipeline.domain.errors import EarshotError
from pipeline.domain.work import Progress

FOLDER = "from app.settings import find_home; print(find_home().models)"


def folder(layout: Layout) -> Path:
    """Where Earshot keeps its weights, as the environment's Python says."""
    command = [str(layout.python), "-c", FOLDER]
    answer = subprocess.run(command, capture_output=True, text=True, check=False, cwd=layout.root)
    if answer.returncode:
        what = answer.stderr.strip()
        raise SetupError("Earshot doesn't start", what, "Remove .venv and try again.")
    return Path(answer.stdout.strip())


def inputs(layout: Layout) -> str:
    """A fingerprint of the catalogue, and of the files that lie in the folder of weights."""
    place = folder(layout)
    files = sorted(path for path in place.rglob("*") if path.is_file())
    listed = [f"{path.relative_to(place)} {path.stat().st_size}" for path in files]
    catalogue = (layout.root / "models" / "catalogue.toml").read_text("utf-8")
    return fingerprint(catalogue, str(place), *listed)


def bring(home: Home, reports: list[InstallReport]) -> Iterator[Progress]:
    """Fetch what is missing and verify all of it; the report is put into `reports`."""
    store = FileModelStore(home.models, load_catalogue())
    for message in install(store, [passport.name for passport in store.catalogue.starter]):
        if isinstance(message, InstallReport):
            reports.append(message)
        else:
            yield message


def main() -> int:
    """Install the weights; returns the exit status."""
    meter = Meter(sys.stdout)
    home = find_home()
    reports: list[InstallReport] = []
    try:
        meter.follow("weights", bring(home, reports))
    except EarshotError as error:
        sys.stderr.write(f"\n{error.title}. {error.what}\n{error.todo}\n")
        return error.exit_code
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped. Run the same command again: what was fetched is kept.\n")
        return 130
    received = sum(report.received_bytes for report in reports)
    meter.say(f"weights: verified in {home.models}; {received / 1e6:,.0f} MB were fetched")
    return 0


if __name__ == "__main__":
    sys.exit(main())
