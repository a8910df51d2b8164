from __future__ import annotations

from seolint.article.source import decode
from seolint.linting.engine import Linter
from seolint.rulebook.loading import load_rules

RULES = load_rules()
LINTER = Linter(
    [RULES["metadata-label-leaked"]], [rule for rule in RULES.values() if rule.category == "noise"], raise_crashes=True
)
PROSE = "A dough that rests overnight tastes better than one that is rushed, because the flour takes up water slowly."


def description(text: str, path: str = "a.txt") -> tuple[str, str] | None:
    source = decode(text.encode(), path)
    found = LINTER.parse(source).description
    if found is None:
        return None
    span = found.span()
    assert " ".join(source.text[span.start : span.end].split()) == found.text
    return found.text, found.source


def test_a_leaked_description_becomes_that_of_the_article() -> None:
    for text in (
        f"Bread\n\nMeta Description: Slow bread. (158 characters)\n\n{PROSE}\n",
        f'Bread\n\nMeta description (158 characters): "Slow bread."\n\n{PROSE}\n',
        f"Bread\n\nMeta-Beschreibung: Slow bread.\n\n{PROSE}\n",
        f"Bread\n\nMeta Description: * Slow bread.*\n\n{PROSE}\n",
        f"Bread\n\nMETA DESCRIPTION\nSlow bread.\n\n{PROSE}\n",
    ):
        assert description(text) == ("Slow bread.", "leaked-label")


def test_bold_labels_and_items_of_markdown_leak_too() -> None:
    assert description(f"# Bread\n\n**Meta Description:** Slow bread.\n\n{PROSE}\n", "a.md") == (
        "Slow bread.",
        "leaked-label",
    )
    row = f"# Bread\n\n- **Meta Title:** Bread\n- **Meta Description:** Slow bread.\n\n{PROSE}\n"
    assert description(row, "a.md") == ("Slow bread.", "leaked-label")


def test_the_leaked_line_is_no_part_of_the_text() -> None:
    article = LINTER.parse(decode(f"Bread\n\nMeta Description: Slow bread.\n\n{PROSE}\n".encode(), "a.txt"))
    assert article.text == f"Bread\n{PROSE}"


def test_an_article_about_descriptions_keeps_its_own() -> None:
    text = f"SEO for bakers\n\n{PROSE}\n\nMeta description: the text below the link in the results.\n\n{PROSE}\n"
    assert description(text) is None
