"""Words what a fix did, for standard error: people who fix files by the thousand read no diffs."""

from __future__ import annotations

import unicodedata

from seolint.base.messages import shorten
from seolint.base.plain_text import write_out
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from seolint.article.source import Source
    from seolint.base.model import Edit, Finding


def tell_fix(source: Source, finding: Finding, *, done: bool) -> str:
    """Return a line about a fix: ``a.md:3: deleted "3 min read" (reading-time-residue)``; "would delete" if not done."""
    edits = finding.fix.edits if finding.fix is not None else ()
    verb, rest = _say(source.text, edits)
    return f"{_place(source, finding)}: {verb if done else _NOT_DONE[verb]} {rest} ({finding.rule})"


def tell_refusal(source: Source, finding: Finding) -> str:
    """Return a line about a fix that was refused."""
    reason = "not fixed: the fix would delete words of the article"
    return f"{_place(source, finding)}: {reason} ({finding.rule})"


def _place(source: Source, finding: Finding) -> str:
    return f"{write_out(source.path)}:{finding.place.line}"


_NOT_DONE = {"deleted": "would delete", "added": "would add", "replaced": "would replace"}


def _say(text: str, edits: Sequence[Edit]) -> tuple[str, str]:
    """Return what the edits do, as a verb and the rest."""
    cuts = [text[edit.start : edit.end] for edit in edits]
    added = [edit.text for edit in edits if edit.text.strip()]
    blank = next((edit.text for edit in edits if edit.text), "")
    if not added and blank and any(cuts):
        return "replaced", f"{_quote(*cuts)} with {_name_blank(blank)}"
    if not added:
        return "deleted", _quote(*cuts)
    if not any(map(str.strip, cuts)):
        return "added", _quote(*added)
    if not all(cuts):
        return "deleted", f"{_quote(*cuts)}, added {_quote(*added)}"
    return "replaced", f"{_quote(*cuts)} with {_quote(*added)}"


def _name_blank(text: str) -> str:
    """Name white space: "a space", "a line end", "no-break space"."""
    if "\n" in text:
        return "a line end"
    return _name(text.strip(" ")[0]) if text.strip(" ") else "a space"


def _name(character: str) -> str:
    return unicodedata.name(character, "control character").lower()


def _quote(*texts: str) -> str:
    """Return texts in quotation marks, shortened; blank lines and invisible characters by their number and name."""
    joined = "".join(texts)
    if not joined.strip(" \t\n"):
        lines = joined.count("\n")
        return f"{lines} blank line{'s' * (lines != 1)}" if lines else "white space"
    if not any(map(str.isprintable, joined)):
        return f"{len(joined)} × {_name(joined[0])}" if len(joined) > 1 else _name(joined)
    seen = " … ".join(dict.fromkeys(" ".join(text.split()) for text in texts if text.strip()))
    return f'"{write_out(shorten(seen))}"'
