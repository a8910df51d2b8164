#!/usr/bin/env python3
"""Make src/seolint/resources/syllables-en.txt from the CMU Pronouncing Dictionary.

    tools/make_syllables.py CMUDICT [--hold-out]

CMUDICT is the dictionary's own file, cmudict.dict (https://github.com/cmusphinx/cmudict).

For each group of vowel letters the rules have a tree of contexts: the number of syllables of the group, and the
side on which to look at the next letter. The dictionary does not say how the syllables of a word are distributed
over its groups, so this is estimated: each round assigns them in the most likely way under the trees of the round
before. Contexts that correct fewer words than they cost are pruned. The words that the rules get wrong become the
table of exceptions. The table also has the words with a pronunciation shorter than the first.

With --hold-out nothing is written: rules learned from four fifths of the words are tested on the others, once with
the words split one by one and once by their first five letters, so that related words are not learned from.
"""

from __future__ import annotations

import argparse
import collections
import math
import re
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from seolint.language import syllables
from seolint.language.syllables import Spelling, context_key, frame, vowel_spans
from seolint.startup.resources import FOLDER

MAX_SYLLABLES = 4  # in one group of vowels
MAX_LETTERS = 9  # looked at around a group
ROUNDS = 3
SPREAD = 2.0  # nats a branch must save for each letter it distinguishes
NODE_COST = 1.0  # words a context must correct to be kept
PRIOR = (0.05, 0.9, 0.045, 0.004, 0.0005)
HEADER = (
    "# English syllables: rules learned from the CMU Pronouncing Dictionary, and the words they get wrong.\n"
    "# Made by tools/make_syllables.py. Copyright (C) 1993-2015 Carnegie Mellon University: see NOTICE.\n"
)


class VowelGroup(NamedTuple):
    """A group of vowel letters in its framed word."""

    word: str
    start: int
    end: int

    @property
    def key(self) -> str:
        """The key of the group in the rules."""
        return context_key(*self)


def vowel_groups(word: str) -> list[VowelGroup]:
    """Return the groups of vowel letters of a word."""
    framed = frame(word)
    return [VowelGroup(framed, start, end) for start, end in vowel_spans(framed)]


@dataclass
class Node:
    """A context: how often groups in it have 0, 1, 2 … syllables, and the longer contexts."""

    seen: list[int]
    side: str = ""
    longer: dict[str, Node] = field(default_factory=dict)

    @property
    def syllables(self) -> int:
        """The most frequent number of syllables, which is the node's answer."""
        return self.seen.index(max(self.seen))

    def errors(self, answer: int | None = None) -> int:
        """Count the groups for which an answer (default: the node's own) is wrong."""
        return sum(self.seen) - self.seen[self.syllables if answer is None else answer]


Trees = dict[str, Node]
Row = tuple[VowelGroup, int]


class Dictionary(NamedTuple):
    """The syllables of each word in its first pronunciation, and how many fewer its shortest one has."""

    counts: dict[str, int]
    savings: dict[str, int]


def read_dictionary(path: Path) -> Dictionary:
    """Read the dictionary file; other pronunciations of `our` are listed as `our(2)` and so on."""
    found: dict[str, list[int]] = collections.defaultdict(list)
    for line in path.read_text(encoding="utf-8").splitlines():
        word, *phones = line.partition("#")[0].split()
        found[re.sub(r"\(\d+\)$", "", word)].append(sum(phone[-1].isdigit() for phone in phones))
    counts = {word: pronounced[0] for word, pronounced in found.items()}
    return Dictionary(counts, {word: pronounced[0] - min(pronounced) for word, pronounced in found.items()})


def neighbor(group: VowelGroup, side: str, left: int, right: int) -> str:
    """Return the letter `left` + 1 before the group, or `right` after it; a space beyond the ends of the word."""
    index = group.start - left - 1 if side == "L" else group.end + right
    return group.word[index] if 0 <= index < len(group.word) else " "


