"""Characters that nobody sees, and what they stand for."""

import pytest

from tests.checks.trial import find_noise


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Roses\u200b in winter.", "Roses in winter."),
        ("Roses\x85 in winter.", "Roses… in winter."),
        ("Roses\u2028in winter.", "Roses in winter."),
        ("Roses\x81 in winter.", "Roses in winter."),
    ],
)
def test_the_fix_puts_what_was_meant(text: str, meant: str) -> None:
    (found,) = find_noise("invisible", text)
    assert found.fix is not None
    (edit,) = found.fix.edits
    assert text[: edit.start] + edit.text + text[edit.end :] == meant


def test_soft_hyphens_are_reported_only_if_asked_for() -> None:
    assert find_noise("invisible", "Rose\xadgarden.") == []
    assert len(find_noise("invisible", "Rose\xadgarden.", soft_hyphens=True)) == 1
