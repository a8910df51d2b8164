"""Settings: which file holds, what it may say, and why a rule is on or off."""

from __future__ import annotations

import marshal
import os
import tomllib
from pathlib import Path
from typing import Any

import pytest

import seolint
from seolint.base.errors import SettingsError
from seolint.rulebook.loading import load_rules
from seolint.rulebook.rule import Rule
from seolint.rulebook.selection import Choice, Selection, select_rules
from seolint.settings.checker import check_layer
from seolint.settings.keys import EXTENDED, KEYS, PATH, PATHS
from seolint.settings.layers import Layer
from seolint.settings.nearest import NearestSettings
from seolint.settings.presets import preset_names, read_preset
from tests.pages import write

RULES = load_rules()


def settle(profile: bytes) -> dict[str, Rule]:
    """The rules that a profile reports."""
    return {rule.name: rule for rule in select_rules(RULES, marshal.loads(profile))[0]}


def options(above: dict[str, Any] | None = None) -> list[Layer]:
    return [Layer("command line", "/", above, {(key,): f"--{key}" for key in above})] if above else []


def test_the_nearest_file_holds(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "pyproject.toml": '[tool.seolint]\nfail-on = "error"\n',
            "blog/pyproject.toml": "[project]\nname = 'x'\n",
            "shop/seolint.toml": 'fail-on = "info"\n',
            "shop/.seolint.toml": 'extend = "seolint.toml"\ntopic = "general"\n',
        },
    )
    configs = NearestSettings()
    found = {name: configs.of(str(tmp_path / name)) for name in ("blog", "shop/deep/er", "shop")}
    assert found["blog"].value("fail-on") == "error"
    assert found["blog"].origin("fail-on").endswith("pyproject.toml:2")
    assert found["shop"].value("fail-on") == "info"
    assert found["shop"].value("topic") == "general"
    assert found["shop"] is found["shop/deep/er"]
    assert NearestSettings(isolated=True).of(str(tmp_path / "blog")).value("fail-on") == "warning"
    fixed = NearestSettings(options({"fail-on": "never"}), str(tmp_path / "pyproject.toml")).of("/")
    assert (fixed.value("fail-on"), fixed.origin("fail-on")) == ("never", "--fail-on")


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("fail-on = true", ':1: invalid value "true" for fail-on; expected one of: error, warning, info, never'),
        ("fail-on = 3", ':1: invalid value "3" for fail-on; expected one of: error, warning, info, never'),
        ('\n\nfail_on = "error"', ':3: unknown setting "fail_on" (did you mean "fail-on"?)'),
        (
            'topic = "helth"',
            ':1: invalid value "helth" for topic (did you mean "health"?); expected one of: auto, health, general',
        ),
        ('select = "noise"', ":1: select must be a list of strings"),
        ('select = ["noise\n', ":1: a string is not closed on its line"),
        ('severity = "info"', ':1: severity must be a table of rules, such as title-missing = "warning"'),
        ("jobs = -1", ":1: jobs must be a whole number of at least 0"),
        (
            "# a\n[severity]\nnoise = 'eror'",
            ':3: invalid value "eror" for noise (did you mean "error"?); expected one of: ',
        ),
        ("[rule]\ntitle-missing = 3", ":2: rule.title-missing must be a table of options"),
        ("[per-file-ignores]\n'a/*' = 3", ":2: per-file-ignores.a/* must be a list of strings"),
        ("[[overrides]]\nfiles = ['a']\n[[overrides]]\njobs = 3", ":3: overrides need a list of files"),
        ("[[overrides]]\nfiles = ['a']\njobs = 3", ':3: unknown setting "jobs"'),
        (
            "[[overrides]]\nfiles = ['a']\n[[overrides]]\nfiles = ['a']\nselect = []\n[[overrides]]\nfiles = 'a'",
            ":7: overrides.2.files must be a list of strings",
        ),
        ("x.y = 1\n", ':1: unknown setting "x"'),
        ("per-file-ignores = {\"a\" = ['b'], 'c' = 3}", ":1: per-file-ignores.c must be"),
        ("extend = 'seolint.toml'", '" extends itself through '),
        (
            "extend = ['preset:helth']",
            'seolint.toml:1: extend: unknown preset "preset:helth" (did you mean "preset:health"?',
        ),
        ("extend = [\n'preset:health',\n'none.toml']", 'seolint.toml:3: extend: no such file: "none.toml"'),
        ("extend = 'none.toml'", 'seolint.toml:1: extend: no such file: "none.toml"'),
        ("fail-on = error", "seolint.toml:1: invalid value (strings need quotes)"),
        (
            "[front-matter]\ndescripton = []",
            ':2: unknown meaning "descripton" of front matter (did you mean "description"?)',
        ),
        ("[front_matter]\ntitle = []", ':1: unknown setting "front_matter" (did you mean "front-matter"?)'),
        ("[front-matter]\ntitle = 'name'", ":2: front-matter.title must be a list of strings"),
        ("[terms]\nbaned = []", ':2: unknown entry "baned" of terms (did you mean "banned"?)'),
        ("[terms]\nbanned = ['a  b']", ':2: "a  b" is no term'),
        ("[terms.preferred]\nemail = 'e-mail'", ":2: terms.preferred.email must be a list of strings"),
        ("[terms]\nvocabulary = ['a']", ':2: unknown entry "vocabulary" of terms; to set it for all, put it above'),
        ("[severity]\nselect = ['noise']", ':2: "select" is a setting, not a rule or category; to set it for all'),
        ("[terms]\nbanned = ['a']\nadmitted = ['a']", ':2: "a" is both banned and admitted'),
        ("[terms.preferred]\na = ['c']\nb = ['c']", ':3: "c" is to be replaced both by "a" and by "b"'),
        ("[terms.preferred]\na = ['b']\nb = ['c']", ':2: "b" is both preferred and to be replaced by "a"'),
        ("vocabulary = ['styles']", ':1: vocabulary: no accept.txt and no reject.txt in "'),
        ("jobs = 1\n\nx = '", 'seolint.toml:3: expected "\'"'),
        (
            "jobs = 2\n\n[rule.x]\ny = '''\njobs = 3\n'''\n[rul]\n",
            ':7: unknown setting "rul" (did you mean "rule"?)',
        ),
    ],
)
def test_a_file_is_refused_at_its_line(tmp_path: Path, text: str, refusal: str) -> None:
    write(tmp_path, {"seolint.toml": text})
    with pytest.raises(SettingsError) as caught:
        NearestSettings().of(str(tmp_path))
    assert refusal in str(caught.value)


