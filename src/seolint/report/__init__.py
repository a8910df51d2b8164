"""One pure function an output format: Report in, text out."""
