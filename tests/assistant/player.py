"""Plays an agent: plants faults in drafts, reads ``--output-format agent``, applies its edits and runs again.

``python -m tests.assistant.player`` prints the figures. The player knows nothing of rules: it applies each edit that the
report names, in the way the report says, and believes it.
"""

from __future__ import annotations

import contextlib
import io
import json
import random
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from seolint.__main__ import main

ARTICLES = Path(__file__).parents[1] / "data" / "drafts.txt"
DRAFTS, FAULTS, RUNS = 15, 20, 3
#: Characters of a token.
TOKEN = 4

#: Lines that a page leaves around an article, by the rule that is to find them.
LINES = {
    "advertisement-residue": ("Advertisement", "ADVERTISEMENT - CONTINUE READING BELOW"),
    "breadcrumb-residue": ("Home > Guides > Weekend", "Home » Blog » How-to"),
    "comment-residue": ("Leave a comment", "3 comments", "Leave a Reply"),
    "cookie-notice": ("Accept all cookies", "We use cookies to improve your experience."),
    "counter-residue": ("1.2K shares", "348 views"),
    "footer-residue": ("© 2026 Meadow Lane. All rights reserved.", "Privacy Policy | Terms of Service"),
    "image-credit-residue": ("Photo by Mara Lindqvist on Unsplash", "Image credit: Mara Lindqvist / Pexels"),
    "login-residue": ("Already have an account?", "Log in to your account"),
    "newsletter-prompt": ("Sign up for our newsletter", "Enter your email address"),
    "pagination-residue": ("« Older posts", "Page 2 of 5", "Next page"),
    "paywall-residue": ("Already a subscriber? Log in", "Subscribe to continue reading"),
    "read-more-residue": ("Read more", "Continue reading", "Read more »"),
    "reading-time-residue": ("4 min read", "Reading time: 6 minutes"),
    "share-residue": ("Share this article", "Share on Facebook", "Tweet this"),
    "shortcode-residue": ('[contact-form-7 id="12" title="Ask us"]', "[gallery ids=4,5,6]"),
    "suppression-unused": (
        "<!-- seolint-disable-next-line title-too-short -->",
        "<!-- seolint-disable-next-line description-too-long -->",
    ),
    "ui-residue": ("Skip to content", "Back to top", "Toggle navigation"),
}
#: Sentences that went through the wrong decoder or escaper, and what they were.
SENTENCES = {
    "characters-garbled": (
        ("Itâ€™s worth the extra minute.", "It’s worth the extra minute."),
        ("The cafÃ© around the corner does it the same way.", "The café around the corner does it the same way."),
        ("Donâ€™t hurry this step.", "Don’t hurry this step."),
    ),
    "entity-residue": (
        ("Patience &amp;amp; practice help more than tools.", "Patience & practice help more than tools."),
        ("Ask at Miller &amp;amp; Sons if you need a spare.", "Ask at Miller & Sons if you need a spare."),
    ),
}
_HIDDEN = ("\u200b", "\u2060", "\ufeff")
_DATES = ("03/14/2026", "14.03.2026", "14-03-2026")
#: Plain text has neither front matter nor comments.
_NOT_IN_TEXT = {"date-not-iso", "description-false-count", "front-matter-key-unknown", "suppression-unused"}
#: In Markdown, a credit can belong to an image.
_NOT_IN_MARKDOWN = {"image-credit-residue"}

#: Around a planted fault: what stands there, and what belongs there.
_OPEN, _OR, _CLOSE = "\ue000", "\ue001", "\ue002"
_PLANTED = re.compile(f"{_OPEN}(.*?){_OR}(.*?){_CLOSE}", re.DOTALL)


class Fault(NamedTuple):
    """A planted fault: what the file must not have any more, and what it must have; lines count as a whole."""

    rule: str
    broken: str
    whole: str

    def is_mended(self, text: str) -> bool:
        if not self.whole:
            return self.broken not in text.split("\n")
        return self.broken not in text and self.whole in text


