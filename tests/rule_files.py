"""The built-in rule files, read once in each test process: reading them takes most of a second."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from seolint.rulebook.rule_file import read_all

if TYPE_CHECKING:
    from seolint.rulebook.rule_file import RuleFile


@cache
def built_in_files() -> list[RuleFile]:
    """The built-in rules with all that their files say."""
    return read_all()
