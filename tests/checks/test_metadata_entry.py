"""A leaked description in the front matter of a Markdown file: added, filled in, or left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from seolint.__main__ import main

FIX = ("--fix", "--unsafe-fixes", "--exit-zero", "--isolated", "--no-cache", "--select", "metadata-label-leaked")
SAID = "Why does a “slow” dough taste better? Learn it \\ overnight…"
BODY = (
    f"# Bread\n\n**Meta Description:** {SAID}\n\nA dough that rests overnight tastes better than one that is rushed.\n"
)
LEFT = BODY.replace(f"**Meta Description:** {SAID}\n\n", "")
VALUE = '"Why does a “slow” dough taste better? Learn it \\\\ overnight…"'


def mend(path: Path, data: bytes) -> bytes:
    path.write_bytes(data)
    main([str(path), *FIX])
    once = path.read_bytes()
    main([str(path), *FIX])
    assert path.read_bytes() == once
    return once


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", f"---\ndescription: {VALUE}\n---\n\n"),
        ("---\n---\n", f"---\ndescription: {VALUE}\n---\n"),
        ("---\ntitle: x\nseo:\n  a: b\n---\n", f"---\ntitle: x\nseo:\n  a: b\ndescription: {VALUE}\n---\n"),
        ("---\nDescription: ''\ntags: [a]\n---\n", f"---\nDescription: {VALUE}\ntags: [a]\n---\n"),
        ("+++\ntitle = 'x'\n[a]\nb = 1\n+++\n", f"+++\ndescription = {VALUE}\ntitle = 'x'\n[a]\nb = 1\n+++\n"),
        ("---\nsummary: There is one.\n---\n", "---\nsummary: There is one.\n---\n"),
    ],
)
def test_the_description_moves(tmp_path: Path, before: str, after: str) -> None:
    assert mend(tmp_path / "a.md", (before + BODY).encode()).decode() == after + LEFT


@pytest.mark.parametrize(
    "front",
    [
        '{"title": "x"}\n',
        "---\n{title: x, draft: false}\n---\n",
        "---\n  title: x\n  draft: false\n---\n",
        "---\ndescription: # to do\n---\n",
        "---\ntitle: [\n---\n",
        "---\n\n",
    ],
)
def test_what_is_not_plain_is_left_alone(tmp_path: Path, front: str) -> None:
    data = (front + BODY).encode()
    assert mend(tmp_path / "a.md", data) == data


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize(("encoding", "bom"), [("utf-8", b"\xef\xbb\xbf"), ("utf-16-le", b"\xff\xfe"), ("cp1252", b"")])
def test_all_else_stays_byte_for_byte(tmp_path: Path, line_end: str, encoding: str, bom: bytes) -> None:
    def encode(front: str, body: str) -> bytes:
        return bom + (front + body).replace("\n", line_end).encode(encoding)

    data = encode("---\ntitle: Café\n---\n", BODY)
    assert mend(tmp_path / "a.md", data) == encode(f"---\ntitle: Café\ndescription: {VALUE}\n---\n", LEFT)


def test_plain_text_has_no_place_for_it(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"Bread\n\nMeta Description: {SAID} (158 characters)\n\nA dough that rests tastes better.\n")
    main([str(path), "--fix", "--unsafe-fixes", "--exit-zero", "--isolated", "--no-cache", "--select", "noise"])
    assert path.read_text() == "Bread\n\nA dough that rests tastes better.\n"


def test_title_keyphrase_and_slug_move_too(tmp_path: Path) -> None:
    leaked = "Meta Title: Slow bread\nFocus keyphrase: slow dough\nURL slug: slow-bread\n\n"
    data = (leaked + BODY.replace(f"**Meta Description:** {SAID}\n\n", "")).encode()
    head, _, body = mend(tmp_path / "a.md", data).decode().removeprefix("---\n").partition("---\n\n")
    assert sorted(head.splitlines()) == ['keyphrase: "slow dough"', 'slug: "slow-bread"', 'title: "Slow bread"']
    assert body == LEFT
