from pathlib import Path

import pytest

from seolint.language import syllables
from seolint.language.nuclei import count_nuclei
from seolint.language.syllables import count_syllables, syllables_by_rule
from seolint.startup.resources import read_resource

SAMPLE = Path(__file__).parents[1] / "data" / "syllables.txt"
PAIRS = [line.split() for line in SAMPLE.read_text(encoding="utf-8").splitlines() if line[0] != "#"]


@pytest.mark.parametrize(("word", "expected"), PAIRS)
def test_words_of_the_dictionary_are_exact(word: str, expected: str) -> None:
    assert count_syllables(word) == int(expected)
    assert count_syllables(word.capitalize()) == int(expected)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("microneedling", 4),
        ("telehealth", 3),
        ("bioavailability", 8),
        ("cryolipolysis", 6),
        ("pumpkins", 2),
        ("unblotchable", 4),
        ("rebottled", 3),
    ],
)
def test_words_the_dictionary_lacks_follow_the_rules(word: str, expected: int) -> None:
    assert syllables_by_rule(word) == expected
    assert count_syllables(word) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("well-known", 2),
        ("board-certified", 4),
        ("R&D", 2),
        ("U.K", 2),
        ("church’s", 2),
        ("o’clock", 2),
        ("co\u00adoperate", 4),
        ("naïve", 2),
        ("café", 2),
        ("Zoë", 2),
        ("FDA", 3),
        ("BMI", 3),
        ("UTI", 3),
        ("STOP", 1),
        ("AND", 1),
        ("NASA", 2),
    ],
)
def test_compounds_accents_and_capitals_are_counted_as_spoken(word: str, expected: int) -> None:
    assert count_syllables(word) == expected


@pytest.mark.parametrize(
    "figure",
    ["7", "1,000", "$200", "3.5%", "1984", "10:30", "5mg", "a@b.org", "https://a.b/c", "user_name", "java.util.List"],
)
def test_figures_and_addresses_count_one(figure: str) -> None:
    assert count_syllables(figure) == 1


def test_a_figure_in_a_compound_counts_one_beside_its_word() -> None:
    assert count_syllables("covid-19") == 3


def test_the_table_is_small() -> None:
    assert len(read_resource(syllables.TABLE)) < 100_000
    assert len(syllables.read_table()[1]) < 6_000


@pytest.mark.parametrize(
    ("language", "pairs"),
    [
        ("de", "aber 2 über 2 Familie 4 Museum 3 beenden 3 Medien 3 Knien 1 Station 3 Qualität 3 heute 2"),
        ("es", "agua 2 día 2 aéreo 4 país 2 pingüino 3 muy 1 averiguáis 4 información 4 océano 4"),
        ("fr", "eau 1 idée 2 parlent 1 souvent 2 naïf 2 voyage 2 nuit 1 yeux 1 aéroport 4 quatre 1 œil 1"),
        ("it", "acqua 2 malattia 4 mio 2 aiuto 3 perché 2 chiesa 2 terapia 4 cuoio 2"),
        ("nl", "ideeën 3 mooie 2 leeuw 1 museum 3 koeien 2 geïnteresseerd 5 ijs 1"),
        ("ru", "здоровье 3 идея 3 врач 1 исследование 6"),
    ],
)
def test_other_languages_are_counted_by_their_vowels(language: str, pairs: str) -> None:
    fields = pairs.split()
    expected = dict(zip(fields[::2], map(int, fields[1::2]), strict=True))
    assert {word: count_nuclei(word, language) for word in expected} == expected


@pytest.mark.parametrize("word", ["a" + "'s" * 5_000, "a-" * 5_000 + "a", "a.b." * 5_000 + "c", "é" * 5_000])
def test_monstrous_words_are_counted_all_the_same(word: str) -> None:
    assert count_syllables(word) >= 1
