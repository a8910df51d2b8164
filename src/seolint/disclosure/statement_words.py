"""The words in which articles tell that links earn money, by language.

``ours`` names the publisher, ``others`` people who earn too, ``earns`` and ``money`` what happens, ``paid`` a payment that
names the publisher itself, ``denied`` that it does not happen, ``buys`` what the reader does,
``vague`` words that readers do not understand, ``label`` a mark that they do.
"""

from __future__ import annotations

from seolint.startup.hints import NamedTuple
from seolint.startup.patterns import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re


class StatementWords(NamedTuple):
    """The patterns of a language; ``regex`` compiles each when it is first used."""

    ours: re.Pattern[str]
    others: re.Pattern[str]
    earned: re.Pattern[str]
    paid: re.Pattern[str]
    denied: re.Pattern[str]
    buys: re.Pattern[str]
    vague: re.Pattern[str]
    label: re.Pattern[str]


def _words(pattern: str) -> re.Pattern[str]:
    return regex(rf"(?i){pattern}")


_EN_MONEY = (
    r"(?:commissions?|comm?iss?ions?|fees?|compensation|payments?|percentage|percent|kick-?backs?|shares? of|cuts?"
    r"|money|cash|part of the (?:\w+ )?(?:price|sales?|proceeds|order)|a (?:small |little |tiny )?bit|"
    r"revenue|income|bonus(?:es)?|credits?|cents|pennies|advertising fees|referral fees?|rewards?)"
)
_EN_EARN = (
    r"(?:earn(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|gets?|got|getting|mak(?:e|es|ing)|made|collects?|takes?|generates?"
    r"|accept"
    r"|given)"
)
ENGLISH = StatementWords(
    ours=_words(
        r"\b(?:we|i|us|me|our|my|this (?:site|website|blog|page|article|post|story|guide|review|publication|newsletter|"
        r"channel|project|recipe)|the people (?:who|behind)|those who (?:write|run|make)|the (?:site|blog|author|publisher"
        r"|editors?|website|writer|team)|these pages)\b"
    ),
    others=_words(
        r"\b(?:you|they|he|she|affiliates|agents?|brokers?|sellers?|creators?|bloggers?|influencers?|who|people|"
        r"advis[eo]rs?|sales(?:people|men|man|person)|reps?|merchants|dealers?|websites|publishers|marketers|members|"
        r"everyone|anyone|readers?|companies)\b"
    ),
    earned=_words(
        rf"\b{_EN_EARN}\b[^.!?;]{{0,50}}?\b{_EN_MONEY}\b|\b{_EN_MONEY}\b[^.!?;,]{{0,30}}?\b(?:earned|paid|received|made)\b"
        r"|\bearn(?:s|ed|ing)?\b[^.!?;]{0,30}?\b(?:from|on|by|through|via)\b[^.!?;]{0,30}?\b(?:purchases?|sales?|orders?|"
        r"bookings?|links?|linking)\b"
        r"|\b(?:earn|earns|profit|profits|make money|makes money)\b[^.!?;,]{0,20}?\b(?:when(?:ever)?|if"
        r"|(?:each|every) time)\b"
    ),
    paid=_words(
        r"\b(?:we|i|this site|the site|our (?:site|team))\b(?:[^.!?;,]{0,60}?\b(?:be |get |gets |are |am |is |being )"
        r"|['’](?:re|m|ll be) )(?:financially |also )?(?:paid|compensated|rewarded)\b"
        r"|\bearn advertising fees\b|\b(?:sends?|pays?|gives?|pass(?:es)?|hands?|returns?)\b[^.!?]{0,50}\b(?:share|part"
        r"|cut|commission|percentage|bit|slice)\b"
        r"[^.!?]{0,40}\bto (?:us|me|our (?:\w+)|the (?:people|team|writers?|authors?) (?:of|who|behind|at)\b)|\b(?:money"
        r"|cents|percent|something) (?:lands?|ends? up|goes)"
        r" (?:with|to|in) (?:us|me|our \w+)\b"
        r"|\b(?:pays?|sends?|gives?|hands?)\b[^.!?;]{0,30}?\bfees?\b[^.!?;]{0,10}?\bto (?:us|me)\b"
        r"|\b(?:share|part|cut|percentage|percent|some|portion|slice) of (?:the|each|every|what|your)\b[^.!?;,]{0,60}?"
        r"\b(?:goes|comes|is paid|flows) (?:back )?to (?:us|me)\b"
        r"|\b(?:pay|pays|paid|gives?|sends?|hands?|tosses|kicks?|rewards?|credits?|earns?|makes?|brings?|nets?)\s+"
        r"(?:us|me|this (?:site|blog|page|website|magazine|newsletter|channel))\b(?!\s+to\b)"
    ),
    denied=_words(
        r"\b(?:not|never|no longer|nor|neither|cannot|nothing|refuse|decline|without)\b|n['’]t\b|\b(?:no|any|zero)\s+"
        r"(?:affiliate |advertising |other )?(?:commissions?|fees?|money|compensation|payments?|kick-?backs?)\b"
    ),
    buys=_words(
        r"\b(?:buy|buys|bought|buying|purchas\w+|order\w*"
        r"|(?<!\bhis )(?<!\bher )(?<!\bthe )(?<!\ba )(?<!\bthis )(?<!\bnew )(?<!\bmy )book(?:s|ed|ing|ings)?|shop\w*"
        r"|sign(?:s|ing)? up|subscrib\w+|"
        r"click\w*|links?|linked|linking|sales?|through (?:it|them|this|these)|via (?:it|them|this|these))\b"
    ),
    vague=_words(
        r"\b(?:tracking|tagged|shopping|shop|special|smart|rewards?|reward) ?-?links?\b|\b(?:partner|rewards?|referral"
        r"|shopping|retail) program(?:me)?s?\b"
        r"|\b(?:relationships?|arrangements?|agreements?|deals?) with (?:the|this|some|these|a few|several"
        r"|most) (?:\w+ )?(?:retailers?|shops?|stores?|brands?"
        r"|merchants?|sellers?|advertisers?)\b|\ba little something back\b|\A\W*affiliate[sd]?\W*(?:\Z|[:–—|-]\s)"
        r"|\b(?:affiliate|aff\.?|associate|partner|referral|ref\.?|tracked|monetized|commission) ?-?links?\b"
        r"|\baffiliated? (?:partners?|"
        r"program(?:me)?s?|content|products?|revenue|income|commissions?|relationships?|items|urls?|codes?)\b"
        r"|\bcommissions? (?:may be |are |is )?earned\b|\bcommissionable\b|\b(?:amazon|an?) associates?\b|#aff\w*"
        r"|\blinks?\b[^.!?]{0,60}?\baffiliate\b(?! (?:manager|network))|\baffiliate\b[^.!?]{0,40}?\blinks?\b"
        r"|\b(?:support|supports|supporting|help|helps|helping)\b[^.!?]{0,20}?\b(?:us|me|our|my|this|the)\b[^.!?]{0,40}?"
        r"\b(?:links?|purchas\w+|buy\w*|shop\w*)\b"
        r"|\b(?:links?|purchas\w+|buy\w*)\b[^.!?]{0,60}?\b(?:support|supports|help|helps)\b[^.!?]{0,20}?"
        r"\b(?:us|me|our|my|this|the (?:site|blog|channel))\b|\breader[- ]supported\b|\baffiliation\b"
        r"|\bassociates? program(?:me)?s?\b|\bcommissions? (?:may|might|can) apply\b"
        r"|\b(?:we|our)\b[^.!?]{0,40}?\b(?:relationships?|arrangements?|agreements?|partnerships?|partner"
        r"|partnered|work) with "
        r"(?:\w+ ){0,2}?(?:retailers|shops|stores|brands|merchants|partners|advertisers)\b"
        r"|\bmoneti[sz]\w+|\bpartner (?:shops?|stores?|retailers?|merchants?)\b|\bmaterial connections?\b"
        r"|\(aff(?:il)?\.?\)"
        r"|\baffil\.|\A\W*aff\.\W*\Z|\((?:aff?|al)\.?\)"
        r"|\b(?:partners?|partnered|works?) with the (?:shops?|stores?|brands?|retailers?|sellers?|merchants?)\b"
        r"|\bwe (?:may |might |could |can )?(?:be|get|are) compensated\b"
        r"|\bkeep(?:s|ing)? (?:the|this|our|my) (?:\w+ )?(?:site|blog|lights|page|channel|kitchen|shop|project"
        r"|newsletter) "
        r"(?:running|alive|free|going|on|online|up)\b|\bad-supported\b|\b(?:commission|compensated) (?:basis|model)\b"
        r"|\b(?:commercial|business|financial) relationships? with\b|\bwe (?:may |might |could )?(?:also )?benefit\b"
    ),
    label=_words(
        r"\b(?:paid|ad|advertising|advertisement|sponsored|commercial) ?-?links?\b|(?:^|[\s(\[])#(?:ad|advert"
        r"|sponsored)\b|\((?:ad|advert|advertisement|paid)\)"
        r"|\blinks? (?:are|is) (?:ads?|advertis\w+|paid(?: for)?|sponsored)\b"
        r"|\A\W*(?:ad|ads|advert|advertisement|advertising|paid content|sponsored)\W*(?:\Z|[:–—|-]\s)"
    ),
)
_DE_MONEY = (
    r"(?:\w*provision(?:en)?|vergütung(?:en)?|kommission(?:en)?|geld|prozente?|beteiligung|umsatzbeteiligung|cents?|"
    r"werbekosten\w*|entgelt|betrag|anteil|verg[uü]tet|einnahmen|gutschrift)"
)
_DE_EARN = (
    r"(?:erh[aä]lt(?:en|e|st)?|erhalte|bekomm(?:e|en|t)|verdien(?:e|en|t)|krieg(?:e|en|t)|beteiligt|vergütet|gezahlt"
    r"|bezahlt|"
    r"gutgeschrieben|entlohnt|fließt|einnehmen|nehmen)"
)
GERMAN = StatementWords(
    ours=_words(
        r"\b(?:wir|ich|uns|mir|unser\w*|mein\w*|dies(?:e|er|es) (?:seite|website|webseite|blog|beitrag|artikel|portal)|"
        r"d(?:ie|er) (?:seite|website|webseite|blog|redaktion|autorin|autor|betreiberin|betreiber|seitenbetreiber))\b"
    ),
    others=_words(
        r"\b(?:du|ihr|man|wer|(?:der|die|ein|eine) (?:makler|vermittler|händler|verkäufer|berater|influencer|blogger|"
        r"vertreter|werber|publisher|partner)(?:in|innen)?|influencer(?:innen)?|affiliates)\b"
    ),
    earned=_words(
        rf"\b{_DE_EARN}\b[^.!?;]{{0,80}}?\b{_DE_MONEY}\b|\b{_DE_MONEY}\b[^.!?;]{{0,60}}?\b{_DE_EARN}\b"
        r"|\bverdien(?:e|en|t)\b[^.!?;]{0,40}?\b(?:an|mit|bei|durch)\b[^.!?;]{0,40}?\b(?:k[aä]ufen?|verk[aä]ufen?|kauf|"
        r"bestellungen|links?|einkäufen|umsatz|verkauf)\b|\b(?:am umsatz|am verkauf) beteiligt\b"
    ),
    paid=_words(
        r"\b(?:zahlt|zahlen|bezahlt|gibt|geben|überweist|vergütet|bringt|bringen|schreibt|beteiligt)\b"
        r"[^.!?;,]{0,60}?\b(?:uns|mir)\b"
        r"|\b(?:wir|ich)\b[^.!?;]{0,40}?\b(?:bezahlt|vergütet|entlohnt|beteiligt)\b|\bgeht\b[^.!?;]{0,40}?\ban (?:uns"
        r"|mich)\b"
    ),
    denied=_words(
        r"\b(?:nicht|nie|niemals|weder|ohne)\b|\bkein\w*\s+(?:\w+\s+)?"
        r"(?:provision(?:en)?|vergütung|geld|kommission|beteiligung|affiliate\S*|anteil)\b"
    ),
    buys=_words(
        r"\b(?:kauf\w*|gekauft|einkauf\w*|bestell\w*|buch(?:e|en|st|t|ung|ungen)|klick\w*|abschl\w+|anmeld\w*|"
        r"links?|\w+-?links?|darüber|vermittl\w+)\b"
    ),
    vague=_words(
        r"\b(?:affiliate|partner|provisions?|empfehlungs|ref(?:erral)?)[- ]?links?\b|\baffiliate\b|\bpartnerprogramm\w*"
        r"|\baff-?links?\b|\bamazon-partner\b"
        r"|\bauf provisionsbasis\b|\b(?:vermittlungs|einkaufs)links?\b|\blinks? mit provision\b"
        r"|\bwerbepartner\b|\bmonetarisier\w+|\bpartner-?shops?\b|\bunterstütz\w+\b[^.!?]{0,30}?\b(?:mich|uns"
        r"|den blog|diesen blog|(?:die|diese) seite|meine arbeit|"
        r"unsere arbeit)\b|\bprovision(?:en)? (?:möglich|erhalten)\b"
    ),
    label=_words(
        r"\bwerbe-?links?\b|\b(?:bezahlte|gesponserte)\w* (?:links?|verweise?)\b|\blinks? (?:sind|ist) (?:anzeigen?"
        r"|werbung)\b"
        r"|\benthält (?:bezahlte )?werbung\b|\A\W*(?:anzeige|werbung|advertorial)\W*(?:\Z|[:–—|-]\s|wegen\b|enthält\b)"
        r"|[(\[*]\s*(?:anzeige|werbung)\s*[)\]]"
    ),
)
_FR_MONEY = (
    r"(?:commissions?|rémunérations?|pourcentage|argent|bénéfices?|revenus?|compensation|rétribution|"
    r"somme|contrepartie)"
)
_FR_EARN = (
    r"(?:ai droit à|avons droit à|touch(?:e|ons|er|es|ent|é|erai|erons|ez)|perçoi[st]|percevons|percevoir"
    r"|perçue?s?|percevrons|reçoi[st]|recevons|"
    r"recevoir|recevrons|reçue?s?|gagn(?:e|ons|er|ent)|obt(?:iens|ient|enons|enir)|réalis(?:e|ons|er)|génèr\w+|"
    r"toucherons|vers(?:e|ée?s?|ent)|bénéficier|bénéficions)"
)
FRENCH = StatementWords(
    ours=_words(
        r"(?:\b(?:nous|je|me|notre|nos|mon|mes|ce (?:site|blog|média)|cet article|cette page|le site|le blog"
        r"|l['’]auteure?|"
        r"la rédaction|l['’]éditeur)\b|\bj['’]|\bm['’]|\bon (?:touche|perçoit|reçoit|gagne))"
    ),
    others=_words(
        r"\b(?:vous|tu|ils|elles|agents?|courtiers?|vendeurs?|créateurs?|influenceurs?|blogueurs?|qui|commerciaux|"
        r"apporteurs?|marchands?|les affiliés)\b"
    ),
    earned=_words(
        rf"\b{_FR_EARN}\b[^.!?;]{{0,60}}?\b{_FR_MONEY}\b|\b{_FR_MONEY}\b[^.!?;,]{{0,40}}?\b{_FR_EARN}\b"
        r"|\bgagn(?:e|ons|er)\b[^.!?;]{0,20}?\b(?:sur|grâce|avec)\b[^.!?;]{0,30}?\b(?:achats?|ventes?|liens?)\b"
    ),
    paid=_words(
        r"\b(?:nous|me)\s+(?:re)?(?:vers|pai|pay|rémunèr|rapport|rétribu|donn)\w+|\b(?:nous sommes|je suis"
        r"|nous pouvons être|"
        r"je peux être|nous serons|site est|blog est)\s+(?:\w+\s)?(?:rémunéré|payé|rétribué)\w*"
    ),
    denied=_words(
        r"\b(?:pas|jamais|aucune?|ni|sans)\b(?!\s+(?:sur)?co[uû]t|\s+frais|\s+(?:aucun\s+)?supplément|\s+que\b|\s+impact"
        r"|\s+(?:le\s+)?moindre|\s+changer)"
    ),
    buys=_words(
        r"\b(?:ach[eèa]t\w*|command\w+|réserv\w+|cliqu\w+|liens?|inscri\w+|abonn\w+|vous pass\w+|ventes?|souscri\w+"
        r"|pass\w+ par)\b"
    ),
    vague=_words(
        r"\bliens? (?:\w+ )?(?:d['’ ]\s?affiliation|d['’]affili\w+|affili\w+|partenaires?|de parrainage)\b"
        r"|\baffiliation\b"
        r"|\bliens? (?:\w+ )?(?:à commission|commissionnés?|traçants?|marchands?|aff)\b|\bmonétis\w+|\ben affiliation\b"
        r"|\A\W*commissions? (?:perçues?|possibles?)\b|\baffiliés?\b|\bpartenaire amazon\b|\b(?:soutenez"
        r"|soutiennent|soutenir"
        r"|soutient|aide[zr]?)\b[^.!?]{0,40}?\b(?:site|blog|nous|"
        r"notre|chaîne|mon)\b|\bprogramme partenaires?\b"
    ),
    label=_words(
        r"\bliens? (?:\w+ )?(?:rémunérés?|publicitaires?|sponsorisés?|commerciaux|commercial|payants?)\b"
        r"|\b(?:communication|collaboration) commerciale\b|\A\W*(?:publicité|annonce|pub|sponsorisé)\W*(?:\Z|[:–—|-]\s)"
    ),
)
_ES_MONEY = (
    r"(?:comisi[oó]n(?:es)?|una parte|ingresos?|dinero|porcentaje|beneficios?|remuneraci[oó]n|compensaci[oó]n|"
    r"pago|retribuci[oó]n)"
)
_ES_OURS_EARN = (
    r"(?:gan(?:o|amos|aremos|aré)|recib(?:o|imos|iremos|iré)|obten(?:go|emos|dremos|dré)|cobr(?:o|amos|aremos)|"
    r"percib(?:o|imos|iremos)|(?:me|nos) llev(?:o|amos|aremos|aré))"
)
_ES_EARN = (
    rf"(?:{_ES_OURS_EARN}|gan(?:a|an|ar|arnos|arme)|recib(?:e|en|ir)|obt(?:iene|ienen|ener)|cobr(?:a|an|ar)|percib(?:e|ir)|"
    r"llev(?:ar(?:me|nos)?|a)|genera[rn]?)"
)
SPANISH = StatementWords(
    ours=_words(
        rf"\b(?:{_ES_OURS_EARN}|nosotros|yo|nos|me|nuestr\w+|mis?|este (?:sitio|blog|artículo|portal|medio)|"
        r"esta (?:web|página)|el (?:autor|blog|sitio)|la (?:autora|redacción|web)|pod(?:emos|ríamos)|puedo|podría)\b"
    ),
    others=_words(
        r"\b(?:tú|usted|ustedes|ellos|agentes?|vendedor(?:es)?|creadores|influencers?|quien|quienes|los afiliados|"
        r"comerciales|corredores|intermediarios?)\b"
    ),
    earned=_words(
        rf"\b{_ES_EARN}\b[^.!?;]{{0,60}}?\b{_ES_MONEY}\b|\b{_ES_MONEY}\b[^.!?;,]{{0,40}}?\b{_ES_EARN}\b"
        r"|\b(?:gan(?:o|amos|ar)|obten(?:go|emos|er))\b[^.!?;]{0,30}?\b(?:con|por|de)\b[^.!?;]{0,30}?\b(?:compras?"
        r"|ventas?)\b"
    ),
    paid=_words(
        r"\b(?:nos|me)\s+(?:pag|d[aé]|abon|remuner|ingres|compens)\w*|\b(?:somos|soy|seremos|ser)\s+(?:remunerad"
        r"|compensad|"
        r"pagad)\w+"
    ),
    denied=_words(
        r"\bno\s+(?:nos\s+|me\s+)?(?:gan|recib|obten|obtien|cobr|percib|llev|pag|ha[yb]|contien)\w*|\b(?:nunca|jamás"
        r"|tampoco)\b"
        r"|\b(?:ningun[ao]?|sin)\s+(?:recibir\s+|cobrar\s+)?(?:comisi[oó]n|dinero|pago|remuneraci[oó]n)\b"
    ),
    buys=_words(
        r"\b(?:compr\w+|pid\w+|reserv\w+|contrat\w+|registr\w+|suscrib\w+|clic|pinch\w+|enlaces?|links?|ventas?"
        r"|pulsa\w*)\b"
    ),
    vague=_words(
        r"\b(?:enlaces?|links?) (?:\w+ )?(?:de )?(?:afiliad\w+|afiliación|referid\w+|partners?)\b|\bafiliad[oa]s?\b"
        r"|\bafiliación\b"
        r"|\b(?:enlaces?|links?) (?:\w+ )?(?:asociad\w+|de socios?|comisionables?|con comisión|de partner)\b|\bmonetiz\w+"
        r"|\A\W*comisi(?:ón|ones) (?:recibidas?|posibles?)\b"
        r"|\b(?:apoya|apoyas|ayuda|ayudas|ayudan)\b[^.!?]{0,40}?\b(?:blog|web|sitio|canal|proyecto|nos|me|mantener)\b"
    ),
    label=_words(
        r"\b(?:enlaces?|links?) (?:\w+ )?(?:patrocinados?|publicitarios?|pagados?|remunerados?|comercial(?:es)?)\b"
        r"|\A\W*(?:publicidad|anuncio|publi|patrocinado)\W*(?:\Z|[:–—|-]\s)"
    ),
)
LANGUAGES = (ENGLISH, GERMAN, FRENCH, SPANISH)

