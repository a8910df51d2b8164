"""Wrong options are refused when the rule file is read."""

from typing import Any

import pytest

from seolint.base.errors import OptionError
from seolint.rulebook.rule_file import check_options

CLAIM = {"forms": {"disease": ["<good> [<treat> <disease>]"]}, "kinds": {"disease": "a disease claim"}}


@pytest.mark.parametrize(
    ("check", "options", "refusal"),
    [
        ("claim", {"needs": ["cure"], "patterns": {"": ["(cure"]}}, 'invalid RE2 pattern "(cure": missing ): (cure'),
        (
            "companion",
            {"needs": [], "when": {"titel": []}, "wanted": []},
            'unknown part "titel" in when (did you mean "title"?); expected one of: ',
        ),
        (
            "companion",
            {"needs": [], "when": {}, "wanted": ["*"]},
            'invalid RE2 pattern "*": no argument for repetition operator: *',
        ),
        (
            "lexicon",
            {"phrases": {"nowhere": ["share"]}},
            'unknown place "nowhere" in phrases (did you mean "anywhere"?); expected one of: anywhere, alone, ',
        ),
        (
            "lexicon",
            {"forms": {"anywhere": ["* <name>"]}},
            'invalid form "* <name>": it needs a word at its start or end',
        ),
        (
            "length",
            {"of": "title", "profiles": {"yost": {}}},
            'unknown profile "yost" in profiles (did you mean "yoast"?)',
        ),
        (
            "length",
            {"of": "title", "profiles": {"yoast": {"max_word": 3}}},
            'unknown limit "max_word" in profiles.yoast (did you mean "max_words"?)',
        ),
        (
            "product-claim",
            CLAIM | {"despite": {"diseases": ["quoted"]}},
            'unknown kind "diseases" in despite (did you mean "disease"?); expected one of: disease',
        ),
        ("disease-claim", {"kinds": {"11": "a claim"}}, 'unknown kind "11" in kinds'),
        (
            "product-claim",
            {"forms": {"disease": ["<good> <treats>"]}, "kinds": {"disease": "d"}},
            'unknown class "treats" in forms.disease (did you mean "treat"?)',
        ),
        (
            "pattern",
            {"patterns": [["Insert", "Insert"]]},
            'invalid pattern ["Insert", "Insert"]; expected [',
        ),
        ("pattern", {"patterns": [["insert"]]}, 'invalid pattern ["insert"]; expected ['),
        ("pattern", {"patterns": [["(", "("]]}, 'invalid RE2 pattern "(": missing ): ('),
        ("reading-grade", {"audience": "all"}, 'unknown audience "all"; expected one of: '),
        (
            "widget",
            {"holds": "titles", "forms": ["* <name>"]},
            'invalid form "* <name>": it needs a word at its start or end',
        ),
        ("wording", {"of": "title", "patterns": ["("]}, 'invalid RE2 pattern "(": missing ): ('),
        ("wording", {"of": "titel"}, 'invalid value "titel" for of (did you mean "title"?); expected one of: '),
        ("count", {"of": "links", "max": "3"}, 'max must be a whole number, not "3"'),
        ("count", {"of": "links", "each": 1}, "each must be true or false, not 1"),
        ("claim", {"needs": "cure", "patterns": {}}, "needs must be a list"),
        ("claim", {"needs": [], "patterns": []}, "patterns must be a table"),
        ("claim", {"needs": [], "patterns": {"x": [1]}}, "patterns.x must be a string, not 1"),
    ],
)
def test_a_wrong_option_is_refused(check: str, options: dict[str, Any], refusal: str) -> None:
    with pytest.raises(OptionError) as caught:
        check_options(check, options)
    assert str(caught.value).startswith(refusal)
