"""What is new to the user since they last looked."""
