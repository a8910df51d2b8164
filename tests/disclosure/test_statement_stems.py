"""The strings that rule texts out are in every match of the patterns that they stand for."""

from __future__ import annotations

import re
from itertools import product

import pytest

from seolint.checks.shared.pattern_facts import read_facts
from seolint.disclosure.statement_stems import STEMS
from seolint.disclosure.statement_words import LANGUAGES

_SIGN = r"\[[^\]]*\]|\\.|[^()\\]"
_GROUP = rf"\((?:{_SIGN}|\((?:{_SIGN}|\((?:{_SIGN})*\))*\))*\)"
_LOOKED_AT = re.compile(rf"(?=\(\?[=!]){_GROUP}|\\[AZ]")
_PIECE = re.compile(rf"\\.|\[[^\]]*\]|{_GROUP}|.", re.DOTALL)


def _alternatives(pattern: str) -> list[str]:
    pieces = _PIECE.findall(_LOOKED_AT.sub("", pattern.removeprefix("(?i)")))
    return "".join("\0" if piece == "|" else piece for piece in pieces).split("\0")


@pytest.mark.parametrize(("language", "kind"), [*product(range(4), range(4))])
def test_each_alternative_needs_a_string(language: int, kind: int) -> None:
    words = LANGUAGES[language]
    pattern = (words.earned, words.paid, words.vague, words.label)[kind]
    for alternative in _alternatives(pattern.pattern):
        needs, _ = read_facts(alternative, any_case=True)
        assert any(
            all(any(stem in string for stem in STEMS[language][kind]) for string in need.split("\n")) for need in needs
        ), alternative
