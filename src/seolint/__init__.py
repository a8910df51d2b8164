"""seolint lints the actual text of articles: HTML, Markdown, Word documents and plain text.

The library functions are ``lint_text``, ``lint_paths`` and ``parse``; ``seolint.results.contract`` has the types of what
they return. Names are imported at first use, because the command imports this package too and must start fast.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from seolint.api import FileReport, LintSettings, lint_paths, lint_text, parse
    from seolint.base.errors import SettingsError, UserError
    from seolint.version import __version__

__all__ = [
    "FileReport",
    "LintSettings",
    "SettingsError",
    "UserError",
    "__version__",
    "lint_paths",
    "lint_text",
    "parse",
]

_MODULES = {"SettingsError": "base.errors", "UserError": "base.errors", "__version__": "version"}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module 'seolint' has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f"seolint.{_MODULES.get(name, 'api')}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