def test_all_mistakes_in_a_file_are_told_at_once(tmp_path: Path) -> None:
    settings = (
        "slect = []",
        "jobs = -1",
        "extend = 'preset:helth'",
        "[severity]",
        "noise = 'eror'",
        "links = 'warn'",
        "titel-missing = 'info'",
        "[[overrides]]",
        "files = ['a']",
        "jobs = 3",
        "ignore = ['nose', 'links']",
        "[rule.titel-missing]",
    )
    write(tmp_path, {"seolint.toml": "\n".join(settings)})
    with pytest.raises(SettingsError) as caught:
        NearestSettings().of(str(tmp_path))
    assert [line.split(": ")[0].rpartition(":")[2] for line in str(caught.value).splitlines()] == [
        "1",
        "2",
        "3",
        "5",
        "6",
        "7",
        "10",
        "11",
        "12",
    ]


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("select = ['nose']", 'seolint.toml:1: unknown rule or category "nose" (did you mean "noise"?)'),
        ("select = [\n'noise',\n'nose']", 'seolint.toml:3: unknown rule or category "nose"'),
        ("\n[severity]\nnose = 'info'", 'seolint.toml:3: unknown rule or category "nose"'),
        ("[rule.title-mising]", 'seolint.toml:1: unknown rule or category "title-mising"'),
        ("[rule.title-missing]\nmin_word = 3", '(did you mean "min_words"?)'),
        ("[rule.title-missing]\nmin_words = 'x'", 'seolint.toml:2: min_words must be a whole number, not "x"'),
        (
            "[rule.title-missing]\nseverity = 'x'",
            'seolint.toml:2: invalid value "x" for severity; expected one of: info, warning, error',
        ),
        ("[rule.noise]", '"noise" is a category: set options for all its rules in [noise]'),
        ("[noise]\nx = 3", 'seolint.toml:2: unknown option "x" for noise rules'),
        ("[[overrides]]\nfiles = ['a']\nignore = ['nose']", 'seolint.toml:3: unknown rule or category "nose"'),
    ],
)
def test_names_of_rules_are_refused_once_the_rules_are_known(tmp_path: Path, text: str, refusal: str) -> None:
    write(tmp_path, {"seolint.toml": text})
    with pytest.raises(SettingsError) as caught:
        settle(NearestSettings().of(str(tmp_path)).profile(None))
    assert refusal in str(caught.value)


