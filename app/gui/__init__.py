"""The window: paints what the service says, and passes on what the user does."""
