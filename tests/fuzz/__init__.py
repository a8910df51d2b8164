"""Looks for articles that seolint cannot take: some hundreds in the tests, more by ``python -m tests.fuzz``."""
