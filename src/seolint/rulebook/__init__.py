"""Rule files: read, checked, documented, and selected by settings."""
