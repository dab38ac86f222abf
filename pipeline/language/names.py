"""Names: those in a text, and what speakers are called by the others."""

from pipeline.language.calling import name_hints
from pipeline.language.capitals import bare, names_in

__all__ = ["bare", "name_hints", "names_in"]