def test_rules_have_the_options_and_weights_that_are_set_for_the_file(tmp_path: Path) -> None:
    text = """
        select = ["metadata"]
        [severity]
        metadata = "info"
        title-missing = "warning"
        [rule.title-missing]
        min_words = 9
        [per-file-ignores]
        "old/**" = ["title-missing"]
        [[overrides]]
        files = ["blog/*.md"]
        topic = "general"
        rule.title-missing.severity = "error"
    """
    write(tmp_path, {"seolint.toml": text})
    settings = NearestSettings().of(str(tmp_path))
    plain, old, blog = (settings.profile(str(tmp_path / name)) for name in ("a.md", "old/x/a.md", "blog/a.md"))
    assert settings.profile(str(tmp_path / "b.md")) is plain
    rule = settle(plain)["title-missing"]
    assert (rule.severity.value, rule.options().min_words) == ("warning", 9)
    assert {rule.category for rule in settle(plain).values()} == {"metadata"}
    assert settle(plain)["description-missing"].severity.value == "info"
    assert "title-missing" not in settle(old)
    assert marshal.loads(blog)["topic"] == "general"
    assert settle(blog)["title-missing"].severity.value == "warning"  # [severity] has the last word on weights


def test_what_several_files_say_adds_up(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            ".git/HEAD": "the root of the project",
            "base.toml": "ignore = ['noise']\nexclude = ['x']",
            "a/seolint.toml": "extend = '../base.toml'\nignore = ['health']",
        },
    )
    settings = NearestSettings(options({"extend-select": ["noise"]})).of(str(tmp_path / "a"))
    assert {rule.category for rule in settle(settings.profile("/a.md")).values()} >= {"noise", "metadata"}
    assert "health" not in {rule.category for rule in settle(settings.profile("/a.md")).values()}
    assert settings.scope.excludes(str(tmp_path / "x" / "a.md"))
    assert settings.all_values("ignore")[0][0] == ["noise"]


DEFAULT = Choice("", True, 0, "default")


@pytest.mark.parametrize(
    ("choices", "is_on", "origin"),
    [
        ([DEFAULT], True, "default"),
        ([DEFAULT, Choice("metadata", False, 1, "file")], False, "file"),
        ([DEFAULT, Choice("title-missing", True, 1, "a"), Choice("metadata", False, 1, "b")], True, "a"),
        ([DEFAULT, Choice("title-missing", True, 1, "a"), Choice("metadata", False, 2, "b")], False, "b"),
        ([DEFAULT, Choice("title-missing", True, 3, "a"), Choice("metadata", False, 2, "b")], True, "a"),
        ([DEFAULT, Choice("title-missing", False, 1, "a"), Choice("metadata", True, 2, "b")], False, "a"),
        ([DEFAULT, Choice("metadata", False, 1, "a"), Choice("all", True, 2, "b")], False, "a"),
        ([DEFAULT, Choice("title-missing", True, 1, "a"), Choice("title-missing", False, 1, "b")], False, "b"),
        ([DEFAULT, Choice("title-missing", False, 1, "a"), Choice("title-missing", True, 2, "b")], True, "b"),
        ([Choice("all", True, 1, "a"), Choice("noise", False, 1, "b")], True, "a"),
    ],
)
def test_why_a_rule_is_on_or_off(choices: list[Choice], is_on: bool, origin: str) -> None:
    decisive = Selection(choices).decide(RULES["title-missing"])
    assert decisive is not None
    assert (decisive.on, decisive.origin) == (is_on, origin)


