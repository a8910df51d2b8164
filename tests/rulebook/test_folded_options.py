"""Words that are compared with folded text: a rule file cannot have one that never matches."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from seolint.base.errors import OptionError
from seolint.checks.registry import known_checks, load_check
from seolint.rulebook.rule import RuleError
from seolint.rulebook.rule_file import check_options, read_rule_file
from seolint.startup.hints import read_hints
from tests.rule_files import built_in_files

#: The options that are compared as they are, are patterns, or are folded by the check itself.
AS_WRITTEN = {
    "acronym": {"acronyms"},
    "claim": {"patterns", "unless"},
    "affiliate-disclosure": {"parameters"},
    "ai-policy": {"told"},
    "companion": {"when", "unless", "wanted", "alone", "nearly"},
    "disclaimer": {"disclaimer"},
    "disease-claim": {"kinds", "unless"},
    "front-matter": {"keys"},
    "house-terms": {"preferred", "banned", "admitted", "admitted_patterns", "banned_patterns"},
    "length": {"profiles"},
    "own-lines": {"lines"},
    "paid-content": {"told", "labels", "vague", "hinted", "signs", "weak", "notes", "people", "pointers"},
    "pattern": {"patterns", "spoken"},
    "product-claim": {"forms", "kinds", "unless", "despite", "affirming"},
    "reading-grade": {"audience", "audiences", "served"},
    "structured-data": {"types", "properties", "only_with"},
    "unmarked": {"teams"},
    "wording": {"phrases", "doubtful", "patterns", "open", "unless"},
}
#: A rule of each kind with values for its options that are folded.
RULES = {(file.rule.check, name): file.rule for file in built_in_files() for name in file.rule.values}
FOLDED = [(kind, name) for kind in known_checks() for name in getattr(load_check(kind), "FOLDED", {})]


@pytest.mark.parametrize("kind", known_checks())
def test_each_option_with_words_says_how_it_is_compared(kind: str) -> None:
    with_words = {name for name, hint in read_hints(load_check(kind).Options).items() if "str" in str(hint)}
    folded = {name for kind_, name in FOLDED if kind_ == kind}
    assert with_words - folded == AS_WRITTEN.get(kind, set())


def capitalize(value: Any) -> Any:
    """The value with its words in capitals."""
    if isinstance(value, str):
        return value.upper()
    if isinstance(value, dict):
        return {key: capitalize(item) for key, item in value.items()}
    return tuple(map(capitalize, value))


@pytest.mark.parametrize(("kind", "option"), FOLDED)
def test_a_capital_is_refused(kind: str, option: str) -> None:
    values = RULES[kind, option].values
    with pytest.raises(OptionError, match=f'^{option}: ".+" never matches; write "') as caught:
        check_options(kind, {**values, option: capitalize(values[option])})
    assert caught.value.option == option


@pytest.mark.parametrize(
    ("kind", "options", "refusal"),
    [
        ("phrases", {"phrases": {"use": ["Utilize"]}}, 'phrases: "Utilize" never matches; write "utilize"'),
        ("phrases", {"phrases": {"x": ["don’t"]}}, 'phrases: "don’t" never matches; write "don\'t"'),
        ("phrases", {"phrases": {"x": ["and so on."]}}, 'phrases: "and so on." never matches; write "and so on"'),
        ("lexicon", {"phrases": {"anywhere": ["share this!"]}}, 'phrases: "share this!" never matches; write "share'),
        ("lexicon", {"forms": {"anywhere": ["by|Von <name>"]}}, 'forms: "by|Von <name>" never matches; write "by|von'),
        ("lexicon", {"forms": {"anywhere": ["read in 20?"]}}, 'forms: "read in 20?" never matches; write "read in #?"'),
        ("lexicon", {"forms": {"anywhere": ["a - b"]}}, 'forms: "a - b" never matches; write "a b"'),
        ("lexicon", {"phrases": {"anywhere": ["***"]}}, 'phrases: "***" never matches; it has no words'),
        ("label", {"labels": {"x": ["alt-text"]}}, 'labels: "alt-text" never matches; write "alt text"'),
        ("wording", {"of": "title", "needs": ["straße"]}, 'needs: "straße" never matches; write "strasse"'),
        (
            "claim",
            {"needs": ["cure"], "patterns": {}, "guarded": ["negatd"]},
            'invalid value "negatd" for guarded',
        ),
        (
            "pattern",
            {"patterns": [["{{", "{{", "markdwn"]]},
            'unknown format "markdwn"; expected one of: markdown, html',
        ),
    ],
)
def test_a_word_that_never_matches_is_refused_with_the_right_one(kind: str, options: Any, refusal: str) -> None:
    with pytest.raises(OptionError) as caught:
        check_options(kind, options)
    assert str(caught.value).startswith(refusal)


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        ("phrases", {"phrases": {"about": ["in/with regard to"], "always": ["24/7"]}}),
        ("lexicon", {"forms": {"anywhere": ["# min? read <date> | *", "<name>|by? © <url>"]}}),
        ("wording", {"of": "title", "phrases": ["Untitled", "Home"]}),
        ("own-lines", {"lines": ["Read more »"]}),
        ("acronym", {"acronyms": {"PCOS": "polycystic ovary syndrome"}}),
    ],
)
def test_words_in_the_form_that_is_compared_are_taken(kind: str, options: Any) -> None:
    check_options(kind, options)


def test_the_refusal_names_the_line_of_the_option(tmp_path: Path) -> None:
    (built_in,) = (file for file in built_in_files() if file.rule.name == "phrase-wordy")
    text = Path(__file__).parents[2].joinpath("rules", built_in.rule.path).read_text("utf-8")
    changed = text.replace("unless = [\n", 'unless = [\n  "In Order",\n')
    path = tmp_path / "own.toml"
    path.write_text(changed, "utf-8")
    line = changed[: changed.index("unless = [")].count("\n") + 1
    with pytest.raises(RuleError, match=f'^own.toml:{line}: unless: "In Order" never matches; write "in order"$'):
        read_rule_file(path, "own.toml")
