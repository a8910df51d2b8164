"""Wrong options are refused when the rule file is read."""

from typing import Any

import pytest

from seolint.rulebook.rule_file import OptionError, check_options


@pytest.mark.parametrize(
    ("check", "options", "refusal"),
    [
        ("claim", {"needs": ["cure"], "patterns": {"": ["(cure"]}}, "'(cure' is no RE2 pattern: "),
        ("companion", {"needs": [], "when": {"titel": []}, "wanted": []}, "an article has no part 'titel'; it can be:"),
        ("companion", {"needs": [], "when": {}, "wanted": ["*"]}, "'*' is no RE2 pattern: "),
        ("lexicon", {"phrases": {"nowhere": ["share"]}}, "there is no place 'nowhere'; it can be: anywhere, alone, "),
        ("lexicon", {"forms": {"anywhere": ["* <name>"]}}, "the form '* <name>' has no word at its start or end"),
        (
            "pattern",
            {"patterns": [["Insert", "Insert"]]},
            "a pattern is a literal in lower case, a pattern and perhaps",
        ),
        ("pattern", {"patterns": [["insert"]]}, "a pattern is a literal in lower case, a pattern and perhaps formats"),
        ("pattern", {"patterns": [["(", "("]]}, "'(' is no RE2 pattern: "),
        ("reading-grade", {"audience": "all"}, "there is no audience 'all'"),
        ("widget", {"holds": "titles", "forms": ["* <name>"]}, "the form '* <name>' has no word at its start or end"),
        ("wording", {"of": "title", "patterns": ["("]}, "'(' is no RE2 pattern: "),
        ("wording", {"of": "titel"}, "of is 'titel' (did you mean 'title'?); it can be: "),
        ("count", {"of": "links", "max": "3"}, "max must be a whole number, not '3'"),
        ("count", {"of": "links", "each": 1}, "each must be true or false, not 1"),
        ("claim", {"needs": "cure", "patterns": {}}, "needs must be a list"),
        ("claim", {"needs": [], "patterns": []}, "patterns must be a table"),
        ("claim", {"needs": [], "patterns": {"x": [1]}}, "patterns.x must be a text, not 1"),
    ],
)
def test_a_wrong_option_is_refused(check: str, options: dict[str, Any], refusal: str) -> None:
    with pytest.raises(OptionError) as caught:
        check_options(check, options)
    assert str(caught.value).startswith(refusal)
