"""Stages, their fingerprints, and the runner that resumes them. Knows ports, not engines."""
