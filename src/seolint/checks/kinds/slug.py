"""Finds slugs, the last part of a page's URL, that say nothing of the page or are hard to read and to type."""

from __future__ import annotations

from seolint.article.front_matter_keys import find_fields
from seolint.article.site_paths import DATED, INDEXES, decode, is_part, split_extension, stem_of
from seolint.base.model import Hit, NotEvaluated
from seolint.language.word_lists import function_words
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.base.model import Span, Text

VALUES = {
    "slug": "the slug, without the date that generators take from file names",
    "fault": "what it has: spaces, underscores, capital letters",
    "words": "the number of its words",
}
_PLACEHOLDER = regex(
    r"(?i)(?:untitled|unbenannt|new|draft|test)[-_ ]?(?:page|post|document|file|article)?(?:[-_ ]?\(?\d{1,3}\)?)?"
    r"|(?:copy|kopie|copie)[-_ ](?:of|von|de)[-_ ].+|.+[-_ ](?:copy|kopie)(?:[-_ ]?\(?\d{1,2}\)?)?|.+ ?\(\d{1,2}\)"
    r"|(?:page|post|article|document|blog[-_ ]?post)[-_ ]?\d{1,4}"
)
#: Names that are placeholders only with more around them: there are pages about tests and news about drafts.
_TOPICS = frozenset({"new", "draft", "test"})
#: A number, a date, a hash or an identifier.
_NUMBER = regex(r"(?i)[\d_.-]*\d[\d_.-]*|(?=[a-f-]*\d)[0-9a-f]{8,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_QUERY_NUMBER = regex(r"(?:p|page_id|id)=\d+")
_WORD = regex(r"[^\W_]+")
#: Slugs of function words that are usual names of pages.
_USUAL = frozenset({"who we are", "what we do", "where we are", "how we do it"})
#: Hosts and generators fill these in.
_FILLED_IN = frozenset(":{}[]<>$*")


@record
class Options:
    """The limit.

    Attributes:
        max_words: The most words of a slug; 0 for no limit.

    Variants:
        placeholder: a name that a program filled in, such as ``untitled-2``
        number: a number instead of words
        function-words: nothing but function words, such as ``with-the``
        long: more than ``max_words`` words
    """

    max_words: int = 0


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield a hit for the slug that the front matter gives, for a file name in Markdown, or for a canonical URL.

    A canonical URL belongs to a published page, which had better keep it: only placeholders and ``?p=123`` are reported.
    """
    matter = article.front_matter
    given = next((field for field in find_fields(matter, "slug") if not _FILLED_IN.intersection(field.text)), None)
    if given is not None:
        yield from _judge(given, _last_part(given.text), article, options)
    elif article.canonicals:
        yield from _judge_canonical(article.canonicals[0])
    elif article.source.format == "markdown" and "." in (path := article.source.path):
        name = DATED.sub("", stem_of(path))
        if name.casefold() not in INDEXES and not name.isupper() and not is_part(path):
            yield from _judge(article.beginning, name, article, options)
    else:
        yield NotEvaluated("nothing says which URL the page will have")


def _judge(place: Text | Span, slug: str, article: Article, options: Options) -> Iterator[Hit]:
    """Yield the worst fault of a slug."""
    words = [word.lower() for word in _WORD.findall(slug)]
    values: dict[str, str | int | float] = {"slug": slug, "fault": "", "words": len(words)}
    if not words:
        return
    if _is_placeholder(slug):
        yield Hit(place, values, variant="placeholder")
    elif _NUMBER.fullmatch(slug) and not _is_in_named_folder(article):
        yield Hit(place, values, variant="number")
    elif fault := _fault(slug, is_file=not hasattr(place, "text")):
        yield Hit(place, values | {"fault": fault})
    elif len(words) > 2 and function_words().issuperset(words) and " ".join(words) not in _USUAL:
        yield Hit(place, values, variant="function-words")
    elif options.max_words and len(words) > options.max_words:
        yield Hit(place, values, variant="long")


def _judge_canonical(canonical: Text) -> Iterator[Hit]:
    address, _, query = canonical.text.strip().partition("#")[0].partition("?")
    _, slashes, rest = address.partition("//")
    slug = _last_part(rest.partition("/")[2] if slashes else address)
    if not slug and _QUERY_NUMBER.fullmatch(query):
        yield Hit(canonical, {"slug": f"?{query}", "fault": "", "words": 0}, variant="number")
    elif slug and _is_placeholder(slug):
        yield Hit(canonical, {"slug": slug, "fault": "", "words": 0}, variant="placeholder")


def _last_part(path: str) -> str:
    """Return the last part of a path, without the extension of a page: ``/blog/Roses.html`` → ``Roses``."""
    last = path.strip().partition("?")[0].partition("#")[0].rstrip("/").rpartition("/")[2]
    last = decode(last)
    stem, extension = split_extension(last)
    return stem if extension in {".html", ".htm", ".md", ".php", ".aspx"} else last


def _is_placeholder(slug: str) -> bool:
    return slug.casefold() not in _TOPICS and _PLACEHOLDER.fullmatch(slug) is not None


def _is_in_named_folder(article: Article) -> bool:
    """Whether the folder of a file says what it is about, so that it can be ``1.md``: a step of a tutorial."""
    return "/" in article.source.path


def _fault(slug: str, *, is_file: bool) -> str:
    """Return what is wrong with the characters of a slug; generators write the names of files in lower case."""
    if " " in slug:
        return "spaces"
    if "_" in slug.strip("_"):
        return "underscores"
    return "capital letters" if not is_file and any(map(str.isupper, slug)) else ""
