"""What waits, runs and failed."""
