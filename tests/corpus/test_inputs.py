"""Every kind of input gives the same documents, and damaged ones cost no more than what is damaged."""

from __future__ import annotations

import gzip
import io
import json
import random
from hashlib import blake2b
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from seolint.base.errors import UserError
from seolint.corpus.documents import Columns, Document, Reject
from seolint.corpus.inputs.records import Records

PAGE = b"<html><title>Roses</title><p>Prune roses in late winter.</p></html>"


SUFFIXES = (".parquet", ".jsonl", ".jsonl.gz", ".jsonl.zst", ".warc", ".warc.gz", ".wet.gz")


def read(*paths: Path, **columns: str) -> tuple[list[Document], list[Reject], list[str]]:
    records = Records([str(path) for path in paths], Columns(**columns))
    found = list(records)
    documents = [each for each in found if isinstance(each, Document)]
    rejects = [each for each in found if isinstance(each, Reject)]
    return documents, rejects, [message for _, message in records.problems]


def lines(*values: object) -> bytes:
    return b"".join(json.dumps(value).encode() + b"\n" for value in values)


ROWS = lines({"id": "a", "url": "https://example.com/", "text": "Roses."}, {"id": "b", "html": "<p>Roses."})
#: The same with a byte order mark, and with a second one where two files were joined.
MARKED = b"".join(b"\xef\xbb\xbf" + row for row in ROWS.splitlines(keepends=True)) + b"\xef\xbb\xbf"


@pytest.mark.parametrize(
    ("suffix", "data"),
    [
        (".jsonl", ROWS),
        (".jsonl", MARKED),
        (".jsonl.gz", gzip.compress(MARKED)),
        (".jsonl.zst", zstandard.ZstdCompressor().compress(MARKED)),
        (".jsonl.gz", gzip.compress(ROWS)),
        (".jsonl.gz", gzip.compress(ROWS[:40]) + gzip.compress(ROWS[40:])),
        (".jsonl.zst", zstandard.ZstdCompressor().compress(ROWS)),
        (".jsonl.zst", b"".join(zstandard.ZstdCompressor().compress(part) for part in (ROWS[:40], ROWS[40:]))),
    ],
    ids=[
        "plain",
        "mark",
        "mark in gzip",
        "mark in zstandard",
        "gzip",
        "gzip in two members",
        "zstandard",
        "zstandard in two frames",
    ],
)
def test_json_lines_are_read_however_they_are_compressed(tmp_path: Path, suffix: str, data: bytes) -> None:
    (tmp_path / f"a{suffix}").write_bytes(data)
    documents, rejects, problems = read(tmp_path / f"a{suffix}")
    assert documents == [
        Document(b"Roses.", "text", "a", "https://example.com/", ""),
        Document(b"<p>Roses.", "html", "b", "", ""),
    ]
    assert not rejects
    assert not problems