class Draft:
    """A draft that faults can be planted in: its front matter by key, and its blocks."""

    def __init__(self, number: int) -> None:
        self.chance = random.Random(number)
        self.suffix = ".txt" if number % 3 == 2 else ".md"
        articles = re.split(r"^# ", ARTICLES.read_text("utf-8"), flags=re.MULTILINE)[1:]
        head, *sections = re.split(r"^## ", articles[number % len(articles)], flags=re.MULTILINE)
        title, _, description = head.strip().partition("\ndescription: ")
        self.matter = {
            "title": title,
            "description": f'"{description}"',
            "author": "Ada Hoffmann",
            "date": "2026-03-14",
        }
        marks = ("# ", "## ") if self.suffix == ".md" else ("", "")
        self.blocks = [marks[0] + title]
        for at in sorted(self.chance.sample(range(len(sections)), 6)):
            heading, *paragraphs = sections[at].strip().split("\n\n")
            self.blocks += [marks[1] + heading, *paragraphs]
        self.faults: list[Fault] = []

    def text(self, *, is_broken: bool) -> str:
        """The file, with the faults or without them."""
        matter = [f"{key}: {value}\n" for key, value in self.matter.items()]
        head = "".join(["---\n", *matter, "---\n\n"]) if self.suffix == ".md" else ""
        blocks = (_PLANTED.sub(r"\1" if is_broken else r"\2", block) for block in self.blocks)
        return _PLANTED.sub(r"\1" if is_broken else r"\2", head) + "\n\n".join(filter(None, blocks)) + "\n"

    def plant(self, rule: str) -> None:
        """Plant a fault that a rule is to find, if there is a place for it."""
        if rule in LINES:
            self._plant_line(rule, self.chance.choice(LINES[rule]))
        elif rule in SENTENCES:
            self._plant_sentence(rule, *self.chance.choice(SENTENCES[rule]))
        else:
            PLANTS[rule](self, rule)

    def _plant_line(self, rule: str, line: str) -> None:
        if not any(line == fault.broken for fault in self.faults):
            self.blocks.insert(1 + self.paragraph(), f"{_OPEN}{line}{_OR}{_CLOSE}")
            self.faults.append(Fault(rule, line, ""))

    def _plant_sentence(self, rule: str, broken: str, whole: str) -> None:
        if not any(broken == fault.broken for fault in self.faults):
            self.blocks[self.paragraph()] += f" {_OPEN}{broken}{_OR}{whole}{_CLOSE}"
            self.faults.append(Fault(rule, broken, whole))

    def paragraph(self) -> int:
        """The place of a paragraph without faults, drawn by chance."""
        return self.chance.choice(self._paragraphs())

    def words(self, pattern: str) -> tuple[int, re.Match[str]]:
        """The place of a paragraph without faults, and words in it that match."""
        found = [(at, match) for at in self._paragraphs() for match in re.finditer(pattern, self.blocks[at])]
        return self.chance.choice(found)

    def _paragraphs(self) -> list[int]:
        return [at for at, block in enumerate(self.blocks) if block.endswith(".") and _OPEN not in block]

    def replace(self, rule: str, at: int, span: tuple[int, int], broken: str) -> None:
        """Plant a fault in place of a part of a block."""
        block = self.blocks[at]
        whole = block[slice(*span)]
        self.blocks[at] = f"{block[: span[0]]}{_OPEN}{broken}{_OR}{whole}{_CLOSE}{block[span[1] :]}"
        self.faults.append(Fault(rule, broken, whole))

    def replace_entry(self, rule: str, old: str, broken: str) -> None:
        """Plant a fault in place of an entry of the front matter."""
        entry = f"{old}: {self.matter.pop(old)}"
        key, _, value = f"{_OPEN}{broken}{_OR}{entry}{_CLOSE}".partition(": ")
        self.matter[key] = value
        self.faults.append(Fault(rule, broken, entry))


def double_a_word(draft: Draft, rule: str) -> None:
    at, match = draft.words(r"\w+ (the|and|of|with|to|for) \w+")
    draft.replace(rule, at, match.span(), match[0].replace(f" {match[1]} ", f" {match[1]} {match[1]} ", 1))


def hide_a_character(draft: Draft, rule: str) -> None:
    at, match = draft.words(r"\b[a-z]{5,}\b")
    draft.replace(rule, at, match.span(), match[0][:3] + draft.chance.choice(_HIDDEN) + match[0][3:])


def repeat_the_title(draft: Draft, rule: str) -> None:
    title = draft.blocks[0].removeprefix("# ")
    draft.blocks.insert(1, f"{_OPEN}{title}{_OR}{_CLOSE}")
    draft.faults.append(Fault(rule, f"{draft.blocks[0]}\n\n{title}\n", draft.blocks[0]))


def misdate(draft: Draft, rule: str) -> None:
    draft.replace_entry(rule, "date", f"date: {draft.chance.choice(_DATES)}")


def misspell_a_key(draft: Draft, rule: str) -> None:
    draft.replace_entry(rule, "author", f"{draft.chance.choice(['auther', 'autor'])}: Ada Hoffmann")


def count_wrong(draft: Draft, rule: str) -> None:
    entry = f"description: {draft.matter['description']}"
    draft.replace_entry(rule, "description", f'{entry[:-1]} ({draft.chance.randrange(150, 160)} characters)"')


