"""What can go wrong while setting up."""

from pipeline.domain.errors import EarshotError
from pipeline.domain.saying import Said


class SetupError(EarshotError):
    """Setting up failed for a cause outside Earshot: a missing tool, no network, no rights."""

    exit_code = 11

    def __init__(self, title: str, what: str, todo: str = "") -> None:
        super().__init__(Said(title), Said(what), Said(todo))
