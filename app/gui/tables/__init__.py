"""Decisions and actions of all meetings, as tables."""
