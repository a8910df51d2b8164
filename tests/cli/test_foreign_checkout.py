"""Linting the checkout of a stranger writes nothing but the user's cache, starts nothing, and asks no address."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import seolint
from seolint.base.vocabulary import OUTPUT_FORMATS
from tests.pages import FAULTY, UNTITLED, write

#: Runs commands, one a line of standard input, and prints what each asked of the system as JSON.
PROGRAM = """
import json, os, sys
asked = []
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
FILES = {"os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate", "os.chmod",
         "os.chown", "os.utime", "os.setxattr"}
OTHERS = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork", "os.spawn", "os.startfile",
          "pty.", "shutil.", "urllib.", "http.", "ftplib.", "smtplib.", "webbrowser.", "ctypes.", "tempfile.")
def note(event, arguments):
    if event == "open":
        path, mode, flags = arguments
        if not isinstance(path, int):
            asked.append(["write" if (flags or 0) & WRITING else "read", os.fsdecode(path)])
    elif event in FILES:
        asked.append(["write", os.fsdecode(arguments[0])])
    elif event.startswith(OTHERS):
        asked.append(["other", event])
commands = json.load(sys.stdin)
from seolint.__main__ import main
sys.addaudithook(note)
codes = []
for words in commands:
    try:
        codes.append(main(words))
    except SystemExit as end:
        codes.append(end.code)
modules = [module.__file__ for module in list(sys.modules.values()) if getattr(module, "__file__", None)]
print("\\n" + json.dumps([codes, asked, modules]))
"""
SETTINGS = """
extend = "../private.toml"
cache-dir = "link"
rules = ["own", "../private"]
baseline = "link/known.json"
jobs = 600
exclude = ["**a**a**a**a**b"]
[rules.title-missing]
message = "{text.__class__}"
"""
RULE = """
name = "own-rule"
category = "noise"
severity = "error"
evidence = "heuristic"
summary = "\\u001b[2J{0.__class__}"
why = "x"
message = "{text:>999999999}"
check = "os.system"
[options]
command = "touch owned"
"""


def make_checkout(folder: Path) -> Path:
    """Make a folder with what a repository could bring, beside a private one that nothing may touch."""
    modules = ("click", "yaml", "re2", "lxml", "pyromark", "sitecustomize", "seolint", "json", "typing", "pygls")
    for name in modules:
        write(
            folder, {f"checkout/{name}.py": "open('owned', 'w')\n", f"checkout/docs/{name}.py": "open('owned', 'w')\n"}
        )
    write(folder, {"private/secret.md": UNTITLED, "private/secret.toml": "name = 'x'", "private/known.json": "{}"})
    write(folder, {"private.toml": "", "checkout/.git/HEAD": "ref: refs/heads/main"})
    write(
        folder,
        {"checkout/docs/seolint.toml": SETTINGS, "checkout/docs/own/rule.toml": RULE, "checkout/docs/a.md": UNTITLED},
    )
    write(
        folder,
        {
            "checkout/blog/seolint.toml": 'rules = ["own"]',
            "checkout/blog/own/rule.toml": RULE,
            "checkout/blog/a.md": UNTITLED,
        },
    )
    names = [
        "a.md",
        "--fix.md",
        "-o.html",
        "`touch owned`.md",
        "$(touch owned).txt",
        "\n::error::x.md",
        "a;touch owned.html",
    ]
    write(folder, {f"checkout/site/{name}": FAULTY if name.endswith("html") else UNTITLED for name in names})
    checkout = folder / "checkout"
    for link, target in {
        "site/secret.md": "../../private/secret.md", "site/zero.md": "/dev/zero", "site/.gitignore": "/dev/zero",
        "docs/link": "../../private", ".seolint_cache": "../private", "site/more": "../../private",
    }.items():  # fmt: skip
        (checkout / link).symlink_to(target)
    os.mkfifo(checkout / "site" / "fifo.md")
    os.mkfifo(checkout / "seolint.json")
    return checkout


@pytest.mark.slow
def test_nothing_outside_is_touched(tmp_path: Path) -> None:
    checkout, cache = make_checkout(tmp_path), tmp_path / "cache"
    before = {path: path.lstat().st_mtime_ns for path in tmp_path.rglob("*")}
    commands = [["check", ".", "--output-format", name] for name in OUTPUT_FORMATS]
    commands += [
        ["parse", "."],
        ["parse", ".", "--output-format", "json"],
        ["check", ".", "--diff"],
        ["rules"],
        ["config"],
    ]
    commands += [
        ["check", "site/a.md", "--statistics"],
        ["check", "docs"],
        ["test", "blog/own/rule.toml"],
        ["check", "."],
    ]
    done = subprocess.run(
        [sys.executable, "-I", "-B", "-c", PROGRAM], cwd=checkout, input=json.dumps(commands), text=True,
        capture_output=True, check=True, env={**os.environ, "XDG_CACHE_HOME": str(cache)}, timeout=300,
    )  # fmt: skip
    codes, asked, modules = json.loads(done.stdout.splitlines()[-1])
    assert len(codes) == len(commands)
    assert set(codes) <= {0, 1, 2}
    assert "outside" in done.stderr or "leads out" in done.stderr
    assert [event for kind, event in asked if kind == "other"] == []
    own = (cache, Path(seolint.__file__).parent)  # a checkout of seolint keeps its checked rules beside its code
    written = {(checkout / path).resolve() for kind, path in asked if kind == "write"}
    assert [path for path in written if not any(path.is_relative_to(folder) for folder in own)] == []
    private = (tmp_path / "private", tmp_path / "private.toml", Path("/dev/zero"))
    read = {(checkout / path).resolve() for _, path in asked}
    assert checkout / "docs" / "seolint.toml" in read
    assert [path for path in read if any(path.is_relative_to(place) for place in private)] == []
    assert [file for file in modules if file.startswith(str(tmp_path))] == []
    after = {path: path.lstat().st_mtime_ns for path in tmp_path.rglob("*") if cache not in (path, *path.parents)}
    assert after == before
