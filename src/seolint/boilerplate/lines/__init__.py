"""Which lines of a text are boilerplate rather than article, judged by words, shape and place."""

from seolint.boilerplate.lines.blocks import find_blocks
from seolint.boilerplate.lines.judge import judge_lines
from seolint.boilerplate.lines.record import JudgedLine, NoiseBlock

__all__ = ["JudgedLine", "NoiseBlock", "find_blocks", "judge_lines"]
