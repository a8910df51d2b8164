"""Each leftover in an extracted text is told from where it is: the page itself, its template, or the extractor."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import pytest

from seolint.article.source import decode
from seolint.base.model import Cause
from seolint.corpus.batches import make_profile
from seolint.linting.engine import Verdict
from seolint.running.file_linter import make_linter
from tests.linting.made_pages import judge, make_pages

FIRST = "Prune roses in late winter, before the buds swell, with clean and sharp shears that you have wiped before."
SECOND = "Cut each stem at a slant, a finger's width above a bud that faces outward &amp; take away what is dead."
THIRD = (
    "Burn what you have cut off if it shows black spots, because spores live on in the compost and come back in spring."
)
SECOND_TEXT = SECOND.replace("&amp;", "&")

PAGE = f"""<!doctype html><html lang="en"><head><title>How to prune roses</title>
<script>say("Loading comments")</script></head><body>
<nav><a href="/">Home</a> <a href="/log-in">Log in</a></nav>
<main><article><h1>How to prune roses</h1>
<p>{FIRST}</p>
<div class="share"><a href="#">Share on Facebook</a> <a href="#">Share on X</a></div>
<p>Read more</p>
<p>{SECOND}</p>
<div class="ad">Advertisement</div>
<p>{THIRD}</p>
</article></main>
<aside><h2>Related posts</h2><p><a href="/tulips">Tulips</a></p><p><a href="/tulips">Read more</a></p></aside>
<p hidden>Accept all cookies</p>
<noscript>Please enable JavaScript to view this page.</noscript>
<footer>All rights reserved.</footer></body></html>
"""


@dataclass
class Told:
    rule: str
    line: int
    cause: Cause | None
    lines_of_page: list[int]


def lint(text: str, page: str = PAGE, name: str = "text.txt") -> Verdict:
    linter = make_linter(make_profile({"select": ["noise", "word-repeated"]}))
    return linter.lint(decode(text.encode(), name), linter.parse(decode(page.encode(), "page.html")))


def tell(text: str, page: str = PAGE, name: str = "text.txt") -> list[Told]:
    return [
        Told(
            finding.rule,
            finding.place.line,
            finding.cause,
            [related.place.line for related in finding.related if related.path == "page.html"],
        )
        for finding in lint(text, page, name).findings
        if finding.category == "noise"
    ]


def put(*lines: str) -> str:
    """An extracted text with these lines between its paragraphs."""
    return "\n\n".join(["How to prune roses", FIRST, *lines, SECOND_TEXT, THIRD]) + "\n"


@pytest.mark.parametrize(
    ("line", "cause"),
    [
        ("Read more", "page"),
        ("Share on Facebook", "template"),
        ("Share on Facebook · Share on X", "template"),
        ("Advertisement", "template"),
        ("Please enable JavaScript to view this page.", "template"),
        ("Loading comments", "extractor"),
        ("Accept all cookies", "extractor"),
        ("Subscribe to our newsletter", "extractor"),
    ],
)
def test_a_leftover_is_told_from_its_place_on_the_page(line: str, cause: Cause) -> None:
    found = tell(put(line))
    assert {told.cause for told in found} == {cause}
    assert all(bool(told.lines_of_page) == (cause != "extractor" and "JavaScript" not in line) for told in found)


def test_equal_lines_are_told_by_their_order() -> None:
    text = put("Read more") + "\nRelated posts\n\nTulips\n\nRead more\n"
    first, second = (told for told in tell(text) if told.rule == "read-more-residue")
    assert (first.cause, first.lines_of_page) == ("page", [7])
    assert (second.cause, second.lines_of_page) == ("template", [12])


def test_what_the_page_has_less_often_was_repeated_by_the_extractor() -> None:
    page = PAGE.replace('<p><a href="/tulips">Read more</a></p>', "")
    causes = [told.cause for told in tell(put("Read more") + "\nRead more\n", page) if told.rule == "read-more-residue"]
    assert causes == ["page", "extractor"]


def test_a_part_of_a_line_is_looked_for_in_its_line_of_the_page() -> None:
    broken = put().replace(SECOND_TEXT, SECOND)
    assert [(told.rule, told.cause) for told in tell(broken)] == [("entity-residue", "extractor")]
    published = PAGE.replace("&amp; take", "&amp;amp; take")
    assert [(told.rule, told.cause) for told in tell(broken, published)] == [("entity-residue", "page")]


def test_a_word_inside_a_sentence_is_not_the_leftover() -> None:
    page = PAGE.replace("in the compost", "at home in the compost").replace('<a href="/">Home</a>', "")
    assert {told.cause for told in tell("Home\n\n" + put(), page) if told.rule == "ui-residue"} == {"extractor"}


def test_markdown_is_compared_by_what_it_shows() -> None:
    found = tell(put("_Read more_", "Share on *Facebook*"), name="text.md")
    assert [(told.rule, told.cause) for told in found] == [("read-more-residue", "page"), ("share-residue", "template")]


def test_a_box_of_its_own_in_the_article_is_of_the_template_and_what_stands_in_its_text_is_not() -> None:
    boxed = PAGE.replace("<p>Read more</p>", '<div class="more"><p>Read more</p></div>')
    assert [told.cause for told in tell(put("Read more"), boxed)] == ["template"]
    builder = PAGE.replace("<p>", '<div class="text"><p>').replace("</p>", "</p></div>")
    assert [told.cause for told in tell(put("Read more"), builder)] == ["page"]


def test_leftovers_with_different_causes_are_told_apart_where_they_stand_together() -> None:
    text = put("Read more\nAdvertisement\nShare on Facebook\nLoading comments")
    assert [(told.line, told.cause) for told in tell(text)] == [(5, "page"), (6, "template"), (8, "extractor")]


def test_messages_say_it_and_other_findings_have_no_cause() -> None:
    findings = lint(put("Read more").replace("in the compost", "in the the compost")).findings
    assert {finding.rule: (finding.cause, finding.message.rpartition("(")[2]) for finding in findings} == {
        "read-more-residue": ("page", "from the page itself)"),
        "word-repeated": (None, '"the" is repeated'),
    }


def test_a_text_from_another_page_is_not_judged() -> None:
    verdict = lint(
        put("Read more"), "<title>Bread</title><article><p>Knead the dough until it is smooth.</p></article>"
    )
    assert [finding.cause for finding in verdict.findings if finding.category == "noise"] == [None]
    [problem] = verdict.problems
    assert problem.path == "page.html"


def test_much_of_the_same_takes_no_time_that_grows_with_its_square() -> None:
    page = PAGE.replace("<p>Read more</p>", "<p>Read more</p>" * 500)
    found = tell(put("Read more\n\nShare on X\n" * 500), page)
    assert sum(told.cause == "page" for told in found) >= 498


def test_causes_are_right_on_pages_of_many_makers() -> None:
    told = [answer for made in make_pages(96) for answer in judge(made)]
    wrong = [f"{cause}, told {answer}: {rule} {text!r}" for cause, answer, rule, text in told if cause != answer]
    assert len(wrong) <= 0.01 * len(told), wrong
    assert min(Counter(cause for cause, *_ in told).values()) > 20
