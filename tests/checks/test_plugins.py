"""What users add: folders of rules, and checks of installed packages. The examples of the documentation are installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from zipfile import ZipFile

import pytest

from seolint.article.soup import tag_span
from seolint.article.source import take_text
from seolint.base.errors import UserError
from seolint.checks.registry import load_check
from seolint.readers import read_article
from tests.pages import write

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "docs" / "examples"
EMBEDS = EXAMPLES / "seolint-embeds"
PAGE = """<!doctype html><html lang="en"><head><title>How to prune roses</title></head><body>
<iframe title="Map" src="https://maps.example.net/7"></iframe></body></html>
"""
BED = "# Roses\n\nGive them a spoon of rosefood in spring, and another of it in June.\n"
SETTINGS = """rules = ["embeds", "house-style"]
select = ["embed-unapproved", "product-name-wrong"]
"""


def run(folder: Path, *words: str, packages: Path | None = None) -> subprocess.CompletedProcess[str]:
    shutil.copytree(EMBEDS / "rules", folder / "embeds", dirs_exist_ok=True)
    shutil.copytree(EXAMPLES / "house-style", folder / "house-style", dirs_exist_ok=True)
    path = [str(ROOT / "src"), *([str(packages)] if packages else [])]
    return subprocess.run(
        [sys.executable, "-m", "seolint", *words],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(path)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the example package installed: its wheel, unpacked."""
    folder = tmp_path_factory.mktemp("packages")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=EMBEDS, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with ZipFile(wheel) as files:
        files.extractall(folder)
    return folder


def test_a_check_of_a_package_can_be_used_like_any_other(packages: Path, tmp_path: Path) -> None:
    write(tmp_path, {"seolint.toml": SETTINGS, "a.html": PAGE, "b.md": BED})
    tested = run(tmp_path, "test", str(EMBEDS / "rules"), str(EXAMPLES / "house-style"), packages=packages)
    assert (tested.returncode, tested.stderr) == (0, "seolint: 2 rules, 4 examples, 0 failures\n")
    done = run(tmp_path, ".", "--no-cache", packages=packages)
    assert done.stdout.splitlines() == [
        "a.html:2:1: error embed-unapproved the page embeds something from maps.example.net",
        'b.md:3:22: warning product-name-wrong "rosefood" is called "Rose Food"',
    ]
    write(tmp_path, {"seolint.toml": SETTINGS + "[rule.embed-unapproved]\nhosts = ['example.net']\n"})
    assert run(tmp_path, "a.html", "--no-cache", packages=packages).returncode == 0
    write(tmp_path, {"seolint.toml": SETTINGS + "[rule.embed-unapproved]\nhosts = ['https://example.net']\n"})
    refused = run(tmp_path, "a.html", "--no-cache", packages=packages)
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "seolint.toml:4: a host has no slash: 'https://example.net'" in refused.stderr


@pytest.mark.parametrize("decorator", ["record", "dataclass(frozen=True)", "dataclass(frozen=True, slots=True)"])
def test_options_are_a_record_or_a_dataclass(decorator: str, packages: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(packages, tmp_path / "packages")
    module = copy / "seolint_embeds.py"
    own = module.read_text().replace(
        "@dataclass(frozen=True)", f"from seolint.startup.records import record\n@{decorator}"
    )
    module.write_text(own)
    write(tmp_path, {"seolint.toml": SETTINGS + "[rule.embed-unapproved]\nhosts = ['example.net']\n", "a.html": PAGE})
    explained = run(tmp_path, "rules", "embed-unapproved", packages=copy)
    assert "  hosts (list of text): [" in explained.stdout
    assert run(tmp_path, "a.html", "--no-cache", packages=copy).returncode == 0
    write(tmp_path, {"seolint.toml": SETTINGS + "[rule.embed-unapproved]\nhost = ['example.net']\n"})
    refused = run(tmp_path, "a.html", "--no-cache", packages=copy)
    assert 'unknown option "host" for rule "embed-unapproved" (did you mean "hosts"?)' in refused.stderr
    rules = run(tmp_path, "test", str(EMBEDS / "rules"), packages=copy)
    assert rules.stderr == "seolint: 1 rule, 2 examples, 0 failures\n"


def test_without_the_package_nothing_is_linted_in_its_place(tmp_path: Path) -> None:
    write(tmp_path, {"seolint.toml": SETTINGS, "a.html": PAGE})
    done = run(tmp_path, "a.html", "--no-cache")
    assert (done.returncode, done.stdout) == (2, "")
    assert 'embed-unapproved.toml:11: unknown check "embeds"' in done.stderr


@pytest.mark.parametrize(
    ("module", "words"),
    [
        ("VALUES = frozenset()\n", "does not define Options or find"),
        ("VALUES = frozenset()\nclass Options: pass\ndef find(a, o): return ()\n", "Options is not a dataclass"),
    ],
)
def test_what_is_no_check_is_refused(module: str, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name = f"offer_{len(module)}"
    points = f"[seolint.checks]\n{name} = {name}\n"
    write(tmp_path, {f"{name}.py": module, f"{name}-1.dist-info/entry_points.txt": points})
    write(tmp_path, {f"{name}-1.dist-info/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1\n"})
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(UserError, match=words):
        load_check(name)


def test_example_packages_need_this_project_by_its_name() -> None:
    name = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["name"]
    projects = [tomllib.loads(path.read_text())["project"] for path in EXAMPLES.glob("*/pyproject.toml")]
    assert [project["dependencies"] for project in projects] == [[name]]


def test_a_tag_of_the_soup_stands_where_it_was_written() -> None:
    text = "<p>玫瑰\r\n😀<img alt='>' src=a>\r<a\n href='b'>c</a>\r\n<br/><i\n"
    source = take_text(text, "a.html")
    soup = read_article(source).soup
    assert soup is not None
    found = [source.text[slice(*tag_span(source, tag))] for tag in soup.find_all(True)]
    assert found == ["<p>", "<img alt='>' src=a>", "<a\n href='b'>", "<br/>"]
    assert read_article(take_text("<p>x", "a.md")).soup is None
    with pytest.raises(ValueError, match="is not in the source"):
        tag_span(source, soup.new_tag("b"))
