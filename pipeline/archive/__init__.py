"""The encrypted archive: one SQLCipher file, its key, and the search over it."""
