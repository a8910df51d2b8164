"""Data flows one way: a module imports only from its own layer and those below."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "src" / "seolint"

#: Low to high. Modules of one layer may use each other.
LAYERS = (
    ("__init__", "hints", "version", "vocabulary", "errors", "records", "resources", "stamp"),
    ("paths", "globs", "keys", "kept", "patterns", "memo", "pieces"),
    ("model", "source", "messages"),
    ("language", "health", "boilerplate", "pixels", "snippet", "dates", "lines", "forms", "shingles"),
    ("article", "bylines", "soup", "wording", "sketch"),
    ("readers",),
    ("checks",),
    ("rulebook", "rulefile", "ruledoc"),
    ("suppress", "plan", "engine"),
    ("contract", "outcome", "fingerprints", "frames", "facts", "outline", "sketching"),
    ("discovery", "settings", "settingsfile", "config", "selection", "schema", "schemas"),
    (
        *("fixes", "silencing", "examples", "cache", "baseline", "linting", "pages", "workers", "run"),
        *("spool", "sitewide", "gathering"),
    ),
    ("report", "api", "server"),
    ("cli", "__main__"),
)
RANKS = {name: rank for rank, names in enumerate(LAYERS) for name in names}
MODULES = sorted(PACKAGE.rglob("*.py"))


def part_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(tree: ast.AST) -> Iterator[str]:
    """Modules imported at run time, lazily or not; those for the type checker alone do not count."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            continue
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names if node.module == "seolint")
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        yield from imports(node)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_imports_go_down(path: Path) -> None:
    rank = RANKS[part_of(path)]
    used = {name.split(".")[1] for name in imports(ast.parse(path.read_text("utf-8"))) if name.startswith("seolint.")}
    assert not {name for name in used if RANKS.get(name, 99) > rank}


def test_every_module_has_its_layer() -> None:
    assert {part_of(path) for path in MODULES} == RANKS.keys()
