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


def any_case(pattern: str) -> re.Pattern[str]:
    """Return a pattern that matches in upper and lower case, compiled when it is first used."""
    return regex(rf"(?i){pattern}")


_EN_MONEY = (
    r"(?:commissions?|comm?iss?ions?|fees?|compensation|payments?|percentage|percent|kick-?backs?|shares? of|cuts?"
    r"|money|cash|part of the (?:\w+ )?(?:price|sales?|proceeds|order)|a (?:small |little |tiny )?bit|"
    r"revenue|income|earnings|profits?|bonus(?:es)?|credits?|cents|pennies|coins|dollars|euros|pounds|a living"
    r"|(?:portion|slice|piece)s? of|advertising fees"
    r"|referral fees?|rewards?)"
)
_EN_US = (
    r"(?:us|me|our \w+|my \w+|this (?:site|website|blog|page|magazine|newsletter|channel|paper|publication|project)"
    r"|(?:the|those|people) (?:who|behind) \w+|the (?:authors?|editors?|writers?|blog|site|publisher|magazine|team))\b"
)
_EN_EARN = (
    r"(?:earn(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|gets?|got|getting|mak(?:e|es|ing)|made|collects?|takes?|pockets?|generates?"
    r"|accept"
    r"|given)"
)
ENGLISH = StatementWords(
    ours=any_case(
        r"\b(?:we|i|us|me|our|my|this (?:site|website|blog|page|article|post|story|guide|review|publication|newsletter|"
        r"channel|project|recipe)|the people (?:who|behind)|those who (?:write|run|make)|the (?:site|blog|author|publisher"
        r"|editors?|website|writer|team)|these pages)\b"
    ),
    others=any_case(
        r"\b(?:(?<!-)you|they|he|she|affiliates|agents?|brokers?|sellers?|creators?|bloggers?|influencers?|who|people|"
        r"advis[eo]rs?|sales(?:people|men|man|person)|reps?|merchants|dealers?|websites|publishers|marketers|members|"
        r"everyone|anyone|readers?|companies)\b"
        r"|\b(?-i:[Tt]he|[Aa]n?|its|their) (?-i:(?!(?:site|website|blog|magazine|author|writer|editor|publisher|team"
        r"|links?|clicks?|purchases?|orders?|sales?|bookings?)\b)[a-z-]+) (?:(?:may|might|can|could|will|would|also"
        rf"|then|often|usually) )*(?=(?:{_EN_EARN}|(?:is|are|be) (?:paid|compensated))\b)"
    ),
    earned=any_case(
        rf"\b{_EN_EARN}\b[^.!?;]{{0,50}}?\b{_EN_MONEY}\b|\b{_EN_MONEY}\b[^.!?;,]{{0,30}}?\b(?:earned|paid|received|made)\b"
        r"|\b(?:gets?|be|is|are|being) (?:paid|compensated|rewarded)\b[^.!?;]{0,20}?\b(?:when(?:ever)?|if|each|every)\b"
        r"|\bearn(?:s|ed|ing)?\b[^.!?;]{0,30}?\b(?:from|on|by|through|via)\b[^.!?;]{0,30}?\b(?:purchases?|sales?|orders?|"
        r"bookings?|links?|linking)\b"
        r"|\b(?:earn|earns|profit|profits|make money|makes money)\b[^.!?;,]{0,20}?\b(?:when(?:ever)?|if"
        r"|(?:each|every) time)\b"
    ),
    paid=any_case(
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
        rf"|\b(?:sends?|pays?|gives?|passes|hands?|puts?|brings?|leaves?|drops?|kicks?|shares?|returns?|transfers?|owes?|means?"
        rf"|results? in)\b[^.!?;]{{0,40}}?\b{_EN_MONEY}\b[^.!?;]{{0,30}}?\b(?:(?:to|with|for|in|into) {_EN_US}"
        r"|(?:our|my) way\b)"
        r"|\b(?:share|part|cut|percentage|percent|portion|slice|piece|bit|fraction|commission|money|cents|coins"
        r"|something)\b[^.!?;,]{0,60}?\b(?:goes|go|comes?|flows?|ends? up|lands?|returns?|(?:finds|makes) its way|is"
        rf" (?:paid|passed|sent))\b (?:back |on )?(?:to|with|in|into|at) {_EN_US}"
        rf"|\b(?:thanks?|rewards?|credits?) (?:us|me|our \w+)\b[^.!?;]{{0,20}}?\b{_EN_MONEY}\b"
        r"|\b(?:we|i) (?:\w+ )?earn (?:per|for each|on each|on every|by the)\b"
        r"|\bworth (?:\w+ )?money (?:to|for) (?:us|me)\b|\b(?:we|i|this site)\b[^.!?;,]{0,20}\b(?:profit"
        r"|benefit financially)\b"
        r"|\b(?:funded|financed|paid for|supported|sustained) (?:\w+ ){0,2}?(?:by|through|with|from) (?:\w+ ){0,3}?"
        r"(?:commissions?|affiliate (?:sales|income|revenue|earnings))\b"
        r"|\b(?:pay|pays|paid|gives?|sends?|hands?|tosses|kicks?|rewards?|credits?|earns?|makes?|brings?|nets?|owes?)\s+"
        r"(?:us|me|this (?:site|blog|page|website|magazine|newsletter|channel))\b(?!\s+(?:to|nothing|no|not)\b)"
    ),
    denied=any_case(
        r"\b(?:not|never|no longer|nor|neither|cannot|nothing|refuse|decline|without)\b|n['’]t\b|\b(?:no|any|zero)\s+"
        r"(?:affiliate |advertising |other )?(?:commissions?|fees?|money|compensation|payments?|kick-?backs?)\b"
    ),
    buys=any_case(
        r"\b(?:buy|buys|bought|buying|sold|spend|purchas\w+|order\w*"
        r"|(?<!\bhis )(?<!\bher )(?<!\bthe )(?<!\ba )(?<!\bthis )(?<!\bnew )(?<!\bmy )book(?:s|ed|ing|ings)?|shop\w*"
        r"|sign(?:s|ing)? up|subscrib\w+|"
        r"click\w*|referr\w+|referrals?|links?|linked|linking|sales?|through (?:it|them|this|these)"
        r"|via (?:it|them|this|these))\b"
    ),
    vague=any_case(
        r"\blinks?\b[^.!?]{0,20} (?:are|is) (?:tracked|tagged)\b|\blinks? to (?:our |some )?partners?\b"
        r"|\bshop (?:with |at )?our partners\b"
        r"|\b(?:use|using|through|via|with) (?:our|my|these|the|this) links?\b[^.!?]{0,20}\b(?:support|help)\w*\b"
        r"|\b(?:tracking|tagged|shopping|shop|special|smart|rewards?|reward) ?-?links?\b|\b(?:partner|rewards?|referral"
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
    label=any_case(
        r"\b(?:paid|ad|advertising|advertisement|sponsored|commercial) ?-?links?\b|(?:^|[\s(\[])#(?:ad|advert"
        r"|sponsored)\b|\((?:ad|advert|advertisement|paid)\)"
        r"|\blinks?\b[^.!?;,]{0,30}? (?:are|is) (?:all |also )?(?:ads?|advert\w*|paid(?: for)?|sponsored)\b"
        r"|\A\W*(?:ad|ads|advert|advertisement|advertising|paid content|sponsored)\W*(?:\Z|[:–—|-]\s)"
    ),
)
_DE_MONEY = (
    r"(?:\w*provision(?:en)?|vergütung(?:en)?|kommission(?:en)?|geld|prozente?|beteiligung|umsatzbeteiligung|cents?|"
    r"werbekosten\w*|entgelt|betrag|anteil|verg[uü]tet|einnahmen|gutschrift|prämien?|euro)"
)
_DE_EARN = (
    r"(?:erh[aä]lt(?:en|e|st)?|erhalte|bekomm(?:e|en|t)|verdien(?:e|en|t)|krieg(?:e|en|t)|beteiligt|vergütet|gezahlt"
    r"|bezahlt|"
    r"gutgeschrieben|entlohnt|fließt|einnehmen|nehmen|kassier(?:e|en|t))"
)
GERMAN = StatementWords(
    ours=any_case(
        r"\b(?:wir|ich|uns|mir|unser\w*|mein\w*|dies(?:e|er|es) (?:seite|website|webseite|blog|beitrag|artikel|portal)|"
        r"d(?:ie|er) (?:seite|website|webseite|blog|redaktion|autorin|autor|betreiberin|betreiber|seitenbetreiber))\b"
    ),
    others=any_case(
        r"\b(?:du|ihr|man|wer|(?:der|die|ein|eine) (?:makler|vermittler|händler|verkäufer|berater|influencer|blogger|"
        r"vertreter|werber|publisher|partner)(?:in|innen)?|influencer(?:innen)?|affiliates)\b"
    ),
    earned=any_case(
        rf"\b{_DE_EARN}\b[^.!?;]{{0,80}}?\b{_DE_MONEY}\b|\b{_DE_MONEY}\b[^.!?;]{{0,60}}?\b{_DE_EARN}\b"
        r"|\bverdien(?:e|en)\b[^.!?;]{0,15}?\b(?:mit|daran|etwas)\b(?=[^.!?]*\b(?:wenn|sobald|falls)\b)"
        r"|\bverdien(?:e|en|t)\b[^.!?;]{0,40}?\b(?:an|mit|bei|durch)\b[^.!?;]{0,40}?\b(?:k[aä]ufen?|verk[aä]ufen?|kauf|"
        r"bestellungen|links?|einkäufen|umsatz|verkauf)\b|\b(?:am umsatz|am verkauf) beteiligt\b"
    ),
    paid=any_case(
        r"\b(?:beschert|vergüten|verschafft|spült|sichert)\b[^.!?;,]{0,20}?\b(?:uns|mir)\b"
        r"|\bprofitier(?:e|en)\b[^.!?;]{0,20}?\bfinanziell\b|\bfinanziell\b[^.!?;]{0,20}?\bprofitier(?:e|en)\b"
        r"|\bfinanzier(?:e|en|t)\b[^.!?;]{0,40}?\b(?:provision(?:en)?|affiliate\S*)\b"
        r"|\b(?:teil|anteil|prozent)\b[^.!?;]{0,50}?\b(?:an|bei|zu) (?:uns|mich|mir)\b"
        r"|\b(?:zahlt|zahlen|bezahlt|gibt|geben|überweist|vergütet|bringt|bringen|schreibt|beteiligt)\b"
        r"[^.!?;,]{0,60}?\b(?:uns|mir)\b"
        r"|\b(?:wir|ich)\b[^.!?;]{0,40}?\b(?:bezahlt|vergütet|entlohnt|beteiligt)\b|\bgeht\b[^.!?;]{0,40}?\ban (?:uns"
        r"|mich)\b"
    ),
    denied=any_case(
        r"\b(?:nicht|nie|niemals|weder|ohne)\b|\bkein\w*\s+(?:\w+\s+)?"
        r"(?:provision(?:en)?|vergütung|geld|kommission|beteiligung|affiliate\S*|anteil)\b"
    ),
    buys=any_case(
        r"\b(?:kauf\w*|gekauft|einkauf\w*|bestell\w*|buch(?:e|en|st|t|ung|ungen)|klick\w*|abschl\w+|anmeld\w*|"
        r"links?|\w+-?links?|darüber|vermittl\w+|verkauf\w*|verkäufe\w*)\b"
    ),
    vague=any_case(
        r"\b(?:affiliate|partner|provisions?|empfehlungs|ref(?:erral)?)[- ]?links?\b|\baffiliate\b|\bpartnerprogramm\w*"
        r"|\baff-?links?\b|\bamazon-partner\b"
        r"|\bauf provisionsbasis\b|\b(?:vermittlungs|einkaufs)links?\b|\blinks? mit provision\b"
        r"|\bwerbepartner\b|\bmonetarisier\w+|\bpartner-?shops?\b|\bunterstütz\w+\b[^.!?]{0,30}?\b(?:mich|uns"
        r"|den blog|diesen blog|(?:die|diese) seite|meine arbeit|"
        r"unsere arbeit)\b|\bprovision(?:en)? (?:möglich|erhalten)\b"
    ),
    label=any_case(
        r"\bwerbe-?links?\b|\b(?:bezahlte|gesponserte)\w* (?:links?|verweise?)\b|\blinks?\b[^.!?;]{0,20}? (?:sind|ist)"
        r" (?:\w+ )?(?:anzeigen?|werbung)\b"
        r"|\benthält (?:bezahlte )?werbung\b|\A\W*(?:anzeige|werbung|advertorial)\W*(?:\Z|[:–—|(,-]\s?|wegen\b|enthält\b)"
        r"|[(\[*]\s*(?:anzeige|werbung)\s*[)\]]"
    ),
)
_FR_MONEY = (
    r"(?:commissions?|rémunérations?|pourcentage|argent|bénéfices?|revenus?|compensation|rétribution|"
    r"somme|contrepartie|euros|centimes)"
)
_FR_EARN = (
    r"(?:ai droit à|avons droit à|touch(?:e|ons|er|es|ent|é|erai|erons|ez)|perçoi[st]|percevons|percevoir"
    r"|perçue?s?|percevrons|reçoi[st]|recevons|"
    r"recevoir|recevrons|reçue?s?|gagn(?:e|ons|er|ent)|obt(?:iens|ient|enons|enir)|réalis(?:e|ons|er)|gén[éè]r\w+|"
    r"toucherons|vers(?:e|ée?s?|ent)|bénéficier|bénéficions)"
)
FRENCH = StatementWords(
    ours=any_case(
        r"(?:\b(?:nous|je|me|notre|nos|mon|mes|ce (?:site|blog|média)|cet article|cette page|le site|le blog"
        r"|l['’]auteure?|"
        r"la rédaction|l['’]éditeur)\b|\bj['’]|\bm['’]|\bon (?:touche|perçoit|reçoit|gagne))"
    ),
    others=any_case(
        r"\b(?:vous|tu|ils|elles|agents?|courtiers?|vendeurs?|créateurs?|influenceurs?|blogueurs?|qui|commerciaux|"
        r"apporteurs?|marchands?|les affiliés)\b"
    ),
    earned=any_case(
        rf"\b{_FR_EARN}\b[^.!?;]{{0,60}}?\b{_FR_MONEY}\b|\b{_FR_MONEY}\b[^.!?;,]{{0,40}}?\b{_FR_EARN}\b"
        r"|\bgagn(?:e|ons|er)\b[^.!?;]{0,20}?\b(?:sur|grâce|avec)\b[^.!?;]{0,30}?\b(?:achats?|ventes?|liens?)\b"
    ),
    paid=any_case(
        r"\b(?:partie|part|pourcentage|fraction)\b[^.!?;]{0,50}?\b(?:(?:me|nous) (?:revien\w+|est \w+|sont \w+)"
        r"|(?:revient|va|est \w*versée?) (?:à|au) (?:nous|moi|notre|ce|cette|la rédaction|site|blog)\b)"
        r"|\bpartag\w+ avec (?:nous|moi|notre|ce site)\b|\bfinancée?s? par (?:\w+ ){0,2}commissions?\b"
        r"|\b(?:nous|me)\s+(?:re)?(?:vers|pai|pay|rémunèr|rapport|rétribu|donn)\w+|\b(?:nous sommes|je suis"
        r"|nous pouvons être|"
        r"je peux être|nous serons|site est|blog est)\s+(?:\w+\s)?(?:rémunéré|payé|rétribué)\w*"
    ),
    denied=any_case(
        r"\b(?:pas|jamais|aucune?|ni|sans)\b(?!\s+(?:sur)?co[uû]t|\s+frais|\s+(?:aucun\s+)?supplément|\s+que\b|\s+impact"
        r"|\s+(?:le\s+)?moindre|\s+changer)"
    ),
    buys=any_case(
        r"\b(?:ach[eèa]t\w*|command\w+|réserv\w+|cliqu\w+|liens?|inscri\w+|abonn\w+|vous pass\w+|ventes?|souscri\w+"
        r"|pass\w+ par)\b"
    ),
    vague=any_case(
        r"\bliens?\b[^.!?]{0,20} (?:sont|est) tra(?:ck|qu)és?\b"
        r"|\bliens? (?:\w+ )?(?:d['’ ]\s?affiliation|d['’]affili\w+|affili\w+|partenaires?|de parrainage)\b"
        r"|\baffiliation\b"
        r"|\bliens? (?:\w+ )?(?:à commission|commissionnés?|traçants?|tra(?:ck|qu)és?|marchands?|aff)\b"
        r"|\bmonétis\w+|\ben affiliation\b"
        r"|\A\W*commissions? (?:perçues?|possibles?)\b|\baffiliés?\b|\bpartenaire amazon\b|\b(?:soutenez"
        r"|soutiennent|soutenir"
        r"|soutient|aide[zr]?)\b[^.!?]{0,40}?\b(?:site|blog|nous|"
        r"notre|chaîne|mon)\b|\bprogramme partenaires?\b"
    ),
    label=any_case(
        r"\bliens? (?:\w+ )?(?:rémunérés?|publicitaires?|sponsorisés?|commerciaux|commercial|payants?)\b"
        r"|\bliens?\b[^.!?;]{0,25}? (?:sont|est) (?:de la |des |une |de )?(?:publicités?|pub|rémunérés?|sponsorisés?"
        r"|publicitaires?|payants?|annonces?)\b"
        r"|\b(?:communication|collaboration) commerciale\b|\A\W*(?:publicité|annonce|pub|sponsorisé)\W*(?:\Z|[:–—|-]\s)"
    ),
)
_ES_MONEY = (
    r"(?:comisi[oó]n(?:es)?|una parte|ingresos?|dinero|porcentaje|beneficios?|remuneraci[oó]n|compensaci[oó]n|"
    r"pago|retribuci[oó]n|euros|céntimos)"
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
    ours=any_case(
        rf"\b(?:{_ES_OURS_EARN}|nosotros|yo|nos|me|nuestr\w+|mis?|este (?:sitio|blog|artículo|portal|medio)|"
        r"esta (?:web|página)|el (?:autor|blog|sitio)|la (?:autora|redacción|web)|pod(?:emos|ríamos)|puedo|podría)\b"
    ),
    others=any_case(
        r"\b(?:tú|usted|ustedes|ellos|agentes?|vendedor(?:es)?|creadores|influencers?|quien|quienes|los afiliados|"
        r"comerciales|corredores|intermediarios?)\b"
    ),
    earned=any_case(
        rf"\b{_ES_EARN}\b[^.!?;]{{0,60}}?\b{_ES_MONEY}\b|\b{_ES_MONEY}\b[^.!?;,]{{0,40}}?\b{_ES_EARN}\b"
        r"|\b(?:gan(?:o|amos|ar)|obten(?:go|emos|er))\b[^.!?;]{0,30}?\b(?:con|por|de)\b[^.!?;]{0,30}?\b(?:compras?"
        r"|ventas?)\b"
    ),
    paid=any_case(
        r"\b(?:parte|porcentaje)\b[^.!?;]{0,50}?\b(?:(?:nos|me) (?:lleg|correspond|qued|vien)\w+|(?:llega|va|queda|viene)"
        r" (?:a|para|en) (?:nosotros|mí|nuestr\w+|est[ea] \w+))|\bcobr(?:o|amos) por cada\b"
        r"|\bcompart\w+ con (?:nosotros|est[ea] \w+)\b|\b(?:nos|me) (?:lleg|correspond|qued)\w+ (?:\w+ ){1,3}?comisi[oó]n\b"
        r"|\bfinanci\w+ (?:con|de|gracias a|mediante|por) (?:\w+ ){0,2}?comisi[oó]n(?:es)?\b"
        r"|\b(?:nos|me)\s+(?:pag|d[aé]|abon|remuner|ingres|compens|report|gener|dej|aport|supon)\w*|\b(?:somos|soy|seremos|ser)\s+(?:remunerad"
        r"|compensad|"
        r"pagad)\w+"
    ),
    denied=any_case(
        r"\bno\s+(?:nos\s+|me\s+)?(?:gan|recib|obten|obtien|cobr|percib|llev|pag|ha[yb]|contien)\w*|\b(?:nunca|jamás"
        r"|tampoco)\b"
        r"|\b(?:ningun[ao]?|sin)\s+(?:recibir\s+|cobrar\s+)?(?:comisi[oó]n|dinero|pago|remuneraci[oó]n)\b"
    ),
    buys=any_case(
        r"\b(?:compr\w+|p[ei]d[io]\w+|parte del precio|reserv\w+|contrat\w+|registr\w+|suscrib\w+|clic"
        r"|pinch\w+|enlaces?|links?|ventas?"
        r"|pulsa\w*)\b"
    ),
    vague=any_case(
        r"\b(?:enlaces?|links?) (?:\w+ )?(?:de )?(?:afiliad\w+|afiliación|referid\w+|partners?)\b|\bafiliad[oa]s?\b"
        r"|\bafiliación\b"
        r"|\b(?:enlaces?|links?) (?:\w+ )?(?:asociad\w+|de socios?|comisionables?|con comisión|de partner)\b|\bmonetiz\w+"
        r"|\A\W*comisi(?:ón|ones) (?:recibidas?|posibles?)\b"
        r"|\b(?:apoya|apoyas|ayuda|ayudas|ayudan)\b[^.!?]{0,40}?\b(?:blog|web|sitio|canal|proyecto|nos|me|mantener)\b"
    ),
    label=any_case(
        r"\b(?:enlaces?|links?) (?:\w+ )?(?:patrocinados?|publicitarios?|pagados?|remunerados?|comercial(?:es)?)\b"
        r"|\b(?:enlaces?|links?)\b[^.!?;]{0,25}? (?:son|es) (?:\w+ )?(?:publicidad|anuncios?|pagados?|patrocinados?)\b"
        r"|\A\W*(?:publicidad|anuncio|publi|patrocinado)\W*(?:\Z|[:–—|-]\s)"
    ),
)
LANGUAGES = (ENGLISH, GERMAN, FRENCH, SPANISH)

#: Words for the payment that no wage or gift is called by; without one, the sentence has to speak of links or purchases.
TRADE = any_case(
    r"\b(?:comm?iss?ions?|\w*provision(?:en)?|comisi[oó]n(?:es)?|affili\w*|afiliad\w*|kick-?backs?|referral|associates?|"
    r"umsatzbeteiligung|partner(?:programm)?|partenaire|advertising fees)\b"
)
#: Negations of all these languages: the word "affiliate" belongs to each of them.
NEGATED = any_case(
    r"\b(?:no|not|never|nobody|no one|without|free of|neither|nor|niemand|nadie"
    r"|personne n\w*|kein\w*|nicht|nie|ohne|weder|pas|aucune?|sans|jamais|ni|ningún"
    r"|ninguna?|"
    r"sin|nunca|tampoco)\b|n['’]t\b"
)

#: Text or address of a link that leads to a disclosure instead of giving it.
POINTER = any_case(
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
AUTHOR = any_case(r"\A\W*about (?:the )?author\b|\b(?:she|he|they) links? to\b|\b(?:her|his|their) (?:\w+ )?links\b")
#: A link that says only where to press.
HERE = any_case(r"\A\W*(?:click |see |read )?(?:more |it )?(?:here|this page|about page|about|page|hier|ici|aquí)\W*\Z")
