"""Each name of each meaning, in any spelling: the reader, ``parse`` and the rules agree on it."""

from __future__ import annotations

from datetime import date
from itertools import chain
from pathlib import Path

import pytest

from seolint.api import lint_text, parse
from seolint.article.article import Article
from seolint.article.front_matter_keys import NAMES, SCHEDULES, SECTIONS, TOP_LEVEL, fold_key, read_key
from seolint.article.nodes import Meaning
from seolint.article.source import Source
from seolint.article.stated_dates import stated_dates_of
from seolint.article.summarizer import summarize_page
from seolint.health.topic import topic_of
from seolint.readers.markdown import read_markdown

BODY = "Wash the sore with soap and water twice a day, and cover it with a clean dressing afterwards.\n" * 8
TODAY = date(2026, 6, 1)
DATES: tuple[Meaning, ...] = ("published", "modified", "reviewed")


def front(path: str, value: str) -> str:
    """An article whose front matter has one key, nested where it has a dot."""
    *parents, name = path.split(".")
    lines = [f"{'  ' * depth}{parent}:" for depth, parent in enumerate(parents)]
    return "\n".join(["---", *lines, f"{'  ' * len(parents)}{name}: {value}", "---", "", BODY])


def read(path: str, value: str) -> Article:
    return read_markdown(Source("a.md", front(path, value), "markdown"))


def spellings(name: str) -> list[str]:
    """A name as front matter may have it: in other cases, with ``_``, ``-`` and spaces, in a section."""
    head, dot, last = name.rpartition(".")
    half = len(last) // 2
    ways = [last, last.upper(), *(f"{last[:half].title()}{mark}{last[half:]}" for mark in ("_", "-", " "))]
    ways = [f"{head}{dot}{way}" for way in ways]
    return ways if dot else [*ways, *(f"{section}.{ways[2]}" for section in SECTIONS)]


def names(*meanings: Meaning) -> list[tuple[Meaning, str]]:
    return [(meaning, name) for meaning in meanings for name in NAMES[meaning]]


def rules(text: str, *selected: str, **settings: object) -> list[str]:
    report = lint_text(text, format="markdown", select=[*selected], today=TODAY, **settings)  # type: ignore[arg-type]
    return [finding["rule"] for finding in report.findings]


def test_no_name_has_two_meanings() -> None:
    every = list(chain.from_iterable(NAMES.values()))
    assert len(every) == len(set(every))
    assert every == [fold_key(name) for name in every]
    assert set(NAMES["published"]) >= SCHEDULES


@pytest.mark.parametrize(("meaning", "name"), names(*NAMES))
def test_every_spelling_of_a_name_is_the_same_key(meaning: Meaning, name: str) -> None:
    for path in spellings(name):
        key = read_key(path)
        if "." in path and "." not in name and meaning in TOP_LEVEL:
            assert key is None
        elif path.partition(".")[0] in SECTIONS and (special := ".".join(map(fold_key, path.split(".")))) != name:
            assert key is not None
            assert key.meaning == meaning or special in NAMES[key.meaning]
        else:
            assert key is not None
            assert (key.meaning, key.name) == (meaning, name)


@pytest.mark.parametrize(("meaning", "name"), names(*DATES))
def test_reader_parse_and_rules_read_the_same_date(meaning: Meaning, name: str) -> None:
    for path in spellings(name):
        article = read(path, "2019-01-01")
        field = getattr(article, meaning)
        assert field is not None, path
        assert field.text == "2019-01-01"
        assert [(stated.text, stated.label) for stated in stated_dates_of(article)] == [("2019-01-01", meaning)]
    text = front(name, "2019-01-01")
    assert rules(text, "review-date-missing", "review-date-stale", topic="health") == ["review-date-stale"]
    if meaning != "reviewed":
        assert dict(parse(text, format="markdown"))[meaning] == "2019-01-01"


def test_a_review_date_counts_for_the_rules_about_it() -> None:
    for name in ("reviewedAt", "medicallyReviewed", "last_reviewed_on", "Last Reviewed", "params.reviewed-at"):
        assert rules(front(name, "2026-05-01"), "review-date-missing", "review-date-stale", topic="health") == []


@pytest.mark.parametrize("name", NAMES["published"])
def test_only_a_scheduled_day_may_be_in_the_future(name: str) -> None:
    assert rules(front(name, "2027-01-01"), "date-future") == ["date-future"] * (name not in SCHEDULES)


@pytest.mark.parametrize(("meaning", "name"), names("search-title", "title", "search-description", "description"))
def test_reader_and_parse_read_the_same_text(meaning: Meaning, name: str) -> None:
    what = "title" if "title" in meaning else "description"
    for path in spellings(name):
        entry = parse(front(path, "Treat a cold sore"), format="markdown")[what]  # type: ignore[literal-required]
        assert entry["text"] == "Treat a cold sore", path
    assert rules(front(name, "Treat a cold sore"), f"{what}-missing") == []


@pytest.mark.parametrize("name", NAMES["authors"])
def test_an_author_is_read_and_not_missed(name: str) -> None:
    for path in spellings(name):
        assert parse(front(path, "Ann Lee"), format="markdown")["authors"] == ["Ann Lee"], path
    assert rules(front(name, "Ann Lee"), "author-missing", topic="health") == []


