"""The results for a file as plain data, shared by reports, cache and baseline."""
