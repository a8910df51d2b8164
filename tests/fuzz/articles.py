"""Articles made of fragments that are near to what readers, rules and fixes look for, and of damaged fixtures."""

from __future__ import annotations

from pathlib import Path

from hypothesis import strategies as st

FIXTURES = Path(__file__).parents[2] / "fixtures"
FORMATS = ("markdown", "html", "text")
SEEDS = sorted(path for path in FIXTURES.glob("*/*.*") if path.suffix in {".md", ".html", ".txt"})

_SHARED = [
    "\n",
    "\n\n",
    "\n\n\n\n\n",
    " ",
    "\t",
    "\u00a0",
    "\u200b",
    "\u200d",
    "\u202e",
    "\u2028",
    "\x0c",
    "\ufeff",
    "\u0301",
    "👩‍⚕️",
    "क्‍ष",
    "שלום",
    "Water the roots early in the day. ",
    "The the soil stays moist moist. ",
    "It’s 5 °C; donâ€™t wait. ",
    "Caf&eacute; &amp;amp; bar. ",
    "Read more",
    "3 min read",
    "3 min read 14-03-2025",
    "By Ana Lind, MD",
    "Updated March 3, 2024",
    "Share this:",
    "Advertisement",
    "7 ways to save water",
    "1. One way\n",
    "2. Second way\n",
    "Source: [1]",
    "This is not medical advice. ",
    "click here",
    "Table of Contents",
    "https://example.org/a?b=c",
    "x" * 300,
    "Sentence without end " * 30,
    "“Quoted”, she said.",
    "TBD",
    "Lorem ipsum dolor sit amet. ",
    "{{ title }}",
]
_MARKDOWN = [
    "---\n",
    "+++\n",
    "title: Roses: a guide\n",
    'title = "Roses"\n',
    "description: |\n  Two\n  lines\n",
    "tags: [a, 'b', \"c\"]\n",
    "a: &x b\nc: *x\n",
    '{"title": "Roses", "n": [1,]}\n',
    "# Roses\n",
    "## Roses\n",
    "#### Deep\n",
    "Setext\n===\n",
    "- item\n",
    "  - [ ] inner\n",
    "> quote\n",
    "```py\n",
    "~~~\n",
    "    code\n",
    "| a | b |\n|---|---|\n| c | d |\n",
    "[text](url 'title')",
    "[ref][r]",
    "[r]: /x\n",
    "![](x.png)",
    "![alt](y.png)",
    "**bold",
    "`code`",
    "<!-- seolint-disable -->\n",
    "<!-- seolint-disable-next-line all: why -->\n",
    "<div>",
    "</div>",
    "{% include x %}\n",
    "{{< fig >}}",
    ":::note\n",
    "[^1]",
    "[^1]: note\n",
    "\\*",
    "***\n",
]
_HTML = [
    "<!doctype html>",
    "<html lang=en>",
    "<head>",
    "</head>",
    "<title>Roses</title>",
    "<title>",
    '<meta name=description content="A guide">',
    "<meta charset=latin1>",
    "<link rel=canonical href=/x>",
    '<script type="application/ld+json">{"@type": "Article", "author": {"name": "A"}}</script>',
    '<script type="application/ld+json">',
    "</script>",
    "<body>",
    "<main>",
    "<article>",
    "</article>",
    "<nav><a href=/>Home</a></nav>",
    "<h1>Roses</h1>",
    "<h2>",
    "</h2>",
    "<p>",
    "</p>",
    "<ul><li>",
    "</li></ul>",
    "<table><tr><td>",
    "</table>",
    "<img src=x>",
    '<img alt="" src=y>',
    "<a href='x'>here</a>",
    "<br/>",
    "<b>",
    "</b>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "&lt;",
    "&#x200b;",
    "&nbsp;",
    "&bogus;",
    "<pre>",
    "</pre>",
    "<style>",
    "</style>",
    "<svg>",
    "<footer>",
    "<p hidden>",
    "<x-y z='<'>",
    "<",
    ">",
    "'",
    '"',
    "=",
]
_FRAGMENTS = {"markdown": _SHARED + _MARKDOWN, "html": _SHARED + _HTML, "text": _SHARED}


@st.composite
def made_up(draw: st.DrawFn) -> tuple[str, str]:
    """A format and a text of fragments and of characters of any kind."""
    format_ = draw(st.sampled_from(FORMATS))
    anything = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
    parts = draw(st.lists(st.one_of(*[st.sampled_from(_FRAGMENTS[format_])] * 4, anything), max_size=40))
    return format_, "".join(parts)


@st.composite
def damaged(draw: st.DrawFn) -> tuple[str, str]:
    """A format and the text of a fixture, with pieces cut, doubled, moved and put in."""
    text = draw(st.sampled_from(SEEDS)).read_text("utf-8", errors="replace")
    format_ = draw(st.sampled_from(FORMATS))
    for _ in range(draw(st.integers(1, 6))):
        start, size = draw(st.integers(0, len(text))), draw(st.integers(0, 200))
        piece, put = text[start : start + size], draw(st.sampled_from(_FRAGMENTS[format_]))
        how = draw(st.sampled_from(["cut", "double", "move", "put", "case"]))
        rest = text[start + size :]
        kept = {"cut": "", "double": piece * 2, "move": "", "put": put + piece, "case": piece.swapcase()}[how]
        text = (piece if how == "move" else "") + text[:start] + kept + rest
    return format_, text.replace("\x00", "")