@pytest.mark.parametrize(
    ("text", "given", "severity"),
    [
        ("[per-file-ignores]\n'a.md' = ['metadata']", {"select": ["title-missing"]}, None),
        ("[per-file-ignores]\n'a.md' = ['all']", {"extend-select": ["title-missing"]}, None),
        ("select = ['title-missing']\n[per-file-ignores]\n'a.md' = ['metadata']", {}, None),
        ("[[overrides]]\nfiles = ['a.md']\nselect = ['title-missing']\n[per-file-ignores]\n'*' = ['all']", {}, None),
        ("ignore = ['title-missing']\n[[overrides]]\nfiles = ['a.md']\nextend-select = ['title-missing']", {}, "error"),
        ("select = ['title-missing']\n[[overrides]]\nfiles = ['a.md']\nignore = ['metadata']", {}, None),
        ("[[overrides]]\nfiles = ['a.md']\nignore = ['title-missing']", {"select": ["title-missing"]}, "error"),
        ("[[overrides]]\nfiles = ['a.md']\nignore = ['title-missing']", {"select": ["metadata"]}, None),
        (
            "severity.title-missing = 'warning'\n[[overrides]]\nfiles = ['a.*']\nseverity.title-missing = 'info'",
            {},
            "info",
        ),
        (
            "[[overrides]]\nfiles = ['*.md']\nignore = ['metadata']\n[[overrides]]\nfiles = ['a.*']\nselect = ['metadata']",
            {},
            "error",
        ),
    ],
)
def test_settings_for_some_files_beat_those_for_all(
    tmp_path: Path, text: str, given: dict[str, list[str]], severity: str | None
) -> None:
    write(tmp_path, {"seolint.toml": text})
    settings = NearestSettings(options(given)).of(str(tmp_path))
    rule = settle(settings.profile(str(tmp_path / "a.md"))).get("title-missing")
    assert (rule.severity.value if rule else None) == severity


def test_a_rule_that_is_off_by_default_goes_off_with_its_category() -> None:
    choices = [Choice("suppression-unexplained", True, 1, "a"), Choice("structure", False, 2, "b")]
    assert not Selection(choices).has(RULES["suppression-unexplained"])


def test_a_rule_that_is_off_by_default_comes_on_by_its_name_only() -> None:
    rule = RULES["suppression-unexplained"]
    assert not Selection([DEFAULT]).has(rule)
    assert not Selection([Choice("structure", True, 1, "a")]).has(rule)
    assert Selection([Choice("suppression-unexplained", True, 1, "a")]).has(rule)
    assert Selection([Choice("all", True, 1, "a")]).has(rule)


def test_extra_formulas_that_do_not_exist_or_cannot_be_had_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(seolint.UserError, match=r'unknown formula "gulpaese" \(did you mean "gulpease"\?\)'):
        seolint.lint_text("x", readability={"extra": ["gulpaese"]})
    with pytest.raises(seolint.UserError, match=r"readability.extra must be a list of strings"):
        seolint.lint_text("x", readability={"extra": "gulpease"})
    monkeypatch.setattr("seolint.language.extra_readability.find_spec", lambda _: None)
    with pytest.raises(seolint.UserError, match=r"textstat is not installed; install the extra: .*\[textstat\]"):
        seolint.lint_text("x", readability={"extra": ["gulpease"]})


