"""One encrypted file with everything but sound and weights."""