@pytest.mark.parametrize("name", NAMES["reviewers"])
def test_a_reviewer_is_read_and_not_missed(name: str) -> None:
    for path in spellings(name):
        assert [field.text for field in read(path, "Ann Lee").reviewers] == ["Ann Lee"], path
    assert rules(front(name, "Ann Lee"), "reviewer-missing", topic="health") == []


def test_people_are_read_from_lists_and_mappings() -> None:
    text = f"---\nparams:\n  authors:\n    - name: Ann Lee\n      url: https://a.example\n    - Bo Ek\n---\n\n{BODY}"
    assert parse(text, format="markdown")["authors"] == ["Ann Lee", "Bo Ek"]


@pytest.mark.parametrize("name", NAMES["keyphrase"])
def test_a_keyphrase_is_read_and_judged(name: str) -> None:
    for path in spellings(name):
        field = read(path, "cold sore").keyphrase
        assert field is not None, path
        assert field.text == "cold sore"
    text = front(name, "chilblain").replace("---\n\n", "---\n\n# Treat a cold sore\n\n")
    assert rules(text, "keyphrase-missing-in-title") == ["keyphrase-missing-in-title"]


@pytest.mark.parametrize("name", NAMES["language"])
def test_a_language_is_read_and_judged(name: str) -> None:
    for path in spellings(name):
        declared = read(path, "de").declared_language
        assert declared is not None, path
        assert declared.text == "de"
    assert rules(front(name, "de"), "language-mismatch") == ["language-mismatch"]


@pytest.mark.parametrize("name", NAMES["canonical"])
def test_a_canonical_url_is_read_and_judged(name: str) -> None:
    for path in spellings(name):
        assert [field.text for field in read(path, "/cold-sore").canonicals] == ["/cold-sore"], path
    assert rules(front(name, "/cold-sore"), "canonical-relative") == ["canonical-relative"]


@pytest.mark.parametrize(
    ("meaning", "value"),
    [("robots", "noindex"), ("draft", "true"), ("draft", "yes"), ("noindex", "true"), ("sitemap", "false"),
     ("redirect", "/other"), ("published", "false")],
)  # fmt: skip
def test_a_page_that_is_not_listed_is_known_by_any_name(meaning: Meaning, value: str) -> None:
    for name in ("published",) if meaning == "published" else NAMES[meaning]:
        for path in spellings(name):
            assert not summarize_page(read(path, value)).is_listed, path


@pytest.mark.parametrize("path", spellings("robots"))
def test_a_robots_directive_is_judged(path: str) -> None:
    assert rules(front(path, "noindex"), "robots-noindex") == ["robots-noindex"]


@pytest.mark.parametrize("line", ["draft: true", "Draft: yes", "params:\n  draft: true", "published: false"])
def test_a_draft_may_have_a_date_in_the_future(line: str) -> None:
    assert rules(f"---\ndate: 2027-01-01\n{line}\n---\n\n{BODY}", "date-future") == []


@pytest.mark.parametrize("name", NAMES["slug"])
def test_a_slug_is_a_route_and_judged(name: str) -> None:
    for path in spellings(name)[:5]:
        assert summarize_page(read(path, "/cold-sore/")).routes == ("/cold-sore/",)
    text = front(name, "/cold-sore/").replace("---\n", "---\nkeyphrase: chilblain\n", 1)
    assert rules(text, "keyphrase-missing-in-slug") == ["keyphrase-missing-in-slug"]


@pytest.mark.parametrize("name", NAMES["route"])
def test_routes_may_be_lists(name: str) -> None:
    assert summarize_page(read(name, "[/a, /b]")).routes == ("/a", "/b")
    assert summarize_page(read(name, "false")).routes == ()


@pytest.mark.parametrize("name", NAMES["topic"])
def test_a_topic_is_read(name: str) -> None:
    assert topic_of(read(name, "health")) == "health"


def test_the_top_level_comes_before_a_section() -> None:
    article = read_markdown(
        Source("a.md", f"---\nparams:\n  date: 2019-01-01\ndate: 2020-01-01\n---\n{BODY}", "markdown")
    )
    assert article.published is not None
    assert article.published.text == "2020-01-01"


def test_settings_name_more_keys(tmp_path: Path) -> None:
    settings = """
        [front-matter]
        description = ["card.text", "og-blurb"]
        modified = ["checked_on", "date"]
        authors = ["staff.writers"]
    """
    (tmp_path / "seolint.toml").write_text(settings)
    matter = """---
title: On sores
description: For the page itself
card: {text: How to wash a sore}
date: 2025-03-01
Checked On: 2026-05-01
staff: {writers: [Ada Blum, {name: Cem Day}]}
---

"""
    page = parse(matter + BODY, path=tmp_path / "a.md")
    assert page["description"] is not None
    assert (page["description"]["text"], page["published"]) == ("How to wash a sore", None)
    assert page["modified"] == "2026-05-01"
    assert page["authors"] == ["Ada Blum", "Cem Day"]
    assert parse(matter + BODY)["published"] == "2025-03-01"


def test_a_key_that_the_settings_name_is_no_slip(tmp_path: Path) -> None:
    text = "---\ntitle: Sores\ndescripton: How to wash a sore\n---\n\n" + BODY
    rule = "front-matter-key-unknown"
    assert lint_text(text, path=tmp_path / "a.md", select=[rule]).findings
    (tmp_path / "seolint.toml").write_text('front-matter.description = ["descripton"]')
    assert not lint_text(text, path=tmp_path / "a.md", select=[rule]).findings
