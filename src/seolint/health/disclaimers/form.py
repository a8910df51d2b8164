"""How the wording of medical disclaimers in a language other than English is described."""

from __future__ import annotations

from seolint.startup.hints import NamedTuple

#: Is replaced by the opinion in patterns that contain one.
OPINION = "OPINION"

#: More nouns of a list before the adjective that they share: "consejo, diagnóstico o tratamiento médico".
LISTED = r"(?:(?:, | (?:o|u|y|e|ou|et|ni|né|nem) )(?:\w+ )?\w+){0,3}"


class DisclaimerForm(NamedTuple):
    """The wording of disclaimers in one language: strings to search for first, then patterns for lower-case text.

    Every disclaimer contains one of the ``stems``, every statement of purpose one of the ``purposes``; the first
    ``telling`` stems occur in no other language, so that a German footer is found below an English article. ``denial``,
    ``medical`` and ``content`` match the three parts of a limit; ``opinion`` medical advice and the like; ``this`` a
    pronoun in place of the word for the text; ``own`` a limit that needs neither ("Keine ärztliche Beratung.");
    ``negation`` what denies an opinion right after it; ``purpose`` the statement that a text is for information only;
    ``advice`` the recommendation to see one of the ``professions``.
    """

    stems: tuple[str, ...]
    telling: int
    purposes: tuple[str, ...]
    professions: tuple[str, ...]
    denial: str
    medical: str
    content: str
    opinion: str
    this: str
    own: str
    purpose: str
    advice: str
    negation: str = ""


def own_limit(denial: str) -> str:
    """Return the pattern of a limit that begins a sentence or a part of one, and ends with the opinion denied.

    ``OPINION`` is to be replaced by the pattern of that.
    """
    return (
        rf"(?:^|[,:;.!–—•·*(|-])\W*(?:(?:{denial})\s+(?:\w+\s+)?\w+(?:,|\s+(?:und|oder|en|et|ou|y|e|o|i|oraz|и"
        rf"|eller|og))\s+)?"
        rf"(?:{denial})\s+(?:\w+\s+){{0,4}}?(?:{OPINION})"
        r"(?:\s+(?:individu|person|spe[cz]i|[ck]onkret|profes+ion)\w+)?"
        r"(?=\W*$|\s*[.,;:!–—·|()]|\s+(?:und|oder|et|ou|y|o|e|ni|nem|en|of|i|ani|или|и|och|eller|og|por)\b)"
    )
