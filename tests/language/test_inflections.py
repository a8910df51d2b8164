"""The regular forms of English words."""

from __future__ import annotations

import pytest

from seolint.language.inflections import inflect


@pytest.mark.parametrize(
    ("word", "forms", "others"),
    [
        ("utilize", "utilizes utilizing utilized utilize's", "utilizeing"),
        ("star", "stars starring starred", "stared staring"),
        ("carry", "carries carrying carried", "carrys carryed"),
        ("click", "clicks clicking clicked", "clickking"),
        ("prefer", "preferring preferred prefers", ""),
        ("agree", "agreed agreeing agrees", "agreeed"),
        ("box", "boxes boxing boxed", "boxxing boxs"),
        ("e-mail", "e-mails e-mailed e-mailing", ""),
        ("API", "apis api's", "apiing apied"),
        ("it", "", "its"),
        ("дом", "", "домs"),
    ],
)
def test_forms(word: str, forms: str, others: str) -> None:
    found = set(inflect(word))
    assert {word.lower(), *forms.split()} <= found
    assert found.isdisjoint(others.split())
