"""Checks that look at all files of a site: what they leave alone."""

from __future__ import annotations

import pytest

from tests.checks.trial import ask_site

HOME = "# Garden\n\n" + "".join(f"- [Plant {number}](plant-{number}.md)\n" for number in range(12))
PLANTS = {f"plant-{number}.md": f"# Plant {number}\n\nGive it sun.\n" for number in range(12)}


def site(**more: str) -> dict[str, str]:
    return {"index.md": HOME, **PLANTS, **{f"{name.replace('__', '/')}.md": text for name, text in more.items()}}


def test_a_page_that_no_link_leads_to_is_an_orphan() -> None:
    assert ask_site("site.orphan", site(lost="# Lost\n")) == ["lost.md:1:3 fault"]
    assert ask_site("site.orphan", site(lost="# Lost\n"), min_pages=20) == []


def test_links_that_a_generator_makes_leave_no_orphans() -> None:
    lost = {f"lost_{number}": f"# Lost {number}\n" for number in range(4)}
    assert ask_site("site.orphan", site(**lost)) == []
    assert len(ask_site("site.orphan", site(**lost), max_share=0.5)) == 4
    listed = {f"lost__{number}": f"# Lost {number}\n" for number in range(4)}
    assert ask_site("site.orphan", site(**listed), max_share=0.5) == []


@pytest.mark.parametrize("name", ["2026-05-01-news", "_draft", "404", "lost__index"])
def test_some_pages_need_no_link(name: str) -> None:
    assert ask_site("site.orphan", site(**{name: "# Page\n"})) == []


@pytest.mark.parametrize(
    ("target", "found"),
    [
        ("plant-1.md", 0),
        ("plant-99.md", 1),
        ("../plant-1.md", 0),
        ("plant-1.md#sun", 0),
        ("https://example.org/plant-99.md", 0),
        ("?page=2", 0),
        ("/", 0),
    ],
)
def test_a_link_leads_to_a_file(target: str, found: int) -> None:
    assert len(ask_site("site.missing-file", site(news=f"# News\n\n[More]({target}).\n"))) == found


def test_a_family_has_its_own_text_on_each_page() -> None:
    town = "# Town {0}\n\n## Where\n\nRoad {0}.\n\n## When\n\nAt {0}.\n\n## Price\n\n{0} pounds.\n"
    pages = {f"{number}.md": town.format(number) for number in range(8)}
    assert len(ask_site("site.family", pages)) == 1
    same = dict.fromkeys(pages, pages["1.md"])
    assert ask_site("site.family", same) == []
    assert ask_site("site.family", pages, min_headings=4) == []
