"""Sets Earshot up on a machine: libraries, packages, weights. Standard library only."""
