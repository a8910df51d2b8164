"""Each name by which a web page dates, signs and describes itself: the reader, ``parse`` and the rules agree on it."""

from __future__ import annotations

from datetime import date

import pytest

from seolint.api import lint_text, parse
from seolint.article.article import Article
from seolint.article.metadata_names import AUTHOR_METAS, DATE_METAS, DATE_PROPERTIES, DESCRIPTION_METAS
from seolint.article.source import Source
from seolint.article.stated_dates import stated_dates_of
from seolint.readers.html import read_html

TEXT = "<p>Wash the sore with soap and water twice a day, and cover it with a clean dressing.</p>\n" * 8


def page(head: str = "", byline: str = "") -> str:
    return (
        f'<!doctype html><html lang="en"><head><title>Cold sores</title>{head}</head><body><article>'
        f"<h1>Cold sores</h1>{byline}{TEXT}</article></body></html>"
    )


def read(text: str) -> Article:
    return read_html(Source("a.html", text, "html"))


def rules(text: str, *selected: str) -> list[str]:
    report = lint_text(text, format="html", select=[*selected], topic="health", today=date(2026, 6, 1))
    return [finding["rule"] for finding in report.findings]


def judge_dates(text: str, label: str) -> None:
    field = getattr(read(text), label)
    assert field is not None
    assert field.text == "2019-01-01"
    assert [(stated.text, stated.label) for stated in stated_dates_of(read(text))] == [("2019-01-01", label)]
    assert rules(text, "review-date-missing", "review-date-stale") == ["review-date-stale"]
    if label != "reviewed":
        assert parse(text, format="html")[label] == "2019-01-01"  # type: ignore[literal-required]


@pytest.mark.parametrize("name", DATE_METAS)
def test_a_dated_meta_element(name: str) -> None:
    judge_dates(page(f'<meta name="{name}" content="2019-01-01">'), DATE_METAS[name])


@pytest.mark.parametrize("name", DATE_PROPERTIES)
def test_a_dated_property_of_structured_data(name: str) -> None:
    data = f'{{"@type": "MedicalWebPage", "{name}": "2019-01-01"}}'
    judge_dates(page(f'<script type="application/ld+json">{data}</script>'), DATE_PROPERTIES[name])


@pytest.mark.parametrize("name", DATE_PROPERTIES)
def test_a_dated_property_of_an_element(name: str) -> None:
    judge_dates(
        page(byline=f'<p>In <time itemprop="{name}" datetime="2019-01-01">spring</time></p>'), DATE_PROPERTIES[name]
    )


@pytest.mark.parametrize("name", AUTHOR_METAS)
def test_an_author_in_a_meta_element(name: str) -> None:
    text = page(f'<meta name="{name}" content="Ann Lee">')
    assert parse(text, format="html")["authors"] == ["Ann Lee"]
    assert rules(text, "author-missing") == []
    assert rules(page(), "author-missing") == ["author-missing"]


@pytest.mark.parametrize("name", DESCRIPTION_METAS)
def test_a_description_in_a_meta_element(name: str) -> None:
    entry = parse(page(f'<meta name="{name}" content="How to treat one.">'), format="html")["description"]
    assert entry is not None
    assert (entry["text"], entry["source"]) == ("How to treat one.", DESCRIPTION_METAS[name])
