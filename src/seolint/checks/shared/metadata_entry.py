"""Adds what leaked into the text of a Markdown article to its front matter."""

from __future__ import annotations

from seolint.article.front_matter_keys import find_fields, fold_key
from seolint.base.model import Edit
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.json_writer import write_json
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from seolint.article.article import Article
    from seolint.article.nodes import FrontMatter, Meaning
    from seolint.article.source import Source
    from seolint.base.model import Text

#: What the meanings of a key are that can be added.
ENTRIES: dict[str, tuple[Meaning, ...]] = {
    "description": ("search-description", "description"),
    "title": ("search-title", "title"),
    "keyphrase": ("keyphrase",),
    "slug": ("slug",),
}
_EMPTY = regex(r"""(["']?[ \t]*[:=])[ \t]*(?:""|''|~|null)?[ \t]*""")
_FENCES = frozenset({"---", "+++"})
_ASSIGNS = {"yaml": ": ", "toml": " = "}


def add_entry(article: Article, name: str, text: str) -> tuple[Edit, ...] | None:
    """Return the edits that make ``text`` the description, title, keyphrase or slug in the front matter of the article.

    The result is empty if the front matter has one already, and None if the front matter cannot be edited safely.
    """
    matter = article.front_matter
    if any(find_fields(matter, meaning) for meaning in ENTRIES[name]):
        return ()
    value = _quote(text)
    if matter is None:
        if article.source.text.lstrip()[:3] in _FENCES:  # it is not front matter, but would look like it below ours
            return None
        return (Edit(0, 0, f"---\n{name}: {value}\n---\n\n"),)
    if matter.error is not None or matter.syntax == "json" or _is_nested(matter, article.source):
        return None
    key = next((matter.keys[path] for path in matter.keys if fold_key(path) == name), None)
    if key is not None:
        return _fill(article.source, key, value)
    at = _end_of_fields(matter, article.source)
    return (Edit(at, at, f"{name}{_ASSIGNS[matter.syntax]}{value}\n"),)


def _quote(text: str) -> str:
    """Return the text as a string that is valid in YAML, TOML and JSON."""
    return write_json(" ".join(text.split()))


def _is_nested(matter: FrontMatter, source: Source) -> bool:
    """Whether the fields are not at the start of a line each."""
    first = next(iter(matter.keys.values()), None)
    if first is None:
        return bool(matter.values)
    return source.position(first.span().start)[1] > 1


def _fill(source: Source, key: Text, value: str) -> tuple[Edit, ...] | None:
    """Return the edit that puts the value after its key; None if the key has a value."""
    end = key.span().end
    line = source.line_span(source.position(end)[0])
    empty = _EMPTY.fullmatch(source.text, end, line.end)
    return (Edit(end, line.end, f"{empty[1]} {value}"),) if empty is not None else None


def _end_of_fields(matter: FrontMatter, source: Source) -> int:
    """Return where a field can be added: at the end in YAML; at the start in TOML, before any table."""
    if matter.syntax == "toml":
        return source.line_starts[source.position(matter.span.start)[0]]
    return source.line_span(source.position(max(matter.span.start, matter.span.end - 1))[0]).start
