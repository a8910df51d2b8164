"""The folders that an assistant may name files in."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from seolint.base.errors import UserError
from seolint.base.paths import is_inside

if TYPE_CHECKING:
    from collections.abc import Sequence


class Roots:
    """Folders, and what is in them; links are followed before that is judged.

    Args:
        folders: the folders.

    Raises:
        UserError: one of them is no folder.
    """

    def __init__(self, folders: Sequence[str]) -> None:
        for folder in folders:
            if not os.path.isdir(folder):
                raise UserError(f"{folder}: no such folder")
        self.folders = [os.path.realpath(folder) for folder in folders]
        self._bases = [os.getcwd(), *self.folders]

    def find(self, path: str) -> str:
        """Return the real path of a file or folder.

        A relative one is taken from the working directory, as reports write paths, else from a root; what is outside the
        roots does not count.

        Raises:
            UserError: it is outside the roots, or does not exist.
        """
        if "\0" in path:
            raise UserError("a path cannot contain NUL characters")
        meant = [os.path.realpath(os.path.join(base, path)) for base in self._bases]
        inside = [real for real in meant if any(is_inside(real, root) for root in self.folders)]
        if not inside:
            raise UserError(f"{path}: outside the folders that the server may read: {', '.join(self.folders)}")
        found = next(filter(os.path.exists, inside), None)
        if found is None:
            raise UserError(f"{path}: no such file or folder")
        return found
