"""What is being written, linted: the settings that hold for it, and all that the rules say."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path

from seolint.article.source import SourceError, take_text
from seolint.base.errors import UserError
from seolint.base.paths import format_of
from seolint.results.baseline import read_baseline
from seolint.results.fingerprints import fingerprint_all
from seolint.rulebook.folders import BUILT_IN
from seolint.rulebook.rule_file import read_rule_file
from seolint.running.file_linter import FileLinter, lint_source
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from seolint.article.source import Source
    from seolint.base.model import Finding, Format
    from seolint.linting.engine import Linter
    from seolint.results.baseline import Baseline
    from seolint.rulebook.rule_file import RuleFile
    from seolint.settings.layers import Settings
    from seolint.settings.nearest import NearestSettings

#: What editors call the formats.
_LANGUAGES: dict[str, Format] = {
    "markdown": "markdown",
    "mdx": "markdown",
    "html": "html",
    "plaintext": "text",
    "text": "text",
}


@record
class OpenDocument:
    """A text as it is in the editor now.

    Attributes:
        path: the file it will be saved to, as an absolute path; empty while it has none.
        language: what the editor takes it for; empty if it does not say.
        version: the editor's count of its changes.
    """

    text: str
    path: str
    language: str
    version: int | None = None

    @property
    def format(self) -> Format | None:
        """Its format; None if it is nothing that seolint reads."""
        return _LANGUAGES.get(self.language) or format_of(self.path)


@record
class Opinion:
    """What there is to say about a draft.

    Attributes:
        source: the draft as it was linted; None if it was not.
        linter: what linted it.
        findings: what the rules found, without what the baseline knows.
        faults: what kept seolint from its work, or from reading all of the draft.
    """

    draft: OpenDocument
    source: Source | None = None
    linter: Linter | None = None
    findings: Sequence[Finding] = ()
    faults: Sequence[str] = ()

    def at(self, start: int, end: int) -> list[Finding]:
        """The findings that touch a stretch of the source."""
        return [found for found in self.findings if found.place.start <= end and start <= found.place.end]

    def rule_file(self, name: str) -> RuleFile:
        """All that the file of a rule says that found something."""
        assert self.linter is not None
        path = next(Path(BUILT_IN, rule.path) for rule in self.linter.rules if rule.name == name)
        return _read_rule_file(path, path.stat().st_mtime_ns)


class Desk:
    """Lints drafts, each under the settings of the place it is written for.

    Args:
        configure: reads the settings; called again when they may have changed.
    """

    def __init__(self, configure: Callable[[], NearestSettings]) -> None:
        self._configure = configure
        self._configs: NearestSettings | None = None
        self._workshop = FileLinter(lint_source)

    def lint(self, draft: OpenDocument) -> Opinion:
        """The opinion on a draft. What is wrong with the settings is among its faults."""
        try:
            return self._lint(draft)
        except (UserError, SourceError) as error:
            return Opinion(draft, faults=[str(error)])

    def read_settings_again(self) -> None:
        """Forget what the settings were."""
        self._configs = None

    def _lint(self, draft: OpenDocument) -> Opinion:
        if self._configs is None:
            self._configs = self._configure()
        settings = self._configs.of(os.path.dirname(draft.path))
        if draft.format is None or (draft.path and settings.scope.excludes(draft.path)):
            return Opinion(draft)
        self._workshop.linter(settings.profile(None))  # also what they say about other files has to be right
        linter = self._workshop.linter(settings.profile(draft.path))
        source = take_text(draft.text, draft.path or "untitled", draft.format)
        verdict = linter.lint(source)
        known = _known(settings, draft.path)
        fingerprints = fingerprint_all(verdict.findings, source.text) if known else []
        new = [not known or fingerprint not in known for fingerprint in fingerprints] or [True] * len(verdict.findings)
        findings = [finding for finding, is_new in zip(verdict.findings, new, strict=True) if is_new]
        faults = [problem.message for problem in verdict.problems]
        return Opinion(draft, source, linter, findings, faults)


def _known(settings: Settings, path: str) -> Collection[str]:
    """The fingerprints of the findings that the baseline has for a file."""
    baseline = settings.value("baseline")
    if not baseline or not path:
        return ()
    stamp = os.stat(baseline).st_mtime_ns if os.path.isfile(baseline) else 0
    return _read_baseline(baseline, stamp).known_in(path)


@lru_cache(maxsize=256)
def _read_rule_file(path: Path, _: int) -> RuleFile:
    """The rule file that was last changed then."""
    return read_rule_file(path, path.as_posix())


@lru_cache(maxsize=4)
def _read_baseline(path: str, _: int) -> Baseline:
    """The baseline in a file that was last changed then."""
    return read_baseline(path)
