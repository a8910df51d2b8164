"""Names for findings that stay the same while the file around them changes."""

from __future__ import annotations

from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.stamp import digest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from seolint.base.model import Finding


def fingerprint_all(findings: Iterable[Finding], text: str) -> list[str]:
    """A fingerprint for each finding of a file: 16 hexadecimal digits, no two alike.

    It is made from the rule, the source that the finding marks (case and white space apart; nothing if it is about the
    whole article), and how many findings of the same kind stand before it. So it outlives moved lines and edits
    elsewhere, and a file that is renamed.
    """
    seen: dict[tuple[str, str], int] = {}
    found = []
    for finding in findings:
        marked = "" if finding.whole else text[finding.place.start : finding.place.end]
        key = finding.rule, " ".join(marked.split()).casefold()
        seen[key] = number = seen.get(key, 0) + 1
        found.append(digest("\0".join((*key, str(number))).encode("utf-8", "replace"), 8).hex())
    return found
