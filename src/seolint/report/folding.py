"""Folds the findings in one article for people: the worst first, those of one rule as one, leftovers apart."""

from __future__ import annotations

from seolint.base.vocabulary import SEVERITIES
from seolint.report.places import FAR_RIGHT, quote_place, quote_words
from seolint.results.frames import show_on_one_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from seolint.results.contract import FindingEntry

#: Most lines named for a group in addition to the first.
_LINES = 4
#: Most places quoted for a group whose lines do not lead to them.
_QUOTES = 2
#: Most words of a leftover: a longer one is a sentence that a person should see before it goes.
_LEFTOVER_WORDS = 8


def rank(finding: FindingEntry) -> int:
    """Return 0 for a hint, 1 for a warning, 2 for an error."""
    return SEVERITIES.index(finding["severity"])


def _enumerate(names: Sequence[str], most: int) -> str:
    """List names, and how many more there are: ``4, 9 and 12``, ``4, 9 and 3 more``."""
    shown = [*names[:most], *([f"{len(names) - most} more"] if len(names) > most else [])]
    return " and ".join([", ".join(shown[:-1]), shown[-1]] if len(shown) > 1 else shown)


class Group:
    """Findings of one rule and severity in one article."""

    __slots__ = ("findings", "first")

    def __init__(self, findings: Sequence[FindingEntry]) -> None:
        self.findings = findings
        self.first = findings[0]

    @property
    def place(self) -> str:
        """The line of the first finding, with the column where lines are very long; "" for what is missing."""
        if self.first["start"] == self.first["end"]:
            return ""
        column = self.first["column"]
        return f"{self.first['line']}:{column}" if column >= FAR_RIGHT else str(self.first["line"])

    @property
    def text(self) -> str:
        """The message of the first finding, and where the others are."""
        message = show_on_one_line(self.first["message"]) + quote_place(self.first)
        if quotes := [quote for finding in self.findings[1:] if (quote := quote_words(finding))]:
            return f"{message}; {len(self.findings)} in all, also at {_enumerate(quotes, _QUOTES)}"
        others = list(dict.fromkeys(str(finding["line"]) for finding in self.findings[1:]))
        if not others:
            return message if len(self.findings) == 1 else f"{message}; {len(self.findings)} times on this line"
        number = len(self.findings)
        return f"{message}; {number} in all, also on line{'s' if len(others) > 1 else ''} {_enumerate(others, _LINES)}"

    @property
    def safety(self) -> str | None:
        """How safe the fix of all findings is; None if one has none."""
        safeties = {finding["fix"]["safety"] if finding["fix"] else None for finding in self.findings}
        return None if None in safeties else "unsafe" if "unsafe" in safeties else "safe"


def fold(findings: Iterable[FindingEntry]) -> list[Group]:
    """Group findings by severity and rule; the worst come first, in the order of the article."""
    groups: dict[tuple[str, str], list[FindingEntry]] = {}
    for finding in findings:
        groups.setdefault((finding["severity"], finding["rule"]), []).append(finding)
    return sorted(map(Group, groups.values()), key=lambda group: (-rank(group.first), group.first["start"]))


def find_leftovers(findings: Iterable[FindingEntry]) -> dict[int, FindingEntry]:
    """Return the findings about short boilerplate that a safe fix only deletes, by their ``id``.

    Errors are never among them: they are to be read one by one.
    """
    return {id(finding): finding for finding in findings if _is_leftover(finding)}


def deleted_parts(finding: FindingEntry) -> list[tuple[int, str]]:
    """Return what the fix of a leftover deletes, each part with its line; a line that contains a fact keeps it.

    The parts are those that the excerpts of the finding and of its related places show.
    """
    parts: list[tuple[int, str]] = []
    for edit in finding["fix"]["edits"] if finding["fix"] else ():
        for place in (finding, *finding["related"]):
            excerpt, start = place["excerpt"], place["start"]
            first = max(0, edit["start"] - start)
            part = excerpt[first : max(0, edit["end"] - start)]
            if part.strip():
                first += len(part) - len(part.lstrip())
                parts.append((place["line"] + excerpt.count("\n", 0, first), part))
                break
    return parts or [(finding["line"], finding["excerpt"])]


def _is_leftover(finding: FindingEntry) -> bool:
    fix = finding["fix"]
    return (
        finding["category"] == "noise"
        and finding["severity"] != "error"
        and fix is not None
        and fix["safety"] == "safe"
        and not any(edit["text"].strip() for edit in fix["edits"])
        and len(finding["excerpt"].split()) <= _LEFTOVER_WORDS
    )
