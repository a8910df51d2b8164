"""A site's own dictionary of noise."""

import pytest

from tests.checks.trial import find_noise


@pytest.mark.parametrize(
    ("text", "path", "found", "fixed"),
    [
        ("Roses\n\nMore from us »\n", "a.txt", 1, 1),
        ("Roses\n\nMORE  FROM US »\n", "a.txt", 1, 1),
        ("Roses\n\nMore from us!\n", "a.txt", 0, 0),
        ("Roses\n\nMore from us\n", "a.txt", 0, 0),
        ("# Roses\n\n[More from us »](/more)\n", "a.md", 1, 0),
        ("<h1>Roses</h1><p>More from us »</p>", "a.html", 1, 0),
    ],
)
def test_a_line_is_compared_as_it_reads(text: str, path: str, found: int, fixed: int) -> None:
    findings = find_noise("own-lines", text, path, lines=["More from us »"])
    assert (len(findings), sum(finding.fix is not None for finding in findings)) == (found, fixed)
