"""Pages that a script makes, with texts as extractors would take from them, to see whether causes are told right.

``python -m tests.linting.made_pages 200`` prints how often they are. Each leftover is put where it is by the script, so it
is known where it comes from: the article, the page around it, or what an extractor did. The pages have the structures of
common site builders, and the extractors their common ways: some keep all text, some only the article's element, some
scripts and hidden elements too, some write Markdown, some join lines, repeat them, or leave entities as they are.
"""

from __future__ import annotations

import html
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from seolint.article.source import decode
from seolint.base.model import Cause
from seolint.corpus.batches import make_profile
from seolint.running.file_linter import make_linter

TOPICS = {
    "How to prune roses": (
        "Prune roses on a dry day at the end of winter, when the buds have begun to swell but no leaf has opened yet.",
        "Use shears that are clean & sharp, because a crushed stem heals slowly and lets in every disease around.",
        "Take out what is dead, then what rubs against another stem, and only then decide how tall the bush may stay.",
        "Each cut runs at a slant just above a bud that points away from the middle of the plant.",
        "Climbers keep their long stems, which are tied down flat so that they bloom along their whole length.",
        "Old roses that bloom once a year are cut after they have bloomed, never before.",
        "Rake up the leaves of last year, since the spores of black spot spend the winter on them.",
        "A shovel of compost around the foot of the bush is all the food it needs until June.",
    ),
    "Bread that keeps for a week": (
        "A loaf stays fresh longer when part of its flour has been scalded with boiling water the evening before.",
        "Weigh the salt & the water, and guess nothing, because a spoon holds more than most people believe.",
        "The dough rests for as long as it takes to double, which in a cold kitchen can be half a day.",
        "Fold it four times in the first two hours instead of kneading it until your arms ache.",
        "Bake it dark, since a pale crust turns to leather in the bag and tastes of very little.",
        "Let the loaf cool on a rack for an hour before anyone may cut into it.",
        "Rye keeps better than wheat, and a third of rye already makes a difference of two days.",
        "Store it cut side down on a wooden board, under a cloth, and never in the refrigerator.",
    ),
    "A bicycle fit for the winter": (
        "Salt eats a chain within weeks, so wipe it after each wet ride and oil it on the inside of the links.",
        "Wider tires at lower pressure grip better on snow & on leaves, and they spare your wrists as well.",
        "Lights that run on a hub never need charging, which is worth more in December than a few grams.",
        "Brake pads wear down in a month of slush, and new ones cost less than a tow.",
        "Fenders should reach down to the height of the axle, or your shoes will tell you so.",
        "Grease the seat post before the frost comes, because in spring it may not move any more.",
        "Gloves matter more than the jacket, since cold fingers cannot pull a brake in time.",
        "Keep the bicycle in a cold place, where the snow on it stays dry until the next ride.",
    ),
    "Reading a map without a signal": (
        "Turn the map until its north is the north of the land, and half of your errors are gone.",
        "Contour lines close together mean a steep slope & a slow hour, whatever the distance says.",
        "Put your thumb on the place where you are, and move it along with each bend that you pass.",
        "A stream, a fence or a ridge is a handrail that leads you on when fog hides everything else.",
        "Count the paces between two bridges once, and you will know how far a hundred of them take you.",
        "Aim for one side of a hut rather than for the hut, so that you know which way to turn at the path.",
        "Write down when you left each landmark, for time tells of distance when nothing else does.",
        "Whoever is lost sits down first, drinks something, and goes back to the last place that was certain.",
    ),
    "Was ein Garten im Herbst braucht": (
        "Im Herbst darf das Laub unter den Hecken liegen bleiben, weil dort die Igel und die Kröten überwintern.",
        "Zwiebeln für Tulpen & Narzissen kommen doppelt so tief in die Erde, wie sie selbst hoch sind.",
        "Wer jetzt den Kompost umsetzt, hat im April lockere Erde für die ersten Beete.",
        "Junge Obstbäume bekommen einen Pfahl auf der Seite, von der meistens der Wind weht.",
        "Dahlien gräbt man nach dem ersten Frost aus, schüttelt die Erde ab und lagert sie im Keller.",
        "Der Rasen wird noch einmal gemäht, aber nicht kürzer als vier Zentimeter.",
        "Wasserhähne im Freien werden entleert, bevor die Leitung in einer kalten Nacht platzt.",
        "Samenstände bleiben stehen, denn im Januar leben die Finken davon.",
    ),
    "Cómo cuidar una bicicleta antigua": (
        "Una bicicleta antigua pide poco, pero lo pide todos los meses y no perdona a quien lo olvida.",
        "La cadena se limpia con un trapo & un cepillo, y después se engrasa eslabón por eslabón.",
        "Los frenos de varilla se ajustan con paciencia, porque cada lado influye en el otro.",
        "El cuero del sillín se seca con el sol, así que conviene cubrirlo cuando se deja en la calle.",
        "Los radios flojos se oyen antes de verse, y una rueda centrada dura el doble.",
        "Las piezas cromadas se pulen con papel de aluminio mojado y un poco de vinagre.",
        "Antes del invierno se revisan los rodamientos, que guardan el agua de las primeras lluvias.",
        "Con un farol nuevo y un timbre sonoro, la vieja máquina vuelve a ser segura.",
    ),
}

