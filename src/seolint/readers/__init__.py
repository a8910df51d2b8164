"""One reader a format: Source in, Article out, every position carried from the parser."""
