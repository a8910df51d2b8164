"""Many files: found, linted in processes, cached, and handed on in order."""
