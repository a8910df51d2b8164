"""Finds the lines of a text that are boilerplate, by their words, shape and position."""

from seolint.boilerplate.lines.blocks import find_blocks
from seolint.boilerplate.lines.judge import judge_lines, weigh_text
from seolint.boilerplate.lines.record import JudgedLine, NoiseBlock

__all__ = ["JudgedLine", "NoiseBlock", "find_blocks", "judge_lines", "weigh_text"]
