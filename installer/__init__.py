"""Bringing Earshot onto a machine. No product logic."""
