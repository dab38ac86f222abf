"""Which Earshot this is."""

from importlib.metadata import PackageNotFoundError, version


def own_version() -> str:
    """The installed version; "unknown" where it runs without having been installed."""
    try:
        return version("earshot")
    except PackageNotFoundError:
        return "unknown"
