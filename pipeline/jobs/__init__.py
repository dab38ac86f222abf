"""Resumable work: stages, queue, runner."""