PLANTS: dict[str, Callable[[Draft, str], None]] = {
    "date-not-iso": misdate,
    "description-false-count": count_wrong,
    "front-matter-key-unknown": misspell_a_key,
    "invisible-characters": hide_a_character,
    "title-repeated": repeat_the_title,
    "word-repeated": double_a_word,
}
_ONCE = {"date-not-iso", "description-false-count", "front-matter-key-unknown", "title-repeated"}


def make_draft(number: int) -> Draft:
    """Make a draft with faults of kinds drawn by chance, at most two of a kind."""
    draft = Draft(number)
    kinds = {*LINES, *SENTENCES, *PLANTS} - (_NOT_IN_TEXT if draft.suffix == ".txt" else _NOT_IN_MARKDOWN)
    names = sorted([*kinds, *(kinds - _ONCE)])
    draft.chance.shuffle(names)
    for name in names:
        if len(draft.faults) < FAULTS:
            draft.plant(name)
    assert len(draft.faults) == FAULTS
    return draft


class Played(NamedTuple):
    """What became of a draft: characters of each report, faults planted and left, faults that are new, and words lost."""

    sizes: list[int]
    planted: list[Fault]
    left: list[Fault]
    new: list[str]
    lost: list[str]


def play(folder: Path, draft: Draft) -> Played:
    """Let the agent mend a draft, and compare with what it was before the faults were planted."""
    path = folder / f"draft{draft.suffix}"
    path.write_text(draft.text(is_broken=False), "utf-8")
    before = find(path)
    path.write_text(draft.text(is_broken=True), "utf-8")
    sizes = []
    for _ in range(RUNS):
        said = lint(path, "agent")
        sizes.append(len(said))
        edits = read_edits(said)
        if not edits:
            break
        path.write_text(apply(path.read_text("utf-8"), edits), "utf-8")
    text = path.read_text("utf-8")
    left = [fault for fault in draft.faults if not fault.is_mended(text)]
    lost = count_words(draft.text(is_broken=False)) - count_words(text)
    return Played(sizes, draft.faults, left, list((find(path) - before).elements()), list(lost))


def lint(path: Path, output: str) -> str:
    """What the command prints."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(io.StringIO()):
        main(["check", str(path), "--output-format", output, "--isolated", "--no-cache", "--jobs", "1"])
    return printed.getvalue()


def find(path: Path) -> Counter[str]:
    """The findings of a file, by rule and words; figures in them change with every word."""
    (file,) = json.loads(lint(path, "json"))["files"]
    return Counter(f"{each['rule']}: {re.sub(r'[0-9]+', '#', each['message'])}" for each in file["findings"])


_EDIT = re.compile(r"^  edit(?:, if it is right)?: (\d+)-(\d+) -> (.*)$", re.MULTILINE)


def read_edits(said: str) -> list[tuple[int, int, str]]:
    """The edits of a report on one file, from its beginning to its end."""
    return sorted({(int(match[1]), int(match[2]), json.loads(match[3])) for match in _EDIT.finditer(said)})


def apply(text: str, edits: list[tuple[int, int, str]]) -> str:
    """Apply edits from the end to the beginning; what would overlap has to wait for the next run."""
    first = len(text) + 1
    for start, end, new in reversed(edits):
        if end <= first:
            text = text[:start] + new + text[end:]
            first = start
    return text


def count_words(text: str) -> Counter[str]:
    """How often each word stands in a text."""
    return Counter(re.findall(r"\w+", text))


def play_all() -> list[Played]:
    """Play with all drafts."""
    with tempfile.TemporaryDirectory() as folder:
        return [play(Path(folder), make_draft(number)) for number in range(DRAFTS)]


def describe(games: list[Played]) -> Iterator[str]:
    """Yield the figures, by rule too, and what went wrong."""
    planted = Counter(fault.rule for game in games for fault in game.planted)
    left = Counter(fault.rule for game in games for fault in game.left)
    tokens = max(size for game in games for size in game.sizes) / TOKEN
    yield f"{len(games)} drafts, {planted.total()} faults, {1 - left.total() / planted.total():.1%} mended"
    yield f"at most {max(len(game.sizes) for game in games)} runs and {tokens:.0f} tokens a run"
    yield f"{sum(len(game.new) for game in games)} new faults, {sum(len(game.lost) for game in games)} words lost"
    yield from (f"  {rule}: {planted[rule] - left[rule]} of {planted[rule]}" for rule in sorted(planted))
    for number, game in enumerate(games):
        yield from (f"draft {number}: {found}" for found in (*game.left, *game.new, *game.lost))


if __name__ == "__main__":
    sys.stdout.writelines(f"{line}\n" for line in describe(play_all()))
