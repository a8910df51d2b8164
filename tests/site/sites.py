"""Sites made up for tests: articles of random sentences over a vocabulary, and faults planted among them."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from pathlib import Path

PLANTS = [
    "apple",
    "ash",
    "aster",
    "bean",
    "beech",
    "birch",
    "borage",
    "cherry",
    "clover",
    "dahlia",
    "dill",
    "elder",
    "fennel",
    "fern",
    "fig",
    "garlic",
    "hazel",
    "heather",
]
NOUNS = [
    "bed",
    "border",
    "branch",
    "bud",
    "compost",
    "fence",
    "frost",
    "gate",
    "gravel",
    "hedge",
    "lawn",
    "leaf",
    "mulch",
    "pond",
    "pot",
    "root",
    "seed",
    "shed",
    "soil",
    "stem",
]
VERBS = [
    "covers",
    "feeds",
    "follows",
    "guards",
    "hides",
    "keeps",
    "lifts",
    "needs",
    "shades",
    "shelters",
    "splits",
    "supports",
    "takes",
    "turns",
    "warms",
    "waters",
]
HOW = [
    "early",
    "late",
    "often",
    "rarely",
    "slowly",
    "gently",
    "twice",
    "daily",
    "deeply",
    "lightly",
    "evenly",
    "in-spring",
    "in-autumn",
    "by-hand",
    "at-dusk",
]

FOOTER = (
    "Grown with patience by the people of Meadow Lane.",
    "Walk in through the green gate on any Saturday.",
    "Seeds from this page are sold by weight, not by packet.",
)
FAMILY = ("Where {} grows", "What {} needs", "How {} is cut", "When {} is lifted")


@dataclass
class Planted:
    """The faults in a site: the paths in each cluster, or the path of each page."""

    titles: list[list[str]] = field(default_factory=list)
    descriptions: list[list[str]] = field(default_factory=list)
    same: list[list[str]] = field(default_factory=list)
    near: list[list[str]] = field(default_factory=list)
    keyphrases: list[list[str]] = field(default_factory=list)
    outliers: list[str] = field(default_factory=list)
    family: list[str] = field(default_factory=list)
    orphans: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)


@dataclass
class Page:
    """A page before it is written."""

    path: str
    title: str
    description: str
    sentences: list[str]
    links: list[str] = field(default_factory=list)
    headings: list[str] = field(default_factory=list)
    footer: bool = False
    keyphrase: str = ""
    ending: str = " | Meadow Lane"

    def render(self) -> str:
        """The page as a file."""
        return self.html() if self.path.endswith(".html") else self.markdown()

    def markdown(self) -> str:
        """The page in Markdown."""
        keyphrase = f"keyphrase: {self.keyphrase}\n" if self.keyphrase else ""
        parts = [f"---\ntitle: {self.title}\ndescription: {self.description}\n{keyphrase}---\n"]
        parts += [f"## {heading}\n\n{chunk}\n" if heading else f"{chunk}\n" for heading, chunk in self.sections()]
        parts += [f"[{self.title} {number}]({link})\n" for number, link in enumerate(self.links)]
        parts += [f"{line}\n" for line in FOOTER if self.footer]
        return "\n".join(parts)

    def html(self) -> str:
        """The page in HTML."""
        head = f'<title>{self.title}{self.ending}</title><meta name="description" content="{self.description}">'
        parts = [
            f"<h2>{heading}</h2>\n<p>{chunk}</p>" if heading else f"<p>{chunk}</p>"
            for heading, chunk in self.sections()
        ]
        parts += [f'<p><a href="{link}">{self.title} {number}</a></p>' for number, link in enumerate(self.links)]
        parts += [f"<p>{line}</p>" for line in FOOTER if self.footer]
        body = f"<article><h1>{self.title}</h1>\n{chr(10).join(parts)}\n</article>"
        return f'<!doctype html>\n<html lang="en"><head>{head}</head><body>{body}</body></html>\n'

    def sections(self) -> list[tuple[str, str]]:
        """Headings and texts; the first two texts are under none."""
        size = max(1, len(self.sentences) // (len(self.headings) + 2) + 1)
        chunks = [" ".join(self.sentences[start : start + size]) for start in range(0, len(self.sentences), size)]
        return list(zip(["", "", *self.headings], chunks, strict=False))


class Maker:
    """Makes a site of so many pages; the same seed makes the same site."""

    def __init__(self, size: int, seed: int = 1) -> None:
        self.random = random.Random(seed)
        self.size = size
        self.planted = Planted()
        self.pages: list[Page] = []

    def make(self) -> list[Page]:
        """The pages, the faults in them noted in ``planted``."""
        for number in range(self.size):
            extension = "html" if number % 3 == 0 else "md"
            self.pages.append(self.page(f"part{number // 50}/entry{number}.{extension}", number))
        for page in self.random.sample(self.pages, self.size // 2):
            page.footer = True
        rest = self.random.sample(range(self.size), self.size)

        def take(count: int) -> list[Page]:
            return [self.pages[rest.pop()] for _ in range(count)]

        def take_markdown(count: int) -> list[Page]:
            pages = take(count)
            for page in pages:
                page.path = page.path.replace(".html", ".md")
            return pages

        few = max(2, self.size // 250)
        self.share_titles(take_markdown(2 * few))
        self.share_descriptions(take(3 * few))
        self.copy(take(2 * few))
        self.nearly_copy(take(2 * 2 * few))
        self.share_keyphrases(take_markdown(2))
        self.make_family(take(10))
        self.break_links(take_markdown(few))
        orphans = take(few)
        self.planted.orphans = [page.path for page in orphans]
        self.link({page.path for page in orphans})
        self.leave_out_ending(next(page for page in self.pages if page.path.endswith(".html")))
        return self.pages

    def page(self, path: str, number: int) -> Page:
        """A page like no other."""
        title = f"{self.phrase().capitalize()} number {number}"
        sentences = [self.sentence() for _ in range(self.random.randrange(25, 60))]
        headings = [self.phrase().capitalize() for _ in range(self.random.randrange(2, 6))]
        return Page(path, title, self.sentence() + f" Part {number}.", sentences, headings=headings)

    def phrase(self) -> str:
        """A few words."""
        choose = self.random.choice
        return f"{choose(HOW)} {choose(PLANTS)} {choose(VERBS)} {choose(NOUNS)}"

    def sentence(self) -> str:
        """Some ten words that make no sense."""
        choose = self.random.choice
        first, second = choose(PLANTS), choose(PLANTS)
        start = f"The {first} {choose(VERBS)} the {choose(NOUNS)} {choose(HOW)}"
        return f"{start}, and its {second} {choose(NOUNS)} {choose(VERBS)} it {choose(HOW)}."

    def share_titles(self, pages: list[Page]) -> None:
        """Pairs with one title."""
        for one, other in zip(pages[::2], pages[1::2], strict=True):
            other.title = one.title
            self.planted.titles.append(_paths(one, other))

    def share_descriptions(self, pages: list[Page]) -> None:
        """Threes with one description."""
        for members in zip(pages[::3], pages[1::3], pages[2::3], strict=True):
            for page in members:
                page.description = members[0].description
            self.planted.descriptions.append(_paths(*members))

    def share_keyphrases(self, pages: list[Page]) -> None:
        """Pages to be found by the same words."""
        for page in pages:
            page.keyphrase = "sharp hedge shears"
        self.planted.keyphrases.append(_paths(*pages))

    def leave_out_ending(self, page: Page) -> None:
        """A title without the name of the site, which all others have."""
        page.ending = ""
        self.planted.outliers.append(page.path)

    def copy(self, pages: list[Page]) -> None:
        """Pairs with one text."""
        for one, other in zip(pages[::2], pages[1::2], strict=True):
            other.sentences, other.headings, other.footer = list(one.sentences), list(one.headings), one.footer
            self.planted.same.append(_paths(one, other))

    def nearly_copy(self, pages: list[Page]) -> None:
        """Pairs of which two to five in sixty sentences differ: about 0.84 to 0.93 alike, their titles and links apart."""
        for number, (one, other) in enumerate(zip(pages[::2], pages[1::2], strict=True)):
            one.sentences = [self.sentence() for _ in range(60)]
            other.sentences, other.headings, other.footer = list(one.sentences), list(one.headings), one.footer
            for index in range(5, 60, (11, 20, 29)[number % 3]):
                other.sentences[index] = self.sentence()
            self.planted.near.append(_paths(one, other))

    def make_family(self, pages: list[Page]) -> None:
        """Pages made to one pattern."""
        for plant, page in zip(self.random.sample(PLANTS, len(pages)), pages, strict=True):
            page.title = f"{plant.capitalize()} from A to Z"
            page.headings = [form.format(plant) for form in FAMILY]
            page.sentences = [self.sentence() for _ in range(40)]
        self.planted.family = _paths(*pages)

    def break_links(self, pages: list[Page]) -> None:
        """Links to files that are not there."""
        for number, page in enumerate(pages):
            page.links.append(f"gone{number}.md")
            self.planted.links.append(page.path)

    def link(self, orphans: set[str]) -> None:
        """A link to each page but the orphans, from the page before it and now and then from others."""
        linked = [page.path for page in self.pages if page.path not in orphans]
        for number, page in enumerate(self.pages):
            for target in {self.pages[number - 1].path, self.random.choice(linked), self.random.choice(linked)}:
                if target not in orphans and target != page.path:
                    page.links.append(f"../{target}")
        home = [f"[{page.title}]({page.path})" for page in self.pages if page.path not in orphans]
        self.home = "---\ntitle: Meadow Lane\ndescription: All that grows at Meadow Lane.\n---\n\n" + "\n".join(
            f"- {link}" for link in home
        )

    def write(self, folder: Path) -> None:
        """Write the site."""
        for page in self.pages:
            path = folder / page.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(page.render(), "utf-8")
        (folder / "index.md").write_text(self.home, "utf-8")


def _paths(*pages: Page) -> list[str]:
    """Their paths, in the order of a run."""
    return sorted(page.path for page in pages)
