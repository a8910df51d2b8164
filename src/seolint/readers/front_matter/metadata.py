"""What front matter says about its article: title, description, authors, dates, language."""

from __future__ import annotations

from seolint.article.front_matter_keys import find_fields, find_people, fold_key
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Field, FrontMatter, Meaning


def describe(article: Article, front_matter: FrontMatter) -> None:
    """Fill in what the front matter says about ``article``; empty values say nothing."""
    head = list(_head_elements(front_matter))
    article.titles += find_fields(front_matter, "search-title")
    article.titles += _named(head, "title")
    article.titles += find_fields(front_matter, "title")
    article.descriptions += find_fields(front_matter, "search-description")
    article.descriptions += _named(head, "description")
    article.descriptions += find_fields(front_matter, "description")
    article.authors += find_people(front_matter, "authors")
    article.reviewers += find_people(front_matter, "reviewers")
    article.published = _date(front_matter, "published")
    article.modified = _date(front_matter, "modified")
    article.reviewed = _date(front_matter, "reviewed")
    article.keyphrase = next(iter(find_fields(front_matter, "keyphrase")), None)
    article.declared_language = next(iter(find_fields(front_matter, "language")), None)
    article.canonicals += find_fields(front_matter, "canonical")


def _date(front_matter: FrontMatter, meaning: Meaning) -> Field | None:
    """The first value that is a date: ``published: true`` tells no day."""
    return next((field for field in find_fields(front_matter, meaning) if any(map(str.isdigit, field.text))), None)


def _head_elements(front_matter: FrontMatter) -> Iterator[tuple[str, Field]]:
    """Elements that a ``head`` list adds to the page: what each is called, and its content."""
    known = {fold_key(path): field for path, field in front_matter.fields.items() if field.text.strip()}
    for path, field in known.items():
        if not path.startswith("head."):
            continue
        parent, _, name = path.rpartition(".")
        content = known.get(f"{parent}.content") if name in {"name", "property", "tag"} else None
        if content is not None:
            yield field.text.lower(), content


def _named(elements: list[tuple[str, Field]], name: str) -> list[Field]:
    return [content for element, content in elements if element == name]
