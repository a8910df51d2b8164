"""What the tools do, as functions of plain values; nothing here knows the protocol."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from seolint.article.source import SourceError, decode, take_text
from seolint.base.errors import UserError
from seolint.base.files import MAX_ARTICLE, read_regular
from seolint.base.suggestions import nearest
from seolint.base.vocabulary import CATEGORIES
from seolint.linting.fixes import fix_all, write_back
from seolint.report import Style
from seolint.report.agent import render
from seolint.rulebook.pages import document_rule, summarize_rule
from seolint.rulebook.rule_file import read_all
from seolint.running.file_linter import lint_source, make_linter, parse_source
from seolint.running.run import Report
from seolint.settings.nearest import NearestSettings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from seolint.article.source import Source
    from seolint.base.model import Format
    from seolint.linting.engine import Linter
    from seolint.results.file_result import FileResult
    from seolint.rulebook.rule_file import RuleFile

#: The path of a text without one.
UNNAMED = "<text>"


class Given(NamedTuple):
    """An article that is given, as a text or by the real path of its file.

    Attributes:
        text: the text; None if the file is to be read.
        path: the path of the file; "" if it has none.
        format: the format; None to detect it.
    """

    text: str | None
    path: str
    format: Format | None

    def read(self) -> Source:
        """Read the source.

        Raises:
            UserError: it cannot be read.
        """
        try:
            if self.text is not None:
                return take_text(self.text, self.path or UNNAMED, self.format)
            return decode(read_regular(self.path, MAX_ARTICLE), self.path, self.format)
        except SourceError as error:
            raise UserError(f"{self.path or UNNAMED}: {error}") from None
        except OSError as error:
            raise UserError(f"{self.path}: {error.strerror or error}") from None

    def linter(self) -> Linter:
        """Return the linter with the settings that apply to the file, or the default ones for a text.

        Raises:
            UserError: the settings cannot be used.
        """
        settings = NearestSettings([], None, isolated=not self.path).of(os.path.dirname(self.path) or os.getcwd())
        return make_linter(settings.profile(self.path))


class Fixed(NamedTuple):
    """A text after its fixes.

    Attributes:
        text: the text.
        notes: a line about each fix that was applied or refused.
        number: how many were applied.
        is_written: whether the file has that text now.
    """

    text: str
    notes: tuple[str, ...]
    number: int
    is_written: bool


def lint(given: Given) -> FileResult:
    """Lint an article.

    Raises:
        UserError: it, or its settings, cannot be read.
    """
    return lint_source(given.linter(), given.read())


def describe(results: Sequence[FileResult], command: str, max_tokens: int) -> str:
    """Describe results as ``--output-format agent`` does."""
    style = Style(read_all, max_tokens=max_tokens, command=command)
    return "".join(render(Report(results), style))


def parse(given: Given) -> Any:
    """Return the parts of an article, as ``seolint parse`` has them.

    Raises:
        UserError: it cannot be read.
    """
    return parse_source(given.linter(), given.read()).entry


def fix(given: Given, *, unsafe: bool, write: bool) -> Fixed:
    """Apply the safe fixes, and the unsafe ones if asked to.

    Args:
        given: the article.
        unsafe: whether to apply unsafe fixes too.
        write: whether to write the file.

    Raises:
        UserError: the article cannot be read or written.
    """
    if write and given.text is not None:
        raise UserError("only a file can be written: name its path, and give no text")
    source = given.read()
    made = fix_all(given.linter(), source, frozenset({"safe", "unsafe"} if unsafe else {"safe"}), done=write)
    if write and made.source.written != source.written:
        try:
            write_back(given.path, source, made.source)
        except SourceError as error:
            raise UserError(f"{given.path}: {error}") from None
        except OSError as error:
            raise UserError(f"{given.path}: {error.strerror or error}") from None
    return Fixed(made.source.written, made.notes, made.number, write and made.source.written != source.written)


def list_rules(category: str = "") -> str:
    """Return a line for each rule, or for those of a category.

    Raises:
        UserError: there is no such category.
    """
    if category and category not in CATEGORIES:
        raise UserError(f'unknown category "{category}"{nearest(category, CATEGORIES)}: {", ".join(CATEGORIES)}')
    files = [file for file in read_all() if category in {"", file.rule.category}]
    return "".join(f"{file.rule.name}: {file.rule.severity.value}: {file.summary}\n" for file in files)


def explain_rule(name: str) -> str:
    """Return why a rule exists, what to do, and its options.

    Raises:
        UserError: there is no such rule.
    """
    return summarize_rule(_find_rule(name))


def document(name: str) -> str:
    """Return the whole page of a rule, with all examples.

    Raises:
        UserError: there is no such rule.
    """
    return document_rule(_find_rule(name))


def _find_rule(name: str) -> RuleFile:
    files = read_all()
    for file in files:
        if name == file.rule.name or name in file.rule.aliases:
            return file
    raise UserError(f'unknown rule "{name}"{nearest(name, [file.rule.name for file in files])}')
