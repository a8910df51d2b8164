"""Strings by which most texts are ruled out before their words are read: a text without them tells nothing."""

from __future__ import annotations

_EN_MONEY = (
    "bit|bonus|cash|cents|coins|comis|commis|compensat|credit|cut|dollars|earn|euros|fee|income|kick|living|money|paid"
    "|part of the |payment|pennies|percent|piece|portion|pounds|profit|revenue|reward|share|slice"
)
_EN_PAID = (
    "affiliate|benefit financially|bring|fraction|give|hand|make|net|owe|part|pay|send|something|to me|to us|tosses"
)
_EN_VAGUE = (
    "(af|(al)|(al.)|aff|agreement|arrangement|associate|benefit|buy|commis|compensated|connection|deal|keep|link"
    "|monetis|monetiz|partner|program|purchas|relationship|shop|something back|supported|work with|works with"
)
_DE_MONEY = (
    "anteil|beteilig|betrag|cent|einnahmen|entgelt|euro|geld|gutschrift|kommission|provision|prozent|prämie|verdien"
    "|vergut|vergüt|werbekosten"
)
_FR_MONEY = (
    "argent|bénéfice|centimes|commission|compensation|contrepartie|euros|gagn|pourcentage|revenu|rémunération"
    "|rétribution|somme"
)
_FR_PAID = "commission|donn|fraction|pai|part|pay|pourcentage|rapport|rémunèr|rémunéré|rétribu|vers"
_ES_MONEY = (
    "beneficio|comision|comisión|compensacion|compensación|compra|céntimos|dinero|euros|ingreso|pago|porcentaje"
    "|remuneracion|remuneración|retribucion|retribución|una parte|venta"
)
_ES_PAID = "cobramos|cobro|comision|comisión|compart|compensad|me|nos|pagad|parte|porcentaje|remunerad"

#: For each language of ``LANGUAGES``, and each of its patterns ``earned``, ``paid``, ``vague`` and ``label``: strings in
#: lower case, one of which each match contains.
STEMS = tuple(
    tuple(tuple(stems.split("|")) for stems in of_language)
    for of_language in (
        (_EN_MONEY, f"{_EN_MONEY}|{_EN_PAID}", _EN_VAGUE, "ad|link|paid|sponsored"),
        (
            _DE_MONEY,
            "beteiligt|bezahlt|entlohnt|finanzie|mich|mir|uns|vergütet",
            "aff|link|monetarisier|partner|provision|unterstütz",
            "advertorial|anzeige|link|verweis|werbung",
        ),
        (
            _FR_MONEY,
            _FR_PAID,
            "affili|aide|commission|lien|monétis|partenaire|soutenez|soutenir|soutien",
            "annonce|commerciale|lien|pub|sponsorisé",
        ),
        (
            _ES_MONEY,
            _ES_PAID,
            "afilia|apoya|ayuda|comisi|enlace|link|monetiz",
            "anuncio|enlace|link|patrocinado|publi",
        ),
    )
)