@pytest.mark.parametrize("suffix", [".jsonl.gz", ".jsonl.zst"])
def test_what_stands_before_the_end_of_a_file_that_is_cut_off_is_read(tmp_path: Path, suffix: str) -> None:
    data = lines(*({"text": "Roses " + blake2b(str(number).encode()).hexdigest()} for number in range(20_000)))
    packed = gzip.compress(data) if suffix == ".jsonl.gz" else zstandard.ZstdCompressor().compress(data)
    (tmp_path / f"a{suffix}").write_bytes(packed[: len(packed) * 3 // 4])
    (tmp_path / "b.md").write_text("# Roses\n")
    documents, rejects, problems = read(tmp_path)
    assert len(documents) > 1_000
    assert documents[-1].data == b"# Roses\n"
    assert [reject.reason for reject in rejects] == problems
    assert problems == ["the file is cut off: its compressed data end early"]


def test_a_line_that_is_no_document_is_a_reject_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"text": "Roses."}\n\n{"text": \n[1]\n{"body": "x"}\n' + b"[" * 100_000 + b"\n")
    documents, rejects, problems = read(path)
    assert [document.id for document in documents] == [f"{path}:1"]
    assert [reject.id for reject in rejects] == [f"{path}:{number}" for number in (3, 4, 5, 6)]
    assert [reject.reason.partition(":")[0] for reject in rejects] == [
        "not JSON",
        "not a JSON object but an array",
        'no column "html" or "markdown" or "text" or "content"; it has',
        "not JSON",
    ]
    assert not problems


def test_values_that_are_no_object_are_called_by_the_words_of_json(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(lines(None, True, 1.5, "Roses", []))
    _, rejects, _ = read(tmp_path / "a.jsonl")
    words = [reject.reason.removeprefix("not a JSON object but ") for reject in rejects]
    assert words == ["null", "a boolean", "a number", "a string", "an array"]


def test_a_column_that_was_named_is_in_some_input_or_missed(tmp_path: Path) -> None:
    columns = Columns(url="link", page="htlm")
    for name, row in (("a", {"text": "Roses", "n": "1"}), ("b", {"text": "Roses", "link": "x"})):
        pq.write_table(pa.table({key: [value] for key, value in row.items()}), tmp_path / f"{name}.parquet")
    paths = [str(tmp_path / "a.parquet"), str(tmp_path / "b.parquet")]
    with pytest.raises(UserError, match=r'a\.parquet: no column "htlm" in these and 1 more file; it has: text, n'):
        Records(paths, columns).refuse_columns()
    with pytest.raises(UserError, match=r'a\.parquet: no column "link"; it has: text, n'):
        Records(paths[:1], Columns(url="link")).refuse_columns()
    Records(paths, Columns(url="link", html="n")).refuse_columns()
    (tmp_path / "c.jsonl").write_bytes(lines({"text": "Roses"}, {"text": "Roses", "link": "x"}))
    for given in (paths, []):
        records = Records([*given, str(tmp_path / "c.jsonl")], columns)
        records.refuse_columns()  # which keys the records have is not known before they are read
        for _ in range(2):
            assert len(list(records)) == len(given) + 2
            assert records.problems == [("--page-column", 'no record has "htlm"')]


def test_word_documents_are_named_as_what_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "draft.docx").write_bytes(b"PK")
    for path in (tmp_path, tmp_path / "draft.docx"):
        with pytest.raises(UserError, match="Word documents are not read here"):
            read(path)
    (tmp_path / "a.md").write_text("# Roses\n")
    records = Records([str(tmp_path)], Columns())
    assert (records.files, records.unread) == ([str(tmp_path / "a.md")], 1)


def test_parquet_is_read_by_the_columns_named(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    pq.write_table(pa.table({"page": [PAGE, None], "link": ["https://example.com/", "x"], "n": [1, 2]}), path)
    documents, rejects, problems = read(path, html="page", url="link")
    assert [(document.data, document.id, document.url) for document in documents] == [
        (PAGE, f"{path}:0", "https://example.com/"),
        (b"", f"{path}:1", "x"),
    ]
    assert not rejects
    assert not problems


def test_a_large_row_group_is_read_a_part_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    texts = [random.Random(number).randbytes(1 << 15) for number in range(512)]
    pq.write_table(pa.table({"text": texts}), path, compression="none", use_dictionary=False, write_batch_size=8)
    records = Records([str(path)], Columns())
    before = pa.total_allocated_bytes()
    for _ in zip(range(257), records, strict=False):
        assert pa.total_allocated_bytes() - before < records.total / 2
    assert records.total * 0.4 < records.done < records.total * 0.6


@pytest.mark.parametrize(
    ("name", "make", "problem"),
    [
        ("a.parquet", lambda path: path.write_bytes(b"PAR1 nothing"), "not a Parquet file that can be read"),
        ("a.parquet", lambda path: pq.write_table(pa.table({"n": [1]}), path), 'no column "html"'),
        ("a.jsonl.gz", lambda path: path.write_bytes(b"not compressed"), "the data are damaged"),
        ("a.jsonl.zst", lambda path: path.write_bytes(b"not compressed"), "the data are damaged"),
        *((f"a{suffix}", Path.touch, "the file is empty (0 bytes)") for suffix in SUFFIXES),
        ("a.warc", lambda path: path.write_bytes(b"not an archive\r\n\r\n"), "the data are damaged"),
    ],
)
def test_a_file_that_cannot_be_read_is_a_problem_and_the_next_is_read(
    tmp_path: Path, name: str, make: Any, problem: str
) -> None:
    make(tmp_path / name)
    (tmp_path / "b.md").write_text("# Roses\n")
    documents, rejects, problems = read(tmp_path)
    assert [document.format for document in documents] == ["markdown"]
    assert len(rejects) == 1
    assert problems[0].startswith(problem)


def archive(*pages: tuple[str, str, str, bytes]) -> bytes:
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=True)
    writer.write_record(writer.create_warcinfo_record("a.warc.gz", {"software": "tests"}))
    for url, status, type_, payload in pages:
        headers = StatusAndHeaders(status, [("Content-Type", type_)], protocol="HTTP/1.1")
        record = writer.create_warc_record(
            url, "response", payload=io.BytesIO(payload), length=len(payload), http_headers=headers
        )
        writer.write_record(record)
    text = writer.create_warc_record(
        "https://example.com/text",
        "conversion",
        payload=io.BytesIO(b"Roses."),
        length=6,
        warc_content_type="text/plain",
    )
    writer.write_record(text)
    return out.getvalue()


def test_web_archives_give_their_pages_and_text(tmp_path: Path) -> None:
    data = archive(
        ("https://example.com/", "200 OK", "text/html; charset=ISO-8859-2", PAGE),
        ("https://example.com/a.pdf", "200 OK", "application/pdf", b"%PDF"),
        ("https://example.com/gone", "404 Not Found", "text/html", PAGE),
    )
    (tmp_path / "a.warc.gz").write_bytes(data)
    documents, rejects, problems = read(tmp_path / "a.warc.gz")
    assert [(page.data, page.format, page.url, page.charset) for page in documents] == [
        (PAGE, "html", "https://example.com/", "ISO-8859-2"),
        (b"Roses.", "text", "https://example.com/text", ""),
    ]
    assert [reject.reason for reject in rejects] == ["neither HTML nor text: application/pdf", "HTTP status 404"]
    assert not problems


def test_folders_are_read_in_order_without_hidden_and_other_files(tmp_path: Path) -> None:
    for name in ("b.md", "a/c.html", "a.txt", ".hidden.md", "_parts/d.md", "e.png"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("Roses.")
    (tmp_path / "link.md").symlink_to("/etc/passwd")
    documents, rejects, _ = read(tmp_path)
    assert [Path(document.id).name for document in documents] == ["a.txt", "b.md", "c.html"]
    assert [Path(reject.id).name for reject in rejects] == ["link.md"]


@pytest.mark.parametrize("name", ["missing", "a.pdf"])
def test_what_cannot_be_an_input_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF")
    with pytest.raises(UserError, match=name):
        read(tmp_path / name)


def test_names_of_any_type_are_read_and_text_of_other_types_is_refused(tmp_path: Path) -> None:
    times = pa.array([1, None], pa.timestamp("ns"))
    pq.write_table(pa.table({"text": ["Roses", "Hedges"], "id": times}), tmp_path / "a.parquet")
    documents, _, _ = read(tmp_path / "a.parquet")
    assert [document.id for document in documents] == ["1970-01-01 00:00:00.000000001", f"{tmp_path / 'a.parquet'}:1"]
    pq.write_table(pa.table({"text": [1, 2]}), tmp_path / "b.parquet")
    documents, _, problems = read(tmp_path)
    assert len(documents) == 2
    assert problems == ['the column "text" has no text: it is of type int64']
    (tmp_path / "c.jsonl").write_bytes(lines({"text": 1}, {"text": "Roses", "id": {}}, {"text": "Roses", "id": ""}))
    documents, rejects, _ = read(tmp_path / "c.jsonl")
    assert [document.id for document in documents] == [f"{tmp_path / 'c.jsonl'}:3"]
    assert [reject.reason for reject in rejects] == ['"text" is not a string', '"id" is not a string']
