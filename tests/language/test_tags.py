"""What declares a language, and what only stands where a language is expected."""

import pytest

from seolint.language.tags import read_language


@pytest.mark.parametrize(
    ("declared", "language"),
    [
        *(("en", "en"), ("EN_us", "en"), ("zh-Hans-CN", "zh"), ("pt_BR.UTF-8", "pt"), ("deu", "de"), ("sr-Latn", "sr")),
        *(
            ("Português", "pt"),
            ("English (US)", "en"),
            ("Brazilian Portuguese", "pt"),
            ("中文", "zh"),
            ("en, de", "en"),
        ),
    ],
)
def test_tags_and_names_declare_a_language(declared: str, language: str) -> None:
    assert read_language(declared) == language


@pytest.mark.parametrize(
    "declared", ["python", "typescript", "ts", "C#", "go", "bash", "🇨🇭", "x-default", "und", "", "42"]
)
def test_anything_else_declares_none(declared: str) -> None:
    assert read_language(declared) is None
