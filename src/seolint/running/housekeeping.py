"""Files that a project keeps for tools and lawyers: in a folder they are left out, because they are no articles."""

from __future__ import annotations

_TEXT = frozenset({"txt", "text"})
#: Names without extension, and words that can follow them.
_PACKAGES = frozenset({"requirements", "constraints"})
_PURPOSES = frozenset(
    {
        "",
        "all",
        "base",
        "build",
        "ci",
        "dev",
        "develop",
        "development",
        "doc",
        "docs",
        "lint",
        "min",
        "optional",
        "prod",
    }
    | {"production", "test", "testing", "tests"}
)
_CRAWLERS = frozenset({"robots", "humans", "security", "ads", "app-ads", "llms", "llms-full"})
_TOOLS = frozenset({"cmakelists", "top_level", "entry_points", "dependency_links"})
_LEGAL = frozenset({"license", "licence", "licenses", "licences", "unlicense", "copying", "notice"})
_TERMS = frozenset(
    {"", "mit", "apache", "bsd", "gpl", "lgpl", "agpl", "mpl", "isc", "cc", "cc0", "ofl", "lesser", "third-party"}
)
_ERRORS = frozenset({"400", "401", "403", "404", "410", "429", "500", "502", "503", "504"})
#: Instructions for assistants; their names are written in capitals.
_AGENTS = frozenset({"AGENTS.md", "CLAUDE.md", "GEMINI.md", "SKILL.md"})
_CHANGES = frozenset({"changelog", "change-log", "changes", "release-notes"})


def is_housekeeping(name: str) -> bool:
    """Whether a file name is that of a list of packages, a license, a changelog, an error page or a file for crawlers.

    Instructions for assistants count too. ``404.html`` is, ``LICENSE-MIT.md`` is; ``license-to-drive.md`` and
    ``visa-requirements.txt`` are not.
    """
    if name in _AGENTS:
        return True
    stem, _, extension = name.lower().rpartition(".")
    if extension in _TEXT and (stem in _CRAWLERS or stem in _TOOLS):
        return True
    if stem in _ERRORS:
        return True
    stem = stem.replace("_", "-")
    first, _, rest = stem.replace(".", "-").partition("-")
    if extension in _TEXT and (first in _PACKAGES or rest in _PACKAGES):
        return (rest if first in _PACKAGES else first) in _PURPOSES
    if stem in _CHANGES:
        return True
    return first in _LEGAL and rest.rstrip("0123456789.-") in _TERMS
