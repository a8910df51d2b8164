"""Word forms and spellings of a phrase."""

from typing import Any

import pytest

from seolint.checks.kinds.keyphrase import _holds, _occurrences, _read_terms, _stems
from tests.checks.trial import ask

PHRASE = _read_terms("micro needling", "en")


@pytest.mark.parametrize(
    "text", ["Micro-needling at home", "microneedling explained", "needling, micro by micro", "MICRO NEEDLINGS"]
)
def test_the_phrase_is_known_in_other_forms(text: str) -> None:
    assert _holds(text, PHRASE, "en")


@pytest.mark.parametrize("text", ["needlework", "microscopes", "a needle", ""])
def test_a_part_of_it_is_not_the_phrase(text: str) -> None:
    assert not _holds(text, PHRASE, "en")


@pytest.mark.parametrize(
    ("phrase", "text", "language"),
    [
        ("kapaklı", "KAPAKLI telefon", "tr"),
        ("istanbul", "İSTANBUL'da gül", "tr"),
        ("straße", "STRASSE", "de"),
        ("αθήνα", "ΑΘΗΝΑ", "el"),
        ("cafe\u0301", "Café", "fr"),
        ("don't", "Don’t", "en"),
        ("园艺工具", "春天的园艺工具清单", "zh"),
        ("园艺 工具", "工具与园艺", "zh"),
        ("AI 検索", "ＡＩで検索する方法", "ja"),
        ("ปลูกกุหลาบ", "วิธีปลูกกุหลาบในกระถาง", "th"),
    ],
)
def test_the_phrase_is_compared_as_its_language_is_written(phrase: str, text: str, language: str) -> None:
    assert _holds(text, _read_terms(phrase, language), language)


@pytest.mark.parametrize(
    ("phrase", "text", "language"),
    [("kapakli", "KAPAKLI telefon", "tr"), ("园艺工具", "工具园艺", "zh"), ("resume", "Résumé", "en")],
)
def test_other_letters_are_another_phrase(phrase: str, text: str, language: str) -> None:
    assert not _holds(text, _read_terms(phrase, language), language)


def test_occurrences_are_counted_across_spellings_and_not_inside_other_words() -> None:
    words = _stems("Microneedling, micro needling and micro-needling; electromicroneedling is another thing.", "en")
    assert _occurrences(words, PHRASE.all) == 3


def test_a_language_without_a_stemmer_compares_the_words_as_they_are() -> None:
    assert _stems("růže", "cs") == ("růže",)


LONG = "Roses need sun. They need rain, and in dry years somebody who brings them water in the morning. " * 10


@pytest.mark.parametrize(
    ("text", "options", "answers"),
    [
        ("# Pears\n\nRoses.\n", {"fault": "missing", "place": "title"}, ["Pears"]),
        ("# Rose garden\n\nPears.\n", {"fault": "missing", "place": "title"}, []),
        ("# Pears\n", {"fault": "missing", "place": "alt"}, ["not evaluated: no image has alt text"]),
        ("---\nslug: pears\n---\n# Pears\n", {"fault": "missing", "place": "slug"}, ["pears"]),
        (
            "# Pears\n\n## One\n",
            {"fault": "missing", "place": "headings"},
            ["not evaluated: the article has fewer than 2 sub"],
        ),
        ("# Pears\n\nRoses.\n", {"fault": "stuffed"}, ["not evaluated: the text has fewer than 100 words"]),
        (f"# Pears\n\n{LONG}", {"fault": "stuffed", "max_percent": 2}, []),
        (f"# Pears\n\n{LONG}", {"fault": "scattered", "max_gap": 50}, []),
    ],
)
def test_the_phrase_of_the_run_stands_for_the_title(text: str, options: dict[str, Any], answers: list[str]) -> None:
    found = ask("keyphrase", text, keyphrase="rose garden", **options)
    assert [said[: len(answer)] for said, answer in zip(found, answers, strict=True)] == answers


@pytest.mark.parametrize(
    ("address", "answers"),
    [
        ("https://example.org/pears/", ["https://example.org/pears/"]),
        ("https://rose.garden/pears?rose=garden#rose", ["https://rose.garden/pears?rose=garden#rose"]),
        ("https://example.org/rose-garden", []),
        ("/rose-garden/", []),
        ("https://example.org/", ["not evaluated: the page has no slug or canonical URL"]),
    ],
)
def test_a_canonical_address_stands_for_the_slug(address: str, answers: list[str]) -> None:
    page = f'<html><head><title>Pears</title><link rel="canonical" href="{address}"></head><body><p>x</p></body></html>'
    assert ask("keyphrase", page, "a.html", keyphrase="rose garden", fault="missing", place="slug") == answers
