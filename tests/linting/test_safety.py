"""What a safe fix may take: leftovers known word for word, and never anything the article says."""

from __future__ import annotations

from pathlib import Path

import pytest

from seolint.__main__ import main
from seolint.article.source import Source
from seolint.base.model import Edit, Finding, Fix, Place, Severity, Span
from seolint.linting.engine import Linter
from seolint.linting.fixes import fix_source
from seolint.linting.guard import Guard
from tests.pages import write

PROSE = (
    "The oldest shoots go first, right above the ground, and what is left of the plant gets more light and more air."
)
LAST = "Water the roots in the evening, when the sun is low, and never the leaves, which would be ill by morning."
WALES = "\N{WAVING BLACK FLAG}\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f"
BLANK = "blank-lines-repeated"
FIX = ["--fix-only", "--isolated", "--no-cache"]


def fixed(folder: Path, name: str, text: str, *options: str) -> str:
    path = write(folder, {name: text}) / name
    main([str(path), *FIX, *options])
    return path.read_text("utf-8")


@pytest.mark.parametrize(
    ("name", "line", "left"),
    [
        ("a.txt", "3 min read", ""),
        ("a.txt", "3 min read 14-03-2025", "\n14-03-2025\n"),
        ("a.txt", "Ada Kern | 3 min read", "\nAda Kern\n"),
        ("a.txt", "Mar 3, 2025 · 9 min read", "\nMar 3, 2025\n"),
        ("a.txt", "© 2026 Meadow Lane. All rights reserved.", ""),
        ("a.txt", "Share this\n\n3 min read", ""),
        ("a.txt", f"3 min read\n\n{LAST}", f"\n{LAST}\n"),
        ("a.txt", f"Share this\n\n\n3 min read\n\n{LAST}", f"\n{LAST}\n"),
        ("a.txt", f"3 min read\n{LAST}", f"\n{LAST}\n"),
        ("a.md", "## Related posts", ""),
        ("a.md", "## Related posts\n\n<!-- nothing to see -->", "\n<!-- nothing to see -->\n"),
    ],
)
def test_leftovers_go_and_facts_stay(tmp_path: Path, name: str, line: str, left: str) -> None:
    title = "# Pruning roses" if name == "a.md" else "Pruning roses"
    assert fixed(tmp_path, name, f"{title}\n\n{PROSE}\n\n{line}\n") == f"{title}\n\n{PROSE}\n{left}"


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("a.txt", "We use cookies to improve how this page works for you."),
        ("a.txt", "Meta description: How to prune roses, and when the frost is over."),
        ("a.txt", "Tags: roses, shears"),
        ("a.txt", "Contact us by\nEmail\nPhone"),
        ("a.txt", "Our services\nDigital Marketing\nAdvertising\nTechnology"),
        ("a.txt", "The remote has these four keys:\nMenu\nHome\nBack\nSearch"),
        ("a.txt", "The bar below the text has three labels.\n\nBack\n\nHome\n\nSearch\n\n" + LAST),
        ("a.md", "- Email\n- Print\n- Share\n- Reply"),
        ("a.md", "## Related posts\n\n{{< related >}}"),
        ("a.md", "## Related posts\n\n{% include related.html %}"),
        ("a.md", "## Related posts\n\n<Related limit={3} />"),
        ("a.md", "## Related posts\n\n<!-- related -->"),
        ("a.md", "## Comments\n\n<iframe src='https://example.org/comments'></iframe>"),
        ("a.md", "## Contents\n\n{:toc}"),
        ("a.md", "## Contents\n\n[[_TOC_]]"),
        ("a.md", "[Share this](https://example.org/share)"),
        (
            "a.md",
            f"The flag {WALES} is here.",
        ),
        ("a.md", "The words are می\u200cخواهم and ක්\u200dෂ here."),
        ("a.md", f"{PROSE}\n\n{PROSE}"),
        ("a.txt", f"Share\n{LAST}\n\nSave\nIt puts the page on the list of those to be read at home."),
        ("a.txt", f"Share\n\n{LAST}\n\nSave\n\n{PROSE[:40]} too.\n\nPrint\n\nNothing of the menu is on paper."),
        ("a.txt", "The sign said &amp;amp; in red, and &amp;lt; in blue."),
        ("a.txt", "The sign said &#38;lt; in blue."),
        ("a.md", "The sign said &amp;amp;lt; in blue."),
        ("a.txt", "Look at https://exa\u200bmple.org/ros\u200bes and ask ada\u200b@example.org there."),
        ("a.md", "Look at <https://example.org/?a=1&amp;b=cafÃ©> there."),
    ],
)
def test_what_is_said_stays(tmp_path: Path, name: str, line: str) -> None:
    text = f"{'# ' * (name == 'a.md')}Pruning roses\n\n{PROSE}\n\n{line}\n"
    assert fixed(tmp_path, name, text) == text


