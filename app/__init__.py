"""The doors, and the one service behind them."""
