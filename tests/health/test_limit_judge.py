"""Disclaimers of a wording that no grammar knows, and sentences that only look like them."""

from __future__ import annotations

import pytest

from seolint.health.disclaimers.classes import classify
from seolint.health.disclaimers.grades import grade_disclaimer


def test_words_have_classes_and_negations_are_unfolded() -> None:
    assert classify("this page can't tell you", "en") == ["this", "text", "modal", "neg", "tell", "you"]
    assert classify("in no way a wug", "en") == ["neg", "x"]
    assert classify("cet article n'est pas un avis", "fr")[:4] == ["this", "text", "neg", "be"]
    assert classify("我们不诊断", "zh") == ["us", "neg", "diag"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "This forum can't tell you whether your mole is harmless; a doctor can."),
        ("en", "Please do not change your tablets because of something you read on our pages."),
        ("en", "Our writers are not clinicians, so this column cannot assess your symptoms."),
        ("de", "Bitte ändern Sie keine Dosis, nur weil Sie es in diesem Forum gelesen haben."),
        ("fr", "N'arrêtez pas votre traitement à cause de ce que vous lisez sur ce blog."),
        ("es", "No deje su medicación por algo que haya leído en este blog."),
    ],
)
def test_a_disclaimer_of_unknown_wording_is_accepted(language: str, text: str) -> None:
    assert grade_disclaimer([text], language).grade == "present"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The new inhaler does not replace the one your doctor prescribed."),
        ("en", "My neighbor told me that no website can replace her doctor."),
        ("en", "We never share your personal details with other clinics."),
        ("en", "Nurses cannot prescribe this drug in most states."),
        ("de", "Der Tee ersetzt kein Medikament, das Ihr Arzt verordnet hat."),
        ("fr", "Cette tisane ne remplace pas les médicaments."),
    ],
)
def test_what_only_looks_like_one_is_refused(language: str, text: str) -> None:
    assert grade_disclaimer([text], language).grade != "present"


def test_a_sentence_is_read_with_the_one_before_it() -> None:
    texts = ["This site was put together by parents. It can't tell you what your child's rash is."]
    found = grade_disclaimer(texts, "en")
    assert (found.grade, found.text_index) == ("present", 0)
