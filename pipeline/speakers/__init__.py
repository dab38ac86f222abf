"""Who spoke when, and whose words they are."""
