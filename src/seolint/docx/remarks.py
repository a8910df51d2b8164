"""The comments of a Word document that are still open: the first of each thread."""

from __future__ import annotations

from seolint.docx.names import attribute, name_of
from seolint.startup.hints import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lxml.etree import _Element

    #: Comments by their id.
    Comments = dict[str, "WordComment"]

_PARAGRAPH_ID = "{http://schemas.microsoft.com/office/word/2010/wordml}paraId"
_EXTENDED = "{http://schemas.microsoft.com/office/word/2012/wordml}"


class WordComment(NamedTuple):
    """Who wrote a comment, and what."""

    author: str
    text: str


def read_comments(root: _Element | None, extended: _Element | None) -> Comments:
    """Return the comments by id, without answers to others and without those that are marked as done.

    Args:
        root: the part with the comments.
        extended: the part that says which comments are answers or done.
    """
    left_out = _answered_or_done(extended)
    found: Comments = {}
    for entry in () if root is None else root:
        if name_of(entry) != "comment":
            continue
        paragraphs = [inner for inner in entry.iter() if name_of(inner) == "p"]
        if any(paragraph.get(_PARAGRAPH_ID) in left_out for paragraph in paragraphs):
            continue
        texts = (
            "".join(inner.text or "" for inner in paragraph.iter() if name_of(inner) == "t") for paragraph in paragraphs
        )
        found[attribute(entry, "id")] = WordComment(attribute(entry, "author"), " ".join(" ".join(texts).split()))
    return found


def _answered_or_done(extended: _Element | None) -> set[str | None]:
    """The ids of the paragraphs of comments that are answers to others, or marked as done."""
    left_out: set[str | None] = set()
    for entry in () if extended is None else extended:
        if entry.get(_EXTENDED + "done") in {"1", "true"} or entry.get(_EXTENDED + "paraIdParent"):
            left_out.add(entry.get(_EXTENDED + "paraId"))
    return left_out - {None}
