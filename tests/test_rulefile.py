"""Rule files: what the format refuses, and that it says where and what would be right."""

from __future__ import annotations

from pathlib import Path

import pytest

from seolint.rulebook.loading import load_rules, with_overrides
from seolint.rulebook.rule import RuleError
from seolint.rulebook.rule_file import read_rule_file

RULE = """\
name = "title-missing"
category = "metadata"
severity = "error"
evidence = "documented"
summary = "The page lacks a title."
why = "Every page needs a title."
message = "the page has no title"
help = "give it one"
check = "presence"

[options]
of = "title"

[[examples.bad]]
text = "x"
findings = ["1:1 the page has no title"]

[[examples.good]]
text = "# A title"
"""
FINDINGS = 'findings = ["1:1 the page has no title"]'
GOOD = '[[examples.good]]\ntext = "# A title"'


def read(tmp_path: Path, text: str) -> None:
    path = tmp_path / "rule.toml"
    path.write_text(text, "utf-8")
    read_rule_file(path, "rule.toml")


def test_a_sound_rule_file_is_read(tmp_path: Path) -> None:
    read(tmp_path, RULE)


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        (("summary =", "sumary ="), "rule.toml:5: unknown key 'sumary' (did you mean 'summary'?)"),
        (('why = "Every page needs a title."\n', ""), "rule.toml:1: the key 'why' is missing"),
        (('"title-missing"', '"SEO001"'), "rule.toml:1: a rule name is lower-case words joined"),
        (('"metadata"', '"metdata"'), "rule.toml:2: category is 'metdata' (did you mean 'metadata'?); it can be: "),
        (('"error"', '"fatal"'), "rule.toml:3: severity is 'fatal'; it can be: info, warning, error"),
        (('"presence"', '"presense"'), "rule.toml:9: there is no check 'presense' (did you mean 'presence'?)"),
        (("of = ", "off = "), "rule.toml:12: the check 'presence' has no option 'off' (did you mean 'of'?)"),
        (('of = "title"', ""), "rule.toml:11: the check 'presence' needs the option 'of'"),
        (('of = "title"', 'of = "title"\nmin_words = "9"'), "rule.toml:13: min_words must be a whole number, not '9'"),
        (("has no title", "has no {titel}"), "rule.toml:7: message: the check 'presence' has no value 'titel'"),
        (('name = "', "name = "), "rule.toml:1: "),
        ((FINDINGS, ""), "rule.toml:14: a bad example lists its findings, a good one has none"),
        ((GOOD, f'{GOOD}\nformat = "html"\n{GOOD}\nformat = "mrkdown"'),
         "rule.toml:23: examples.good.format is 'mrkdown' (did you mean 'markdown'?)"),
        ((GOOD, f"{GOOD}\n{GOOD}\noptions = {{ min_words = true }}"), "rule.toml:22: min_words must be a whole number"),
        ((GOOD, f"{GOOD}\n[[sources]]\ntitle = 'x'\n[[sources]]\nurl = 3"), "rule.toml:23: sources.url must be a text"),
        ((GOOD, ""), "rule.toml:14: a rule needs at least one bad and one good example"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_refused_at_its_line(tmp_path: Path, change: tuple[str, str], refusal: str) -> None:
    assert change[0] in RULE
    with pytest.raises(RuleError) as caught:
        read(tmp_path, RULE.replace(*change, 1))
    assert str(caught.value).startswith(refusal)


@pytest.mark.parametrize(
    ("check", "options"),
    [
        ("wording", "of = 'title'\npatterns = ['a(b']"),
        ("pattern", "patterns = [['a', 'a(b']]"),
        ("claim", "needs = ['a']\npatterns = { '' = ['a(b'] }"),
        ("companion", "needs = ['a']\nwhen = { title = ['a(b'] }\nwanted = ['b']"),
    ],
)
def test_a_wrong_pattern_is_refused_in_the_same_words(
    tmp_path: Path, check: str, options: str, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(RuleError, match=r"'a\(b' is no RE2 pattern: missing \): a\(b$"):
        read(tmp_path, RULE.replace('"presence"', f'"{check}"').replace('of = "title"', options))
    assert capfd.readouterr().err == "", "RE2 itself is silent"


def test_a_folder_of_own_rules_joins_the_built_in_ones(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text(RULE.replace("title-missing", "house-title-missing"), "utf-8")
    rules = load_rules([tmp_path])
    assert {"title-missing", "house-title-missing"} <= rules.keys()


def test_a_name_cannot_be_taken_twice(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text(RULE, "utf-8")
    with pytest.raises(RuleError, match="there is already a rule 'title-missing'"):
        load_rules([tmp_path])


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="no such folder"):
        load_rules([tmp_path / "nowhere"])


def test_settings_override_options_and_are_checked() -> None:
    rule = load_rules()["title-missing"]
    assert with_overrides(rule, None, {"min_words": 50}).options().min_words == 50
    with pytest.raises(ValueError, match="has no option 'min_word' \\(did you mean 'min_words'"):
        with_overrides(rule, None, {"min_word": 50})
