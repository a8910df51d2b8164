"""The HTML report, as far as it can be judged without a browser; ``tools/check_report.py`` has one."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seolint.article.nodes import Block
from seolint.article.origins import Verbatim
from seolint.report import Style, html, load_format
from seolint.results.page_entries import _sort_in
from seolint.rulebook.rule_file import read_all
from seolint.running.file_linter import FileLinter, lint_page
from seolint.running.run import Run
from seolint.settings.nearest import NearestSettings
from tests.pages import write

PARTS = Path(html.__file__).parent / "page"
HOSTILE = """---
title: "</script><script>alert(1)</script>"
description: "<!-- <script> ]]> \u2028"
---

# <b onclick="alert(2)">Roses</b>

Read [more](javascript:alert(3)) about `</script><!--`. &lt;img src=x onerror=alert(4)&gt;

Read more
"""


class Page(HTMLParser):
    """What a browser makes of a page: its elements, and the text of its scripts and style sheets."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[int, str] = {}
        self.is_open = False
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attributes)))
        self.is_open = True

    def handle_data(self, data: str) -> None:
        if self.is_open:
            number = len(self.elements) - 1
            self.texts[number] = self.texts.get(number, "") + data

    def handle_endtag(self, _: str) -> None:
        self.is_open = False

    def all(self, tag: str) -> list[tuple[dict[str, str | None], str]]:
        """Each element of a name: its attributes, and the text right after its start tag."""
        return [
            (attributes, self.texts.get(number, ""))
            for number, (name, attributes) in enumerate(self.elements)
            if name == tag
        ]


def render(folder: Path, monkeypatch: pytest.MonkeyPatch, files: dict[str, str]) -> str:
    monkeypatch.chdir(write(folder, files))
    run = Run(NearestSettings(isolated=True), lambda: FileLinter(lint_page))
    return "".join(load_format("html")(run.over(["."]), Style(list)))


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Page:
    return Page(
        render(tmp_path, monkeypatch, {"a.md": HOSTILE, "b.txt": "\0", "c<script>.txt": "Roses\n\nRead more\n"})
    )


def read_data(page: Page) -> dict[str | None, Any]:
    return {
        attributes["id"]: json.loads(text)
        for attributes, text in page.all("script")
        if attributes.get("type") == "application/json"
    }


def test_articles_are_data_and_never_markup(page: Page) -> None:
    scripts = page.all("script")
    data = [attributes for attributes, _ in scripts if attributes.get("type") == "application/json"]
    assert [attributes["id"] for attributes in data] == ["file-0", "page-0", "file-1", "page-1", "index"]
    assert len(scripts) == len(data) + 1
    assert not [tag for tag, _ in page.elements if tag in {"img", "b", "a", "iframe", "object"}]
    assert not [name for _, attributes in page.elements for name in attributes if name.startswith("on")]
    index = read_data(page)["index"]
    assert [file["title"] for file in index["files"]] == ["</script><script>alert(1)</script>", "Roses"]
    assert index["problems"] == [["b.txt", "not text: NUL bytes"]]


