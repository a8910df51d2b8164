"""Finds formulas written in TeX: readers see them set as formulas, so their source is no prose."""

from __future__ import annotations

from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    import re

# Between single dollar signs there must be a sign of TeX, because prose has prices. The lengths keep the search linear.
_FORMULA = regex(
    r"(?s)\\\[.{1,2000}?\\\]|\\\(.{1,1000}?\\\)|\$\$.{1,2000}?\$\$|\\begin\{(\w{1,20}\*?)\}.{1,2000}?\\end\{\1\}"
    r"|(?<![\w$\\])\$(?=[^\s$])[^$\n]{0,200}?[\\^_=][^$\n]{0,200}?(?<=[^\s$])\$(?![\d$])"
)
_SIGNS = ("$", "\\[", "\\(", "\\begin")


def mask_formulas(text: str) -> str:
    r"""Return the text with spaces for its formulas, which keeps all offsets: ``so \( a \) is`` → ``so         is``."""
    if not any(sign in text for sign in _SIGNS):
        return text
    return _FORMULA.sub(_blank, text)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])
