"""Finds the texts of a page that somebody else wrote: comments of its readers, and lists of others' rules."""

from __future__ import annotations

from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from seolint.article.nodes import Block

#: Longest heading of comments, and longest line below one, in characters.
_SHORT = 60
_CONTROL = 24
#: What headings of comments have, to look at few lines.
_SIGNS = (
    "omment",
    "espon",
    "repl",
    "eview",
    "omentar",
    "eakti",
    "ntwort",
    "ommentaire",
    "тари",
    "yorum",
    "コメント",
    "评论",
)
_WORDS = (
    r"(?:(?:customer|reader|user) )?(?:comments?|responses|replies|reviews)|(?:leser)?kommentare?|antworten|commentaires?"
    r"|réponses|comentarios?|respuestas|commenti|risposte|comentários?|respostas|reacties|komentarz[ey]?|комментари[йяев]+"
    r"|yorumlar?|コメント|评论"
)
_HEADING = regex(
    rf"(?i)\W*(?:(?:see |show |view )?(?:all )?\d[\d,.]* (?:{_WORDS})\b.*|(?:{_WORDS})\W*(?:\d[\d,.]*)?\W*"
    r"|(?:leave|post|write|add)(?: a| your)? (?:comment|reply|response|review)\b.*|join the (?:discussion|conversation)\W*"
    r"|most (?:helpful|recent) (?:customer |reader )?(?:comments|reviews)\W*|schreiben? sie einen kommentar\W*"
    r"|laisser un commentaire\W*|deja (?:un comentario|una respuesta)\W*)\Z"
)
#: A control below a comment, and a line that names who wrote the one after it.
_REPLY = regex(r"(?i)\W*(?:reply|antworten|répondre|responder|rispondi|odpowiedz|ответить|yanıtla|返信|回复)\W*\Z")
_WRITER = regex(
    r"(?i)(?:comment|posted|reply|review) by \S|\S.{0,40} (?:says|said|wrote|schrieb|schreibt|dit|dice)\W*:\Z"
)
#: Who owns the page says so below the comments.
_IMPRINT = regex(r"(?i)©|\bcopyright\b|\brights reserved\b")
#: Lead-ins of rules that somebody else made.
_OTHERS = regex(
    r"(?i)\b(?:says?|states?|requires?|warns?|recommends?|according to|guidelines? (?:of|from)|rules? (?:of|from)|terms of"
    r"|their (?:rules|terms|policy)|verlangt|schreibt vor|laut|selon|exige|según|secondo|segundo|volgens|według|согласно"
    r")\b[^.:]*:\s*\Z"
)


def find_foreign_texts(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks of a page, in its order, that neither its author nor its publisher wrote."""
    is_comment = is_listed = False
    last: Block | None = None
    for at, block in enumerate(blocks):
        text = block.text
        if not text:
            continue
        if is_comment and (_IMPRINT.search(text) or (block.kind == "heading" and not _HEADING.match(text))):
            is_comment = False
        elif len(text) <= _SHORT and any(map(text.__contains__, _SIGNS)) and _HEADING.match(text):
            is_comment = True
        is_listed = block.kind == "item" and (is_listed if last and last.kind == "item" else _leads_in(last))
        if is_comment or is_listed or _is_reply(blocks, at, last):
            yield block
        last = block


def _leads_in(block: Block | None) -> bool:
    return block is not None and block.text.endswith(":") and bool(_OTHERS.search(block.text))


def _is_reply(blocks: Sequence[Block], at: int, before: Block | None) -> bool:
    """Whether a block is between the name of a reader and a control to reply."""
    following = blocks[at + 1].text if at + 1 < len(blocks) else ""
    if following and len(following) <= _CONTROL and _REPLY.match(following):
        return True
    return before is not None and len(before.text) <= _SHORT and bool(_WRITER.match(before.text))
