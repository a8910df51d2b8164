"""What the settings of a publisher can list as terms: one or more words, or patterns in the vocabularies of Vale."""

from __future__ import annotations

from seolint.startup.patterns import regex

#: A word, with the signs inside it that do not separate words: ``e-mail``, ``Node.js``, ``R&D``.
WORD = regex(r"[^\W_]+(?:[-'’.&+][^\W_]+)*")


def is_term(written: str) -> bool:
    """Whether it is made of words with one space between them, as terms are looked up."""
    return bool(written) and " ".join(match[0] for match in WORD.finditer(written)) == written


def has_inner_capital(term: str) -> bool:
    """Whether a term has a capital that no sentence or title explains: ``GitHub``, ``iPhone``, not ``Docker``, ``US``."""
    return any(map(str.islower, term)) and any(map(str.isupper, term[1:])) and not term.istitle()
