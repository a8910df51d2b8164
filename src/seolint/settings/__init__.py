"""Settings: which exist, where they are read from, and what applies to a file."""
