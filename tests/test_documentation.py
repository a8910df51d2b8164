"""The documentation does what it says."""

from __future__ import annotations

import doctest
import json
import re
import tomllib
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
import yaml

from seolint.base.model import Evidence
from seolint.base.vocabulary import EVIDENCE
from seolint.startup.hints import values_of
from tests.documentation import PAGES, ROOT, RULE_PAGES, fenced_blocks, fits, run_page

_LINK = re.compile(r"(?<!!)\[[^\]]*\]\((?P<target>[^)\s]+)\)")
_HEADING = re.compile(r"^#{1,6} +(.+?) *$", re.MULTILINE)
_FENCES = re.compile(r"^(`{3,}).*?^\1$", re.MULTILINE | re.DOTALL)
_CODE = re.compile(rf"{_FENCES.pattern}|(?P<ticks>`+)[^`].*?(?P=ticks)", _FENCES.flags)
#: A bare name would install whatever package an index has by it.
_BARE_INSTALL = re.compile(r"(?:pip|pipx|uv|uvx)\b[^\n`]*?\s['\"]?seolint(?:\[\w+\])?['\"]?\s*(?:$|`|\n|[=<>~])")

every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())


@cache
def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings."""
    headings = _HEADING.findall(_FENCES.sub("", page.read_text("utf-8")))
    plain = (re.sub(r"[`*]|\[|\]\([^)]*\)", "", heading).lower() for heading in headings)
    return {re.sub(r"[^\w\- ]", "", heading).strip().replace(" ", "-") for heading in plain}


@pytest.mark.slow
@every_page
def test_commands_print_what_the_page_says(page: Path, tmp_path: Path) -> None:
    results = run_page(page.read_text("utf-8"), tmp_path)
    followed = [*(step.command for step, _, _ in results[1:]), ""][: len(results)]
    for (step, printed, code), after in zip(results, followed, strict=True):
        assert fits(step.output, printed) or (not step.output and after.strip() == "echo $?"), (
            f"$ {step.command}the page says:\n{step.output}\nit prints:\n{printed}"
        )
        assert code == 0 or after.startswith("echo $?"), f"$ {step.command}exit code {code}\n{printed}"


def test_the_words_of_evidence_mean_what_the_page_says() -> None:
    assert tuple(EVIDENCE) == values_of(Evidence)
    page = (ROOT / "docs" / "judging.md").read_text("utf-8")
    table = "".join(f"| `{word}` | {meaning} |\n" for word, meaning in EVIDENCE.items())
    assert f"| word | meaning |\n| --- | --- |\n{table}" in page


@every_page
def test_examples_of_data_can_be_read(page: Path) -> None:
    readers: dict[str, Callable[[str], object]] = {"json": json.loads, "toml": tomllib.loads, "yaml": yaml.safe_load}
    for block in fenced_blocks(page.read_text("utf-8")):
        if block.kind in readers and "…" not in block.body:
            readers[block.kind](block.body)


@pytest.mark.slow
@every_page
def test_python_does_what_the_page_says(page: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    text = page.read_text("utf-8")
    for block in fenced_blocks(text):
        if block.file:
            path = tmp_path / block.file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.body, "utf-8")
    names: dict[str, object] = {}
    for block in fenced_blocks(text):
        if block.kind == "python" and ">>>" in block.body:
            line = text.count("\n", 0, block.start)
            test = doctest.DocTestParser().get_doctest(block.body, names, page.name, str(page), line)
            said: list[str] = []
            doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(test, out=said.append, clear_globs=False)
            names = test.globs
            assert not said, "".join(said)


@every_page
def test_links_lead_somewhere(page: Path) -> None:
    check_links(page)


def test_links_of_rule_pages_lead_somewhere() -> None:
    assert len(RULE_PAGES) > 100
    for page in RULE_PAGES:
        check_links(page)


def check_links(page: Path) -> None:
    for match in _LINK.finditer(_CODE.sub("", page.read_text("utf-8"))):
        target, _, anchor = match["target"].partition("#")
        if re.match(r"[a-z]+:", target):
            continue
        path = (page.parent / target).resolve() if target else page
        assert path.exists(), match[0]
        assert not anchor or anchor in anchors(path), match[0]


@every_page
def test_nothing_is_installed_by_a_bare_name(page: Path) -> None:
    assert not _BARE_INSTALL.search(page.read_text("utf-8"))


def test_every_page_is_in_the_contents() -> None:
    contents = (ROOT / "properdocs.yml").read_text("utf-8")
    assert {page.name for page in (ROOT / "docs").glob("*.md")} == set(
        re.findall(r": ([\w-]+\.md)$", contents, re.MULTILINE)
    )
