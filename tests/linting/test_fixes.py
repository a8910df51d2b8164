"""Fixes: edits that do not get into each other's way, and files that stay what they were apart from them."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seolint.__main__ import main
from seolint.article.source import Source, SourceError, decode
from seolint.base.model import Edit, Finding, Fix, Place, Severity, Span
from seolint.linting.diff import make_diff
from seolint.linting.edits import apply_fixes, edit_source
from seolint.linting.fixes import MAX_ROUNDS, fix_source, write_back
from tests.pages import FAULTY, MENDED, QUIET, write


def fix(*edits: tuple[int, int, str]) -> Fix:
    return Fix("safe", tuple(Edit(*edit) for edit in edits))


def finding(*edits: tuple[int, int, str]) -> Finding:
    place = Place(0, 0, 1, 1, 1, 1, "", Span(0, 0))
    return Finding("rule", "noise", Severity.INFO, "heuristic", "", "", place, {}, fix(*edits))


@pytest.mark.parametrize(
    ("fixes", "text", "made"),
    [
        ([fix((0, 1, "A")), fix((9, 10, ""))], "A12345678", 2),
        ([fix((0, 3, "")), fix((2, 4, "x"))], "3456789", 1),
        ([fix((2, 4, "x")), fix((0, 3, ""))], "3456789", 1),
        ([fix((0, 1, ""), (8, 10, "")), fix((4, 9, "x")), fix((4, 5, "y"))], "123y567", 2),
        ([fix((3, 5, "")), fix((3, 5, ""))], "01256789", 2),
        ([fix((3, 3, "a")), fix((3, 3, "b"))], "012a3456789", 1),
        ([fix((0, 3, "a")), fix((3, 6, "b"))], "ab6789", 2),
        ([fix((2, 2, "\n"))], "01\n23456789", 1),
    ],
)
def test_edits(fixes: list[Fix], text: str, made: int) -> None:
    assert apply_fixes("0123456789", fixes) == (text, made)


@st.composite
def fix_lists(draw: st.DrawFn) -> list[Fix]:
    spans = st.tuples(st.integers(0, 20), st.integers(0, 20)).map(sorted)
    edits = st.lists(st.tuples(spans, st.sampled_from(["", "x", "yy"])), min_size=1, max_size=2)
    found = []
    for item in draw(st.lists(edits, max_size=8)):
        ordered = sorted(Edit(start, end, text) for (start, end), text in item)
        if all(one.end <= next_.start and one.start < next_.start for one, next_ in pairwise(ordered)):
            found.append(Fix("safe", tuple(ordered)))
    return found


@pytest.mark.slow
@given(fix_lists())
def test_fixes_are_made_wholly_or_not_at_all(fixes: list[Fix]) -> None:
    text = "abcdefghijklmnopqrst"
    fixed, made = apply_fixes(text, fixes)
    assert made <= len(fixes)
    assert bool(made) == bool(fixes)
    for given_fix in fixes:
        if len(fixes) == 1:
            expected = text
            for edit in reversed(given_fix.edits):
                expected = expected[: edit.start] + edit.text + expected[edit.end :]
            assert fixed == expected


def test_fixes_that_undo_each_other_come_to_an_end() -> None:
    source = Source("a.md", "ab", "markdown")
    swaps = {"ab": "ba", "ba": "ab"}
    rounds: list[str] = []

    def find(current: Source) -> list[Finding]:
        rounds.append(current.text)
        return [finding((0, 2, swaps[current.text]))]

    assert fix_source(source, find).source.text == "ba"
    grown = fix_source(source, lambda _: [finding((0, 0, "x"))])
    assert (grown.source.text, grown.number) == ("x" * MAX_ROUNDS + "ab", MAX_ROUNDS)


def test_a_diff_counts_lines_as_editors_do() -> None:
    before = Source("a.md", "one\x0c\u2028one\r\ntwo", "markdown")
    after = Source("a.md", "one\x0c\u2028one\r\n2", "markdown")
    end = "\n\\ No newline at end of file\n"
    assert make_diff(before, after) == f"--- a.md\n+++ a.md\n@@ -1,2 +1,2 @@\n one\x0c\u2028one\r\n-two{end}+2{end}"


@pytest.mark.parametrize(
    ("written", "edits", "expected"),
    [
        ("one\r\ntwo\nthree\rfour", [Edit(4, 8, ""), Edit(18, 18, "\nfive")], "one\r\nthree\rfour\r\nfive"),
        ("one\rtwo\nthree", [Edit(4, 7, "")], "one\r\rthree"),  # as "\r\n" the empty line would be gone
    ],
)
def test_a_file_that_mixes_line_ends_keeps_them(written: str, edits: list[Edit], expected: str) -> None:
    assert edit_source(Source("a.md", written, "markdown"), edits).written == expected


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("encoding", "bom"), [("utf-8", b""), ("utf-8", b"\xef\xbb\xbf"), ("utf-16-le", b"\xff\xfe"), ("cp1252", b"")]
)
def test_a_file_keeps_all_that_is_not_mended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line_end: str, encoding: str, bom: bytes
) -> None:
    monkeypatch.chdir(tmp_path)
    path = Path("a.html")

    def encode(text: str) -> bytes:
        return bom + text.replace("roses", "rösés").replace("\n", line_end).encode(encoding)

    path.write_bytes(encode(FAULTY))
    path.chmod(0o640)
    Path("link.html").symlink_to("a.html")
    assert main(["link.html", "--fix", *QUIET]) == 0
    assert path.read_bytes() == encode(MENDED)
    assert path.stat().st_mode & 0o777 == 0o640
    assert Path("link.html").is_symlink()
    assert sorted(found.name for found in tmp_path.iterdir()) == ["a.html", "link.html"]
    assert main(["a.html", "--diff", *QUIET]) == 0  # mended once is mended for good


def test_what_fixing_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(write(tmp_path, {"a.html": FAULTY, "b.html": MENDED}))
    assert main([".", "--diff", *QUIET]) == 1
    out, err = capsys.readouterr()
    assert "\n-<!-- seolint-disable-next-line title-missing -->\n" in out
    assert "would fix 1 finding" in err
    assert Path("a.html").read_text() == FAULTY
    assert main([".", "--fix", "--exit-non-zero-on-fix", *QUIET]) == 1
    assert main([".", "--fix", "--exit-non-zero-on-fix", *QUIET]) == 0


def test_a_file_that_changed_meanwhile_is_left_alone(tmp_path: Path) -> None:
    path = write(tmp_path, {"a.md": "new"}) / "a.md"
    old = decode(b"old", "a.md")
    with pytest.raises(SourceError, match="has changed since it was read"):
        write_back(str(path), old, decode(b"mended", "a.md"))
    assert path.read_text() == "new"
    with pytest.raises(SourceError, match="standard input"):
        write_back("", old, decode(b"mended", "a.md"))


@given(st.lists(st.sampled_from("abcdefg\n"), max_size=40), st.lists(st.sampled_from("abcdefg\n"), max_size=40))
def test_a_diff_leads_from_one_text_to_the_other(old: list[str], new: list[str]) -> None:
    before, after = ("\n".join(lines) for lines in (old, new))
    diff = make_diff(Source("a.md", before, "markdown"), Source("a.md", after, "markdown"))
    assert patch(before, diff) == after


def patch(text: str, diff: str) -> str:
    """Apply a unified diff, and check that each line it keeps or deletes is there."""
    lines, made, at = text.splitlines(keepends=True), [], 0
    for line in diff.replace("\n\\ No newline at end of file\n", "\0").split("\n")[2:]:
        for part in line.replace("\0", "\0\n").split("\n"):
            end = "" if part.endswith("\0") else "\n"
            row = part[1:].rstrip("\0") + end
            if part.startswith("@@"):
                start, _, count = part.split()[1][1:].partition(",")
                first = int(start) - (count != "0")
                made += lines[at:first]
                at = first
            elif part.startswith("+"):
                made.append(row)
            elif part:
                assert lines[at] == row
                made += [row] if part[0] == " " else []
                at += 1
    return "".join([*made, *lines[at:]])


@pytest.mark.slow
@pytest.mark.parametrize("differs", [True, False])
def test_many_fixes_are_made_and_shown_at_once(differs: bool) -> None:
    """What takes quadratic time takes minutes here."""
    text = "".join(f"the the {line * differs} word\n" + "same\n" * (line % 3) for line in range(16_000))
    starts = [at for at in range(len(text)) if text.startswith(" the", at)]
    fixed, made = apply_fixes(text, [fix((start, start + 4, "")) for start in starts])
    diff = make_diff(Source("a.md", text, "markdown"), Source("a.md", fixed, "markdown"))
    assert made == len(starts) == 16_000
    assert diff.count("\n-the the ") == diff.count("\n+the ") == 16_000
