"""Who is taken for the author of a page, and who for one that is qualified."""

from __future__ import annotations

import pytest

from seolint.article.source import Source
from seolint.health.credits import find_answerable, find_person, has_reviewer, is_answered_for
from seolint.readers import read_article

PROSE = "Tennis elbow is an overuse injury of the tendons at the elbow, and it comes back when the arm is used again."
BYLINES = [
    "By Ann Lee",
    "By Ann Lee, RN | Updated 14 March 2026",
    "Written by Ann de la Cruz",
    "Author: Ann Lee",
    "Posted by Ann Lee on May 3, 2026",
    "By Mayo Clinic Staff",
    "By Michael Smith, North American Correspondent",
    "Medically reviewed by Bo Chen, MD",
    "This leaflet was prepared by Elbow Notes Ltd.",
    "About the author: Ann Lee runs a practice in Leeds.",
]
ANSWERS = [
    "How to treat tennis elbow by Ann Lee",
    "Author: annlee Filed under: sports",
    "Posted by Elbownotes on May 3, 2026",
    "Ann Lee, RD",
    "Ann Lee, Print Managing Editor",
    "Author\n\nAnn Lee",
    "© 2026 American Elbow Association. All rights reserved.",
    "Copyright 2026 University of Elbow Hospitals",
]
NOBODY = [
    "Tennis, golf and other sports strain the tendon.",
    "© 2026 Elbow Shop Ltd.",
    "Bath, England",
    "Author guidelines",
]
NO_BYLINES = [
    "By and by the pain goes away.",
    "The pain is caused by Tennis, Golf and other sports.",
    "Medically reviewed",
    "Reviewed by nobody so far.",
    "By the way, rest helps.",
    "Stand by Me is the title of a song that helps patients relax.",
]


def read(*paragraphs: str) -> str:
    return "How to treat tennis elbow\n\n" + "\n\n".join([*paragraphs, PROSE])


@pytest.mark.parametrize("line", BYLINES)
def test_a_byline_names_who_answers_for_the_text(line: str) -> None:
    assert find_answerable(read_article(Source("a.txt", read(line), "text")))


@pytest.mark.parametrize("line", ANSWERS)
def test_other_lines_name_who_answers_too(line: str) -> None:
    assert is_answered_for(read_article(Source("a.txt", read(line), "text")))


@pytest.mark.parametrize("line", [*NO_BYLINES, *NOBODY])
def test_nobody_answers_for_a_text_that_only_holds_such_words(line: str) -> None:
    assert not is_answered_for(read_article(Source("a.txt", read(line), "text")))


@pytest.mark.parametrize("line", NO_BYLINES)
def test_other_lines_with_the_same_words_name_nobody(line: str) -> None:
    assert not find_answerable(read_article(Source("a.txt", read(line), "text")))


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["By Ann Lee"], "Ann Lee"),
        (["By Ann Lee, PhD"], None),
        (["By Dr. Ann Lee"], None),
        (["By Ann Lee", "Ann Lee is a physiotherapist in Leeds."], None),
        (["By Ann Lee", "Bo Chen is a physiotherapist in Leeds."], "Ann Lee"),
        (["By Mayo Clinic Staff"], None),
    ],
)
def test_a_person_without_a_qualification_is_told(lines: list[str], name: str | None) -> None:
    hit = find_person(read_article(Source("a.txt", read(*lines), "text")))
    assert (hit.values["author"] if hit else None) == name


def test_a_qualified_author_needs_no_reviewer() -> None:
    assert has_reviewer(read_article(Source("a.txt", read("By Ann Lee, MD"), "text")))
    assert not has_reviewer(read_article(Source("a.txt", read("By Ann Lee"), "text")))
