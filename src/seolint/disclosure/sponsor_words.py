"""The words in which articles tell that somebody paid for them: plain words, courtesies, and short lines."""

from __future__ import annotations

from seolint.disclosure.statement_words import any_case

#: Words for money that was paid for the whole article: those that readers understand, and courtesies that they do not.
SPONSORED = any_case(
    r"\b(?:article|story|post|page|text|placement|review|guide)\b[^.!?]{0,40}\b(?:paid|sponsored|payment|an ad)\b"
    r"|\b(?:paid|payment|money)\b"
    r"[^.!?]{0,40}\b(?:for|towards?) (?:this|the) (?:article|story|post|page|text|placement|review|guide)\b|"
    r"\A\W*(?:promotion|advert(?:isement|orial)?|anzeige|werbung|publicité|publi-?reportage|publicidad)\b|"
    r"\b(?:sponsored|paid(?: for)?|financed) by\b|\b(?:this|the) (?:\w+ )?(?:post|article|story|page|guide|review"
    r"|recipe|content)"
    r" (?:is|was|has been) (?:an? )?(?:sponsored|paid|advert\w*|ad)\b|\bpaid for (?:this|the) (?:post|article|story"
    r"|page|guide|review)\b"
    r"|\b(?:sponsored|paid|advertiser) (?:post|article|story|content|partnership|promotion|feature|review)\b"
    r"|\b(?:pays|paying|pay|paid|financed|funded|commissioned|bought|sponsors?) (?:for )?this (?:post|article|story|page"
    r"|guide|review|series|space)\b"
    r"|\b(?:received|accepted|got|took) (?:a )?(?:payment|fee|money|compensation)\b|\ba paid (?:partnership|collaboration"
    r"|promotion|placement)\b"
    r"|\b(?:paid|compensated) (?:us|me)\b|\b(?:we|i) (?:was|were|got|am|are) (?:paid|compensated)\b"
    r"|\b(?:sent|gave|gifted|given|lent|provided)\b[^.!?]{0,60}\b(?:free|no cost|no charge|for (?:this|our|my"
    r"|the) (?:review|test))\b"
    r"|\b(?:gesponsert|bezahlt|finanziert) (?:von|durch)\b|\bbezahlte[rs]? (?:beitrag|artikel|partnerschaft|werbung"
    r"|kooperation)\b"
    r"|\bhat (?:für )?diesen (?:beitrag|artikel|text) (?:bezahlt|finanziert|gesponsert)\b"
    r"|\b(?:sponsorisé|payé|financé|rémunéré)e? par\b|\b(?:article|contenu|billet) sponsorisé|\bpartenariat rémunéré\b"
    r"|\b(?:patrocinad|pagad|financiad)[oa] por\b|\b(?:artículo|contenido|post) patrocinado\b|\bcolaboración pagada\b"
)
COURTESY = any_case(
    r"\b(?:brought to you|presented|made possible|supported|powered|promoted|provided|offered|hosted|funded|commissioned"
    r"|underwritten|curated"
    r"|enabled|backed|prepared|delivered) by\b|\b(?:partner|partnered|branded|brand|native|promoted|custom|hosted|client"
    r"|supported) (?:content|posts?"
    r"|stor(?:y|ies)|articles?|feature)\b|\b(?:in|a|our) (?:paid )?(?:partnership|collaboration|cooperation"
    r"|association) with\b"
    r"|\b(?:partnered|teamed up|collaborated|worked|together|created|made|produced) with (?-i:[A-Z]|our|the team)|#(?:sp"
    r"|spon|collab|partner|ambassador"
    r"|gifted)\w*\b|\b(?:thanks|thank you) to\b|\bambassadors?\b|\b(?:pr|press) (?:sample|trip|gift|loan|unit)s?\b"
    r"|\A\W*(?:collab|sp|gifted)\b"
    r"|\bour (?:friends|partners?|sponsors?)\b|\b(?:commercial|content|editorial|presenting|featured|media) partners?\b"
    r"|\bcourtesy of\b"
    r"|\A\W*(?:content|a message|insights?|a story) (?:from|by) (?-i:[A-Z])|\A\W*with (?:the )?(?:kind )?support (?:of"
    r"|from)\b"
    r"|\b(?:in kooperation|in zusammenarbeit|in partnerschaft|mit (?:freundlicher )?unterstützung|kooperation mit"
    r"|gemeinsam mit (?-i:[A-ZÄÖÜ]))\b"
    r"|\b(?:präsentiert|unterstützt|ermöglicht|bereitgestellt) (?:von|durch)\b|\bpartner(?:beitrag|inhalt|content)\b"
    r"|\bdank an\b"
    r"|\b(?:en (?:partenariat|collaboration|association)|partenariat|collaboration) avec\b|\b(?:présenté|proposé|offert"
    r"|soutenu)e? par\b|\bcontenu partenaire\b"
    r"|\bavec le soutien\b|\bmerci à (?-i:[A-Z])|\ben (?:colaboración|alianza|asociación) con\b|\b(?:presentado|ofrecido"
    r"|apoyado) por\b|\bcon el apoyo de\b"
    r"|\bgracias a (?-i:[A-Z])|\A\W*(?:with|partner|avec|mit|con)\W{0,3} (?-i:[A-Z])|\b(?-i:[A-Z])\w+ x (?-i:[A-Z])"
    r"|\b(?:unser\w* partner|notre partenaire|nuestr[oa] (?:soci[oa]|colaborador\w*))\b"
)
#: Words of short lines on pages whose links were paid for: for the money, and for a partner.
PAID_LINE = any_case(
    r"\b(?:paid|pays|paying|payments?|money|fee|sponsor(?:s|ed)?|advert\w*|an ad|ads?|bought|compensat\w+|covered the cost"
    r"|financ(?:ed|es)|funded|funds"
    r"|bezahlt\w*|gezahlt|zahlt|geld|werbung|anzeige|gesponsert|finanziert|payée?s?|rémunérée?s?|publicité|sponsorisée?s?"
    r"|financée?s?|pagad[oa]s?|pagó"
    r"|publicidad|anuncio|patrocinad[oa]|financiad[oa])\b"
)
PARTNER_LINE = any_case(
    r"\b(?:partners?|partnership|collab\w*|cooperation|friends|presents|insights|(?:special|commercial|brand) (?:feature"
    r"|section|story)|together"
    r"|supported|support|thanks|brought|shared|presented|promoted|in league|made (?:for|by|with)|kooperation"
    r"|zusammenarbeit|unterstützung|präsentiert"
    r"|partenaire|partenariat|soutien|proposé|présenté|colaboración|apoyo|presentado|ofrecido|socios?)\b"
)