@pytest.mark.parametrize(
    ("name", "written", "meant", "told"),
    [
        ("a.txt", "rows&nbsp;of", "rows\xa0of", 'replaced "&nbsp;" with no-break space'),
        ("a.txt", "shears &amp; rakes", "shears & rakes", 'replaced "&amp;" with "&"'),
        ("a.txt", "the gar&shy;den", "the gar\xadden", 'replaced "&shy;" with soft hyphen'),
        ("a.txt", "rows\u2028of", "rows of", "replaced line separator with a space"),
        ("a.md", "shears &amp;amp; rakes", "shears & rakes", 'replaced "&amp;amp;" with "&"'),
        ("a.md", "below &amp;lt; above", "below &lt; above", 'replaced "&amp;lt;" with "&lt;"'),
    ],
)
def test_a_reference_is_decoded_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, written: str, meant: str, told: str
) -> None:
    text = f"{'# ' * (name == 'a.md')}Pruning roses\n\nThere are {{}} that nobody needs, and &amp;amp;lt; too.\n"
    made = text.format(meant)
    assert fixed(tmp_path, name, text.format(written)) == made
    assert told in capsys.readouterr().err
    assert fixed(tmp_path, name, made) == made


def test_a_guard_refuses_what_would_take_a_word_of_the_article() -> None:
    source = Source("a.md", f"# Pruning roses\n\n{PROSE}\n\nCut them now.\n", "markdown")

    def delete(start: int, end: int) -> Finding:
        place = Place(start, end, 5, 1, 5, 1, "", Span(start, end))
        fix = Fix("safe", (Edit(start, end, ""),))
        return Finding("rule", "noise", Severity.INFO, "heuristic", "", "", place, {}, fix)

    at = source.text.index("Cut")
    guard = Guard()

    def find(current: Source) -> list[Finding]:
        guard.see(Linter((), ()).parse(current))
        return [delete(at, at + 14), *([delete(15, 16)] if current is source else [])]

    rewrite = fix_source(source, find, guard)
    assert rewrite.source.text == source.text[:15] + source.text[16:]
    assert rewrite.notes[-1] == "a.md:5: not fixed: the fix would delete words of the article (rule)"


def test_each_fix_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = f"# Pruning roses\n\n{PROSE} Cut the the rest\u200b.\n\n\n\nShare this\n"
    path = write(tmp_path, {"a.md": text}) / "a.md"
    main([str(path), "--fix", "--output-format", "json", "--isolated", "--no-cache", "--extend-select", BLANK])
    told = [line.partition("a.md:")[2] for line in capsys.readouterr().err.splitlines()]
    assert told[:-1] == [
        '3: deleted "the" (word-repeated)',
        "3: deleted zero width space (invisible-characters)",
        "5: deleted 2 blank lines (blank-lines-repeated)",
        '7: deleted "Share this" (share-residue)',
    ]
