"""What Earshot can do: one file a use case. The only API that the doors call."""
