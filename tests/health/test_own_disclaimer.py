"""The disclaimer that a site sets for itself: it counts on a page, and can be added to one, never made up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from seolint.article.source import Source
from seolint.linting.edits import apply_fixes
from seolint.linting.engine import Linter
from seolint.rulebook.loading import load_rules, with_overrides

if TYPE_CHECKING:
    from seolint.base.model import Finding, Format

OWN = "Elbow Notes is written by patients and stands in for no doctor."
ARTICLE = (
    "Tennis elbow is an overuse injury of the tendons at the elbow. Pain on the outer side of the arm is the usual "
    "symptom. Rest, ice and a brace ease the pain for most patients. Steroid injections help for some weeks."
)


def lint(text: str, disclaimer: str, form: Format = "text") -> list[Finding]:
    options = {"disclaimer": disclaimer} if disclaimer else {}
    rules = [
        with_overrides(rule, None, options)
        for rule in load_rules().values()
        if rule.check == "disclaimer" and rule.name != "medical-disclaimer-buried"
    ]
    return Linter(rules, [], topic="health").lint(Source("elbow.txt", text, form)).findings


@pytest.mark.parametrize("text", [ARTICLE, f"{ARTICLE}\n\nFor information only.\n", f"{ARTICLE}\n\nGood luck.\n"])
def test_the_disclaimer_that_is_set_is_added_as_the_last_paragraph(text: str) -> None:
    (finding,) = lint(text, OWN)
    assert finding.fix is not None
    assert finding.fix.safety == "unsafe"
    fixed, _ = apply_fixes(text, [finding.fix])
    assert fixed == f"{text.rstrip()}\n\n{OWN}\n"
    assert lint(fixed, OWN) == []


def test_nothing_is_added_where_none_is_set() -> None:
    (finding,) = lint(ARTICLE, "")
    assert finding.fix is None


PAGE = (
    '<!doctype html><html lang="en"><head><title>Elbow</title></head>\n<body>'
    f"<article><h1>Elbow</h1>\n<p>{ARTICLE}</p>\n</article>\n<footer>Elbow & Co</footer></body></html>"
)


def test_html_gets_a_paragraph_at_the_end_of_its_one_article() -> None:
    (finding,) = lint(PAGE, f"{OWN} <3", "html")
    assert finding.fix is not None
    fixed, _ = apply_fixes(PAGE, [finding.fix])
    assert fixed == PAGE.replace("</article>", f"<p>{OWN} &lt;3</p>\n</article>")
    assert lint(fixed, f"{OWN} <3", "html") == []


@pytest.mark.parametrize(
    "page",
    [
        PAGE.replace("<footer>", "<article>Next</article><footer>"),
        PAGE.replace("<article>", "<div>").replace("</article>", "</div>"),
        PAGE.replace("</article>", "</div><!-- </article> -->"),
    ],
)
def test_html_is_left_alone_where_the_end_of_the_article_is_not_certain(page: str) -> None:
    (finding,) = lint(page, OWN, "html")
    assert finding.fix is None
