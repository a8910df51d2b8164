"""The wording of medical disclaimers in German, Dutch and the Scandinavian languages."""

from __future__ import annotations

from seolint.health.disclaimers.form import DisclaimerForm, own_limit

GERMANIC: dict[str, DisclaimerForm] = {
    "de": DisclaimerForm(
        negation=r"kein\w*|nicht|weder|noch|nie",
        stems=(
            *("ersetz", "ersatz für", "ärztliche", "medizinische", "diagnos", "heilversprechen", "selbstbehandl"),
            *("selbstmedik", "arztbesuch"),
            "ärztliche leistung",
            "medizinische leistung",
        ),
        telling=4,
        purposes=(
            "informieren",
            "wissen",
            "informati",
            "aufklärung",
            "orientierung",
            "bildung",
            "unterhaltung",
            "allgemeine",
            "allgemein ",
        ),
        professions=("arzt", "ärzt", "apothek", "praxis"),
        denial=r"\bersetz(?:t|en)\b[^.;]{0,40}?\b(?:kein\w*|nicht|niemals|keinesfalls|weder|nie)"
        r"|\b(?:kein\w*|nicht|niemals|keinesfalls|weder)\b[^.;]{0,110}?\b(?:ersatz|ersetz\w+|dar"
        r"|darstellen|gedacht|bestimmt"
        r"|zu verstehen|verstanden|geeignet|dien\w+|verwendet|genutzt|herangezogen|anzusehen"
        r"|auffordern|gegeben|erteil\w+|geben|leisten|anbieten)\b"
        r"|\b(?:dien\w+|gelten|stell\w+|sind|ist|biete[nt]|leisten|geben|gibt|erteil\w+|enthalten|enthält"
        r"|machen)\b[^.;]{0,30}?\b(?:kein\w*|nicht)\b",
        medical=r"(?<!tier)(?:ärzt|arzt)\w*|medizin(?:isch\w*|er\w*)\b|apotheker\w*|therapeut\w*"
        r"|(?:selbst)?diagnos\w+|heilpraktiker\w*|heilversprechen|selbst(?:behandlung|medikation)|untersuchung\w*"
        r"|\w*behandlung\w*|\w*therapien?\b",
        content=r"\b(?:artikel|beitr[ae]+g\w*|text\w*|inhalt\w*|\w*information\w*|angaben|\w*daten|hinweis\w*|\w*seiten?"
        r"|\w*website|blog\w*"
        r"|ratgeber\w*|portal|tipps|empfehlungen|wir|ich|autor\w*|redaktion|dies|podcast|video\w*"
        r"|\w*rechner|broschüre|lexikon|app|anwendung|analyse|auswertung\w*|antwort\w*|erklärung\w*|report"
        r"|bericht\w*|service|dienst|tool"
        r"|plattform|newsletter|regelwerk|ergebnis\w*|einschätzung|darstellung\w*|ausführungen|chatbot|assistent|ki"
        r"|richtwerte?|(?:berechnete\w* )?werte|quiz|lektüre)\b"
        r"|\bangebot\b"
        r"|\b\w*berichte?\b",
        opinion=(
            r"(?:(?:fach)?ärztlich|medizinisch|therapeutisch)\w*,?(?: (?:und |oder )?\w+,?){0,3}? (?:\w*beratung"
            r"|rat|ratschl\w+"
            r"|\w*diagnosen?|\w*empfehlung\w*|auskunft|auskünfte|anleitung|untersuchung\w*|einordnung|meinung|einschätzung"
            r"|konsultation|\w*leistung\w*|versorgung|betreuung|hilfe|dienst\w*|abklärung|begutachtung|beurteilung"
            r"|behandlung\w*)"
            r"|diagnosen?\b|therapieempfehlung\w*|behandlungsempfehlung\w*|arztbesuch"
            r"|(?:professionell|fachlich|fachkundig|persönlich)\w* (?:\w*beratung|rat|hilfe|untersuchung|einschätzung)"
        ),
        this=r"\b(?:dies\w*|sie|es|er|das)\b",
        own=own_limit(
            r"(?:(?:dies|das|es) (?:ist|sind) )?kein(?:e|en|er)?"
            r"|(?:wir|ich) (?:\w+ )?(?:geben|leisten|bieten|erteilen|stellen|gebe|erteile|stelle)(?: \w+)? keine?"
        ),
        purpose=r"\b(?:nur|lediglich|ausschließlich|rein|allein|allgemeine\w*)\b[^.;]{0,50}?\b(?:informati\w+"
        r"|\w*aufklärung|\w*orientierung|\w*bildung\w*|unterhaltung|hinweise|natur)"
        r"|\b(?:ist|sind) (?:\w+ )?(?:allgemein|informativ)\b(?: gehalten| gemeint)?"
        r"|\binformationszweck\w*|\bdien\w+\b[^.;]{0,40}?\b(?:information|aufklärung|orientierung)\b"
        r"|\b(?:beschränkt sich auf|dient der|liefert nur) (?:\w+ )?(?:information|aufklärung|wissen)\w*"
        r"|\b(?:informier(?:t|en)|geben|bieten) (?:\w+ ){0,3}?(?:allgemein|lediglich)\w*",
        advice=r"\b(?:konsultier\w+|frag\w+|such\w+|wend\w+|sprech\w+|(?:be)?sprich"
        r"|besprech\w+)\b[^.;]{0,50}?\b(?:\w*(?:arzt|ärzt)\w*|apotheker\w*)"
        r"|\bärztlich\w* (?:abklär\w+|beraten|untersuchen)|\b(?:nur|allein) (?:\w+ ){0,2}?(?:arzt|ärzt\w+)\b"
        r"|\b(?:sprech\w+|rede\w*|besprech\w+|beraten?)\b[^.;]{0,50}?\b\w*(?:arzt|ärzt)\w*"
        r"|\bnur (?:\w+ ){0,2}(?:arzt|ärzt\w*)\b",
    ),
    "nl": DisclaimerForm(
        negation=r"geen|niet|nooit|noch",
        stems=(
            "vervang",
            "medisch advies",
            "medische beslissing",
            "diagnos",
            "alternatief",
            "medische advie",
            "medische dienst",
            "medische zorg",
        ),
        telling=2,
        purposes=("informeren", "informati", "algemene aard", "educatie", "algemeen"),
        professions=("arts", "dokter", "apotheker", "zorgverlener", "behandelaar", "specialist"),
        denial=r"\b(?:geen|niet|nooit|nimmer)\b(?! zonder)[^.;]{0,80}?\b(?:vervang\w*|alternatief|bedoeld|"
        r"advie[sz]\w*|bestemd"
        r"|beslissing\w*|diagnos\w+)\b"
        r"|\bvervang(?:t|en)\b[^.;]{0,40}?\b(?:geen|niet|nooit)\b",
        medical=r"\b(?:medisch\w*|(?:huis|tand)?arts(?:en)?|dokters?|zorgverleners?|apothekers?|specialist\w*"
        r"|behandelaars?|diagnos\w+|behandeling\w*|hulpverlener\w*|therapie|zorgprofessional\w*)\b",
        content=r"\b(?:artikel\w*|informatie|inhoud|site|website|pagina\w*|blog\w*|teksten?|tekst|adviezen"
        r"|tips|gegevens|wij|we|dit|auteurs?"
        r"|gids|portaal|video\w*|app|tool|analyse|dienst|platform|rekenhulp|calculator|hulpmiddel\w*|instrument"
        r"|resultaat|resultaten|uitleg|nieuwsbrief|uitslag"
        r"|chatbot|ai|schatting|quiz|inhoud)\b",
        opinion=(
            r"medisch\w*,?(?: (?:en |of )?\w+,?){0,3}? (?:advies|adviezen|diagnoses?|behandeling|consult\w*"
            r"|beslissing\w*|oordeel"
            r"|onderzoek|hulp|zorg|diensten?|begeleiding|beoordeling)|medisch advies"
            r"|professione(?:el|le) (?:\w+ )?(?:advies|hulp|zorg|begeleiding|diagnose)"
            r"|(?:advies|beoordeling|onderzoek) (?:van|door) (?:een |je |uw |de )?(?:\w+ )?"
            r"(?:\w*arts\w*|dokter|behandelaar\w*|zorg\w+|specialist\w*)"
        ),
        this=r"\b(?:dit|deze|dat|het|ze|zij)\b",
        own=own_limit(
            r"(?:(?:dit|dat) (?:is|zijn) )?geen|(?:wij|we|ik) (?:geven|geef|bieden|stellen) geen|maak geen|neem geen"
        ),
        purpose=r"\binformatieve doeleinden|\bvan algemene aard|\b(?:bedoeld ter|algemene) informatie|\binformatief\b"
        r"|\b(?:alleen|uitsluitend|slechts"
        r"|enkel)\b[^.;]{0,40}?\b(?:informatie|informatief)|\beducatie(?:f|ve) (?:doel\w*|karakter)|\balgemeen van aard"
        r"|\b(?:puur|louter) informatie(?:f|ve)?"
        r"|\balleen om te informeren\b|\binformatie is algemeen\b",
        advice=r"\b(?:raadpleeg\w*|vraag|overleg\w*|bespreek\w*|ga naar|neem\b[^.;]{0,30}?\bcontact)\b[^.;]{0,40}?"
        r"\b(?:(?:\w*arts|dokter"
        r"|apotheker|zorgverlener|behandelaar|specialist)\b)|\balleen (?:\w+ )?(?:\w*arts|dokter)\b"
        r"|\bbespreek\b[^.;]{0,50}?\b\w*arts\b"
        r"|\bga\b[^.;]{0,30}?\bnaar (?:uw|je|een|de) (?:huis)?arts",
    ),
    "sv": DisclaimerForm(
        negation=r"inte|ingen|ej",
        stems=("ersätt", "medicinsk", "diagnos"),
        telling=1,
        purposes=("information",),
        professions=("läkare", "apotek", "vården"),
        denial=r"\b(?:inte|aldrig|ej|ingen)\b[^.;]{0,60}?\b(?:ersätt\w*|avsed\w*|utgör\w*|användas|medicinsk\w*)\b"
        r"|\bersätter\b[^.;]{0,30}?\b(?:inte|aldrig|ej)\b",
        medical=r"\b(?:läkar\w*|medicinsk\w*|vård\w*|diagnos\w*)\b",
        content=r"\b(?:artikel\w*|artikl\w+|information\w*|innehåll\w*|sida\w*|webbplats\w*|blogg\w*|text\w*"
        r"|vi|detta|råd\w*)\b",
        opinion=(r"(?:medicinsk|professionell)\w* (?:rådgivning|råd|bedömning|diagnos|vård)"),
        this=r"\b(?:det|detta|denna|dessa|den|de)\b",
        own=own_limit(r"(?:det(?:ta)? är )?(?:inte|ej|ingen)|utgör inte|vi ger inte"),
        purpose=r"\b(?:endast|enbart|bara|allmän|generell)\b[^.;]{0,40}?\binformation\w*",
        advice=r"\b(?:kontakta|rådgör|fråga|tala)\b[^.;]{0,40}?\b(?:läkare|apotekare|vården)",
    ),
    "da": DisclaimerForm(
        negation=r"ikke|ingen",
        stems=("erstatter ikke", "lægelig", "erstat", "medicinsk", "diagnos"),
        telling=2,
        purposes=("information", "oplysning", "vejledende"),
        professions=("læge", "apotek"),
        denial=r"\b(?:ikke|aldrig|ingen)\b[^.;]{0,60}?\b(?:erstat\w*|beregnet|udgør\w*|bruges|lægelig\w*|medicinsk\w*)\b"
        r"|\berstatter\b[^.;]{0,30}?\b(?:ikke|aldrig)\b",
        medical=r"\b(?:læge\w*|medicinsk\w*|sundhedsfaglig\w*|diagnos\w*)\b",
        content=r"\b(?:artik\w+|information\w*|oplysning\w*|indhold\w*|side\w*|hjemmeside\w*|blog\w*|tekst\w*"
        r"|vi|dette|råd\w*)\b",
        opinion=(r"(?:lægelig|lægefaglig|medicinsk|professionel)\w* (?:rådgivning|råd|vurdering|diagnose)"),
        this=r"\b(?:det|dette|denne|disse|den|de)\b",
        own=own_limit(r"(?:dette er )?(?:ikke|ingen)|udgør ikke|vi giver ikke"),
        purpose=r"\b(?:kun|udelukkende|generel\w*)\b[^.;]{0,40}?\b(?:information\w*|oplysning\w*)|\ber vejledende\b",
        advice=r"\b(?:kontakt|spørg|tal)\b[^.;]{0,40}?\b(?:læge\w*|apoteker\w*)",
    ),
    "nb": DisclaimerForm(
        negation=r"ikke|ingen",
        stems=("medisinsk", "erstatt", "erstat", "diagnos"),
        telling=1,
        purposes=("informasjon", "veilede"),
        professions=("lege", "apotek"),
        denial=r"\b(?:ikke|aldri|ingen)\b[^.;]{0,60}?\b(?:erstat\w*|ment|utgjør\w*|brukes|medisinsk\w*)\b"
        r"|\berstatter\b[^.;]{0,30}?\b(?:ikke|aldri)\b",
        medical=r"\b(?:lege\w*|medisinsk\w*|helsefaglig\w*|helsepersonell|diagnos\w*)\b",
        content=r"\b(?:artik\w+|informasjon\w*|innhold\w*|side\w*|nettsted\w*|blogg\w*|tekst\w*|vi|dette|råd\w*)\b",
        opinion=(r"(?:medisinsk|helsefaglig|profesjonell)\w* (?:rådgivning|råd|vurdering|diagnose)"),
        this=r"\b(?:det|dette|denne|disse|den|de)\b",
        own=own_limit(r"(?:dette er )?(?:ikke|ingen)|utgjør ikke|vi gir ikke"),
        purpose=r"\b(?:kun|utelukkende|bare|generell)\b[^.;]{0,40}?\binformasjon\w*",
        advice=r"\b(?:kontakt|spør|snakk)\b[^.;]{0,40}?\b(?:lege\w*|apotek\w*)",
    ),
}
