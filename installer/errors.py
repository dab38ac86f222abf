"""What can go wrong while setting up."""

from pipeline.domain.errors import EarshotError


class SetupError(EarshotError):
    """Setting up failed for a cause outside Earshot: a missing tool, no network, no rights."""

    exit_code = 11
