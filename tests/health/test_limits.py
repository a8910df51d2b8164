"""Limits in many words: each sentence of ``tests/data/disclaimers.txt`` gets its grade, in twelve languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from seolint.health.disclaimer import grade_disclaimer
from seolint.health.limits import LIMITS

LINES = (Path(__file__).parent.parent / "data" / "disclaimers.txt").read_text(encoding="utf-8").splitlines()[1:]
CASES = [line.split(" ", 2) for line in LINES]


@pytest.mark.parametrize("language", LIMITS)
def test_each_sentence_gets_its_grade(language: str) -> None:
    cases = [(grade, text) for name, grade, text in CASES if name == language]
    assert len(cases) > 20
    assert [(grade, text) for grade, text in cases if grade_disclaimer([text], language).grade != grade] == []


def test_a_name_in_camel_case_is_that_of_the_app() -> None:
    text = "KneePal gives general information for educational purposes only. Always ask your doctor."
    assert grade_disclaimer([text], "en").grade == "present"
    assert grade_disclaimer([text.replace("KneePal", "Massage")], "en").grade == "weak"
    assert grade_disclaimer(["KneePal remplace quelques visites, mais pas un avis médical."], "fr").grade == "present"
    symbols = "TgAb should be read together with TPOAb rather than used alone to diagnose a thyroid condition."
    assert grade_disclaimer([symbols], "en").grade == "missing"


def test_what_is_said_of_disclaimers_is_none() -> None:
    assert (
        grade_disclaimer(["A medical disclaimer should say that the text is no substitute for a doctor."]).kind
        == "none"
    )
