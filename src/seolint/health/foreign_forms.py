"""The wording of medical disclaimers in languages other than English."""

from __future__ import annotations

from seolint.startup.hints import NamedTuple

#: Is replaced by the opinion in patterns that contain one.
OPINION = "OPINION"


class DisclaimerForm(NamedTuple):
    """The wording of disclaimers in one language: strings to search for first, then patterns for lower-case text.

    Every disclaimer contains one of the ``stems``, every statement of purpose one of the ``purposes``; the first
    ``telling`` stems occur in no other language, so that a German footer is found below an English article. ``denial``,
    ``medical`` and ``content`` match the three parts of a limit; ``opinion`` medical advice and the like; ``this`` a
    pronoun in place of the word for the text; ``own`` a limit that needs neither ("Keine ärztliche Beratung.");
    ``purpose`` the statement that a text is for information only; ``advice`` the recommendation to see one of the
    ``professions``.
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


def _own(denial: str) -> str:
    """Return the pattern of a limit that begins a sentence or a part of one, and ends with the opinion denied.

    ``OPINION`` is to be replaced by the pattern of that.
    """
    return (
        rf"(?:^|[,:;.!–—•*(|-])\W*(?:{denial})\s+(?:\w+\s+){{0,2}}?(?:{OPINION})"
        r"(?=\W*$|\s*[.,;:!–—|()]|\s+(?:und|oder|et|ou|y|o|e|ni|nem|en|of|i|ani|или|и|och|eller|og|por)\b)"
    )


FORMS: dict[str, DisclaimerForm] = {
    "de": DisclaimerForm(
        stems=(
            *("ersetz", "ersatz für", "ärztliche", "medizinische", "diagnos", "heilversprechen", "selbstbehandl"),
            *("selbstmedik", "arztbesuch"),
        ),
        telling=4,
        purposes=("informati", "aufklärung", "orientierung"),
        professions=("arzt", "ärzt", "apothek"),
        denial=r"\bersetz(?:t|en)\b[^.;]{0,40}?\b(?:kein\w*|nicht|niemals|keinesfalls|weder|nie)"
        r"|\b(?:kein\w*|nicht|niemals|keinesfalls|weder)\b[^.;]{0,110}?\b(?:ersatz|ersetz\w+|dar"
        r"|darstellen|gedacht|bestimmt"
        r"|zu verstehen|verstanden|geeignet|dien\w+|verwendet|genutzt|herangezogen|anzusehen"
        r"|auffordern|gegeben|erteil\w+|geben|leisten|anbieten)\b"
        r"|\b(?:dien\w+|gelten|stell\w+|sind|ist|bieten|leisten|geben|gibt|erteil\w+|enthalten|enthält|machen)\b[^.;]{0,30}?\b(?:kein\w*|nicht)\b",
        medical=r"(?<!tier)(?:ärzt|arzt)\w*|medizin(?:isch\w*|er\w*)\b|apotheker\w*|therapeut\w*"
        r"|(?:selbst)?diagnos\w+|heilpraktiker\w*|heilversprechen|selbst(?:behandlung|medikation)",
        content=r"\b(?:artikel|beitr[aä]g\w*|text\w*|inhalt\w*|\w*information\w*|angaben|hinweis\w*|\w*seiten?"
        r"|\w*website|blog\w*"
        r"|ratgeber\w*|portal|tipps|empfehlungen|wir|ich|autor\w*|redaktion|dies|podcast|video\w*"
        r"|rechner|broschüre|lexikon)\b",
        opinion=(
            r"(?:ärztlich|medizinisch)\w* (?:\w+ )?"
            r"(?:beratung|rat|ratschl\w+|diagnose\w*|empfehlung\w*|auskunft|auskünfte|anleitung)"
        ),
        this=r"\b(?:dies\w*|sie|es|er|das)\b",
        own=_own(r"(?:(?:dies|das|es) (?:ist|sind) )?kein(?:e|en|er)?"),
        purpose=r"\b(?:nur|lediglich|ausschließlich|rein|allein|allgemeine\w*)\b[^.;]{0,50}?\b(?:informati\w+|aufklärung)"
        r"|\binformationszweck\w*|\bdien\w+\b[^.;]{0,40}?\b(?:information|aufklärung|orientierung)\b",
        advice=r"\b(?:konsultier\w+|frag\w+|such\w+|wend\w+|sprech\w+"
        r"|besprech\w+)\b[^.;]{0,50}?\b(?:\w*(?:arzt|ärzt)\w*|apotheker\w*)",
    ),
    "fr": DisclaimerForm(
        stems=(
            "remplac",
            "avis médical",
            "conseil médical",
            "se substitu",
            "constitu",
            "substitu",
            "diagnosti",
            "conseils médicaux",
            "automédication",
        ),
        telling=4,
        purposes=("informati", "indicatif", "éducati", "pédagogique"),
        professions=("médecin", "pharmacien", "professionnel"),
        denial=r"\bn(?:e\b|')[^.;]{0,70}?\b(?:remplac\w+|remplaç\w+|substitu\w+|constitu\w+|tenir lieu|tien\w+ lieu"
        r"|fourni\w+|s'agit|donn\w+"
        r"|dispens\w+|sont|est|être|prétend\w+|vis\w+)\b|\b(?:sans (?:pouvoir )?|non à )(?:remplacer|se substituer)\b",
        medical=r"\b(?:médecins?|médica\w+|professionnels? de (?:la )?santé|soignants?|pharmaciens?"
        r"|(?:auto-?)?diagnostics?|automédication|praticiens?)\b",
        content=r"\b(?:articles?|informations?|contenus?|sites?|pages?|blog|textes?|conseils?|fiches?|guides?"
        r"|documents?|rubrique"
        r"|nous|ceci|cela|auteurs?|rédaction|publications?|vidéos?|podcast|recommandations)\b",
        opinion=(r"(?:avis|conseils?|consultations?|diagnostics?|recommandations?) médica\w+"),
        this=r"\b(?:ce(?:tte|t|s|la|ci)?|il|elle|ils|elles)\b|\bce n'",
        own=_own(
            r"(?:(?:ce(?:ci|la)? )?n'est|nous ne \w+|ne constituent?) (?:pas|en aucun cas|en rien)"
            r"(?: une?| des?| d')?|pas d'?"
        ),
        purpose=r"\b(?:à|a) titre (?:\w+ )?(?:informatif|indicatif|éducatif|d'information)"
        r"|\b(?:but|vocation|caractère|visée|fins?) (?:\w+ ){0,2}(?:informati\w+|éducati\w+|pédagogique\w*|d'information)",
        advice=r"\b(?:consult\w+|demand\w+|parl\w+|adress\w+)\b[^.;]{0,40}?\b(?:médecin|pharmacien"
        r"|professionnel de (?:la )?santé)",
    ),
    "es": DisclaimerForm(
        stems=(
            *("sustitu", "reemplaz", "consejo médico", "asesoramiento médico", "constitu", "diagnóstic"),
            *("consejos médicos", "automedica"),
        ),
        telling=4,
        purposes=("informativ", "divulgativ", "educativ", "orientativ"),
        professions=("médic", "doctor", "farmac", "profesional"),
        denial=r"\b(?:no|nunca|tampoco|ni|nada|ningún|ninguna|en ningún caso)\b[^.;]{0,60}?\b(?:sustitu\w+"
        r"|reemplaz\w+|remplaz\w+"
        r"|constitu\w+|supl\w+"
        r"|ofrec\w+|proporcion\w+|brind\w+|equival\w+|es|son|ser|considerarse|utiliz\w+|usar\w*|recetar"
        r"|diagnosticar)\b|\bsin (?:sustituir|reemplazar)\b",
        medical=r"\b(?:médic\w+|profesional(?:es)? (?:de la salud|de salud|sanitari\w+|cualificad\w+)"
        r"|doctor\w*|(?:auto)?diagnósticos?|automedicación|sanitari\w+)\b",
        content=r"\b(?:artículos?|información|contenidos?|sitio|páginas?|web|blog|textos?|consejos?|guías?"
        r"|datos|publicación|portal"
        r"|nosotros|esto|aquí|recomendaciones|materiale?s?|autor\w*|post|vídeos?)\b",
        opinion=(
            r"(?:consejos?|asesor\w+|opinión|recomendaci\w+|diagnósticos?|(?:e)?valua?ci\w+|valoración) (?:médic|clínic)\w+"
        ),
        this=r"\b(?:est[aeo]s?|es[aeo]s?)\b",
        own=_own(
            r"(?:esto )?no (?:es|son|constituyen?|sustituyen?|reemplazan?|damos|doy|ofrecemos|brindamos|proporcionamos)"
            r"(?: una?| ningún)?"
        ),
        purpose=r"\b(?:fines|carácter|propósitos?|finalidad|es|son) (?:\w+ ){0,3}(?:informativ|divulgativ|orientativ"
        r"|educativ)\w+|\b(?:meramente|solo|únicamente|puramente) informativ\w+",
        advice=r"\b(?:consult\w+|habl\w+|acud\w+|pregunt\w+)\b[^.;]{0,40}?\b(?:médic[oa]|doctora?"
        r"|farmacéutic[oa]|profesional)",
    ),
    "it": DisclaimerForm(
        stems=(
            "sostitu",
            "parere medico",
            "consiglio medico",
            "consulto medico",
            "costitu",
            "diagnos",
            "consulenza medic",
            "consigli medici",
        ),
        telling=4,
        purposes=("informativ", "divulgativ", "indicativ", "educativ"),
        professions=("medico", "specialista", "farmacista"),
        denial=r"\b(?:non|né|nessun\w*|mai)\b[^.;]{0,70}?\b(?:sostitu\w+|rimpiazz\w+|costitu\w+|forn\w+"
        r"|rappresent\w+|offr\w+|equival\w+|intes[aeio]|utilizz\w+|usat[aeio]|dà|danno|essere|sono|è)\b"
        r"|\bsenza (?:sostituire|sostituirsi)\b",
        medical=r"\b(?:medic[oaih]\w*|professionist\w+ (?:sanitar\w+|della salute)|sanitari\w*|farmacist\w+"
        r"|(?:auto)?diagnos[ie]|automedicazione|specialist\w+)\b",
        content=r"\b(?:articol\w+|informazion\w+|contenut\w+|sito|pagin\w+|blog|test[oi]|consigli\w*|guid[ae]"
        r"|dati|pubblicazion\w+"
        r"|portale|noi|ciò|questo|autor\w+|post|video|indicazioni)\b",
        opinion=(r"(?:parer[ei]|consigli\w*|consult[oi]|consulenz\w|diagnosi|prescrizion\w) medic\w+"),
        this=r"\b(?:quest\w+|ciò)\b",
        own=_own(r"(?:questo )?non (?:è|sono|costituisc\w+|sostituisc\w+|diamo|forniamo|offriamo)(?: una?| alcun\w?)?"),
        purpose=r"\b(?:scop\w+|fini|finalità|carattere|titolo) (?:\w+ ){0,3}(?:informativ|divulgativ|indicativ|educativ)\w+",
        advice=r"\b(?:consult\w+|rivolg\w+|parl\w+|chied\w+)\b[^.;]{0,40}?\b(?:medico|specialista|farmacista)",
    ),
    "pt": DisclaimerForm(
        stems=(
            "não substitu",
            "aconselhamento médico",
            "orientação médica",
            "conselho médico",
            "substitu",
            "constitu",
            "diagnóstic",
            "não dispensa",
            "conselhos médicos",
            "recomendação médica",
        ),
        telling=4,
        purposes=("informativ", "educativ", "educaciona"),
        professions=("médic", "farmac", "profissional"),
        denial=r"\b(?:não|nunca|nem|nada|nenhum\w*|hipótese alguma|jamais)\b[^.;]{0,60}?\b(?:substitu\w+"
        r"|constitu\w+|forne\w+"
        r"|receitar|dispensa\w*|usad[ao]s?|utilizad[ao]s?"
        r"|ofere\w+|equival\w+|é|são|ser)\b"
        r"|\bsem substituir\b",
        medical=r"\b(?:médic\w+|profissiona(?:l|is) (?:de|da) saúde|doutor\w*|diagnósticos?|farmacêutic\w+)\b",
        content=r"\b(?:artigos?|informaç\w+|conteúdos?|site|sítio|páginas?|blog|textos?|conselhos?|guias?"
        r"|dados|publicaç\w+|portal|nós"
        r"|isto|isso|recomendações|materia\w+|autore?s?|post|vídeos?|matéria)\b",
        opinion=(
            r"(?:aconselhamento|orientaç\w+|recomendaç\w+|conselhos?|parecer\w*|diagnósticos?|prescriç\w+)"
            r" (?:médic|clínic)\w+"
        ),
        this=r"\b(?:est[ae]s?|isto|isso|el[ea]s?|ess[ae]s?)\b",
        own=_own(
            r"(?:isso |isto )?não (?:é|são|constitu\w+|substitu\w+|damos|oferecemos|fornecemos|prestamos|fazemos)"
            r"(?: uma?)?"
        ),
        purpose=r"\b(?:fins|caráter|carácter|propósitos?|é|são) (?:\w+ ){0,3}(?:informativ|educativ|educaciona)\w+"
        r"|\bmeramente informativ\w+",
        advice=r"\b(?:consult\w+|procur\w+|fal\w+|pergunt\w+)\b[^.;]{0,40}?\b(?:médic[oa]|farmacêutic[oa]"
        r"|profissional de saúde)",
    ),
    "nl": DisclaimerForm(
        stems=("vervang", "medisch advies", "diagnos", "alternatief", "medische advie"),
        telling=2,
        purposes=("informati", "algemene aard"),
        professions=("arts", "dokter", "apotheker", "zorgverlener"),
        denial=r"\b(?:geen|niet|nooit|nimmer)\b[^.;]{0,80}?\b(?:vervang\w*|alternatief|bedoeld|advie[sz]\w*|bestemd"
        r"|diagnos\w+)\b"
        r"|\bvervang(?:t|en)\b[^.;]{0,40}?\b(?:geen|niet|nooit)\b",
        medical=r"\b(?:medisch\w*|(?:huis|tand)?arts(?:en)?|dokters?|zorgverleners?|apothekers?|specialist\w*"
        r"|behandelaars?|diagnos\w+)\b",
        content=r"\b(?:artikel\w*|informatie|inhoud|site|website|pagina\w*|blog\w*|teksten?|tekst|adviezen"
        r"|tips|gegevens|wij|we|dit|auteurs?"
        r"|gids|portaal|video\w*)\b",
        opinion=(r"medisch\w* (?:advies|adviezen|diagnose)"),
        this=r"\b(?:dit|deze|dat|het|ze|zij)\b",
        own=_own(r"(?:(?:dit|dat) (?:is|zijn) )?geen|(?:wij|we|ik) (?:geven|geef|bieden|stellen) geen"),
        purpose=r"\binformatieve doeleinden|\bvan algemene aard|\b(?:bedoeld ter|algemene) informatie|\binformatief\b"
        r"|\b(?:alleen|uitsluitend|slechts"
        r"|enkel)\b[^.;]{0,40}?\b(?:informatie|informatief)",
        advice=r"\b(?:raadpleeg\w*|vraag|overleg\w*|neem\b[^.;]{0,30}?\bcontact)\b[^.;]{0,40}?\b(?:(?:huis)?arts|dokter"
        r"|apotheker|zorgverlener)",
    ),
    "pl": DisclaimerForm(
        stems=("zastęp", "zastąp", "porad", "diagnoz"),
        telling=2,
        purposes=("informacyjn", "edukacyjn", "poglądow"),
        professions=("lekarz", "farmaceut"),
        denial=r"\bnie\b[^.;]{0,60}?\b(?:zastęp\w+|zastąpi\w*|stanowi\w*|jest|są|mog\w+|służ\w+)\b",
        medical=r"\b(?:lekar\w+|medyczn\w+|diagnoz\w+)\b",
        content=r"\b(?:artykuł\w*|informacj\w+|treś\w+|stron\w+|serwis\w*|portal\w*|blog\w*|tekst\w*"
        r"|materiał\w*|wpis\w*)\b",
        opinion=(r"(?:porad\w*|diagnoz\w*|konsultacj\w+|zalece\w+) (?:lekarsk|medyczn)\w+"),
        this=r"\b(?:to|ten|ta|te|tego|niniejsz\w+|one)\b",
        own=_own(r"(?:to )?nie (?:jest|są|stanowi\w*|zastępuj\w+|udziela\w*|dajemy)"),
        purpose=r"\b(?:cel\w+|charakter\w*) (?:\w+ ){0,2}(?:informacyjn|edukacyjn|poglądow)\w+"
        r"|\b(?:informacyjn|edukacyjn|poglądow)\w+ (?:\w+ )?(?:cel\w+|charakter\w*)",
        advice=r"\b(?:skonsultuj\w*|zapytaj|porozmawiaj)\b[^.;]{0,40}?\b(?:lekarz\w*|farmaceut\w+)",
    ),
    "ru": DisclaimerForm(
        stems=("замен", "консультаци", "самолеч", "медицинск", "диагноз"),
        telling=2,
        purposes=("ознакомит", "информационн", "справочн", "образовательн"),
        professions=("врач", "специалист"),
        denial=r"\bне\b[^.;]{0,60}?\b(?:(?:за|под)мен\w+|являет\w+|являют\w+|может|предназнач\w+|следует|должн\w+)\b",
        medical=r"\b(?:врач\w*|медицинск\w+|специалист\w*|диагноз\w*|само(?:лечени|диагност)\w*)\b",
        content=r"\b(?:стать\w+|информаци\w+|материал\w*|сайт\w*|страниц\w+|блог\w*|текст\w*|контент\w*"
        r"|рекомендаци\w+)\b",
        opinion=(r"медицинск\w+ (?:консультаци|рекомендаци|совет|заключени)\w+|консультаци\w+ врача|диагноз\w*"),
        this=r"\b(?:это\w*|эта|эти|данн\w+|она?|они)\b",
        own=_own(r"(?:это |мы )?не (?:является|являются|заменяет|заменяют|ставим|даём|даем|оказываем)|это не"),
        purpose=r"\b(?:ознакомительн|информационн|справочн|образовательн)\w+ (?:\w+ )?(?:цел\w+|характер)",
        advice=r"\b(?:проконсультируйтесь|обратитесь|спросите|посоветуйтесь|консультаци\w+)\b[^.;]{0,40}?\b(?:врач\w*|специалист\w*)",
    ),
    "sv": DisclaimerForm(
        stems=("ersätt", "medicinsk", "diagnos"),
        telling=1,
        purposes=("information",),
        professions=("läkare", "apotek", "vården"),
        denial=r"\b(?:inte|aldrig|ej|ingen)\b[^.;]{0,60}?\b(?:ersätt\w*|avsed\w*|utgör\w*|användas|medicinsk\w*)\b"
        r"|\bersätter\b[^.;]{0,30}?\b(?:inte|aldrig|ej)\b",
        medical=r"\b(?:läkar\w*|medicinsk\w*|vård\w*|diagnos\w*)\b",
        content=r"\b(?:artikel\w*|artikl\w+|information\w*|innehåll\w*|sida\w*|webbplats\w*|blogg\w*|text\w*"
        r"|vi|detta|råd\w*)\b",
        opinion=(r"medicinsk\w* (?:rådgivning|råd|bedömning|diagnos)"),
        this=r"\b(?:det|detta|denna|dessa|den|de)\b",
        own=_own(r"(?:det(?:ta)? är )?(?:inte|ej|ingen)|utgör inte|vi ger inte"),
        purpose=r"\b(?:endast|enbart|bara|allmän|generell)\b[^.;]{0,40}?\binformation\w*",
        advice=r"\b(?:kontakta|rådgör|fråga|tala)\b[^.;]{0,40}?\b(?:läkare|apotekare|vården)",
    ),
    "da": DisclaimerForm(
        stems=("erstatter ikke", "lægelig", "erstat", "medicinsk", "diagnos"),
        telling=2,
        purposes=("information", "oplysning", "vejledende"),
        professions=("læge", "apotek"),
        denial=r"\b(?:ikke|aldrig|ingen)\b[^.;]{0,60}?\b(?:erstat\w*|beregnet|udgør\w*|bruges|lægelig\w*|medicinsk\w*)\b"
        r"|\berstatter\b[^.;]{0,30}?\b(?:ikke|aldrig)\b",
        medical=r"\b(?:læge\w*|medicinsk\w*|sundhedsfaglig\w*|diagnos\w*)\b",
        content=r"\b(?:artik\w+|information\w*|oplysning\w*|indhold\w*|side\w*|hjemmeside\w*|blog\w*|tekst\w*"
        r"|vi|dette|råd\w*)\b",
        opinion=(r"(?:lægelig|lægefaglig|medicinsk)\w* (?:rådgivning|råd|vurdering|diagnose)"),
        this=r"\b(?:det|dette|denne|disse|den|de)\b",
        own=_own(r"(?:dette er )?(?:ikke|ingen)|udgør ikke|vi giver ikke"),
        purpose=r"\b(?:kun|udelukkende|generel\w*)\b[^.;]{0,40}?\b(?:information\w*|oplysning\w*)|\ber vejledende\b",
        advice=r"\b(?:kontakt|spørg|tal)\b[^.;]{0,40}?\b(?:læge\w*|apoteker\w*)",
    ),
    "nb": DisclaimerForm(
        stems=("medisinsk", "erstatt", "erstat", "diagnos"),
        telling=1,
        purposes=("informasjon", "veilede"),
        professions=("lege", "apotek"),
        denial=r"\b(?:ikke|aldri|ingen)\b[^.;]{0,60}?\b(?:erstat\w*|ment|utgjør\w*|brukes|medisinsk\w*)\b"
        r"|\berstatter\b[^.;]{0,30}?\b(?:ikke|aldri)\b",
        medical=r"\b(?:lege\w*|medisinsk\w*|helsefaglig\w*|helsepersonell|diagnos\w*)\b",
        content=r"\b(?:artik\w+|informasjon\w*|innhold\w*|side\w*|nettsted\w*|blogg\w*|tekst\w*|vi|dette|råd\w*)\b",
        opinion=(r"(?:medisinsk|helsefaglig)\w* (?:rådgivning|råd|vurdering|diagnose)"),
        this=r"\b(?:det|dette|denne|disse|den|de)\b",
        own=_own(r"(?:dette er )?(?:ikke|ingen)|utgjør ikke|vi gir ikke"),
        purpose=r"\b(?:kun|utelukkende|bare|generell)\b[^.;]{0,40}?\binformasjon\w*",
        advice=r"\b(?:kontakt|spør|snakk)\b[^.;]{0,40}?\b(?:lege\w*|apotek\w*)",
    ),
    "tr": DisclaimerForm(
        stems=("tıbbi", "hekim", "doktor", "teşhis", "tedavi", "tanı"),
        telling=0,
        purposes=("bilgilendirme", "bilgi amaçlı", "eğitim amaçlı", "genel bilgi"),
        professions=("doktor", "hekim", "eczacı", "uzman"),
        denial=r"\b(?:yerine geç\w+|yeri(?:ni)? (?:tutma\w+|alma\w+)|değildir|değil|amacı taşıma\w+"
        r"|(?:kullanıl|sayıl|sun|ver|oluştur|içer)(?:ma|me|ama|eme|mi)\w*)\b",
        medical=r"\b(?:tıbbi|hekim\w*|doktor\w*|teşhis\w*|tedavi\w*|tanı|muayene\w*)\b",
        content=r"\b(?:içerik\w*|içeriğ\w*|yazı\w*|bilgi\w*|site\w*|sayfa\w*|makale\w*|metin\w*|metn\w*|blog\w*)\b",
        opinion=r"tıbbi (?:\w+ )?(?:tavsiye|öneri|görüş|danışmanlık)",
        this=r"\bbu\b",
        own=r"(?:^|[,;:])\W*(?:OPINION)\w*(?: niteliğinde)? (?:değil|verme|yerine geçmez)",
        purpose=r"\b(?:bilgilendirme|bilgi|eğitim)(?: ve \w+)? amaçlı\w*|\bgenel bilgi",
        advice=r"\b(?:doktor|hekim|eczacı|uzman)\w*[^.;]{0,30}?\b(?:danış|başvur|görüş)\w*",
    ),
}
#: Bokmål and Nynorsk are written alike here, and often declared as Norwegian.
for _norwegian in ("no", "nn"):
    FORMS[_norwegian] = FORMS["nb"]._replace(telling=0)
