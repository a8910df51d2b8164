"""Limits in many words: each sentence of ``tests/data/disclaimers.txt`` gets its grade, in twelve languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from seolint.health.disclaimers.grades import grade_disclaimer
from seolint.health.disclaimers.limits import LIMITS

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
    assert grade_disclaimer(["KneePal remplace quelques visites, mais pas un avis médical."], "fr").grade == "present"
    symbols = "TgAb should be read together with TPOAb rather than used alone to diagnose a thyroid condition."
    assert grade_disclaimer([symbols], "en").grade == "missing"


def test_what_is_said_of_disclaimers_is_none() -> None:
    assert (
        grade_disclaimer(["A medical disclaimer should say that the text is no substitute for a doctor."]).kind
        == "none"
    )


def test_a_list_completes_its_lead_in() -> None:
    assert grade_disclaimer(["Mossline does not:", "store your photos", "replace your doctor"], "en").grade == "present"
    assert grade_disclaimer(["Mossline ist kein:", "Spiel", "Ersatz für ärztlichen Rat"], "de").grade == "present"
    assert grade_disclaimer(["Knee Notes ist kein:", "• Ersatz für ärztlichen Rat"], "de").grade == "present"
    assert grade_disclaimer(["Do not try at home:", "to replace your doctor"], "en").grade != "present"


def test_a_question_answered_with_no() -> None:
    assert grade_disclaimer(["Does this page replace your doctor?", "No, it only explains."], "en").grade == "present"
    assert grade_disclaimer(["Ersetzt dieser Text den Arzt? Nein."], "de").grade == "present"
    assert grade_disclaimer(["Does ginger tea replace your doctor?", "No."], "en").grade != "present"
    assert grade_disclaimer(["Does this page replace your doctor?", "Nobody knows."], "en").grade != "present"


def test_an_author_who_is_no_doctor_needs_a_referral() -> None:
    author = "I am not a doctor, and I only write about what helped me."
    found = grade_disclaimer([author], "en")
    assert (found.grade, found.kind) == ("weak", "author")
    assert grade_disclaimer([author + " Please ask your own doctor first."], "en").grade == "present"
    assert grade_disclaimer(["My aunt is not a doctor. Ask your own doctor."], "en").grade == "missing"


def test_names_do_what_only_doctors_do_or_not() -> None:
    """A name in a sentence about acts is that of a tool; people and remedies are no tools."""
    assert grade_disclaimer(["Mossline does not diagnose or prescribe."], "en").grade == "present"
    assert grade_disclaimer(["Mossline не ставит диагноз и не назначает лечение."], "ru").grade == "present"
    assert grade_disclaimer(["Mossline teşhis koymaz, tedavi önermez."], "tr").grade == "present"
    assert grade_disclaimer(["Therapists do not diagnose or prescribe."], "en").grade == "missing"
    assert grade_disclaimer(["Логопед не ставит диагноз и не назначает лечение."], "ru").grade == "missing"
    assert grade_disclaimer(["Eczacı teşhis koymaz, tedavi önermez."], "tr").grade == "missing"


def test_a_word_that_always_has_a_capital_is_a_name() -> None:
    sentence = "Quince is not a substitute for medical advice. Please see a doctor."
    assert grade_disclaimer([sentence, "We wrote Quince for runners."], "en").grade == "present"
    assert grade_disclaimer([sentence, "We ate quince with the runners of Quince Hill."], "en").grade == "missing"
    assert grade_disclaimer([sentence], "en").grade == "missing"
