"""The words and marks that claims and disclaimers are read by."""

from __future__ import annotations

from seolint.startup.patterns import regex

#: A word with its hyphens and straight apostrophes, or a mark.
TOKEN = regex(r"[^\W_]+(?:['-][^\W_]+)*|[^\w\s]")
