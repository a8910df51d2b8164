"""What the judgement reads and what it returns."""

from __future__ import annotations

from seolint.startup.hints import NamedTuple


class JudgedLine(NamedTuple):
    """A line of a page, or a block of HTML, with what is known about it.

    ``link_density`` is the share of its characters inside links, 0 to 1; ``chrome`` says that it lies in a
    ``nav``, ``header``, ``footer`` or ``aside`` of the page, or is noise for another reason; ``heading`` that it
    is marked up as a heading. ``None`` and ``False`` stand for "the source does not say". A ``spared`` line is
    content whatever speaks against it, the title for one.
    """

    text: str
    link_density: float | None = None
    chrome: bool = False
    heading: bool = False
    spared: bool = False


class NoiseBlock(NamedTuple):
    """Neighbouring boilerplate lines: indexes of the first and the last one, and the reason in words."""

    first: int
    last: int
    reason: str
