"""Recording: from the machine's sound to encrypted tracks that need no finishing."""
