"""How well a model does on recordings with a reference."""
