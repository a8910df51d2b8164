"""Open the HTML report in a real Chromium and use it: reading, filtering, hostile articles, thousands of articles.

Usage: ``python tools/check_report.py [--articles N] [--pictures FOLDER]``. Prints each check; the exit code is 1 if one
fails, and 0 without a browser. ``--articles`` is the size of the large report (default: 2000), ``--pictures`` saves
screenshots.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from itertools import cycle, islice, pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from browser import Browser, find_browser
from seolint.report import Style, load_format
from seolint.results.file_result import FileResult
from seolint.running.file_linter import FileLinter, lint_page
from seolint.running.run import Report, Run
from seolint.settings.nearest import NearestSettings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).parents[1]

#: An article that tries to inject markup wherever its text is shown.
HOSTILE = """---
title: "</script><script>window.broken = 1</script>"
description: "<!-- <script> --> <img src=x onerror='window.broken = 2'> and ]]> so on, as long as descriptions are."
---

# <b onmouseover="window.broken = 3">Roses</b> & 玫瑰 😀 \u202ebackwards\u202c

Click [here](javascript:window.broken=4) for `</script><!--` and more. &lt;script&gt;window.broken=5&lt;/script&gt;

Read more

Line\u2028separator ${window.broken = 7} {{constructor}} </textarea></style>&lt;svg onload=window.broken=8&gt; here.
"""
NAME = '"><img src=x onerror="window.broken=9">.md'

#: How often the large report is opened: the fastest time says least about what else the machine does.
OPENED = 4
#: Most sheets that the fixture with the most findings may take.
PAGES = 4
#: Articles in which each mark is pressed.
MARKED = 5
#: Most seconds that a report of 2,000 articles may take to open.
LIMIT = 2.0


def lint_all(folder: Path) -> list[FileResult]:
    """Lint the fixtures, the hostile article, and a file that cannot be read."""
    (folder / NAME).write_text(HOSTILE, "utf-8")
    (folder / "broken.txt").write_bytes(b"\0")
    articles = [path for path in ROOT.glob("fixtures/*/*.*") if path.suffix != ".expected"]
    paths = [*sorted(articles), folder / "broken.txt", folder / NAME]
    run = Run(NearestSettings(isolated=True), lambda: FileLinter(lint_page))
    return list(run.over([str(path) for path in paths]).source)


def repeat(outcomes: Iterable[FileResult], number: int) -> Iterator[FileResult]:
    """Yield a number of results with different paths."""
    readable = [outcome for outcome in outcomes if outcome.json]
    for place, outcome in enumerate(islice(cycle(readable), number)):
        entry = {**outcome.entry, "path": f"content/{place:05}/{Path(outcome.entry['path']).name}"}
        yield FileResult(json.dumps(entry, ensure_ascii=False), outcome.counts, page=outcome.page)


def write(path: Path, outcomes: Iterable[FileResult]) -> Path:
    """Write a report to a file."""
    with path.open("w", encoding="utf-8") as out:
        for piece in load_format("html")(Report(outcomes), Style(list)):
            out.write(piece)
    return path


def check(passed: object, what: str) -> None:
    """Print a check; raise if it failed."""
    print(f"{'ok  ' if passed else 'FAIL'} {what}")
    if not passed:
        raise AssertionError(what)


def check_list(browser: Browser, number: int) -> None:
    """Check the list of articles and its filters."""
    rows = "document.querySelectorAll('#rows tr').length"
    check(browser.run(rows) == number, f"the list has {number} articles")
    check("NUL" in browser.run("document.getElementById('problems').textContent"), "problems are listed")

    def choose(control: str, value: str, event: str = "change") -> int:
        dispatch = f"control.dispatchEvent(new Event('{event}'))"
        script = (
            f"const control = document.getElementById('{control}'); control.value = {json.dumps(value)}; {dispatch}"
        )
        browser.run(f"{{ {script} }}")
        return int(browser.run(rows))

    check(0 < choose("rule", "read-more-residue") < number, "filtering by rule works")
    check(choose("rule", "") == number, "resetting the rule shows all")
    check(0 < choose("category", "links") < number, "filtering by category works")
    check(choose("category", "") == number, "resetting the category shows all")
    check(choose("text", "SOURDOUGH", "input") == 1, "filtering by path works and ignores case")
    check(choose("text", "no such article", "input") == 0, "an unknown path shows no article")
    check(browser.run("document.getElementById('count').textContent").startswith("0 of "), "the count says so")
    check(choose("text", "", "input") == number, "resetting the path shows all")
    for severity in ("warning", "info"):
        browser.run(f"document.getElementById('{severity}').click()")
    check(0 < browser.run(rows) < number, "filtering by severity works")
    for severity in ("warning", "info"):
        browser.run(f"document.getElementById('{severity}').click()")
    check(int(browser.run("document.querySelector('#rows td.number').textContent")) > 0, "the worst article is first")
    check_head(browser, number)


def check_head(browser: Browser, number: int) -> None:
    """Check what is above the list: each bar filters, the columns sort, and the address keeps it all."""
    rows = "document.querySelectorAll('#rows tr').length"
    for card in ("most", "where", "hard", "age"):
        browser.run(f"document.querySelector('.{card} .choice:enabled:not([aria-label^=\"findings in\"])').click()")
        check(0 < browser.run(rows) < number, f"a bar of the card {card} filters the list")
        shown, address = browser.run(rows), browser.run("location.hash")
        go(browser, "#/")
        check(browser.run(rows) == number, "the address without filters shows all")
        go(browser, address)
        check(browser.run(rows) == shown, f"the address {address} keeps the filter")
        browser.run("document.querySelector('#chips button').click()")
    column = browser.run("document.getElementById('sort-words').closest('th').cellIndex")
    words = (
        f"[...document.querySelectorAll('#rows tr')].map((row) => +row.cells[{column}].textContent.replace(',', ''))"
    )
    browser.run("document.getElementById('sort-words').click()")
    check(browser.run(words) == sorted(browser.run(words), reverse=True), "the columns sort")
    browser.run("document.getElementById('sort-words').click()")
    check(browser.run(words) == sorted(browser.run(words)), "and sort the other way round")
    go(browser, "#/")


def go(browser: Browser, address: str) -> None:
    """Go to an address of the page and wait until it is shown."""
    browser.run(f"location.hash = {json.dumps(address)}; new Promise((done) => setTimeout(done, 50))")


def check_articles(browser: Browser, entries: list[FileResult]) -> None:
    """Check that each article shows all its findings and the rules not evaluated."""
    for number, outcome in enumerate(entries):
        go(browser, f"#/{number}")
        entry = outcome.entry
        seen = browser.run("document.getElementById('view').textContent")
        name = Path(entry["path"]).name
        missing = [found["message"] for found in entry["findings"] if squeeze(found["message"]) not in squeeze(seen)]
        check(not missing, f"{name}: all {len(entry['findings'])} findings are shown {missing}")
        hidden = [each["rules"] for each in entry["not_evaluated"] if squeeze(each["reason"]) not in squeeze(seen)]
        check(
            not hidden, f"{name}: all {len(entry['not_evaluated'])} reasons not to evaluate a rule are shown {hidden}"
        )
        twice = "[...document.querySelectorAll('[id]')].map((e) => e.id).filter((id, n, all) => all.indexOf(id) !== n)"
        check(browser.run(twice) == [], f"{name}: element ids are unique")
        check(browser.run("document.activeElement.tagName") == "H1", f"{name}: the headline has the focus")
        levels = browser.run("[...document.querySelectorAll('#view h1, #view h2, #view h3')].map((e) => +e.tagName[1])")
        check(all(b - a <= 1 for a, b in pairwise(levels)), f"{name}: headings skip no level")


#: What the page shows after a mark was pressed; a place counts as seen if a person could click there.
SELECTED = """
(() => {
  const isSeen = (element, pane) => [...element.getClientRects()].some((line) => {
    const box = pane.getBoundingClientRect(), [x, y] = [(line.left + line.right) / 2, (line.top + line.bottom) / 2];
    const top = Math.max(0, box.top), bottom = Math.min(innerHeight, box.bottom);
    const isInside = line.top >= top && line.bottom <= bottom && x > 0 && x < innerWidth;
    return isInside && element.contains(document.elementFromPoint(x, y));
  });
  const color = (element) => element && getComputedStyle(element).backgroundColor;
  const probe = document.createElement("i"), item = document.querySelector(".places > .current > .place");
  probe.style.background = "var(--current-bg)";
  document.body.append(probe);
  const wanted = color(probe);
  probe.remove();
  const marks = [...document.querySelectorAll("mark.current > a")];
  const [text, findings] = [document.querySelector(".pane.text"), document.querySelector(".pane.findings")];
  return { mark: marks.some((mark) => isSeen(mark, text) && color(mark.parentElement) === wanted),
    finding: Boolean(item) && isSeen(item, findings) && color(item) === wanted };
})()
"""
#: Sizes of a window in which marks and findings are pressed: a laptop, a phone.
SIZES = ((1280, 800), (390, 844))


def check_marks(browser: Browser, numbers: Iterable[int]) -> None:
    """Check that after a click or a key on each mark of some articles, it and its finding are seen and highlighted."""
    for width, height in SIZES:
        browser.prefer(width=width, height=height)
        for number in numbers:
            go(browser, "#/")
            go(browser, f"#/{number}")
            marks = browser.run("view.querySelectorAll('mark a').length")
            failed = [place for place in range(marks) for way in (click_mark, press_mark) if not way(browser, place)]
            check(not failed, f"article {number}, {width} px: {marks} marks lead to their findings {failed}")
            places = browser.run("opened.order.filter((id) => opened.marked.has(id))")
            failed = [place for place in places if not press_place(browser, place)]
            check(not failed, f"article {number}, {width} px: {len(places)} findings lead to their marks {failed}")
    browser.prefer()


def click_mark(browser: Browser, place: int) -> bool:
    """Scroll to a mark as a reader would, click it, and say whether all is seen."""
    browser.run("view.dataset.show === 'findings' && showPane('text')")
    link = f"view.querySelectorAll('mark a')[{place}]"
    browser.run(f"{link}.scrollIntoView({{ block: 'center' }})")
    middle = "Math.abs(line.top + line.bottom - innerHeight)"
    lines = f"[...{link}.getClientRects()].filter((line) => line.width)"
    nearest = f"{lines}.map((line) => [{middle}, line.toJSON()]).sort(([a], [b]) => a - b)[0][1]"
    box = browser.run(nearest)
    browser.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    return is_selected(browser, link)


def press_mark(browser: Browser, place: int) -> bool:
    """Move the focus to a mark, press Enter, and say whether all is seen."""
    browser.run("closeFinding()")
    link = f"view.querySelectorAll('mark a')[{place}]"
    browser.run(f"{link}.focus()")
    browser.press("Enter")
    return is_selected(browser, link)


def press_place(browser: Browser, fingerprint: str) -> bool:
    """Press Enter on a finding, and say whether it and its mark are seen."""
    browser.run("unselect(); showPane('findings')")
    browser.run(f"unfold(byId('finding-{fingerprint}').parentElement)")
    browser.run(f"byId('finding-{fingerprint}').querySelector('button').focus()")
    browser.press("Enter")
    return all(browser.run(SELECTED).values())


def is_selected(browser: Browser, link: str) -> bool:
    """Whether the finding of a mark is selected, and both are seen and highlighted."""
    return browser.run(f"{link}.parentElement.classList.contains('current')") and all(browser.run(SELECTED).values())


def find_marked(entries: list[FileResult], number: int) -> list[int]:
    """Return the articles with the most marks."""
    marks = [outcome.page.count('"marks": [[') for outcome in entries]
    return sorted(range(len(entries)), key=lambda place: -marks[place])[:number]


def check_pager(browser: Browser, number: int) -> None:
    """Check the way from article to article, what filters leave out of one, and printing."""
    go(browser, "#/?sort=path")
    browser.run("document.querySelector('#rows a').click(); new Promise((done) => setTimeout(done, 50))")
    for place in range(2, number + 1):
        label = "document.querySelector('[aria-label=\"next article\"]')"
        browser.run(f"{label}.click(); new Promise((done) => setTimeout(done, 50))")
        if not browser.run(f"view.querySelector('.pager').textContent.includes('{place} of {number}')"):
            check(False, f"next leads to article {place}")
    check(not browser.run(f"{label}"), "after the last article there is no next")
    go(browser, "#/7?severity=error")
    check("left out by the filters" in browser.run("view.textContent"), "an article says what the filters leave out")
    browser.run("document.querySelector('.note button').click()")
    check(not browser.run("document.querySelector('.note')"), "and can show all")
    browser.prefer(media="print")
    check(browser.count_printed_pages() <= PAGES, f"an article takes at most {PAGES} pages of paper")
    browser.prefer()


def check_hostile(browser: Browser) -> None:
    """Check that the hostile article, which is open, is shown as text and ran no script."""
    seen = browser.run("document.getElementById('view').textContent")
    check("</script><script>window.broken = 1</script>" in seen, "hostile text is shown as text")
    check(browser.run("window.broken") is None, "no script of it ran")
    foreign = "document.querySelectorAll('#view :is(script, img, svg, style, iframe, [onerror], [onmouseover])').length"
    check(browser.run(foreign) == 0, "it created no elements")
    links = "[...document.links].filter((a) => a.protocol !== 'file:' && !/^https?:$/.test(a.protocol)).length"
    check(browser.run(links) == 0, "no link runs a script")


def check_names(browser: Browser) -> None:
    """Check that all controls have names for screen readers."""
    controls = {"button", "link", "textbox", "searchbox", "combobox", "checkbox", "MenuListPopup"}
    nameless = [role for role, name in browser.accessible_names() if role in controls - {"MenuListPopup"} and not name]
    check(not nameless, f"every control has a name {nameless}")


def take_pictures(browser: Browser, folder: Path) -> None:
    """Take screenshots of the list and an article, by color scheme and screen width."""
    folder.mkdir(parents=True, exist_ok=True)
    for scheme in ("light", "dark"):
        for width in (1280, 420):
            browser.prefer(scheme=scheme, width=width)
            for name, place in (("list", "#/"), ("article", "#/2")):
                browser.run(f"location.hash = '{place}'; new Promise((done) => setTimeout(done, 100))")
                browser.photograph(folder / f"{name}-{scheme}-{width}.png")


def squeeze(text: str) -> str:
    """Remove white space, which a browser may collapse."""
    return "".join(text.split())


def check_large(browser: Browser, path: Path, number: int) -> None:
    """Check that a report on many articles opens fast."""
    seconds = min(browser.open(path) for _ in range(OPENED))
    size = path.stat().st_size / 1e6
    check(seconds <= LIMIT * max(1, number / 2000), f"{number} articles, {size:.0f} MB: open after {seconds:.2f} s")
    browser.run("document.querySelector('#more button')?.click()")
    check(browser.run("document.querySelectorAll('#rows tr').length") == number, "all articles can be shown")


def main() -> int:
    """Run all checks."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--articles", type=int, default=2000)
    options.add_argument("--pictures", type=Path)
    arguments = options.parse_args()
    path = find_browser()
    if path is None:
        print("no Chromium on the path: the report was not opened")
        return 0
    with tempfile.TemporaryDirectory() as name, Browser(path) as browser:
        folder = Path(name)
        outcomes = lint_all(folder)
        entries = [outcome for outcome in outcomes if outcome.json]
        browser.open(write(folder / "report.html", outcomes))
        check_names(browser)
        check_list(browser, len(entries))
        check_articles(browser, entries)
        check_hostile(browser)
        check_names(browser)
        check_pager(browser, len(entries))
        check_marks(browser, find_marked(entries, MARKED))
        if arguments.pictures:
            take_pictures(browser, arguments.pictures)
        check_large(browser, write(folder / "large.html", repeat(outcomes, arguments.articles)), arguments.articles)
        check(not browser.messages, f"the console is empty {browser.messages}")
        external = [url for url in browser.requests if not url.startswith("file:")]
        check(not external, f"no external requests {external}")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except AssertionError as error:
        sys.exit(f"the check failed: {error}")
