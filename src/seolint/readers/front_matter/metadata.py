"""What the keys of a front matter mean: title, description, authors, dates … under the names met in the wild."""

from __future__ import annotations

from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Field, FrontMatter

# Names in lower case without "_" and "-"; a dot before a name is a parent key. Best first.
_SEARCH_TITLES = (
    "seotitle", "metatitle", "titletag", "titlemeta", "seo.title", "seo.metatitle", "meta.title", "metadata.title",
    "head.title",
)  # fmt: skip
_TITLES = ("title", "headline", "og.title", "ogtitle", "opengraph.title")
_SEARCH_DESCRIPTIONS = (
    "metadescription", "seodescription", "seo.description", "seo.metadescription", "meta.description",
    "metadata.description", "head.description", "metadesc",
)  # fmt: skip
_DESCRIPTIONS = (
    "description", "summary", "excerpt", "deck", "lead", "og.description", "ogdescription", "opengraph.description",
)  # fmt: skip
_AUTHORS = frozenset({"author", "authors", "byline", "writer", "writers", "writtenby"})
_REVIEWERS = frozenset({
    "reviewedby", "reviewer", "reviewers", "medicalreviewer", "medicalreviewers", "medicallyreviewedby",
    "medicalreviewedby", "clinicalreviewer", "expertreviewer", "expertreviewedby", "factcheckedby",
})  # fmt: skip
_PUBLISHED = (
    "publishedat", "datepublished", "publisheddate", "publishedon", "published", "publishdate", "pubdate",
    "publicationdate", "firstpublished", "date", "posted", "created", "createdat", "datecreated",
)  # fmt: skip
_MODIFIED = (
    "lastmod", "lastmodified", "lastmodifiedat", "lastupdated", "lastupdatedat", "lastupdate", "lastupdate.date",
    "updated", "updatedat", "updatedon", "updateddate", "dateupdated", "modified", "modifiedat", "modifieddate",
    "datemodified",
)  # fmt: skip
_REVIEWED = (
    "lastreviewed", "lastreviewedat", "lastreviewedon", "reviewed", "reviewedat", "reviewedon", "reviewdate",
    "datereviewed", "revieweddate", "medicallyreviewed", "medicallyreviewedat", "medicallyreviewedon",
    "medicalreviewdate",
)  # fmt: skip
_KEYPHRASES = (
    "focuskeyphrase", "focuskeyword", "focuskeywords", "keyphrase", "focuskw", "primarykeyword", "targetkeyword",
    "mainkeyword", "keyword", "seo.focuskeyphrase", "seo.focuskeyword", "seo.keyphrase", "seo.keyword",
)  # fmt: skip
_LANGUAGES = ("lang", "language", "locale", "inlanguage")
_CANONICALS = (
    "canonical", "canonicalurl", "canonicallink", "seo.canonical", "seo.canonicalurl", "meta.canonical",
)  # fmt: skip

_PERSON_NAMES = frozenset({"name", "fullname", "displayname"})
_WORDS_FOR_TRUTH = frozenset({"true", "false", "yes", "no", "on", "off", "null", "~"})


def describe(article: Article, front_matter: FrontMatter) -> None:
    """Fill in what the front matter says about ``article``; empty values say nothing."""
    known = {_normal(path): field for path, field in front_matter.fields.items() if field.text.strip()}
    head = list(_head_elements(known))
    people = known
    known = {**{path[:-2]: field for path, field in known.items() if path.endswith(".0")}, **known}
    article.titles += _pick(known, _SEARCH_TITLES)
    article.titles += _named(head, "title")
    article.titles += _pick(known, _TITLES)
    article.descriptions += _pick(known, _SEARCH_DESCRIPTIONS)
    article.descriptions += _named(head, "description")
    article.descriptions += _pick(known, _DESCRIPTIONS)
    article.authors += _people(people, _AUTHORS)
    article.reviewers += _people(people, _REVIEWERS)
    article.published = _date(known, _PUBLISHED)
    article.modified = _date(known, _MODIFIED)
    article.reviewed = _date(known, _REVIEWED)
    article.keyphrase = next(_pick(known, _KEYPHRASES), None)
    article.declared_language = next(_pick(known, _LANGUAGES), None)
    article.canonicals += _pick(known, _CANONICALS)


def _normal(path: str) -> str:
    return path.lower().replace("_", "").replace("-", "").replace(" ", "")


def _pick(known: dict[str, Field], names: Iterable[str]) -> Iterator[Field]:
    """The values of the names that there are."""
    for name in names:
        if name in known:
            yield known[name]


def _date(known: dict[str, Field], names: Iterable[str]) -> Field | None:
    """The first value that is a date: ``published: true`` tells no day."""
    return next((field for field in _pick(known, names) if any(map(str.isdigit, field.text))), None)


def _people(known: dict[str, Field], keys: frozenset[str]) -> list[Field]:
    """Names: of one, of a list, or in the ``name`` of one or more mappings."""
    found = []
    for path, field in known.items():
        first, *rest = path.split(".")
        is_name = not rest or rest[-1].isdigit() or rest[-1] in _PERSON_NAMES
        if first in keys and is_name and field.text.lower() not in _WORDS_FOR_TRUTH:
            found.append(field)
    return found


def _head_elements(known: dict[str, Field]) -> Iterator[tuple[str, Field]]:
    """Elements that a ``head`` list adds to the page: what each is called, and its content."""
    for path, field in known.items():
        if not path.startswith("head."):
            continue
        parent, _, name = path.rpartition(".")
        content = known.get(f"{parent}.content") if name in {"name", "property", "tag"} else None
        if content is not None:
            yield field.text.lower(), content


def _named(elements: list[tuple[str, Field]], name: str) -> list[Field]:
    return [content for element, content in elements if element == name]
