"""One kind of check on one article."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from seolint.article.source import decode
from seolint.base.model import NotEvaluated, Severity
from seolint.checks.registry import load_check
from seolint.linting.engine import Linter
from seolint.readers import read_article
from seolint.rulebook.rule import Rule
from seolint.rulebook.rule_file import Example, check_options
from seolint.running.examples import make_linter, try_example

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.base.model import Finding, Hit


def ask(check: str, text: str, path: str = "a.md", *, keyphrase: str = "", **options: Any) -> list[str]:
    """What a check answers: the text that each hit covers and its variant, or why it cannot judge."""
    article = read_article(decode(text.encode(), path))
    article.forced_keyphrase = keyphrase
    return list(_answers(check, article, options))


def _answers(check: str, article: Article, options: dict[str, Any]) -> Iterator[str]:
    module = load_check(check)
    for answer in module.find(article, module.Options(**check_options(check, options))):
        if isinstance(answer, NotEvaluated):
            yield f"not evaluated: {answer.reason}"
        else:
            yield _show(answer, article)


def _show(hit: Hit, article: Article) -> str:
    start, end = hit.span()
    return article.source.text[start:end] + (f" ({hit.variant})" if hit.variant else "")


def find_noise(check: str, text: str, path: str = "a.txt", **options: Any) -> list[Finding]:
    """What a noise rule with this check finds, with all passes of a run."""
    rule = Rule(
        name="some-noise", category="noise", severity=Severity.WARNING, evidence="heuristic", message="", help="",
        check=check, path="", values=check_options(check, options), fix="safe",
    )  # fmt: skip
    verdict = Linter([rule], [rule], raise_crashes=True).lint(decode(text.encode(), path))
    return verdict.findings


def excerpts(check: str, text: str, path: str = "a.txt", **options: Any) -> list[str]:
    """The text that each of those findings covers."""
    found = find_noise(check, text, path, **options)
    return [text[finding.place.start : finding.place.end] for finding in found]


def ask_site(check: str, files: dict[str, str], **options: Any) -> list[str]:
    """The findings of a check that looks at a whole site, as an example of a rule lists them."""
    rule = Rule(
        name="some-fault", category="site", severity=Severity.WARNING, evidence="heuristic", message="fault", help="",
        check=check, path="", values=check_options(check, options),
    )  # fmt: skip
    example = Example("", "markdown", files=tuple(files.items()))
    return try_example(example, rule, make_linter(rule, {})).findings
