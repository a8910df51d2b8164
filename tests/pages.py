"""Small articles and projects for tests of whole runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

#: An article with one fault that a rule on its own finds: a suppression that is not needed, which can be fixed.
FAULTY = """\
<!doctype html>
<html lang="en"><head><title>How to prune roses</title></head><body>
<!-- seolint-disable-next-line title-missing -->
<h1>How to prune roses</h1>
<p>Prune on a dry day, when the worst of the frost is over.</p>
</body></html>
"""
MENDED = FAULTY.replace("<!-- seolint-disable-next-line title-missing -->\n", "")
UNTITLED = "<!doctype html><html><head><title> </title></head><body><p>Prune on a dry day.</p></body></html>\n"

#: Only these rules, so that new ones change no test here.
ONLY = ("--select", "title-missing,suppression-unused")
#: ``title-missing`` alone does not judge whether its suppression is needed; both together do.
QUIET = ("--isolated", "--no-cache", *ONLY)


def write(folder: Path, files: dict[str, str]) -> Path:
    """Make the files, by their path in the folder; the folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    return folder
