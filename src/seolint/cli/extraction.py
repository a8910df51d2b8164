"""The page that a text was extracted from, for ``seolint check PAGE --extracted FILE``."""

from __future__ import annotations

import os

from seolint.article.source import SourceError, decode
from seolint.base.errors import UserError
from seolint.base.files import MAX_ARTICLE, read_regular
from seolint.base.paths import shown_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from seolint.article.source import Source


def read_page(path: str, extracted: str) -> Source:
    """Read the page.

    Args:
        path: the page.
        extracted: the text extracted from it, which is read later.

    Raises:
        UserError: the page cannot be read or is not HTML, or one of the two is no file.
    """
    for each in (path, extracted):
        if each == "-" or os.path.isdir(each):
            raise UserError(f"{shown_path(each)}: --extracted needs a page and a text, both as files")
    try:
        page = decode(read_regular(path, MAX_ARTICLE), shown_path(path))
    except OSError as error:
        raise UserError(f"{shown_path(path)}: {error.strerror or error}") from None
    except SourceError as error:
        raise UserError(f"{shown_path(path)}: {error}") from None
    if page.format != "html":
        raise UserError(f"{shown_path(path)}: not HTML: --extracted needs the page that the text was extracted from")
    return page
