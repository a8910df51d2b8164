"""Texts of a page that its publisher did not write disclaim nothing."""

from __future__ import annotations

import pytest

from seolint.article.source import Source
from seolint.health.disclaimers.grades import disclaimer_of
from seolint.linting.engine import Linter

NOTE = "This blog is not medical advice and does not replace your doctor."


@pytest.mark.parametrize(
    ("markdown", "grade"),
    [
        (f"# Rest\n\nSleep well.\n\n## 12 comments\n\nNora\n\n{NOTE}\n\nReply\n", "missing"),
        (f"# Rest\n\nSleep well.\n\nThe rules of the clinic network say:\n\n- {NOTE}\n- Write your name.\n", "missing"),
        (f"# Rest\n\nSleep well.\n\n## 12 comments\n\nNora\n\nSo true!\n\n© Rest Notes. {NOTE}\n", "present"),
        (f"# Rest\n\nSleep well.\n\n## Comments are closed for renovation\n\n{NOTE}\n", "present"),
        (f"# Rest\n\nWhat we ask of you:\n\n- {NOTE}\n- Write your name.\n", "present"),
        (f"# Rest\n\nSleep well.\n\n> {NOTE}\n", "present"),
    ],
)
def test_readers_and_rules_of_others_do_not_disclaim(markdown: str, grade: str) -> None:
    page = Linter([], []).parse(Source("a.md", f"---\nlang: en\n---\n\n{markdown}", "markdown"))
    assert disclaimer_of(page).grade == grade
