"""What a Word document says about itself, as far as a writer is likely to have said it."""

from __future__ import annotations

from seolint.article.nodes import Field
from seolint.article.origins import FixedPlace
from seolint.base.model import Span
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from seolint.article.article import Article
    from seolint.docx.document import WordDocument

_START = FixedPlace(Span(0, 0))
#: What programs write for authors and descriptions.
_PROGRAM = regex(
    r"(?i)(?:the )?(?:python-docx|microsoft|openxml|docx4j|aspose|pandoc|google|wps|libreoffice|openoffice|user|admin|"
    r"administrator|owner|author|unknown|windows|office|home|pc|guest|acer|asus|dell|hp|lenovo|un-named|generated|created)\b"
)
#: Fewest words of a description: shorter ones are remarks on the file.
_DESCRIPTION_WORDS = 6


def describe(article: Article, document: WordDocument) -> None:
    """Add what the properties of the document say.

    Programs fill them in, and copies of a document keep those of the first: a title counts only if the text has no
    headline, and dates do not count, because they are those of the file.
    """
    properties = document.properties
    title = properties.get("title", "")
    if article.headline is None and len(title.split()) > 1 and not _PROGRAM.match(title):
        article.titles.append(Field(title, _START, "property"))
    description = properties.get("description", "")
    if len(description.split()) >= _DESCRIPTION_WORDS and not _PROGRAM.match(description):
        article.descriptions.append(Field(description, _START, "property"))
    for name in properties.get("creator", "").split(";"):
        if name.strip() and not _PROGRAM.match(name.strip()):
            article.authors.append(Field(name.strip(), _START, "property"))
    if language := properties.get("language", "") or document.language:
        article.declared_language = Field(language, _START, "property")
