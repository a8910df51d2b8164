"""Every word that ``parse`` calls the article's own is still in the file after all safe fixes."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seolint.article.source import Source, decode
from seolint.base.model import Finding, Format
from seolint.linting.engine import Linter
from seolint.linting.fixes import fix_all, fix_source
from seolint.rulebook.loading import load_rules
from tests.rule_files import built_in_files
from tests.test_fixtures import ARTICLES

RULES = load_rules(())
LINTER = Linter(
    [rule for rule in RULES.values() if rule.category != "site"],
    [rule for rule in RULES.values() if rule.category == "noise"],
)
EXAMPLES = [
    Source(f"{file.rule.name}-{number}", example.text, cast("Format", example.format))
    for file in built_in_files()
    for number, example in enumerate((*file.good, *file.bad))
    if example.text
]
LINES = sorted({line for source in EXAMPLES if source.format != "html" for line in source.text.splitlines()})
#: The rules whose fixes spell words in another way.
REWORDING = ("(invisible-characters)", "(characters-garbled)", "(entity-residue)")


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.casefold()))


def lost(source: Source) -> Counter[str]:
    """The words of the article that a round of safe fixes loses without the guard, but for those that are typed twice."""

    def find(current: Source) -> list[Finding]:
        found = LINTER.lint(current).findings if current is source else []
        return [finding for finding in found if finding.fix is not None and finding.fix.safety == "safe"]

    own = words(LINTER.parse(source).text) & words(source.text)
    rewrite = fix_source(source, find)
    if any(note.endswith(REWORDING) for note in rewrite.notes):
        return Counter()
    twice = sum((words(note) for note in rewrite.notes if note.endswith("(word-repeated)")), Counter[str]())
    return own - words(rewrite.source.text) - twice


@pytest.mark.slow
def test_no_example_and_no_fixture_loses_a_word() -> None:
    articles = [decode(path.read_bytes(), path.name) for path in ARTICLES]
    assert {source.path: missing for source in (*articles, *EXAMPLES) if (missing := lost(source))} == {}


@pytest.mark.slow
@settings(max_examples=60)
@given(
    st.lists(st.sampled_from(LINES), max_size=25),
    st.sampled_from(["\n", "\n\n"]),
    st.sampled_from(["markdown", "text"]),
)
def test_no_mixture_of_lines_loses_a_word(lines: list[str], between: str, format_: Format) -> None:
    source = Source("a", between.join(lines), format_)
    assert lost(source) == Counter()
    once = fix_all(LINTER, source, frozenset({"safe"})).source
    assert fix_all(LINTER, once, frozenset({"safe"})).source.text == once.text


def test_articles_of_care_stay_as_they_are() -> None:
    for path in ARTICLES:
        if path.parent.name == "clean":
            assert fix_all(LINTER, decode(path.read_bytes(), path.name), frozenset({"safe"})).notes == (), Path(
                path
            ).name
