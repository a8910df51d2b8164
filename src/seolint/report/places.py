"""Places in words, for lines so long that their number does not lead anywhere: an exported page can be all on one."""

from __future__ import annotations

from seolint.base.character_references import unescape
from seolint.results.frames import show_on_one_line
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from seolint.results.contract import FindingEntry

#: Column from which a line number alone does not lead to the place.
FAR_RIGHT = 1000
#: Longest quotation, in characters, without the word that it is cut in.
_LONGEST = 40
_TAG = regex(r"<[^<>]{0,200}>?")


def quote_words(finding: FindingEntry) -> str:
    """Return the words at a far place in quotation marks; "" if its line leads there, or there are no words."""
    if finding["column"] < FAR_RIGHT or finding["start"] == finding["end"]:
        return ""
    words = show_on_one_line(unescape(_TAG.sub(" ", finding["excerpt"])))
    if len(words) > _LONGEST:
        words = (words[:_LONGEST].rpartition(" ")[0] or words[:_LONGEST]) + "…"
    return f'"{words}"' if words.strip("… ") else ""


def quote_place(finding: FindingEntry) -> str:
    """Return what to add to the message of a finding at a far place, unless it says the words itself: `` (at "roses")``."""
    quoted = quote_words(finding)
    return f" (at {quoted})" if quoted and quoted.strip('"…') not in finding["message"] else ""
