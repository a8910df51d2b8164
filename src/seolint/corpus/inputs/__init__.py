"""What ``seolint corpus`` reads: one module for each kind of input, each yielding documents and rejects in order."""
