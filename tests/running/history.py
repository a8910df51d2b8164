"""A repository with a history made by chance. All lines differ, so that it is known without git which have changed."""

from __future__ import annotations

import random
from pathlib import Path

from tests.running.checkouts import git

_NAMES = ("a.md", "guides/b.md", "guides/deep/ö c.md", "notes.txt", "-dash.md", "tab\tname.md", '"quoted".md')
_WORDS = ("roses", "bread", "letters", "barrels", "maps", "chains", "benches", "lamps")
_FAULTS = ("the the", "donâ€™t", "the", "the", "a", "our")


class History:
    """A repository, and what each commit contained: the lines of each file by its path.

    Attributes:
        versions: the commits so far, the newest last, and their files.
    """

    def __init__(self, folder: Path, seed: int) -> None:
        self._folder = folder
        self._chance = random.Random(seed)
        self._number = 0
        self.files: dict[str, list[str]] = {}
        self.versions: list[tuple[str, dict[str, list[str]]]] = []
        git(folder, "init", "-q")
        for name in _NAMES:
            self.files[name] = self._lines(20)
        self.commit()

    def commit(self) -> None:
        """Write the files and commit them."""
        self.write()
        git(self._folder, "add", "-A")
        git(self._folder, "commit", "-q", "--allow-empty", "-m", f"commit {len(self.versions)}")
        head = git(self._folder, "rev-parse", "HEAD").strip()
        self.versions.append((head, {name: list(lines) for name, lines in self.files.items()}))

    def write(self) -> None:
        """Write the files as they are now, without committing them."""
        for path in self._folder.rglob("*"):
            if path.is_file() and ".git" not in path.parts:
                path.unlink()
        for name, lines in self.files.items():
            path = self._folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("\n".join(lines) + "\n", "utf-8")

    def change(self) -> None:
        """Change one to three files by chance."""
        for _ in range(self._chance.randint(1, 3)):
            self._chance.choice(
                (self._insert, self._insert, self._replace, self._replace, self._delete, self._add, self._move)
            )()

    def _insert(self) -> None:
        lines = self._pick()
        at = self._chance.randrange(2, len(lines) + 1)
        lines[at:at] = self._lines(self._chance.randint(1, 4))[2:]

    def _replace(self) -> None:
        lines = self._pick()
        for _ in range(self._chance.randint(1, 3)):
            lines[self._chance.randrange(2, len(lines))] = self._line()

    def _delete(self) -> None:
        lines = self._pick()
        if len(lines) > 12:
            at = self._chance.randrange(2, len(lines) - 4)
            del lines[at : at + self._chance.randint(1, 4)]

    def _add(self) -> None:
        self._number += 1
        self.files[f"new/{self._number}.md"] = self._lines(8)

    def _move(self) -> None:
        if len(self.files) > 4:
            self._number += 1
            name = self._chance.choice(sorted(self.files))
            self.files[f"moved/{self._number}.md"] = self.files.pop(name)

    def _pick(self) -> list[str]:
        return self.files[self._chance.choice(sorted(self.files))]

    def _lines(self, count: int) -> list[str]:
        self._number += 1
        return [f"# Notes of day {self._number}", "", *(self._line() for _ in range(count))]

    def _line(self) -> str:
        self._number += 1
        word, fault = self._chance.choice(_WORDS), self._chance.choice(_FAULTS)
        return f"On day {self._number} we looked after {fault} {word} until noon, and then we rested."


def is_changed(old: list[str] | None, new: list[str], first: int, last: int) -> bool:
    """Whether lines of a file, counted from 1, are new, or whether something between them has gone."""
    if old is None:
        return True
    lines = new[first - 1 : last]
    if any(line not in old for line in lines):
        return True
    start = old.index(lines[0])
    return old[start : start + len(lines)] != lines
