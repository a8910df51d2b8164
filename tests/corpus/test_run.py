"""A run can end anywhere: the next one goes on, and no row is lost or doubled."""

from __future__ import annotations

import gzip
import json
import re
from contextlib import suppress
from multiprocessing import active_children
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard

from seolint.__main__ import main
from seolint.corpus import run, store
from seolint.corpus.schemas import schema_of


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "_CHUNK", 3)
    monkeypatch.setattr(run, "_PART", 6)


@pytest.fixture
def corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    rows = [{"id": f"d{number}", "text": f"Roses {number}\n\nPrune them early.\n\nRead more\n"} for number in range(20)]
    lines = [json.dumps(row) for row in rows]
    (tmp_path / "in.jsonl").write_text("\n".join([*lines[:7], "{broken", *lines[7:]]) + "\n")
    return tmp_path


class Result(NamedTuple):
    code: int
    out: str
    err: str


class Call(Protocol):
    def __call__(self, *words: str) -> Result: ...


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Call:
    """Run ``seolint corpus`` with these words, in this process unless they say otherwise."""

    def run_corpus(*words: str) -> Result:
        jobs = () if "--jobs" in words else ("--jobs", "1")
        code = main(["corpus", *words, *jobs])
        return Result(code, *capsys.readouterr())

    return run_corpus


class Killed(BaseException):
    """Ends a run as a signal that cannot be caught would: nothing is tidied up."""


def names(folder: Path) -> list[str]:
    return [row["id"] for row in pq.read_table(folder).to_pylist()]


def test_a_run_writes_each_document_once_in_order(corpus: Path, call: Call) -> None:
    assert call("in.jsonl", "-o", "out", "--rejects", "bad.jsonl").code == 0
    assert names(corpus / "out") == [f"d{number}" for number in range(20)]
    assert [path.name for path in sorted((corpus / "out").glob("part-*"))] == [
        f"part-0000{n}.parquet" for n in range(4)
    ]
    [reject] = map(json.loads, (corpus / "bad.jsonl").read_text().splitlines())
    assert (reject["id"], reject["reason"].partition(":")[0]) == ("in.jsonl:8", "not JSON")


