"""Options and arguments that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

Reference = Annotated[
    str, typer.Argument(metavar="ID", help="A recording's id, or the beginning of it.")
]
AsJson = Annotated[
    bool, typer.Option("--json", help="Write JSON to standard output, and nothing else there.")
]
Languages = Annotated[
    list[str] | None,
    typer.Option(
        "--language",
        "-l",
        metavar="CODE",
        help="Language spoken, as en or de; several for a meeting that mixes them. "
        "Repeatable, or a comma list. Detected if left out.",
    ),
]
Speakers = Annotated[
    str | None,
    typer.Option(
        "--speakers", "-s", metavar="N|MIN-MAX", help="How many people speak, if you know."
    ),
]
Models = Annotated[
    list[str] | None,
    typer.Option(
        "--model",
        "-m",
        metavar="[ROLE=]NAME",
        help="Another model than the settings name. Repeatable.",
    ),
]
Tag = Annotated[
    str | None, typer.Option("--tag", metavar="TAG", help="Only for recordings with this tag.")
]
Since = Annotated[
    str | None,
    typer.Option("--since", metavar="DAY", help="Only meetings of this day or later."),
]
Until = Annotated[
    str | None,
    typer.Option("--until", metavar="DAY", help="Only meetings of this day or earlier."),
]
Meeting = Annotated[
    str | None,
    typer.Option("--meeting", metavar="ID", help="Only this recording."),
]
From = Annotated[
    str | None,
    typer.Option("--from", metavar="DAY", help="Only meetings of this day or later."),
]
To = Annotated[
    str | None,
    typer.Option("--to", metavar="DAY", help="Only meetings of this day or earlier."),
]
Speaker = Annotated[
    str | None, typer.Option("--speaker", metavar="NAME", help="Only what they said.")
]
Output = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        readable=False,
        help="Where to write; else standard output.",
    ),
]


def examples(*lines: str) -> str:
    """Example calls for the end of a command's help, one a line, never wrapped."""
    return "\b\nExamples:\n" + "\n".join(f"  {line}" for line in lines)