def test_only_the_script_and_the_style_of_the_report_are_allowed(page: Page) -> None:
    policy = next(attributes["content"] for attributes, _ in page.all("meta") if "http-equiv" in attributes) or ""
    (sheet,) = (text for _, text in page.all("style"))
    (script,) = (text for attributes, text in page.all("script") if not attributes)
    allowed = {name: rest for name, *rest in (part.split() for part in policy.split(";"))}
    digests = [f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'" for text in (script, sheet)]
    assert allowed["default-src"] == ["'none'"]
    assert [*allowed["script-src"], *allowed["style-src"]] == digests
    assert not allowed.keys() - {"default-src", "script-src", "style-src", "base-uri", "form-action"}


def test_the_script_makes_no_markup_of_text_and_asks_for_nothing() -> None:
    script = "".join(path.read_text("utf-8") for path in PARTS.glob("*.js"))
    risky = (
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|srcdoc|fetch\(|XMLHttp|import\("
    )
    assert not re.search(risky, script)
    assert not re.search(r"https?://|@import|url\(", "".join(path.read_text("utf-8") for path in PARTS.iterdir()))


def test_every_control_has_a_label(page: Page) -> None:
    labelled = {attributes.get("for") for attributes, _ in page.all("label")}
    controls = {attributes["id"] for name in ("input", "select") for attributes, _ in page.all(name)}
    inside = {"error", "warning", "info"}  # labels around them
    assert controls == labelled - {None} | inside


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    digits = colour.lstrip("#")
    digits = "".join(digit * 2 for digit in digits) if len(digits) == 3 else digits
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """WCAG 2.2, contrast ratio."""
    dark, light = sorted((luminance(first), luminance(second)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_text_stands_out_from_what_is_behind_it(theme: int) -> None:
    sheet = (PARTS / "report.css").read_text("utf-8")
    colours = dict(re.findall(r"--([\w-]+): (#\w+)", re.findall(r":root \{(.*?)\}", sheet, re.DOTALL)[theme]))
    pairs = [("ink", ground) for ground in ("ground", "paper", "error-bg", "warning-bg", "info-bg")]
    pairs += [(text, "ground") for text in ("soft", "error", "warning", "info", "good", "link")]
    pairs += [("soft", ground) for ground in ("paper", "noise-bg", "error-bg", "warning-bg", "info-bg")]
    assert {
        pair: contrast(*map(colours.__getitem__, pair))
        for pair in pairs
        if contrast(*map(colours.__getitem__, pair)) < 4.5
    } == {}


def test_marks_cover_what_the_findings_say(page: Page) -> None:
    data = read_data(page)
    texts = {
        finding["rule"]: [
            block["text"][start:end]
            for block in data["page-0"]["blocks"]
            for start, end, name in block["marks"]
            if name == finding["fingerprint"]
        ]
        for finding in data["file-0"]["findings"]
    }
    assert texts["read-more-residue"] == ["Read more"]


SPANS = st.tuples(st.integers(0, 30), st.integers(0, 12)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@given(st.lists(SPANS, max_size=8), st.lists(SPANS, max_size=8))
def test_each_block_gets_the_findings_that_touch_it(
    blocks: list[tuple[int, int]], places: list[tuple[int, int]]
) -> None:
    marks = [(start, end, str(number)) for number, (start, end) in enumerate(places)]
    made = [Block("paragraph", "x" * (end - start), Verbatim(start)) for start, end in blocks]
    for (start, end), touching in zip(blocks, _sort_in(made, marks), strict=True):
        assert sorted(touching) == sorted(mark for mark in marks if mark[0] < end and start < mark[1])


def test_rules_with_findings_are_explained_and_the_run_described(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(write(tmp_path, {"a.md": HOSTILE}))
    run = Run(NearestSettings(isolated=True), lambda: FileLinter(lint_page))
    style = Style(read_all, about=[("folder", "~/site")])
    index = read_data(Page("".join(load_format("html")(run.over(["."]), style))))["index"]
    rules = {rule["name"]: rule for rule in index["rules"]}
    example = rules["read-more-residue"]["example"]
    assert "read more" in example["lines"][example["at"]].lower()
    assert all(rule["why"] and rule["summary"] for rule in rules.values())
    assert index["about"][0] == ["folder", "~/site"]
    numbered = [(index["rules"][place]["name"], number) for place, _, number in index["files"][0]["findings"]]
    assert ("read-more-residue", 1) in numbered


def test_every_finding_that_has_a_place_has_a_mark(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    minified = (
        f'<html lang="en"><head><title>Roses</title><meta name="description" content="{"Roses. " * 60}"></head>'
        f'<body><h1>Roses</h1><p>{"Cut them back in spring. " * 30}<img src="a.jpg"> Cut.</p><p>Read more</p></body></html>'
    )
    front_matter = "---\ntitle: Roses\ndescritpion: How to prune\n---\n\n# Roses\n\nCut ![](a.jpg) them [](b.md).\n"
    files = {"a.html": minified, "b.md": front_matter, "c.md": HOSTILE, "d.txt": "Roses\n\nRead more\n"}
    data = read_data(Page(render(tmp_path, monkeypatch, files)))
    for number, _ in enumerate(data["index"]["files"]):
        blocks = data[f"page-{number}"]["blocks"]
        shown = {name: block["text"][start:end] for block in blocks for start, end, name in block["marks"]}
        placed = [finding for finding in data[f"file-{number}"]["findings"] if finding["excerpt"]]
        assert [finding for finding in placed if not shown.get(finding["fingerprint"])] == []
    source = [block["text"] for block in data["page-1"]["blocks"] if block["role"] == "source"]
    assert "descritpion: How to prune" in source
