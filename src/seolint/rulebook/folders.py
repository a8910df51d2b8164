"""Finds rule files."""

from __future__ import annotations

import os

from seolint.rulebook.rule import RuleError
from seolint.startup.stamp import rules_folder, stamp_folder

#: The folder of the built-in rule files.
BUILT_IN = rules_folder()


def rule_files(folder: str | os.PathLike[str]) -> list[str]:
    """Return the rule files below a folder, sorted.

    Raises:
        RuleError: the folder does not exist.
    """
    if not os.path.isdir(folder):
        raise RuleError(os.fspath(folder), 0, "no such folder")
    return [path for path, _, _ in stamp_folder(os.fspath(folder), ".toml")]
