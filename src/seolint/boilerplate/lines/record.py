"""The input and the output of the judge of lines."""

from __future__ import annotations

from seolint.startup.hints import NamedTuple


class JudgedLine(NamedTuple):
    """A line of a page, or a block of HTML, with what is known about it.

    ``link_density`` is the share of its characters in links, 0 to 1. ``chrome`` is true if it is in a ``nav``,
    ``header``, ``footer`` or ``aside`` of the page, or is known to be boilerplate for another reason. ``heading`` is
    true if it is marked up as a heading. ``None`` and ``False`` mean that the source does not say. A ``spared`` line,
    such as the title, always counts as content.
    """

    text: str
    link_density: float | None = None
    chrome: bool = False
    heading: bool = False
    spared: bool = False


class NoiseBlock(NamedTuple):
    """Adjacent boilerplate lines: the indexes of the first and the last one; what they look like and where, in words."""

    first: int
    last: int
    reason: str
    place: str
