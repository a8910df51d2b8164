"""Finds links to files that the site does not have, and to places that a file does not have.

How a site makes URLs of its files depends on its generator, so a link counts as good if any common way leads to a file:
as written; with another extension or none; as an index page; from the folder that a page becomes with "pretty" URLs;
from any folder above, for URLs that begin with a slash; by the last name of a URL in front matter. A link counts as
broken only if the site itself shows that links of its kind lead to files.
"""

from __future__ import annotations

import posixpath
from array import array
from collections import Counter
from zlib import crc32

from seolint.article.anchors import fold_anchor
from seolint.article.site_paths import (
    EXTENSIONS,
    INDEXES,
    decode,
    is_part,
    spellings,
    split_extension,
    stem_of,
    tail_of,
)
from seolint.checks.kinds.anchor import is_special
from seolint.checks.shared.routes import is_index, tails
from seolint.checks.shared.site import SiteHit
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.page_summary import PageSummary, Spot
    from seolint.base.model import Value
    from seolint.checks.shared.site import Site

VALUES = {"target": "the path the link names", "anchor": "the fragment of the link"}

#: Folders whose content generators copy to the root of the site.
_ROOTS = ("", "static", "public", "content", "docs", "pages", "src/pages", "src/content", "src/content/docs", "assets")
#: How many folders above a page may be the root of the site.
_MOST_ROOTS = 6
#: Longest file extension, in characters, with the period.
_MAX_EXTENSION = 5
#: Share of the links to a folder that must lead to files before others to it count as broken.
_MIN_FOLDER_SHARE = 0.8


@record
class Options:
    """When a site shows how its links lead to files.

    Attributes:
        min_share: The share of links of one kind, from 0 to 1, that must lead to a file; otherwise links of this kind
            are not judged.
        min_share_plain: The same share for links that name a file with its extension, relative to the page.

    Variants:
        image: it is the file of an image
        anchor: the file exists, but has no such place
    """

    min_share: float = 0.9
    min_share_plain: float = 0.5


class _Target(NamedTuple):
    """Where a link leads: the path, the fragment, and whether the path names a file relative to the page."""

    path: str
    fragment: str
    is_plain: bool


def find(site: Site, options: Options) -> Iterator[SiteHit]:
    """Yield a hit for each link of an article that leads to no file; variant ``image`` for images.

    Variant ``anchor``: the file exists but does not have that place.
    """
    tree = _Tree(site)
    judged = {page.path for page in site.judged}
    found = [link for page in site.pages if not is_part(page.path) for link in _judge_page(tree, page)]
    sure = _Confidence(found, options)
    for link in found:
        if link.page.path in judged and sure.is_broken(link):
            yield _hit(link)


class _Judged(NamedTuple):
    """A link, and whether its file, the place for its fragment (None: unknown) and its folder exist."""

    page: PageSummary
    spot: Spot
    target: _Target
    is_image: bool
    has_file: bool
    has_place: bool | None
    folder: str | None

    @property
    def kind(self) -> tuple[str, str, bool, bool]:
        """What links that lead to files in the same way have in common."""
        extension = split_extension(self.target.path)[1] if self.target.is_plain and not self.is_image else ""
        return self.page.format, extension, self.target.path.startswith("/"), self.is_image


def _judge_page(tree: _Tree, page: PageSummary) -> Iterator[_Judged]:
    for spots, is_image in ((page.links, False), (page.images, True)):
        for spot in spots:
            target = _read(spot[0])
            if target is not None:
                yield tree.judge(page, spot, target, is_image=is_image)


def _read(href: str) -> _Target | None:
    path, _, fragment = href.partition("#")
    path = decode(path.partition("?")[0]).strip()
    if not path or "//" in path or path == "/":
        return None
    extension = split_extension(path)[1]
    has_extension = 1 < len(extension) <= _MAX_EXTENSION and extension[1:].isalnum() and not extension[1:].isdigit()
    return _Target(path, decode(fragment), has_extension and not path.startswith("/"))


class _Confidence:
    """Tells from all links of a site which ones can be judged; each target counts once."""

    def __init__(self, links: list[_Judged], options: Options) -> None:
        self.options = options
        self.kinds: Counter[tuple[object, bool]] = Counter()
        self.folders: Counter[tuple[object, bool]] = Counter()
        self.places: Counter[tuple[object, bool]] = Counter()
        for link in {(link.kind, link.target, link.folder): link for link in links}.values():
            self.kinds[link.kind, link.has_file] += 1
            self.folders[link.folder, link.has_file] += 1
            if link.has_place is not None:
                self.places[None, link.has_place] += 1

    def is_broken(self, link: _Judged) -> bool:
        """Whether a link is certain to be broken."""
        if link.has_file:
            return link.has_place is False and _share(self.places, None) >= self.options.min_share_plain
        if link.folder is None:
            return False
        of_kind, in_folder = _share(self.kinds, link.kind), _share(self.folders, link.folder)
        if link.target.is_plain:
            is_only = self.kinds[link.kind, False] == 1 and split_extension(link.target.path)[1] in EXTENSIONS
            return is_only or min(of_kind, in_folder) >= self.options.min_share_plain
        least = self.options.min_share
        return of_kind >= least and in_folder >= min(least, _MIN_FOLDER_SHARE) and self.folders[link.folder, True] >= 2


