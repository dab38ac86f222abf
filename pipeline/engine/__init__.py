"""The child process in which every model lives."""
