"""What is said of a file, as the plain data that reports, cache and baseline share."""