@pytest.mark.parametrize("after", range(1, 8))
@pytest.mark.parametrize("place", ["chunk", "part", "manifest"])
def test_a_run_that_was_killed_goes_on(
    corpus: Path, call: Call, monkeypatch: pytest.MonkeyPatch, after: int, place: str
) -> None:
    owner: Any = {"chunk": run, "part": store, "manifest": store.PartStore}[place]
    name = {"chunk": "_judge_batch", "part": "write_rows", "manifest": "_append"}[place]
    work, calls = getattr(owner, name), 0

    def count(*arguments: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == after:
            raise Killed
        return work(*arguments)

    with monkeypatch.context() as patch:
        patch.setattr(owner, name, count)
        with suppress(Killed):
            call("in.jsonl", "-o", "out")
    with (corpus / "out" / "_manifest.jsonl").open("a") as manifest:
        manifest.write('{"part": "part-0')  # a line that was being written
    result = call("in.jsonl", "-o", "out")
    assert result.code == 0
    assert names(corpus / "out") == [f"d{number}" for number in range(20)]


def test_a_run_that_is_done_is_not_done_again(corpus: Path, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    arguments = ("in.jsonl", "-o", "out")
    assert call(*arguments).code == 0
    monkeypatch.setattr(run, "judge_all", None)
    assert call(*arguments).code == 0


def test_output_of_another_run_and_foreign_files_stay(corpus: Path, call: Call) -> None:
    assert call("in.jsonl", "-o", "out").code == 0
    other = call("in.jsonl", "-o", "out", "--select", "noise")
    assert other.code == 2
    assert "--overwrite" in other.err
    (corpus / "mine").mkdir()
    (corpus / "mine" / "part-1.txt").write_text("mine")
    for option in ((), ("--overwrite",)):
        assert call("in.jsonl", "-o", "mine", *option).code == 2
    assert (corpus / "mine" / "part-1.txt").read_text() == "mine"
    (corpus / "out" / "notes.txt").write_text("mine")
    again = call("in.jsonl", "-o", "out", "--select", "noise", "--overwrite", "--sample", "5")
    assert again.code == 0
    assert len(names_of_parts(corpus / "out")) == 5
    assert (corpus / "out" / "notes.txt").read_text() == "mine"


def names_of_parts(folder: Path) -> list[str]:
    return [row["id"] for path in sorted(folder.glob("part-*")) for row in pq.read_table(path).to_pylist()]


def test_two_runs_cannot_write_one_output(corpus: Path, call: Call) -> None:
    holder = store.PartStore("out", ".parquet")
    holder.open("run", schema_of("clean"), overwrite=False)
    result = call("in.jsonl", "-o", "out")
    holder.close()
    assert result.code == 2
    assert "another run is writing it" in result.err


@pytest.mark.parametrize("name", ["out.parquet", "out.jsonl", "out.jsonl.gz", "out.jsonl.zst"])
def test_a_single_file_is_joined_from_parts(corpus: Path, call: Call, name: str) -> None:
    assert call("in.jsonl", "-o", name).code == 0
    path = corpus / name
    if name.endswith(".parquet"):
        rows = pq.read_table(path).to_pylist()
    else:
        data = path.read_bytes()
        if name.endswith(".gz"):
            data = gzip.decompress(data)
        if name.endswith(".zst"):
            data = zstandard.ZstdDecompressor().stream_reader(data, read_across_frames=True).read()
        rows = [json.loads(line) for line in data.splitlines()]
        assert rows[0]["rules"]["read-more-residue"] == 1
    assert [row["id"] for row in rows] == [f"d{number}" for number in range(20)]
    assert [each.name for each in corpus.iterdir() if each.name.startswith("out")] == [name]
    assert call("in.jsonl", "-o", name).code == 2


def test_several_processes_write_the_same(corpus: Path, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    assert call("in.jsonl", "-o", "one.jsonl").code == 0
    assert call("in.jsonl", "-o", "two.jsonl", "--jobs", "2").code == 0
    assert (corpus / "one.jsonl").read_bytes() == (corpus / "two.jsonl").read_bytes()


def test_totals_are_those_of_all_runs(corpus: Path, call: Call) -> None:
    result = call("in.jsonl", "-o", "out", "--statistics")
    assert "documents  20" in result.out
    assert "read-more-residue" in result.out
    time = re.search(r"^time .* documents a second\n", result.out, re.MULTILINE)
    assert time is not None
    assert call("in.jsonl", "-o", "out", "--statistics").out == result.out.replace(time[0], "")


def test_an_input_that_cannot_be_read_to_its_end_is_told_and_the_rest_is_written(corpus: Path, call: Call) -> None:
    (corpus / "z.jsonl.gz").write_bytes(gzip.compress(b'{"text": "Roses."}\n')[:-9])
    result = call("in.jsonl", "z.jsonl.gz", "-o", "out")
    assert result.code == 2
    assert "z.jsonl.gz: the file is cut off" in result.err
    assert len(names(corpus / "out")) >= 20


def test_columns_and_rows_are_chosen_by_options(corpus: Path, call: Call) -> None:
    row = {"key": "a", "link": "https://example.com/", "cp": "windows-1252", "whole": "<p>Roses</p>"}
    rows = [
        {**row, "page": "<title>Roses</title><p>Prune them."},
        {**row, "page": "", "md": "# Roses"},
        {**row, "page": "", "plain": "Roses"},
        {**row, "page": "", "any": "# Roses"},
    ]
    (corpus / "own.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    columns = (
        *("--html-column", "page", "--markdown-column", "md", "--text-column", "plain", "--content-column", "any"),
        *("--id-column", "key", "--url-column", "link", "--charset-column", "cp", "--page-column", "whole"),
    )
    assert call("own.jsonl", "-o", "out", *columns, "--output-format", "json-lines", "--emit", "documents").code == 0
    written = [json.loads(line) for line in (corpus / "out" / "part-00000.jsonl").read_text().splitlines()]
    assert [row["format"] for row in written] == ["html", "markdown", "text", "markdown"]
    assert {(row["id"], row["url"]) for row in written} == {("a", "https://example.com/")}
    assert call("own.jsonl", "-o", "found", *columns, "--emit", "findings", "--topic", "health").code == 0
    assert {row["id"] for row in pq.read_table(corpus / "found").to_pylist()} == {"a"}


def test_what_was_missed_is_said(corpus: Path, call: Call) -> None:
    pq.write_table(pa.table({"text": ["Roses\n\nPrune them."], "id": ["a"]}), corpus / "pc.parquet")
    result = call("pc.parquet", "-o", "o.jsonl", "--page-column", "htlm")
    assert (result.code, result.err) == (2, 'seolint: pc.parquet: no column "htlm"; it has: text, id\n')
    assert not (corpus / "o.jsonl").exists()
    result = call("in.jsonl", "-o", "o.jsonl", "--url-column", "lnik")
    assert result.code == 2
    assert '--url-column: no record has "lnik"\n' in result.err
    (corpus / "mixed").mkdir()
    (corpus / "mixed" / "draft.docx").write_bytes(b"PK")
    (corpus / "mixed" / "a.md").write_text("# Roses\n\nPrune them.\n")
    (corpus / "mixed" / "b.md").write_text("\ufeff \n")
    result = call("mixed", "-o", "p.jsonl", "--rejects", "bad.jsonl")
    assert result.code == 0
    assert "skipped 1 Word document: not read here\n" in result.err
    assert "1 document in p.jsonl, 1 rejected" in result.err
    assert json.loads((corpus / "bad.jsonl").read_text())["reason"] == "the document has no text"


def test_nothing_of_the_user_is_overwritten(corpus: Path, call: Call) -> None:
    mine = {"notes.txt": "mine", "notes.jsonl": '{"a": 1}\n', "notes.parquet": "mine"}
    for name, text in mine.items():
        (corpus / name).write_text(text)
    before = (corpus / "in.jsonl").read_bytes()
    for words in (
        ("-o", "out", "--rejects", "in.jsonl"),
        ("-o", "out", "--rejects", "notes.txt"),
        ("-o", "out.jsonl", "--rejects", "out.jsonl"),
        ("-o", "in.jsonl", "--overwrite"),
        ("-o", "notes.jsonl", "--overwrite"),
        ("-o", "notes.parquet", "--overwrite"),
        ("-o", "notes.txt", "--overwrite"),
        ("-o", "out.csv"),
        ("-o", "/dev/null"),
    ):
        assert call("in.jsonl", *words).code == 2, words
    assert (corpus / "in.jsonl").read_bytes() == before
    assert {name: (corpus / name).read_text() for name in mine} == mine
    for _ in range(2):
        assert call("in.jsonl", "-o", "out.jsonl", "--overwrite", "--rejects", "bad.jsonl").code == 0


def test_a_full_disk_ends_the_run_and_its_processes(corpus: Path, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(store, "write_rows", fail)
    result = call("in.jsonl", "-o", "out", "--jobs", "2")
    assert result.code == 2
    assert "No space left on device" in result.err
    assert not active_children()
