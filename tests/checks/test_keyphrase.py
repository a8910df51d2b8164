"""Word forms and spellings of a phrase."""

import pytest

from seolint.checks.kinds.keyphrase import _holds, _occurrences, _stems

PHRASE = _stems("micro needling", "en")


@pytest.mark.parametrize(
    "text", ["Micro-needling at home", "microneedling explained", "needling, micro by micro", "MICRO NEEDLINGS"]
)
def test_the_phrase_is_known_in_other_forms(text: str) -> None:
    assert _holds(text, PHRASE, "en")


@pytest.mark.parametrize("text", ["needlework", "microscopes", "a needle", ""])
def test_a_part_of_it_is_not_the_phrase(text: str) -> None:
    assert not _holds(text, PHRASE, "en")


def test_occurrences_are_counted_across_spellings_and_not_inside_other_words() -> None:
    words = _stems("Microneedling, micro needling and micro-needling; electromicroneedling is another thing.", "en")
    assert _occurrences(words, PHRASE) == 3


def test_a_language_without_a_stemmer_compares_the_words_as_they_are() -> None:
    assert _stems("růže", "cs") == ("růže",)
