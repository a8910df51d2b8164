"""Lints open documents, each with the settings for its path."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path

from seolint.article.source import SourceError, take_text
from seolint.base.errors import UserError
from seolint.base.paths import format_of
from seolint.results.baseline import read_baseline
from seolint.rulebook.folders import BUILT_IN
from seolint.rulebook.rule_file import read_rule_file
from seolint.running.file_linter import FileLinter, lint_source
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record, replace

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from seolint.article.source import Source
    from seolint.base.model import Finding, Format
    from seolint.linting.engine import Linter, Verdict
    from seolint.results.baseline import Baseline
    from seolint.rulebook.rule_file import RuleFile
    from seolint.settings.layers import Settings
    from seolint.settings.nearest import NearestSettings

#: The language identifiers of editors, and the formats they mean.
_LANGUAGES: dict[str, Format] = {
    "markdown": "markdown",
    "mdx": "markdown",
    "html": "html",
    "plaintext": "text",
    "text": "text",
}


@record
class OpenDocument:
    """A document as it is in the editor now.

    Attributes:
        path: the absolute path of its file; empty if it has none yet.
        language: its language identifier; empty if the editor gives none.
        version: its version number in the editor.
    """

    text: str
    path: str
    language: str
    version: int | None = None

    @property
    def format(self) -> Format | None:
        """Its format; None if seolint cannot read it."""
        return _LANGUAGES.get(self.language) or format_of(self.path)


@record
class Opinion:
    """The result of linting a document.

    Attributes:
        source: the document as it was linted; None if it was not.
        linter: the linter used.
        verdict: what the linter found, known findings included.
        finds_settings: whether the settings are those of the nearest file, and not of one that is named.
        findings: the findings that are not in the baseline.
        problems: why seolint could not lint the document, or could not read all of it.
    """

    document: OpenDocument
    source: Source | None = None
    linter: Linter | None = None
    verdict: Verdict | None = None
    finds_settings: bool = False
    findings: Sequence[Finding] = ()
    problems: Sequence[str] = ()

    def at(self, start: int, end: int) -> list[Finding]:
        """Return the findings that touch a range of the source."""
        return [found for found in self.findings if found.place.start <= end and start <= found.place.end]

    def rule_file(self, name: str) -> RuleFile:
        """Return the rule file of a rule that found something."""
        assert self.linter is not None
        path = next(Path(BUILT_IN, rule.path) for rule in self.linter.rules if rule.name == name)
        return _read_rule_file(path, path.stat().st_mtime_ns)


class Desk:
    """Lints documents, each with the settings for its path.

    Args:
        configure: reads the settings; called again when they may have changed.
    """

    def __init__(self, configure: Callable[[], NearestSettings]) -> None:
        self._configure = configure
        self._configs: NearestSettings | None = None
        self._file_linter = FileLinter(lint_source)

    def lint(self, document: OpenDocument) -> Opinion:
        """Lint a document. Errors in the settings become problems."""
        try:
            return self._lint(document)
        except (UserError, SourceError) as error:
            return Opinion(document, problems=[str(error)])

    def read_settings_again(self) -> None:
        """Drop the settings, so that they are read again."""
        self._configs = None

    def _lint(self, document: OpenDocument) -> Opinion:
        if self._configs is None:
            self._configs = self._configure()
        settings = self._configs.of(os.path.dirname(document.path))
        if document.format is None or (document.path and settings.scope.excludes(document.path)):
            return Opinion(document)
        self._file_linter.linter(settings.profile(None))  # check the settings for other files too
        linter = replace(self._file_linter.linter(settings.profile(document.path)), is_folded=False)
        source = take_text(document.text, document.path or "untitled", document.format)
        verdict = linter.lint(source)
        known = _known(settings, document.path)
        findings = [finding for finding in verdict.findings if finding.fingerprint not in known]
        problems = [problem.message for problem in verdict.problems]
        return Opinion(document, source, linter, verdict, not self._configs.is_fixed, findings, problems)


def _known(settings: Settings, path: str) -> Collection[str]:
    """Return the fingerprints of the known findings in a file."""
    baseline = settings.value("baseline")
    if not baseline or not path:
        return ()
    stamp = os.stat(baseline).st_mtime_ns if os.path.isfile(baseline) else 0
    return _read_baseline(baseline, stamp).known_in(path)


@lru_cache(maxsize=256)
def _read_rule_file(path: Path, _: int) -> RuleFile:
    """Read a rule file; the second argument is its modification time, for the cache."""
    return read_rule_file(path, path.as_posix())


@lru_cache(maxsize=4)
def _read_baseline(path: str, _: int) -> Baseline:
    """Read a baseline; the second argument is its modification time, for the cache."""
    return read_baseline(path)
