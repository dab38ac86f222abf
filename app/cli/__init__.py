"""The command line: parses what was typed, calls the service, shows the answer."""