@pytest.mark.parametrize(
    "text",
    [
        'extend = "../outside/seolint.toml"',
        'extend = "link.toml"',
        'baseline = "../outside/known.json"',
        'rules = ["inside", "../outside"]',
        'rules = ["link"]',
        'cache-dir = "link/cache"',
        'extend = "/etc/hostname"',
    ],
)
def test_what_a_repository_says_does_not_lead_out_of_it(tmp_path: Path, text: str) -> None:
    files = {"outside/seolint.toml": "", "outside/known.json": "{}", "a/.git/HEAD": "", "a/b/seolint.toml": text}
    write(tmp_path, files)
    (tmp_path / "a" / "b" / "link").symlink_to(tmp_path / "outside")
    (tmp_path / "a" / "b" / "link.toml").symlink_to(tmp_path / "outside" / "seolint.toml")
    write(tmp_path, {"a/b/seolint.toml": text.replace("../outside", "../../outside")})
    with pytest.raises(
        SettingsError, match=r"seolint\.toml:1: .* leads out of /.*/a; name the settings file with --con"
    ):
        NearestSettings().of(str(tmp_path / "a" / "b"))


def test_a_named_settings_file_can_lead_anywhere(tmp_path: Path) -> None:
    write(tmp_path, {"a/.git/HEAD": "", "a/seolint.toml": 'extend = "../b.toml"', "b.toml": 'fail-on = "error"'})
    assert NearestSettings(file=str(tmp_path / "a" / "seolint.toml")).of("/").value("fail-on") == "error"


def test_settings_inside_the_repository_hold(tmp_path: Path) -> None:
    write(tmp_path, {"a/.git/HEAD": "", "a/b/c/seolint.toml": 'extend = "../../b.toml"', "a/b.toml": "jobs = 3"})
    assert NearestSettings().of(str(tmp_path / "a" / "b" / "c")).value("jobs") == 3


@pytest.mark.parametrize("name", ["seolint.toml", ".seolint.toml", "pyproject.toml"])
def test_a_settings_file_that_is_a_link_out_of_the_repository_is_not_read(tmp_path: Path, name: str) -> None:
    write(tmp_path, {"a/.git/HEAD": "", "private.toml": "[tool.seolint]\nsecret = 3"})
    (tmp_path / "a" / name).symlink_to(tmp_path / "private.toml")
    if name == "pyproject.toml":
        assert NearestSettings().of(str(tmp_path / "a")).value("jobs") == 0
        return
    with pytest.raises(SettingsError) as caught:
        NearestSettings().of(str(tmp_path / "a"))
    assert "a link that leads out of" in str(caught.value)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (b"# " + b"x" * 2**20, " cannot be read: larger than the limit of 1 MB"),
        (b"a." * 60 + b"a = 1", "1: a key of more than 50 parts"),
        (b'exclude = ["' + b"*a" * 501 + b'"]', "1: exclude: a pattern is longer than the limit"),
        (b'[per-file-ignores]\n"' + b"{a,b}" * 11 + b'" = ["all"]', "1: per-file-ignores: more than 2,000 patterns"),
        (b"x = " + b"[" * 5000, "1: nested deeper than 100 levels"),
        (b"jobs = " + b"9" * 5000, "1: a number of more than 4,300 digits"),
        (b"\xff", " 'utf-8' codec can't decode"),
    ],
)
def test_a_settings_file_beyond_the_limits_is_refused(tmp_path: Path, data: bytes, refusal: str) -> None:
    (tmp_path / "seolint.toml").write_bytes(data)
    with pytest.raises(SettingsError) as caught:
        NearestSettings().of(str(tmp_path))
    assert f"seolint.toml:{refusal}" in str(caught.value)


@pytest.mark.parametrize("name", ["seolint.toml", "base.toml"])
def test_a_settings_file_that_is_no_regular_file_is_refused_at_once(tmp_path: Path, name: str) -> None:
    write(tmp_path, {"seolint.toml": 'extend = "base.toml"'})
    (tmp_path / name).unlink(missing_ok=True)
    os.mkfifo(tmp_path / name)
    with pytest.raises(SettingsError, match=f"{name}: cannot be read: not a regular file: a FIFO"):
        NearestSettings().of(str(tmp_path))


