"""Which weights exist, where they may come from, are they the right bytes."""