#: Leftovers that an editor published: lines of their own, as paragraphs among the others.
PUBLISHED = (
    "Read more",
    "Click here",
    "Continue reading",
    "Advertisement",
    "Share this article",
    "Follow us on Facebook",
    "Sign up for our newsletter",
    "Leave a comment",
    "Back to top",
    "Weiterlesen",
    "Lorem ipsum dolor sit amet, consectetur adipiscing elit.",
    "As an AI language model, I cannot visit your garden.",
    '[caption id="attachment_12" align="alignnone"]',
)
#: Groups of lines that a template has around the article.
AROUND_BEFORE = (
    ("Skip to content",),
    ("Home", "About", "Contact", "Log in"),
    ("Toggle navigation", "Search for:"),
    ("Sign in", "Subscribe", "My account"),
    ("Accept all cookies", "Cookie settings"),
    ("Advertisement",),
)
AROUND_AFTER = (
    ("Leave a reply", "Your email address will not be published. Required fields are marked"),
    ("Related posts", "Ten tools for a small shed", "What the neighbors grow"),
    ("Subscribe to our newsletter", "Enter your email address"),
    ("© 2025 Meadow Lane Press. All rights reserved.", "Privacy policy", "Terms of use"),
    ("Back to top",),
    ("Read more",),
    ("Most popular", "A fence that lasts", "Soup for eleven people"),
    ("Previous post", "Next post"),
)
#: Groups of lines that a template puts in boxes inside the article's element.
INSIDE = (
    ("Share on Facebook", "Share on X", "Copy link"),
    ("Advertisement",),
    ("Story continues below advertisement",),
    ("Read more",),
    ("Sign up for our newsletter", "Enter your email address"),
    ("Share this:", "Facebook", "Twitter", "Pinterest"),
    ("You may also like", "Ten tools for a small shed"),
    ("Print", "Email this article"),
)
#: What the page has but does not show: scripts, hidden elements, texts of attributes.
HIDDEN = (
    "Loading comments...",
    "An error occurred. Please try again later.",
    "Please enable JavaScript",
    "Thank you for subscribing",
    "Your cart is empty",
    "Copy link to clipboard",
    "Accept all cookies",
    "Opens in a new window",
    "Subscribe to our newsletter",
)


@dataclass(frozen=True)
class Line:
    """A line that a page has, or that an extractor makes.

    Attributes:
        text: its text.
        cause: where it comes from if it is a leftover; None for the article.
        tag: the element it is in.
        is_in_main: whether it is in the element of the article.
        is_shown: whether the page shows it.
    """

    text: str
    cause: Cause | None = None
    tag: str = "p"
    is_in_main: bool = True
    is_shown: bool = True


#: HTML as it is, and lines in it.
Piece = str | Line
Style = Callable[[random.Random, list[Line]], list[Piece]]


@dataclass(frozen=True)
class Made:
    """A page with a text taken from it.

    Attributes:
        page: the HTML.
        text: what an extractor wrote.
        name: the name of its file, which says its format.
        causes: for each character of the text, where it comes from if it is of a leftover.
        kind: how both were made.
    """

    page: str
    text: str
    name: str
    causes: list[Cause | None]
    kind: str


