"""Finds rule files."""

from __future__ import annotations

import os

from seolint.base.paths import leads_outside, project_root
from seolint.rulebook.rule import RuleError
from seolint.startup.stamp import rules_folder, stamp_folder

#: The folder of the built-in rule files.
BUILT_IN = rules_folder()


def rule_files(folder: str | os.PathLike[str]) -> list[str]:
    """Return the rule files below a folder, sorted.

    Raises:
        RuleError: the folder does not exist, or a file in it is a link that leads out of the project.
    """
    folder = os.fspath(folder)
    if not os.path.isdir(folder):
        raise RuleError(folder, 0, "no such folder")
    paths = [path for path, _, _ in stamp_folder(folder, ".toml")]
    for path in paths:
        if os.path.islink(path) and leads_outside(path, project_root(os.path.abspath(folder))):
            raise RuleError(path, 0, "a link that leads out of the project: not read")
    return paths
