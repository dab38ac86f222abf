"""The child process in which every model lives, and the parent's end of the pipes to it."""