def make_pages(number: int, seed: int = 0, styles: Sequence[str] = ()) -> Iterator[Made]:
    """Yield so many pages, the same for the same seed; all styles in turn, or those named."""
    chosen = [name for name in STYLES if name in styles or not styles]
    for index in range(number):
        chance = random.Random(f"{seed}:{index}")
        style = chosen[index % len(chosen)]
        name, extract = list(EXTRACTORS.items())[index // len(chosen) % len(EXTRACTORS)]
        pieces = STYLES[style](chance, make_article(chance))
        page = write_page(pieces)
        lines = extract(chance, [piece for piece in pieces if isinstance(piece, Line)])
        text, causes = join_lines(lines, "\n" if name == "dense" else "\n\n")
        yield Made(page, text, "text.md" if name == "markdown" else "text.txt", causes, f"{style}, {name}")


def make_article(chance: random.Random) -> list[Line]:
    """Make an article with none to two leftovers that were published with it."""
    title = chance.choice([*TOPICS])
    sentences = [*TOPICS[title]]
    body = [" ".join(sentences[at : at + 2]) for at in range(0, len(sentences), 2)]
    if chance.random() < 0.5:
        body = sentences
    lines = [Line(text) for text in body]
    for text in chance.sample(PUBLISHED, chance.choice((0, 1, 1, 2))):
        lines.insert(chance.randrange(1, len(lines)), Line(text, "page"))
    if chance.random() < 0.3:
        at = next(at for at, line in enumerate(lines) if "&" in line.text)
        lines[at] = replace(lines[at], text=lines[at].text.replace("&", "&amp;"), cause="page")
    return [Line(title, tag="h1"), *lines]


def write_page(pieces: list[Piece]) -> str:
    """Write the HTML of a page."""
    title = next(piece.text for piece in pieces if isinstance(piece, Line) and piece.tag == "h1")
    body = "\n".join(piece if isinstance(piece, str) else write_line(piece) for piece in pieces)
    return f"<!doctype html>\n<html><head><title>{title}</title></head>\n<body>\n{body}\n</body></html>\n"


def write_line(line: Line) -> str:
    """Write the element of a line."""
    text = html.escape(line.text, quote=False)
    if line.tag == "script":
        return f'<script>var message = "{line.text}";</script>'
    if line.tag == "hidden":
        return f'<div style="display:none">{text}</div>'
    if line.tag == "li-link":
        return f'<li><a href="/{len(text)}">{text}</a></li>'
    if line.tag == "link":
        return f'<a href="/go">{text}</a>'
    return f"<{line.tag}>{text}</{line.tag}>" if line.tag else text


def join_lines(lines: list[Line], gap: str) -> tuple[str, list[Cause | None]]:
    """Join lines, and tell for each character where it comes from."""
    text, causes = "", list[Any]()
    for line in lines:
        text += line.text + gap
        causes += [*[line.cause] * len(line.text), *[None] * len(gap)]
    return text, causes


# --- the structures of pages


def around(chance: random.Random, groups: Sequence[tuple[str, ...]], least: int, most: int) -> list[tuple[str, ...]]:
    """Choose some groups of lines, in the order that they have."""
    number = chance.randint(least, most)
    chosen = set(chance.sample(range(len(groups)), number))
    return [group for at, group in enumerate(groups) if at in chosen]


def of_template(texts: Sequence[str], tag: str, *, inside: bool = False) -> list[Piece]:
    """Make the lines of a group."""
    return [Line(text, "template", tag, is_in_main=inside) for text in texts]


def box(head: str, texts: Sequence[str], tag: str, *, inside: bool = False) -> list[Piece]:
    """Make a box of the template."""
    return [f"<{head}>", *of_template(texts, tag, inside=inside), f"</{head.split(maxsplit=1)[0]}>"]


def put_inside(chance: random.Random, lines: list[Piece], boxes: list[list[Piece]]) -> list[Piece]:
    """Put boxes between the paragraphs of an article, and at its end."""
    for each in boxes:
        at = chance.choice((chance.randrange(2, len(lines)), len(lines)))
        while at < len(lines) and not is_of_article(lines[at]):
            at += 1
        lines[at:at] = each
    return lines


def is_of_article(piece: Piece) -> bool:
    """Whether a piece is a line of the article."""
    return isinstance(piece, Line) and piece.cause != "template"


def hidden(chance: random.Random) -> list[Piece]:
    """Make what the page does not show."""
    return [
        Line(text, "extractor", chance.choice(("script", "hidden")), is_in_main=False, is_shown=False)
        for text in chance.sample(HIDDEN, 2)
    ]


def style_semantic(chance: random.Random, article: list[Line]) -> list[Piece]:
    before, after = around(chance, AROUND_BEFORE, 1, 3), around(chance, AROUND_AFTER, 1, 3)
    inside = [box('div class="share"', group, "li-link", inside=True) for group in around(chance, INSIDE, 0, 2)]
    return [
        "<header>",
        *(piece for group in before for piece in box("nav", group, "li-link")),
        "</header><main><article>",
        *put_inside(chance, [*article], inside),
        "</article></main>",
        *(piece for group in after for piece in box("aside", group, "p")),
        *hidden(chance),
        "<footer><p>Meadow Lane Press</p></footer>",
    ]


def style_divs(chance: random.Random, article: list[Line]) -> list[Piece]:
    before, after = around(chance, AROUND_BEFORE, 1, 3), around(chance, AROUND_AFTER, 1, 3)
    inside = [box('div class="box"', group, "span", inside=True) for group in around(chance, INSIDE, 0, 2)]
    return [
        '<div id="wrap">',
        *(piece for group in before for piece in box('div id="top"', group, "link")),
        '<div id="main"><div class="post">',
        *put_inside(chance, [*article], inside),
        "</div>",
        *(piece for group in after for piece in box('div class="widget"', group, "div")),
        "</div></div>",
        *hidden(chance),
    ]


def style_blog(chance: random.Random, article: list[Line]) -> list[Piece]:
    before, after = around(chance, AROUND_BEFORE, 0, 2), around(chance, AROUND_AFTER, 2, 4)
    inside = [
        box('div class="sharedaddy sd-sharing-enabled"', group, chance.choice(("li-link", "p")), inside=True)
        for group in around(chance, INSIDE, 1, 2)
    ]
    return [
        '<div class="site"><div class="site-header">',
        *(piece for group in before for piece in box('ul class="menu"', group, "li-link")),
        '</div><div class="site-content"><article class="post type-post hentry"><div class="entry-content">',
        *put_inside(chance, [*article], inside),
        "</div></article>",
        *(piece for group in after for piece in box('section class="widget"', group, "p")),
        "</div></div>",
        *hidden(chance),
    ]


def style_builder(chance: random.Random, article: list[Line]) -> list[Piece]:
    before, after = around(chance, AROUND_BEFORE, 1, 2), around(chance, AROUND_AFTER, 1, 3)
    body: list[Piece] = []
    for line in article:
        body += ['<div class="elementor-widget elementor-widget-text-editor"><div>', line, "</div></div>"]
    for group in around(chance, INSIDE, 0, 2):
        at = 3 * chance.randrange(2, len(body) // 3)
        body[at:at] = box('div class="elementor-widget elementor-widget-share"', group, "link", inside=True)
    return [
        *(piece for group in before for piece in box('div class="elementor-nav"', group, "li-link")),
        '<div class="elementor-section"><div class="elementor-column">',
        *body,
        "</div></div>",
        *(piece for group in after for piece in box('div class="elementor-footer"', group, "p")),
        *hidden(chance),
    ]


def style_table(chance: random.Random, article: list[Line]) -> list[Piece]:
    before, after = around(chance, AROUND_BEFORE, 1, 2), around(chance, AROUND_AFTER, 1, 3)
    return [
        "<table><tr><td>",
        *(piece for group in before for piece in of_template(group, "link")),
        "</td></tr><tr><td>",
        *(piece for group in after[:1] for piece in box("div", group, "p")),
        "</td><td>",
        *article,
        "</td></tr><tr><td>",
        *(piece for group in after[1:] for piece in of_template(group, "p")),
        "</td></tr></table>",
        *hidden(chance),
    ]


def style_bare(chance: random.Random, article: list[Line]) -> list[Piece]:
    before, after = around(chance, AROUND_BEFORE, 1, 1), around(chance, AROUND_AFTER, 1, 2)
    return [
        *(piece for group in before for piece in box("p", group, "link")),
        *article,
        "<hr>",
        *(piece for group in after for piece in box('p class="foot"', group, "link")),
        *hidden(chance),
    ]


def style_hashed(chance: random.Random, article: list[Line]) -> list[Piece]:
    before, after = around(chance, AROUND_BEFORE, 1, 3), around(chance, AROUND_AFTER, 1, 3)
    names = [f"css-{chance.randrange(36**5):x}" for _ in range(6)]
    body: list[Piece] = [f'<div class="{names[0]}">', *article[:3], "</div>"]
    for group in around(chance, INSIDE, 1, 2):
        body += box(f'div class="{names[1]}"', group, "li-link" if len(group) > 1 else "p", inside=True)
    body += [f'<div class="{names[0]}">', *article[3:], "</div>"]
    return [
        f'<div id="app"><div class="{names[2]}">',
        *(piece for group in before for piece in box(f'div class="{names[3]}"', group, "button")),
        f'</div><section class="{names[4]}">',
        *body,
        "</section>",
        *(piece for group in after for piece in box(f'div class="{names[5]}"', group, "div")),
        "</div>",
        *hidden(chance),
    ]


def style_news(chance: random.Random, article: list[Line]) -> list[Piece]:
    before, after = around(chance, AROUND_BEFORE, 2, 4), around(chance, AROUND_AFTER, 2, 4)
    inside = [
        box('div class="ad-slot" role="complementary"', group, "p", inside=True) for group in (INSIDE[1], INSIDE[2])
    ]
    inside += [box('aside class="related"', group, "p", inside=True) for group in around(chance, INSIDE[3:], 0, 1)]
    return [
        *(piece for group in before for piece in box('div role="navigation"', group, "link")),
        '<main class="story"><section class="story-body">',
        *put_inside(chance, [*article], inside),
        "</section></main>",
        *(piece for group in after for piece in box('div class="rail"', group, "p")),
        *hidden(chance),
    ]


def style_breaks(chance: random.Random, article: list[Line]) -> list[Piece]:
    before, after = around(chance, AROUND_BEFORE, 1, 2), around(chance, AROUND_AFTER, 1, 3)
    body: list[Piece] = [article[0], '<div class="post-body">']
    for line in article[1:]:
        body += [replace(line, tag=""), "<br><br>"]
    for group in around(chance, INSIDE, 0, 1):
        body += box('span class="buttons"', group, "link", inside=True)
    return [
        *(piece for group in before for piece in box("center", group, "link")),
        *body,
        "</div>",
        *(piece for group in after for piece in [*box("div", group, "div"), "<br>"]),
        *hidden(chance),
    ]


def style_letter(chance: random.Random, article: list[Line]) -> list[Piece]:
    before, after = around(chance, AROUND_BEFORE, 0, 1), around(chance, AROUND_AFTER, 1, 2)
    body: list[Piece] = []
    for line in article:
        body += ['<table width="100%"><tr><td align="left">', line, "</td></tr></table>"]
    return [
        *(piece for group in before for piece in box('table width="100%"><tr><td align="right"', group, "link")),
        '<table width="600" align="center"><tr><td>',
        *body,
        "</td></tr></table>",
        *(piece for group in after for piece in box('table class="footer"><tr><td', group, "p")),
        *hidden(chance),
    ]


def style_amp(chance: random.Random, article: list[Line]) -> list[Piece]:
    before, after = around(chance, AROUND_BEFORE, 1, 2), around(chance, AROUND_AFTER, 1, 3)
    inside = [box('ul class="social"', group, "li", inside=True) for group in around(chance, INSIDE, 1, 2)]
    return [
        '<amp-sidebar id="menu"><ul>',
        *(piece for group in before for piece in of_template(group, "li-link")),
        '</ul></amp-sidebar><div class="page"><div itemprop="articleBody">',
        *put_inside(chance, [*article], inside),
        '</div><div class="more"><ul>',
        *(piece for group in after for piece in of_template(group, "li")),
        "</ul></div></div>",
        *hidden(chance),
    ]


def style_wiki(chance: random.Random, article: list[Line]) -> list[Piece]:
    before, after = around(chance, AROUND_BEFORE, 1, 2), around(chance, AROUND_AFTER, 1, 3)
    half = len(article) // 2
    return [
        '<div id="content" role="main">',
        article[0],
        '<div id="bodyContent">',
        *(piece for group in before for piece in of_template(group, "link")),
        '<div class="parser-output">',
        *article[1:half],
        "<h2>Notes</h2>",
        *article[half:],
        '</div><div class="catlinks"><ul>',
        *(piece for group in after for piece in of_template(group, "li-link")),
        "</ul></div></div></div>",
        *hidden(chance),
    ]


STYLES: dict[str, Style] = {
    name.removeprefix("style_"): each for name, each in list(globals().items()) if name.startswith("style_")
}


# --- the ways of extractors


def shown(lines: list[Line]) -> list[Line]:
    """Return the lines that the page shows."""
    return [line for line in lines if line.is_shown]


def extract_all(chance: random.Random, lines: list[Line]) -> list[Line]:
    """Keep all text that the page shows."""
    return shown(lines)


def extract_main(chance: random.Random, lines: list[Line]) -> list[Line]:
    """Keep the element of the article, with the boxes in it."""
    return [line for line in shown(lines) if line.is_in_main]


def extract_raw(chance: random.Random, lines: list[Line]) -> list[Line]:
    """Keep scripts and hidden elements too."""
    return lines


def extract_dense(chance: random.Random, lines: list[Line]) -> list[Line]:
    """Write a line under the other, and drop some paragraphs."""
    return [line for line in shown(lines) if line.tag == "h1" or line.cause or chance.random() < 0.9]


def extract_markdown(chance: random.Random, lines: list[Line]) -> list[Line]:
    """Write Markdown: headings, lists, links without their targets."""
    found = []
    for line in shown(lines):
        mark = "# " if line.tag == "h1" else "- " if line.tag == "li-link" else ""
        found.append(replace(line, text=mark + line.text))
    return found


def extract_joined(chance: random.Random, lines: list[Line]) -> list[Line]:
    """Join the short lines that follow each other."""
    found: list[Line] = []
    is_open = False
    for line in shown(lines):
        is_short = line.cause == "template" and len(line.text.split()) < 5
        if is_short and is_open and found[-1].is_in_main == line.is_in_main:
            found[-1] = replace(found[-1], text=f"{found[-1].text} | {line.text}")
        else:
            found.append(line)
        is_open = is_short
    return found


def extract_repeating(chance: random.Random, lines: list[Line]) -> list[Line]:
    """Keep the article, some of it twice, as extractors do that take boxes inside boxes."""
    found = extract_main(chance, lines)
    again = [replace(line, cause="extractor") for line in found if len(line.text.split()) > 8][:3]
    return [*found, *again]


def extract_encoded(chance: random.Random, lines: list[Line]) -> list[Line]:
    """Leave entities as the source has them."""
    found = []
    for line in extract_main(chance, lines):
        is_sound = "&" in line.text and line.cause is None
        text = html.escape(line.text, quote=False) if is_sound else line.text
        found.append(replace(line, text=text, cause="extractor" if is_sound else line.cause))
    return found


EXTRACTORS: dict[str, Callable[[random.Random, list[Line]], list[Line]]] = {
    name.removeprefix("extract_"): each for name, each in list(globals().items()) if name.startswith("extract_")
}


# --- how often causes are told right


def judge(made: Made) -> Iterator[tuple[Cause, Cause | None, str, str]]:
    """Yield for each leftover found: where it comes from, what was told, its rule and its text."""
    linter = make_linter(make_profile({"select": ["noise"]}))
    verdict = linter.lint(decode(made.text.encode(), made.name), linter.parse(decode(made.page.encode(), "page.html")))
    for finding in verdict.findings:
        start, end = finding.place.start, max(finding.place.end, finding.place.start + 1)
        causes = Counter(cause for cause in made.causes[start:end] if cause is not None)
        if finding.category == "noise" and causes:
            yield causes.most_common(1)[0][0], finding.cause, finding.rule, made.text[start:end]


def main(number: str = "200", seed: str = "0", *styles: str) -> None:
    """Print how often causes are told right on so many pages, of all styles or of those named."""
    told: Counter[tuple[Cause, Cause | None]] = Counter()
    for made in make_pages(int(number), int(seed), styles):
        for cause, answer, rule, text in judge(made):
            told[cause, answer] += 1
            if cause != answer:
                sys.stdout.write(f"{made.kind}: {cause}, told {answer}: {rule} {text[:70]!r}\n")
    right = sum(count for (cause, answer), count in told.items() if cause == answer)
    for cause in ("page", "template", "extractor"):
        answers = ", ".join(f"{count} {answer}" for (each, answer), count in told.items() if each == cause)
        sys.stdout.write(f"{cause}: told {answers}\n")
    sys.stdout.write(f"{right} of {told.total()} right ({right / told.total():.1%}) on {number} pages\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
