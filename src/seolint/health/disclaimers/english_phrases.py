"""English tokens and the phrases that both limits and purposes are made of."""

from __future__ import annotations

from seolint.health.disclaimers import english_words as lexis
from seolint.health.tokens import TOKEN
from seolint.startup.patterns import regex

_WORDY_NEGATION = regex(
    r"\b(?:in|under|by|at|on) no (?:way|event|case|circumstances?|means|time|point|account)\b"
    r"|\bun(?:able|willing|authori[sz]ed|qualified)(?= to\b)"
)


def tokenize(text: str) -> list[str]:
    """Return the words and marks of a lower-case text with straight apostrophes, without possessive endings.

    A negation of several words becomes one: "is in no way medical advice" → "is not medical advice".
    """
    return [token.removesuffix("'s") for token in TOKEN.findall(_WORDY_NEGATION.sub("not", text))]


def drop_partitive(subject: list[str]) -> list[str]:
    """Return the subject without "no part of", "the aim of" or "none of" at its beginning."""
    at = subject.index("of") if "of" in subject[:5] else 0
    return subject[at + 1 :] if at and subject[at - 1] in lexis.PARTS else subject


def find_head(subject: list[str]) -> list[str]:
    """Return the words before the first preposition or verb: "the information on this site" → "information"."""
    start = next((index for index, word in enumerate(subject) if word not in lexis.OPENERS), len(subject))
    stop = (index for index in range(start + 1, len(subject)) if subject[index] in lexis.HEAD_ENDS)
    return subject[start : next(stop, len(subject))]


def names_content(subject: list[str]) -> bool:
    """Whether the subject is a text or its publisher, and nothing sold."""
    head = find_head(subject)
    return not lexis.CONTENT.isdisjoint(without_our(head)) and lexis.PRODUCTS.isdisjoint(head)


def without_our(tokens: list[str]) -> list[str]:
    """Return the tokens without an "our" at their beginning, which does not tell a text from what is sold."""
    return tokens[1:] if tokens[:1] == ["our"] and len(tokens) > 1 else tokens


def names_professional(tokens: list[str], start: int, end: int) -> bool:
    """Whether these tokens name a doctor or another health professional."""
    for index in range(start, min(end, len(tokens))):
        word = tokens[index]
        if word in lexis.PROFESSIONALS or (word == "your" and tokens[index + 1 : index + 2] == ["provider"]):
            return True
        if word in lexis.QUALIFIED and not lexis.ROLES.isdisjoint(tokens[index + 1 : index + 5]):
            return word in lexis.MEDICAL or lexis.OTHER_FIELDS.isdisjoint(tokens)
    return False
