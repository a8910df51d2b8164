"""Folding: several findings of a rule in a file told as one, where its rule file says so."""

from __future__ import annotations

from pathlib import Path

from seolint.__main__ import main
from seolint.article.source import Source
from seolint.linting.engine import Linter
from seolint.rulebook.loading import load_rules
from seolint.startup.records import replace
from tests.pages import write

LINKS = "".join(f"See [page {number}](http://www.gardens.org/{number}) too.\n\n" for number in range(8))


def linter(*names: str) -> Linter:
    rules = load_rules()
    return Linter([rules[name] for name in names], [])


def test_the_first_finding_speaks_for_all_and_names_their_places() -> None:
    (found,) = linter("link-insecure").lint(Source("a.md", LINKS, "markdown")).findings
    assert found.message == "8 links use unencrypted HTTP (lines 1, 3, 5, 7, 9 and 3 more)"
    assert [related.place.line for related in found.related] == [3, 5, 7, 9, 11, 13, 15]
    assert found.values["findings"] == 8


def test_one_finding_keeps_its_own_words() -> None:
    (found,) = linter("link-insecure").lint(Source("a.md", LINKS[:50], "markdown")).findings
    assert found.message == 'the link to "http://www.gardens.org/0" uses unencrypted HTTP'


def test_a_rule_may_be_told_place_by_place_up_to_a_number() -> None:
    links = [f"See [{name}](#{name}).\n\n" for name in ("rake", "spade", "hoe", "sieve")]
    three, four = (
        linter("anchor-broken").lint(Source("a.md", "".join(each), "markdown")) for each in (links[:3], links)
    )
    assert [found.place.line for found in three.findings] == [1, 3, 5]
    assert [found.values["findings"] for found in four.findings] == [4]


def test_suppressed_findings_are_not_counted() -> None:
    text = LINKS.replace("0) too.", "0) too. <!-- seolint-disable-line link-insecure -->")
    (found,) = linter("link-insecure").lint(Source("a.md", text, "markdown")).findings
    assert (found.place.line, found.values["findings"]) == (3, 7)


def test_the_worst_finding_comes_first() -> None:
    text = "".join(f"{'The garden by the river is open all day, ' * times}and it is free.\n\n" for times in (5, 9, 6))
    (found,) = linter("sentence-too-long").lint(Source("a.md", text, "markdown")).findings
    assert (found.place.line, [related.place.line for related in found.related]) == (3, [1, 5])


def test_a_fix_of_all_is_one_fix() -> None:
    source = Source("a.md", "One.\n\n\n\nTwo.\n\n\n\nThree.\n", "markdown")
    folded = linter("blank-lines-repeated").lint(source).findings
    each = replace(linter("blank-lines-repeated"), is_folded=False).lint(source).findings
    assert (len(folded), len(each)) == (1, 2)
    assert folded[0].fix is not None
    assert folded[0].fix.edits == tuple(edit for finding in each if finding.fix for edit in finding.fix.edits)


def test_each_place_gets_its_own_suppression(tmp_path: Path) -> None:
    page = write(tmp_path, {"a.md": "# Gardens\n\n" + LINKS}) / "a.md"
    main([str(page), "--isolated", "--no-cache", "--select", "link-insecure", "--add-suppressions"])
    assert page.read_text("utf-8").count("seolint-disable-line link-insecure") == 8
