"""Open the HTML report in a real Chromium and use it: reading, filtering, hostile articles, thousands of articles.

Usage: ``python tools/check_report.py [--articles N] [--pictures FOLDER]``. Prints what it saw; exit code 1 where the
page fails, 0 also where there is no browser. ``--articles`` is how many the large report has (2000), ``--pictures``
keeps screenshots.
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

#: An article that tries to be markup wherever its text can get to.
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

#: Seconds that a report of 2,000 articles may take to open.
LIMIT = 2.0


def lint_all(folder: Path) -> list[FileResult]:
    """The outcomes of the fixtures, the hostile article, and a file that cannot be read."""
    (folder / NAME).write_text(HOSTILE, "utf-8")
    (folder / "broken.txt").write_bytes(b"\0")
    articles = [path for path in ROOT.glob("fixtures/*/*.*") if path.suffix != ".expected"]
    paths = [*sorted(articles), folder / "broken.txt", folder / NAME]
    run = Run(NearestSettings(isolated=True), lambda: FileLinter(lint_page))
    return list(run.over([str(path) for path in paths]).source)


def repeat(outcomes: Iterable[FileResult], number: int) -> Iterator[FileResult]:
    """So many outcomes, with paths of their own."""
    readable = [outcome for outcome in outcomes if outcome.json]
    for place, outcome in enumerate(islice(cycle(readable), number)):
        entry = {**outcome.entry, "path": f"content/{place:05}/{Path(outcome.entry['path']).name}"}
        yield FileResult(json.dumps(entry, ensure_ascii=False), outcome.counts, page=outcome.page)


def write(path: Path, outcomes: Iterable[FileResult]) -> Path:
    """The report on some outcomes, in a file."""
    with path.open("w", encoding="utf-8") as out:
        for piece in load_format("html")(Report(outcomes), Style(list)):
            out.write(piece)
    return path


def check(holds: object, words: str) -> None:
    """Say what holds, or stop."""
    print(f"{'ok  ' if holds else 'FAIL'} {words}")
    if not holds:
        raise AssertionError(words)


def check_list(browser: Browser, number: int) -> None:
    """The list of articles and its filters."""
    rows = "document.querySelectorAll('#rows tr').length"
    check(browser.run(rows) == number, f"the list has {number} articles")
    check("NUL" in browser.run("document.getElementById('problems').textContent"), "what could not be done is told")

    def choose(control: str, value: str, event: str = "change") -> int:
        dispatch = f"control.dispatchEvent(new Event('{event}'))"
        script = (
            f"const control = document.getElementById('{control}'); control.value = {json.dumps(value)}; {dispatch}"
        )
        browser.run(f"{{ {script} }}")
        return int(browser.run(rows))

    check(0 < choose("rule", "read-more-residue") < number, "a rule filters")
    check(choose("rule", "") == number, "all rules show all again")
    check(0 < choose("category", "links") < number, "a category filters")
    check(choose("category", "") == number, "all categories show all again")
    check(choose("text", "SOURDOUGH", "input") == 1, "a path filters, in any case")
    check(choose("text", "no such article", "input") == 0, "a path that nothing has leaves nothing")
    check(browser.run("document.getElementById('count').textContent").startswith("0 of "), "and says so")
    check(choose("text", "", "input") == number, "no path shows all again")
    for severity in ("warning", "info"):
        browser.run(f"document.getElementById('{severity}').click()")
    check(0 < browser.run(rows) < number, "a severity filters")
    for severity in ("warning", "info"):
        browser.run(f"document.getElementById('{severity}').click()")
    first = "document.querySelector('#rows td.number').textContent"
    check(int(browser.run(first)) > 0, "the worst comes first")
    choose("order", "path")


def check_articles(browser: Browser, entries: list[FileResult]) -> None:
    """Each article: all of its findings can be read, in the text and beside it, and what was not evaluated."""
    for number, outcome in enumerate(entries):
        browser.run(f"location.hash = '#/{number}'")
        browser.run("new Promise((done) => setTimeout(done, 50))")
        entry = outcome.entry
        seen = browser.run("document.getElementById('view').innerText")
        name = Path(entry["path"]).name
        missing = [found["message"] for found in entry["findings"] if squeeze(found["message"]) not in squeeze(seen)]
        check(not missing, f"{name}: {len(entry['findings'])} findings can be read {missing}")
        unsaid = [each["rule"] for each in entry["not_evaluated"] if squeeze(each["reason"]) not in squeeze(seen)]
        check(not unsaid, f"{name}: {len(entry['not_evaluated'])} rules were not evaluated, and why {unsaid}")
        twice = "[...document.querySelectorAll('[id]')].map((e) => e.id).filter((id, n, all) => all.indexOf(id) !== n)"
        check(browser.run(twice) == [], f"{name}: no two elements of one name")
        check(browser.run("document.activeElement.tagName") == "H1", f"{name}: the headline has the focus")
        levels = browser.run("[...document.querySelectorAll('#view h1, #view h2, #view h3')].map((e) => +e.tagName[1])")
        check(all(b - a <= 1 for a, b in pairwise(levels)), f"{name}: headings leave no level out")


def check_hostile(browser: Browser) -> None:
    """The hostile article, which is the one shown: it is text, and has done nothing."""
    seen = browser.run("document.getElementById('view').innerText")
    check("</script><script>window.broken = 1</script>" in seen, "hostile text is shown as text")
    check(browser.run("window.broken") is None, "nothing of it was run")
    foreign = "document.querySelectorAll('#view :is(script, img, svg, style, iframe, [onerror], [onmouseover])').length"
    check(browser.run(foreign) == 0, "nothing of it is an element")
    links = "[...document.links].filter((a) => a.protocol !== 'file:' && !/^https?:$/.test(a.protocol)).length"
    check(browser.run(links) == 0, "no link leads into a script")


def check_names(browser: Browser) -> None:
    """All controls have names that a screen reader can say."""
    controls = {"button", "link", "textbox", "searchbox", "combobox", "checkbox", "MenuListPopup"}
    nameless = [role for role, name in browser.accessible_names() if role in controls - {"MenuListPopup"} and not name]
    check(not nameless, f"every control has a name {nameless}")


def take_pictures(browser: Browser, folder: Path) -> None:
    """The list and an article as different people see them."""
    for scheme in ("light", "dark"):
        for width in (1280, 420):
            browser.prefer(scheme=scheme, width=width)
            for name, place in (("list", "#/"), ("article", "#/2")):
                browser.run(f"location.hash = '{place}'; new Promise((done) => setTimeout(done, 100))")
                browser.photograph(folder / f"{name}-{scheme}-{width}.png")


def squeeze(text: str) -> str:
    """Text without the white space that a browser may fold."""
    return "".join(text.split())


def check_large(browser: Browser, path: Path, number: int) -> None:
    """A report on many articles opens while one waits."""
    browser.open(path)  # once to have the file in memory
    seconds = browser.open(path)
    size = path.stat().st_size / 1e6
    check(seconds <= LIMIT * max(1, number / 2000), f"{number} articles, {size:.0f} MB: open after {seconds:.2f} s")
    browser.run("document.querySelector('#more button')?.click()")
    check(browser.run("document.querySelectorAll('#rows tr').length") == number, "all can be shown")


def main() -> int:
    """Check, and say what was seen."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--articles", type=int, default=2000)
    options.add_argument("--pictures", type=Path)
    wishes = options.parse_args()
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
        if wishes.pictures:
            take_pictures(browser, wishes.pictures)
        check_large(browser, write(folder / "large.html", repeat(outcomes, wishes.articles)), wishes.articles)
        check(not browser.complaints, f"nothing on the console {browser.complaints}")
        outside = [address for address in browser.requests if not address.startswith("file:")]
        check(not outside, f"nothing asked for outside {outside}")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except AssertionError as error:
        sys.exit(f"the report is not as it should be: {error}")
