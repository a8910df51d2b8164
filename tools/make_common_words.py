#!/usr/bin/env python3
"""Make src/seolint/resources/common-words-en.txt from a folder of articles in plain text or Markdown.

    tools/make_common_words.py FOLDER

The list has the lower-case words that most of the English articles contain, in alphabetical order.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

from seolint.language.guess import guess_language
from seolint.language.word_lists import COMMON_ENGLISH
from seolint.startup.resources import FOLDER

COUNT = 10_000
LONGEST_FILE = 300_000
HEADER = "# The commonest words of English articles. Made by tools/make_common_words.py.\n"
WIDTH = 118
_WORD = re.compile(r"(?<![\w'’&@./-])[a-z]{2,20}(?![\w'’@/-])")


def main() -> None:
    """Write the list."""
    found: Counter[str] = Counter()
    for path in sorted(Path(sys.argv[1]).rglob("*")):
        if path.suffix in {".txt", ".md", ".mdx"} and path.stat().st_size <= LONGEST_FILE:
            text = path.read_text(encoding="utf-8", errors="replace")
            if guess_language(text) == "en":
                found.update(set(_WORD.findall(text)))
    words = sorted(word for word, _ in found.most_common(COUNT))
    lines = [""]
    for word in words:
        if len(lines[-1]) + len(word) >= WIDTH:
            lines.append("")
        lines[-1] += f" {word}" if lines[-1] else word
    text = HEADER + "\n".join(lines) + "\n"
    Path(FOLDER, COMMON_ENGLISH).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
