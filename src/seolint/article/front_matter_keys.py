"""What the keys of front matter mean: one table for the reader and for the rules.

A name is written in many ways: ``lastReviewed``, ``last_reviewed``, ``last-reviewed`` and ``Last Reviewed`` are the same
key, and so is each of them in a section such as ``params`` or ``seo``.
"""

from __future__ import annotations

from functools import lru_cache

from seolint.article.nodes import FieldKey
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from seolint.article.nodes import Field, FrontMatter, Meaning

#: The names of each meaning, folded, best first. A dot separates a name from its parent key.
NAMES: dict[Meaning, tuple[str, ...]] = {
    "search-title": (
        "seotitle", "metatitle", "titletag", "titlemeta", "seo.title", "seo.metatitle", "meta.title", "metadata.title",
        "head.title",
    ),
    "title": ("title", "headline", "og.title", "ogtitle", "opengraph.title"),
    "search-description": (
        "metadescription", "seodescription", "seo.description", "seo.metadescription", "meta.description",
        "metadata.description", "head.description", "metadesc", "yoastwpseometadesc", "rankmathdescription",
    ),
    "description": (
        "description", "summary", "excerpt", "deck", "dek", "standfirst", "teaser", "preview", "blurb", "abstract", "lead",
        "shortdescription", "og.description", "ogdescription",
        "opengraph.description",
    ),
    "authors": ("author", "authors", "byline", "writer", "writers", "writtenby"),
    "reviewers": (
        "reviewedby", "reviewer", "reviewers", "medicalreviewer", "medicalreviewers", "medicallyreviewedby",
        "medicalreviewedby", "clinicalreviewer", "expertreviewer", "expertreviewedby", "factcheckedby",
    ),
    "published": (
        "publishedat", "datepublished", "publisheddate", "publishedon", "published", "publishdate", "pubdate",
        "publicationdate", "firstpublished", "date", "posted", "created", "createdat", "createdon", "createddate",
        "datecreated", "scheduled",
    ),
    "modified": (
        "lastmod", "lastmodified", "lastmodifiedat", "lastmodifiedon", "lastupdated", "lastupdatedat", "lastupdatedon",
        "lastupdate", "lastupdate.date", "updated", "updatedat", "updatedon", "updateddate", "dateupdated", "modified",
        "modifiedat", "modifiedon", "modifieddate", "datemodified",
    ),
    "reviewed": (
        "lastreviewed", "lastreviewedat", "lastreviewedon", "lastreview", "reviewed", "reviewedat", "reviewedon",
        "reviewdate", "datereviewed", "revieweddate", "medicallyreviewed", "medicallyreviewedat", "medicallyreviewedon",
        "medicalreviewdate",
    ),
    "keyphrase": (
        "focuskeyphrase", "focuskeyword", "focuskeywords", "keyphrase", "focuskw", "primarykeyword", "targetkeyword",
        "mainkeyword", "keyword",
    ),
    "language": ("lang", "language", "locale", "inlanguage"),
    "canonical": ("canonical", "canonicalurl", "canonicallink"),
    "robots": ("robots",),
    "topic": ("seolint.topic", "topic"),
    "draft": ("draft",),
    "noindex": ("noindex",),
    "sitemap": ("sitemap",),
    "redirect": ("redirect", "redirectto", "redirecturl"),
    "slug": ("slug", "permalink", "url"),
    "route": ("path", "id", "aliases", "alias", "redirectfrom", "redirects"),
}  # fmt: skip

#: The keys below ``seolint``: settings of an article for seolint alone.
OWN_KEYS = ("ignore", "topic")
#: Parent keys in which a name means the same as at the top level.
SECTIONS = (
    "seo",
    "params",
    "extra",
    "meta",
    "metadata",
    "dates",
    "yoast",
    "rankmath",
    "aioseo",
    "fields",
    "attributes",
)
#: Meanings of names at the top level only: ``extra.url`` is as often the URL of another page.
TOP_LEVEL = frozenset({"topic", "slug", "route"})
#: Names of the publication date that may be in the future: the page is published then.
SCHEDULES = frozenset({"publishdate", "scheduled"})
#: How a truth value or an empty value is written.
YES = frozenset({"true", "yes", "on"})
NO = frozenset({"false", "no", "off"})
NULL = frozenset({"", "~", "null"})

