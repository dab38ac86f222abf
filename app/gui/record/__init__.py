"""Recording: the page, the strip, the tray."""
