"""The meeting: from sound to searchable minutes. Knows no window, no command line, no settings."""
