"""Runs over many files: finds them, lints them in processes, caches the results and returns them in order."""
