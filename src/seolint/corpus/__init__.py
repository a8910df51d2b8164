"""Many documents at once: Parquet, JSON Lines and web archives in, a row for each document or finding out.

``lint_batches`` is the heart: Arrow record batches in, Arrow record batches out, on one process, Spark or Ray alike.
Needs the extra ``data``.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from seolint.corpus.batches import BatchLinter, lint_batches
    from seolint.corpus.documents import Columns

__all__ = ["BatchLinter", "Columns", "lint_batches"]

_MODULES = {"BatchLinter": "batches", "lint_batches": "batches", "Columns": "documents"}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module 'seolint.corpus' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"seolint.corpus.{_MODULES[name]}"), name)