_PERSON_NAMES = frozenset({"name", "fullname", "displayname"})
_BY_NAME = {name: (meaning, rank) for meaning, names in NAMES.items() for rank, name in enumerate(names)}
#: Added to the rank of a name in a section: the top level comes first.
_IN_SECTION = 100


def fold_key(path: str) -> str:
    """The key without case, spaces, ``_`` and ``-``: ``params.last_Mod`` → ``params.lastmod``."""
    return path.lower().replace("_", "").replace("-", "").replace(" ", "")


@lru_cache(maxsize=4096)
def read_key(path: str) -> FieldKey | None:
    """What a key with its parents means; None if it has no known meaning."""
    parts = fold_key(path).split(".")
    two = ".".join(parts[:2])
    if len(parts) > 1 and two in _BY_NAME:
        return FieldKey(*_BY_NAME[two], two, tuple(parts[2:]))
    offset = 0
    if len(parts) > 1 and parts[0] in SECTIONS:
        offset = _IN_SECTION
        del parts[0]
    meaning, rank = _BY_NAME.get(parts[0], (None, 0))
    if meaning is None or (offset and meaning in TOP_LEVEL):
        return None
    return FieldKey(meaning, rank + offset, parts[0], tuple(parts[1:]))


def fold_names(named: Mapping[Meaning, Sequence[str]]) -> dict[str, tuple[Meaning, int]]:
    """Return the meaning and rank of each key that the settings name; they come before all other names."""
    return {
        fold_key(name): (meaning, rank - len(names))
        for meaning, names in named.items()
        for rank, name in enumerate(names)
    }


def meaning_of(path: str, names: Mapping[str, tuple[Meaning, int]]) -> FieldKey | None:
    """What a key with its parents means by the names in the settings, which are whole paths, or else by its own."""
    parts = fold_key(path).split(".") if names else ()
    for size in range(len(parts), 0, -1):
        name = ".".join(parts[:size])
        if name in names:
            return FieldKey(*names[name], name, tuple(parts[size:]))
    return read_key(path)


def known_fields(matter: FrontMatter | None) -> Sequence[tuple[FieldKey, Field]]:
    """Every value of a known key in the order of the file, without empty ones; read once."""
    if matter is None:
        return ()
    if matter.known is None:
        read = [(meaning_of(path, matter.names), field) for path, field in matter.fields.items()]
        matter.known = [(key, field) for key, field in read if key is not None and field.text.strip()]
    return matter.known


def find_fields(matter: FrontMatter | None, meaning: Meaning) -> list[Field]:
    """The values with a meaning, best name first, without empty ones; of a list, its first item."""
    return _sort([(key, field) for key, field in _find(matter, meaning) if key.is_value])


def find_items(matter: FrontMatter | None, meaning: Meaning) -> list[Field]:
    """As ``find_fields``, with each item of a list."""
    return _sort([(key, field) for key, field in _find(matter, meaning) if not key.rest or key.is_item])


def find_people(matter: FrontMatter | None, meaning: Meaning) -> list[Field]:
    """The names in values with a meaning, in the order of the file.

    Names are those of one person, of a list, or the ``name`` of one or more mappings.
    """
    found = []
    for key, field in _find(matter, meaning):
        is_name = not key.rest or key.rest[-1].isdigit() or key.rest[-1] in _PERSON_NAMES
        if is_name and field.text.lower() not in YES | NO | NULL:
            found.append(field)
    return found


def says_yes(matter: FrontMatter | None, meaning: Meaning) -> bool:
    """Whether a value with this meaning is true."""
    return any(field.text.strip().lower() in YES for field in find_fields(matter, meaning))


def says_no(matter: FrontMatter | None, meaning: Meaning) -> bool:
    """Whether a value with this meaning is false."""
    return any(field.text.strip().lower() in NO | {"none"} for field in find_fields(matter, meaning))


def is_draft(matter: FrontMatter | None) -> bool:
    """Whether the page is not published: ``draft: true`` or ``published: false``."""
    return says_yes(matter, "draft") or says_no(matter, "published")


def _find(matter: FrontMatter | None, meaning: Meaning) -> Iterator[tuple[FieldKey, Field]]:
    return ((key, field) for key, field in known_fields(matter) if key.meaning == meaning)


def _sort(found: list[tuple[FieldKey, Field]]) -> list[Field]:
    return [field for _, field in sorted(found, key=lambda pair: pair[0].rank)]