def test_a_chain_of_settings_files_has_an_end(tmp_path: Path) -> None:
    write(tmp_path, {f"{number}.toml": f'extend = "{number + 1}.toml"' for number in range(30)})
    write(tmp_path, {"seolint.toml": 'extend = "0.toml"'})
    with pytest.raises(SettingsError, match=r"extend: too many files \(limit: 16 deep\)"):
        NearestSettings().of(str(tmp_path))


def test_presets_are_layers_below_the_file_that_extends_them(tmp_path: Path) -> None:
    house = 'severity.date-missing = "error"\nfail-on = "error"\n'
    text = (
        'extend = ["preset:blog", "house.toml", "preset:health"]\nextend-select = ["text-too-thin"]\ntopic = "auto"\n'
    )
    write(tmp_path, {"seolint.toml": text, "house.toml": house})
    settings = NearestSettings().of(str(tmp_path))
    assert [Path(layer.name).name for layer in settings.layers] == [
        "preset:blog", "house.toml", "preset:health", "seolint.toml",
    ]  # fmt: skip
    rules = settle(settings.profile(str(tmp_path / "a.md")))
    assert {"reviewer-missing", "text-too-thin", "introduction-missing"} <= rules.keys()
    assert rules["date-missing"].severity.value == "error"
    assert settings.layers[2].origin("topic") == "preset:health:4"
    assert settings.value("topic") == "auto"


@pytest.mark.parametrize("name", preset_names())
def test_a_preset_holds_good_settings_and_no_paths(tmp_path: Path, name: str) -> None:
    settings = NearestSettings([Layer("editor", str(tmp_path), tomllib.loads(read_preset(name)))], isolated=True).of(
        "/"
    )
    check_layer(settings.layers[0])
    assert settle(settings.profile(None))
    assert read_preset(name).startswith("# For ")
    assert not [key for key in settings.layers[0].values if KEYS[key].kind in {PATH, PATHS, EXTENDED}]


def test_what_a_file_extends_names_who_asks(tmp_path: Path) -> None:
    write(tmp_path, {"seolint.toml": 'jobs = 1\nextend = "b.toml"', "b.toml": "jbs = 1\nselct = []"})
    with pytest.raises(SettingsError) as caught:
        NearestSettings().of(str(tmp_path))
    told = str(caught.value).replace(f"{tmp_path}/", "").splitlines()
    assert told == [
        'b.toml:1: unknown setting "jbs" (did you mean "jobs"?) (extended by seolint.toml:2)',
        'b.toml:2: unknown setting "selct" (did you mean "select"?) (extended by seolint.toml:2)',
    ]


def test_files_that_extend_each_other_twice_are_not_read_for_ever(tmp_path: Path) -> None:
    write(tmp_path, {f"{number}.toml": f'extend = ["{number + 1}.toml", "{number + 1}.toml"]' for number in range(12)})
    write(tmp_path, {"12.toml": "", "seolint.toml": 'extend = "0.toml"'})
    with pytest.raises(SettingsError, match=r"extend: too many files \(limit: 64 in all\)"):
        NearestSettings().of(str(tmp_path))


def test_all_unknown_names_and_options_are_told_at_once(tmp_path: Path) -> None:
    write(tmp_path, {"seolint.toml": "select = ['ALL', 'Noise']\n[noise]\nx = 3\n[rule.title-mising]\ny = 1\n"})
    with pytest.raises(SettingsError) as caught:
        settle(NearestSettings().of(str(tmp_path)).profile(None))
    told = str(caught.value).replace(f"{tmp_path}/", "").splitlines()
    assert told == [
        'seolint.toml:1: unknown rule or category "ALL" (did you mean "all"?)',
        'seolint.toml:1: unknown rule or category "Noise" (did you mean "noise"?)',
        'seolint.toml:3: unknown option "x" for noise rules',
        'seolint.toml:4: unknown rule or category "title-mising" (did you mean "title-missing"?)',
    ]


