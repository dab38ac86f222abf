"""The words of the trade as frozen values: sound, speech, work, errors. Standard library only."""
