"""The fixes of suppressions without effect."""

import pytest

from seolint.article.source import Source
from seolint.linting.edits import apply_fixes
from seolint.linting.engine import Linter
from seolint.rulebook.loading import load_rules
from seolint.rulebook.selection import known_names

RULES = load_rules()
KNOWN = known_names(RULES)
LINTER = Linter([RULES["suppression-unused"]], [], known=KNOWN, complete=frozenset(KNOWN))


@pytest.mark.parametrize(
    ("comment", "fixed"),
    [
        ("Roses. <!-- seolint-disable-line title-missing -->", "Roses."),
        ("<!-- seolint-disable-next-line title-missing -->\nRoses.", "Roses."),
        ("Roses. <!-- seolint-disable-line title-missing, own -->", "Roses. <!-- seolint-disable-line own -->"),
        ("Roses. <!-- seolint-disable-line own, title-missing -->", "Roses. <!-- seolint-disable-line own -->"),
        (
            "Roses. <!-- seolint-disable-line a-b, title-missing,c-d -- x -->",
            "Roses. <!-- seolint-disable-line a-b,c-d -- x -->",
        ),
    ],
)
def test_an_unused_suppression_is_taken_out(comment: str, fixed: str) -> None:
    text = f"# Roses\n\n{comment}\n"
    findings = LINTER.lint(Source("a.md", text, "markdown")).findings
    mended, _ = apply_fixes(text, [finding.fix for finding in findings if finding.fix is not None])
    assert mended.rstrip("\n") == f"# Roses\n\n{fixed}".rstrip("\n")
