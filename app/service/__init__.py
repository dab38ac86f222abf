"""Use cases, one file each: the only code that the doors call."""
