"""Who wrote an article and when, as its dateline says it: the same in HTML, Markdown and plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from seolint.article.source import take_text
from seolint.article.stated_dates import date_of
from seolint.readers import read_article

if TYPE_CHECKING:
    from seolint.base.model import Format

BODY = (
    "Sleep is when the body repairs itself, and most adults need between seven and nine hours of it each night. People "
    "who sleep less than six hours feel tired during the day. The room should be dark, quiet and cool."
)
TITLE = "Sleep and what it does for us"
DAY = "2024-03-04"
#: Line, publication date, authors.
CASES = """
Mara Kell | Senior Editor | 4 March 2024 # 2024-03-04 # Mara Kell
Mara Kell, Pharmacist · March 4, 2024 # 2024-03-04 # Mara Kell
By Mara Kell, RN | March 4, 2024 # 2024-03-04 # Mara Kell, RN
By Mara Kell on 4 March 2024 # 2024-03-04 # Mara Kell
Words by Mara Kell # # Mara Kell
Date: March 4, 2024 | Author: Mara Kell # 2024-03-04 # Mara Kell
📅 March 4, 2024 ✍️ Mara Kell # 2024-03-04 # Mara Kell
🗓 4 March 2024 · ⏱ 5 min read # 2024-03-04 #
Monday, 4 March 2024, 10:15 CET # 2024-03-04 #
Published: 2024-03-04 by the Northfield Health Team # 2024-03-04 # Northfield Health Team
Written by Mara Kell and Tom Ames; medically reviewed by Dr. Ute Brandt # # Mara Kell; Tom Ames
March 4, 2024 - Mara Kell # 2024-03-04 # Mara Kell
MARA KELL | MARCH 4, 2024 # 2024-03-04 # MARA KELL
Mara Kell 4 March 2024 # 2024-03-04 # Mara Kell
Sleep Science | 4 March 2024 # 2024-03-04 #
Story by Mara Kell; photos by Tom Ames # # Mara Kell
Von Mara Kell, 4. März 2024 # 2024-03-04 # Mara Kell
Text: Mara Kell | Veröffentlicht am 04.03.2024 # 2024-03-04 # Mara Kell
Autorin: Mara Kell · Stand: 4. März 2024 # # Mara Kell
Publié le 4 mars 2024 par Mara Kell # 2024-03-04 # Mara Kell
Por Mara Kell | 4 de marzo de 2024 # 2024-03-04 # Mara Kell
A cura di Mara Kell | Pubblicato il 4 marzo 2024 # 2024-03-04 # Mara Kell
Door Mara Kell op 4 maart 2024 # 2024-03-04 # Mara Kell
Av Mara Kell 4 mars 2024 # 2024-03-04 # Mara Kell
Autor: Anna Kowal | 4 marca 2024 # 2024-03-04 # Anna Kowal
Автор: Анна Петрова | 4 марта 2024 # 2024-03-04 # Анна Петрова
Опубликовано 4 марта 2024 г. # 2024-03-04 #
Yazan: Ayşe Demir | 4 Mart 2024 # 2024-03-04 # Ayşe Demir
作者：王小明 | 发布时间：2024-03-04 # 2024-03-04 # 王小明
著者：山田太郎　公開日：2024年3月4日 # 2024-03-04 # 山田太郎
2024年3月4日 更新 # #
"""


def read(line: str, form: str) -> tuple[str, list[str]]:
    pages = {
        "text": f"{TITLE}\n\n{line}\n\n{BODY}\n\n{BODY}\n",
        "markdown": f"# {TITLE}\n\n{line}\n\n{BODY}\n\n{BODY}\n",
        "html": f"<title>{TITLE}</title><main><h1>{TITLE}</h1><p>{line}</p><p>{BODY}</p><p>{BODY}</p></main>",
    }
    article = read_article(take_text(pages[form], f"page.{form}", form))  # type: ignore[arg-type]
    return (date_of(article, "published") or "")[:10], [author.text for author in article.authors]


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
@pytest.mark.parametrize("case", CASES.strip().splitlines())
def test_a_dateline_says_who_and_when(case: str, form: str) -> None:
    line, day, authors = (part.strip() for part in case.split("#"))
    assert read(line, form) == (day, authors.split("; ") if authors else [])


@pytest.mark.parametrize(
    "line",
    [
        "By the time you read this, it is 4 March 2024.",
        "DISCLOSURE: If you buy through a link, I may earn a small commission.",
        "Health News | 4 March 2024",
        "Von hier aus ging es weiter.",
        "Photo by Tom Ames",
        "Reviewed by Tom Ames | 4 March 2024",
    ],
)
def test_other_lines_name_no_author(line: str) -> None:
    assert all(read(line, form)[1] == [] for form in ("text", "markdown", "html"))


def test_a_byline_of_plain_text_is_no_heading() -> None:
    article = read_article(take_text(f"{TITLE}\n\nWords by Mara Kell\n\n{BODY}\n\n{BODY}\n", "page.txt", "text"))
    assert [block.kind for block in article.blocks] == ["title", "paragraph", "paragraph", "paragraph"]


def test_one_date_of_publication_around_the_article_is_its_date() -> None:
    head, foot = f"<title>{TITLE}</title><main><h1>{TITLE}</h1><p>{BODY}</p><p>{BODY}</p></main>", "<footer>{}</footer>"
    one = head + foot.format("<p>Posted on 4 March 2024</p>")
    two = head + foot.format("<p>Posted on 4 March 2024</p><p>Posted on 5 March 2024</p>")
    for page, day in ((one, DAY), (two, None)):
        assert date_of(read_article(take_text(page, "page.html", "html")), "published") == day


REVIEWED = """
Medically reviewed by Dr. Ute Brandt, MD # Dr. Ute Brandt, MD
Reviewed by: Ute Brandt, RD on 4 March 2024 # Ute Brandt, RD
Written by Mara Kell. Fact checked by Ute Brandt # Ute Brandt
Medically reviewed by Ute Brandt, RN of Northfield Clinic # Ute Brandt, RN
Medizinisch geprüft von Dr. med. Ute Brandt # Dr. med. Ute Brandt
Relu par le Dr Ute Brandt # Dr Ute Brandt
Revisado médicamente por Ute Brandt # Ute Brandt
Revisionato da Ute Brandt # Ute Brandt
Medisch gecontroleerd door Ute Brandt # Ute Brandt
監修：山田太郎 # 山田太郎
Reviewed by nobody so far. #
The study was reviewed by experts. #
"""


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
@pytest.mark.parametrize("case", REVIEWED.strip().splitlines())
def test_a_line_beside_the_article_says_who_reviewed_it(case: str, form: Format) -> None:
    line, _, names = (part.strip() for part in case.partition("#"))
    pages = {
        "html": f"<title>{TITLE}</title><main><h1>{TITLE}</h1><p>{BODY}</p></main><aside><p>{line}</p></aside>",
        "markdown": f"# {TITLE}\n\n{BODY}\n\n{line}\n",
        "text": f"{TITLE}\n\n{BODY}\n\n{line}\n",
    }
    article = read_article(take_text(pages[form], f"page.{form}", form))
    assert [reviewer.text for reviewer in article.reviewers] == ([names] if names else [])


def test_the_only_line_beside_an_article_that_says_so_names_its_author() -> None:
    text = f"<p>{BODY}</p>" * 14
    page = f"<title>{TITLE}</title><main><h1>{TITLE}</h1>{text}</main><aside>{{}}</aside><footer>{{}}</footer>"
    links = "<p>Home</p><p>About</p><p>Contact</p><p>Imprint</p>"
    for aside, authors in (
        ("<p>Written by Mara Kell, RN</p>", ["Mara Kell, RN"]),
        ("<p>Written by Mara Kell</p><p>Written by Tom Ames</p>", []),
    ):
        article = read_article(take_text(page.format(aside, links), "page.html", "html"))
        assert [author.text for author in article.authors] == authors
