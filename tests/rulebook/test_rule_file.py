"""Rule files: what the format refuses, and that it says where and what would be right."""

from __future__ import annotations

from pathlib import Path

import pytest

from seolint.base.model import Severity
from seolint.rulebook.loading import load_rules, with_overrides
from seolint.rulebook.rule import RuleError
from seolint.rulebook.rule_file import RuleFile, read_rule_file

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


def read(tmp_path: Path, text: str) -> RuleFile:
    path = tmp_path / "rule.toml"
    path.write_text(text, "utf-8")
    return read_rule_file(path, "rule.toml")


def test_a_sound_rule_file_is_read(tmp_path: Path) -> None:
    read(tmp_path, RULE)


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        (("summary =", "sumary ="), 'rule.toml:5: unknown key "sumary" (did you mean "summary"?)'),
        (('help = "give it one"\n', ""), 'rule.toml:1: missing key "help"'),
        (('"title-missing"', '"SEO001"'), 'rule.toml:1: invalid rule name "SEO001"; expected lower-case words joined'),
        (('"metadata"', '"metdata"'), 'rule.toml:2: invalid value "metdata" for category (did you mean "metadata"?)'),
        (('"error"', '"fatal"'), 'rule.toml:3: invalid value "fatal" for severity; expected one of: info, warning, error'),
        (("[options]", 'kinds = ["articel"]\n[options]'), 'rule.toml:11: invalid value "articel" for kinds (did you mean'),
        (('"presence"', '"presense"'), 'rule.toml:9: unknown check "presense" (did you mean "presence"?)'),
        (("[options]", '[once]\nworst = "words"\n[options]'), "rule.toml:11: once needs a message, such as message ="),
        (
            ("[options]", '[once]\nmessage = "{lines}"\nworst = "wrods"\n[options]'),
            'rule.toml:13: unknown field "wrods" in once.worst for check "presence" (did you mean "words"?)',
        ),
        (("of = ", "off = "), 'rule.toml:12: unknown option "off" for check "presence" (did you mean "of"?)'),
        (('of = "title"', ""), 'rule.toml:11: missing option "of" for check "presence"'),
        (('of = "title"', 'of = "title"\nmin_words = "9"'), 'rule.toml:13: min_words must be a whole number, not "9"'),
        (("has no title", "has no {titel}"), 'rule.toml:7: unknown field "titel" in message for check "presence"'),
        (('name = "', "name = "), "rule.toml:1: "),
        ((GOOD, GOOD + f"\n{FINDINGS}"), "rule.toml:20: a good example must not list findings; one with findings is a bad"),
        ((GOOD, f'{GOOD}\nformat = "html"\n{GOOD}\nformat = "mrkdown"'),
         'rule.toml:23: invalid value "mrkdown" for examples.good.format (did you mean "markdown"?)'),
        ((GOOD, f"{GOOD}\n{GOOD}\noptions = {{ min_words = true }}"), "rule.toml:22: min_words must be a whole number"),
        ((GOOD, f"{GOOD}\n[[sources]]\ntitle = 'x'\n[[sources]]\nurl = 3"), "rule.toml:23: sources.url must be a string"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_refused_at_its_line(tmp_path: Path, change: tuple[str, str], refusal: str) -> None:
    assert change[0] in RULE
    with pytest.raises(RuleError) as caught:
        read(tmp_path, RULE.replace(*change, 1))
    assert str(caught.value).startswith(refusal)


@pytest.mark.parametrize(
    ("change", "gap"),
    [
        ((GOOD, ""), "no good example (text that looks like the fault and is not)"),
        (('[[examples.bad]]\ntext = "x"\n' + FINDINGS, ""), "no bad example (text with the fault, and the findings it"),
        (('summary = "The page lacks a title."\n', ""), "no summary (one sentence for the list of rules)"),
        (('why = "Every page needs a title."\n', ""), "no why (a short paragraph with the reason for the rule)"),
        (('of = "title"', 'of = "title"\n'), ""),
    ],
)
def test_what_a_draft_lacks_is_told_and_not_refused(tmp_path: Path, change: tuple[str, str], gap: str) -> None:
    assert change[0] in RULE
    gaps = list(read(tmp_path, RULE.replace(*change, 1)).gaps())
    assert [said[: len(gap)] for said in gaps] == [gap] * bool(gap)


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
    with pytest.raises(RuleError, match=r'invalid RE2 pattern "a\(b": missing \): a\(b$'):
        read(tmp_path, RULE.replace('"presence"', f'"{check}"').replace('of = "title"', options))
    assert capfd.readouterr().err == "", "RE2 itself is silent"


def test_a_folder_of_own_rules_joins_the_built_in_ones(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text(RULE.replace("title-missing", "house-title-missing"), "utf-8")
    rules = load_rules([tmp_path])
    assert {"title-missing", "house-title-missing"} <= rules.keys()


def test_a_name_cannot_be_taken_twice(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text(RULE, "utf-8")
    with pytest.raises(
        RuleError, match=r'the rule name "title-missing" is already used by metadata/title-missing\.toml'
    ):
        load_rules([tmp_path])


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match=r"nowhere: no such folder$"):
        load_rules([tmp_path / "nowhere"])


def test_settings_override_options_and_are_checked() -> None:
    rule = load_rules()["title-missing"]
    assert with_overrides(rule, None, {"min_words": 50}).options().min_words == 50
    with pytest.raises(ValueError, match=r'unknown option "min_word" for check "presence" \(did you mean "min_words"'):
        with_overrides(rule, None, {"min_word": 50})


def test_another_severity_neither_loads_the_check_nor_unpacks_the_options() -> None:
    rule = with_overrides(load_rules()["title-missing"], Severity.INFO, {})
    assert "stage" in vars(rule)
    assert vars(rule).keys().isdisjoint({"module", "values"})
    assert rule.options().of == "title"
