"""The part of a page with most of its running text, where the judgment of its blocks finds next to no article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seolint.article.nodes import Block
from seolint.article.source import Source
from seolint.boilerplate.blocks import choose, settle
from seolint.boilerplate.blocks.running import add_running_text, fill_gaps
from seolint.readers.html.blocks import Blocks
from seolint.readers.html.markup import PageMarkup

if TYPE_CHECKING:
    from collections.abc import Callable

SOIL = "Work two spades of compost into each square metre of the bed before the first frost, and leave the clods lying."
FROST = "Frost breaks the clods up over the winter, so that in March a rake is all the tool that the soil still needs."
WORMS = "Worms carry what you have spread deeper down; a bed that is dug each year has only half as many of them."
TERMS = "All prices include the tax, and we deliver to every address on the mainland within three to five working days."
PAGE = f"""
<div class="zq"><a href="/">Home</a> <a href="/beds">Beds</a></div>
<div class="qj"><div class="xw"><h1>A bed for the winter</h1><p>{SOIL}</p><p>{FROST}</p>
<h2>Worms</h2><p>{WORMS}</p><ul><li>compost<li>a rake</ul><p>{SOIL.replace("two", "three")}</p></div></div>
<div class="kv"><p>{TERMS}</p></div><aside><p>{TERMS}</p></aside>
"""
GARDEN = """
<div class="head"><a href="/">ホーム</a> <a href="/list">一覧</a> <a href="/help">ヘルプ</a></div>
<div class="main"><div class="txt"><h1>冬の花壇</h1>
<p>霜が降りる前に、花壇一平方メートルにつき堆肥をシャベル二杯ずつ土に混ぜ込み、塊は崩さずにそのまま置いておきます。</p>
<p>冬のあいだに霜が塊を細かく砕いてくれるので、三月になれば熊手でならすだけで、種をまく支度はすっかり整います。</p>
<p>表面にまいたものは、みみずが少しずつ深いところへ運んでくれます。毎年掘り返す花壇では、その数は半分ほどに減ります。</p>
</div></div>
<div class="foot"><a href="/about">会社案内</a> <a href="/rule">利用規約</a> <a href="/mail">お問い合わせ</a></div>
"""


def read(page: str) -> Blocks:
    return Blocks(PageMarkup(Source("page.html", f"<!doctype html><html><body>{page}</body></html>", "html")))


def numbers(found: Blocks, is_chosen: Callable[[Block], bool]) -> list[int]:
    return [number for number, block in enumerate(found.blocks) if is_chosen(block)]


def mended(found: Blocks, chosen: list[int], evidence: int = -900) -> list[str]:
    weighed = [(evidence, 0, 0, 0, 0)] * len(found.blocks)
    return [found.blocks[number].text for number in add_running_text(found, chosen, weighed)]


def test_where_nothing_is_chosen_the_box_with_most_running_text_is() -> None:
    assert mended(read(PAGE), []) == [SOIL, FROST, "Worms", WORMS, "compost", "a rake", SOIL.replace("two", "three")]


def test_what_little_is_chosen_stays() -> None:
    found = read(PAGE)
    headline = numbers(found, lambda block: block.level == 1)
    assert mended(found, headline)[:2] == ["A bed for the winter", SOIL]


def test_an_article_that_is_found_is_left_alone() -> None:
    found = read(PAGE)
    chosen = numbers(found, lambda block: block.text in {SOIL, FROST, WORMS})
    assert mended(found, chosen) == [SOIL, FROST, WORMS]


def test_text_that_all_evidence_is_against_is_no_article() -> None:
    assert mended(read(PAGE), [], evidence=-5000) == []


def test_a_list_of_links_is_no_article() -> None:
    teasers = "".join(f'<div class="t"><a href="/{n}">{SOIL} {n}</a></div>' for n in range(30))
    assert mended(read(f'<div class="list">{teasers}</div>'), []) == []


def test_an_article_in_a_script_without_spaces_is_found() -> None:
    found = read(GARDEN)
    chosen = "".join(found.blocks[number].text for number in choose(found, ["冬の花壇"]))
    assert all(text in chosen for text in ("霜が降りる", "熊手", "みみず"))
    assert "会社案内" not in chosen


def test_a_row_of_paragraphs_that_is_chosen_in_part_is_chosen_as_a_whole() -> None:
    rows = [f"<p>In bed {number}: {SOIL}</p><h3>Bed {number}</h3>" for number in range(14)]
    found = read(f"<main>{''.join(rows)}</main><aside><div><p>{TERMS}</p></div></aside>")
    prose = numbers(found, lambda block: block.kind == "paragraph")
    assert fill_gaps(found, [*prose[:14:2], prose[13]]) == prose[:14]
    assert fill_gaps(found, prose[:3]) == prose[:3]
    few = prose[:5] + prose[8:14]
    assert fill_gaps(found, few) == few
    assert fill_gaps(found, []) == []


def test_what_is_repeated_after_a_repeated_paragraph_is_dropped_too() -> None:
    part = f"<h2>Frost</h2><p>{FROST}</p><h2>Rake</h2><p>{SOIL}</p><h2>Worms</h2><p>{WORMS}</p>"
    found = read(f"<main><h1>A bed for the winter</h1>{part}<p>Rake</p><div>{part}</div></main>")
    for block in found.blocks:
        block.role = "content"
    settle(found)
    kept = [block.text for block in found.blocks if block.role == "content"]
    assert kept == ["A bed for the winter", "Frost", FROST, "Rake", SOIL, "Worms", WORMS, "Rake", "Frost"]
