"""What is wrong in a rule file is reported at its own line, wherever the key is: the line is marked with ``# <-``."""

from __future__ import annotations

from pathlib import Path

import pytest

from seolint.rulebook.rule import RuleError
from seolint.rulebook.rule_file import read_rule_file

HEAD = """\
name = "house-title-long"
category = "metadata"
severity = "error"
evidence = "documented"
summary = "The title is too long."
why = "Long titles are cut."
message = "the title has {characters} characters"
help = "shorten it"
check = "length"
"""
OPTIONS = '[options]\nof = "title"\nmax_characters = 60\n'
BAD = '[[examples.bad]]\nformat = "markdown"\ntext = "# A"\nfindings = ["1:1 long"]\n'
GOOD = '[[examples.good]]\nformat = "markdown"\ntext = "# A"\n'

CASES = {
    "top level": HEAD.replace('severity = "error"', 'severity = "eror"  # <-') + OPTIONS + BAD + GOOD,
    "top level, of the same name as an option": (
        HEAD.replace('"length"', '"wording"').replace("{characters}", "{text}")
        + 'topic = "helth"  # <-\n[options]\nof = "title"\nunless = []\n' + BAD + GOOD
    ),
    "quoted key": HEAD + '"severty" = "error"  # <-\n' + OPTIONS + BAD + GOOD,
    "single-quoted key": HEAD + "'severty' = 'error'  # <-\n" + OPTIONS + BAD + GOOD,
    "dotted key": HEAD + 'severity_in.html = "info"\nseverity_in.text = "inof"  # <-\n' + OPTIONS + BAD + GOOD,
    "dotted key with spaces": HEAD + 'severity_in . "text" = "inof"  # <-\n' + OPTIONS + BAD + GOOD,
    "option": HEAD + OPTIONS.replace("60", '"60"  # <-') + BAD + GOOD,
    "option of the same name as a key further up": (
        HEAD + 'unavailable = { text = "max_characters = 1" }\n' + OPTIONS.replace("60", '"60"  # <-') + BAD + GOOD
    ),
    "option in a dotted key": HEAD + 'options.of = "title"\noptions.max_characters = "60"  # <-\n' + BAD + GOOD,
    "options in an inline table": HEAD + 'options = { of = "title", max_characters = "60" }  # <-\n' + BAD + GOOD,
    "table of a topic": HEAD + OPTIONS + '[topics.health]\nmax_characters = "50"  # <-\n' + BAD + GOOD,
    "unknown option of a topic": HEAD + OPTIONS + "[topics.health]\nmin_words = 1\nmin_word = 1  # <-\n" + BAD + GOOD,
    "unknown topic": HEAD + OPTIONS + "[topics.helth]  # <-\nmax_characters = 50\n" + BAD + GOOD,
    "table of a variant": HEAD + OPTIONS + '[variants.far]\nseverity = "eror"  # <-\n' + BAD + GOOD,
    "second of two variants": (
        HEAD.replace('"length"', '"wording"').replace("{characters}", "{text}")
        + '[options]\nof = "title"\n[variants.open]\nseverity = "error"\n[variants.doubtful]\nseverity = "eror"  # <-\n'
        + BAD + GOOD
    ),
    "unknown variant": HEAD + OPTIONS + '[variants.fra]  # <-\nseverity = "error"\n' + BAD + GOOD,
    "unknown name in a table of an option": HEAD + OPTIONS + "[options.profiles.yost]  # <-\nmax_words = 9\n" + BAD + GOOD,
    "message of a variant": HEAD + OPTIONS + '[variants.far]\nmessage = "{charcters}"  # <-\n' + BAD + GOOD,
    "first example": HEAD + OPTIONS + BAD.replace('"markdown"', '"markdwn"  # <-') + BAD * 11 + GOOD,
    "twelfth example": HEAD + OPTIONS + BAD * 11 + BAD.replace('"markdown"', '"markdwn"  # <-') + GOOD,
    "good example after bad ones": HEAD + OPTIONS + BAD * 3 + GOOD + GOOD.replace('"markdown"', '"markdwn"  # <-'),
    "unknown key of the third example": HEAD + OPTIONS + BAD * 2 + BAD.replace("format", "fromat").replace(
        'n"\ntext', 'n"  # <-\ntext'
    ) + GOOD,
    "findings of a good example": HEAD + OPTIONS + BAD * 2 + GOOD + GOOD + 'findings = ["1:1 long"]  # <-\n',
    "options of an example": (
        HEAD + OPTIONS + BAD + BAD + 'options = { max_characters = "5" }  # <-\n' + GOOD
    ),
    "options of an example in a table": (
        HEAD + OPTIONS + BAD + BAD + '[examples.bad.options]\nmax_characters = "5"  # <-\n' + GOOD
    ),
    "text that looks like a key": (
        HEAD + OPTIONS + BAD.replace('"# A"', '"""\nformat = "no"\n[options]\n"""')
        + BAD.replace('"markdown"', '"markdwn"  # <-') + GOOD
    ),
    "inline table of formats": HEAD + 'fix = "safe"\nfix_in = { text = "saef" }  # <-\n' + OPTIONS + BAD + GOOD,
    "entry of an array over several lines": (
        HEAD + 'sources = [\n  { title = "A", url = "https://a.example" },\n  { tilte = "B" },  # <-\n]\n'
        + OPTIONS + BAD + GOOD
    ),
    "tables of an array": (
        HEAD + OPTIONS + '[[sources]]\ntitle = "A"\n[[sources]]\ntitle = "B"\nurll = "https://b.example"  # <-\n'
        + BAD + GOOD
    ),
    "missing option": HEAD + "[options]  # <-\nmax_characters = 60\n" + BAD + GOOD,
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_a_fault_is_reported_at_its_own_line(case: str, tmp_path: Path) -> None:
    text = CASES[case]
    assert text.count("# <-") == 1
    line = text[: text.index("# <-")].count("\n") + 1
    path = tmp_path / "rule.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(RuleError) as caught:
        read_rule_file(path, "rule.toml")
    assert str(caught.value).startswith(f"rule.toml:{line}: "), caught.value