def histogram(rows: Iterable[Row]) -> list[int]:
    """Count the rows with 0, 1, 2 … syllables."""
    seen = [0] * (MAX_SYLLABLES + 1)
    for _, count in rows:
        seen[count] += 1
    return seen


def disorder(seen: list[int]) -> float:
    """Return the nats needed to encode the syllables of each group."""
    total = sum(seen)
    return -sum(n * math.log(n / total) for n in seen if n)


def grow(rows: list[Row], left: int = 0, right: int = 0) -> Node:
    """Grow the tree of contexts for groups that are equal so far."""
    node = Node(histogram(rows))
    if node.errors() == 0 or left + right >= MAX_LETTERS:
        return node
    best: tuple[float, str, dict[str, list[Row]]] | None = None
    for side in "LR":
        branches: dict[str, list[Row]] = collections.defaultdict(list)
        for row in rows:
            branches[neighbor(row[0], side, left, right)].append(row)
        price = sum(disorder(histogram(branch)) + SPREAD for branch in branches.values())
        if len(branches) > 1 and (best is None or price < best[0]):
            best = price, side, branches
    if best:
        _, node.side, parts = best
        node.longer = {
            letter: grow(part, left + (node.side == "L"), right + (node.side == "R")) for letter, part in parts.items()
        }
    return node


def cut(node: Node) -> tuple[float, int]:
    """Prune contexts that cost more than they save; return the errors and the nodes left under the node."""
    errors, nodes = 0.0, 1
    for letter, longer in list(node.longer.items()):
        its_errors, its_nodes = cut(longer)
        without = longer.errors(node.syllables)
        if its_errors + NODE_COST * its_nodes < without:
            errors, nodes = errors + its_errors, nodes + its_nodes
        else:
            errors += without
            del node.longer[letter]
    if node.longer and errors + NODE_COST * (nodes - 1) < node.errors():
        return errors, nodes
    node.side, node.longer = "", {}
    return node.errors(), 1


def chances(trees: Trees, group: VowelGroup) -> list[float]:
    """Return the probabilities of 0, 1, 2 … syllables: each longer context refines the shorter one."""
    likely = list(PRIOR)
    node = trees.get(group.key)
    left = right = 0
    while node:
        total = sum(node.seen)
        likely = [(n + 2 * p) / (total + 2) for n, p in zip(node.seen, likely, strict=True)]
        letter = neighbor(group, node.side, left, right)
        left, right = left + (node.side == "L"), right + (node.side == "R")
        node = node.longer.get(letter)
    return likely


def first_chances(_: Trees, group: VowelGroup) -> list[float]:
    """Initial probabilities: a final e, -ed and -es are mostly silent, two vowels may be two syllables."""
    if group.key.startswith("e~"):
        return [0.6, 0.38, 0.01, 0.003, 0.0001]
    return [0.01, 0.8, 0.18, 0.01, 0.0001] if group.end - group.start > 1 else list(PRIOR)


Chances = Callable[[Trees, VowelGroup], list[float]]


def distribute(total: int, groups: list[VowelGroup], trees: Trees, likelihood: Chances) -> tuple[int, ...] | None:
    """Distribute the syllables of a word over its groups in the most likely way; None if impossible."""
    best: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, ())}
    for group in groups:
        likely = likelihood(trees, group)
        following: dict[int, tuple[float, tuple[int, ...]]] = {}
        for so_far, (score, shares) in best.items():
            for count in range(min(MAX_SYLLABLES, total - so_far) + 1):
                candidate = score + math.log(likely[count]), (*shares, count)
                following[so_far + count] = max(candidate, following.get(so_far + count, candidate))
        best = following
    return best[total][1] if total in best else None