def _share(counts: Counter[tuple[object, bool]], key: object) -> float:
    """Return the share of links with this key that are good; 0 if there are no such links."""
    good, bad = counts[key, True], counts[key, False]
    return good / (good + bad) if good + bad else 0.0


def _hit(link: _Judged) -> SiteHit:
    variant = "anchor" if link.has_file else "image" if link.is_image else ""
    values: dict[str, Value] = {"target": link.target.path, "anchor": link.target.fragment}
    return SiteHit(link.page, *link.spot[1:], values, variant)


class _Tree:
    """The files and folders that links can lead to."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.folders: dict[str, frozenset[str]] = {}
        self.pages: dict[str, PageSummary | None] = {}
        self.tails = {tail for page in site.pages for tail in tails(page)}
        self.known_roots: dict[tuple[str, bool], list[str]] = {}
        self.answers: dict[tuple[str, str], tuple[bool, str, str | None]] = {}
        for page in site.pages:
            for route in {_route_of(page.path), _folder_of(page)}:
                self.pages[route] = None if route in self.pages else page

    def judge(self, page: PageSummary, spot: Spot, target: _Target, *, is_image: bool) -> _Judged:
        """Return the link of a page with what exists for it."""
        key = (posixpath.dirname(page.path) if target.path.startswith("/") else page.path, target.path)
        if key not in self.answers:
            self.answers[key] = self.look(page, target)
        has_file, route, folder = self.answers[key]
        has_place = self.has_place(route, target.fragment) if has_file and target.fragment else None
        return _Judged(page, spot, target, is_image, has_file, has_place, folder)

    def look(self, page: PageSummary, target: _Target) -> tuple[bool, str, str | None]:
        """Return whether the file exists, its route, and the folder it is or should be in (None: no such folder)."""
        folder = None
        for route in self.candidates(page, target.path):
            if self.has(route):
                return True, route, posixpath.dirname(route)
            parent = posixpath.dirname(route)
            if folder is None and self.names(parent):
                folder = parent
        is_known = not target.is_plain and tail_of(target.path) in self.tails
        return is_known, "", folder

    def candidates(self, page: PageSummary, target: str) -> Iterator[str]:
        """Yield the paths that a target can mean."""
        folder, name = posixpath.split(page.path)
        if not target.startswith("/"):
            yield _join(folder, target)
            yield _join(folder if is_index(page) else posixpath.join(folder, split_extension(name)[0]), target)
            if is_index(page):
                yield _join(posixpath.dirname(folder), target)
        if not target.startswith(".."):
            plain = target.lstrip("./")
            yield from (_join(root, plain) for root in self.roots(folder, inside=".." not in plain and plain != ""))

    def roots(self, folder: str, *, inside: bool) -> list[str]:
        """Return the folders that can be the site's root for pages of a folder; ``inside``: only those that exist."""
        key = folder, inside
        if key not in self.known_roots:
            roots = _roots(folder)
            self.known_roots[key] = [root for root in roots if self.names(root)] if inside else roots
        return self.known_roots[key]

    def has(self, route: str) -> bool:
        """Whether there is a file or folder with this path, whatever its extension."""
        parent, name = posixpath.split(route)
        stem, extension = split_extension(name.casefold())
        names = self.names(parent)
        return name.casefold() in names or (extension in EXTENSIONS and stem in names) or not name

    def names(self, folder: str) -> frozenset[str]:
        """Return the names in a folder as URLs may spell them."""
        if folder not in self.folders:
            names: set[str] = set()
            for name in self.site.list_folder(folder):
                names |= {name.casefold()} | spellings(split_extension(name)[0]) | spellings(stem_of(name))
            self.folders[folder] = frozenset(names)
        return self.folders[folder]

    def has_place(self, route: str, fragment: str) -> bool | None:
        """Whether the page with a route has this place; None if that is unknown."""
        page = self.pages.get(_route_of(route))
        if page is None or page.anchors is None or is_special(fragment):
            return None
        return crc32(fold_anchor(fragment).encode("utf-8", "replace")) in array("I", page.anchors)


def _route_of(path: str) -> str:
    """Return a path without the extension of a page, folded: ``docs/Setup.md → docs/setup``."""
    stem, extension = split_extension(path)
    route = (stem if extension in EXTENSIONS else path).casefold()
    parent, name = posixpath.split(route)
    return parent if name in INDEXES else route


def _folder_of(page: PageSummary) -> str:
    return posixpath.dirname(page.path).casefold() if is_index(page) else _route_of(page.path)


def _roots(folder: str) -> list[str]:
    above = folder.split("/") if folder else []
    tops = ("/".join(above[:depth]) for depth in range(len(above), max(-1, len(above) - _MOST_ROOTS), -1))
    return [_join(top, root) for top in tops if top or not folder.startswith("/") for root in _ROOTS]


def _join(folder: str, target: str) -> str:
    route = posixpath.normpath(posixpath.join(folder, target))
    return "" if route == "." else route