#: Words for the payment that no wage or gift is called by; without one, the sentence has to speak of links or purchases.
TRADE = _words(
    r"\b(?:comm?iss?ions?|\w*provision(?:en)?|comisi[oó]n(?:es)?|affili\w*|afiliad\w*|kick-?backs?|referral|associates?|"
    r"umsatzbeteiligung|partner(?:programm)?|partenaire|advertising fees)\b"
)
#: Negations of all these languages: the word "affiliate" belongs to each of them.
NEGATED = _words(
    r"\b(?:no|not|never|nobody|no one|without|free of|neither|nor|niemand|nadie"
    r"|personne n\w*|kein\w*|nicht|nie|ohne|weder|pas|aucune?|sans|jamais|ni|ningún"
    r"|ninguna?|"
    r"sin|nunca|tampoco)\b|n['’]t\b"
)

#: Text or address of a link that leads to a disclosure instead of giving it.
POINTER = _words(
    r"#(?:affiliates?|advertis\w+|commissions?|money|earnings?|disclosures?|funding)\b"
    r"|\bhow (?:do|does) (?:we|this site|this page) (?:make money|earn|fund|finance|pay for)\b"
    r"|\b(?:about|details of|more on|read about) (?:this|the|our) (?:partnership|sponsorship|collaboration|campaign"
    r"|sponsor|cooperation)\b"
    r"|\bwho (?:paid|pays) for (?:this|the)\b|\bhow (?:we|i) (?:fund|finance|pay for) (?:this|our|my)\b|\bfor how (?:this"
    r"|the|our) (?:site|page|article"
    r"|blog) is paid\b"
    r"|\b(?:about|what is|what are|our) (?:paid|sponsored|partner|branded|advertiser)[ _-](?:content|posts?|articles?"
    r"|partnerships?)\b(?! with)|\b(?:sponsorship|sponsored[ _-]content|gift|press[ _-]trip)[ _-](?:disclosures?"
    r"|polic(?:y|ies)|notice)\b"
    r"|\b(?:affiliate|advertis(?:er|ing)|ad|commission|ftc|partner(?:ship)?|monetization|earnings)[ _-]?"
    r"(?:disclosures?|disclaimers?|polic(?:y|ies)|notices?|statement|info(?:rmation)?|link[ _-]policy)\b"
    r"|\bdisclosures?(?:[ _-](?:policy|statement|page|notice|here))?\b|\bhow (?:we|this site) (?:make|makes|earn"
    r"|earns)(?: our| its)? "
    r"(?:money|a living)\b|\bhow we(?: are|['’]re) (?:funded|paid|financed)\b|\bhow[ _-]we[ _-](?:make|earn)[ _-]money\b"
    r"|\b(?:about|more (?:about|on)|how) (?:our|these|the) (?:links|partners|advertisers)\b"
    r"|\bhow (?:this|the) (?:page|article|guide|post|blog|site) (?:earns|makes money|is (?:paid for|funded|financed))\b"
    r"|\b(?:hinweise? )?(?:zu|über) (?:den|unseren|diesen) links\b|\b(?:wie|womit) wir (?:hier )?geld verdienen\b"
    r"|\bso finanzier(?:en|t) (?:wir|sich)\b|\b(?:à propos|au sujet) de (?:nos|ces) liens\b"
    r"|\b(?:sobre (?:nuestros|estos) enlaces|política de enlaces)\b"
    r"|\b(?:affiliate|werbe|transparenz|partner)[ _-]?(?:hinweise?|erklärung|richtlinien?|kennzeichnung)\b"
    r"|\btransparenz\b"
    r"|\b(?:so|wie) (?:verdienen wir|wir) (?:unser )?geld(?: verdienen)?\b|\bwie wir uns finanzieren\b"
    r"|\b(?:mentions?|politique|charte|page|déclaration)[ _-](?:d['’]|de |sur l['’])?(?:affiliation|transparence"
    r"|partenariats?)\b"
    r"|\bcomment (?:nous|ce site|on) (?:gagn\w+|se finance|sommes (?:rémunérés|financés))\b|\btransparence\b"
    r"|\b(?:aviso|política|nota|página|divulgación)[ _-]de[ _-](?:afiliad[oa]s?|afiliación|transparencia)\b"
    r"|\btransparencia\b"
    r"|\bcómo (?:ganamos|nos financiamos|financiamos)\b"
)

