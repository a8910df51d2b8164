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

    def find(self, path: str) -> str:
        """Return the real path of a file or folder; a relative one is taken from the first root.

        Raises:
            UserError: it is outside the roots, or does not exist.
        """
        if "\0" in path:
            raise UserError("a path cannot contain NUL characters")
        real = os.path.realpath(os.path.join(self.folders[0], path))
        if not any(is_inside(real, root) for root in self.folders):
            raise UserError(f"{path}: outside the folders that the server may read: {', '.join(self.folders)}")
        if not os.path.exists(real):
            raise UserError(f"{path}: no such file or folder")
        return real
