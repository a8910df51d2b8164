"""Bytes to text, offsets to lines."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seolint.article.source import Source, SourceError, decode, sniff_format
from seolint.base.model import Span


@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        ("naïve café".encode(), "utf-8", "naïve café"),
        (codecs.BOM_UTF8 + b"caf\xc3\xa9", "utf-8", "café"),
        ("\ufeffgrüß".encode("utf-16-le"), "utf-16-le", "grüß"),
        ("\ufeffgrüß".encode("utf-16-be"), "utf-16-be", "grüß"),
        (b"a caf\xe9 \x93open\x94", "cp1252", "a café “open”"),
        (b"caf\xe9", "cp1252", "café"),
        (
            b'<meta charset="windows-1251"><p>\xcf\xf0\xe8\xe2\xe5\xf2',
            "cp1251",
            '<meta charset="windows-1251"><p>Привет',
        ),
        (b'<meta charset="iso-8859-1"><p>\x93caf\xe9\x94', "cp1252", '<meta charset="iso-8859-1"><p>“café”'),
    ],
)
def test_encoding_is_bom_then_utf8_then_declared_then_windows(data: bytes, encoding: str, text: str) -> None:
    source = decode(data, "a.html")
    assert (source.encoding, source.text) == (encoding, text)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b" \n", "no text"),
        (b"PK\x03\x04\x00\x00", "NUL bytes"),
        ("naïve caf".encode() + b"\xc3", "unexpected end of data"),
        (bytes(range(1, 9)) * 20 + b"\xff\xfe\xfd", "control bytes"),
    ],
)
def test_what_is_no_text_is_refused_with_the_reason(data: bytes, reason: str) -> None:
    with pytest.raises(SourceError, match=reason):
        decode(data, "a.md")


@given(st.text(alphabet=st.sampled_from("ab \n\r\u2028é😀")), st.data())
def test_lines_and_columns_count_code_points_and_all_three_line_ends(text: str, data: st.DataObject) -> None:
    source = Source("a.txt", text, "text")
    assert source.written == text
    written = data.draw(st.integers(0, len(text)))
    before = text[:written].replace("\r\n", "\n").replace("\r", "\n")
    if text[written - 1 : written + 1] != "\r\n":  # inside a line end there is no position to speak of
        offset = source.text_offset(written)
        assert source.written_offset(offset) == written
        assert source.position(offset) == (before.count("\n") + 1, len(before) - before.rfind("\n"))
        span = source.line_span(source.position(offset)[0])
        assert not set(source.text[span.start : span.end]) & set("\r\n")


def test_an_excerpt_is_cut_after_200_characters() -> None:
    source = Source("a.txt", "x" * 300, "text")
    assert source.excerpt(Span(0, 200)) == "x" * 200
    assert source.excerpt(Span(0, 201)) == "x" * 200 + "…"


@pytest.mark.parametrize(
    ("text", "format_"),
    [
        ("<!DOCTYPE html><title>x</title>", "html"),
        ("  <!-- made by hand -->\n<article><p>x", "html"),
        ("---\ntitle: x\n---\n", "markdown"),
        ("Some words\n\n## A heading\n", "markdown"),
        ("Some words, 2 < 3, and no more.\n", "text"),
    ],
)
def test_text_without_a_name_is_sniffed(text: str, format_: str) -> None:
    assert sniff_format(text) == format_
