"""The library: what a program gets from ``import seolint``."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import seolint
from seolint.article.source import SourceError
from tests.pages import MENDED, UNTITLED, write

NOISY = "# Roses\n\nRead more\n"


def names(report: seolint.FileReport) -> list[str]:
    return [finding["rule"] for finding in report.findings]


def test_importing_the_package_imports_nothing_else() -> None:
    program = "import sys; old = set(sys.modules); import seolint; print(*sorted(set(sys.modules) - old))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["seolint"]


def test_all_that_is_offered_is_there() -> None:
    assert sorted(dir(seolint)) == sorted(seolint.__all__)
    assert all(getattr(seolint, name) for name in seolint.__all__)
    with pytest.raises(AttributeError, match="no attribute 'lint'"):
        seolint.lint  # noqa: B018


def test_a_keyphrase_can_be_named_for_articles_that_name_none() -> None:
    text = "---\ntitle: How to prune roses\n{}---\nPrune climbing roses on a dry day in late winter.\n"
    report = seolint.lint_text(text.format(""), format="markdown", select=["keyphrase"], keyphrase="climbing rose")
    assert [(finding["line"], finding["rule"]) for finding in report.findings] == [(2, "keyphrase-missing-in-title")]
    own = text.format("keyphrase: roses\n")
    assert names(seolint.lint_text(own, format="markdown", select=["keyphrase"], keyphrase="climbing rose")) == []


def test_a_text_gets_what_the_command_would_say() -> None:
    report = seolint.lint_text(NOISY, format="markdown", select=["noise"])
    assert [(finding["line"], finding["column"], finding["rule"]) for finding in report.findings] == [
        (3, 1, "read-more-residue")
    ]
    assert report.path == "<text>"
    assert report.problems == ()
    assert report.verdicts["noise"] == "improve"
    assert report.article is not None
    assert report.article["title"] is not None
    assert report.article["title"]["text"] == "Roses"


def test_bytes_are_decoded_and_the_path_tells_the_format() -> None:
    report = seolint.lint_text(UNTITLED.encode("utf-16"), path="pages/a.html", select=["title-missing"])
    assert names(report) == ["title-missing"]
    assert report.entry is not None
    assert (report.entry["format"], report.entry["encoding"]) == ("html", "utf-16-le")


def test_offsets_count_the_characters_after_a_byte_order_mark() -> None:
    with_mark, without = (
        seolint.lint_text(text, format="markdown", select=["noise"]) for text in ("\ufeff" + NOISY, NOISY)
    )
    assert with_mark.findings == without.findings


def test_settings_are_the_nearest_file_under_what_is_asked_for(tmp_path: Path) -> None:
    folder = write(tmp_path, {"seolint.toml": '[per-file-ignores]\n"old/*" = ["noise"]\n[severity]\nnoise = "error"\n'})
    new, old = (seolint.lint_text(NOISY, path=folder / name, select=["noise"]) for name in ("new.md", "old/a.md"))
    assert [finding["severity"] for finding in new.findings] == ["error"]
    assert not old.findings
    assert names(seolint.lint_text(NOISY, path=folder / "new.md", select=["noise"], ignore=["read-more-residue"])) == []


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"select": ["titel-missing"]}, 'unknown rule or category "titel-missing"'),
        ({"slect": ["noise"]}, 'unknown setting "slect"'),
        ({"select": "noise"}, "select must be a list of strings"),
        ({"rule": {"title-too-long": {"max_charcters": 3}}}, 'did you mean "max_characters"'),
        ({"config": "none.toml"}, "none.toml: cannot be read"),
    ],
)
def test_settings_that_cannot_be_used_are_refused(settings: dict[str, object], message: str) -> None:
    with pytest.raises(seolint.UserError, match=message):
        seolint.lint_text(NOISY, **settings)  # type: ignore[arg-type]


def test_today_is_the_day_that_dates_are_judged_against() -> None:
    text = "---\ntitle: Roses\ndate: 2026-05-01\n---\n\nPrune on a dry day.\n"
    assert names(seolint.lint_text(text, select=["date-future"], today=date(2026, 4, 1))) == ["date-future"]
    assert names(seolint.lint_text(text, select=["date-future"], today=date(2026, 6, 1))) == []


def test_what_cannot_be_read_says_so() -> None:
    report = seolint.lint_text("a\0b")
    assert (report.entry, report.problems) == (None, ("not text: NUL characters",))
    with pytest.raises(SourceError, match="NUL"):
        seolint.parse("a\0b")
    assert seolint.parse("a \ud800 b")["text"] == "a \ud800 b"


def test_parsing_gives_the_clean_article() -> None:
    assert seolint.parse(NOISY + "\nPrune on a dry day.\n", format="markdown")["text"] == "Roses\nPrune on a dry day."


def test_parsing_shows_the_boxes_beside_the_article() -> None:
    beside = (
        "<aside><p>Medically reviewed by Ute Brandt, MD</p></aside>"
        "<details><summary>Note</summary><p>All in all, this page is no substitute for medical advice.</p></details>"
    )
    words = (
        "Sprained ankles swell because fluid gathers in the joint, and most of them heal within a few weeks of rest."
    )
    page = f"<title>Ankles</title><main><article><h1>Sprained ankles</h1><p>{words}</p></article></main>{beside}"
    parsed = seolint.parse(page, format="html")
    assert parsed["reviewers"] == ["Ute Brandt, MD"]
    assert parsed["disclaimer"] is not None
    assert parsed["disclaimer"]["grade"] == "present"
    assert page[parsed["disclaimer"]["start"] :].startswith(parsed["disclaimer"]["text"])
    assert seolint.parse("# Roses\n\nFor information only.\n", format="markdown")["disclaimer"] is None


def test_paths_are_linted_in_order_and_none_is_lost(tmp_path: Path) -> None:
    write(tmp_path, {"a.html": UNTITLED, "b.html": MENDED, "c.txt": "\0", "d.txt": "%PDF-1.4\n", "none/x.png": ""})
    paths = [tmp_path, tmp_path / "missing.md", tmp_path / "none"]
    reports = list(seolint.lint_paths(paths, select=["title-missing"]))
    assert [(Path(report.path).name, names(report), report.problems) for report in reports] == [
        ("a.html", ["title-missing"], ()),
        ("b.html", [], ()),
        ("c.txt", [], ("not text: NUL bytes",)),
        ("d.txt", [], ("not text: a PDF file",)),
        ("missing.md", [], ("No such file or directory",)),
    ]
    assert [report.problems for report in seolint.lint_paths([tmp_path / "none"])] == [
        ("no Markdown, HTML, text or Word files found",)
    ]
    assert list(seolint.lint_paths([])) == []


def test_a_folder_is_a_site(tmp_path: Path) -> None:
    folder = write(tmp_path, dict.fromkeys(("a.html", "b.html"), MENDED))
    found = [names(report) for report in seolint.lint_paths([folder], select=["title-duplicated"])]
    assert found == [["title-duplicated"], []]
    alone = seolint.lint_paths([folder], select=["title-duplicated"], is_site=False)
    assert [report.not_evaluated[0]["rules"] for report in alone] == [["title-duplicated"]] * 2
