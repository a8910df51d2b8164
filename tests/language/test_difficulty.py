"""How hard a sentence is said to be: what must be harder than what, and what costs nothing."""

import subprocess
import sys

import pytest

from seolint.health.medical_terms import count_medical_terms
from seolint.language.difficulty import FEATURES, find_stems, load_model, measure_sentence, rate_sentence
from seolint.language.readability import count
from seolint.language.words import words


def rate(sentence: str) -> float:
    return rate_sentence(sentence, words(sentence), count([sentence]).syllables, count_medical_terms(sentence))


@pytest.mark.parametrize(
    ("harder", "easier"),
    [
        (
            "Idiopathic thrombocytopenic purpura is autoimmune.",
            "When you come home from the shop, put the milk and the eggs on the top shelf, and wash your hands.",
        ),
        ("Renal impairment may precipitate hyperkalemia.", "Weak kidneys may leave you with too much potassium."),
        ("He had a myocardial infarction.", "He had a heart attack."),
        (
            "The utilization of supplementary documentation necessitates authorization.",
            "You need to ask before you use any other papers.",
        ),
        (
            "We walked to the river in the morning, sat on the stones until the sun went down, and came home with wet feet.",
            "We walked to the river in the morning.",
        ),
        (
            "Take one 5 mg tablet at 8 am and two 2.5 mg tablets at 6 pm.",
            "Take a tablet in the morning and two at night.",
        ),
    ],
)
def test_terms_and_rare_words_count_as_well_as_length(harder: str, easier: str) -> None:
    assert rate(harder) > rate(easier) + 5


@pytest.mark.parametrize("sentence", ["Go.", "Ask Anneliese Brandtner-Okoye.", "42", "-", "It costs $5 (or €4)."])
def test_every_sentence_has_a_figure(sentence: str) -> None:
    assert 0 <= rate(sentence) < 100


def test_names_are_no_rare_words() -> None:
    assert rate("I saw Xanthippe Quillfeather there.") <= rate("I saw the quillfeather there.")


def test_the_figures_are_in_the_order_of_the_features() -> None:
    sentence = "The plan was finished by 3 NASA engineers, with permission (at last)."
    figures = dict(zip(FEATURES, measure_sentence(sentence, words(sentence), 20, 0, _Flat()), strict=True))
    assert figures["passives"] == figures["numbers"] == figures["abbreviations"] == figures["abstracts"] == 1
    assert (figures["commas"], figures["brackets"], figures["rarities"]) == (1, 1, 0)


class _Flat(dict[str, float]):
    def __missing__(self, word: str) -> float:
        return 0.0


def test_forms_of_a_word_have_its_rarity() -> None:
    assert "plan" in set(find_stems("planning"))
    assert "carry" in set(find_stems("carries"))
    assert "take" in set(find_stems("taking"))


def test_no_feature_makes_a_sentence_easier() -> None:
    assert all(weight >= 0 for weight in load_model().weights)


def test_the_model_is_loaded_only_when_a_sentence_is_rated() -> None:
    code = (
        "import sys, seolint; seolint.lint_text('# Bread\\n\\nMix the flour. Bake it.\\n', format='markdown');"
        "sys.exit('seolint.language.difficulty' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