VOCABULARY = {
    "styles/Base/accept.txt": "# names\nGitHub\n(?i)micro-needling\nDocker\nclick here-links\n",
    "styles/Base/reject.txt": "victim\n\n(?i)click(ing)? here\n",
    "seolint.toml": 'vocabulary = ["styles/Base"]\nselect = ["term-banned", "term-unpreferred"]\n'
    '[terms.preferred]\nmicroneedling = ["micro-needling", "micro needling"]\n',
}


def found_terms(folder: Path, text: str) -> list[str]:
    report = seolint.lint_text(text, path=folder / "a.md")
    return [f"{finding['excerpt']} {finding['rule']}" for finding in report.findings]


def test_vocabularies_of_vale_are_read(tmp_path: Path) -> None:
    write(tmp_path, VOCABULARY)
    text = (
        "# Roses\n\nThe docker has a Github page on micro-needling and micro needling. Victim or victim: Click here.\n"
    )
    assert found_terms(tmp_path, text) == [
        "Github term-unpreferred",
        "micro needling term-unpreferred",
        "victim term-banned",
        "Click here term-banned",
    ]


def test_a_pattern_of_a_vocabulary_that_matches_nothing_finds_nothing(tmp_path: Path) -> None:
    write(tmp_path, VOCABULARY | {"styles/Base/reject.txt": "(foo)?\n^$\n"})
    assert found_terms(tmp_path, "# Roses\n\nPrune the foo on a dry day.\n") == ["foo term-banned"]


@pytest.mark.parametrize(
    ("name", "text", "refusal"),
    [
        ("reject.txt", "a\n(?=b)\n", 'reject.txt:2: invalid RE2 pattern "(?=b)"'),
        ("accept.txt", "x" * 201, "accept.txt:1: a pattern of more than 200 characters"),
        ("accept.txt", "x\n" * 2001, "accept.txt: more than 2,000 patterns"),
        ("accept.txt", "x" * 70_000, "accept.txt: cannot be read: larger than the limit of 64 KB"),
    ],
)
def test_a_vocabulary_is_refused_at_its_line(tmp_path: Path, name: str, text: str, refusal: str) -> None:
    write(tmp_path, VOCABULARY | {f"styles/Base/{name}": text})
    with pytest.raises(SettingsError) as caught:
        NearestSettings().of(str(tmp_path))
    assert refusal in str(caught.value)


def test_a_vocabulary_stays_in_the_project(tmp_path: Path) -> None:
    write(tmp_path, {"out/accept.txt": "x", "in/seolint.toml": 'vocabulary = ["../out"]', "in/v/reject.txt": "y"})
    with pytest.raises(SettingsError, match="leads out of"):
        NearestSettings().of(str(tmp_path / "in"))
    write(tmp_path, {"in/seolint.toml": 'vocabulary = ["v"]'})
    (tmp_path / "in/v/accept.txt").symlink_to(tmp_path / "out/accept.txt")
    with pytest.raises(SettingsError, match="a link: not followed"):
        NearestSettings().of(str(tmp_path / "in"))


def test_terms_of_all_layers_add_up(tmp_path: Path) -> None:
    own = 'extend = "house.toml"\nselect = ["term-banned"]\nterms.banned = ["cheap"]\n'
    overrides = '[[overrides]]\nfiles = ["a.md"]\nterms.banned = ["dear"]\n'
    write(tmp_path, {"seolint.toml": own + overrides, "house.toml": 'terms.banned = ["costly"]\n'})
    text = "# Roses\n\nCheap roses are costly, and dear ones are not.\n"
    assert found_terms(tmp_path, text) == ["Cheap term-banned", "costly term-banned", "dear term-banned"]


def test_patterns_that_are_too_large_together_are_refused_before_a_file_is_read(tmp_path: Path) -> None:
    patterns = "\n".join(rf"\w{{1,90}}x{number}\w{{1,90}}[a-z]{{3,80}}" for number in range(1000))
    write(tmp_path, VOCABULARY | {"styles/Base/reject.txt": patterns})
    with pytest.raises(SettingsError, match=r"seolint.toml:1: 1,000 patterns are too large together"):
        seolint.lint_text("# Roses\n", path=tmp_path / "a.md")
