"""A run over many files leaves nothing for the garbage collector, which would take a twentieth of its time."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

import seolint
from seolint.article.article import Article

TEXT = "Tea for a cold\n\nThis tea cures every cold within two days. It is made of ginger and honey.\n\nDrink it hot."
PAGE = "<html><body><nav><a href=/>Home</a></nav><article><h1>Tea</h1><p>This tea cures a cold.</p></article></body></html>"


@pytest.mark.parametrize(("name", "content"), [("tea.txt", TEXT), ("tea.md", f"# {TEXT}"), ("tea.html", PAGE)])
def test_an_article_is_freed_without_the_garbage_collector(tmp_path: Path, name: str, content: str) -> None:
    path = tmp_path / name
    path.write_text(content)
    gc.collect()
    gc.disable()
    try:
        assert list(seolint.lint_paths([path]))
        assert [each for each in gc.get_objects() if type(each) is Article] == []
    finally:
        gc.enable()
