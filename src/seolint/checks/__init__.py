"""The kinds of check that rule files name."""
