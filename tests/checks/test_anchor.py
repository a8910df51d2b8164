"""Slugs: what the generators make of a heading, as far as they agree."""

import pytest

from seolint.article import anchors
from seolint.article.source import decode
from seolint.base.model import Hit
from seolint.checks.kinds import anchor
from seolint.readers.html import read_html
from tests.checks.trial import ask


@pytest.mark.parametrize(
    ("heading", "fragment"),
    [
        ("Tools & shears", "tools--shears"),
        ("What's new?", "whats-new"),
        ("What’s new?", "what-s-new"),
        ("C++ and `git push`", "c-and-git-push"),
        ("Über uns", "über-uns"),
        ("1. Before you start", "1-before-you-start"),
        ("snake_case", "snake_case"),
    ],
)
def test_a_heading_is_found_by_the_slug_of_any_generator(heading: str, fragment: str) -> None:
    known = {anchors._slug(heading), anchors.fold_anchor(anchors._slug(heading)), anchors.fold_anchor(heading)}
    assert fragment in known or anchors.fold_anchor(fragment) in known


def test_a_link_in_html_is_compared_with_decoded_names() -> None:
    page = (
        '<article><h1>Roses</h1><p>See <a href="#t%C3%B6ne">the tones</a>, and <a href="#x">nothing</a> at all.</p>'
        '<h2 id="t&ouml;ne">Tones</h2></article>'
    )
    hits = list(anchor.find(read_html(decode(page.encode(), "a.html")), anchor.Options()))
    assert [hit.values for hit in hits if isinstance(hit, Hit)] == [{"anchor": "x", "links": 1}]


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("# Roses\n", ["not evaluated: the article has no links to places on the same page"]),
        ("# Roses\n\n[Up](#x)\n", ["#x"]),
        ("# Roses\n\n[Up](#roses) [Top](#top)\n", []),
        ("# Roses\n\n[](#x)\n", []),
        ("# Roses\n\n{{< part >}}\n\n[Up](#x)\n", ["not evaluated: the site's generator fills in parts of the page"]),
    ],
)
def test_a_link_within_the_document_names_a_place_in_it(text: str, answers: list[str]) -> None:
    assert ask("anchor", text) == answers
