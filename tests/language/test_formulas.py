"""Formulas in TeX, which are no prose."""

from __future__ import annotations

import pytest

from seolint.language.formulas import mask_formulas
from seolint.language.readability import read_sentences


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (r"so \[ a + 0 = a. \] and \( b \) follow", "so and follow"),
        (r"the sum $x_1 + x_2$ is $$n \cdot m$$ large", "the sum is large"),
        (r"a \begin{align} a &= b \\ c &= d \end{align} b", "a b"),
        ("it costs $5 or $6 = too much", "it costs $5 or $6 = too much"),
        ("the keys [a] and (b) and ${name}", "the keys [a] and (b) and ${name}"),
    ],
)
def test_only_formulas_go(text: str, left: str) -> None:
    masked = mask_formulas(text)
    assert (len(masked), " ".join(masked.split())) == (len(text), left)


def test_a_full_stop_in_a_formula_ends_no_sentence() -> None:
    (sentence,) = read_sentences(r"We use it to get \[ 0 + 0 = 0. \] Multiplying gives the rest.")
    assert sentence.words == ["We", "use", "it", "to", "get", "Multiplying", "gives", "the", "rest"]
