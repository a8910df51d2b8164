"""The days of ``datetime``, without the Python code that replaces them where they are not compiled."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date, timedelta
else:
    try:
        from _datetime import date, timedelta
    except ImportError:  # private to CPython
        from datetime import date, timedelta

__all__ = ["date", "timedelta"]