#: People by whom an article names its author; in a note about the author, they earn as the publisher does.
AUTHOR = _words(r"\A\W*about (?:the )?author\b|\b(?:she|he|they) links? to\b|\b(?:her|his|their) (?:\w+ )?links\b")
#: A link that says only where to press.
HERE = _words(r"\A\W*(?:click |see |read )?(?:more |it )?(?:here|this page|about page|about|page|hier|ici|aquí)\W*\Z")
#: Words for money that was paid for the whole article: those that readers understand, and courtesies that they do not.
SPONSORED = _words(
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
COURTESY = _words(
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
PAID_LINE = _words(
    r"\b(?:paid|pays|paying|payments?|money|fee|sponsor(?:s|ed)?|advert\w*|an ad|ads?|bought|compensat\w+|covered the cost"
    r"|financ(?:ed|es)|funded|funds"
    r"|bezahlt\w*|gezahlt|zahlt|geld|werbung|anzeige|gesponsert|finanziert|payée?s?|rémunérée?s?|publicité|sponsorisée?s?"
    r"|financée?s?|pagad[oa]s?|pagó"
    r"|publicidad|anuncio|patrocinad[oa]|financiad[oa])\b"
)
PARTNER_LINE = _words(
    r"\b(?:partners?|partnership|collab\w*|cooperation|friends|presents|insights|(?:special|commercial|brand) (?:feature"
    r"|section|story)|together"
    r"|supported|support|thanks|brought|shared|presented|promoted|in league|made (?:for|by|with)|kooperation"
    r"|zusammenarbeit|unterstützung|präsentiert"
    r"|partenaire|partenariat|soutien|proposé|présenté|colaboración|apoyo|presentado|ofrecido|socios?)\b"
)
