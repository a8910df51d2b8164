r"""In patterns of rules, ``\\b`` and ``\\w`` know the letters of all scripts, with RE2 and without."""

from __future__ import annotations

import pytest

from seolint.checks.shared.alternatives import Searches, facts_of
from seolint.checks.shared.re2 import compile_patterns


@pytest.mark.parametrize(
    ("pattern", "text", "spans"),
    [
        pytest.param(r"\b(?:a|and)\s*$", "cada día", [], id="a letter after an accent"),
        pytest.param(r"\b(?:a|and)\s*$", "cada di\u0301a", [], id="after a combining accent"),
        pytest.param(r"\b(?:a|and)\s*$", "voilà, and a", [(11, 12)], id="after another word with an accent"),
        pytest.param(r"\bécole\b", "une école.", [(4, 9)], id="an accent first"),
        pytest.param(r"\bсон\b", "сон и сонник", [(0, 3)], id="Cyrillic"),
        pytest.param(r"\w+", "día, año", [(0, 3), (5, 8)], id="letters"),
        pytest.param(r"[\w-]+", "año-luz", [(0, 7)], id="letters in a set"),
        pytest.param(r"\bAI\b", "在AI中", [(1, 3)], id="no spaces"),
        pytest.param(r"\bor\b|\bno\b", "café or no", [(5, 7), (8, 10)], id="alternatives"),
        pytest.param(r"\ba\b", "á" * 300 + " a", [(301, 302)], id="far into the text"),
    ],
)
def test_words_end_where_their_letters_end(pattern: str, text: str, spans: list[tuple[int, int]]) -> None:
    assert [match.span() for match in compile_patterns((pattern,)).finditer(text)] == spans
    without_re2 = Searches(facts_of([pattern], any_case=False), any_case=False)[(pattern,)].compile_for(text)
    assert [match.span() for match in (without_re2.finditer(text) if without_re2 else ())] == spans


def test_groups_keep_their_numbers() -> None:
    match = compile_patterns((r"\b(\w+) (?P<two>\w+)\b",)).search("é. año luz")
    assert (match.group(1), match[2], match.span(2), match.re.groups) == ("año", "luz", (7, 10), 2)


def test_a_match_inside_a_word_hides_no_other_one() -> None:
    search = compile_patterns((r"\bme (?:regal|regaló|reg)\b", r"\bla tienda\b"))
    assert [match.group() for match in search.finditer("me regaló la tienda")] == ["me regaló", "la tienda"]
    assert search.search("me regalós") is None
