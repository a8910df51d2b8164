"""Pages that scripts build in the browser, and whose text for search engines is in ``<noscript>`` elements."""

from __future__ import annotations

from seolint.readers.html.blocks import Blocks
from seolint.readers.html.elements import close_of, head_of, name_of
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from seolint.readers.html.markup import PageMarkup

#: Shortest text of a page in ``<noscript>``, in characters: a request to turn on scripts is shorter.
LEAST = 300
#: The text outside ``<noscript>`` is at most this share of the text inside.
SHELL = 0.5


def read_blocks(markup: PageMarkup) -> Blocks:
    """Return the blocks of a page, those in ``<noscript>`` included if the page is an empty shell without them."""
    found = Blocks(markup)
    inside = sum(_length(markup, token) for token in found.noted["noscript"])
    if inside < LEAST or sum(len(block.text) for block in found.blocks) > SHELL * inside:
        return found
    return Blocks(markup, without_scripts=True)


def _length(markup: PageMarkup, opened: int) -> int:
    """The number of characters of text in an element, without that of styles and scripts."""
    tokens = markup.tokens
    count = 0
    for token in range(opened, close_of(tokens, opened)):
        if name_of(head_of(tokens[token])) not in {"style", "script"} or tokens[token].startswith("/"):
            count += len(tokens[token].partition(">")[2].strip())
    return count
