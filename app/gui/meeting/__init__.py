"""The page of one meeting: what was said, what it meant, and its sound."""
