"""What was meant: chapters, minutes, answers, and the checks that keep them true."""
