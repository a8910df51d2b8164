"""Looks for articles that seolint cannot take: a hundred in the tests, more by ``python -m tests.fuzz``."""
