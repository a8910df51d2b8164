"""Fingerprints: names of findings that stay the same while the file around them changes."""

from __future__ import annotations

from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.stamp import digest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from seolint.base.model import Finding


def fingerprint_all(findings: Iterable[Finding], text: str) -> list[str]:
    """Return a unique fingerprint of 16 hexadecimal digits for each finding of a file.

    It is a digest of the rule, the marked source (ignoring case and white space; empty if the finding is about the
    whole article), and the number of equal findings before it. It survives moved lines, edits elsewhere and a renamed
    file.
    """
    seen: dict[tuple[str, str], int] = {}
    found = []
    for finding in findings:
        marked = "" if finding.whole else text[finding.place.start : finding.place.end]
        key = finding.rule, " ".join(marked.split()).casefold()
        seen[key] = number = seen.get(key, 0) + 1
        found.append(digest("\0".join((*key, str(number))).encode("utf-8", "replace"), 8).hex())
    return found
