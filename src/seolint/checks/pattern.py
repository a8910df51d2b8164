"""Stretches of text that match a pattern: leftovers of templates, entities, markers of machines."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from seolint.model import Edit, Hit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article import Article, Block

VALUES = frozenset({"text"})

_SHOWN = 60


@dataclass(frozen=True)
class Options:
    """What is looked for, and where.

    Attributes:
        patterns: pairs of a literal that each match contains, in lower case, and the pattern (RE2, letters match in
            either case). A pattern is tried only on texts that have its literal.
        within: ``text``: anywhere in a block; ``line``: the match must be the whole block.
        cut: whether removing the match mends the text.
        quoted: whether a match inside quotation marks counts.
        reported: whether a match in a sentence that says who wrote or said it counts.
        unless: an article that has one of these words, in lower case, is about the subject: nothing is reported.
        kinds: the kinds of block that are looked at; all but code if empty.
    """

    patterns: tuple[tuple[str, ...], ...]
    within: Literal["text", "line"] = "text"
    cut: bool = False
    quoted: bool = True
    unless: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()

    @cached_property
    def compiled(self) -> dict[str, Any]:
        """The patterns that were needed so far, compiled."""
        return {}

    def pattern(self, text: str) -> Any:  # noqa: ANN401  (re2 has no types)
        """The compiled pattern."""
        if text not in self.compiled:
            self.compiled[text] = compile_pattern(text)
        return self.compiled[text]
