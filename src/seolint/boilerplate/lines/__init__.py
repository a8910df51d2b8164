"""Which lines of a text are boilerplate rather than article, judged by words, shape and place."""

from seolint.boilerplate.lines.blocks import find_blocks
from seolint.boilerplate.lines.judge import judge_lines
from seolint.boilerplate.lines.record import Line, NoiseBlock

__all__ = ["Line", "NoiseBlock", "find_blocks", "judge_lines"]
