"""What a suppression comment says, and what only looks like one."""

from __future__ import annotations

import pytest

from seolint.article.nodes import Comment
from seolint.article.origins import Verbatim
from seolint.linting.directives import Parsed, parse_directive

KNOWN = dict.fromkeys(("title-missing", "title-too-long", "readability", "noise"), "")


def parse(text: str) -> tuple[Parsed | None, str]:
    """Return the suppression, and the fault of what cannot be read."""
    parsed, misread = parse_directive(Comment(text, Verbatim(0)), KNOWN)
    return parsed, misread.fault if misread else ""


@pytest.mark.parametrize(
    ("rest", "names", "reason"),
    [
        ("", [], ""),
        (" title-missing", ["title-missing"], ""),
        (" title-missing, noise", ["title-missing", "noise"], ""),
        (" title-missing noise -- why not", ["title-missing", "noise"], "why not"),
        (" title-missing — why not", ["title-missing"], "why not"),
        (" title-missing – why (or not)", ["title-missing"], "why (or not"),
        (" title-missing - why not", ["title-missing"], "why not"),
        (" title-missing: why not", ["title-missing"], "why not"),
        (" title-missing; why not", ["title-missing"], "why not"),
        (" title-missing (why not)", ["title-missing"], "why not"),
        (" title-missing [why not]", ["title-missing"], "why not"),
        (" title-missing // why not", ["title-missing"], "why not"),
        (" title-missing--why not", ["title-missing"], "why not"),
        (": title-missing, noise", ["title-missing", "noise"], ""),
        (" (title-missing)", ["title-missing"], ""),
        (" [title-missing, noise] why not", ["title-missing", "noise"], "why not"),
        (' "title-missing"', ["title-missing"], ""),
        (" titel-missing", ["titel-missing"], ""),
        (": titel-missing", ["titel-missing"], ""),
        (" MD013", ["MD013"], ""),
        (" own, title-missing", ["own", "title-missing"], ""),
        (" own, other", ["own", "other"], ""),
        (" -- a poem", [], "a poem"),
        (" — a poem", [], "a poem"),
        (": a poem", [], "a poem"),
        (" (poem)", [], "poem"),
    ],
)
def test_names_come_first_and_the_reason_is_set_off(rest: str, names: list[str], reason: str) -> None:
    assert parse(f" seolint-disable-line{rest} ") == (("disable-line", tuple(names), reason), "")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("seolint-disable title-missing the template adds it", "prose"),
        ("seolint-disable the poem below", "prose"),
        ("seolint-disable *title-missing*", "unreadable"),
        ("seolint-disable <title-missing>", "unreadable"),
        ("seolint-disable title-mis$ing", "unreadable"),
        ("seolint-dissable title-missing", "misspelled"),
        ("seolint-disabled", "misspelled"),
        ("seolint-disable-nextline title-missing", "misspelled"),
        ("seolint_disable title-missing", "misspelled"),
        ("seolint disable title-missing", "misspelled"),
        ("seolint: disable", "misspelled"),
        ("seolint – disable title-missing", "misspelled"),
        ("seo-lint-disable title-missing", "misspelled"),
        ("seolint-off", "misspelled"),
        ("seolint-ignore-file title-missing", "misspelled"),
        ("seolint-fnord title-missing", "misspelled"),
        ("SEOLINT-DISABLE title-missing", ""),
        ("seolint-checked in March", ""),
        ("seolint-enabled pages are better", ""),
        ("seolint is off for this page", ""),
        ("seolint", ""),
        ("see seolint-disable", ""),
        ("stylelint-disable title-missing", ""),
    ],
)
def test_what_does_nothing_is_told(text: str, fault: str) -> None:
    parsed, found = parse(text)
    assert found == fault
    is_applied = "SEOLINT" in text or text.startswith("seolint-disable title-missing the")
    assert (parsed is not None) == is_applied
    assert parsed is None or parsed[1] == ("title-missing",)
