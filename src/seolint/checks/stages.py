"""The stages of a run over one article, in order; ``seolint.checks.kinds`` says what each is for."""

from __future__ import annotations

RAW, TITLED, LEFT, CLEAN, LAST, SITE = range(6)
