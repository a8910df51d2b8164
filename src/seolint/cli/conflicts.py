"""Refuses options of ``seolint check`` and ``seolint parse`` that contradict each other or would do nothing."""

from __future__ import annotations

from seolint.base.errors import SettingsError, join_errors

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.cli.options import Values

#: Options that do nothing without one of others.
_NEEDS = {
    "unsafe_fixes": ("fix", "diff", "fix_only"),
    "exit_non_zero_on_fix": ("fix", "fix_only"),
    "reason": ("add_suppressions",),
    "all_lines": ("changed_since",),
}
#: Options that cannot be combined with others.
_EXCLUDES = {
    "write_baseline": ("fix", "fix_only", "diff", "add_suppressions", "prune_baseline"),
    "prune_baseline": ("diff",),  # what it would fix is still there
    "add_suppressions": ("fix", "fix_only"),
    "statistics": ("fix_only",),
    "scorecard": ("fix_only",),
    "extracted": ("fix", "fix_only", "diff", "add_suppressions", "changed_since", "site", "watch", "stdin_filename"),
    "changed_since": ("fix", "fix_only", "diff", "add_suppressions", "write_baseline"),  # they are about whole files
}


def refuse_conflicts(values: Values) -> None:
    """Check the options given.

    Raises:
        SettingsError: some contradict each other or would do nothing; it names all of them.
    """
    refusals = [SettingsError(option, message) for option, message in _find(values)]
    if refusals:
        raise join_errors(refusals)


def _find(values: Values) -> Iterator[tuple[str, str]]:
    """Yield each option that is refused and why."""
    for name, others in _NEEDS.items():
        if name in values and not any(values.get(other) for other in others):
            yield _flag(name), f"needs {' or '.join(map(_flag, others))}"
    for name, others in _EXCLUDES.items():
        for other in others if values.get(name) else ():
            if values.get(other):
                yield _flag(name), f"cannot be combined with {_flag(other)}"
    if "extracted" in values and len(values["paths"]) != 1:
        yield "--extracted", "takes one page, from which the text was extracted"
    if values.get("fixable") == []:
        yield "--fixable", "names no rule"
    if "stdin_filename" in values and "-" not in values["paths"]:
        yield "--stdin-filename", 'needs "-", which stands for standard input'
    formats = [named for named in values.get("output_format", ()) if "=" not in named] if values.get("fix_only") else ()
    if formats and "output_file" not in values:
        yield (
            "--fix-only",
            f"prints no findings: give {formats[0]} a file (--output-format {formats[0]}=FILE), or use --fix",
        )


def _flag(name: str) -> str:
    return f"--{name.replace('_', '-')}"
