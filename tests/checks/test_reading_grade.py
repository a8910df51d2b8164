"""Targets by audience, and the answers in languages without a grade."""

import pytest

from seolint import lint_text
from seolint.article.source import Source
from seolint.base.model import NotEvaluated, Severity
from seolint.checks.kinds.reading_grade import Options, find
from seolint.linting.engine import Linter
from seolint.readers.plain import read_plain
from seolint.rulebook.loading import load_rules
from seolint.rulebook.selection import select_rules

RULE = "reading-grade-too-high"
# Grade 10 or so, for readers who went to high school.
LEAFLET = (
    "Leaflet\n\nAfter the operation you will stay in hospital for two or three nights, depending on your general "
    "condition. A physiotherapist will visit you every morning and demonstrate the exercises that help to restore the "
    "movement of your shoulder. It is important to continue these exercises at home, because the muscles become weaker "
    "if they are not used regularly. Take the prescribed medication with a meal, and contact your doctor if "
    "you notice an unusual temperature. Most people are able to return to office work after about two weeks, and to "
    "physical work after about two months. Your family doctor has all the results of the examination, and will gladly "
    "explain them.\n"
)


def linter(**settings: object) -> Linter:
    """The linter that settings for readability (``shared``) and for the rule (``own``) make."""
    shared = [("readability", settings["shared"], 1, {"": ""})] if "shared" in settings else []
    own = [(RULE, settings["own"], 1, {"": ""})] if "own" in settings else []
    choices = [("readability", True, 1, "")]
    profile = {"choices": choices, "severity": [], "rule": own, "shared": shared}
    reported, _ = select_rules(load_rules(), profile)
    return Linter([rule for rule in reported if rule.name == RULE], [], raise_crashes=True)


def targets(found: Linter) -> list[object]:
    """The targets that are missed."""
    return [finding.values["target"] for finding in found.lint(Source("a.txt", LEAFLET, "text")).findings]


def test_each_audience_has_a_target() -> None:
    assert targets(linter(shared={"audience": "patients"})) == ["8"]
    assert targets(linter(shared={"audience": "general"})) == []
    assert targets(linter(shared={"audience": "professionals"})) == []


def test_a_grade_of_ones_own_beats_the_audience() -> None:
    assert targets(linter(own={"max_grade": 8.5}, shared={"audience": "professionals"})) == ["8.5"]


def test_what_lies_within_twice_the_error_is_no_warning() -> None:
    near, far = ({"max_grade": 8}, {"max_grade": 7})
    severities = [linter(own=own).lint(Source("a.txt", LEAFLET, "text")).findings[0].severity for own in (near, far)]
    assert severities == [Severity.INFO, Severity.WARNING]


def test_the_message_says_what_is_known_of_the_audience() -> None:
    messages = [
        linter(**settings).lint(Source("a.txt", LEAFLET, "text")).findings[0].message
        for settings in ({"shared": {"audience": "patients"}}, {"own": {"max_grade": 8}})
    ]
    message = "the reading level is about 11th grade: high school (10.9 ± 1.5); the target is grade 8"
    assert messages == [f"{message}: patients are best served at grades 6–8", message]


def test_an_unknown_audience_is_refused_with_the_known_ones() -> None:
    with pytest.raises(ValueError, match='unknown audience "doctors"; expected one of: patients'):
        Options("doctors", {"patients": 8})


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "Der Hund schläft, und die Katze ist nicht da, weil es regnet. " * 9,
            "see its Flesch reading ease and LIX in the report",
        ),
        ("Hunden sover, och katten är inte hemma eftersom det regnar hela dagen. " * 9, "see its LIX in the report"),
        ("犬が寝ています。猫はいません。雨が降っているからです。" * 9, "no readability formula supports it"),
    ],
)
def test_for_a_language_without_a_grade_the_other_formulas_are_named(text: str, reason: str) -> None:
    article = read_plain(Source("a.txt", f"Titel\n\n{text}\n", "text"))
    (answer,) = find(article, Options("general", {"general": 12}))
    assert isinstance(answer, NotEvaluated)
    assert reason in answer.reason


def test_the_hardest_sentences_are_related_with_their_places() -> None:
    (finding,) = linter(shared={"audience": "patients"}).lint(Source("a.txt", LEAFLET, "text")).findings
    assert len(finding.related) == 3
    assert finding.related[0].place == finding.place
    assert all(related.place.excerpt.endswith(".") for related in finding.related)
    assert finding.place.excerpt.startswith("A physiotherapist will visit")
    difficulties = [related.difficulty or 0 for related in finding.related]
    assert difficulties == sorted(difficulties, reverse=True)
    assert finding.values["difficulty"] == difficulties[0]


def test_the_report_has_the_difficulty_of_the_hardest_sentences() -> None:
    (entry,) = lint_text(LEAFLET, format="text", select=[RULE], topic="health").findings
    assert [0 < related["difficulty"] <= 100 for related in entry["related"]] == [True] * 3
