"""What names a source, and what only looks like one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seolint.article.article import Article
from seolint.article.nodes import Link
from seolint.article.origins import Verbatim
from seolint.article.source import Source
from seolint.health.sources import cites, is_source

SOURCES = [
    "It lowers blood pressure [3].",
    "It lowers blood pressure [3, 5–7].",
    "It lowers blood pressure.2 It tastes good, too.",
    "It lowers blood pressure.²",
    "It lowers blood pressure (Lee et al., 2020).",
    "It lowers blood pressure (see Lee & Sato 2020b).",
    "Lee (2019) found that it lowers blood pressure.",
    "doi:10.1000/tea.1",
    "PMID: 12345",
    "According to the Mayo Clinic, it helps.",
    "A study by researchers at Leeds says so.",
    "It was published in the Journal of Tea.",
    "The CDC advises against it.",
    "Scientists at the University of Leeds gave it to nurses.",
    "The American Heart Association asks for more trials.",
    "Sources: the leaflet of the maker.",
    "Eine Auswertung von Lindqvist und Kollegen fasst neun Versuche zusammen.",
    "Selon Moreau et ses collègues, le thé agit peu.",
    "Según Ibáñez y colaboradores, baja la tensión.",
    "Die TEAPOT-Studie lief über sechs Jahre.",
    "El estudio TEAPOT duró seis años.",
    "Eine Cochrane-Übersicht kommt zum selben Schluss.",
    "Das zeigen die Arbeiten von Mara Lindqvist.",
    "Der Forscher Jonas Adler hält das für möglich.",
    "Une équipe de l'Université de Liège l'a mesuré.",
    "Das RKI rät davon ab.",
]
NO_SOURCES = [
    "It lowers blood pressure by 2.5 points.",
    "According to my aunt, it helps.",
    "Version 1.2 came in 2020.",
    "She was born here (in May 2019, in spring).",
    "A study found that it helps.",
    "Those who drink it sleep well, and that is nice.",
    "The doctor [sic] said so.",
    "It was published in May.",
    "It has a WHOLE range of uses.",
    "Studien zeigen, dass Tee den Blutdruck senkt.",
    "Eine Meta-Analyse aus dem Jahr 2017 hat genau das untersucht.",
    "Arbeiten Sie Schritt für Schritt.",
    "Ich fragte den Chef und Kollegen im Büro.",
    "Une étude montre que le thé agit.",
    "Der Inhalt einer USB-Registerkarte.",
    "",
]


@pytest.mark.parametrize("text", SOURCES)
def test_a_source_is_recognised(text: str) -> None:
    assert cites(text)


@pytest.mark.parametrize("text", NO_SOURCES)
def test_what_names_nobody_is_no_source(text: str) -> None:
    assert not cites(text)


@given(st.text(max_size=80), st.sampled_from(SOURCES[:6]))
def test_a_source_is_found_after_any_text(before: str, text: str) -> None:
    assert cites(f"{before}\n{text}")


@pytest.mark.parametrize(
    ("href", "text", "expected"),
    [
        ("https://example.org/trial", "a trial", True),
        ("//example.org/trial", "a trial", True),
        ("#ref-3", "3", True),
        ("#dose", "how much", False),
        ("/braces", "our guide", False),
        ("https://www.facebook.com/elbow", "Facebook", False),
        ("https://www.amazon.de/dp/1", "a brace", False),
        ("mailto:ann@example.org", "Ann", False),
        ("https://[broken", "broken", False),
    ],
)
def test_a_link_is_a_source_if_it_leads_to_another_site(href: str, text: str, *, expected: bool) -> None:
    article = Article(Source("a.html", "", "html"))
    assert is_source(Link(text, Verbatim(0), href), article) is expected
