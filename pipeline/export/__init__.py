"""A transcript as a file: one module a format, each a pure function to text."""