def learn(counts: dict[str, int]) -> Trees:
    """Learn the contexts from words."""
    trees: Trees = {}
    likelihood: Chances = first_chances
    for _ in range(ROUNDS):
        rows: dict[str, list[Row]] = collections.defaultdict(list)
        for word, total in counts.items():
            groups = vowel_groups(word)
            shares = distribute(total, groups, trees, likelihood) if groups else None
            for group, share in zip(groups, shares or (), strict=False):
                rows[group.key].append((group, share))
        trees = {key: grow(alike) for key, alike in rows.items()}
        likelihood = chances
    for tree in trees.values():
        cut(tree)
    return trees


def flatten(trees: Trees) -> dict[str, str]:
    """Convert the trees to the run-time format: key of the context → its syllables and the side to look at."""
    contexts: dict[str, str] = {}
    todo = list(trees.items())
    while todo:
        key, node = todo.pop()
        if node.longer or key[-1] not in ":$" or node.syllables != 1:
            contexts[key] = f"{node.syllables}{node.side}"
        todo.extend((key + letter, longer) for letter, longer in node.longer.items())
    return dict(sorted(contexts.items()))


def spell_with(spelling: Spelling) -> None:
    """Make the run-time functions use these rules."""
    syllables.spelling = lambda: spelling  # type: ignore[assignment]


def exceptions_to(contexts: dict[str, str], counts: dict[str, int]) -> dict[str, str]:
    """Find the words that the rules get wrong, using the exceptions found so far for parts of words."""
    wrong: dict[str, str] = {}
    spell_with(Spelling(contexts, wrong, {}))
    for word in sorted(counts, key=lambda word: (bool(re.search("[^a-z]", word)), len(word), word)):
        if syllables.count_syllables(word) != counts[word]:
            wrong[word] = str(counts[word])
    return wrong


def write(path: Path, contexts: dict[str, str], exceptions: dict[str, str], savings: dict[str, str]) -> None:
    """Write the table: the contexts on one line, then the words by number of syllables, or of syllables saved."""
    by_head: dict[str, list[str]] = collections.defaultdict(list)
    for sign, words in (("", exceptions), ("-", savings)):
        for word, number in sorted(words.items()):
            by_head[f"{sign}{number}"].append(word)
    lines = [f"{head} {' '.join(words)}\n" for head, words in sorted(by_head.items())]
    pairs = " ".join(f"{key} {value}" for key, value in contexts.items())
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"{HEADER}contexts {pairs}\n{''.join(lines)}", encoding="utf-8")


def plain_words(counts: dict[str, int]) -> dict[str, int]:
    """Keep the words that consist of the letters a to z."""
    return {word: count for word, count in counts.items() if re.fullmatch("[a-z]+", word)}


def hold_out(counts: dict[str, int], letters: int) -> None:
    """Print the share of held-out words the rules get right; words with equal first `letters` stay together."""
    fold = {word: zlib.crc32(word[:letters].encode()) % 5 for word in counts}
    contexts = flatten(learn({word: count for word, count in counts.items() if fold[word]}))
    spell_with(Spelling(contexts, {}, {}))
    held = [word for word in counts if not fold[word]]
    right = sum(syllables.syllables_by_rule(word) == counts[word] for word in held)
    split = f"split by the first {letters} letters" if letters < 20 else "split one by one"
    print(f"{right / len(held):.2%} of {len(held)} held-out words right ({split})")


def main() -> None:
    """Make the table or measure the rules."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dictionary", type=Path)
    parser.add_argument("--hold-out", action="store_true")
    options = parser.parse_args()
    counts, savings = read_dictionary(options.dictionary)
    if options.hold_out:
        for letters in (99, 5):
            hold_out(plain_words(counts), letters)
        return
    contexts = flatten(learn(plain_words(counts)))
    exceptions = exceptions_to(contexts, counts)
    shorter = {word: str(saved) for word, saved in savings.items() if saved}
    write(Path(FOLDER) / syllables.TABLE, contexts, exceptions, shorter)
    print(f"{len(counts)} words: {len(contexts)} contexts, {len(exceptions)} exceptions")


if __name__ == "__main__":
    main()
