"""The rules that look at all files of a folder together."""
